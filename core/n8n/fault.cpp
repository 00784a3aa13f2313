#include "core/n8n/fault.h"

#include "core/base/raw_json.h"

#include <array>

namespace kd::n8n {

namespace {

constexpr qsizetype longestSaid = 300;

QString saidIn(const Answer &answer)
{
    return raw::stringOf(raw::member(answer.body, "message")).simplified().left(longestSaid);
}

bool isJson(const Answer &answer)
{
    return raw::isObject(raw::valueAt(answer.body));
}

FaultKind unauthorized(const Answer &answer, const QString &said)
{
    if (said.contains(QLatin1String("SSO")))
        return FaultKind::NeedsSso;
    const bool mfa = raw::member(answer.body, "code") == QByteArrayView("998") || said.contains(QLatin1String("mfa"), Qt::CaseInsensitive);
    return mfa ? FaultKind::NeedsMfa : FaultKind::Refused;
}

/// The API says `not found` for a path and `Not Found` for an object; the editor's interface answers Express's page for a path.
FaultKind notFound(const Answer &answer, const QString &said)
{
    if (said.contains(QLatin1String("webhook")) && said.contains(QLatin1String("not registered")))
        return FaultKind::NotListening;
    if (said == QLatin1String("not found") || (!isJson(answer) && answer.body.contains("Cannot ")) || answer.body.isEmpty())
        return FaultKind::NoSuchDoor;
    return said.isEmpty() ? FaultKind::NotN8n : FaultKind::Missing;
}

FaultKind kindOf(const Answer &answer, const QString &said)
{
    switch (answer.status) {
    case 400:
    case 415:
    case 422:
        return isJson(answer) ? FaultKind::Invalid : FaultKind::NotN8n;
    case 401:
        return isJson(answer) ? unauthorized(answer, said) : FaultKind::NotN8n;
    case 403:
        if (!isJson(answer))
            return FaultKind::NotN8n;
        return said.contains(QLatin1String("licen"), Qt::CaseInsensitive) ? FaultKind::NeedsLicence : FaultKind::Forbidden;
    case 404:
        return notFound(answer, said);
    case 405:
        return FaultKind::NoSuchDoor;
    case 409:
        return said.contains(QLatin1String("published workflow")) ? FaultKind::Published : FaultKind::Busy;
    case 429:
    case 503:
        return FaultKind::Busy;
    default:
        break;
    }
    if (answer.status < 500)
        return FaultKind::NotN8n;
    if (said.contains(QLatin1String("already an entry with this name")))
        return FaultKind::NameTaken;
    return FaultKind::Failed;
}

std::optional<int> retryAfter(const Answer &answer)
{
    bool number = false;
    const int seconds = answer.header("retry-after").trimmed().toInt(&number);
    return number && seconds >= 0 ? std::optional(seconds) : std::nullopt;
}

} // namespace

bool Fault::mayPass() const
{
    if (kind == FaultKind::NotReached || kind == FaultKind::Busy || kind == FaultKind::NotListening)
        return true;
    return kind == FaultKind::NotN8n && (status == 502 || status == 504);
}

QString toString(FaultKind kind)
{
    static constexpr std::array names = {"not_reached", "not_n8n", "refused", "needs_mfa", "needs_sso", "forbidden",
                                         "needs_licence", "missing", "no_such_door", "not_listening", "published", "busy",
                                         "name_taken", "invalid", "run_failed", "failed", "too_large"};
    return QString::fromLatin1(names.at(static_cast<std::size_t>(kind)));
}

Fault faultOf(const Answer &answer)
{
    if (!answer.isResponse())
        return {FaultKind::NotReached, 0, answer.reason, std::nullopt};
    const QString said = saidIn(answer);
    FaultKind kind = kindOf(answer, said);
    // n8n makes no 502 and no 504: what stands before it does.
    if (answer.status == 502 || answer.status == 504)
        kind = FaultKind::NotN8n;
    return {kind, answer.status, said, retryAfter(answer)};
}

Fault strange(const Answer &answer)
{
    if (!answer.isSuccess())
        return faultOf(answer);
    if (answer.truncated)
        return {FaultKind::TooLarge, answer.status, {}, std::nullopt};
    // While it starts n8n says so with 200 and plain text.
    const bool starting = answer.body.startsWith("n8n is starting up");
    return {starting ? FaultKind::Busy : FaultKind::NotN8n, answer.status, {}, std::nullopt};
}

} // namespace kd::n8n
