#pragma once

#include "core/base/result.h"
#include "core/evidence/address.h"

#include <QStringView>

namespace kd {

/// Reads what a person typed as n8n's address. Never guesses a scheme; refuses a password in it, so that none can
/// travel further. A problem's sentence is fit to be shown and repeats nothing secret.
[[nodiscard]] Result<Address> readAddress(QStringView text);

} // namespace kd
