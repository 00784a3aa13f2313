#include "core/n8n/api_letters.h"

#include "core/base/raw_json.h"
#include "core/n8n/secret_json.h"

namespace kd::n8n {

namespace {

/// A query in its order, each value percent-encoded.
class Query
{
public:
    Query &add(const char *name, const QByteArray &value)
    {
        if (!value.isEmpty())
            m_text += (m_text.isEmpty() ? '?' : '&') + QByteArray(name) + '=' + value.toPercentEncoding();
        return *this;
    }
    [[nodiscard]] const QByteArray &text() const { return m_text; }

private:
    QByteArray m_text;
};

QByteArray moment(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs).toLatin1() : QByteArray();
}

} // namespace

namespace api {

Letter check(const Door &door, const Access &access)
{
    return apiLetter(door, access, "key_check", "GET", "/credentials/schema/n8nApi");
}

Letter discover(const Door &door, const Access &access)
{
    return apiLetter(door, access, "key_scopes", "GET", "/discover");
}

Letter workflows(const Door &door, const Access &access, const WorkflowPage &page)
{
    const Query query = Query()
                            .add("limit", QByteArray::number(page.limit))
                            .add("excludePinnedData", page.withoutPinnedData ? "true" : "")
                            .add("cursor", page.cursor);
    return apiLetter(door, access, "workflows", "GET", "/workflows" + query.text());
}

Letter workflow(const Door &door, const Access &access, const QString &id)
{
    return apiLetter(door, access, "workflow", "GET", "/workflows/" + segment(id));
}

Letter createWorkflow(const Door &door, const Access &access, const QByteArray &body)
{
    return withJson(apiLetter(door, access, "workflow_create", "POST", "/workflows"), body);
}

Letter putWorkflow(const Door &door, const Access &access, const QString &id, SharedSecret body)
{
    return withJson(apiLetter(door, access, "workflow_put", "PUT", "/workflows/" + segment(id)), std::move(body));
}

Letter activate(const Door &door, const Access &access, const QString &id)
{
    return apiLetter(door, access, "workflow_activate", "POST", "/workflows/" + segment(id) + "/activate");
}

Letter deactivate(const Door &door, const Access &access, const QString &id)
{
    return apiLetter(door, access, "workflow_deactivate", "POST", "/workflows/" + segment(id) + "/deactivate");
}

Letter deleteWorkflow(const Door &door, const Access &access, const QString &id)
{
    return apiLetter(door, access, "workflow_delete", "DELETE", "/workflows/" + segment(id));
}

Letter credentials(const Door &door, const Access &access, const QByteArray &cursor)
{
    const Query query = Query().add("limit", QByteArray::number(pageSize)).add("cursor", cursor);
    return apiLetter(door, access, "credentials", "GET", "/credentials" + query.text());
}

Letter credential(const Door &door, const Access &access, const QString &id)
{
    return apiLetter(door, access, "credential", "GET", "/credentials/" + segment(id));
}

Letter credentialSchema(const Door &door, const Access &access, const QString &type)
{
    return apiLetter(door, access, "credential_schema", "GET", "/credentials/schema/" + segment(type));
}

Letter patchCredential(const Door &door, const Access &access, const QString &id, const QString &field, const Secret &value)
{
    const QByteArray name = raw::quoted(field.toUtf8());
    return withJson(apiLetter(door, access, "credential_patch", "PATCH", "/credentials/" + segment(id)),
                    SecretJson::of({"{\"isPartialData\":true,\"data\":{", name, ":", &value, "}}"}));
}

Letter testCredential(const Door &door, const Access &access, const QString &id)
{
    return apiLetter(door, access, "credential_test", "POST", "/credentials/" + segment(id) + "/test");
}

Letter executions(const Door &door, const Access &access, const ExecutionsWanted &wanted)
{
    const Query query = Query()
                            .add("limit", QByteArray::number(wanted.limit))
                            .add("workflowId", wanted.workflowId.toUtf8())
                            .add("status", wanted.status.toUtf8())
                            .add("startedAfter", moment(wanted.startedAfter))
                            .add("includeData", wanted.withData ? "true" : "")
                            .add("cursor", wanted.cursor);
    return apiLetter(door, access, "executions", "GET", "/executions" + query.text());
}

Letter users(const Door &door, const Access &access, const QByteArray &cursor)
{
    const Query query = Query().add("limit", QByteArray::number(pageSize)).add("includeRole", "true").add("cursor", cursor);
    return apiLetter(door, access, "users", "GET", "/users" + query.text());
}

} // namespace api

Letter webhook(const Door &door, const QByteArray &method, const QByteArray &path, QList<LetterHeader> headers, const QByteArray &body)
{
    Letter made = letter(door, "webhook", method, "/webhook/" + path);
    made.safety = Safety::ChangesState;
    made.headers += headers;
    return method == "GET" || method == "HEAD" ? made : withJson(std::move(made), body);
}

} // namespace kd::n8n
