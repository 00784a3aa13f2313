#include "core/provider_api/office.h"

#include "core/base/words.h"
#include "core/provider_api/answers.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace kd::provider_api {

namespace {

constexpr qint64 longestLife = 31'536'000; // OpenAI's own limit, in seconds

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// One segment of a path, whatever stands in it. A dot too: `..` would lead elsewhere.
QByteArray segment(const QString &text)
{
    return text.toUtf8().toPercentEncoding({}, ".");
}

QByteArray projectPath(const Office &office)
{
    return "/organization/projects/" + segment(office.project);
}

Letter letter(const Office &office, const char *ask, const QByteArray &method, const QByteArray &path)
{
    Letter letter;
    letter.probe = QStringLiteral("rotation");
    letter.ask = QString::fromLatin1(ask);
    letter.safety = method == "GET" ? Safety::SendsKey : Safety::ChangesState;
    letter.method = method;
    letter.origin = office.origin;
    letter.target = office.below + path;
    letter.headers = {{"User-Agent", QByteArray("KeyDoctor/" KEYDOCTOR_VERSION)},
                      {"Accept", QByteArray("application/json")},
                      {"Accept-Encoding", QByteArray("identity")},
                      {"Authorization", office.right, "Bearer "}};
    return letter;
}

bool isAdminKey(std::string_view key)
{
    return key.starts_with("sk-admin-");
}

} // namespace

std::optional<Maker> makerOf(const Provider &provider)
{
    if (provider.id == QLatin1String("openrouter"))
        return Maker::OpenRouter;
    if (provider.id == QLatin1String("openai"))
        return Maker::OpenAi;
    return std::nullopt;
}

Result<Office> officeOf(const Provider &provider, const std::optional<Address> &base, SharedSecret right, const QString &project)
{
    static const QRegularExpression projectId(QRegularExpression::anchoredPattern(QStringLiteral("proj_[A-Za-z0-9_-]{1,80}")));
    const auto maker = makerOf(provider);
    if (!maker)
        return problem(Words::tr("Keys of %1 are made and revoked on its page, not by an API that Key Doctor uses.").arg(provider.name));
    const std::string_view text = right ? right->expose() : std::string_view();
    if (!provider.formOf(text) || (*maker == Maker::OpenAi && !isAdminKey(text)))
        return problem(Words::tr("This key cannot make keys. What is needed: %1.").arg(Words::tr(provider.keys.apiNeeds.toUtf8().constData())));
    if (*maker == Maker::OpenAi && !projectId.match(project).hasMatch())
        return problem(Words::tr("The key is made in a project: give its id, which begins with proj_."));
    const Address &address = base ? *base : provider.base;
    if (address.mayRunSomething())
        return problem(Words::tr("A request to that address may run a workflow, so it is not sent."));
    QByteArray below = address.path == "/" ? provider.base.path : address.path;
    while (below.endsWith('/'))
        below.chop(1);
    return Office{*maker, address.origin, below, std::move(right), *maker == Maker::OpenAi ? project : QString()};
}

Letter make(const Office &office, const NewKey &wanted, const QDateTime &now)
{
    QJsonObject body{{QLatin1String("name"), wanted.label}};
    const bool openAi = office.maker == Maker::OpenAi;
    if (wanted.expires && openAi)
        body.insert(QLatin1String("expires_in_seconds"), std::clamp<qint64>(now.secsTo(*wanted.expires), 1, longestLife));
    else if (wanted.expires)
        body.insert(QLatin1String("expires_at"), wanted.expires->toUTC().toString(Qt::ISODate)); // no other zone is taken
    if (wanted.limit && !openAi)
        body.insert(QLatin1String("limit"), *wanted.limit);
    if (!wanted.limitReset.isEmpty() && !openAi)
        body.insert(QLatin1String("limit_reset"), wanted.limitReset);
    Letter made = letter(office, "provider_key_make", "POST", openAi ? projectPath(office) + "/service_accounts" : QByteArray("/keys"));
    made.headers.append({"Content-Type", QByteArray("application/json")});
    made.body = compact(body);
    return made;
}

Letter list(const Office &office, const QByteArray &cursor)
{
    if (office.maker == Maker::OpenAi) {
        const QByteArray after = cursor.isEmpty() ? QByteArray() : "&after=" + cursor.toPercentEncoding();
        return letter(office, "provider_keys", "GET", projectPath(office) + "/api_keys?limit=100" + after);
    }
    const QByteArray offset = cursor.isEmpty() ? QByteArray() : "&offset=" + cursor.toPercentEncoding();
    return letter(office, "provider_keys", "GET", "/keys?include_disabled=true" + offset);
}

Letter remove(const Office &office, const KeyItem &item)
{
    if (office.maker == Maker::OpenRouter)
        return letter(office, "provider_key_remove", "DELETE", "/keys/" + segment(item.id));
    const QByteArray gone = item.account.isEmpty() ? "/api_keys/" + segment(item.id) : "/service_accounts/" + segment(item.account);
    return letter(office, "provider_key_remove", "DELETE", projectPath(office) + gone);
}

} // namespace kd::provider_api
