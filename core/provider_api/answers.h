#pragma once

#include "core/provider_api/office.h"

#include <tl/expected.hpp>

namespace kd::provider_api {

/// Why a provider did not do what it was asked.
enum class FaultKind {
    NotReached, ///< no answer at all: what was asked may have happened all the same
    Refused,    ///< 401: the key that makes keys is not accepted
    Forbidden,  ///< 403: it has no such right
    Missing,    ///< 404: no such key, project or account
    Invalid,    ///< 400, 409, 422: what was sent is not taken
    Busy,       ///< 429 or 5xx: it may pass
    Strange,    ///< an answer, but none that is documented
    TooLarge
};

struct Fault {
    FaultKind kind = FaultKind::NotReached;
    int status = 0;
    QString said; ///< the provider's own words, at most 300 characters; they may echo a secret, so scrub them before they are shown
    std::optional<int> retryAfterSeconds;

    [[nodiscard]] bool mayPass() const { return kind == FaultKind::NotReached || kind == FaultKind::Busy; }
};
[[nodiscard]] QString toString(FaultKind kind);

template <typename T> using Read = tl::expected<T, Fault>;

/// A key as the provider lists it, which shows no more than a mask.
struct KeyItem {
    QString id;      ///< OpenRouter's hash, OpenAI's id of the key
    QString label;   ///< of a service account's key the account's name, which is the label that it was made with
    QString account; ///< the service account whose key it is; empty else
    QString mask;    ///< `sk-or-v1-0e6...1c96`; empty in what was just made
    QDateTime created;
    std::optional<QDateTime> expires;
    std::optional<double> limit; ///< of what it may cost, at OpenRouter
    QString limitReset;          ///< how often that begins anew; empty: never
    bool disabled = false;

    /// What the mask shows is at both ends of that key.
    [[nodiscard]] bool mayBe(const Secret &key) const;
};

struct KeyPage {
    QList<KeyItem> items;
    QByteArray next; ///< empty after the last
};
/// Nobody has so many keys: a list without an end is given up.
inline constexpr int mostPages = 100;

struct KeyMade {
    KeyItem item;
    SharedSecret key; ///< shown this once
};

/// It is gone.
struct Removed {
};

[[nodiscard]] Read<KeyMade> readMade(Maker maker, const Answer &answer);
/// `cursor` is the one that the page was asked with.
[[nodiscard]] Read<KeyPage> readPage(Maker maker, const QByteArray &cursor, const Answer &answer);
/// `Missing` where it was gone before, but also where the project or the address is wrong: the list tells.
[[nodiscard]] Read<Removed> readRemoved(const Answer &answer);

/// What else dies with this key: the other keys of its service account.
[[nodiscard]] QList<KeyItem> dieWith(const KeyItem &item, const QList<KeyItem> &all);
/// The one key that this can be; nothing where its mask fits none, or more than one.
[[nodiscard]] std::optional<KeyItem> find(const Secret &key, const QList<KeyItem> &all);
/// The keys of exactly that label, as a rotation that was cut off looks for what it has made.
[[nodiscard]] QList<KeyItem> labelled(const QString &label, const QList<KeyItem> &all);

} // namespace kd::provider_api
