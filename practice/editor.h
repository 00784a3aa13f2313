#pragma once

#include "practice/instance.h"
#include "practice/recorded.h"

namespace kd::practice {

/// What Express says of a path that nothing serves.
[[nodiscard]] Outgoing cannotGet(const Recorded &recorded, const Incoming &request);

/// Everything that no route takes: the editor's page for a browser, else Express's own 404.
[[nodiscard]] Outgoing answerEditor(const Instance &instance, const Recorded &recorded,
                                    const Incoming &request);

} // namespace kd::practice
