#include "app/gui/desktop_notice.h"

#include <QProcess>
#include <QStandardPaths>

namespace kd::gui {

void showDesktopNotice(const QString &title, const QString &text)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("notify-send"));
    if (!program.isEmpty())
        QProcess::startDetached(program, {QStringLiteral("--app-name=Key Doctor"), QStringLiteral("--"), title, text});
}

} // namespace kd::gui
