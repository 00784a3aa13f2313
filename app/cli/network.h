#pragma once

#include "app/cli/arguments.h"
#include "core/io/network_courier.h"

namespace kd::cli {

/// The way to the network as the options of that group name it.
[[nodiscard]] Outcome<std::unique_ptr<NetworkCourier>> makeCourier(const Arguments &arguments, const CourierLimits &limits = {});
/// --timeout, for the whole run; where it is not given, what is usual.
[[nodiscard]] Outcome<int> readTimeout(const Arguments &arguments, int usual);

/// One line of progress on standard error.
void sayHeard(const Exchange &exchange);

} // namespace kd::cli
