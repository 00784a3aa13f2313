#pragma once

#include <QString>

#include <optional>

namespace kd {

/// What is compared of a key with n8n's own lists, while they are read; none of it is shown or saved.
struct KeyHints {
    QString owner; ///< the token's `sub`
    QString tail;  ///< the last four characters, as n8n's list of keys shows them
    std::optional<qint64> madeAt; ///< the token's `iat`
};

} // namespace kd
