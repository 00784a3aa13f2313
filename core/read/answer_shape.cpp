#include "core/read/answer_shape.h"

#include "core/read/sign_in_page.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <array>

namespace kd {

namespace {

QString messageOf(const QJsonObject &json)
{
    return json.value(QLatin1String("message")).toString();
}

/// n8n says `message`; a service that n8n calls puts it below `error` or `detail`, or says it there.
QString messageIn(const QJsonObject &json)
{
    const QJsonValue error = json.value(QLatin1String("error"));
    const QJsonValue detail = json.value(QLatin1String("detail"));
    for (const QString &words : {messageOf(json), messageOf(error.toObject()), messageOf(detail.toObject()), detail.toString(), error.toString()}) {
        if (!words.isEmpty())
            return words;
    }
    return {};
}

Shape refusalByMessage(const QString &message)
{
    if (message == QLatin1String("'X-N8N-API-KEY' header required"))
        return Shape::N8nHeaderRequired;
    if (message == QLatin1String("unauthorized"))
        return Shape::N8nUnauthorized;
    if (message == QLatin1String("Unauthorized"))
        return Shape::N8nUnauthorizedEither;
    if (message == QLatin1String("invalid signature"))
        return Shape::N8nInvalidSignature;
    if (message == QLatin1String("jwt not active"))
        return Shape::N8nJwtNotActive;
    if (message.startsWith(QLatin1String("jwt audience invalid")))
        return Shape::N8nJwtAudience;
    if (message == QLatin1String("jwt malformed"))
        return Shape::N8nJwtMalformed;
    return Shape::Other;
}

/// n8n's API answers are objects with "message" alone; its internal interface adds "status" or "code".
Shape shapeOfJson(const QJsonObject &json, int status)
{
    const QString message = messageOf(json);
    const bool messageAlone = json.size() == 1 && !message.isEmpty();
    if (json.value(QLatin1String("status")).toString() == QLatin1String("ok") && json.size() == 1)
        return Shape::N8nHealthy;
    if (message.startsWith(QLatin1String("The requested webhook ")) || message.contains(QLatin1String("is not registered")))
        return Shape::N8nWebhookNotRegistered;
    if (message == QLatin1String("MCP access is disabled"))
        return Shape::N8nMcp;
    if (status == 401 && json.value(QLatin1String("status")).toString() == QLatin1String("error"))
        return Shape::N8nRestUnauthorized;
    if (status == 503 && (message.contains(QLatin1String("Database is not ready")) || json.value(QLatin1String("error")).toString().contains(QLatin1String("Database is not ready"))))
        return Shape::N8nStarting;
    if (status >= 400 && json.contains(QLatin1String("code")) && json.contains(QLatin1String("message")) &&
        json.value(QLatin1String("code")).isDouble())
        return Shape::N8nLogin;
    if (status == 503 && json.size() == 1 && json.value(QLatin1String("status")).toString() == QLatin1String("error"))
        return Shape::N8nStarting; // /healthz/readiness
    if (!messageAlone)
        return Shape::Other;
    switch (status) {
    case 400:
    case 415:
        return Shape::N8nInvalidRequest;
    case 401:
        return refusalByMessage(message);
    case 403:
        if (message == QLatin1String("Forbidden"))
            return Shape::N8nForbidden;
        return message.contains(QLatin1String("license"), Qt::CaseInsensitive) ? Shape::N8nLicence : Shape::Other;
    case 404:
        return message.compare(QLatin1String("not found"), Qt::CaseInsensitive) == 0 ? Shape::N8nNotFound : Shape::Other;
    case 405:
        return message.endsWith(QLatin1String("method not allowed")) ? Shape::N8nMethodNotAllowed : Shape::Other;
    case 429:
        return Shape::RateLimited;
    case 500:
        return Shape::N8nInternalError;
    default:
        return Shape::Other;
    }
}

bool isChallenge(const Answer &answer)
{
    if (!answer.header("cf-mitigated").isEmpty())
        return true;
    static const std::array marks = {"Just a moment...",  "cf-challenge", "challenge-platform", "_Incapsula_",
                                     "Attention Required! | Cloudflare", "g-recaptcha", "hcaptcha.com", "Access denied | "};
    for (const char *mark : marks) {
        if (answer.body.contains(mark))
            return true;
    }
    return false;
}

bool isWebhookAuth(const Answer &answer)
{
    const QByteArray realm = answer.header("www-authenticate");
    return realm.contains("realm=\"Webhook\"") || answer.body == "Authorization is required!" ||
           answer.body == "Authorization data is wrong!" || answer.body == "Authentication data is wrong!";
}

Shape shapeOfPage(const Answer &answer)
{
    const QByteArray &body = answer.body;
    if (answer.status == 200 && body.startsWith("n8n is starting up"))
        return Shape::N8nStarting;
    if (answer.isSuccess() && (body.contains("n8n:config:") || body.contains("<title>n8n.io") || body.contains("window.BASE_PATH")))
        return Shape::N8nEditor;
    if (answer.status == 404 && !pathSeenByN8n(answer).isEmpty())
        return Shape::N8nCannotGet;
    if (answer.status == 400 && body.contains("plain HTTP request was sent to HTTPS port"))
        return Shape::PlainToTls;
    if (answer.status == 400 && body.contains("speaking plain HTTP to an SSL-enabled server"))
        return Shape::PlainToTls;
    if (answer.status == 400 && body.startsWith("Client sent an HTTP request to an HTTPS server"))
        return Shape::PlainToTls;
    if (answer.isSuccess() && isSignInPage(answer.body))
        return Shape::ProxyLogin;
    if (answer.status == 502 || answer.status == 503 || answer.status == 504 ||
        (answer.status >= 520 && answer.status <= 530))
        return isChallenge(answer) ? Shape::ProxyChallenge : Shape::GatewayError;
    if (answer.status == 401 || answer.status == 407)
        return Shape::ProxyRefusal;
    if (answer.status == 403 || answer.status == 406 || answer.status == 451)
        return isChallenge(answer) ? Shape::ProxyChallenge : isSignInPage(answer.body) ? Shape::ProxyLogin : Shape::ProxyRefusal;
    return Shape::Other;
}

} // namespace

Shape shapeOf(const QByteArray &method, const Answer &answer)
{
    if (!answer.isResponse())
        return Shape::None;
    if (isWebhookAuth(answer))
        return Shape::N8nWebhookAuth;
    const QByteArray challenge = answer.header("www-authenticate");
    if (challenge.contains("n8n MCP Server"))
        return Shape::N8nMcp;
    if (answer.status == 401 && !challenge.isEmpty())
        return Shape::ProxyLogin;
    if (answer.status >= 300 && answer.status < 400 && !answer.header("location").isEmpty())
        return isSignInLocation(QString::fromUtf8(answer.header("location"))) ? Shape::LoginRedirect : Shape::Redirect;
    if (answer.status == 429)
        return Shape::RateLimited;
    if (answer.status == 204 && method == "GET")
        return Shape::Empty204;
    const QJsonDocument document = QJsonDocument::fromJson(answer.body);
    if (document.isObject()) {
        const Shape shape = shapeOfJson(document.object(), answer.status);
        if (shape != Shape::Other)
            return shape;
        if (answer.isSuccess())
            return Shape::N8nAccepted;
    }
    if (answer.isSuccess() && document.isArray())
        return Shape::N8nAccepted;
    return shapeOfPage(answer);
}

Shape shapeOf(const Exchange &exchange)
{
    const QJsonValue recorded = exchange.fields.value(QLatin1String("shape"));
    return recorded.isString() ? shapeFrom(recorded.toString()) : shapeOf(exchange.request.method, exchange.answer);
}

QString pathSeenByN8n(const Answer &answer)
{
    static const QRegularExpression pattern(QStringLiteral("<pre>Cannot (?:GET|POST|HEAD) (/[^<]*)</pre>"));
    const auto match = pattern.match(QString::fromUtf8(answer.body.left(2000)));
    return match.captured(1);
}

QString wordsOf(const Answer &answer)
{
    const QJsonDocument document = QJsonDocument::fromJson(answer.body);
    QString words = messageIn(document.object());
    if (words.isEmpty()) {
        static const QRegularExpression title(QStringLiteral("<title>\\s*([^<]*?)\\s*</title>"), QRegularExpression::CaseInsensitiveOption);
        words = title.match(QString::fromUtf8(answer.body.left(4000))).captured(1);
    }
    if (words.isEmpty() && !answer.body.startsWith('<') && !answer.body.startsWith('{'))
        words = QString::fromUtf8(answer.body.left(200)).section(QLatin1Char('\n'), 0, 0).trimmed();
    return words.isEmpty() ? QString::number(answer.status) : words.left(160);
}

} // namespace kd
