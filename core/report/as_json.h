#pragma once

#include "core/report/sentence.h"

namespace kd {

/// The report as the contract has it, and at the same time the case file: `caseFromJson` reads it back.
[[nodiscard]] QJsonObject asJson(const Report &report, const Sentences &sentences);
[[nodiscard]] QByteArray asJsonText(const Report &report, const Sentences &sentences);
/// What a refusal to work prints: `{"schema_version":"1","error":{…}}`.
[[nodiscard]] QByteArray errorJsonText(int exit, const Problem &problem);

} // namespace kd
