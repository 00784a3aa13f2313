#pragma once

#include "practice/message.h"

#include <QDateTime>

#include <functional>

namespace kd::practice {

/// Whatever answers a request.
using Handler = std::function<Outgoing(const Incoming &request, const QDateTime &now)>;

/// Whatever stands before it: it may answer itself, or change the request on its way in and the answer on its
/// way out.
using Layer = std::function<Outgoing(const Incoming &request, const QDateTime &now, const Handler &next)>;

/// The first layer is the one that the client meets.
[[nodiscard]] Handler stacked(const QList<Layer> &outermostFirst, Handler origin);

} // namespace kd::practice
