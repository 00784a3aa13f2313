#include "core/rotate/journal.h"

#include "walkthrough.h"

namespace {

using namespace kd;
using namespace kd::rotate;
using test::Drive;
using test::planOf;

QString s(const char *text)
{
    return QString::fromLatin1(text);
}

const QString file = QStringLiteral("x.jsonl");

bool isWithinContract(const Rotation &rotation)
{
    const State state = stateWhenFound(rotation);
    const auto open = std::count_if(rotation.steps.begin(), rotation.steps.end(), [](const StepRecord &each) { return each.state == StepState::Doing; });
    return state != State::Running && open <= 1 && (state != State::Finished || !rotation.firstUnfinished());
}

TEST(Journal, RandomRotationsAreReadAsTheyWere)
{
    std::mt19937 random(20261121);
    int finished = 0;
    for (int round = 0; round < 60; ++round) {
        Drive drive(planOf(round % 2 ? HeldKind::N8nApiKey : HeldKind::ProviderKey, round % 3 ? Mode::Routine : Mode::Leaked));
        for (int i = 0; i < 400 && !drive.rotation().isOver(); ++i) {
            drive.stumble(random);
            ASSERT_TRUE(isWithinContract(drive.rotation()));
            ASSERT_TRUE(next(drive.rotation(), drive.plan));
        }
        finished += drive.rotation().state == State::Finished;
        const auto read = Journal::read(drive.bytes, file);
        ASSERT_TRUE(read) << read.error().sentence.toStdString();
        EXPECT_EQ(*read->rotation(), drive.rotation());
        EXPECT_EQ(read->wholeBytes(), drive.bytes.size());
        EXPECT_FALSE(read->isTorn());
    }
    EXPECT_GT(finished, 5);
}

TEST(Journal, CutAnywhereItNeverForgetsThatTheOldKeyIsDead)
{
    std::mt19937 random(7);
    for (int round = 0; round < 4; ++round) {
        Drive drive(planOf(HeldKind::N8nApiKey, round % 2 ? Mode::Leaked : Mode::Routine));
        QList<qsizetype> ends{0, drive.bytes.size()};
        QList<std::optional<Rotation>> states{std::nullopt, drive.rotation()};
        for (int i = 0; i < (round ? 200 : 40) && !drive.rotation().isOver(); ++i) {
            drive.stumble(random);
            if (drive.bytes.size() != ends.last()) {
                ends << drive.bytes.size();
                states << drive.rotation();
            }
        }
                qsizetype whole = 0;
        for (qsizetype cut = 0; cut <= drive.bytes.size(); ++cut) {
            // Within a line every cut leaves the same lines before it: a few of them, and all around its ends.
            const qsizetype lineBegan = drive.bytes.left(cut).lastIndexOf('\n') + 1;
            if (round && cut - lineBegan > 2 && cut % 128 && drive.bytes.mid(cut, 3).indexOf('\n') < 0)
                continue;
            while (whole + 1 < ends.size() && ends[whole + 1] <= cut)
                ++whole;
            const auto read = Journal::read(drive.bytes.left(cut), file);
            ASSERT_TRUE(read) << cut;
            ASSERT_EQ(read->rotation(), states[whole]) << cut;
            ASSERT_EQ(read->isTorn(), cut != ends[whole]) << cut;
            ASSERT_EQ(read->wholeBytes(), ends[whole]);
            // Before the act there is its "began": a torn "done" leaves the revocation begun, never untouched.
            const StepRecord *commit = read->rotation() ? read->rotation()->find(drive.plan.commit()) : nullptr;
            if (cut == drive.bytes.size() - 1 && states.last()->find(drive.plan.commit())->state == StepState::Done) {
                ASSERT_TRUE(commit);
                EXPECT_TRUE(read->rotation()->commitBegun);
            }
            EXPECT_TRUE(!commit || commit->state != StepState::Done || read->rotation()->commitBegun);
        }
    }
}

TEST(Journal, DamageElsewhereIsRefusedWithItsLine)
{
    Drive drive(planOf(HeldKind::N8nApiKey));
    drive.doUntil(s("prove_new"));
    const qsizetype second = drive.bytes.indexOf('\n') + 1;
    for (qsizetype i = 0; i < drive.bytes.size(); i += 7) {
        QByteArray damaged = drive.bytes;
        damaged[i] = static_cast<char>(damaged[i] ^ 1);
        const auto read = Journal::read(damaged, file);
        ASSERT_FALSE(read) << i;
        EXPECT_EQ(read.error().file, file);
        if (i < second - 1) {
            EXPECT_EQ(read.error().line, 1);
        }
    }
    const auto gone = Journal::read(drive.bytes.left(second) + drive.bytes.mid(drive.bytes.indexOf('\n', second) + 1), file);
    ASSERT_FALSE(gone);
    EXPECT_EQ(gone.error().line, 2);
    EXPECT_FALSE(Journal::read(drive.bytes + "\n", file));
    EXPECT_FALSE(Journal::read(drive.bytes + drive.bytes, file));
    QByteArray newer = drive.bytes;
    newer.replace("\"journal\":\"1\"", "\"journal\":\"2\"");
    EXPECT_TRUE(Journal::read(newer, file).error().sentence.contains(s("another release")));
}

TEST(Journal, NothingAndAHalfFirstLineAreNoRotation)
{
    EXPECT_FALSE(Journal::read({}, file)->rotation());
    EXPECT_TRUE(Journal::read("{\"at\"", file)->isTorn());
}

/// Every text of an event, with a key where it should not be.
TEST(Journal, NoKeyComesIn)
{
    const QString canaries[] = {s("eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJjYW5hcnkiLCJpYXQiOjE3NjExMzU5NjR9.c2lnbmF0dXJlLWNhbmFyeS1jYW5hcnkx"),
                                s("sk-proj-CANARY0123456789abcdefghijklmnopqrstuvwxyz"), s("n8n_api_9f2c3d4e5b6a7c8d9e0f1a2b3c4d5e6f9f2c3d4e5b6a7c8d"),
                                s("sk-ant-api03-CANARY0123456789abcdefghijklmnop")};
    for (const QString &key : canaries) {
        Drive drive(planOf(HeldKind::N8nApiKey));
        const auto refusesStart = [&](auto change) {
            Started started = test::startedWith(drive.plan);
            change(started);
            const auto written = Journal().with(Event{test::timeAt(1), started});
            ASSERT_FALSE(written) << key.toStdString();
            EXPECT_FALSE(written.error().sentence.contains(key));
        };
        refusesStart([&](Started &e) { e.target.host = key; });
        refusesStart([&](Started &e) { e.target.host = s("user:") + key + s("@n8n.example"); });
        refusesStart([&](Started &e) { e.target.provider = key; });
        refusesStart([&](Started &e) { e.target.label = key; });
        refusesStart([&](Started &e) { e.target.fingerprint = key; });
        refusesStart([&](Started &e) { e.facts = {key}; });
        refusesStart([&](Started &e) { e.plan = key; });
        refusesStart([&](Started &e) { e.steps[0].undo = key; });
        EXPECT_NE(drive.refuses(StepBegan{s("check_old"), Actor::Program, {{s("key_id"), key}}}), QString());
        EXPECT_NE(drive.refuses(StepBegan{s("check_old"), Actor::Program, {{key, s("x")}}}), QString());
        EXPECT_NE(drive.refuses(Waiting{s("check_old"), key, {}}), QString());
        ASSERT_TRUE(drive.begins(s("check_old")));
        EXPECT_NE(drive.refuses(StepFailed{s("check_old"), key, {}}), QString());
        for (const Citation &citation : {Citation(CitesFile{key}), Citation(CitesJwt{key}), Citation(CitesAddress{key}), Citation(CitesAnswer{s("node"), key})})
            EXPECT_NE(drive.refuses(StepDone{s("check_old"), s("old_accepted"), {citation}, {}}), QString());
        EXPECT_FALSE(drive.bytes.contains(key.toLatin1()));
    }
}

} // namespace
