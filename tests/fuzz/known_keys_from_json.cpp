#include "core/keys/known_key.h"

#include <cstdlib>

/// The list of held keys, as it may lie damaged in the state folder.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    using namespace kd;
    const auto keys = knownKeysFromJson(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)), QStringLiteral("x"));
    if (!keys)
        return 0;
    const QByteArray once = toJson(*keys);
    const auto again = knownKeysFromJson(once, QStringLiteral("x"));
    if (!again || toJson(*again) != once)
        std::abort();
    return 0;
}
