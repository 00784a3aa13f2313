#include "core/rotate/plan.h"

#include "walkthrough.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTranslator>

namespace {

using namespace kd;
using namespace kd::rotate;
using test::planOf;

qsizetype placeOf(const Plan &plan, const char *step)
{
    for (qsizetype i = 0; i < plan.steps.size(); ++i) {
        if (plan.steps[i].id == QLatin1String(step))
            return i;
    }
    return -1;
}

QJsonObject book()
{
    QFile file(QStringLiteral(":/resources/rotate/n8n_api_key.json"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

std::string faultOf(const QJsonObject &json)
{
    const auto read = PlanBook::fromJson(QJsonDocument(json).toJson(), QStringLiteral("x.json"));
    return read ? std::string() : read.error().sentence.toStdString();
}

std::string faultOfStep(const char *step, const char *key, const QJsonValue &value)
{
    QJsonObject json = book();
    QJsonObject steps = json.value(QLatin1String("steps")).toObject();
    QJsonObject changed = steps.value(QLatin1String(step)).toObject();
    changed.insert(QLatin1String(key), value);
    steps.insert(QLatin1String(step), changed);
    json.insert(QLatin1String("steps"), steps);
    return faultOf(json);
}

TEST(Plan, BothBooksHold)
{
    EXPECT_TRUE(PlanBook::load(HeldKind::N8nApiKey));
    EXPECT_TRUE(PlanBook::load(HeldKind::ProviderKey));
}

TEST(Plan, RoutineRevokesLastAndLeakedFirst)
{
    for (const HeldKind kind : {HeldKind::N8nApiKey, HeldKind::ProviderKey}) {
        const Plan routine = planOf(kind, Mode::Routine, {QStringLiteral("old_key_at_hand")});
        EXPECT_GT(placeOf(routine, "revoke_old"), placeOf(routine, "replace_everywhere"));
        EXPECT_GT(placeOf(routine, "replace_everywhere"), placeOf(routine, "keep_both"));
        EXPECT_TRUE(routine.breaks.isEmpty());
        const Plan leaked = planOf(kind, Mode::Leaked, {QStringLiteral("old_key_at_hand")});
        EXPECT_EQ(leaked.commit(), QStringLiteral("revoke_first"));
        EXPECT_LT(placeOf(leaked, "prove_old_dead"), placeOf(leaked, "make_new_after"));
        EXPECT_FALSE(leaked.breaks.isEmpty());
        EXPECT_FALSE(leaked.lookAt.isEmpty());
    }
}

TEST(Plan, WithOneKeyOnlyTheGapIsSaidFirst)
{
    const Plan plan = planOf(HeldKind::N8nApiKey, Mode::Routine, {QStringLiteral("one_key_only")});
    EXPECT_EQ(plan.id, QStringLiteral("routine_one_key"));
    EXPECT_TRUE(plan.before.contains(QStringLiteral("cannot overlap")));
    EXPECT_LT(placeOf(plan, "prepare_places"), placeOf(plan, "revoke_before_new"));
    EXPECT_LT(placeOf(plan, "revoke_before_new"), placeOf(plan, "make_new_after"));
}

TEST(Plan, WhatTheProgramCanDoThePersonNeedNot)
{
    EXPECT_EQ(planOf(HeldKind::N8nApiKey).find(QStringLiteral("make_new"))->acts, Actor::Person);
    EXPECT_EQ(planOf(HeldKind::N8nApiKey, Mode::Routine, {QStringLiteral("session")}).find(QStringLiteral("make_new"))->acts, Actor::Program);
    EXPECT_TRUE(planOf(HeldKind::N8nApiKey).find(QStringLiteral("grace")));
    EXPECT_FALSE(planOf(HeldKind::N8nApiKey, Mode::Routine, {QStringLiteral("last_use_recorded")}).find(QStringLiteral("grace")));
}

TEST(Plan, WithoutTheOldKeyNoUndoAndNoRefusalIsPromised)
{
    const Plan plan = planOf(HeldKind::ProviderKey);
    EXPECT_EQ(plan.id, QStringLiteral("routine_without_old"));
    EXPECT_FALSE(plan.find(QStringLiteral("prove_end")));
    EXPECT_TRUE(plan.find(QStringLiteral("replace_without_old"))->undo.isEmpty());
}

TEST(Plan, RefusesWhatDoesNotHold)
{
    EXPECT_NE(faultOfStep("check_old", "acts", QStringLiteral("robot")).find("steps.check_old.acts is neither"), std::string::npos);
    EXPECT_NE(faultOfStep("check_old", "tr_titel", QStringLiteral("x")).find("steps.check_old.tr_titel is not known"), std::string::npos);
    EXPECT_NE(faultOfStep("check_old", "tr_title", QString()).find("tr_title is no text"), std::string::npos);
    EXPECT_NE(faultOfStep("check_old", "undo", QStringLiteral("something")).find("do not go together"), std::string::npos);
    EXPECT_NE(faultOfStep("check_old", "precondition", QJsonArray{QStringLiteral("moon_is_full")}).find("which nothing before it proves"), std::string::npos);
    EXPECT_NE(faultOfStep("check_old", "if", QJsonArray{QStringLiteral("unheard_of")}).find("none of the facts"), std::string::npos);
    EXPECT_NE(faultOfStep("check_old", "link", QStringLiteral("https://evil.example")).find("neither a path"), std::string::npos);
    EXPECT_NE(faultOfStep("revoke_old", "irreversible", false).find("needs tr_button"), std::string::npos);
    EXPECT_NE(faultOfStep("nobody_comes", "acts", QStringLiteral("person")).find("steps.nobody_comes"), std::string::npos);
    QJsonObject json = book();
    json.insert(QLatin1String("plans"), QJsonArray{});
    EXPECT_NE(faultOf(json).find("0 plans fit"), std::string::npos);
    EXPECT_FALSE(PlanBook::fromJson("{", QStringLiteral("x")));
    EXPECT_FALSE(PlanBook::fromJson(QByteArray(300'000, ' '), QStringLiteral("x")));
}

TEST(Plan, RefusesTwoIrreversibleSteps)
{
    QJsonObject json = book();
    QJsonArray plans = json.value(QLatin1String("plans")).toArray();
    QJsonObject routine = plans[0].toObject();
    QJsonArray steps = routine.value(QLatin1String("steps")).toArray();
    steps.removeAt(steps.size() - 3);
    routine.insert(QLatin1String("steps"), steps);
    plans[0] = routine;
    json.insert(QLatin1String("plans"), plans);
    EXPECT_NE(faultOf(json), std::string());
}

/// Puts a sign before every text for a person.
class Loud : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *, int) const override
    {
        return QByteArray(context) == "texts" ? QLatin1Char('!') + QString::fromUtf8(source) : QString();
    }
};

TEST(Plan, SpeaksThePersonsLanguageAndKeepsItsNames)
{
    Loud loud;
    ASSERT_TRUE(QCoreApplication::installTranslator(&loud));
    const Plan plan = planOf(HeldKind::N8nApiKey, Mode::Leaked);
    QCoreApplication::removeTranslator(&loud);
    ASSERT_FALSE(plan.steps.isEmpty());
    for (const PlanStep &step : plan.steps) {
        for (const QString &text : {step.title, step.what, step.why, step.proofText})
            EXPECT_TRUE(text.startsWith(QLatin1Char('!'))) << text.toStdString();
    }
    for (const QString &text : plan.breaks + plan.lookAt + QStringList{plan.before})
        EXPECT_TRUE(text.startsWith(QLatin1Char('!'))) << text.toStdString();
    EXPECT_EQ(plan.places(), planOf(HeldKind::N8nApiKey, Mode::Leaked).places());
    EXPECT_TRUE(plan.find(plan.commit())->button.startsWith(QLatin1Char('!')));
}

} // namespace
