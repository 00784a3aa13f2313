#include "core/io/tunnel.h"

#include "core/io/request_bytes.h"
#include "core/io/socket_fault.h"

namespace kd {

namespace {

/// Unlike in a Host header, the scheme's own port is named too.
QByteArray withPort(const Origin &end)
{
    const bool bracket = end.host.contains(QLatin1Char(':'));
    const QString host = bracket ? QLatin1Char('[') + end.host + QLatin1Char(']') : end.host;
    return host.toLatin1() + ':' + QByteArray::number(end.port);
}

} // namespace

Answer proxyWantsLogin()
{
    return fault(AnswerKind::NotSent, "proxy_login", QStringLiteral("407 Proxy Authentication Required"));
}

Tunnel::Tunnel(QTcpSocket *socket, const Route &route, const CourierLimits &limits, QObject *parent)
    : QObject(parent), m_socket(socket), m_route(route), m_reader("CONNECT", limits)
{
}

void Tunnel::start()
{
    connect(m_socket, &QTcpSocket::readyRead, this, &Tunnel::read);
    connect(m_socket, &QTcpSocket::errorOccurred, this, &Tunnel::closed);
    const QByteArray end = withPort(m_route.end);
    Letter ask;
    ask.method = "CONNECT";
    ask.target = end;
    ask.headers = {{"Host", end}};
    const Secret bytes = requestBytes(ask, {false, m_route.proxy->basicLogin()});
    m_socket->write(bytes.expose().data(), static_cast<qint64>(bytes.size()));
}

void Tunnel::read()
{
    if (!m_reader.read(m_socket->readAll()))
        return;
    m_socket->disconnect(this);
    const Answer answer = m_reader.answer();
    if (answer.isSuccess())
        Q_EMIT opened();
    else if (answer.status == 407)
        Q_EMIT failed(proxyWantsLogin());
    else
        Q_EMIT failed(fault(AnswerKind::Refused, "proxy_denied",
                            answer.isResponse() ? QString::number(answer.status) : answer.reason));
}

void Tunnel::closed()
{
    m_socket->disconnect(this);
    m_reader.close(false);
    Q_EMIT failed(fault(AnswerKind::Refused, "proxy_denied", m_reader.answer().reason));
}

} // namespace kd
