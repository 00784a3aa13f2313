#pragma once

#include "core/evidence/asks.h"
#include "core/read/answer_shape.h"
#include "core/rules/rule.h"

/// What several rules ask of one way's answers, so that each rule says only what is its own.
namespace kd::rules {

/// The answer to the key on a route without scopes; of a key that cannot be sent as given, to the corrected one.
[[nodiscard]] const Exchange *keyAnswer(const Way &way);
/// The one that best tells "no header" from "not accepted": the validator's where it was asked.
[[nodiscard]] const Exchange *tellingAnswer(const Way &way);
[[nodiscard]] const Exchange *keylessAnswer(const Way &way);
[[nodiscard]] const Exchange *controlAnswer(const Way &way);

/// The answers nearest to n8n: the direct ones, unless the public way works, for then nothing is wrong with it.
[[nodiscard]] const Way &nearestWay(const PublicWay &way, const DirectWay *directWay);

/// The key passed and a broken one did not.
[[nodiscard]] bool acceptsKey(const Way &way);
/// n8n's API refused the key itself: it arrived, and was looked at.
[[nodiscard]] bool refusesKey(const Way &way);
/// A broken key passes as well: no verdict about the key can be made here.
[[nodiscard]] bool acceptsAnything(const Way &way);
[[nodiscard]] bool hasShape(const Exchange *exchange, Shape shape);
/// Something of n8n's own was heard there.
[[nodiscard]] const Exchange *traceOfN8n(const Way &way);
/// The first exchange that ended in this way, provided that nothing at all answered.
[[nodiscard]] const Exchange *onlySilence(const Way &way, AnswerKind kind);

[[nodiscard]] QString timeText(qint64 unixSeconds);

} // namespace kd::rules
