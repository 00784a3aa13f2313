#include "tests/support/rotation_ground.h"

namespace kd::test {

namespace {

using rotate::Ending;
using rotate::Place;
using rotate::Reply;
using rotate::Request;
using rotate::Rotation;
using rotate::State;
using rotate::StepState;
using rotate::Via;
using rotate::Wish;
using Kind = Request::Kind;

QString s(const char *text)
{
    return QString::fromLatin1(text);
}

QString textOf(const SharedSecret &key)
{
    return QString::fromLatin1(key->expose().data(), static_cast<qsizetype>(key->size()));
}

std::string why(const Ending &ending)
{
    std::string text = rotate::toString(ending.state).toStdString() + ": " + ending.reason.toStdString() + ": " + ending.sentence.toStdString();
    for (const rotate::StepRecord &step : ending.rotation ? ending.rotation->steps : QList<rotate::StepRecord>())
        text += "\n  " + step.place.id.toStdString() + " " + rotate::toString(step.state).toStdString() + " " + step.reason.toStdString();
    return text;
}

StepState stateOf(const Ending &ending, const char *step)
{
    const rotate::StepRecord *record = ending.rotation ? ending.rotation->find(s(step)) : nullptr;
    EXPECT_TRUE(record) << step;
    return record ? record->state : StepState::Todo;
}

std::optional<Reply> pastes(const SharedSecret &key)
{
    Reply reply;
    reply.key = key;
    return reply;
}

/// Everything that a proof cites was said within the rotation.
void expectCited(const Ending &ending)
{
    QSet<int> numbers;
    for (const Exchange &exchange : ending.exchanges) {
        EXPECT_FALSE(numbers.contains(exchange.number)) << exchange.number << " twice";
        numbers.insert(exchange.number);
    }
    for (const rotate::StepRecord &step : ending.rotation->steps) {
        for (const Citation &citation : step.proof ? step.proof->citations : QList<Citation>()) {
            if (const auto *exchange = std::get_if<CitesExchange>(&citation)) {
                EXPECT_TRUE(numbers.contains(exchange->number)) << step.place.id.toStdString() << " cites " << exchange->number;
            }
        }
    }
}

std::string familyName(const testing::TestParamInfo<const char *> &one)
{
    return qstrcmp(one.param, "2.40") == 0 ? "v2_40" : "v1_100";
}

class Rotating : public testing::TestWithParam<const char *>
{
protected:
    RotationGround ground{QString::fromLatin1(GetParam())};

    [[nodiscard]] bool isTwo() const { return qstrcmp(GetParam(), "2.40") == 0; }

    /// The person makes the new key when they are asked for it.
    void makesN8nKey(const QStringList &scopes = {})
    {
        ground.person.answers[Kind::NewKey] = [this, scopes](const Request &request) { return pastes((fresh = ground.makeN8nKey(request.label, scopes)).key); };
    }
    void makesProviderKey()
    {
        ground.person.answers[Kind::NewKey] = [this](const Request &) { return pastes((fresh = ground.makeProviderKey()).key); };
    }
    void revokesAtProvider()
    {
        ground.person.answers[Kind::Revoke] = [this](const Request &request) {
            ground.atProvider("DELETE", ground.idOfProviderKey());
            return ScriptedPerson::says(request);
        };
    }

    /// A workflow that listens with the credential.
    QString makeTrigger()
    {
        const QByteArray body = R"({"name":"Listen","nodes":[{"id":"a","name":"In","type":"n8n-nodes-base.mqttTrigger","typeVersion":1,"position":[0,0],"parameters":{"topics":"x"},)"
                                R"("credentials":{"openAiApi":{"id":")" + ground.credentialId().toLatin1() + R"(","name":"OpenAI of the shop"}}}],"connections":{},"settings":{}})";
        const QString id = atApi("POST", QString(), body).value(s("id")).toString();
        EXPECT_FALSE(id.isEmpty());
        (void)atApi("POST", QLatin1Char('/') + id + s("/activate"));
        return id;
    }
    [[nodiscard]] bool isActive(const QString &id) const { return atApi("GET", QLatin1Char('/') + id).value(s("active")).toBool(); }
    QJsonObject atApi(const QByteArray &method, const QString &path, const QByteArray &body = {}) const
    {
        return http(method, ground.url(s("/api/v1/workflows") + path), body, "X-N8N-API-KEY: " + textOf(ground.oldKey).toLatin1() + "\r\n").json();
    }

    RotationGround::Made fresh;
};

/// Where n8n holds a key to its scopes, and tells them.
class RotatingWithScopes : public Rotating
{
};

} // namespace

TEST_P(Rotating, AnN8nKeyByTheSession)
{
    const Ending ending = ground.start(ground.n8nWish(true));
    ASSERT_EQ(ending.state, State::Finished) << why(ending);
    EXPECT_FALSE(ground.n8nAccepts(ground.oldKey));
    const HeldKey *held = ground.held(s("backups"));
    ASSERT_TRUE(held);
    EXPECT_FALSE(held->oldKey);
    EXPECT_TRUE(ground.n8nAccepts(held->newKey));
    EXPECT_EQ(ground.vault.held.size(), 1U) << "the staged entry is gone";
    EXPECT_EQ(ground.person.asked(Kind::NewKey), 0);
    EXPECT_EQ(ground.person.asked(Kind::Revoke), 0);
    EXPECT_EQ(ground.person.asked(Kind::Commit), 1);
    EXPECT_EQ(ground.n8nKeys().size(), 1);
    EXPECT_EQ(ending.rotation->places.size(), 1);
    expectCited(ending);
}

TEST_P(Rotating, AnN8nKeyByHand)
{
    makesN8nKey();
    ground.person.answers[Kind::Revoke] = [this](const Request &request) {
        EXPECT_EQ(request.tail, QString::fromLatin1(ground.oldKey->expose().data() + ground.oldKey->size() - 4, 4));
        EXPECT_EQ(request.link, ground.url(s("/settings/api")).toString());
        ground.deleteN8nKey(ground.idOfOldKey());
        return ScriptedPerson::says(request);
    };
    const Ending ending = ground.start(ground.n8nWish(false));
    ASSERT_EQ(ending.state, State::Finished) << why(ending);
    EXPECT_FALSE(ground.n8nAccepts(ground.oldKey));
    ASSERT_TRUE(ground.held(s("backups")));
    EXPECT_TRUE(ground.held(s("backups"))->newKey->equals(*fresh.key));
    EXPECT_EQ(ground.vault.held.size(), 1U);
    EXPECT_EQ(ground.person.asked(Kind::Revoke), 1);
    expectCited(ending);
}

TEST_P(Rotating, ALeakedN8nKeyBySession)
{
    Wish wish = ground.n8nWish(true);
    wish.mode = rotate::Mode::Leaked;
    const Ending ending = ground.start(wish);
    ASSERT_EQ(ending.state, State::Finished) << why(ending);
    EXPECT_FALSE(ground.n8nAccepts(ground.oldKey));
    EXPECT_TRUE(ground.n8nAccepts(ground.held(s("backups"))->newKey));
    EXPECT_EQ(ground.person.asked(Kind::LookAt), 1);
    EXPECT_FALSE(ground.person.last(Kind::LookAt)->entries.isEmpty());
    expectCited(ending);
}

TEST_P(Rotating, ALeakedN8nKeyByHand)
{
    Wish wish = ground.n8nWish(false);
    wish.mode = rotate::Mode::Leaked;
    makesN8nKey();
    ground.person.answers[Kind::Revoke] = [this](const Request &request) {
        ground.deleteN8nKey(ground.idOfOldKey());
        return ScriptedPerson::says(request);
    };
    const Ending ending = ground.start(wish);
    ASSERT_EQ(ending.state, State::Finished) << why(ending);
    EXPECT_FALSE(ground.n8nAccepts(ground.oldKey));
    expectCited(ending);
}

TEST_P(Rotating, AProvidersKeyByTheSession)
{
    makesProviderKey();
    revokesAtProvider();
    const Ending ending = ground.start(ground.providerWish(Via::Session, true));
    ASSERT_EQ(ending.state, State::Finished) << why(ending);
    EXPECT_EQ(ground.credential().value(s("id")).toString(), ground.credentialId());
    EXPECT_EQ(ground.callWorkflow(), 200);
    EXPECT_GT(ground.providerRow(fresh.id).value(s("taken")).toInt(), 0);
    EXPECT_TRUE(ground.providerRow(ground.idOfProviderKey()).value(s("revoked")).toBool());
    EXPECT_TRUE(ground.held(s("shop"))->newKey->equals(*fresh.key));
    EXPECT_EQ(ground.vault.held.size(), 1U);
    EXPECT_EQ(ground.person.asked(Kind::Replace), 0);
    expectCited(ending);
}

TEST_P(Rotating, AProvidersKeyByTheApiWhereItCan)
{
    makesProviderKey();
    revokesAtProvider();
    Wish wish = ground.providerWish(Via::Api, false);
    if (!isTwo())
        wish.places = {{{}, Place::Kind::ByHand, s("the credential"), {}, Place::State::Listed, {}}};
    const Ending ending = ground.start(wish);
    ASSERT_EQ(ending.state, State::Finished) << why(ending);
    EXPECT_EQ(ground.person.asked(Kind::SignIn), 0);
    EXPECT_EQ(ground.person.asked(Kind::Replace), isTwo() ? 0 : 1);
    if (isTwo()) {
        EXPECT_GT(ground.providerRow(fresh.id).value(s("taken")).toInt(), 1);
        EXPECT_EQ(ground.callWorkflow(), 200);
    }
    expectCited(ending);
}

TEST_P(Rotating, AProvidersKeyByHand)
{
    makesProviderKey();
    revokesAtProvider();
    Wish wish = ground.providerWish(Via::Guided, false);
    wish.n8nKey = nullptr;
    wish.n8n.reset();
    const QString env = ground.file(s("a.env"), QByteArray("# shop\nOPENAI_API_KEY=") + textOf(ground.providerKey).toLatin1() + "\n");
    wish.places = {{{}, Place::Kind::ByHand, s("the credential"), {}, Place::State::Listed, {}}, {{}, Place::Kind::EnvFile, env, s("OPENAI_API_KEY"), Place::State::Listed, {}}};
    const Ending ending = ground.start(wish);
    ASSERT_EQ(ending.state, State::Finished) << why(ending);
    EXPECT_EQ(ground.read(env), QByteArray("# shop\nOPENAI_API_KEY=") + textOf(fresh.key).toLatin1() + "\n");
    EXPECT_EQ(ground.person.asked(Kind::Replace), 1);
    EXPECT_EQ(ground.person.last(Kind::Replace)->places.size(), 1);
    for (const Place &place : ending.rotation->places)
        EXPECT_EQ(place.state, Place::State::Proven) << place.where.toStdString();
    expectCited(ending);
}

TEST_P(Rotating, WaitsForThePersonAndGoesOnInAnotherProcess)
{
    ground.person.answers.erase(Kind::Commit);
    const Ending waiting = ground.start(ground.n8nWish(true));
    ASSERT_EQ(waiting.state, State::Waiting) << why(waiting);
    EXPECT_EQ(waiting.reason, s("commit"));
    EXPECT_FALSE(waiting.rotation->commitBegun);
    EXPECT_TRUE(ground.n8nAccepts(ground.oldKey));
    ASSERT_TRUE(ground.held(s("backups")));
    EXPECT_TRUE(ground.held(s("backups"))->oldKey->equals(*ground.oldKey));
    EXPECT_TRUE(ground.n8nAccepts(ground.held(s("backups"))->newKey));

    ground.person.answers[Kind::Commit] = &ScriptedPerson::says;
    Wish given;
    given.login = ground.login();
    const Ending ending = ground.resume(*waiting.rotation, given);
    ASSERT_EQ(ending.state, State::Finished) << why(ending);
    EXPECT_FALSE(ground.n8nAccepts(ground.oldKey));
    EXPECT_EQ(ground.n8nKeys().size(), 1);
    EXPECT_EQ(ground.vault.held.size(), 1U);
}

TEST_P(Rotating, ResumedWithTheNewKeyItDoesNotTakeItForTheOldOne)
{
    ground.person.answers.erase(Kind::Commit);
    const Ending waiting = ground.start(ground.n8nWish(true));
    ASSERT_EQ(waiting.state, State::Waiting) << why(waiting);
    ground.person.answers[Kind::Commit] = &ScriptedPerson::says;
    Wish given;
    given.login = ground.login();
    given.n8nKey = ground.held(s("backups"))->newKey;
    const Ending ending = ground.resume(*waiting.rotation, given);
    ASSERT_EQ(ending.state, State::Finished) << why(ending);
    EXPECT_FALSE(ground.n8nAccepts(ground.oldKey));
    EXPECT_TRUE(ground.n8nAccepts(ground.held(s("backups"))->newKey));
}

TEST_P(Rotating, AbandonedBeforeTheEndAllIsTakenBack)
{
    makesProviderKey();
    ground.person.answers.erase(Kind::Commit);
    const QByteArray before = QByteArray("OPENAI_API_KEY=") + textOf(ground.providerKey).toLatin1() + "\n";
    const QString env = ground.file(s("a.env"), before);
    Wish wish = ground.providerWish(Via::Session, true);
    wish.places = {{{}, Place::Kind::EnvFile, env, s("OPENAI_API_KEY"), Place::State::Listed, {}}};
    const Ending waiting = ground.start(wish);
    ASSERT_EQ(waiting.state, State::Waiting) << why(waiting);
    EXPECT_NE(ground.read(env), before);

    const Ending ending = ground.abandon(*waiting.rotation, wish);
    ASSERT_EQ(ending.state, State::Abandoned) << why(ending);
    EXPECT_EQ(ground.read(env), before);
    EXPECT_FALSE(ground.providerRow(ground.idOfProviderKey()).value(s("revoked")).toBool());
    const int taken = ground.providerRow(ground.idOfProviderKey()).value(s("taken")).toInt();
    EXPECT_EQ(ground.callWorkflow(), 200);
    EXPECT_EQ(ground.providerRow(ground.idOfProviderKey()).value(s("taken")).toInt(), taken + 1) << "the credential holds the old key again";
    EXPECT_GE(ground.person.asked(Kind::Remove), 1);
    ASSERT_EQ(ground.vault.held.size(), 1U);
    EXPECT_TRUE(ground.vault.held.front().inUse()->equals(*ground.providerKey));
    for (const Place &place : ending.rotation->places)
        EXPECT_EQ(place.state, Place::State::Restored) << place.where.toStdString();
}

TEST_P(Rotating, AbandonedN8nsNewKeyIsDeletedAgain)
{
    ground.person.answers.erase(Kind::Commit);
    const Ending waiting = ground.start(ground.n8nWish(true));
    ASSERT_EQ(waiting.state, State::Waiting) << why(waiting);
    EXPECT_EQ(ground.n8nKeys().size(), 2);
    const Ending ending = ground.abandon(*waiting.rotation, ground.n8nWish(true));
    ASSERT_EQ(ending.state, State::Abandoned) << why(ending);
    EXPECT_EQ(ground.n8nKeys().size(), 1);
    EXPECT_TRUE(ground.n8nAccepts(ground.oldKey));
}

TEST_P(Rotating, ACredentialThatSomebodyElseChangedIsLeftAlone)
{
    makesProviderKey();
    revokesAtProvider();
    const auto other = ground.makeProviderKey();
    bool changed = false;
    ground.person.onStand = [&](const Rotation &rotation) {
        if (changed || rotation.find(s("keep_both"))->state != StepState::Done)
            return;
        changed = true;
        QJsonObject detail = ground.credential();
        const QJsonObject data{{s("apiKey"), textOf(other.key)}, {s("url"), ground.text({"rotation", "provider", "url"})}};
        EXPECT_EQ(ground.inEditor("PATCH", s("/credentials/") + ground.credentialId(), {{s("name"), s("OpenAI of the shop")}, {s("type"), s("openAiApi")}, {s("data"), data}}).status, 200);
    };
    const Ending stopped = ground.start(ground.providerWish(Via::Session, true));
    ASSERT_TRUE(changed);
    ASSERT_EQ(stopped.state, State::Stopped) << why(stopped);
    EXPECT_EQ(stopped.reason, s("credential_changed_meanwhile"));
    EXPECT_FALSE(stopped.citations.isEmpty());
    const int taken = ground.providerRow(other.id).value(s("taken")).toInt();
    EXPECT_EQ(ground.callWorkflow(), 200);
    EXPECT_EQ(ground.providerRow(other.id).value(s("taken")).toInt(), taken + 1) << "the other one's key is still there";

    // Looked at, it goes on.
    const Ending ending = ground.resume(*stopped.rotation, ground.providerWish(Via::Session, true));
    ASSERT_EQ(ending.state, State::Finished) << why(ending);
    EXPECT_EQ(ground.callWorkflow(), 200);
    EXPECT_TRUE(ground.held(s("shop"))->newKey->equals(*fresh.key));
}

TEST_P(Rotating, AFileThatSomebodyElseChangedIsLeftAlone)
{
    makesProviderKey();
    const QString env = ground.file(s("a.env"), QByteArray("OPENAI_API_KEY=") + textOf(ground.providerKey).toLatin1() + "\n");
    const QByteArray others = "OPENAI_API_KEY=sk-somebody-elses-0123456789\n";
    ground.person.onStand = [&](const Rotation &rotation) {
        if (rotation.find(s("keep_both"))->state == StepState::Done)
            (void)ground.file(s("a.env"), others);
    };
    Wish wish = ground.providerWish(Via::Guided, false);
    wish.n8nKey = nullptr;
    wish.n8n.reset();
    wish.places = {{{}, Place::Kind::EnvFile, env, s("OPENAI_API_KEY"), Place::State::Listed, {}}};
    const Ending stopped = ground.start(wish);
    ASSERT_EQ(stopped.state, State::Stopped) << why(stopped);
    EXPECT_EQ(stopped.reason, s("place_unreadable"));
    EXPECT_TRUE(stopped.sentence.contains(s("somebody changed it"))) << stopped.sentence.toStdString();
    EXPECT_EQ(ground.read(env), others);
    EXPECT_EQ(stateOf(stopped, "keep_both"), StepState::Undone);
    EXPECT_EQ(ground.abandon(*stopped.rotation, wish).state, State::Abandoned);
    EXPECT_EQ(ground.read(env), others);
}

/// Nothing is begun with it: nothing is staged, nothing is sent, and it is asked for again with the reason.
TEST_P(Rotating, AWrongNewKeyIsStoppedBeforeAnythingIsChanged)
{
    const QString right = textOf(ground.makeProviderKey().key);
    const QString old = textOf(ground.providerKey);
    const QStringList wrong = {{}, old, right.left(30) + QChar(0x200B) + right.mid(30), s("sk-proj-****************************************abcd"), s("YOUR_API_KEY"),
                               s("sk-ant-api03-") + QString(93, QLatin1Char('x')) + s("AA"), s("gsk_") + QString(52, QLatin1Char('y'))};
    qsizetype given = 0;
    ground.person.answers[Kind::NewKey] = [&](const Request &request) -> std::optional<Reply> {
        EXPECT_TRUE(ground.vault.held.empty());
        EXPECT_EQ(request.sentence.isEmpty(), given == 0) << given << ": " << wrong.value(given - 1).toStdString();
        if (given >= wrong.size())
            return std::nullopt;
        const QString next = wrong[given++];
        return pastes(share(Secret::take(next.toUtf8())));
    };
    const QString before = ground.credential().value(s("updatedAt")).toString();
    const Ending ending = ground.start(ground.providerWish(Via::Session, true));
    ASSERT_EQ(ending.state, State::Waiting) << why(ending);
    EXPECT_EQ(ending.reason, s("new_key"));
    EXPECT_EQ(given, wrong.size());
    EXPECT_EQ(ground.person.asked(Kind::NewKey), wrong.size() + 1);
    EXPECT_EQ(ground.credential().value(s("updatedAt")).toString(), before);
    EXPECT_TRUE(ground.vault.held.empty());
}

TEST_P(Rotating, ARestrictedNewKeyChangesNothing)
{
    ground.person.answers[Kind::NewKey] = [this](const Request &) {
        fresh = ground.makeProviderKey();
        ground.atProvider("POST", fresh.id + s("/restrict"));
        return pastes(fresh.key);
    };
    const QString before = ground.credential().value(s("updatedAt")).toString();
    const Ending ending = ground.start(ground.providerWish(Via::Session, true));
    ASSERT_EQ(ending.state, State::Stopped) << why(ending);
    EXPECT_EQ(ending.reason, s("provider_key_restricted"));
    EXPECT_FALSE(ending.sentence.isEmpty());
    EXPECT_FALSE(ending.citations.isEmpty());
    EXPECT_EQ(ground.credential().value(s("updatedAt")).toString(), before);
    EXPECT_GE(ground.person.asked(Kind::Remove), 1);
    EXPECT_TRUE(ground.vault.held.empty());
    EXPECT_FALSE(ending.rotation->commitBegun);
}

TEST_P(RotatingWithScopes, ANewKeyThatMayDoLessChangesNothing)
{
    makesN8nKey({s("workflow:list"), s("workflow:read")});
    const Ending ending = ground.start(ground.n8nWish(false));
    ASSERT_EQ(ending.state, State::Stopped) << why(ending);
    EXPECT_EQ(ending.reason, s("key_lacks_scope"));
    EXPECT_TRUE(ending.sentence.contains(s("credential:create"))) << ending.sentence.toStdString();
    EXPECT_EQ(ground.person.asked(Kind::Replace), 0);
    EXPECT_TRUE(ground.n8nAccepts(ground.oldKey));
    EXPECT_TRUE(ground.vault.held.empty());
}

TEST_P(Rotating, WithoutAnOpenKeyringNothingIsBegun)
{
    for (const VaultOutcome outcome : {VaultOutcome::NoKeyring, VaultOutcome::Locked, VaultOutcome::Silent}) {
        ground.vault.insteadOfAll = VaultAnswer{outcome, VaultLack::None, {}, {}, {}, {}};
        const Ending ending = ground.start(ground.n8nWish(true));
        EXPECT_TRUE(ending.refused);
        EXPECT_FALSE(ending.sentence.isEmpty());
        EXPECT_TRUE(ending.reason.startsWith(s("keyring_"))) << ending.reason.toStdString();
        EXPECT_FALSE(ending.rotation);
    }
    EXPECT_TRUE(ground.journals().isEmpty());
    EXPECT_TRUE(ground.person.requests.isEmpty());
    EXPECT_EQ(ground.n8nKeys().size(), 1);
}

TEST_P(Rotating, AnotherKeyOfThatNameIsNotWrittenOver)
{
    Wish wish = ground.n8nWish(true);
    const auto other = ground.makeN8nKey(s("another"));
    ground.vault.held.push_back(holdKey({HeldKind::N8nApiKey, ground.host(), wish.label}, {}, other.key, QDateTime::currentDateTimeUtc()));
    const Ending ending = ground.start(wish);
    EXPECT_TRUE(ending.refused);
    EXPECT_EQ(ending.reason, s("keyring_name_taken"));
    EXPECT_TRUE(ending.sentence.contains(wish.label)) << ending.sentence.toStdString();
    EXPECT_TRUE(ground.journals().isEmpty());
    ASSERT_EQ(ground.vault.held.size(), 1U);
    EXPECT_TRUE(ground.vault.held.front().newKey->equals(*other.key));

    // The one that is rotated may stand there.
    ground.vault.held.front().newKey = ground.oldKey;
    EXPECT_EQ(ground.start(wish).state, State::Finished);
    EXPECT_FALSE(ground.n8nAccepts(ground.oldKey));
}

TEST_P(Rotating, AProvidersKeyWithoutTheOldOne)
{
    makesProviderKey();
    revokesAtProvider();
    Wish wish = ground.providerWish(Via::Session, true);
    wish.oldKey = nullptr;
    const Ending ending = ground.start(wish);
    ASSERT_EQ(ending.state, State::Finished) << why(ending);
    EXPECT_EQ(ending.rotation->plan, s("routine_without_old"));
    EXPECT_EQ(ground.callWorkflow(), 200);
    EXPECT_TRUE(ground.held(s("shop"))->newKey->equals(*fresh.key));
    EXPECT_EQ(ground.vault.held.size(), 1U);
    EXPECT_EQ(ground.person.asked(Kind::Revoke), 2) << "to revoke it, and to look that it is gone";
    expectCited(ending);
}

TEST_P(Rotating, APrematureWordIsNotTaken)
{
    makesN8nKey();
    int told = 0;
    ground.person.answers[Kind::Revoke] = [&](const Request &request) {
        EXPECT_EQ(request.sentence.isEmpty(), told == 0);
        if (++told == 3)
            ground.deleteN8nKey(ground.idOfOldKey());
        return ScriptedPerson::says(request);
    };
    const Ending ending = ground.start(ground.n8nWish(false));
    ASSERT_EQ(ending.state, State::Finished) << why(ending);
    EXPECT_EQ(told, 3);
    EXPECT_FALSE(ground.n8nAccepts(ground.oldKey));
}

TEST_P(Rotating, ANewKeyThatTheKeyringDoesNotTakeIsDeletedAgain)
{
    ground.vault.refusesStore = [](const HeldKey &) { return true; };
    const Ending ending = ground.start(ground.n8nWish(true));
    ASSERT_EQ(ending.state, State::Stopped) << why(ending);
    EXPECT_EQ(ending.reason, s("keyring_refuses"));
    EXPECT_EQ(ground.n8nKeys().size(), 1);
    EXPECT_TRUE(ground.n8nAccepts(ground.oldKey));
}

TEST_P(Rotating, AWrongPasswordIsSaidBeforeAnythingIsBegun)
{
    Wish wish = ground.n8nWish(true);
    wish.login->password = ground.keep(s("Not-The-Password-1"));
    const Ending ending = ground.start(wish);
    EXPECT_FALSE(ending.rotation);
    EXPECT_EQ(ending.reason, s("n8n_refused")) << why(ending);
    EXPECT_FALSE(ending.sentence.isEmpty());
    EXPECT_FALSE(ending.citations.isEmpty());
    EXPECT_TRUE(ground.journals().isEmpty());
    EXPECT_EQ(ground.person.asked(Kind::SignIn), 1);

    // Asked again, the person has it right.
    ground.person.answers[Kind::SignIn] = [this](const Request &request) {
        EXPECT_FALSE(request.sentence.isEmpty());
        Reply reply;
        reply.signIn = ground.login();
        return std::optional(reply);
    };
    EXPECT_EQ(ground.start(wish).state, State::Finished);
}

TEST_P(Rotating, WithoutASignInItWaitsAndGoesOnWithOne)
{
    ground.person.answers.erase(Kind::Commit);
    const Ending first = ground.start(ground.n8nWish(true));
    ASSERT_EQ(first.state, State::Waiting) << why(first);
    ground.person.answers[Kind::Commit] = &ScriptedPerson::says;
    const Ending second = ground.resume(*first.rotation, ground.n8nWish(false));
    ASSERT_EQ(second.state, State::Waiting) << why(second);
    EXPECT_EQ(second.reason, s("sign_in"));
    EXPECT_TRUE(ground.n8nAccepts(ground.oldKey));
    const Ending third = ground.resume(*second.rotation, ground.n8nWish(true));
    EXPECT_EQ(third.state, State::Finished) << why(third);
}

TEST_P(Rotating, AKeyThatIsDeadFromTheStartIsToBeDiagnosedFirst)
{
    ground.deleteN8nKey(ground.idOfOldKey());
    const Ending ending = ground.start(ground.n8nWish(false));
    ASSERT_EQ(ending.state, State::Stopped) << why(ending);
    EXPECT_EQ(stateOf(ending, "check_old"), StepState::Failed);
    EXPECT_EQ(stateOf(ending, "list_uses"), StepState::Todo);
    EXPECT_FALSE(ending.reason.isEmpty());
    EXPECT_FALSE(ending.sentence.isEmpty());
    EXPECT_FALSE(ending.citations.isEmpty());
    EXPECT_TRUE(ground.person.requests.isEmpty());
    EXPECT_TRUE(ground.vault.held.empty());

    ground.atProvider("DELETE", ground.idOfProviderKey());
    Wish wish = ground.providerWish(Via::Guided, false);
    wish.n8nKey = nullptr;
    wish.n8n.reset();
    const Ending other = ground.start(wish);
    ASSERT_EQ(other.state, State::Stopped) << why(other);
    EXPECT_EQ(other.reason, s("provider_rejects_key"));
    EXPECT_TRUE(ground.person.requests.isEmpty());
}

TEST_P(Rotating, ASecondRotationOfTheSameKeyIsRefused)
{
    ground.person.answers.erase(Kind::Commit);
    const Ending first = ground.start(ground.n8nWish(true));
    ASSERT_EQ(first.state, State::Waiting) << why(first);
    const auto asked = ground.person.requests.size();
    const Ending second = ground.start(ground.n8nWish(true));
    EXPECT_TRUE(second.refused);
    EXPECT_EQ(second.reason, s("another_rotation"));
    EXPECT_FALSE(second.sentence.isEmpty());
    EXPECT_EQ(ground.person.requests.size(), asked);
    EXPECT_EQ(ground.journals().size(), 1);
    EXPECT_EQ(ground.n8nKeys().size(), 2);
}

TEST_P(RotatingWithScopes, AKeyThatMayNotChangeCredentialsLeavesItToTheSession)
{
    makesProviderKey();
    revokesAtProvider();
    const auto narrow = ground.makeN8nKey(s("narrow"), {s("credential:list"), s("workflow:list"), s("workflow:read")});
    Wish wish = ground.providerWish(Via::Any, true);
    wish.n8nKey = narrow.key;
    const Ending ending = ground.start(wish);
    ASSERT_EQ(ending.state, State::Finished) << why(ending);
    EXPECT_EQ(ground.callWorkflow(), 200);
}

TEST_P(RotatingWithScopes, AKeyThatMayNotChangeCredentialsIsExplained)
{
    makesProviderKey();
    const auto narrow = ground.makeN8nKey(s("narrow"), {s("credential:list"), s("workflow:list"), s("workflow:read")});
    Wish wish = ground.providerWish(Via::Api, false);
    wish.n8nKey = narrow.key;
    const Ending ending = ground.start(wish);
    ASSERT_EQ(ending.state, State::Stopped) << why(ending);
    EXPECT_EQ(ending.reason, s("n8n_forbidden"));
    EXPECT_TRUE(ending.sentence.contains(s("credential:update"))) << ending.sentence.toStdString();
    EXPECT_FALSE(ending.citations.isEmpty());
    EXPECT_EQ(ground.callWorkflow(), 200);
    EXPECT_FALSE(ending.rotation->openAct());
    // What was refused is as it was: nothing asks for the same again on the way back.
    const Ending gone = ground.abandon(*ending.rotation, wish);
    ASSERT_EQ(gone.state, State::Abandoned) << why(gone);
    EXPECT_EQ(gone.rotation->places.constFirst().state, Place::State::Listed);
}

/// 1.x does not take back by its API what its editor has saved.
TEST_P(Rotating, ACopyIsChangedWhereTheApiDoesNotTakeTheWorkflow)
{
    makesProviderKey();
    revokesAtProvider();
    const QByteArray body = R"({"name":"Copy","nodes":[{"id":"a","name":"In","type":"n8n-nodes-base.webhook","typeVersion":2,"position":[0,0],"parameters":{"path":"copy"}},)"
                            R"({"id":"b","name":"Call","type":"n8n-nodes-base.httpRequest","typeVersion":4.2,"position":[0,0],"parameters":{"sendHeaders":true,"headerParameters":)"
                            R"({"parameters":[{"name":"Authorization","value":"Bearer )" + textOf(ground.providerKey).toLatin1() + R"("}]}}}],"connections":{},"settings":{}})";
    const QString id = atApi("POST", QString(), body).value(s("id")).toString();
    const QJsonObject settings{{s("executionOrder"), s("v1")}, {s("callerPolicy"), s("none")}};
    ASSERT_EQ(ground.inEditor("PATCH", s("/workflows/") + id, {{s("settings"), settings}}).status, 200);
    (void)atApi("POST", QLatin1Char('/') + id + s("/activate"));

    const Ending ending = ground.start(ground.providerWish(Via::Any, true));
    ASSERT_EQ(ending.state, State::Finished) << why(ending);
    const QJsonObject after = atApi("GET", QLatin1Char('/') + id);
    EXPECT_EQ(after.value(s("settings")).toObject().value(s("callerPolicy")).toString(), s("none"));
    EXPECT_TRUE(after.value(s("active")).toBool());
    const QByteArray text = QJsonDocument(after).toJson();
    EXPECT_FALSE(text.contains(textOf(ground.providerKey).toLatin1()));
    EXPECT_TRUE(text.contains(textOf(fresh.key).toLatin1()));
}

TEST_P(Rotating, ACredentialThatN8nCannotTestIsProvenByAProbe)
{
    makesProviderKey();
    revokesAtProvider();
    ground.person.answers[Kind::Probe] = &ScriptedPerson::says;
    const QByteArray body = R"({"name":"Header","type":"httpHeaderAuth","data":{"name":"Authorization","value":"Bearer )" + textOf(ground.providerKey).toLatin1() + R"("}})";
    Wish wish = ground.providerWish(Via::Any, true);
    wish.credentials = {http("POST", ground.url(s("/api/v1/credentials")), body, "X-N8N-API-KEY: " + textOf(ground.oldKey).toLatin1() + "\r\n").json().value(s("id")).toString()};
    const Ending ending = ground.start(wish);
    ASSERT_EQ(ending.state, State::Finished) << why(ending);
    EXPECT_EQ(ground.person.asked(Kind::Probe), 1);
    EXPECT_EQ(ground.person.asked(Kind::Prove), 0);
    EXPECT_FALSE(atApi("GET", QString()).isEmpty());
    for (const QJsonValue &workflow : atApi("GET", QString()).value(s("data")).toArray())
        EXPECT_FALSE(workflow[s("name")].toString().startsWith(s("Key Doctor probe"))) << "left behind";
    expectCited(ending);
}

/// Without a test and without the word for a probe, what ran with it since is looked at.
TEST_P(Rotating, ACredentialThatN8nCannotTestIsProvenByAnExecution)
{
    makesProviderKey();
    revokesAtProvider();
    const QByteArray access = "X-N8N-API-KEY: " + textOf(ground.oldKey).toLatin1() + "\r\n";
    const QByteArray header = R"({"name":"Header","type":"httpHeaderAuth","data":{"name":"Authorization","value":"Bearer )" + textOf(ground.providerKey).toLatin1() + R"("}})";
    const QString id = http("POST", ground.url(s("/api/v1/credentials")), header, access).json().value(s("id")).toString();
    const QByteArray body = R"({"name":"Seen","nodes":[{"id":"a","name":"In","type":"n8n-nodes-base.webhook","typeVersion":2,"position":[0,0],"parameters":)"
                            R"({"httpMethod":"POST","path":"seen","responseMode":"lastNode"}},{"id":"b","name":"Call","type":"n8n-nodes-base.httpRequest","typeVersion":4.2,"position":[0,0],)"
                            R"("parameters":{"url":")" + ground.text({"rotation", "provider", "url"}).toLatin1() + R"(/models","authentication":"genericCredentialType","genericAuthType":"httpHeaderAuth"},)"
                            R"("credentials":{"httpHeaderAuth":{"id":")" + id.toLatin1() + R"(","name":"Header"}}}],"connections":{"In":{"main":[[{"node":"Call","type":"main","index":0}]]}},"settings":{}})";
    const QString workflow = atApi("POST", QString(), body).value(s("id")).toString();
    (void)atApi("POST", QLatin1Char('/') + workflow + s("/activate"));
    int ran = 0;
    ground.person.onStand = [&](const Rotation &rotation) {
        const rotate::StepRecord *replaced = rotation.find(s("replace_everywhere"));
        if (replaced && replaced->state == rotate::StepState::Done && !ran)
            ran = http("POST", ground.url(s("/webhook/seen")), "{}").status;
    };
    Wish wish = ground.providerWish(Via::Any, true);
    wish.credentials = {id};
    const Ending ending = ground.start(wish);
    ASSERT_EQ(ending.state, State::Finished) << why(ending);
    EXPECT_NE(ran, 0) << "the practice n8n answers with what a Respond node says, and there is none";
    EXPECT_EQ(ground.person.asked(Kind::Prove), 0);
    EXPECT_EQ(ending.rotation->places.constFirst().state, Place::State::Proven);
    expectCited(ending);
}

/// Wherever it is told to stop, whoever resumes finishes it, and nothing is left over.
TEST_P(Rotating, StoppedAnywhereItIsResumed)
{
    constexpr int apart = 5;
    int stops = 0;
    for (int at = 2; at < 200; at += apart) {
        RotationGround one{QString::fromLatin1(GetParam())};
        int seen = 0;
        one.person.onHeard = [&](const Exchange &) {
            if (++seen == at)
                one.stop.request_stop();
        };
        const Ending first = one.start(one.n8nWish(true));
        one.person.onHeard = nullptr;
        if (first.state == State::Finished)
            break;
        ++stops;
        EXPECT_TRUE(first.interrupted) << at;
        const Ending ending = first.rotation ? one.resume(*first.rotation, one.n8nWish(true)) : one.start(one.n8nWish(true));
        ASSERT_EQ(ending.state, State::Finished) << at << why(first) << why(ending);
        EXPECT_FALSE(one.n8nAccepts(one.oldKey)) << at;
        EXPECT_TRUE(one.n8nAccepts(one.held(s("backups"))->newKey)) << at;
        EXPECT_EQ(one.n8nKeys().size(), 1) << at;
        EXPECT_EQ(one.vault.held.size(), 1U) << at;
    }
    EXPECT_GT(stops, 2);
}

TEST_P(Rotating, AProvidersKeyStoppedAnywhereIsResumed)
{
    constexpr int apart = 6;
    int stops = 0;
    for (int at = 3; at < 200; at += apart) {
        RotationGround one{QString::fromLatin1(GetParam())};
        RotationGround::Made made;
        one.person.answers[Kind::NewKey] = [&](const Request &) { return pastes((made = one.makeProviderKey()).key); };
        one.person.answers[Kind::Revoke] = [&](const Request &request) {
            one.atProvider("DELETE", one.idOfProviderKey());
            return ScriptedPerson::says(request);
        };
        int seen = 0;
        one.person.onHeard = [&](const Exchange &) {
            if (++seen == at)
                one.stop.request_stop();
        };
        const Ending first = one.start(one.providerWish(Via::Session, true));
        one.person.onHeard = nullptr;
        if (first.state == State::Finished)
            break;
        ++stops;
        const Ending ending = first.rotation ? one.resume(*first.rotation, one.providerWish(Via::Session, true)) : one.start(one.providerWish(Via::Session, true));
        ASSERT_EQ(ending.state, State::Finished) << at << why(first) << why(ending);
        EXPECT_EQ(one.callWorkflow(), 200) << at;
        EXPECT_TRUE(one.held(s("shop"))->newKey->equals(*made.key)) << at;
        EXPECT_EQ(one.vault.held.size(), 1U) << at;
        EXPECT_EQ(one.person.asked(Kind::NewKey), 1) << at;
    }
    EXPECT_GT(stops, 2);
}

TEST_P(Rotating, WhoSignsInAsAnotherDoesNotMakeTheOldKeyDead)
{
    ground.person.answers.erase(Kind::Commit);
    const Ending waiting = ground.start(ground.n8nWish(true));
    ASSERT_EQ(waiting.state, State::Waiting) << why(waiting);
    ground.person.answers[Kind::Commit] = &ScriptedPerson::says;
    ground.person.answers.erase(Kind::Revoke);
    Wish given = ground.n8nWish(true);
    given.login->email = s("member@example.com");
    given.login->password = share(Secret("Practice-Member-1"));
    const Ending ending = ground.resume(*waiting.rotation, given);
    ASSERT_EQ(ending.state, State::Waiting) << why(ending);
    EXPECT_EQ(ending.reason, s("revocation"));
    EXPECT_EQ(ground.person.asked(Kind::Revoke), 1);
    EXPECT_TRUE(ground.n8nAccepts(ground.oldKey));
    const Ending last = ground.resume(*ending.rotation, ground.n8nWish(true));
    EXPECT_EQ(last.state, State::Finished) << why(last);
    EXPECT_FALSE(ground.n8nAccepts(ground.oldKey));
}

TEST_P(Rotating, ATriggerReadsTheKeyAnewAndOnTheWayBackToo)
{
    makesProviderKey();
    ground.person.answers.erase(Kind::Commit);
    const QString id = makeTrigger();
    ASSERT_TRUE(isActive(id));
    const auto stateOfTrigger = [](const Ending &ending) {
        for (const Place &place : ending.rotation->places) {
            if (place.kind == Place::Kind::Trigger)
                return rotate::toString(place.state);
        }
        return QString();
    };
    bool wasOff = false;
    ground.person.onHeard = [&](const Exchange &exchange) { wasOff = wasOff || exchange.request.url.endsWith(id + s("/deactivate")); };

    const Ending waiting = ground.start(ground.providerWish(Via::Session, true));
    ASSERT_EQ(waiting.state, State::Waiting) << why(waiting);
    EXPECT_EQ(stateOfTrigger(waiting), s("proven"));
    EXPECT_TRUE(std::exchange(wasOff, false));
    EXPECT_TRUE(isActive(id));

    const Ending ending = ground.abandon(*waiting.rotation, ground.providerWish(Via::Session, true));
    ASSERT_EQ(ending.state, State::Abandoned) << why(ending);
    EXPECT_EQ(stateOfTrigger(ending), s("restored"));
    EXPECT_TRUE(wasOff) << "it holds the new key no more";
    EXPECT_TRUE(isActive(id));
}

TEST_P(Rotating, StoppedBetweenOffAndOnAWorkflowIsOnAgain)
{
    makesProviderKey();
    revokesAtProvider();
    const QString id = makeTrigger();
    ground.person.onHeard = [&](const Exchange &exchange) {
        if (exchange.request.url.endsWith(id + s("/deactivate")))
            ground.stop.request_stop();
    };
    const Ending first = ground.start(ground.providerWish(Via::Session, true));
    ground.person.onHeard = nullptr;
    EXPECT_TRUE(first.interrupted) << why(first);
    EXPECT_TRUE(isActive(id));
    const Ending ending = ground.resume(*first.rotation, ground.providerWish(Via::Session, true));
    EXPECT_EQ(ending.state, State::Finished) << why(ending);
    EXPECT_TRUE(isActive(id));
}

INSTANTIATE_TEST_SUITE_P(Families, RotatingWithScopes, testing::Values("2.40"), &familyName);
INSTANTIATE_TEST_SUITE_P(Families, Rotating, testing::Values("1.100", "2.40"), &familyName);

} // namespace kd::test
