#include "core/io/line.h"

#include <QNetworkProxy>

namespace kd {

namespace {

/// Behind SOCKS the socket's descriptor is not what carries the bytes.
qintptr watchable(const QTcpSocket &socket)
{
    return socket.proxy().type() == QNetworkProxy::NoProxy ? socket.socketDescriptor() : -1;
}

} // namespace

Line::Line(QTcpSocket *socket, std::optional<TlsFacts> tls, QString remoteAddress)
    : m_socket(socket), m_tls(std::move(tls)), m_remoteAddress(std::move(remoteAddress)),
      m_watch(watchable(*socket))
{
}

Line::~Line()
{
    // The line may end inside one of the socket's own signals.
    m_socket->disconnect();
    m_socket->abort();
    m_socket->deleteLater();
}

bool Line::isReady() const
{
    return m_socket->state() == QAbstractSocket::ConnectedState && m_socket->bytesAvailable() == 0 &&
           m_watch.isQuiet();
}

} // namespace kd
