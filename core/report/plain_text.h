#pragma once

#include <QString>

namespace kd {

/// Text from outside as it may be shown: control and format characters are written out, so that they can neither move
/// a terminal's cursor nor turn the direction of what stands beside them.
[[nodiscard]] QString plainText(const QString &text);

} // namespace kd
