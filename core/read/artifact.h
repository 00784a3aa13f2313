#pragma once

#include "core/evidence/evidence.h"
#include "core/evidence/redactor.h"

namespace kd {

/// Finds, in a text or log that the person gave, the sentences that n8n and its neighbours are known to write. The
/// table is resources/facts/known_sentences.json. At most 100 sightings; lines are cut, secrets masked.
[[nodiscard]] QList<Sighting> readArtifact(const QByteArray &bytes, const QString &name, const Redactor &redactor);

} // namespace kd
