#pragma once

#include "core/keys/known_key.h"

namespace kd {

/// Which key a person means: by its label or its whole name, and by whose it is.
struct WantedKey {
    QString label; ///< or kind/host/label; empty: any
    std::optional<HeldKind> kind;
    QStringList hosts; ///< the hosts that are asked, of which one may tell equal labels apart
    bool hostMustFit = false;
};

/// All that fit. Where a label is held for several hosts, those of the named hosts come alone.
[[nodiscard]] QList<KeyName> choose(const QList<KeyName> &names, const WantedKey &wanted);

} // namespace kd
