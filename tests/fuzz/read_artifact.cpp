#include "core/read/artifact.h"

#include <cstdlib>

/// A log that somebody gave: few sightings, each short and at a place.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    using namespace kd;
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto sightings = readArtifact(bytes, QStringLiteral("x"), {});
    if (sightings.size() > 100)
        std::abort();
    for (const Sighting &sighting : sightings) {
        if (sighting.line < 1 || sighting.column < 1 || sighting.line > bytes.count('\n') + 1)
            std::abort();
    }
    (void)Redactor().scrub(bytes);
    return 0;
}
