#include "practice/practice_server.h"

#include "practice/connection.h"

#include <QSslSocket>

namespace kd::practice {

PracticeServer::PracticeServer(QObject *parent) : QTcpServer(parent) {}

bool PracticeServer::listenOn(quint16 port)
{
    return listen(QHostAddress(QHostAddress::LocalHost), port);
}

void PracticeServer::setDoor(Door door)
{
    m_door = std::move(door);
    const auto connected = findChildren<QSslSocket *>();
    for (QSslSocket *socket : connected)
        socket->abort();
}

void PracticeServer::incomingConnection(qintptr descriptor)
{
    auto *socket = new QSslSocket(this);
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
        return;
    }
    new Connection(socket, m_door);
}

} // namespace kd::practice
