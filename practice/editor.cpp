#include "practice/editor.h"

#include <QRegularExpression>

namespace kd::practice {

namespace {

bool isForBrowsers(Family family, const Incoming &request)
{
    const QByteArray accept = request.header("accept").toLower();
    if (accept.isEmpty())
        return family == Family::V2_40;
    return accept.contains("text/html") || accept.contains("*/*") ||
           (family == Family::V2_40 && accept.contains("text/*"));
}

/// Paths that n8n keeps from the editor; with the public API off, 1.x adds /api.
bool isKeptFromEditor(const Instance &instance, const QByteArray &path)
{
    QByteArrayList kept = {"/favicon.ico", "/assets",  "/static", "/types",
                           "/healthz",     "/metrics", "/e2e",    "/rest"};
    if (instance.family == Family::V2_40)
        kept.append("/.well-known");
    else if (!instance.apiEnabled)
        kept.append("/api");
    const QByteArray asked = instance.family == Family::V2_40 ? path.toLower() : path;
    return asked.endsWith(".wasm") || std::any_of(kept.begin(), kept.end(), [&](const QByteArray &start) {
               return asked.startsWith(start);
           });
}

/// The editor's page names the release in a base64 of JSON; the instance may be made to be another one.
QByteArray withVersion(const QByteArray &page, const Instance &instance)
{
    static const QRegularExpression meta(
        QStringLiteral("name=\"n8n:config:sentry\" content=\"([A-Za-z0-9+/=]+)\""));
    const QRegularExpressionMatch match = meta.match(QString::fromUtf8(page));
    if (!match.hasMatch())
        return page;
    const QByteArray encoded = match.captured(1).toLatin1();
    QByteArray config = QByteArray::fromBase64(encoded);
    config.replace("n8n@" + recordedVersion(instance.family), "n8n@" + instance.version);
    return QByteArray(page).replace(encoded, config.toBase64());
}

} // namespace

Outgoing cannotGet(const Recorded &recorded, const Incoming &request)
{
    const QByteArray what = QString::fromUtf8(request.method + ' ' + request.path()).toHtmlEscaped().toUtf8();
    return withBody(
        recorded["rest_nonsense"],
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>Error</title>\n"
        "</head>\n<body>\n<pre>Cannot " +
            what + "</pre>\n</body>\n</html>\n");
}

Outgoing answerEditor(const Instance &instance, const Recorded &recorded, const Incoming &request)
{
    const bool asksPage = request.method == "GET" && isForBrowsers(instance.family, request);
    // The front page is a file too, which is served to whoever asks for it, under other headers.
    const bool isFile = request.path() == "/" && (request.method == "GET" || request.method == "HEAD");
    if (!isFile && (!asksPage || isKeptFromEditor(instance, request.path())))
        return cannotGet(recorded, request);
    const Outgoing page = recorded[asksPage ? "root" : "root_json"];
    return withBody(page, withVersion(page.body, instance));
}

} // namespace kd::practice
