#pragma once

#include "core/io/courier_settings.h"
#include "core/io/line.h"
#include "core/io/route.h"

#include <QElapsedTimer>
#include <QHostInfo>
#include <QSslConfiguration>
#include <QTimer>

#include <memory>

namespace kd {

/// Opens a line along a route: look-up, connection, proxy, encryption, each timed, all within one deadline.
class Dial : public QObject
{
    Q_OBJECT

public:
    Dial(Route route, const CourierLimits &limits, const QSslConfiguration &trust, QElapsedTimer since,
         QObject *parent);
    ~Dial() override;

    void start();
    [[nodiscard]] const Phases &phases() const { return m_phases; }
    /// After opened().
    [[nodiscard]] std::unique_ptr<Line> takeLine();

Q_SIGNALS:
    void opened();
    void failed(const kd::Answer &answer);

private:
    void lookedUp(const QHostInfo &found);
    void race(const QStringList &addresses);
    void connected(QTcpSocket *socket);
    void openTunnel();
    void encrypt();
    void open(std::optional<TlsFacts> tls);
    void fail(Answer answer);
    void tooLate();

    [[nodiscard]] QTcpSocket *makeSocket() const;
    [[nodiscard]] QString hostToDial() const;
    [[nodiscard]] double now() const;

    Route m_route;
    CourierLimits m_limits;
    QSslConfiguration m_trust;
    QElapsedTimer m_since;
    QTimer m_deadline;
    Phases m_phases;
    AnswerKind m_lateKind = AnswerKind::Dns;
    const char *m_lateReason = "dns_failed";
    QTcpSocket *m_socket = nullptr;
    std::unique_ptr<Line> m_line;
};

} // namespace kd
