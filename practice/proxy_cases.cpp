#include "practice/catalogue.h"

#include "practice/practice_proxy.h"
#include "practice/proxy_pages.h"

namespace kd::practice {

namespace {

/// An old key, well signed, that n8n has forgotten: somebody wrote it into the proxy's configuration.
QByteArray forgottenKey(const Setting &setting)
{
    Setting before = setting;
    KeyWish wish;
    wish.issuedAfter = -400 * 24 * 3600;
    wish.inTable = false;
    issueKey(before, wish);
    return before.keyText;
}

void givePair(Setting &setting)
{
    setting.givesDirect = true;
}

void givePairForWorkflows(Setting &setting)
{
    setting.givesDirect = true;
    askWorkflows(setting);
}

void routesElsewhere(Setting &setting)
{
    setting.other = newInstance(setting.family());
    setting.other->publicUrl = setting.instance.publicUrl;
    setting.other->version = setting.family() == Family::V1_100 ? "1.97.1" : "2.38.7";
}

void servesPrefix(Setting &setting)
{
    setting.givesDirect = true;
    if (setting.family() == Family::V1_100) {
        setting.layers.append(servesBelow("/n8n", true));
        ask(setting, "/n8n");
    }
    askWorkflows(setting);
}

/// Two ways to get a prefix wrong: n8n 1.100 sees one too many, 2.40 one too few.
void mistakesPrefix(Setting &setting)
{
    if (setting.family() == Family::V1_100)
        setting.layers.last() = servesBelow("/n8n", false);
    else
        setting.layers.append(cutsOff("/api"));
}

/// The person has what the proxy's own guard asks for: a name and password, or the sign-in's cookie.
void satisfiesGuard(Setting &setting)
{
    const bool basic = setting.family() == Family::V1_100;
    setting.layers.append(basic ? asksBasicLogin("guest", "let-me-in") : asksSingleSignOn());
    const QByteArray header = basic ? "Authorization: Basic " + QByteArray("guest:let-me-in").toBase64()
                                    : QByteArray("Cookie: _oauth2_proxy=signed-in-for-practice");
    setting.arguments.append({QStringLiteral("--header-file"), header + '\n', QStringLiteral("headers")});
}

QByteArray newAddress(const Setting &setting)
{
    return "http://127.0.0.1:" + QByteArray::number(setting.ports.direct);
}

/// The old address goes on redirecting; whoever has the new one needs it no more.
void hasMoved(Setting &setting)
{
    setting.opensDirect = true;
    setting.layers.append(redirectsTo(newAddress(setting)));
    setting.url = QString::fromLatin1(newAddress(setting) + workflowsPath);
}

void remembersRefusal(Setting &setting)
{
    setting.layers.append(cachesRefusals());
    setting.earlier.append(
        {"GET", workflowsPath, {{"Host", "127.0.0.1"}, {"Accept", "application/json"}}, {}});
}

PracticeCase proxyCase(const char *id, const char *sentence, std::function<void(Setting &)> prepare,
                       std::function<void(Setting &)> spoil)
{
    return {QString::fromLatin1(id), everyFamily(), sentence, std::move(prepare), std::move(spoil)};
}

} // namespace

QList<PracticeCase> proxyCases()
{
    return {
        proxyCase("proxy_strips_key_header",
                  QT_TRANSLATE_NOOP("texts", "The proxy empties X-N8N-API-KEY; directly it arrives."), givePair,
                  [](Setting &setting) { setting.layers.append(dropsHeader("X-N8N-API-KEY")); }),
        proxyCase("proxy_replaces_key_header",
                  QT_TRANSLATE_NOOP("texts", "The proxy puts an old key in place of the one that is sent."), askWorkflows,
                  [](Setting &setting) {
                      setting.layers.append(setsHeader("X-N8N-API-KEY", forgottenKey(setting)));
                  }),
        proxyCase("proxy_requires_its_own_login", QT_TRANSLATE_NOOP("texts", "The proxy asks for a login of its own."),
                  satisfiesGuard, [](Setting &setting) { withhold(setting, "--header-file"); }),
        proxyCase("proxy_blocks_request",
                  QT_TRANSLATE_NOOP("texts", "A firewall shows programs a challenge that only browsers pass."),
                  askWorkflows, [](Setting &setting) { setting.layers = {cloudflareChallenge()}; }),
        proxyCase("proxy_serves_cached_401",
                  QT_TRANSLATE_NOOP("texts", "The proxy repeats a 401 that it kept for this path."), askWorkflows,
                  remembersRefusal),
        proxyCase("proxy_routes_to_another_instance",
                  QT_TRANSLATE_NOOP("texts", "The public address leads to another n8n than the direct one."),
                  givePairForWorkflows, routesElsewhere),
        proxyCase("proxy_strips_path_prefix",
                  QT_TRANSLATE_NOOP("texts", "The proxy passes the path with its prefix wrong."), servesPrefix,
                  mistakesPrefix),
        proxyCase(
            "proxy_cannot_reach_n8n", QT_TRANSLATE_NOOP("texts", "The proxy finds no n8n behind it."), [](Setting &) {},
            [](Setting &setting) {
                setting.layers.append(failsUpstream(setting.family() == Family::V1_100 ? 502 : 504));
            }),
        proxyCase("address_is_redirected", QT_TRANSLATE_NOOP("texts", "The address has moved to another port."), hasMoved,
                  [](Setting &setting) {
                      setting.url = QString::fromLatin1(setting.instance.publicUrl + workflowsPath);
                  }),
        proxyCase(
            "something_else_answers", QT_TRANSLATE_NOOP("texts", "At the address stands a web server without n8n."),
            [](Setting &) {},
            [](Setting &setting) {
                setting.stranger = [](const Incoming &request, const QDateTime &) {
                    return request.path() == "/" ? nginxWelcome() : nginxPage(404);
                };
            }),
    };
}

} // namespace kd::practice
