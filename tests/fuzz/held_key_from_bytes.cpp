#include "core/keys/held_key_bytes.h"

#include <cstdlib>

/// What a keychain gives back, which any program may have written: what is read from it is written and read without a change.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    using namespace kd;
    const auto key = heldKeyFromBytes(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    if (!key)
        return 0;
    const QByteArray once = toBytes(*key);
    const auto again = heldKeyFromBytes(once);
    if (!again || toBytes(*again) != once)
        std::abort();
    return 0;
}
