#pragma once

#include "core/keys/due.h"
#include "core/rotate/plan.h"
#include "core/rotate/request.h"

namespace kd::rotate {

/// A plan's text with its {places} filled in from the rotation: {host}, {provider}, {label}, {tail}, {count}, {at}, {days}.
[[nodiscard]] QString filled(const QString &text, const Rotation &rotation, const StepRecord *step = nullptr);

/// What a done step has proven, or why it failed, in one sentence; empty where neither.
[[nodiscard]] QString proofSentence(const Plan &plan, const Rotation &rotation, const StepRecord &step);

/// What is asked, in one sentence.
[[nodiscard]] QString sentenceOf(const Request &request);

/// Where the key is used, in words: "OPENAI_API_KEY in /srv/app/.env".
[[nodiscard]] QString nameOf(const Place &place);
[[nodiscard]] QString wordOf(Place::State state);
/// The same of one place: a file that was read back is not yet a program that works.
[[nodiscard]] QString stateOf(const Place &place);
/// What a rotation waits for, by the reason in its journal.
[[nodiscard]] QString waitSentence(const QString &reason);

/// In days: how long a key lives until the next rotation.
inline constexpr int usualDays = usualDueDays;

} // namespace kd::rotate
