#pragma once

#include "core/evidence/exchange.h"
#include "core/io/reset_watch.h"

#include <QTcpSocket>

#include <optional>

namespace kd {

/// An open connection, encrypted or not, on which letters go out one after another.
class Line
{
public:
    Line(QTcpSocket *socket, std::optional<TlsFacts> tls, QString remoteAddress);
    ~Line();
    Line(const Line &) = delete;
    Line &operator=(const Line &) = delete;

    [[nodiscard]] QTcpSocket *socket() const { return m_socket; }
    [[nodiscard]] const std::optional<TlsFacts> &tls() const { return m_tls; }
    [[nodiscard]] const QString &remoteAddress() const { return m_remoteAddress; }

    /// Still open, and the peer has said nothing unasked.
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] bool wasReset() const { return m_watch.wasReset(); }

private:
    QTcpSocket *m_socket;
    std::optional<TlsFacts> m_tls;
    QString m_remoteAddress;
    ResetWatch m_watch;
};

} // namespace kd
