#pragma once

#include "core/evidence/exchange.h"
#include "core/read/provider.h"

namespace kd {

/// What a service's answer says of the key it got.
struct ProviderMeaning {
    KeyVerdict verdict = KeyVerdict::Undetermined;
    QString cause;           ///< which fault the answer alone speaks for
    bool documented = false; ///< the service is known to answer so; else only the status speaks
    QString words;           ///< its own, for a sentence
};

[[nodiscard]] ProviderMeaning meaningOf(const Provider &provider, const Origin &asked, const Answer &answer);

/// As an exchange's fields keep it, for the body of an accepted request is not kept.
[[nodiscard]] QJsonObject fieldsOf(const ProviderMeaning &meaning);
[[nodiscard]] ProviderMeaning meaningFrom(const Exchange &exchange);

} // namespace kd
