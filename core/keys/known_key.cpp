#include "core/keys/known_key.h"

#include "core/base/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace kd {

namespace {

constexpr qsizetype mostKeys = 10'000;
constexpr qsizetype longestText = 4096;

constexpr std::array states = {std::pair{KnownKey::State::Held, "held"}, std::pair{KnownKey::State::Storing, "storing"},
                               std::pair{KnownKey::State::Forgetting, "forgetting"}};

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QString textOf(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate);
}

/// What does not belong there is left out, and the key stays known.
QString plain(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString().left(longestText);
}

QDateTime time(const QJsonObject &object, const char *key)
{
    return QDateTime::fromString(plain(object, key), Qt::ISODate).toUTC();
}

std::optional<KnownKey> read(const QJsonObject &object)
{
    const auto name = KeyName::from(plain(object, "name"));
    if (!name)
        return std::nullopt;
    KnownKey key;
    key.name = *name;
    const QByteArray state = plain(object, "state").toLatin1();
    for (const auto &[each, word] : states) {
        if (state == word)
            key.state = each;
    }
    key.address = plain(object, "address");
    key.fingerprint = plain(object, "fingerprint");
    key.created = time(object, "created");
    key.lastProven = time(object, "last_proven");
    key.due = QDate::fromString(plain(object, "due"), Qt::ISODate);
    key.expires = time(object, "expires");
    key.inRotation = object.value(QLatin1String("in_rotation")).toBool();
    return key;
}

} // namespace

KnownKey knownOf(const HeldKey &key, KnownKey::State state)
{
    return {key.name, state, key.address, key.fingerprint, key.created, key.lastProven, key.due, key.expires, key.oldKey && key.newKey};
}

QString toString(ListedKey::State state)
{
    switch (state) {
    case ListedKey::State::Held:
        return QStringLiteral("held");
    case ListedKey::State::Gone:
        return QStringLiteral("gone");
    case ListedKey::State::Unreadable:
        break;
    }
    return QStringLiteral("unreadable");
}

QByteArray toJson(const QList<KnownKey> &keys)
{
    QJsonArray array;
    for (const KnownKey &key : keys) {
        QString state;
        for (const auto &[each, word] : states) {
            if (each == key.state)
                state = QLatin1String(word);
        }
        array.append(QJsonObject{{QLatin1String("name"), key.name.text()},
                                 {QLatin1String("state"), state},
                                 {QLatin1String("address"), orNull(key.address)},
                                 {QLatin1String("fingerprint"), orNull(key.fingerprint)},
                                 {QLatin1String("created"), orNull(textOf(key.created))},
                                 {QLatin1String("last_proven"), orNull(textOf(key.lastProven))},
                                 {QLatin1String("due"), orNull(key.due.toString(Qt::ISODate))},
                                 {QLatin1String("expires"), orNull(textOf(key.expires))},
                                 {QLatin1String("in_rotation"), key.inRotation}});
    }
    return QJsonDocument(QJsonObject{{QLatin1String("schema_version"), QStringLiteral("1")}, {QLatin1String("keys"), array}}).toJson();
}

Result<QList<KnownKey>> knownKeysFromJson(const QByteArray &bytes, const QString &file)
{
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(bytes, &error).object();
    const QJsonValue keys = object.value(QLatin1String("keys"));
    if (error.error != QJsonParseError::NoError || object.value(QLatin1String("schema_version")) != QLatin1String("1") || !keys.isArray() ||
        keys.toArray().size() > mostKeys)
        return problem(Words::tr("The list of the keys that are held is damaged."), file);
    QList<KnownKey> known;
    const QJsonArray array = keys.toArray();
    for (const QJsonValue &each : array) {
        auto key = read(each.toObject());
        if (!key)
            return problem(Words::tr("The list of the keys that are held is damaged."), file);
        known.append(*std::move(key));
    }
    return known;
}

} // namespace kd
