#include "core/keys/held_key_bytes.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace kd {

namespace {

constexpr QByteArrayView magic = "keydoctor key 1\n";

QJsonValue lengthOf(const SharedSecret &key)
{
    return key ? QJsonValue(static_cast<qint64>(key->size())) : QJsonValue(QJsonValue::Null);
}

QString textOf(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate);
}

void append(QByteArray &bytes, const SharedSecret &key)
{
    if (key)
        bytes.append(key->expose().data(), static_cast<qsizetype>(key->size()));
}

/// The two keys, one behind the other, as their lengths say. False where they do not fill what is there.
bool readKeys(const QJsonObject &about, QByteArrayView rest, HeldKey &key)
{
    for (const auto &[name, slot] : {std::pair{"old_length", &key.oldKey}, std::pair{"new_length", &key.newKey}}) {
        const QJsonValue length = about.value(QLatin1String(name));
        if (length.isNull())
            continue;
        const qint64 count = length.toInteger(-1);
        if (count < 0 || count > rest.size())
            return false;
        *slot = share(Secret(std::string_view(rest.data(), static_cast<std::size_t>(count))));
        rest = rest.sliced(count);
    }
    return rest.isEmpty() && key.inUse();
}

} // namespace

QByteArray toBytes(const HeldKey &key)
{
    const QJsonObject about{{QLatin1String("name"), key.name.text()},
                            {QLatin1String("address"), key.address},
                            {QLatin1String("created"), textOf(key.created)},
                            {QLatin1String("last_proven"), textOf(key.lastProven)},
                            {QLatin1String("due"), key.due.toString(Qt::ISODate)},
                            {QLatin1String("expires"), textOf(key.expires)},
                            {QLatin1String("old_length"), lengthOf(key.oldKey)},
                            {QLatin1String("new_length"), lengthOf(key.newKey)}};
    const QByteArray head = magic.toByteArray() + QJsonDocument(about).toJson(QJsonDocument::Compact) + '\n';
    QByteArray bytes;
    // At once: growing would leave parts of a key behind.
    bytes.reserve(head.size() + static_cast<qsizetype>((key.oldKey ? key.oldKey->size() : 0) + (key.newKey ? key.newKey->size() : 0)));
    bytes += head;
    append(bytes, key.oldKey);
    append(bytes, key.newKey);
    return bytes;
}

std::optional<HeldKey> heldKeyFromBytes(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf('\n', magic.size());
    if (!bytes.startsWith(magic) || end < 0)
        return std::nullopt;
    const QJsonObject about = QJsonDocument::fromJson(bytes.mid(magic.size(), end - magic.size())).object();
    const auto text = [&about](const char *name) { return about.value(QLatin1String(name)).toString(); };
    const auto name = KeyName::from(text("name"));
    HeldKey key;
    if (!name || !readKeys(about, QByteArrayView(bytes).sliced(end + 1), key))
        return std::nullopt;
    key.name = *name;
    key.address = text("address");
    key.created = QDateTime::fromString(text("created"), Qt::ISODate).toUTC();
    key.lastProven = QDateTime::fromString(text("last_proven"), Qt::ISODate).toUTC();
    key.due = QDate::fromString(text("due"), Qt::ISODate);
    key.expires = QDateTime::fromString(text("expires"), Qt::ISODate).toUTC();
    return key;
}

} // namespace kd
