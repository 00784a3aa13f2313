#include "practice/catalogue.h"

#include "practice/practice_proxy.h"
#include "practice/proxy_pages.h"

namespace kd::practice {

namespace {

constexpr const char *workflows = "/api/v1/workflows";

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

void routesElsewhere(Setting &setting)
{
    setting.other = newInstance(setting.family());
    setting.other->publicUrl = setting.instance.publicUrl;
    setting.other->version = setting.family() == Family::V1_100 ? "1.97.1" : "2.38.7";
    setting.givesDirect = true;
    ask(setting, workflows);
}

/// Two ways to get a prefix wrong: n8n 1.100 sees one too many, 2.40 one too few.
void mistakesPrefix(Setting &setting)
{
    setting.givesDirect = true;
    if (setting.family() == Family::V1_100) {
        setting.layers.append(servesBelow("/n8n", false));
        ask(setting, "/n8n/api/v1/workflows");
    } else {
        setting.layers.append(cutsOff("/api"));
        ask(setting, workflows);
    }
}

void remembersRefusal(Setting &setting)
{
    setting.layers.append(cachesRefusals());
    setting.earlier.append({"GET", workflows, {{"Host", "127.0.0.1"}, {"Accept", "application/json"}}, {}});
    ask(setting, workflows);
}

PracticeCase proxyCase(const char *id, const QString &sentence, std::function<void(Setting &)> setUp)
{
    return {QString::fromLatin1(id), everyFamily(), sentence, std::move(setUp)};
}

} // namespace

QList<PracticeCase> proxyCases()
{
    return {
        proxyCase("proxy_strips_key_header",
                  QStringLiteral("The proxy empties X-N8N-API-KEY; directly it arrives."),
                  [](Setting &setting) {
                      setting.layers.append(dropsHeader("X-N8N-API-KEY"));
                      setting.givesDirect = true;
                  }),
        proxyCase("proxy_replaces_key_header",
                  QStringLiteral("The proxy puts an old key in place of the one that is sent."),
                  [](Setting &setting) {
                      setting.layers.append(setsHeader("X-N8N-API-KEY", forgottenKey(setting)));
                      ask(setting, workflows);
                  }),
        proxyCase("proxy_requires_its_own_login", QStringLiteral("The proxy asks for a login of its own."),
                  [](Setting &setting) {
                      setting.layers.append(setting.family() == Family::V1_100
                                                ? asksBasicLogin("guest", "let-me-in")
                                                : asksSingleSignOn());
                  }),
        proxyCase("proxy_blocks_request",
                  QStringLiteral("A firewall shows programs a challenge that only browsers pass."),
                  [](Setting &setting) {
                      setting.layers = {cloudflareChallenge()};
                      ask(setting, workflows);
                  }),
        proxyCase("proxy_serves_cached_401",
                  QStringLiteral("The proxy repeats a 401 that it kept for this path."), remembersRefusal),
        proxyCase("proxy_routes_to_another_instance",
                  QStringLiteral("The public address leads to another n8n than the direct one."),
                  routesElsewhere),
        proxyCase("proxy_strips_path_prefix",
                  QStringLiteral("The proxy passes the path with its prefix wrong."), mistakesPrefix),
        proxyCase("proxy_cannot_reach_n8n", QStringLiteral("The proxy finds no n8n behind it."),
                  [](Setting &setting) {
                      setting.layers.append(failsUpstream(setting.family() == Family::V1_100 ? 502 : 504));
                  }),
        proxyCase("address_is_redirected", QStringLiteral("The address has moved to another port."),
                  [](Setting &setting) {
                      setting.opensDirect = true;
                      setting.layers.append(
                          redirectsTo("http://127.0.0.1:" + QByteArray::number(setting.ports.direct)));
                      ask(setting, workflows);
                  }),
        proxyCase("something_else_answers", QStringLiteral("At the address stands a web server without n8n."),
                  [](Setting &setting) {
                      setting.stranger = [](const Incoming &request, const QDateTime &) {
                          return request.path() == "/" ? nginxWelcome() : nginxPage(404);
                      };
                  }),
    };
}

} // namespace kd::practice
