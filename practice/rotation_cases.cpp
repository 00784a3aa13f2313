#include "practice/catalogue.h"

#include "practice/provider.h"
#include "practice/stock.h"
#include "practice/stored_workflows.h"

namespace kd::practice {

namespace {

constexpr auto webhookPath = "orders";

/// n8n with a credential for a provider on loopback, whose old key it holds.
StoredCredential prepareProvider(Setting &setting)
{
    setting.provider = std::make_shared<Provider>("http://127.0.0.1:" + QByteArray::number(setting.ports.provider));
    const ProviderKey old = setting.provider->makeKey();
    StoredCredential credential;
    credential.id = "practiceOpenAi01";
    credential.name = QStringLiteral("OpenAI of the shop");
    credential.type = QStringLiteral("openAiApi");
    credential.data = {{QStringLiteral("apiKey"), QString::fromLatin1(old.key)},
                       {QStringLiteral("url"), QString::fromLatin1(setting.provider->baseUrl())}};
    credential.createdAt = credential.updatedAt = setting.now.addDays(-90);
    credential.ownerId = setting.instance.users.constFirst().id;
    const User &owner = setting.instance.users.constFirst();
    const ProviderOffice &office = setting.provider->office();
    setting.rotation = {{QStringLiteral("session"), QJsonObject{{QStringLiteral("email"), owner.email}, {QStringLiteral("password"), owner.password}}},
                        {QStringLiteral("provider"), QJsonObject{{QStringLiteral("url"), QString::fromLatin1(setting.provider->baseUrl())},
                                                                 {QStringLiteral("keys"), QString::fromLatin1(setting.provider->origin() + "/practice/keys")},
                                                                 {QStringLiteral("id"), QString::fromLatin1(old.id)},
                                                                 {QStringLiteral("key"), QString::fromLatin1(old.key)},
                                                                 {QStringLiteral("right"), QString::fromLatin1(office.adminKey())},
                                                                 {QStringLiteral("project"), QString::fromLatin1(office.project())}}},
                        {QStringLiteral("router"), QJsonObject{{QStringLiteral("url"), QString::fromLatin1(setting.provider->routerUrl())},
                                                               {QStringLiteral("right"), QString::fromLatin1(office.provisioningKey())}}},
                        {QStringLiteral("credential"), QJsonObject{{QStringLiteral("id"), QString::fromLatin1(credential.id)},
                                                                   {QStringLiteral("name"), credential.name},
                                                                   {QStringLiteral("type"), credential.type}}}};
    return credential;
}

void prepareRotation(Setting &setting)
{
    const StoredCredential credential = prepareProvider(setting);
    setting.rotation.insert(QStringLiteral("webhook"), setting.url + QStringLiteral("/webhook/") + QLatin1String(webhookPath));
    setting.stock = [credential, url = setting.provider->baseUrl(), family = setting.family(), now = setting.now](Tables &tables) {
        tables.credentials.emplace(credential.id, credential);
        StoredWorkflow workflow = callingWorkflow(credential, webhookPath, url);
        workflow.ownerId = credential.ownerId;
        workflow.createdAt = workflow.updatedAt = now.addDays(-80);
        publish(workflow, family, workflow.createdAt);
        tables.workflows.emplace(workflow.id, workflow);
    };
}

void prepareMany(Setting &setting)
{
    const StoredCredential credential = prepareProvider(setting);
    const ManyWorkflows many;
    setting.rotation.insert(QStringLiteral("workflows"), many.count);
    setting.rotation.insert(QStringLiteral("uses"), many.count / many.useEvery + many.count / many.triggerEvery);
    setting.rotation.insert(QStringLiteral("copies"), many.count / many.copyEvery);
    const QByteArray key = credential.data.value(QLatin1String("apiKey")).toString().toLatin1();
    setting.stock = [credential, many, key, now = setting.now](Tables &tables) {
        tables.credentials.emplace(credential.id, credential);
        tables.workflows.clear();
        addMany(tables, many, credential, key, now);
    };
}

} // namespace

QList<PracticeCase> rotationCases()
{
    return {{QStringLiteral("healthy-rotation"), everyFamily(),
             QT_TRANSLATE_NOOP("texts", "A credential with a provider's key, and a workflow that clients call all the time."), prepareRotation},
            {QStringLiteral("healthy-many-workflows"), everyFamily(),
             QT_TRANSLATE_NOOP("texts", "Ten thousand workflows, some of which use a credential or hold a copy of its key."), prepareMany}};
}

} // namespace kd::practice
