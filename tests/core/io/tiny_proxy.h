#pragma once

#include <QHash>
#include <QObject>
#include <QTcpServer>

namespace kd::test {

/// A forward proxy that speaks CONNECT, absolute-form http and SOCKS5 on one port, and leads everything to
/// one server on this machine, whatever name was asked for.
class TinyProxy : public QObject
{
public:
    explicit TinyProxy(quint16 target);

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] QString url(const QString &scheme, const QString &login = {}) const;

    /// What the first bytes of each connection asked for, before anything was passed on.
    QByteArray asked;
    /// The answer to CONNECT.
    QByteArray connectAnswer = "HTTP/1.1 200 Connection established\r\n\r\n";
    /// What SOCKS5 says to the request: 0 is success.
    char socksReply = 0;
    /// user:password that SOCKS5 insists on; empty for none.
    QByteArray socksLogin;

private:
    struct Talk {
        QByteArray heard;
        int stage = 0;
        QTcpSocket *onwards = nullptr;
    };
    void accept();
    void hear(QTcpSocket *client);
    void hearHttp(QTcpSocket *client, Talk &talk);
    void hearSocks(QTcpSocket *client, Talk &talk);
    void pass(QTcpSocket *client, Talk &talk, const QByteArray &first);

    quint16 m_target;
    QTcpServer m_server;
    QHash<QTcpSocket *, Talk> m_talks;
};

} // namespace kd::test
