#include "core/n8n/probe_workflow.h"

#include "core/n8n/api_letters.h"
#include "practice/provider.h"
#include "practice/tables.h"
#include "tests/practice/fixture.h"

namespace kd::practice {

/// What Key Doctor writes and reads, against the n8n that it is practised with: letters go in as they would be sent, and its readers
/// read what comes out.
class ProbeWorkflowRun : public N8n
{
protected:
    ProbeWorkflowRun()
    {
        setting.instance.tables = tablesOf(setting.instance, recorded);
        setting.instance.tables->provider = provider;
        StoredCredential credential;
        credential.id = "cred1";
        credential.name = QStringLiteral("OpenAI");
        credential.type = QStringLiteral("openAiApi");
        credential.data = {{QStringLiteral("apiKey"), QString::fromLatin1(key.key)}};
        credential.ownerId = setting.instance.users.constFirst().id;
        setting.instance.tables->credentials.emplace(credential.id, credential);
        probe.rotation = QStringLiteral("r-7f3a");
        probe.path = "0123456789abcdef0123456789abcdef";
        probe.token = share(Secret("the-one-time-token"));
        probe.expires = setting.now.addSecs(600);
        probe.checkUrl = QString::fromLatin1(provider->baseUrl() + "/models");
        probe.credentialId = QStringLiteral("cred1");
        probe.credentialName = QStringLiteral("OpenAI");
        probe.credentialType = QStringLiteral("openAiApi");
    }

    static QByteArray bytesOf(const std::variant<QByteArray, SharedSecret> &value)
    {
        if (const auto *plain = std::get_if<QByteArray>(&value))
            return *plain;
        const std::string_view text = std::get<SharedSecret>(value)->expose();
        return {text.data(), static_cast<qsizetype>(text.size())};
    }

    Answer hear(const Letter &letter) const
    {
        Incoming request{letter.method, letter.target, {{"Host", "127.0.0.1:41000"}}, bytesOf(letter.body)};
        for (const LetterHeader &header : letter.headers)
            request.headers.append({header.name, header.scheme + bytesOf(header.value)});
        const Outgoing said = send(request);
        Answer answer;
        answer.kind = AnswerKind::Response;
        answer.status = said.status;
        answer.body = said.body;
        answer.headers = said.headers;
        return answer;
    }

    /// Made and published; its id.
    QString publish()
    {
        const auto made = n8n::api::readWorkflow(hear(n8n::api::createWorkflow(door, access, n8n::bodyOf(probe))));
        EXPECT_TRUE(made);
        const QString id = made ? made->head.id : QString();
        const auto active = n8n::api::readWorkflow(hear(n8n::api::activate(door, access, id)));
        EXPECT_TRUE(active && active->head.active);
        setting.now = setting.now.addSecs(1); // on 2.x it takes a moment
        return id;
    }

    n8n::Read<n8n::ProbeAnswer> call() const { return n8n::readProbe(hear(n8n::callOf(door, probe))); }

    std::shared_ptr<Provider> provider = std::make_shared<Provider>("http://127.0.0.1:41002");
    ProviderKey key = provider->makeKey();
    n8n::Door door{{false, QStringLiteral("127.0.0.1"), 41000}, {}, {}};
    n8n::Access access = share(Secret(std::string_view(setting.keyText.constData(), static_cast<std::size_t>(setting.keyText.size()))));
    n8n::ProbeWorkflow probe;
};

TEST_P(ProbeWorkflowRun, SaysHowTheProviderAnswered)
{
    const QString id = publish();
    auto said = call();
    ASSERT_TRUE(said);
    EXPECT_EQ(said->status, 200);
    EXPECT_TRUE(said->said.isEmpty());
    const Incoming revoke{"DELETE", "/practice/keys/" + key.id, {}, {}};
    ASSERT_EQ(provider->answer(revoke, setting.now).status, 200);
    said = call();
    ASSERT_TRUE(said);
    EXPECT_EQ(said->status, 401);
    EXPECT_TRUE(said->said.contains(QString::fromLatin1(key.key.right(4)))) << said->said.toStdString();
    EXPECT_FALSE(said->said.contains(QString::fromLatin1(key.key)));
    EXPECT_TRUE(setting.instance.tables->executions.isEmpty());
}

TEST_P(ProbeWorkflowRun, AnswersWhoHasTheTokenAndInItsTimeAlone)
{
    (void)publish();
    probe.token = share(Secret("another"));
    ASSERT_FALSE(call());
    EXPECT_EQ(call().error().kind, n8n::FaultKind::Refused);
    probe.token = share(Secret("the-one-time-token"));
    EXPECT_TRUE(call());
    setting.now = setting.now.addSecs(700);
    ASSERT_FALSE(call());
    EXPECT_EQ(call().error().kind, n8n::FaultKind::Refused);
}

/// As a sweep does after a crash: found by its name, unpublished, removed; nothing else is touched.
TEST_P(ProbeWorkflowRun, IsFoundByItsNameAndRemoved)
{
    const QString made = publish();
    const auto before = n8n::api::readWorkflows(hear(n8n::api::workflows(door, access)));
    ASSERT_TRUE(before);
    QStringList found;
    for (const n8n::WorkflowHead &head : before->items) {
        if (const auto name = n8n::readProbeName(head.name); name && name->rotation == probe.rotation)
            found.append(head.id);
    }
    ASSERT_EQ(found, QStringList{made});
    const Letter remove = n8n::api::deleteWorkflow(door, access, made);
    if (isTwo()) {
        EXPECT_EQ(n8n::api::readDone(hear(remove)).error().kind, n8n::FaultKind::Published);
    }
    ASSERT_TRUE(n8n::api::readDone(hear(n8n::api::deactivate(door, access, made))));
    if (isTwo()) {
        EXPECT_TRUE(n8n::api::readDone(hear(remove)).error().mayPass());
    }
    setting.now = setting.now.addSecs(1);
    EXPECT_TRUE(n8n::api::readDone(hear(remove)));
    EXPECT_EQ(call().error().kind, n8n::FaultKind::NotListening);
    EXPECT_EQ(n8n::api::readWorkflow(hear(n8n::api::workflow(door, access, made))).error().kind, n8n::FaultKind::Missing);
    EXPECT_EQ(n8n::api::readWorkflows(hear(n8n::api::workflows(door, access)))->items.size(), before->items.size() - 1);
}

KD_FOR_BOTH_FAMILIES(ProbeWorkflowRun);

} // namespace kd::practice
