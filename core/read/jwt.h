#pragma once

#include "core/evidence/key_reading.h"

#include <optional>
#include <string_view>

namespace kd {

/// A JSON Web Token's outer form (RFC 7519), its claims, and what is missing from it. Nothing is verified here.
struct JwtReading {
    JwtClaims claims;
    QString subject; ///< for comparing with n8n's list of users; never shown
    QString fault;   ///< empty, or jwt_parts, jwt_part
};

/// Absent where the text does not begin as a JWT does.
[[nodiscard]] std::optional<JwtReading> readJwt(std::string_view text);

} // namespace kd
