#pragma once

#include "core/report/report.h"

namespace kd {

/// A verdict's proof as a person compares it: the answers that it cites beside each other, and in which lines they
/// differ.
struct SideBySide {
    struct Line {
        QString what;
        QStringList values; ///< one for each answer
        bool differs = false;
    };
    QList<int> numbers; ///< of the exchanges: none, one or two
    QStringList heads;
    QList<Line> lines;
};

[[nodiscard]] SideBySide proofOf(const Report &report);

} // namespace kd
