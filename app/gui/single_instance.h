#pragma once

#include <QLocalServer>
#include <QStringList>

namespace kd::gui {

/// Lets a second start hand its files to the window that is open already. The socket lies in the user's runtime folder
/// and is open to this user alone; nothing but file names goes over it.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// True where a running window has taken the files; it must answer within a second.
    [[nodiscard]] static bool handOver(const QStringList &paths);
    /// From now on the files of later starts come here. Without a runtime folder they do not, and each start has its
    /// own window.
    void listen();

Q_SIGNALS:
    void filesGiven(const QStringList &paths);

private:
    void take();
    void read(QLocalSocket *socket);

    QLocalServer m_server;
};

} // namespace kd::gui
