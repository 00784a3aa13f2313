#include "core/evidence/release_floor.h"
#include "core/read/openapi.h"

#include <cstdlib>

/// The list of an API's paths, as any server may send it.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray yaml(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QStringList paths = kd::apiPaths("title: n8n Public API\npaths:\n" + yaml);
    if (paths.size() > 500)
        std::abort();
    (void)kd::releaseFloor(paths);
    (void)kd::apiPaths(yaml);
    return 0;
}
