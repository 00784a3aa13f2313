#include "core/report/as_curl.h"

#include "core/report/plain_text.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace kd {

namespace {

constexpr QChar ellipsis(0x2026);

/// One word for a shell, whatever stands in it. A control character would act when it is pasted, before any shell sees
/// the quotes, so none may get here.
QString quoted(const QString &text)
{
    return QLatin1Char('\'') + QString(text).replace(QLatin1Char('\''), QStringLiteral("'\\''")) + QLatin1Char('\'');
}

bool isInert(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == QLatin1Char('-') || c == QLatin1Char('_'));
    });
}

QString variable(const QString &name)
{
    return QStringLiteral("\"$") + name + QLatin1Char('"');
}

bool isToken(const QByteArray &name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
    });
}

/// Behind a word of ours: a case file may come from anybody, and must not name a variable that holds another secret.
QString variableFor(const char *kind, const QString &name)
{
    QString out = QString::fromLatin1(kind) + name.toUpper();
    for (QChar &c : out) {
        if (!(c >= QLatin1Char('A') && c <= QLatin1Char('Z')) && !(c >= QLatin1Char('0') && c <= QLatin1Char('9')))
            c = QLatin1Char('_');
    }
    return out;
}

QString withoutControls(const QString &url)
{
    QString out;
    const QList<uint> characters = url.toUcs4();
    for (const uint c : characters) {
        const QString text = QString::fromUcs4(reinterpret_cast<const char32_t *>(&c), 1);
        const QChar::Category category = QChar::category(c);
        const bool acts = category == QChar::Other_Control || category == QChar::Other_Format || category == QChar::Separator_Line ||
                          category == QChar::Separator_Paragraph || c == ' ';
        out += acts ? QString::fromLatin1(text.toUtf8().toPercentEncoding()) : text;
    }
    return out;
}

/// A masked value of the query becomes a variable named by its parameter.
QString urlWord(const QString &url)
{
    static const QRegularExpression masked(QStringLiteral("[?&]([^=&#]{1,40})=([^&#]*\u2026[^&#]*)"));
    const QString text = withoutControls(url);
    QString out;
    qsizetype from = 0;
    for (auto it = masked.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        out += quoted(text.mid(from, match.capturedStart(2) - from)) + variable(variableFor("QUERY_", match.captured(1)));
        from = match.capturedEnd(2);
    }
    return from > 0 && from == text.size() ? out : out + quoted(text.mid(from));
}

class Command
{
public:
    explicit Command(const Exchange &exchange) : m_exchange(exchange) {}

    QString write()
    {
        const Request &request = m_exchange.request;
        const QString method = withoutControls(QString::fromUtf8(request.method));
        m_line = QStringLiteral("curl -sS ");
        m_line += request.method == "HEAD" ? QStringLiteral("--head") : QStringLiteral("-X ") + (isInert(method) ? method : quoted(method));
        // curl would make several addresses of these, and another path of the other.
        if (request.url.contains(QLatin1Char('[')) || request.url.contains(QLatin1Char('{')))
            m_line += QStringLiteral(" --globoff");
        if (request.url.contains(QLatin1String("/./")) || request.url.contains(QLatin1String("/../")))
            m_line += QStringLiteral(" --path-as-is");
        // What does not begin like an address could pass for an option.
        m_line += (request.url.startsWith(QLatin1String("http")) ? QStringLiteral(" ") : QStringLiteral(" --url ")) + urlWord(request.url);
        for (const Header &header : request.headers) {
            if (isToken(header.name)) // nothing else can have been sent
                add(QStringLiteral("-H ") + headerWord(header));
        }
        if (request.method == "POST" || request.method == "PUT" || request.method == "PATCH")
            add(QStringLiteral("--data ") + variable(QStringLiteral("REQUEST_BODY"))); // no body is recorded
        if (!m_exchange.via.isEmpty())
            add(QStringLiteral("--proxy ") + quoted(withoutControls(m_exchange.via)));
        return m_line;
    }

private:
    void add(const QString &option) { m_line += QStringLiteral(" \\\n  ") + option; }

    [[nodiscard]] QString headerWord(const Header &header) const
    {
        const QString name = QString::fromLatin1(header.name);
        const QString value = QString::fromUtf8(header.value);
        if (value.isEmpty() || value.startsWith(QLatin1String("(empty)")))
            return quoted(name + QLatin1Char(';')); // curl's way to send an empty one
        const QString standIn = standInFor(header.name.toLower(), name, value);
        if (standIn.isEmpty())
            return quoted(name + QStringLiteral(": ") + plainText(value));
        if (!standIn.startsWith(QLatin1Char('$')))
            return quoted(name + QStringLiteral(": ") + standIn);
        return isInert(name) ? QLatin1Char('"') + name + QStringLiteral(": ") + standIn + QLatin1Char('"')
                             : quoted(name + QStringLiteral(": ")) + QLatin1Char('"') + standIn + QLatin1Char('"');
    }

    /// What stands for a value that is a secret; empty where the value is none.
    [[nodiscard]] QString standInFor(const QByteArray &lower, const QString &name, const QString &value) const
    {
        static const QRegularExpression fingerprinted(QStringLiteral("\\bfp:[0-9a-f]{6}$"));
        static constexpr std::array known = {std::pair{"authorization", "$AUTHORIZATION"},
                                             std::pair{"proxy-authorization", "$PROXY_AUTHORIZATION"}, std::pair{"cookie", "$COOKIE"},
                                             std::pair{"cf-access-client-id", "$CF_ACCESS_CLIENT_ID"},
                                             std::pair{"cf-access-client-secret", "$CF_ACCESS_CLIENT_SECRET"}};
        if (lower == "x-n8n-api-key") {
            if (m_exchange.ask.startsWith(QLatin1String("control")))
                return QStringLiteral("broken-on-purpose");
            return m_exchange.ask.startsWith(QLatin1String("corrected")) ? QStringLiteral("$N8N_API_KEY_CORRECTED")
                                                                         : QStringLiteral("$N8N_API_KEY");
        }
        for (const auto &[header, placeholder] : known) {
            if (lower == header)
                return QString::fromLatin1(placeholder);
        }
        const bool masked = value.contains(ellipsis) || fingerprinted.match(value).hasMatch();
        return masked ? QLatin1Char('$') + variableFor("HEADER_", name) : QString();
    }

    const Exchange &m_exchange;
    QString m_line;
};

} // namespace

QString asCurl(const Exchange &exchange)
{
    return Command(exchange).write();
}

} // namespace kd
