#include "core/io/dial.h"

#include "core/io/race.h"
#include "core/io/socket_fault.h"
#include "core/io/tls_facts.h"
#include "core/io/tunnel.h"

#include <QNetworkProxy>
#include <QSslSocket>

namespace kd {

namespace {

/// `localhost` is both loopback addresses (RFC 6761), whatever the hosts file lists: n8n may listen on one
/// only.
QList<QHostAddress> withBothLoopbacks(const QString &host, QList<QHostAddress> addresses)
{
    if (Origin{false, host, 0}.isLoopback()) {
        for (const auto loopback : {QHostAddress::LocalHostIPv6, QHostAddress::LocalHost}) {
            if (!addresses.contains(QHostAddress(loopback)))
                addresses += QHostAddress(loopback);
        }
    }
    return addresses;
}

QNetworkProxy socksProxy(const Proxy &proxy)
{
    QNetworkProxy socks(QNetworkProxy::Socks5Proxy, proxy.host, proxy.port);
    if (proxy.kind == Proxy::Kind::Socks5)
        socks.setCapabilities(QNetworkProxy::TunnelingCapability);
    if (proxy.user) {
        const auto text = [](const Secret &secret) {
            return QString::fromUtf8(secret.expose().data(), static_cast<qsizetype>(secret.size()));
        };
        socks.setUser(text(*proxy.user));
        socks.setPassword(text(*proxy.password));
    }
    return socks;
}

} // namespace

Dial::Dial(Route route, const CourierLimits &limits, const QSslConfiguration &trust, QElapsedTimer since,
           QObject *parent)
    : QObject(parent), m_route(std::move(route)), m_limits(limits), m_trust(trust), m_since(since)
{
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer);
    connect(&m_deadline, &QTimer::timeout, this, &Dial::tooLate);
}

Dial::~Dial()
{
    if (m_socket) {
        m_socket->disconnect();
        m_socket->abort();
        m_socket->deleteLater();
    }
}

double Dial::now() const
{
    return static_cast<double>(m_since.nsecsElapsed()) / 1e6;
}

QString Dial::hostToDial() const
{
    return m_route.throughHttpProxy() ? m_route.proxy->host : m_route.end.host;
}

void Dial::start()
{
    m_deadline.start(m_limits.connect);
    const QString host = hostToDial();
    if (!QHostAddress(host).isNull() || (m_route.proxy && m_route.proxy->kind == Proxy::Kind::Socks5h))
        race({host});
    else
        QHostInfo::lookupHost(host, this, &Dial::lookedUp);
}

void Dial::lookedUp(const QHostInfo &found)
{
    const QList<QHostAddress> addresses = withBothLoopbacks(hostToDial(), found.addresses());
    if (addresses.isEmpty()) {
        const bool unknown = found.error() == QHostInfo::HostNotFound || found.error() == QHostInfo::NoError;
        fail(fault(AnswerKind::Dns, unknown ? "host_not_found" : "dns_failed", found.errorString()));
        return;
    }
    m_phases.dns = now();
    race(interleaved(addresses));
}

void Dial::race(const QStringList &addresses)
{
    m_lateKind = AnswerKind::Timeout;
    m_lateReason = "connect";
    const quint16 port = m_route.throughHttpProxy() ? m_route.proxy->port : m_route.end.port;
    auto *race = new Race(
        addresses, port, m_limits.nextAddress, [this] { return makeSocket(); }, this);
    connect(race, &Race::won, this, [this, race] {
        race->deleteLater();
        connected(race->takeSocket());
    });
    connect(race, &Race::lost, this, &Dial::fail);
    race->start();
}

QTcpSocket *Dial::makeSocket() const
{
    QTcpSocket *socket = m_route.origin.tls ? new QSslSocket : new QTcpSocket;
    const bool socks = m_route.proxy && !m_route.throughHttpProxy();
    socket->setProxy(socks ? socksProxy(*m_route.proxy) : QNetworkProxy(QNetworkProxy::NoProxy));
    return socket;
}

void Dial::connected(QTcpSocket *socket)
{
    m_socket = socket;
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_phases.connect = now();
    if (m_route.needsTunnel())
        openTunnel();
    else if (m_route.origin.tls)
        encrypt();
    else
        open({});
}

void Dial::openTunnel()
{
    auto *tunnel = new Tunnel(m_socket, m_route, m_limits, this);
    connect(tunnel, &Tunnel::failed, this, &Dial::fail);
    connect(tunnel, &Tunnel::opened, this, [this, tunnel] {
        tunnel->deleteLater();
        m_phases.connect = now();
        if (m_route.origin.tls)
            encrypt();
        else
            open({});
    });
    tunnel->start();
}

void Dial::encrypt()
{
    m_lateReason = "tls";
    auto *secure = static_cast<QSslSocket *>(m_socket);
    secure->setSslConfiguration(m_trust);
    secure->setPeerVerifyName(m_route.origin.host);
    connect(secure, &QSslSocket::encrypted, this, [this, secure] {
        m_phases.tls = now();
        open(tlsFacts(*secure));
    });
    connect(secure, &QSslSocket::errorOccurred, this, [this, secure] { fail(tlsFault(*secure)); });
    secure->startClientEncryption();
}

void Dial::open(std::optional<TlsFacts> tls)
{
    m_deadline.stop();
    m_socket->disconnect(this);
    // Of what lies behind a proxy the address is not known.
    const QString remote = m_route.proxy ? QString() : m_socket->peerAddress().toString();
    m_line = std::make_unique<Line>(std::exchange(m_socket, nullptr), std::move(tls), remote);
    Q_EMIT opened();
}

std::unique_ptr<Line> Dial::takeLine()
{
    return std::move(m_line);
}

void Dial::fail(Answer answer)
{
    m_deadline.stop();
    if (m_socket)
        m_socket->disconnect(this);
    const bool beforeProxy = m_route.throughHttpProxy() && !m_phases.connect;
    if (beforeProxy && answer.kind == AnswerKind::Dns)
        answer.reason = QStringLiteral("proxy_not_found");
    if (beforeProxy && answer.kind == AnswerKind::Refused)
        answer.reason = QStringLiteral("proxy_refused");
    if (m_route.proxy)
        answer.remoteAddress.clear();
    else if (m_socket && answer.remoteAddress.isEmpty())
        answer.remoteAddress = m_socket->peerAddress().toString();
    Q_EMIT failed(answer);
}

void Dial::tooLate()
{
    fail(fault(m_lateKind, m_lateReason,
               QStringLiteral("not done within %1 ms").arg(static_cast<qint64>(m_limits.connect.count()))));
}

} // namespace kd
