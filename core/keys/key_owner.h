#pragma once

#include "core/keys/key_name.h"

namespace kd {

/// Whose key it is, read from what a person writes: an instance's address or a provider's id.
struct KeyOwner {
    HeldKind kind = HeldKind::N8nApiKey;
    QString host;    ///< as KeyName has it
    QString address; ///< as HeldKey has it
};

[[nodiscard]] Result<KeyOwner> readInstanceOwner(const QString &url);
/// `baseUrl` is empty where the provider's API is at its own address.
[[nodiscard]] Result<KeyOwner> readProviderOwner(const QString &id, const QString &baseUrl = {});
/// A provider's id, whichever of its names is written; the name itself where it is not known here.
[[nodiscard]] QString providerIdOf(const QString &called);

} // namespace kd
