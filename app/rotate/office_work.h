#pragma once

#include "app/rotate/bench.h"
#include "core/provider_api/answers.h"

namespace kd::rotate {

/// Where the provider makes and deletes keys by its own API, with the right that the person gave; they are asked for it once more
/// where a rotation is gone on with. Nothing where they would rather do it on the provider's page.
[[nodiscard]] tl::expected<std::optional<provider_api::Office>, ActResult> officeFor(Bench &bench);

/// Whether that right is one, and the provider takes it: before anything is begun.
[[nodiscard]] std::optional<ActResult> faultOfRight(Bench &bench);

/// Every key that there is.
[[nodiscard]] tl::expected<QList<provider_api::KeyItem>, ActResult> keysAt(Bench &bench, const provider_api::Office &office);
/// Sent once, for nobody knows what an unanswered one has made: its label tells.
[[nodiscard]] tl::expected<provider_api::KeyMade, ActResult> makeAt(Bench &bench, const provider_api::Office &office, const provider_api::NewKey &wanted);
/// Deletes it, and proves by the list that it is gone.
[[nodiscard]] ActResult removeAt(Bench &bench, const provider_api::Office &office, const provider_api::KeyItem &item);
/// Every key of that label, for its text is lost or no longer wanted.
[[nodiscard]] std::optional<ActResult> clearAwayAt(Bench &bench, const provider_api::Office &office, const QString &label);

/// The old key's row: by its id, as it was noted when the key was checked, else by what the list shows of its text.
[[nodiscard]] std::optional<provider_api::KeyItem> oldAmong(const Bench &bench, const QList<provider_api::KeyItem> &all);
[[nodiscard]] QString oldIdOf(const Bench &bench);
/// For how long it lives and how much it may cost, as the journal notes it of a key that goes before the new one is made.
void markTerms(Marks &marks, const provider_api::KeyItem &item);
/// As long-lived and as limited as the old one.
[[nodiscard]] provider_api::NewKey likeTheOld(Bench &bench, const QString &label, const QList<provider_api::KeyItem> &all);

/// What would be deleted with this key, in words; empty where nothing would.
[[nodiscard]] QString othersWith(Bench &bench, const provider_api::KeyItem &item, const QList<provider_api::KeyItem> &all);

/// What the journal may hold of it.
void mark(Marks &marks, const QString &name, const QString &id);

} // namespace kd::rotate
