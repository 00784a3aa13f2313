#pragma once

#include "app/cli/output.h"
#include "app/rotate/rotator.h"

namespace kd::cli {

/// What a `rotate` command says of one rotation, in any format.
[[nodiscard]] QByteArray rendered(const rotate::Ending &ending, const Texts &texts, const QDateTime &startedAt, const Output &output);
[[nodiscard]] Exit exitOf(const rotate::Ending &ending, const Texts &texts);
/// The record, as Markdown.
[[nodiscard]] QByteArray recordOf(const rotate::Ending &ending);

} // namespace kd::cli
