#pragma once

#include "core/evidence/key_reading.h"

#include <QDateTime>

namespace kd {

/// One thing that a key's text tells before anything is sent.
struct KeySentence {
    enum class Weight {
        Fault, ///< it cannot work like this
        Doubt, ///< it may not work
        Note,  ///< worth knowing, and harmless
        Fine,
        Plain ///< what it is
    };
    Weight weight = Weight::Plain;
    QString text;
};

/// What is said under the key field: the most telling first, in the order in which a diagnosis names causes. Shows no more
/// of the key than its mask. `now` is this computer's clock; a diagnosis asks the server's.
[[nodiscard]] QList<KeySentence> keySentences(const KeyReading &key, const QDateTime &now);

} // namespace kd
