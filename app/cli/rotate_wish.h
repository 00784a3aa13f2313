#pragma once

#include "app/cli/arguments.h"
#include "app/rotate/wish.h"

namespace kd::cli {

[[nodiscard]] const std::vector<Option> &rotationOptions();

/// What `rotate start` is to do, as its options say it.
[[nodiscard]] Outcome<rotate::Wish> readWish(const Arguments &arguments);
/// What is given for one that is gone on with: the keys and the sign-in.
[[nodiscard]] Outcome<rotate::Wish> readSecrets(const Arguments &arguments);

} // namespace kd::cli
