#include "practice/catalogue.h"

namespace kd::practice {

namespace {

constexpr int validDays = 90;

void speakTls(Setting &setting, const QStringList &names, int until = validDays)
{
    setting.certificate = CertificateWish{names, setting.now.addDays(-validDays), setting.now.addDays(until)};
    setting.url.replace(QLatin1String("http:"), QLatin1String("https:"));
}

QStringList rightNames()
{
    return {QStringLiteral("IP:127.0.0.1"), QStringLiteral("DNS:localhost")};
}

PracticeCase connectionCase(const char *id, const QString &sentence, std::function<void(Setting &)> setUp)
{
    return {QString::fromLatin1(id), everyFamily(), sentence, std::move(setUp)};
}

} // namespace

QList<PracticeCase> connectionCases()
{
    return {
        connectionCase("dns_fails", QStringLiteral("The address has a name that does not exist."),
                       [](Setting &setting) {
                           setting.url = QStringLiteral("http://n8n.invalid");
                           setting.outside = Setting::Outside::Refuses;
                       }),
        connectionCase("connection_refused", QStringLiteral("Nothing listens at the address."),
                       [](Setting &setting) { setting.outside = Setting::Outside::Refuses; }),
        connectionCase("timeout", QStringLiteral("The address takes the connection and never answers."),
                       [](Setting &setting) {
                           setting.outside = Setting::Outside::KeepsSilent;
                           setting.arguments.append({QStringLiteral("--timeout"), "6", {}});
                       }),
        connectionCase("tls_untrusted",
                       QStringLiteral("The certificate is signed by nobody whom this machine knows."),
                       [](Setting &setting) { speakTls(setting, rightNames()); }),
        connectionCase("tls_name_mismatch", QStringLiteral("The certificate is good for another name."),
                       [](Setting &setting) {
                           speakTls(setting, {QStringLiteral("DNS:n8n.example.com")});
                           setting.givesAuthority = true;
                       }),
        connectionCase("tls_expired", QStringLiteral("The certificate ended two days ago."),
                       [](Setting &setting) {
                           speakTls(setting, rightNames(), -2);
                           setting.givesAuthority = true;
                       }),
        connectionCase("plain_http_to_tls_port",
                       QStringLiteral("The port speaks TLS, and the address says http."),
                       [](Setting &setting) {
                           const QString plain = setting.url;
                           speakTls(setting, rightNames());
                           setting.url = plain;
                       }),
        connectionCase(
            "tls_to_plain_port", QStringLiteral("The port speaks plain HTTP, and the address says https."),
            [](Setting &setting) { setting.url.replace(QLatin1String("http:"), QLatin1String("https:")); }),
    };
}

} // namespace kd::practice
