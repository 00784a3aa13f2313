#include "core/rotate/progress.h"

#include "core/rotate/event_json.h"
#include "walkthrough.h"

namespace {

using namespace kd;
using namespace kd::rotate;
using test::Drive;
using test::planOf;
using Kind = Next::Kind;

QString s(const char *text)
{
    return QString::fromLatin1(text);
}

TEST(Progress, SaysWhoseTurnItIs)
{
    Drive drive(planOf(HeldKind::N8nApiKey, Mode::Routine, {s("session")}));
    EXPECT_EQ(drive.next(), (Next{Kind::Act, s("check_old")}));
    drive.doUntil(s("list_uses"));
    EXPECT_EQ(drive.next(), (Next{Kind::AskPerson, s("list_uses")}));
    EXPECT_EQ(drive.rotation().firstUnfinished()->place.id, s("list_uses"));
}

TEST(Progress, CommitHasItsOwnPageAndThenThereIsNoWayBack)
{
    Drive drive(planOf(HeldKind::N8nApiKey, Mode::Routine, {s("session")}));
    drive.doUntil(s("revoke_old"));
    EXPECT_EQ(drive.next(), (Next{Kind::Commit, s("revoke_old")}));
    EXPECT_TRUE(drive.rotation().toUndo());
    ASSERT_TRUE(drive.begins(s("revoke_old")));
    EXPECT_EQ(drive.next(), (Next{Kind::Recover, s("revoke_old")}));
    EXPECT_FALSE(drive.rotation().toUndo());
    ASSERT_TRUE(drive.does(StepFailed{s("revoke_old"), s("timeout"), {}}));
    EXPECT_EQ(drive.next().kind, Kind::Stop);
    EXPECT_NE(drive.refuses(UndoBegan{s("replace_everywhere")}), QString());
    ASSERT_TRUE(drive.does(Resumed{}));
    EXPECT_EQ(drive.next(), (Next{Kind::Commit, s("revoke_old")}));
    EXPECT_NE(drive.refuses(UndoBegan{s("replace_everywhere")}), QString());
    for (const char *step : {"revoke_old", "prove_end", "close"})
        ASSERT_TRUE(drive.begins(s(step)) && drive.ends(s(step)));
    EXPECT_EQ(drive.next().kind, Kind::Finish);
    ASSERT_TRUE(drive.does(Finished{}));
    EXPECT_EQ(stateWhenFound(drive.rotation()), State::Finished);
    EXPECT_EQ(drive.next().kind, Kind::Over);
    EXPECT_NE(drive.refuses(Resumed{}), QString());
}

TEST(Progress, AFailedProofTakesBackWhatCanBe)
{
    Drive drive(planOf(HeldKind::N8nApiKey));
    drive.doUntil(s("prove_places"));
    ASSERT_TRUE(drive.begins(s("prove_places")));
    ASSERT_TRUE(drive.does(StepFailed{s("prove_places"), s("key_is_unknown_to_instance"), {CitesExchange{3}}}));
    EXPECT_EQ(stateWhenFound(drive.rotation()), State::Interrupted) << "not all is taken back yet";
    for (const char *step : {"replace_everywhere", "keep_both", "make_new"}) {
        ASSERT_EQ(drive.next(), (Next{Kind::Undo, s(step)}));
        ASSERT_TRUE(drive.does(UndoBegan{s(step)}));
        EXPECT_EQ(drive.next(), (Next{Kind::Recover, s(step)}));
        ASSERT_TRUE(drive.does(StepUndone{s(step)}));
    }
    EXPECT_EQ(drive.next().kind, Kind::Stop);
    EXPECT_EQ(stateWhenFound(drive.rotation()), State::Stopped);
    EXPECT_EQ(drive.rotation().find(s("prove_new"))->state, StepState::Todo) << "proven of a key that is no more";
    EXPECT_EQ(drive.rotation().find(s("check_old"))->state, StepState::Done);
    ASSERT_TRUE(drive.does(Resumed{}));
    EXPECT_EQ(drive.next(), (Next{Kind::AskPerson, s("make_new")}));
}

TEST(Progress, AnUndoThatFailsIsLookedAtBeforeAnythingElse)
{
    Drive drive(planOf(HeldKind::N8nApiKey));
    drive.doUntil(s("check_new_text"));
    ASSERT_TRUE(drive.does(UndoBegan{s("make_new")}));
    ASSERT_TRUE(drive.does(StepFailed{s("make_new"), s("timeout"), {}}));
    EXPECT_EQ(drive.next().kind, Kind::Stop);
    ASSERT_TRUE(drive.does(Resumed{}));
    EXPECT_EQ(drive.next(), (Next{Kind::Recover, s("make_new")}));
    ASSERT_TRUE(drive.does(StepUndone{s("make_new")}));
    EXPECT_EQ(drive.next().kind, Kind::Stop);
}

TEST(Progress, InsideAnActIsNotBetweenTwo)
{
    Drive drive(planOf(HeldKind::N8nApiKey));
    ASSERT_TRUE(drive.begins(s("check_old")));
    const Rotation inside = drive.rotation();
    ASSERT_TRUE(drive.ends(s("check_old")));
    const Rotation between = drive.rotation();
    EXPECT_EQ(stateWhenFound(inside), State::Interrupted);
    EXPECT_EQ(stateWhenFound(between), State::Interrupted);
    EXPECT_TRUE(inside.openAct());
    EXPECT_FALSE(between.openAct());
    EXPECT_NE(sentenceOf(inside, State::Interrupted), sentenceOf(between, State::Interrupted));
}

TEST(Progress, WaitsForAPersonAndGoesOn)
{
    Drive drive(planOf(HeldKind::N8nApiKey));
    drive.doUntil(s("make_new"));
    ASSERT_TRUE(drive.begins(s("make_new")));
    ASSERT_TRUE(drive.does(Waiting{s("make_new"), s("new_key_made"), test::timeAt(500)}));
    EXPECT_EQ(drive.next(), (Next{Kind::Wait, s("make_new")}));
    EXPECT_EQ(stateWhenFound(drive.rotation()), State::Waiting);
    EXPECT_FALSE(drive.ends(s("make_new")));
    ASSERT_TRUE(drive.does(Resumed{}));
    EXPECT_EQ(drive.next(), (Next{Kind::AskPerson, s("make_new")}));
    EXPECT_TRUE(drive.ends(s("make_new")));
}

TEST(Progress, RefusesWhatCannotHappenWithASentence)
{
    Drive drive(planOf(HeldKind::N8nApiKey));
    EXPECT_FALSE(applied(std::nullopt, Event{test::timeAt(1), Resumed{}}));
    EXPECT_NE(drive.refuses(test::startedWith(drive.plan)), QString());
    EXPECT_NE(drive.refuses(Finished{}), QString());
    EXPECT_NE(drive.refuses(StepBegan{s("revoke_old"), Actor::Person, {}}), QString());
    EXPECT_NE(drive.refuses(StepBegan{s("unheard_of"), Actor::Person, {}}), QString());
    EXPECT_NE(drive.refuses(StepDone{s("check_old"), s("old_accepted"), {}, {}}), QString());
    ASSERT_TRUE(drive.begins(s("check_old")));
    EXPECT_NE(drive.refuses(StepDone{s("check_old"), s("moon_is_full"), {}, {}}), QString());
    EXPECT_NE(drive.refuses(Abandoned{}), QString()) << "nobody knows yet whether it has happened";
    EXPECT_NE(drive.refuses(StepBegan{s("check_old"), Actor::Program, {}}), QString());
    ASSERT_TRUE(drive.does(Resumed{}));
    EXPECT_TRUE(drive.begins(s("check_old"))) << "looked at, not found: done again";
    Started none = test::startedWith(drive.plan);
    none.commit = s("unheard_of");
    EXPECT_FALSE(applied(std::nullopt, Event{test::timeAt(1), none}));
}

TEST(Progress, AnotherReleasesPlanIsNotGoneOnWith)
{
    Drive drive(planOf(HeldKind::N8nApiKey));
    EXPECT_FALSE(next(drive.rotation(), planOf(HeldKind::ProviderKey)));
}

TEST(Progress, JsonIsTheContracts)
{
    Drive drive(planOf(HeldKind::N8nApiKey));
    drive.doUntil(s("list_uses"));
    const QJsonObject json = toJson(drive.rotation(), stateWhenFound(drive.rotation()));
    EXPECT_EQ(json.value(QLatin1String("state")).toString(), s("interrupted"));
    EXPECT_EQ(json.value(QLatin1String("kind")).toString(), s("n8n-api-key"));
    const QJsonValue step = json.value(QLatin1String("steps"))[0];
    EXPECT_EQ(step[QLatin1String("state")].toString(), s("done"));
    EXPECT_TRUE(step[QLatin1String("proof")][QLatin1String("holds")].toBool());
    EXPECT_EQ(step[QLatin1String("proof")][QLatin1String("citations")][0][QLatin1String("number")].toInt(), 1);
}

} // namespace
