#include "core/read/api_key.h"

#include <cstdlib>

/// A key as given: what is offered as its correction, and what may be sent, can stand in a header.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    using namespace kd;
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    const ReadKey key = readKey(share(Secret(text)));
    for (const SharedSecret &sent : {key.reading.sendable ? key.given : nullptr, key.reading.correctionSendable ? key.corrected : nullptr}) {
        for (const char c : sent ? sent->expose() : std::string_view()) {
            if (c != '\t' && (c < 0x20 || c > 0x7e))
                std::abort();
        }
    }
    for (const CharacterFault &fault : key.reading.faults) {
        if (fault.offset < 0 || fault.offset >= key.reading.length)
            std::abort();
    }
    std::vector<Candidate> candidates;
    candidates.push_back({QStringLiteral("x"), share(Secret(text))});
    if (readCandidates(candidates, key).size() != 1)
        std::abort();
    return 0;
}
