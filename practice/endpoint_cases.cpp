#include "practice/catalogue.h"

namespace kd::practice {

namespace {

void askInstead(Setting &setting, const char *path)
{
    setting.url.chop(static_cast<qsizetype>(qstrlen(workflowsPath)));
    ask(setting, path);
}

/// A case that differs from the healthy one in nothing but the address that the person gives.
PracticeCase addressCase(const char *id, const char *path, const char *sentence)
{
    return {QString::fromLatin1(id), everyFamily(), sentence, askWorkflows,
            [path](Setting &setting) { askInstead(setting, path); }};
}

void webhookRefuses(Setting &setting)
{
    askInstead(setting, "/webhook/orders");
    setting.arguments.append({QStringLiteral("--artifact"),
                              "HTTP/1.1 403 Forbidden\nWWW-Authenticate: Basic realm=\"Webhook\"\n"
                              "Content-Type: text/html; charset=utf-8\n\nAuthorization data is wrong!\n",
                              QStringLiteral("answer.txt")});
}

void useApi(Setting &setting)
{
    askWorkflows(setting);
    // Up to 2.35 the path of a disabled API is gone for everybody; later it refuses, and only a session tells
    // why.
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
                    QT_TRANSLATE_NOOP("texts", "The address is a workflow's webhook.")),
        {QStringLiteral("webhook_requires_its_own_auth"), everyFamily(),
         QT_TRANSLATE_NOOP("texts", "The webhook refused by its own rules, as the answer that was kept shows."),
         askWorkflows, webhookRefuses},
        addressCase("endpoint_is_mcp", "/mcp-server/http",
                    QT_TRANSLATE_NOOP("texts", "The address is n8n's MCP server.")),
        addressCase("endpoint_is_internal_rest", "/rest/workflows",
                    QT_TRANSLATE_NOOP("texts", "The address is the editor's own API, which takes no key.")),
        addressCase("endpoint_prefix_doubled", "/api/v1/api/v1/workflows",
                    QT_TRANSLATE_NOOP("texts", "The address has /api/v1 twice.")),
        addressCase("endpoint_prefix_missing", "/workflows", QT_TRANSLATE_NOOP("texts", "The address lacks /api/v1.")),
        addressCase("endpoint_path_unknown", "/api/v1/worklfows",
                    QT_TRANSLATE_NOOP("texts", "The API has no such path: two letters are swapped.")),
        addressCase("url_points_to_editor", "/home/workflows",
                    QT_TRANSLATE_NOOP("texts", "The address was copied from the browser and is a page of the editor.")),
        {QStringLiteral("public_api_disabled"), everyFamily(),
         QT_TRANSLATE_NOOP("texts", "The public API is switched off."), useApi,
         [](Setting &setting) { setting.instance.apiEnabled = false; }},
    };
}

} // namespace kd::practice
