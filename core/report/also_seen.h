#pragma once

#include "core/report/sentence.h"

namespace kd {

[[nodiscard]] QString certaintyInWords(Certainty certainty);
/// The findings that do not decide, and what the run itself has to say, one sentence each.
[[nodiscard]] QStringList alsoSeen(const Report &report, const Sentences &sentences);
/// What was looked at and is not the cause, with what shows it.
[[nodiscard]] QStringList ruledOutInWords(const Report &report, const Sentences &sentences);
/// A sentence with its proof behind it in brackets.
[[nodiscard]] QString withProof(const QString &sentence, const QList<Citation> &citations);

} // namespace kd
