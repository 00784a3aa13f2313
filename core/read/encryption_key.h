#pragma once

#include "core/base/secret.h"

#include <QString>

#include <optional>
#include <string_view>

namespace kd {

/// What n8n derives from its encryption key: the secret that signs API keys (stored from 2.20 on, derived before)
/// and the instanceId. Read in n8n's source and reproduced against its own answers.
[[nodiscard]] QByteArray jwtSecretOf(const Secret &encryptionKey);
[[nodiscard]] QString instanceIdOf(const Secret &encryptionKey);

/// Whether the encryption key made this JWT's HS256 signature; absent where the text is no such token.
[[nodiscard]] std::optional<bool> signs(const Secret &encryptionKey, std::string_view jwt);

} // namespace kd
