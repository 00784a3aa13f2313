#pragma once

#include "core/rules/catalogue.h"
#include "core/tree/tree.h"

namespace kd {

/// The program's own data, loaded once: causes and the decision tree.
struct Texts {
    Catalogue catalogue;
    Tree tree;

    [[nodiscard]] static Result<Texts> load();
};

} // namespace kd
