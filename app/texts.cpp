#include "app/texts.h"

namespace kd {

Result<Texts> Texts::load()
{
    auto catalogue = Catalogue::load();
    if (!catalogue)
        return tl::unexpected(catalogue.error());
    auto tree = Tree::load();
    if (!tree)
        return tl::unexpected(tree.error());
    return Texts{*std::move(catalogue), *std::move(tree)};
}

} // namespace kd
