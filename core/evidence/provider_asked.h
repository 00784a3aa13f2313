#pragma once

#include <QString>

#include <optional>

namespace kd {

/// What a service's answer says of the key that was sent, whatever its status.
enum class KeyVerdict {
    Valid,
    Restricted,   ///< known, and not allowed this: a permission, an address, an organisation, the plan
    Rejected,     ///< unknown, withdrawn or expired
    NotDelivered, ///< no key arrived, or none in the form that the service reads
    Undetermined  ///< nothing about the key
};

/// The service whose key was checked, as much of it as rules and sentences need once the check is over.
struct ProviderAsked {
    QString id;
    QString service; ///< its name
    QString page;    ///< where its keys are made and revoked
    bool keyFits = true; ///< the key has a form that this service's keys have
};

[[nodiscard]] QString toString(KeyVerdict verdict);
[[nodiscard]] std::optional<KeyVerdict> keyVerdictFrom(const QString &text);

} // namespace kd
