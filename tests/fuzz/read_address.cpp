#include "core/read/address.h"

#include <QString>

#include <cstdlib>

/// An address as typed: what is read from it reads the same again, and can stand in a request's first line.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    using namespace kd;
    const auto address = readAddress(QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    if (!address)
        return 0;
    for (const char c : address->path + address->query) {
        if (c <= 0x20 || c > 0x7e)
            std::abort();
    }
    if (!address->path.startsWith('/') || address->origin.host.isEmpty() || address->origin.port == 0)
        std::abort();
    const auto again = readAddress(address->url());
    if (!again || again->origin != address->origin || again->path != address->path || again->kind != address->kind)
        std::abort();
    return 0;
}
