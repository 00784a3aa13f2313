#include "practice/connection.h"

#include "practice/proxy_pages.h"

#include <QSslSocket>
#include <QTimer>

namespace kd::practice {

namespace {

constexpr int idleMilliseconds = 60'000;
constexpr char tlsHandshake = 0x16;

} // namespace

Connection::Connection(QSslSocket *socket, Door door)
    : QObject(socket), m_socket(socket), m_door(std::move(door))
{
    auto *idle = new QTimer(this);
    idle->setSingleShot(true);
    idle->start(idleMilliseconds);
    connect(idle, &QTimer::timeout, m_socket, &QAbstractSocket::abort);
    connect(m_socket, &QIODevice::readyRead, idle, qOverload<>(&QTimer::start));
    connect(m_socket, &QIODevice::readyRead, this, &Connection::onBytes);
    connect(m_socket, &QAbstractSocket::disconnected, m_socket, &QObject::deleteLater);
}

bool Connection::settleTls()
{
    if (m_settled)
        return true;
    if (m_door.tls) {
        const QByteArray first = m_socket->peek(1);
        if (first.isEmpty())
            return false;
        if (first.at(0) == tlsHandshake) {
            m_settled = true;
            m_socket->setSslConfiguration(*m_door.tls);
            m_socket->startServerEncryption();
            return false;
        }
        m_door.handler = [](const Incoming &, const QDateTime &now) {
            Outgoing page = nginxWantsTls();
            page.headers.prepend({"Date", httpDate(now)});
            page.headers.prepend({"Server", "nginx/1.22.1"});
            return page;
        };
    }
    m_settled = true;
    return true;
}

void Connection::onBytes()
{
    if (m_door.kind == Door::Kind::AcceptsOnly) {
        m_socket->readAll();
        return;
    }
    if (settleTls())
        answerAll(m_socket->readAll());
}

void Connection::answerAll(const QByteArray &bytes)
{
    QByteArray fresh = bytes;
    while (!m_closing) {
        const Wire::Read read = m_wire.read(std::exchange(fresh, {}));
        switch (read.kind) {
        case Wire::Read::Kind::More:
            return;
        case Wire::Read::Kind::Garbage:
            send({400, {}, {}}, "GET", false);
            return;
        case Wire::Read::Kind::Request:
            send(m_door.handler(read.request, QDateTime::currentDateTimeUtc()), read.request.method,
                 read.keepAlive);
            break;
        }
    }
}

void Connection::send(const Outgoing &answer, const QByteArray &method, bool keepAlive)
{
    m_socket->write(written(answer, method, keepAlive));
    if (!keepAlive) {
        m_closing = true;
        m_socket->disconnectFromHost();
    }
}

} // namespace kd::practice
