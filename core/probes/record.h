#pragma once

#include "core/evidence/exchange.h"
#include "core/evidence/redactor.h"
#include "core/read/key_hints.h"
#include "core/probes/letter.h"
#include "core/read/provider.h"

namespace kd {

/// What recording needs to know of the key, so that the record can do without it.
struct RecordedFor {
    const Redactor &redactor;
    KeyHints key;
    const Provider *provider = nullptr; ///< where it is a service that answers, and not n8n
};

/// Makes of a letter and its raw reply what may be kept: secrets masked, a refusal's body up to 4 KiB, and of an
/// accepted request its named fields alone, for its body holds people's names and addresses.
[[nodiscard]] Exchange record(int number, const Letter &letter, Exchange received, const RecordedFor &context);

} // namespace kd
