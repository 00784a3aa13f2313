#include "app/rotate/own_keys.h"

#include "app/rotate/reasons.h"
#include "core/base/words.h"
#include "core/read/api_key.h"

#include <algorithm>

namespace kd::rotate {

namespace {

constexpr std::size_t leastShown = 20;
constexpr std::size_t tailLength = 4;
constexpr qint64 apart = 5; ///< seconds between a key's own time and its row's

bool wasMadeThen(const n8n::ApiKeyItem &item, const JwtClaims &claims)
{
    return claims.iat && item.createdAt.isValid() && std::abs(item.createdAt.toSecsSinceEpoch() - *claims.iat) <= apart;
}

} // namespace

QString tailOf(const Secret &key)
{
    if (key.size() < leastShown)
        return QStringLiteral("…");
    const std::string_view text = key.expose();
    return QString::fromLatin1(text.data() + text.size() - tailLength, tailLength);
}

tl::expected<QList<n8n::ApiKeyItem>, ActResult> ownKeys(Bench &bench)
{
    const auto session = bench.session();
    if (!session)
        return tl::unexpected(session.error());
    const auto told = bench.tell(n8n::session::readApiKeys, n8n::session::apiKeys(bench.n8n().door(), *session), {.within = std::chrono::seconds(10), .repeatable = true});
    if (bench.stopped())
        return tl::unexpected(ActResult::ended());
    if (!told)
        return tl::unexpected(ActResult::failed(reasonOf(told.value.error()), sentenceOf(told.value.error()), {CitesExchange{told.exchange}}));
    return *told.value;
}

tl::expected<std::optional<n8n::ApiKeyItem>, ActResult> ownKey(Bench &bench, const Secret &key)
{
    auto all = ownKeys(bench);
    if (!all)
        return tl::unexpected(all.error());
    return rowAmong(*all, key);
}

std::optional<n8n::ApiKeyItem> rowAmong(const QList<n8n::ApiKeyItem> &all, const Secret &key)
{
    const QString tail = tailOf(key);
    const ReadKey read = readKey(share(Secret(key.expose())));
    QList<n8n::ApiKeyItem> same;
    std::copy_if(all.begin(), all.end(), std::back_inserter(same), [&](const n8n::ApiKeyItem &item) {
        return item.tail == tail && (read.subject.isEmpty() || item.userId.isEmpty() || item.userId == read.subject);
    });
    if (same.size() > 1) {
        const JwtClaims &claims = read.reading.claims;
        same.erase(std::remove_if(same.begin(), same.end(), [&](const n8n::ApiKeyItem &item) { return !wasMadeThen(item, claims); }), same.end());
    }
    return same.size() == 1 ? std::optional(same.constFirst()) : std::nullopt;
}

ActResult removeOwnKey(Bench &bench, const QString &id)
{
    const auto isThere = [&](const QList<n8n::ApiKeyItem> &keys) {
        return std::any_of(keys.begin(), keys.end(), [&](const n8n::ApiKeyItem &each) { return each.id == id; });
    };
    auto keys = ownKeys(bench);
    if (!keys)
        return keys.error();
    if (isThere(*keys)) {
        const auto session = bench.session();
        if (!session)
            return session.error();
        const auto gone = bench.tell(n8n::api::readDone, n8n::session::deleteApiKey(bench.n8n().door(), *session, id), {.within = std::chrono::seconds(20), .repeatable = true});
        if (bench.stopped())
            return ActResult::ended();
        if (!gone && gone.value.error().kind != n8n::FaultKind::Missing)
            return ActResult::failed(reasonOf(gone.value.error()), sentenceOf(gone.value.error()), {CitesExchange{gone.exchange}});
        keys = ownKeys(bench);
        if (!keys)
            return keys.error();
        if (isThere(*keys))
            return ActResult::failed(QStringLiteral("key_still_listed"), Words::tr("n8n still lists the key that was deleted."), {CitesExchange{bench.exchanges().constLast().number}});
    }
    return ActResult::done({CitesExchange{bench.exchanges().constLast().number}});
}

} // namespace kd::rotate
