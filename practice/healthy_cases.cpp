#include "practice/catalogue.h"

#include "practice/practice_proxy.h"

namespace kd::practice {

namespace {

constexpr const char *workflows = "/api/v1/workflows";

PracticeCase healthy(const char *id, const QString &sentence, std::function<void(Setting &)> setUp)
{
    return {QString::fromLatin1(id), everyFamily(), sentence, std::move(setUp)};
}

void speakTrustedTls(Setting &setting)
{
    setting.certificate = CertificateWish{{QStringLiteral("IP:127.0.0.1"), QStringLiteral("DNS:localhost")},
                                          setting.now.addDays(-1),
                                          setting.now.addDays(90)};
    setting.givesAuthority = true;
    setting.url.replace(QLatin1String("http:"), QLatin1String("https:"));
    ask(setting, workflows);
}

void satisfyLogin(Setting &setting)
{
    setting.layers.append(asksBasicLogin("guest", "let-me-in"));
    setting.arguments.append({QStringLiteral("--header-file"),
                              "Authorization: Basic " + QByteArray("guest:let-me-in").toBase64() + '\n',
                              QStringLiteral("headers")});
}

KeyWish with(std::function<void(KeyWish &)> change)
{
    KeyWish wish;
    change(wish);
    return wish;
}

} // namespace

QList<PracticeCase> healthyCases()
{
    return {
        healthy("healthy-plain", QStringLiteral("Everything is right; the address has no path."),
                [](Setting &) {}),
        healthy("healthy-api-path", QStringLiteral("Everything is right; the address is the workflows'."),
                [](Setting &setting) { ask(setting, workflows); }),
        healthy("healthy-trailing-slash", QStringLiteral("A slash at the end of the path does no harm."),
                [](Setting &setting) { ask(setting, "/api/v1/workflows/"); }),
        healthy("healthy-users-path",
                QStringLiteral("The address is one that checks the key in the older way."),
                [](Setting &setting) { ask(setting, "/api/v1/users?limit=1"); }),
        healthy("healthy-direct",
                QStringLiteral("Both addresses are right, the public one and the direct one."),
                [](Setting &setting) { setting.givesDirect = true; }),
        healthy("healthy-outer-whitespace",
                QStringLiteral("Blanks around the key are lost on the way and do no harm."),
                [](Setting &setting) { setting.keyText = " \t" + setting.keyText + "  "; }),
        healthy("healthy-future-iat",
                QStringLiteral("The key says it was made in seven minutes; n8n does not mind."),
                [](Setting &setting) {
                    reissueKey(setting, with([](KeyWish &wish) { wish.issuedAfter = 420; }));
                }),
        healthy("healthy-expiring-key", QStringLiteral("The key ends tomorrow and works today."),
                [](Setting &setting) {
                    reissueKey(setting, with([](KeyWish &wish) { wish.expiresAfter = 24 * 3600; }));
                    ask(setting, workflows);
                }),
        healthy(
            "healthy-narrow-key", QStringLiteral("The key may do little, and nothing more is asked of it."),
            [](Setting &setting) {
                reissueKey(setting, with([](KeyWish &wish) { wish.scopes = {QStringLiteral("tag:list")}; }));
            }),
        healthy("healthy-clock-two-minutes-off", QStringLiteral("The server's clock is two minutes ahead."),
                [](Setting &setting) {
                    setting.instance.clockOffsetSeconds = 120;
                    setting.layers = {nginx(120)};
                }),
        healthy("healthy-path-prefix",
                QStringLiteral("n8n lives below /n8n, and the proxy takes the prefix away."),
                [](Setting &setting) {
                    setting.layers.append(servesBelow("/n8n", true));
                    ask(setting, "/n8n");
                }),
        healthy("healthy-proxy-login",
                QStringLiteral("The proxy has a login of its own, and its header is given."), satisfyLogin),
        healthy("healthy-tls-with-ca", QStringLiteral("The certificate's own authority is given."),
                speakTrustedTls),
        healthy("healthy-session", QStringLiteral("The owner signs in too, and all is right."),
                [](Setting &setting) {
                    const User &owner = setting.instance.users.constFirst();
                    signInAs(setting, owner, owner.password);
                }),
    };
}

} // namespace kd::practice
