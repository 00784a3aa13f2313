#include "core/keys/held_key.h"

#include "core/read/api_key.h"

namespace kd {

namespace {

QDateTime timeOf(std::optional<qint64> seconds)
{
    // Far from any date that a key can have; a claim may hold anything.
    constexpr qint64 latest = 253402300799;
    return seconds && *seconds > 0 && *seconds <= latest ? QDateTime::fromSecsSinceEpoch(*seconds, Qt::UTC) : QDateTime();
}

} // namespace

HeldKey holdKey(KeyName name, QString address, SharedSecret key, const QDateTime &now)
{
    const JwtClaims claims = readKey(key).reading.claims;
    HeldKey held;
    held.name = std::move(name);
    held.address = std::move(address);
    held.newKey = std::move(key);
    held.created = timeOf(claims.iat);
    if (!held.created.isValid() || held.created > now)
        held.created = now;
    held.expires = timeOf(claims.exp);
    return held;
}

} // namespace kd
