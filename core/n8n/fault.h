#pragma once

#include "core/evidence/exchange.h"

#include <tl/expected.hpp>

#include <optional>

namespace kd::n8n {

/// Why n8n did not do what it was asked, as far as its answer says.
enum class FaultKind {
    NotReached,   ///< no answer at all
    NotN8n,       ///< an answer, but none that n8n gives here
    Refused,      ///< 401: the key, the session or the login
    NeedsMfa,     ///< 401 at sign-in: the second factor is missing or wrong
    NeedsSso,     ///< 401 at sign-in: not with a password
    Forbidden,    ///< 403: the scope, or the person's right, is missing
    NeedsLicence, ///< 403
    Missing,      ///< 404: no such object, or none that this person may see
    NoSuchDoor,   ///< this release has no such route or method
    NotListening, ///< a webhook that is not registered, or not yet
    Published,    ///< 409: unpublish first
    Busy,         ///< 409, 429 or 503: it may pass
    NameTaken,
    Invalid,      ///< 400: what was sent is not taken
    RunFailed,    ///< the workflow ran and failed, or said nothing
    Failed,       ///< 5xx
    TooLarge,     ///< more than is read at once
};

struct Fault {
    FaultKind kind = FaultKind::NotReached;
    int status = 0;
    QString said; ///< n8n's own words, at most 300 characters; they may echo a secret, so scrub them before they are shown
    std::optional<int> retryAfterSeconds;

    /// Asking again may be answered otherwise.
    [[nodiscard]] bool mayPass() const;
};

template <typename T> using Read = tl::expected<T, Fault>;

[[nodiscard]] QString toString(FaultKind kind);

/// What is wrong with an answer that is no success.
[[nodiscard]] Fault faultOf(const Answer &answer);
/// An answer that should be one of n8n's and is not.
[[nodiscard]] Fault strange(const Answer &answer);

} // namespace kd::n8n
