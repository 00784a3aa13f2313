#pragma once

#include "core/base/secret.h"
#include "core/probes/letter.h"

namespace kd {

/// Why a letter may not go out as it stands (bad_method, bad_target, bad_header); empty where it may. A byte
/// outside ASCII, or a line break, would make another request of it on the way.
[[nodiscard]] QString objectionTo(const Letter &letter);

/// How a forward proxy that carries plain http wants to be asked.
struct ProxyForm {
    bool absolute = false;
    SharedSecret login;
};

/// The request as it goes out. Composed here and not by Beast, whose fields trim a value's blanks, bring
/// repeated names together, and leave copies of the key in memory that nobody wipes.
[[nodiscard]] Secret requestBytes(const Letter &letter, const ProxyForm &form);

} // namespace kd
