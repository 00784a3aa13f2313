#include "core/evidence/redactor.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>

namespace kd {

namespace {

constexpr std::size_t shortestKnown = 3;

struct Pattern {
    QRegularExpression expression;
    int group; ///< the group that is secret
};

QRegularExpression re(const char *text)
{
    return QRegularExpression(QString::fromLatin1(text), QRegularExpression::CaseInsensitiveOption);
}

const std::vector<Pattern> &patterns()
{
    static const std::vector<Pattern> list = {
        {re(R"re((eyJ[\w-]{6,2000}+\.[\w-]{4,8000}+(?:\.[\w-]*)?))re"), 1},
        {re(R"re(\b(n8n_api_\w{8,}))re"), 1},
        {re(R"re(\b((?:sk|rk|pk)[-_][\w-]{16,}))re"), 1},
        {re(R"re(\b((?:pcsk|gsk|hf|r8|ghp|gho|ghu|ghs|ghr|github_pat|ntn|secret|api_org)_[\w-]{16,}))re"), 1},
        {re(R"re(\b((?:xai|pplx|xox[abpr]|glpat)-[\w-]{16,}))re"), 1},
        {re(R"re(\b(SG\.[\w-]{16,}\.[\w-]{16,}))re"), 1},
        {re(R"re(\b(AQ\.[\w-]{20,}))re"), 1},
        {re(R"re(\b(\d{8,10}:[\w-]{25,}))re"), 1},
        {re(R"re(\b(AIza[\w-]{20,}))re"), 1},
        {re(R"re(\b(?:bearer|basic|token|key)\s+(?!auth(?:entication|orization)\b)([A-Za-z0-9+/=._~:-]{12,}))re"), 1},
        {re(R"re(://([^/@\s"'<>]{1,200})@)re"), 1},
        {re(R"re([?&;"'](?:api[-_]?key|x-n8n-api-key|apikey|access_token|token|key|password|passwd|secret|code|state|ticket|session)=([^&;\s"'<>]+))re"), 1},
        {re(R"re("(?:api_?key|rawApiKey|access_?token|password|passwd|secret|encryptionKey|token|cookie)"\s*:\s*"((?:[^"\\]|\\.)+)")re"), 1},
        {re(R"re(\b(n8n-auth=[^;\s"]+))re"), 1},
    };
    return list;
}

QString shownOf(const QString &secret)
{
    const QByteArray bytes = secret.toUtf8();
    return masked(Secret(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size()))));
}

/// %2f beside %2F.
QByteArray withLowerHex(QByteArray text)
{
    for (qsizetype i = 0; i + 2 < text.size(); ++i) {
        if (text[i] == '%') {
            text[i + 1] = static_cast<char>(std::tolower(static_cast<unsigned char>(text[i + 1])));
            text[i + 2] = static_cast<char>(std::tolower(static_cast<unsigned char>(text[i + 2])));
        }
    }
    return text;
}

/// JSON as writers do that keep to ASCII.
QByteArray asciiJson(const QByteArray &utf8)
{
    QByteArray out;
    const QString text = QString::fromUtf8(utf8);
    for (const QChar c : text) {
        if (c.unicode() < 0x80)
            out += c.toLatin1();
        else
            out += "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    }
    return out;
}

bool isSecretHeader(const QByteArray &name)
{
    static constexpr std::array secretNames = {"authorization", "proxy-authorization", "cookie", "x-n8n-api-key", "x-api-key",
                                               "api-key", "cf-access-client-secret", "cf-access-client-id", "x-auth-token"};
    const QByteArray lower = name.toLower();
    return std::any_of(secretNames.begin(), secretNames.end(), [&](const char *known) { return lower == known; }) ||
           lower.contains("token") || lower.contains("secret") || lower.contains("api-key") || lower.contains("apikey");
}

/// Keeps a cookie's name and attributes: whether it is Secure is evidence, its value is a secret.
QByteArray scrubSetCookie(const QByteArray &value)
{
    const qsizetype equals = value.indexOf('=');
    const qsizetype end = value.indexOf(';');
    if (equals < 0 || (end >= 0 && equals > end))
        return "…";
    return value.left(equals + 1) + "…" + (end < 0 ? QByteArray() : value.mid(end));
}

/// A secret, and how much of its ends may be shown.
struct Ends {
    QString whole;
    qsizetype head = 0;
    qsizetype tail = 0;
};

bool isWord(QChar c)
{
    return c.isLetterOrNumber() || c == QLatin1Char('_');
}

/// `sk-abcdef***wxyz` of a key: what stands before the mask is the key's beginning, and more of it than may be shown.
QString shortHead(const QString &head, const Ends &secret)
{
    for (qsizetype n = std::min(head.size(), secret.whole.size()); n > secret.head; --n) {
        const bool begins = n == head.size() || !isWord(head.at(head.size() - n - 1));
        if (begins && head.endsWith(QStringView(secret.whole).left(n)))
            return head.chopped(n - secret.head);
    }
    return head;
}

QString shortTail(const QString &tail, const Ends &secret)
{
    for (qsizetype n = std::min(tail.size(), secret.whole.size()); n > secret.tail; --n) {
        const bool ends = n == tail.size() || !isWord(tail.at(n));
        if (ends && tail.startsWith(QStringView(secret.whole).right(n)))
            return tail.mid(n - secret.tail);
    }
    return tail;
}

/// A service repeats a refused key with its middle covered, and may leave more of its ends than may be shown.
QString coverEnds(const QString &text, const QList<Ends> &secrets)
{
    static const QRegularExpression covered(
        QString::fromUtf8("([\\w.:~+/-]{0,64})(\\*{2,}|\u2026|\u2022{2,}|\\.{3,}|[xX]{4,})([\\w~+/-]{0,64})"));
    QString out;
    qsizetype from = 0;
    for (auto it = covered.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        QString head = match.captured(1);
        QString tail = match.captured(3);
        for (const Ends &secret : secrets) {
            head = shortHead(head, secret);
            tail = shortTail(tail, secret);
        }
        out += text.mid(from, match.capturedStart() - from) + head + match.captured(2) + tail;
        from = match.capturedEnd();
    }
    return from == 0 ? text : out + text.mid(from);
}

} // namespace

void Redactor::know(const Secret &secret)
{
    if (secret.size() < shortestKnown)
        return;
    const std::string_view text = secret.expose();
    const QByteArray raw(text.data(), static_cast<qsizetype>(text.size()));
    const QByteArray shown = masked(secret).toUtf8();
    knowSpelling(QByteArray(raw), shown);
    const QByteArray percent = raw.toPercentEncoding();
    knowSpelling(QByteArray(percent), shown);
    knowSpelling(withLowerHex(percent), shown);
    knowSpelling(raw.toBase64(), shown);
    knowSpelling(raw.toBase64(QByteArray::OmitTrailingEquals), shown);
    knowSpelling(raw.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals), shown);
    QByteArray escaped = raw;
    escaped.replace('\\', "\\\\").replace('"', "\\\"");
    QByteArray slashed = escaped;
    slashed.replace("/", "\\/");
    knowSpelling(std::move(slashed), shown);
    knowSpelling(asciiJson(escaped), shown);
    knowSpelling(std::move(escaped), shown);
    knowSpelling(QString::fromUtf8(raw).toHtmlEscaped().toUtf8(), shown);
}

void Redactor::knowSpelling(QByteArray &&spelling, const QByteArray &shown)
{
    const std::string_view text(spelling.constData(), static_cast<std::size_t>(spelling.size()));
    const bool known = std::any_of(m_known.begin(), m_known.end(), [&](const Known &k) { return k.spelling->expose() == text; });
    if (!known)
        m_known.push_back({share(Secret(text)), shown});
    // The longest spelling goes first, so that no remainder of it stays behind.
    std::stable_sort(m_known.begin(), m_known.end(),
                     [](const Known &a, const Known &b) { return a.spelling->size() > b.spelling->size(); });
}

qsizetype Redactor::longest() const
{
    return m_known.empty() ? 0 : static_cast<qsizetype>(m_known.front().spelling->size()); // they stand in that order
}

QByteArray Redactor::scrub(const QByteArray &bytes) const
{
    QByteArray text = bytes;
    for (const Known &known : m_known) {
        const std::string_view spelling = known.spelling->expose();
        text.replace(QByteArray::fromRawData(spelling.data(), static_cast<qsizetype>(spelling.size())), known.shown);
    }
    return scrub(QString::fromUtf8(text)).toUtf8();
}

QString Redactor::scrub(const QString &given) const
{
    QString text = given;
    QList<Ends> ends;
    for (const Known &known : m_known) {
        const std::string_view spelling = known.spelling->expose();
        const QString secret = QString::fromUtf8(spelling.data(), static_cast<qsizetype>(spelling.size()));
        const QString shown = QString::fromUtf8(known.shown);
        text.replace(secret, shown);
        const qsizetype gap = shown.indexOf(QChar(0x2026));
        ends.append({secret, gap, shown.size() - gap - 1});
    }
    if (!ends.isEmpty())
        text = coverEnds(text, ends);
    for (const Pattern &pattern : patterns()) {
        QString out;
        qsizetype from = 0;
        auto it = pattern.expression.globalMatch(text);
        while (it.hasNext()) {
            const QRegularExpressionMatch match = it.next();
            out += QStringView(text).mid(from, match.capturedStart(pattern.group) - from);
            const QString captured = match.captured(pattern.group);
            out += captured.contains(QChar(0x2026)) || captured.contains(QLatin1String("***")) ? captured : shownOf(captured);
            from = match.capturedEnd(pattern.group);
        }
        if (from > 0) {
            out += QStringView(text).mid(from);
            text = out;
        }
    }
    return text;
}

QByteArray Redactor::scrubHeader(const QByteArray &name, const QByteArray &value) const
{
    const QByteArray lower = name.toLower();
    if (lower == "set-cookie")
        return scrubSetCookie(value);
    if (isSecretHeader(name) && lower != "access-control-allow-headers") {
        const Secret secret(std::string_view(value.constData(), static_cast<std::size_t>(value.size())));
        return (masked(secret) + QStringLiteral(" ") + fingerprint(secret)).toUtf8();
    }
    return scrub(value);
}

} // namespace kd
