#include "practice/catalogue.h"

namespace kd::practice {

namespace {

/// A case that differs from the healthy one in nothing but the address that the person gives.
PracticeCase addressCase(const char *id, const char *path, const QString &sentence)
{
    return {QString::fromLatin1(id), everyFamily(), sentence,
            [path](Setting &setting) { ask(setting, path); }};
}

void webhookRefuses(Setting &setting)
{
    ask(setting, "/webhook/orders");
    setting.arguments.append({QStringLiteral("--artifact"),
                              "HTTP/1.1 403 Forbidden\nWWW-Authenticate: Basic realm=\"Webhook\"\n"
                              "Content-Type: text/html; charset=utf-8\n\nAuthorization data is wrong!\n",
                              QStringLiteral("answer.txt")});
}

void disableApi(Setting &setting)
{
    setting.instance.apiEnabled = false;
    ask(setting, "/api/v1/workflows");
    // Up to 2.35 the path is gone for everybody; later it refuses, and only a session tells why.
    if (setting.family() == Family::V2_40) {
        const User &owner = setting.instance.users.constFirst();
        signInAs(setting, owner, owner.password);
    }
}

} // namespace

QList<PracticeCase> endpointCases()
{
    return {
        addressCase("endpoint_is_webhook", "/webhook/orders",
                    QStringLiteral("The address is a workflow's webhook.")),
        {QStringLiteral("webhook_requires_its_own_auth"), everyFamily(),
         QStringLiteral("The webhook refused by its own rules, as the answer that was kept shows."),
         webhookRefuses},
        addressCase("endpoint_is_mcp", "/mcp-server/http",
                    QStringLiteral("The address is n8n's MCP server.")),
        addressCase("endpoint_is_internal_rest", "/rest/workflows",
                    QStringLiteral("The address is the editor's own API, which takes no key.")),
        addressCase("endpoint_prefix_doubled", "/api/v1/api/v1/workflows",
                    QStringLiteral("The address has /api/v1 twice.")),
        addressCase("endpoint_prefix_missing", "/workflows", QStringLiteral("The address lacks /api/v1.")),
        addressCase("endpoint_path_unknown", "/api/v1/worklfows",
                    QStringLiteral("The API has no such path: two letters are swapped.")),
        addressCase("url_points_to_editor", "/home/workflows",
                    QStringLiteral("The address was copied from the browser and is a page of the editor.")),
        {QStringLiteral("public_api_disabled"), everyFamily(),
         QStringLiteral("The public API is switched off."), disableApi},
    };
}

} // namespace kd::practice
