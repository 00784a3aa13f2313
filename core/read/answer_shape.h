#pragma once

#include "core/evidence/exchange.h"
#include "core/read/shape.h"

namespace kd {

/// Told from the answer alone; of an accepted request, whose body is not kept, from its recorded field.
[[nodiscard]] Shape shapeOf(const Exchange &exchange);
[[nodiscard]] Shape shapeOf(const QByteArray &method, const Answer &answer);

/// The path that Express names in `Cannot GET /path`; empty where the answer is another.
[[nodiscard]] QString pathSeenByN8n(const Answer &answer);
/// The server's own short words, for a sentence: the JSON message, the title of a page, or the first line.
[[nodiscard]] QString wordsOf(const Answer &answer);

} // namespace kd
