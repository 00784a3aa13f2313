#pragma once

#include "core/read/provider.h"

#include <QByteArray>

namespace kd {

/// A key that no instance has issued, well-formed as n8n's own: what accepts it accepts anything, and then no verdict
/// about the person's key is made.
[[nodiscard]] QByteArray makeControlKey();
/// The same for a service: of the form that the key has, or of the usual one.
[[nodiscard]] QByteArray makeControlKey(const Provider &provider, std::string_view key);

} // namespace kd
