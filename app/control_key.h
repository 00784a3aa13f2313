#pragma once

#include <QByteArray>

namespace kd {

/// A key that no instance has issued, well-formed as n8n's own: what accepts it accepts anything, and then no verdict
/// about the person's key is made.
[[nodiscard]] QByteArray makeControlKey();

} // namespace kd
