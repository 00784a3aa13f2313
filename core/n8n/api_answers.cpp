#include "core/n8n/api_answers.h"

#include "core/base/raw_json.h"
#include "core/n8n/reading.h"

namespace kd::n8n {

namespace {

QDateTime momentOf(QByteArrayView workflow, const char *name)
{
    return QDateTime::fromString(raw::stringOf(raw::member(workflow, name)).left(40), Qt::ISODateWithMs);
}

QString shortText(QByteArrayView workflow, const char *name)
{
    return raw::stringOf(raw::member(workflow, name)).left(reading::longestName);
}

template <typename T> Read<Page<T>> page(const Answer &answer, T (*read)(const QJsonObject &))
{
    const auto whole = reading::object(answer);
    if (!whole)
        return tl::unexpected(whole.error());
    const QJsonValue list = whole->value(QLatin1String("data"));
    if (!list.isArray())
        return tl::unexpected(strange(answer));
    return Page<T>{reading::each<T>(list, read), whole->value(QLatin1String("nextCursor")).toString().toUtf8()};
}

} // namespace

WorkflowHead headOf(QByteArrayView workflow)
{
    WorkflowHead head;
    const QByteArrayView id = raw::member(workflow, "id");
    // Up to 0.2xx ids were numbers, and exports still have them.
    head.id = raw::isText(id) ? raw::stringOf(id).left(reading::longestName) : QString::fromUtf8(id.first(std::min<qsizetype>(id.size(), 20)));
    head.name = shortText(workflow, "name");
    head.active = raw::member(workflow, "active") == QByteArrayView("true");
    head.archived = raw::member(workflow, "isArchived") == QByteArrayView("true");
    head.versionId = shortText(workflow, "versionId");
    head.activeVersionId = shortText(workflow, "activeVersionId");
    head.updatedAt = momentOf(workflow, "updatedAt");
    return head;
}

namespace api {

Read<Done> readDone(const Answer &answer)
{
    if (!answer.isSuccess())
        return tl::unexpected(faultOf(answer));
    // The editor's page is a 200 too.
    if (!answer.body.isEmpty() && !raw::isObject(raw::valueAt(answer.body)))
        return tl::unexpected(strange(answer));
    return Done{};
}

Read<Done> readCheck(const Answer &answer)
{
    const auto schema = readSchema(answer);
    if (!schema)
        return tl::unexpected(schema.error());
    return Done{};
}

Read<QStringList> readScopes(const Answer &answer)
{
    const auto data = reading::data(answer);
    if (!data)
        return tl::unexpected(data.error());
    const QJsonValue scopes = (*data)[QLatin1String("scopes")];
    if (!scopes.isArray())
        return tl::unexpected(strange(answer));
    return reading::texts(scopes);
}

Read<WorkflowText> readWorkflow(const Answer &answer)
{
    if (!answer.isSuccess())
        return tl::unexpected(faultOf(answer));
    if (answer.truncated || !raw::isArray(raw::member(answer.body, "nodes")))
        return tl::unexpected(strange(answer));
    WorkflowText workflow{headOf(answer.body), answer.body};
    if (workflow.head.id.isEmpty())
        return tl::unexpected(strange(answer));
    return workflow;
}

Read<Page<WorkflowHead>> readWorkflows(const Answer &answer)
{
    if (!answer.isSuccess())
        return tl::unexpected(faultOf(answer));
    Page<WorkflowHead> heads;
    const bool whole = !answer.truncated && raw::eachItem(raw::member(answer.body, "data"), [&](QByteArrayView workflow) {
        heads.items.append(headOf(workflow));
        return heads.items.size() < reading::mostItems;
    });
    if (!whole)
        return tl::unexpected(strange(answer));
    heads.next = nextCursor(answer.body);
    return heads;
}

QByteArray nextCursor(QByteArrayView body)
{
    constexpr QByteArrayView name = "\"nextCursor\"";
    // n8n writes it last; where it does not, the whole is walked.
    if (const qsizetype at = body.lastIndexOf(name); at > 0) {
        const QByteArrayView tail = body.sliced(at + name.size()).trimmed();
        const QByteArrayView value = tail.startsWith(':') ? raw::valueAt(tail, 1) : QByteArrayView();
        if (!value.isEmpty() && tail.sliced(value.data() + value.size() - tail.data()).trimmed() == QByteArrayView("}"))
            return raw::textOf(value).value_or(QByteArray());
    }
    return raw::textOf(raw::member(body, "nextCursor")).value_or(QByteArray());
}

Read<Page<CredentialItem>> readCredentials(const Answer &answer)
{
    return page<CredentialItem>(answer, &reading::credential);
}

Read<CredentialItem> readCredential(const Answer &answer)
{
    const auto whole = reading::object(answer);
    if (!whole)
        return tl::unexpected(whole.error());
    CredentialItem item = reading::credential(*whole);
    if (item.id.isEmpty())
        return tl::unexpected(strange(answer));
    return item;
}

Read<QStringList> readSchema(const Answer &answer)
{
    const auto whole = reading::object(answer);
    if (!whole)
        return tl::unexpected(whole.error());
    const QJsonValue properties = whole->value(QLatin1String("properties"));
    if (!properties.isObject())
        return tl::unexpected(strange(answer));
    QStringList fields = reading::texts(whole->value(QLatin1String("required")));
    const QStringList all = properties.toObject().keys();
    for (const QString &field : all) {
        if (!fields.contains(field))
            fields.append(field);
    }
    return fields;
}

Read<CredentialTest> readTest(const Answer &answer)
{
    const auto whole = reading::object(answer);
    if (!whole)
        return tl::unexpected(whole.error());
    return reading::test(*whole, answer);
}

Read<Page<ExecutionItem>> readExecutions(const Answer &answer)
{
    return page<ExecutionItem>(answer, &reading::execution);
}

Read<Page<UserItem>> readUsers(const Answer &answer)
{
    return page<UserItem>(answer, &reading::user);
}

} // namespace api

Read<WebhookAnswer> readWebhook(const Answer &answer)
{
    if (!answer.isResponse())
        return tl::unexpected(faultOf(answer));
    const QString said = raw::stringOf(raw::member(answer.body, "message"));
    if (answer.status == 404 && said.contains(QLatin1String("webhook")))
        return tl::unexpected(faultOf(answer));
    const bool failed = answer.status >= 500 && (said == QLatin1String("Error in workflow") || said.startsWith(QLatin1String("Workflow ")));
    if (failed || (answer.status == 200 && answer.body.isEmpty()))
        return tl::unexpected(Fault{FaultKind::RunFailed, answer.status, said.left(300), std::nullopt});
    return WebhookAnswer{answer.status, answer.body};
}

} // namespace kd::n8n
