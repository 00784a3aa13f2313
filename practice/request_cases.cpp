#include "practice/catalogue.h"

#include "practice/practice_proxy.h"

namespace kd::practice {

// header_missing, header_misnamed, key_sent_as_bearer, key_sent_in_query and header_sent_twice are faults of
// a caller's own request: no server shows them, only its curl command, HAR or code.
QList<PracticeCase> requestCases()
{
    return {
        {QStringLiteral("localhost_inside_container"), everyFamily(),
         QStringLiteral("A container asks localhost, which is the container itself."),
         [](Setting &setting) {
             setting.url = QStringLiteral("http://localhost:%1").arg(setting.ports.outside);
             setting.outside = Setting::Outside::Refuses;
             answer(setting, "caller=container");
         }},
        {QStringLiteral("request_reaches_webhook_process"), everyFamily(),
         QStringLiteral("The address leads to a webhook process, which serves no API."),
         [](Setting &setting) {
             setting.instance.webhookProcess = true;
             ask(setting, "/api/v1/workflows");
         }},
        {QStringLiteral("user_agent_is_blocked"), everyFamily(),
         QStringLiteral("The request arrives with a User-Agent that n8n takes for a bot's."),
         [](Setting &setting) {
             setting.layers.append(setsHeader("User-Agent", "uptime-robot/1.0"));
             ask(setting, "/api/v1/workflows");
         }},
        {QStringLiteral("browser_blocks_cross_origin"), everyFamily(),
         QStringLiteral("A web page asks n8n, and n8n allows no other page."),
         [](Setting &setting) {
             ask(setting, "/api/v1/workflows");
             answer(setting, "caller=browser");
         }},
        {QStringLiteral("rate_limited"), everyFamily(),
         QStringLiteral("Too many requests were made of late."),
         [](Setting &setting) { setting.layers.append(limitsRate()); }},
        {QStringLiteral("n8n_is_starting"), everyFamily(),
         QStringLiteral("n8n is still migrating its database."),
         [](Setting &setting) { setting.instance.starting = true; }},
        {QStringLiteral("n8n_fails_internally"), everyFamily(),
         QStringLiteral("n8n accepts the key, and fails while it answers."),
         [](Setting &setting) {
             setting.instance.failingPath = "/workflows";
             ask(setting, "/api/v1/workflows");
         }},
    };
}

} // namespace kd::practice
