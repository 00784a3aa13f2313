#pragma once

#include "practice/practice_server.h"
#include "practice/wire.h"

class QSslSocket;

namespace kd::practice {

/// One client's connection: it owns the order of its requests and dies with its socket.
class Connection : public QObject
{
public:
    Connection(QSslSocket *socket, Door door);

private:
    void onBytes();
    /// True once the first bytes were TLS, or nothing but plain HTTP is spoken here.
    [[nodiscard]] bool settleTls();
    void answerAll(const QByteArray &bytes);
    void send(const Outgoing &answer, const QByteArray &method, bool keepAlive);

    QSslSocket *m_socket;
    Door m_door;
    Wire m_wire;
    bool m_settled = false;
    bool m_closing = false;
};

} // namespace kd::practice
