#include "tests/support/rude_server.h"

#include <QSslServer>
#include <QTcpSocket>
#include <QTimer>

#include <sys/socket.h>

namespace kd::test {

/// Plays one script on one connection.
class RudeServer::Player : public QObject
{
public:
    Player(QTcpSocket *socket, Script script, RudeServer *server, qsizetype index)
        : QObject(server), m_socket(socket), m_script(std::move(script)), m_server(server), m_index(index)
    {
        m_socket->setParent(this);
        ++m_server->m_open;
        connect(m_socket, &QTcpSocket::readyRead, this, &Player::listen);
        // Queued: inside TLS the signal comes from a loop that goes on as long as there is more to write.
        connect(m_socket, &QTcpSocket::bytesWritten, this, &Player::play, Qt::QueuedConnection);
        connect(m_socket, &QTcpSocket::disconnected, this, [this] { --m_server->m_open; });
        connect(&m_drip, &QTimer::timeout, this, &Player::play);
        m_drip.setSingleShot(true);
        play();
        listen();
    }

private:
    void listen()
    {
        const QByteArray bytes = m_socket->readAll();
        m_server->m_received[m_index] += bytes;
        m_unheard += bytes;
        play();
    }

    void play()
    {
        while (!m_script.isEmpty() && std::visit([this](auto &step) { return done(step); }, m_script.first()))
            m_script.removeFirst();
    }

    bool done(const Hear &)
    {
        const qsizetype end = m_unheard.indexOf("\r\n\r\n");
        if (end < 0)
            return false;
        m_unheard.remove(0, end + 4);
        return true;
    }
    bool done(const Say &say)
    {
        m_socket->write(say.bytes);
        return true;
    }
    bool done(const Flood &flood)
    {
        if (m_socket->state() == QAbstractSocket::ConnectedState && m_socket->bytesToWrite() < 1 << 20)
            m_socket->write(flood.bytes.repeated(1 + 65536 / flood.bytes.size()));
        return false;
    }
    bool done(Drip &drip)
    {
        if (m_drip.isActive() || drip.bytes.isEmpty())
            return drip.bytes.isEmpty();
        m_socket->write(drip.bytes.left(1));
        drip.bytes.remove(0, 1);
        m_drip.start(drip.every);
        return false;
    }
    bool done(const Close &)
    {
        m_socket->disconnectFromHost();
        return true;
    }
    bool done(const Reset &)
    {
        const linger atOnce{1, 0};
        setsockopt(static_cast<int>(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce,
                   sizeof atOnce);
        m_socket->abort();
        return true;
    }

    QTcpSocket *m_socket;
    Script m_script;
    RudeServer *m_server;
    qsizetype m_index;
    QByteArray m_unheard;
    QTimer m_drip;
};

RudeServer::RudeServer(QList<Script> scripts, const QHostAddress &at, quint16 port)
    : m_scripts(std::move(scripts)), m_server(std::make_unique<QTcpServer>())
{
    listen(at, port);
}

RudeServer::RudeServer(QList<Script> scripts, const QSslConfiguration &tls)
    : m_scripts(std::move(scripts)), m_tls(true)
{
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(tls);
    m_server = std::move(server);
    listen(QHostAddress::LocalHost, 0);
}

RudeServer::~RudeServer()
{
    qDeleteAll(findChildren<QObject *>(Qt::FindDirectChildrenOnly));
}

void RudeServer::listen(const QHostAddress &at, quint16 port)
{
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &RudeServer::accept);
    if (!m_server->listen(at, port))
        qFatal("the rude server cannot listen: %s", qPrintable(m_server->errorString()));
}

void RudeServer::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        const qsizetype index = m_received.size();
        m_received.append(QByteArray());
        new Player(socket, m_scripts.value(std::min(index, m_scripts.size() - 1)), this, index);
    }
}

Origin RudeServer::origin(const QString &host) const
{
    return {m_tls, host, port()};
}

QByteArray answer(const QByteArray &body, const QByteArray &headers, const QByteArray &status)
{
    return "HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: " + QByteArray::number(body.size()) +
           "\r\n\r\n" + body;
}

} // namespace kd::test
