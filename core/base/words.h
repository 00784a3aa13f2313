#pragma once

#include <QCoreApplication>

namespace kd {

/// The words of everything that is no window: `Words::tr("…")` stands where they arise, and a translation finds them
/// together with the texts of the resources.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(texts)
};

} // namespace kd
