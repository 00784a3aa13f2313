#pragma once

#include "core/base/secret.h"

#include <QByteArrayView>

#include <initializer_list>
#include <variant>

namespace kd::n8n {

/// Pieces of JSON one after another, where a secret becomes a quoted text. Composed in memory that is wiped, since a JSON
/// document would leave copies of the secret behind.
class SecretJson
{
public:
    using Piece = std::variant<QByteArrayView, const Secret *>;
    [[nodiscard]] static SharedSecret of(std::initializer_list<Piece> pieces);

    /// What a secret is in JSON, without its quotes.
    [[nodiscard]] static Secret escaped(const Secret &secret);
};

} // namespace kd::n8n
