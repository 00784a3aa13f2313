#pragma once

#include <QCoreApplication>
#include <QEvent>

namespace kd::bench {

/// Ends the program once its first paint is done.
class EndAfterFirstPaint : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            QMetaObject::invokeMethod(qApp, [] { QCoreApplication::exit(0); }, Qt::QueuedConnection);
        return false;
    }
};

inline void endAfterFirstPaint()
{
    qApp->installEventFilter(new EndAfterFirstPaint(qApp));
}

Q_COREAPP_STARTUP_FUNCTION(endAfterFirstPaint)

} // namespace kd::bench
