#include "core/rotate/sentences.h"

#include "walkthrough.h"

namespace {

using namespace kd;
using namespace kd::rotate;
using test::Drive;

QString s(const char *text)
{
    return QString::fromLatin1(text);
}

/// Every plan under every combination of facts, by the event of a whole rotation.
template <typename Look> void throughEveryPlan(Look look)
{
    for (const HeldKind kind : {HeldKind::N8nApiKey, HeldKind::ProviderKey}) {
        const auto book = PlanBook::load(kind);
        ASSERT_TRUE(book) << book.error().sentence.toStdString();
        for (quint32 bits = 0; bits < (1U << book->facts().size()); ++bits) {
            QSet<QString> facts;
            for (qsizetype i = 0; i < book->facts().size(); ++i) {
                if (bits & (1U << i))
                    facts.insert(book->facts()[i]);
            }
            for (const Mode mode : {Mode::Routine, Mode::Leaked})
                look(*book->plan(mode, facts));
        }
    }
}

bool isWhole(const QString &text)
{
    return !text.contains(QLatin1Char('{')) && !text.contains(QLatin1Char('}')) && !text.contains(QLatin1String("%1")) && !text.trimmed().isEmpty();
}

TEST(RotationSentences, EveryPlaceholderOfEveryPlanIsFilled)
{
    int steps = 0;
    throughEveryPlan([&](const Plan &plan) {
        Drive drive(plan);
        for (const PlanStep &step : plan.steps) {
            ASSERT_TRUE(drive.begins(step.id));
            ASSERT_TRUE(drive.ends(step.id));
        }
        for (const PlanStep &step : plan.steps) {
            const StepRecord *record = drive.rotation().find(step.id);
            for (const QString &text : {step.title, step.what, step.why, step.proofText, step.button, step.undoText}) {
                const QString shown = filled(text, drive.rotation(), record);
                EXPECT_TRUE(text.isEmpty() || isWhole(shown)) << plan.id.toStdString() << " " << step.id.toStdString() << ": " << shown.toStdString();
            }
            EXPECT_TRUE(isWhole(proofSentence(plan, drive.rotation(), *record))) << step.id.toStdString();
            ++steps;
        }
        for (const QString &text : plan.breaks + plan.lookAt + QStringList{plan.before})
            EXPECT_TRUE(isWhole(filled(text, drive.rotation()))) << text.toStdString();
    });
    EXPECT_GT(steps, 300);
}

TEST(RotationSentences, TheyNameWhatTheRotationKnows)
{
    Drive drive(test::planOf(HeldKind::N8nApiKey));
    ASSERT_TRUE(drive.does(PlaceNoted{{s("p1"), Place::Kind::ByHand, s("a script"), {}, Place::State::Listed, {}}}));
    const QString text = s("{host}|{provider}|{label}|{tail}|{count}|{days}");
    EXPECT_EQ(filled(text, drive.rotation()), QString::fromUtf8("n8n.example:5678|openai|billing, November|…|1|90"));
    ASSERT_TRUE(drive.does(StepBegan{s("check_old"), Actor::Program, {{s("tail"), s("old4")}}}));
    ASSERT_TRUE(drive.ends(s("check_old")));
    ASSERT_TRUE(drive.begins(s("list_uses")) && drive.ends(s("list_uses")));
    ASSERT_TRUE(drive.does(StepBegan{s("make_new"), Actor::Person, {{s("label"), s("billing (1a2b3c4d)")}}}));
    ASSERT_TRUE(drive.does(StepDone{s("make_new"), s("new_key_made"), {}, {{s("tail"), s("new4")}}}));
    const Rotation &rotation = drive.rotation();
    EXPECT_EQ(filled(s("{label} {tail}"), rotation, rotation.find(s("make_new"))), s("billing (1a2b3c4d) new4"));
    EXPECT_EQ(filled(s("{tail}"), rotation, rotation.find(s("check_old"))), s("old4"));
}

/// Nor where nobody knows the old one's end.
TEST(RotationSentences, WithoutTheOldKeyNoEndIsNamed)
{
    Drive drive(test::planOf(HeldKind::ProviderKey));
    for (const PlanStep &step : drive.plan.steps) {
        if (step.irreversible)
            break;
        ASSERT_TRUE(drive.begins(step.id));
        ASSERT_TRUE(drive.does(StepDone{step.id, step.proof, {}, step.id == s("make_new") ? Marks{{s("tail"), s("new4")}} : Marks{}}));
    }
    const PlanStep *commit = drive.plan.find(drive.plan.commit());
    EXPECT_FALSE(filled(commit->what, drive.rotation(), drive.rotation().find(commit->id)).contains(s("new4")));
}

/// A later step that has no tail of its own must not name the new key's where the old one is to be deleted.
TEST(RotationSentences, TheKeyThatIsToBeRevokedIsTheOldOne)
{
    for (const HeldKind kind : {HeldKind::N8nApiKey, HeldKind::ProviderKey}) {
        Drive drive(test::planOf(kind, Mode::Routine, {s("old_key_at_hand")}));
        for (const PlanStep &step : drive.plan.steps) {
            if (step.irreversible)
                break;
            const Marks marks = step.id == s("check_old") ? Marks{{s("tail"), s("old4")}} : step.id == s("make_new") ? Marks{{s("tail"), s("new4")}} : Marks{};
            ASSERT_TRUE(drive.begins(step.id));
            ASSERT_TRUE(drive.does(StepDone{step.id, step.proof, {}, marks}));
        }
        const PlanStep *commit = drive.plan.find(drive.plan.commit());
        ASSERT_TRUE(commit);
        const QString before = filled(commit->what, drive.rotation(), drive.rotation().find(commit->id));
        EXPECT_TRUE(before.contains(s("old4"))) << before.toStdString();
        EXPECT_FALSE(before.contains(s("new4"))) << before.toStdString();
    }
}

TEST(RotationSentences, AFailureIsSaidAndNotItsProof)
{
    Drive drive(test::planOf(HeldKind::N8nApiKey));
    ASSERT_TRUE(drive.begins(s("check_old")));
    EXPECT_EQ(proofSentence(drive.plan, drive.rotation(), *drive.rotation().find(s("check_old"))), QString());
    ASSERT_TRUE(drive.does(StepFailed{s("check_old"), s("key_is_expired"), {}}));
    const QString said = proofSentence(drive.plan, drive.rotation(), *drive.rotation().find(s("check_old")));
    EXPECT_TRUE(said.contains(s("key_is_expired"))) << said.toStdString();
    EXPECT_FALSE(said.contains(s("accepts")));
}

TEST(RotationSentences, EveryRequestHasASentence)
{
    using Kind = Request::Kind;
    QSet<QString> all;
    for (const Kind kind : {Kind::List, Kind::NewKey, Kind::Prepare, Kind::Replace, Kind::Prove, Kind::Grace, Kind::Commit, Kind::Revoke, Kind::Remove, Kind::SignIn, Kind::KeyAgain, Kind::OldKeyAgain, Kind::RightAgain, Kind::LookAt}) {
        Request request;
        request.kind = kind;
        request.label = s("billing (1a2b3c4d)");
        request.tail = s("old4");
        EXPECT_TRUE(isWhole(sentenceOf(request)));
        all.insert(sentenceOf(request));
    }
    EXPECT_EQ(all.size(), 14);
    Request revoke;
    revoke.kind = Kind::Revoke;
    revoke.tail = s("old4");
    EXPECT_TRUE(sentenceOf(revoke).contains(s("old4")));
}

TEST(RotationSentences, PlacesAreNamedAsAPersonKnowsThem)
{
    EXPECT_EQ(nameOf({s("p1"), Place::Kind::EnvFile, s("/srv/app/.env"), s("OPENAI_API_KEY"), {}, {}}), s("OPENAI_API_KEY in /srv/app/.env"));
    EXPECT_EQ(nameOf({s("p1"), Place::Kind::Credential, s("abc"), s("Shop"), {}, {}}), QString::fromUtf8("credential “Shop”"));
    EXPECT_EQ(nameOf({s("p1"), Place::Kind::Credential, s("abc"), {}, {}, {}}), QString::fromUtf8("credential “abc”"));
    EXPECT_TRUE(nameOf({s("p1"), Place::Kind::WorkflowCopy, s("abc"), s("Nightly"), {}, {}}).contains(s("Nightly")));
    EXPECT_TRUE(nameOf({s("p1"), Place::Kind::Trigger, s("abc"), s("Listen"), {}, {}}).contains(s("Listen")));
    EXPECT_EQ(nameOf({s("p1"), Place::Kind::ByHand, s("the backup server"), {}, {}, {}}), s("the backup server"));
    QSet<QString> words;
    for (const auto state : {Place::State::Listed, Place::State::Changing, Place::State::Changed, Place::State::Proven, Place::State::Restoring, Place::State::Restored})
        words.insert(wordOf(state));
    EXPECT_EQ(words.size(), 6);
}

TEST(RotationSentences, AFileThatWasReadBackIsNotSaidToWork)
{
    for (const auto kind : {Place::Kind::EnvFile, Place::Kind::WorkflowCopy, Place::Kind::Trigger})
        EXPECT_NE(stateOf({s("p1"), kind, s("x"), s("y"), Place::State::Proven, {}}), wordOf(Place::State::Proven));
    for (const auto kind : {Place::Kind::Credential, Place::Kind::ByHand})
        EXPECT_EQ(stateOf({s("p1"), kind, s("x"), s("y"), Place::State::Proven, {}}), wordOf(Place::State::Proven));
    EXPECT_EQ(stateOf({s("p1"), Place::Kind::EnvFile, s("x"), s("y"), Place::State::Changed, {}}), wordOf(Place::State::Changed));
}

TEST(RotationSentences, WhatItWaitsForIsSaid)
{
    for (const char *reason : {"new_key", "places", "revocation", "commit", "sign_in", "grace", "old_key", "old_key_still_used", "key_again", "look_at"})
        EXPECT_TRUE(isWhole(waitSentence(s(reason)))) << reason;
    EXPECT_EQ(waitSentence(s("no_such_reason")), QString());
}

} // namespace
