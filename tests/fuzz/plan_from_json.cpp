#include "core/rotate/plan.h"

/// A plan of a rotation: it holds, or says where it does not.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    using namespace kd;
    (void)rotate::PlanBook::fromJson(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)), QStringLiteral("x"));
    return 0;
}
