#pragma once

#include "core/rules/rule.h"

namespace kd::rules {

/// How sure a fault in the key's text is. n8n's or the service's word counts more than ours: a text that it accepts has no fault, and
/// a corrected text that it accepts proves one.
struct TextFault {
    bool accepted = false;  ///< the text as given works
    bool corrected = false; ///< only the corrected text works
    Certainty certainty = Certainty::Likely;
    Citations seen;
};

/// Who judged the key's text by taking it or not: n8n by one way or two, or the service whose key it is.
struct KeyJudges {
    const PublicWay *publicWay = nullptr;
    const DirectWay *directWay = nullptr;
    const ProviderWay *provider = nullptr;
};

[[nodiscard]] TextFault textFault(const KeyJudges &judges);

/// The ruling of a fault that the wrapper around the key is, whichever kind.
[[nodiscard]] Ruling judgeWrapper(Wrapper::Kind kind, const KeyReading &key, const KeyJudges &judges);

[[nodiscard]] Citations citeFaults(const KeyReading &key, std::initializer_list<CharacterFault::Kind> kinds);
/// "ZERO WIDTH SPACE at 41, NO-BREAK SPACE at 60": positions from 1, the first five.
[[nodiscard]] QString listFaults(const KeyReading &key, std::initializer_list<CharacterFault::Kind> kinds);

} // namespace kd::rules
