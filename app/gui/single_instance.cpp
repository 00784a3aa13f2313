#include "app/gui/single_instance.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QStandardPaths>

namespace kd::gui {

namespace {

constexpr int patienceMs = 1000;
constexpr qint64 longestLine = 64 * 1024;

QString socketName()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return folder.isEmpty() ? QString() : folder + QStringLiteral("/keydoctor");
}

} // namespace

bool SingleInstance::handOver(const QStringList &paths)
{
    const QString name = socketName();
    QLocalSocket socket;
    if (paths.isEmpty() || name.isEmpty())
        return false;
    socket.connectToServer(name);
    if (!socket.waitForConnected(patienceMs))
        return false;
    QStringList whole;
    for (const QString &path : paths)
        whole.append(QFileInfo(path).absoluteFilePath());
    socket.write(QJsonDocument(QJsonArray::fromStringList(whole)).toJson(QJsonDocument::Compact) + '\n');
    return socket.waitForBytesWritten(patienceMs) && socket.waitForReadyRead(patienceMs) && socket.readAll() == "taken\n";
}

void SingleInstance::listen()
{
    const QString name = socketName();
    if (name.isEmpty())
        return;
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::take);
    if (m_server.listen(name))
        return;
    // What is left of a program that was killed answers nobody; a window that is open keeps its socket.
    QLocalSocket probe;
    probe.connectToServer(name);
    if (!probe.waitForConnected(patienceMs)) {
        QLocalServer::removeServer(name);
        m_server.listen(name);
    }
}

void SingleInstance::take()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QLocalSocket::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
        read(socket);
    }
}

void SingleInstance::read(QLocalSocket *socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > longestLine)
            socket->abort();
        return;
    }
    QStringList paths;
    const QJsonArray list = QJsonDocument::fromJson(socket->readLine(longestLine)).array();
    for (const QJsonValue &path : list)
        paths.append(path.toString());
    socket->write("taken\n");
    socket->disconnectFromServer();
    Q_EMIT filesGiven(paths);
}

} // namespace kd::gui
