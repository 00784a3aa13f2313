#pragma once

#include "core/evidence/exchange.h"

#include <QHostAddress>
#include <QStringList>
#include <QTcpSocket>

#include <chrono>
#include <functional>

namespace kd {

/// IPv6 and IPv4 in turn, beginning with the family that the system prefers.
[[nodiscard]] QStringList interleaved(const QList<QHostAddress> &addresses);

/// Connects to one of several addresses as browsers do (RFC 8305): each gets a head start before the next is
/// tried beside it, the first to connect wins. `localhost` with a server on one family only is the common
/// case.
class Race : public QObject
{
    Q_OBJECT

public:
    using MakeSocket = std::function<QTcpSocket *()>;

    Race(QStringList addresses, quint16 port, std::chrono::milliseconds headStart, MakeSocket makeSocket,
         QObject *parent);
    ~Race() override;

    void start();
    /// The winner; the caller owns it.
    [[nodiscard]] QTcpSocket *takeSocket();

Q_SIGNALS:
    void won();
    void lost(const kd::Answer &answer);

private:
    void tryNext();
    void failed(QTcpSocket *socket, const QString &address);

    QStringList m_addresses;
    quint16 m_port;
    std::chrono::milliseconds m_headStart;
    MakeSocket m_makeSocket;
    qsizetype m_next = 0;
    qsizetype m_failed = 0;
    QList<QTcpSocket *> m_sockets;
    QTcpSocket *m_winner = nullptr;
    bool m_decided = false;
    Answer m_fault;
};

} // namespace kd
