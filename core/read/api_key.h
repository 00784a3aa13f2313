#pragma once

#include "core/base/secret.h"
#include "core/evidence/key_reading.h"

#include <vector>

namespace kd {

struct Provider;

/// A key as given, what is known of it, and the text that was most likely meant.
struct ReadKey {
    SharedSecret given;
    SharedSecret corrected; ///< null where there is nothing to correct, or nothing that could be offered
    KeyReading reading;
    QString subject; ///< the JWT's owner, for comparing; never shown or saved
};

/// A candidate encryption key of n8n's, and where it came from.
struct Candidate {
    QString source;
    SharedSecret key;
};

/// Reads a key character by character. Never trims or corrects silently: a correction is offered beside it. It is
/// n8n's key that is looked for, or that of the service that is asked.
[[nodiscard]] ReadKey readKey(SharedSecret given, const Provider *asked = nullptr);

/// Holds each candidate against the key, where there is one.
[[nodiscard]] QList<CandidateReading> readCandidates(const std::vector<Candidate> &candidates, const ReadKey &key);

} // namespace kd
