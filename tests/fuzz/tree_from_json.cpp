#include "core/tree/tree.h"

#include <cstdlib>

/// A decision tree: what is taken has no fault left.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    using namespace kd;
    const auto tree = Tree::fromJson(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)), QStringLiteral("x"));
    if (tree && (!tree->lint().isEmpty() || !tree->find(tree->start())))
        std::abort();
    return 0;
}
