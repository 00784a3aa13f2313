#pragma once

#include "practice/world.h"
#include "ui/start/asked.h"

#include <QMap>
#include <QStringList>

namespace kd::gui {

/// What a practice world hands to the person, in the form of the Start page.
struct HandedOut {
    ui::Asked asked;
    QMap<QString, QString> answers; ///< beside the first question's
    QStringList artifacts;          ///< files
    QString caFile;
    int timeoutSeconds = 0; ///< 0: the usual
};

/// Reads the arguments that a world prints for `diagnose`.
[[nodiscard]] Result<HandedOut> handedOut(const QJsonObject &description);

} // namespace kd::gui
