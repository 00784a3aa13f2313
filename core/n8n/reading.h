#pragma once

#include "core/n8n/fault.h"
#include "core/n8n/items.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace kd::n8n::reading {

/// More of anything than this is not taken from one answer.
inline constexpr qsizetype mostItems = 10'000;
inline constexpr qsizetype longestName = 512;

[[nodiscard]] QString text(const QJsonObject &object, const char *name);
[[nodiscard]] QDateTime moment(const QJsonObject &object, const char *name);
[[nodiscard]] QStringList texts(const QJsonValue &value);

/// The object of a success; a fault where it is none.
[[nodiscard]] Read<QJsonObject> object(const Answer &answer);
/// The editor's interface wraps everything in `data`.
[[nodiscard]] Read<QJsonValue> data(const Answer &answer);

[[nodiscard]] CredentialItem credential(const QJsonObject &object);
[[nodiscard]] ExecutionItem execution(const QJsonObject &object);
[[nodiscard]] UserItem user(const QJsonObject &object);
[[nodiscard]] Read<CredentialTest> test(const QJsonObject &object, const Answer &answer);

/// Every object of a list.
template <typename T> [[nodiscard]] QList<T> each(const QJsonValue &list, T (*read)(const QJsonObject &))
{
    QList<T> items;
    const QJsonArray array = list.toArray();
    for (const QJsonValue &value : array) {
        if (value.isObject() && items.size() < mostItems)
            items.append(read(value.toObject()));
    }
    return items;
}

} // namespace kd::n8n::reading
