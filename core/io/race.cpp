#include "core/io/race.h"

#include "core/io/socket_fault.h"

#include <QTimer>

namespace kd {

QStringList interleaved(const QList<QHostAddress> &addresses)
{
    QStringList first;
    QStringList second;
    for (const QHostAddress &address : addresses)
        (address.protocol() == addresses.first().protocol() ? first : second) += address.toString();
    QStringList turns;
    for (qsizetype i = 0; i < std::max(first.size(), second.size()); ++i) {
        if (i < first.size())
            turns += first.at(i);
        if (i < second.size())
            turns += second.at(i);
    }
    return turns;
}

Race::Race(QStringList addresses, quint16 port, std::chrono::milliseconds headStart, MakeSocket makeSocket,
           QObject *parent)
    : QObject(parent), m_addresses(std::move(addresses)), m_port(port), m_headStart(headStart),
      m_makeSocket(std::move(makeSocket))
{
}

Race::~Race()
{
    // The race may end inside a signal of one of its sockets.
    for (QTcpSocket *socket : std::as_const(m_sockets)) {
        socket->disconnect();
        socket->abort();
        socket->deleteLater();
    }
}

void Race::start()
{
    tryNext();
}

QTcpSocket *Race::takeSocket()
{
    return std::exchange(m_winner, nullptr);
}

void Race::tryNext()
{
    if (m_decided || m_next == m_addresses.size())
        return;
    const QString address = m_addresses.at(m_next++);
    QTcpSocket *socket = m_makeSocket();
    m_sockets += socket;
    connect(socket, &QTcpSocket::connected, this, [this, socket] {
        socket->disconnect(this);
        if (std::exchange(m_decided, true))
            return;
        m_sockets.removeOne(socket);
        m_winner = socket;
        Q_EMIT won();
    });
    connect(socket, &QTcpSocket::errorOccurred, this, [this, socket, address] { failed(socket, address); });
    if (m_next < m_addresses.size()) {
        QTimer::singleShot(m_headStart, this, [this, turn = m_next] {
            if (turn == m_next)
                tryNext();
        });
    }
    socket->connectToHost(address, m_port);
}

void Race::failed(QTcpSocket *socket, const QString &address)
{
    socket->disconnect(this);
    if (m_decided)
        return;
    ++m_failed;
    Answer fault = socketFault(*socket);
    fault.remoteAddress = address;
    // A refusal says more than a missing route: many machines have no IPv6 at all.
    const bool tellsMore = fault.reason == QLatin1String("refused") && m_fault.reason != fault.reason;
    const QString words =
        m_addresses.size() > 1 ? address + QLatin1String(": ") + fault.detail : fault.detail;
    const QString all = m_fault.detail.isEmpty() ? words : m_fault.detail + QLatin1String("; ") + words;
    if (m_failed == 1 || tellsMore)
        m_fault = fault;
    m_fault.detail = all;
    if (m_failed == m_addresses.size())
        Q_EMIT lost(m_fault);
    else
        tryNext();
}

} // namespace kd
