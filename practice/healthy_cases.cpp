#include "practice/catalogue.h"

#include "practice/practice_proxy.h"

namespace kd::practice {

namespace {

PracticeCase healthy(const char *id, const char *sentence, std::function<void(Setting &)> setUp)
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
    askWorkflows(setting);
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
        healthy("healthy-plain", QT_TRANSLATE_NOOP("texts", "Everything is right; the address has no path."),
                [](Setting &) {}),
        healthy("healthy-api-path", QT_TRANSLATE_NOOP("texts", "Everything is right; the address is the workflows'."),
                askWorkflows),
        healthy("healthy-trailing-slash", QT_TRANSLATE_NOOP("texts", "A slash at the end of the path does no harm."),
                [](Setting &setting) { ask(setting, "/api/v1/workflows/"); }),
        healthy("healthy-users-path",
                QT_TRANSLATE_NOOP("texts", "The address is one that checks the key in the older way."),
                [](Setting &setting) { ask(setting, "/api/v1/users?limit=1"); }),
        healthy("healthy-direct",
                QT_TRANSLATE_NOOP("texts", "Both addresses are right, the public one and the direct one."),
                [](Setting &setting) { setting.givesDirect = true; }),
        healthy("healthy-outer-whitespace",
                QT_TRANSLATE_NOOP("texts", "Blanks around the key are lost on the way and do no harm."),
                [](Setting &setting) { setting.keyText = " \t" + setting.keyText + "  "; }),
        healthy("healthy-future-iat",
                QT_TRANSLATE_NOOP("texts", "The key says it was made in seven minutes; n8n does not mind."),
                [](Setting &setting) {
                    reissueKey(setting, with([](KeyWish &wish) { wish.issuedAfter = 420; }));
                }),
        healthy("healthy-expiring-key", QT_TRANSLATE_NOOP("texts", "The key ends tomorrow and works today."),
                [](Setting &setting) {
                    reissueKey(setting, with([](KeyWish &wish) { wish.expiresAfter = 24 * 3600; }));
                    askWorkflows(setting);
                }),
        healthy(
            "healthy-narrow-key", QT_TRANSLATE_NOOP("texts", "The key may do little, and nothing more is asked of it."),
            [](Setting &setting) {
                reissueKey(setting, with([](KeyWish &wish) { wish.scopes = {QStringLiteral("tag:list")}; }));
            }),
        healthy("healthy-clock-two-minutes-off", QT_TRANSLATE_NOOP("texts", "The server's clock is two minutes ahead."),
                [](Setting &setting) {
                    setting.instance.clockOffsetSeconds = 120;
                    setting.layers = {nginx(120)};
                }),
        healthy("healthy-path-prefix",
                QT_TRANSLATE_NOOP("texts", "n8n lives below /n8n, and the proxy takes the prefix away."),
                [](Setting &setting) {
                    setting.layers.append(servesBelow("/n8n", true));
                    ask(setting, "/n8n");
                }),
        healthy("healthy-proxy-login",
                QT_TRANSLATE_NOOP("texts", "The proxy has a login of its own, and its header is given."), satisfyLogin),
        healthy("healthy-tls-with-ca", QT_TRANSLATE_NOOP("texts", "The certificate's own authority is given."),
                speakTrustedTls),
        healthy("healthy-session", QT_TRANSLATE_NOOP("texts", "The owner signs in too, and all is right."),
                [](Setting &setting) {
                    const User &owner = setting.instance.users.constFirst();
                    signInAs(setting, owner, owner.password);
                }),
    };
}

} // namespace kd::practice
