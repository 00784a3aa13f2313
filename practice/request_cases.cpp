#include "practice/catalogue.h"

#include "practice/practice_proxy.h"

namespace kd::practice {

namespace {

PracticeCase requestCase(const char *id, const char *sentence, std::function<void(Setting &)> prepare,
                         std::function<void(Setting &)> spoil)
{
    return {QString::fromLatin1(id), everyFamily(), sentence, std::move(prepare), std::move(spoil)};
}

} // namespace

// header_missing, header_misnamed, key_sent_as_bearer, key_sent_in_query and header_sent_twice are faults of
// a caller's own request: no server shows them, only its curl command, HAR or code.
QList<PracticeCase> requestCases()
{
    return {
        // n8n comes back at the address, and is asked from the machine on which it runs.
        requestCase(
            "localhost_inside_container",
            QT_TRANSLATE_NOOP("texts", "A container asks localhost, which is the container itself."),
            [](Setting &setting) {
                setting.url = QStringLiteral("http://localhost:%1").arg(setting.ports.outside);
                answer(setting, "caller=host");
            },
            [](Setting &setting) {
                setting.outside = Setting::Outside::Refuses;
                giveInstead(setting, "--answer", "caller=container");
            }),
        requestCase("request_reaches_webhook_process",
                    QT_TRANSLATE_NOOP("texts", "The address leads to a webhook process, which serves no API."),
                    askWorkflows, [](Setting &setting) { setting.instance.webhookProcess = true; }),
        requestCase(
            "user_agent_is_blocked",
            QT_TRANSLATE_NOOP("texts", "The request arrives with a User-Agent that n8n takes for a bot's."), askWorkflows,
            [](Setting &setting) { setting.layers.append(setsHeader("User-Agent", "uptime-robot/1.0")); }),
        // The page stays where it is; the proxy learns to answer its browser.
        requestCase(
            "browser_blocks_cross_origin",
            QT_TRANSLATE_NOOP("texts", "A web page asks n8n, and n8n allows no other page."),
            [](Setting &setting) {
                askWorkflows(setting);
                answer(setting, "caller=browser");
                setting.layers.append(allowsOtherPages());
            },
            [](Setting &setting) { setting.layers.removeLast(); }),
        requestCase(
            "rate_limited", QT_TRANSLATE_NOOP("texts", "Too many requests were made of late."), [](Setting &) {},
            [](Setting &setting) { setting.layers.append(limitsRate()); }),
        requestCase(
            "n8n_is_starting", QT_TRANSLATE_NOOP("texts", "n8n is still migrating its database."), [](Setting &) {},
            [](Setting &setting) { setting.instance.starting = true; }),
        requestCase("n8n_fails_internally",
                    QT_TRANSLATE_NOOP("texts", "n8n accepts the key, and fails while it answers."), askWorkflows,
                    [](Setting &setting) { setting.instance.failingPath = "/workflows"; }),
    };
}

} // namespace kd::practice
