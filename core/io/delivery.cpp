#include "core/io/delivery.h"

#include "core/io/request_bytes.h"
#include "core/io/socket_fault.h"
#include "core/io/tls_facts.h"
#include "core/io/tunnel.h"

#include <QPointer>
#include <QSslSocket>

namespace kd {

Delivery::Delivery(Letter letter, Route route, const CourierLimits &limits, std::stop_token stop,
                   QObject *parent)
    : QObject(parent), m_letter(std::move(letter)), m_route(std::move(route)), m_limits(limits),
      m_reader(m_letter.method, limits)
{
    m_promise.start();
    m_clock.start();
    m_reply.via = m_route.via();
    for (QTimer *timer : {&m_total, &m_idle}) {
        timer->setSingleShot(true);
        timer->setTimerType(Qt::PreciseTimer);
    }
    connect(&m_total, &QTimer::timeout, this, [this] { giveUp("total"); });
    connect(&m_idle, &QTimer::timeout, this, [this] { giveUp("silence"); });
    m_total.start(m_limits.total);
    // A stop may come from another thread, or from inside one of our own signals: it waits for its turn.
    m_onStop.emplace(std::move(stop),
                     [this] { QMetaObject::invokeMethod(this, &Delivery::cancel, Qt::QueuedConnection); });
}

Delivery::~Delivery() = default;

double Delivery::now() const
{
    return static_cast<double>(m_clock.nsecsElapsed()) / 1e6;
}

void Delivery::startOn(std::unique_ptr<Line> line)
{
    m_started = true;
    m_reply.reusedConnection = true;
    write(std::move(line));
}

void Delivery::startAnew(const QSslConfiguration &trust)
{
    m_started = true;
    m_dial = new Dial(m_route, m_limits, trust, m_clock, this);
    connect(m_dial, &Dial::opened, this, [this] { write(m_dial->takeLine()); });
    connect(m_dial, &Dial::failed, this, &Delivery::end);
    // Not at once: a connection may fail within the call, before the caller has heard of this letter at all.
    QMetaObject::invokeMethod(m_dial, &Dial::start, Qt::QueuedConnection);
}

void Delivery::write(std::unique_ptr<Line> line)
{
    m_line = std::move(line);
    QTcpSocket *socket = m_line->socket();
    connect(socket, &QTcpSocket::readyRead, this, &Delivery::read);
    connect(socket, &QTcpSocket::errorOccurred, this, &Delivery::lineFailed);
    connect(socket, &QTcpSocket::disconnected, this, &Delivery::lineFailed);
    m_idle.start(m_limits.idle);
    m_reply.sentAt = QDateTime::currentDateTimeUtc();

    const Proxy *proxy = m_route.asksProxy() ? &*m_route.proxy : nullptr;
    const Secret bytes = requestBytes(m_letter, {proxy != nullptr, proxy ? proxy->basicLogin() : nullptr});
    socket->write(bytes.expose().data(), static_cast<qint64>(bytes.size()));
}

void Delivery::read()
{
    const QByteArray bytes = m_line->socket()->readAll();
    if (bytes.isEmpty())
        return;
    if (!m_reply.phases.firstByte) {
        m_reply.phases.firstByte = now();
        m_reply.receivedAt = QDateTime::currentDateTimeUtc();
    }
    m_idle.start();
    if (m_reader.read(bytes))
        finishReading();
}

void Delivery::lineFailed()
{
    const QPointer<Delivery> alive(this);
    read();
    if (!alive || m_over)
        return;
    const QTcpSocket *socket = m_line->socket();
    const bool inTls = socket->error() == QAbstractSocket::SslInternalError ||
                       socket->error() == QAbstractSocket::SslInvalidUserDataError;
    if (inTls && !m_reply.phases.firstByte) {
        // In TLS 1.3 a server says only now that it wanted a client's certificate.
        end(tlsFault(*static_cast<const QSslSocket *>(socket)));
        return;
    }
    m_reader.close(m_line->wasReset());
    finishReading();
}

void Delivery::finishReading()
{
    const Answer answer = m_reader.answer();
    end(m_route.asksProxy() && answer.isResponse() && answer.status == 407 ? proxyWantsLogin() : answer);
}

void Delivery::giveUp(const char *reason)
{
    if (m_queued && !m_line) {
        end(fault(AnswerKind::NotSent, "queued", QStringLiteral("the letters before it took too long")));
        return;
    }
    Answer answer = m_reader.answer();
    answer.kind = AnswerKind::Timeout;
    answer.reason = QString::fromLatin1(reason);
    end(answer);
}

void Delivery::cancel()
{
    if (m_line)
        giveUp("cancelled");
    else
        end(fault(AnswerKind::NotSent, "cancelled"));
}

void Delivery::end(Answer answer)
{
    if (std::exchange(m_over, true))
        return;
    m_total.stop();
    m_idle.stop();
    m_onStop.reset();
    m_reply.phases.done = now();
    if (m_dial) {
        m_reply.phases.dns = m_dial->phases().dns;
        m_reply.phases.connect = m_dial->phases().connect;
        m_reply.phases.tls = m_dial->phases().tls;
        m_dial->disconnect(this);
        m_dial->deleteLater();
    }
    if (m_line) {
        m_line->socket()->disconnect(this);
        answer.remoteAddress = m_line->remoteAddress();
        if (!answer.tls)
            answer.tls = m_line->tls();
        if (!answer.isResponse() || !m_reader.leavesConnectionOpen())
            m_line.reset();
    }
    m_reply.answer = std::move(answer);
    Q_EMIT over();
    // Who hears of it may delete the courier, and this with it: nothing of our own is touched from here on.
    QPromise<Reply> promise = std::move(m_promise);
    Reply reply = std::move(m_reply);
    deleteLater();
    promise.addResult(std::move(reply));
    promise.finish();
}

std::unique_ptr<Line> Delivery::takeLine()
{
    return std::move(m_line);
}

} // namespace kd
