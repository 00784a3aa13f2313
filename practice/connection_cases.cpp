#include "practice/catalogue.h"

#include <QUrl>

namespace kd::practice {

namespace {

constexpr int validDays = 90;

void refuse(Setting &setting)
{
    setting.outside = Setting::Outside::Refuses;
}

void useScheme(Setting &setting, const char *scheme)
{
    QUrl url(setting.url);
    url.setScheme(QLatin1String(scheme));
    setting.url = url.toString();
}

/// A certificate in order, from an authority that the person hands over: no other machine knows it.
void speakTrustedTls(Setting &setting)
{
    setting.certificate = CertificateWish{{QStringLiteral("IP:127.0.0.1"), QStringLiteral("DNS:localhost")},
                                          setting.now.addDays(-validDays),
                                          setting.now.addDays(validDays)};
    setting.givesAuthority = true;
    useScheme(setting, "https");
}

PracticeCase plainCase(const char *id, const char *sentence, std::function<void(Setting &)> spoil)
{
    return {QString::fromLatin1(id), everyFamily(), sentence, [](Setting &) {}, std::move(spoil)};
}

PracticeCase tlsCase(const char *id, const char *sentence, std::function<void(Setting &)> spoil)
{
    return {QString::fromLatin1(id), everyFamily(), sentence, speakTrustedTls, std::move(spoil)};
}

} // namespace

QList<PracticeCase> connectionCases()
{
    return {
        plainCase("dns_fails", QT_TRANSLATE_NOOP("texts", "The address has a name that does not exist."),
                  [](Setting &setting) {
                      setting.url = QStringLiteral("http://n8n.invalid");
                      refuse(setting);
                  }),
        plainCase("connection_refused", QT_TRANSLATE_NOOP("texts", "Nothing listens at the address."), refuse),
        plainCase("timeout", QT_TRANSLATE_NOOP("texts", "The address takes the connection and never answers."),
                  [](Setting &setting) {
                      setting.outside = Setting::Outside::KeepsSilent;
                      setting.arguments.append({QStringLiteral("--timeout"), "6", {}});
                  }),
        tlsCase("tls_untrusted",
                QT_TRANSLATE_NOOP("texts", "The certificate is signed by nobody whom this machine knows."),
                [](Setting &setting) { setting.givesAuthority = false; }),
        tlsCase("tls_name_mismatch", QT_TRANSLATE_NOOP("texts", "The certificate is good for another name."),
                [](Setting &setting) {
                    setting.certificate->names = QStringList{QStringLiteral("DNS:n8n.example.com")};
                }),
        tlsCase("tls_expired", QT_TRANSLATE_NOOP("texts", "The certificate ended two days ago."),
                [](Setting &setting) { setting.certificate->notAfter = setting.now.addDays(-2); }),
        tlsCase("plain_http_to_tls_port", QT_TRANSLATE_NOOP("texts", "The port speaks TLS, and the address says http."),
                [](Setting &setting) {
                    setting.givesAuthority = false;
                    useScheme(setting, "http");
                }),
        plainCase("tls_to_plain_port",
                  QT_TRANSLATE_NOOP("texts", "The port speaks plain HTTP, and the address says https."),
                  [](Setting &setting) { useScheme(setting, "https"); }),
    };
}

} // namespace kd::practice
