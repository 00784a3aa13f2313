#include "core/read/address.h"

#include "core/base/words.h"
#include "core/evidence/redactor.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace kd {

namespace {

constexpr qsizetype longest = 8000;

constexpr std::array resources = {"audit",    "community-packages", "credentials",    "data-tables",
                                  "discover", "executions",         "insights",       "n8n-packages",
                                  "projects", "node-type-policies", "promotions",     "role-mapping-rules",
                                  "roles",    "source-control",     "settings",       "tags",
                                  "users",    "variables",          "workflows"};
// These are pages of the editor when they stand without /api/v1.
constexpr std::array editorPages = {"home",     "workflow", "settings", "signin", "signup", "setup", "login",
                                    "templates", "mfa",      "insights", "personal", "forgot-password", "oauth", "roles"};
constexpr std::array keyParameters = {"api_key", "apikey", "api-key", "x-n8n-api-key", "n8n_api_key", "key",
                                      "token",   "access_token",  "password", "passwd", "secret", "auth"};

template <typename List> bool contains(const List &list, const QString &word)
{
    return std::any_of(list.begin(), list.end(), [&](const char *item) { return word == QLatin1String(item); });
}

bool isVersion(const QString &segment)
{
    return segment.size() >= 2 && segment.startsWith(QLatin1Char('v')) &&
           std::all_of(segment.begin() + 1, segment.end(), [](QChar c) { return c.isDigit(); });
}

struct Reading {
    PathKind kind = PathKind::Base;
    qsizetype at = -1; ///< the segment where n8n's own path begins; -1: all of it is prefix
    QString right;     ///< below the prefix, where something else was most likely meant
};

QString joined(const QStringList &segments, qsizetype from)
{
    return segments.mid(from).join(QLatin1Char('/'));
}

Reading readApi(const QStringList &lower, const QStringList &asGiven, qsizetype at)
{
    const qsizetype after = at + 1;
    if (after >= lower.size())
        return {PathKind::Base, at, {}};
    if (lower[after] != QLatin1String("v1")) {
        if (contains(resources, lower[after]))
            return {PathKind::BareResource, at, QStringLiteral("/api/v1/") + joined(asGiven, after)};
        return {PathKind::ApiUnknown, at, isVersion(lower[after]) ? QStringLiteral("/api/v1/") + joined(asGiven, after + 1) : QString()};
    }
    qsizetype rest = after + 1;
    const qsizetype first = rest;
    while (rest < lower.size() && (lower[rest] == QLatin1String("v1") || lower[rest] == QLatin1String("api")))
        ++rest;
    if (rest > first)
        return {PathKind::ApiDoubled, at, rest < lower.size() ? QStringLiteral("/api/v1/") + joined(asGiven, rest) : QStringLiteral("/api/v1")};
    if (rest >= lower.size())
        return {PathKind::Base, at, {}};
    return {contains(resources, lower[rest]) ? PathKind::ApiPath : PathKind::ApiUnknown, at, {}};
}

/// A GET at such a path may run a workflow.
std::optional<PathKind> runningKind(const QString &word)
{
    if (word == QLatin1String("webhook") || word == QLatin1String("webhook-test"))
        return PathKind::Webhook;
    if (word == QLatin1String("form") || word == QLatin1String("form-test"))
        return PathKind::Form;
    if (word == QLatin1String("webhook-waiting") || word == QLatin1String("form-waiting"))
        return PathKind::Wait;
    if (word == QLatin1String("mcp") || word == QLatin1String("mcp-test") || word == QLatin1String("mcp-server"))
        return PathKind::Mcp;
    return std::nullopt;
}

Reading readSegments(const QStringList &asGiven)
{
    QStringList lower;
    for (const QString &segment : asGiven)
        lower.append(segment.toLower());
    // A webhook's address is never asked, so that these words count wherever they stand.
    for (qsizetype at = 0; at < lower.size(); ++at) {
        if (const auto kind = runningKind(lower[at]))
            return {*kind, at, {}};
    }
    for (qsizetype at = 0; at < lower.size(); ++at) {
        const QString &word = lower[at];
        if (word == QLatin1String("api"))
            return readApi(lower, asGiven, at);
        if (word == QLatin1String("rest")) {
            const bool inApi = at + 1 < lower.size() && contains(resources, lower[at + 1]) && !contains(editorPages, lower[at + 1]);
            return {PathKind::InternalRest, at, inApi ? QStringLiteral("/api/v1/") + joined(asGiven, at + 1) : QStringLiteral("/api/v1")};
        }
        if (isVersion(word) && at + 1 < lower.size() && contains(resources, lower[at + 1]))
            return {PathKind::BareResource, at, QStringLiteral("/api/v1/") + joined(asGiven, at + 1)};
        if (contains(editorPages, word))
            return {PathKind::EditorPage, at, QStringLiteral("/api/v1")};
        if (contains(resources, word))
            return {PathKind::BareResource, at, QStringLiteral("/api/v1/") + joined(asGiven, at)};
    }
    return {};
}

QString authorityOf(const QString &url)
{
    static const QRegularExpression end(QStringLiteral("[/?#]"));
    const QString rest = url.mid(url.indexOf(QLatin1String("://")) + 3);
    return rest.left(rest.indexOf(end) < 0 ? rest.size() : rest.indexOf(end));
}

/// By its form alone, whatever the parameter is called.
bool looksSecret(const QString &value)
{
    return Redactor().scrub(value) != value;
}

/// Takes a key out of the query, and says which parameter carried it.
QString cutKey(QUrlQuery &query)
{
    QString found;
    const auto items = query.queryItems(QUrl::FullyEncoded);
    QUrlQuery rest;
    for (const auto &[name, value] : items) {
        if (contains(keyParameters, name.toLower()) || looksSecret(value)) {
            found = name;
            continue;
        }
        rest.addQueryItem(name, value);
    }
    if (!found.isEmpty())
        query = rest;
    return found;
}

} // namespace

Result<Address> readAddress(QStringView given)
{
    const QString text = given.trimmed().toString();
    if (text.isEmpty())
        return problem(Words::tr("The address is empty."));
    if (text.size() > longest)
        return problem(Words::tr("The address is %1 characters long; n8n's is at most %2.").arg(text.size()).arg(longest));
    if (std::any_of(text.begin(), text.end(), [](QChar c) { return c.isSpace() || c.category() == QChar::Other_Control; }))
        return problem(Words::tr("The address has a blank or a control character inside."));

    const QUrl url(text, QUrl::StrictMode);
    const QString scheme = url.scheme().toLower();
    const bool named = text.contains(QLatin1String("://"));
    if (!named)
        return problem(Words::tr("The address has no scheme: write it with https:// or http:// in front."));
    if (scheme != QLatin1String("http") && scheme != QLatin1String("https"))
        return problem(Words::tr("The address is not http or https."));
    if (!url.userInfo().isEmpty() || authorityOf(text).contains(QLatin1Char('@')))
        return problem(Words::tr("The address carries a user name or password. Take them out; a proxy's own login goes among the "
                                 "headers for the proxy (on the command line: --header-file)."));
    if (!url.isValid() || url.host().isEmpty())
        return problem(Words::tr("This is not a URL that can be asked: the host or port cannot be read."));

    Address address;
    address.origin.tls = scheme == QLatin1String("https");
    address.origin.host = url.host(QUrl::FullyEncoded);
    if (address.origin.host.startsWith(QLatin1Char('[')))
        address.origin.host = address.origin.host.mid(1, address.origin.host.size() - 2);
    address.origin.port = static_cast<quint16>(url.port(address.origin.tls ? 443 : 80));
    if (address.origin.port == 0)
        return problem(Words::tr("Port 0 cannot be asked."));

    address.path = url.path(QUrl::FullyEncoded).toLatin1();
    if (address.path.isEmpty())
        address.path = "/";
    QUrlQuery query(url);
    address.keyInQuery = cutKey(query);
    address.query = query.query(QUrl::FullyEncoded).toLatin1();

    const QStringList segments = QString::fromLatin1(address.path).split(QLatin1Char('/'), Qt::SkipEmptyParts);
    const Reading reading = readSegments(segments);
    address.kind = reading.kind;
    const QStringList before = reading.at < 0 ? segments : segments.mid(0, reading.at);
    if (!before.isEmpty())
        address.prefix = QLatin1Char('/') + before.join(QLatin1Char('/'));
    if (!reading.right.isEmpty())
        address.rightPath = (address.prefix + reading.right).toLatin1();
    return address;
}

} // namespace kd
