#pragma once

#include "app/rotate/bench.h"

namespace kd::rotate {

/// What may be shown of a key: its last four characters, of a long one only.
[[nodiscard]] QString tailOf(const Secret &key);

/// The signed-in person's API keys, as the editor lists them.
[[nodiscard]] tl::expected<QList<n8n::ApiKeyItem>, ActResult> ownKeys(Bench &bench);
/// The row of this very key: by its end, and where several end so, by the time it was made. Nothing where that is not certain.
[[nodiscard]] tl::expected<std::optional<n8n::ApiKeyItem>, ActResult> ownKey(Bench &bench, const Secret &key);
[[nodiscard]] std::optional<n8n::ApiKeyItem> rowAmong(const QList<n8n::ApiKeyItem> &all, const Secret &key);
/// Deletes it, and proves by the list that it is gone; nothing there is as good.
[[nodiscard]] ActResult removeOwnKey(Bench &bench, const QString &id);

} // namespace kd::rotate
