#pragma once

#include "core/base/origin.h"

#include <QHostAddress>
#include <QList>
#include <QSslConfiguration>
#include <QTcpServer>

#include <chrono>
#include <memory>
#include <optional>
#include <variant>

namespace kd::test {

struct Hear {
}; ///< waits for the end of a request's head
struct Say {
    QByteArray bytes;
};
struct Flood {
    QByteArray bytes; ///< said again and again until the other side has gone
};
struct Drip {
    QByteArray bytes; ///< said byte by byte, with a moment between two
    std::chrono::milliseconds every;
};
struct Close {
};
struct Reset {
};
using Step = std::variant<Hear, Say, Flood, Drip, Close, Reset>;

/// What happens on one connection, step by step; after the last step it stays open and silent.
using Script = QList<Step>;

/// A server that does what no good server does, and remembers every byte it was sent. The first connection
/// plays the first script, and so on; further ones play the last.
class RudeServer : public QObject
{
public:
    explicit RudeServer(QList<Script> scripts, const QHostAddress &at = QHostAddress::LocalHost,
                        quint16 port = 0);
    RudeServer(QList<Script> scripts, const QSslConfiguration &tls);
    ~RudeServer() override;

    [[nodiscard]] quint16 port() const { return m_server->serverPort(); }
    [[nodiscard]] Origin origin(const QString &host = QStringLiteral("127.0.0.1")) const;
    [[nodiscard]] int connections() const { return static_cast<int>(m_received.size()); }
    [[nodiscard]] QByteArray received(int connection = 0) const { return m_received.value(connection); }
    [[nodiscard]] int openConnections() const { return m_open; }

private:
    class Player;
    void listen(const QHostAddress &at, quint16 port);
    void accept();

    QList<Script> m_scripts;
    bool m_tls = false;
    std::unique_ptr<QTcpServer> m_server;
    QList<QByteArray> m_received;
    int m_open = 0;
};

/// A complete answer with its length.
[[nodiscard]] QByteArray answer(const QByteArray &body, const QByteArray &headers = {},
                                const QByteArray &status = "200 OK");

} // namespace kd::test
