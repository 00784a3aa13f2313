#pragma once

#include "core/io/answer_reader.h"
#include "core/io/route.h"

#include <QTcpSocket>

namespace kd {

/// Asks an HTTP proxy for a connection onwards (CONNECT). Done here and not by QNetworkProxy, which asks
/// without the login first, speaks as "Mozilla/5.0", and folds the proxy's own words into one error.
class Tunnel : public QObject
{
    Q_OBJECT

public:
    Tunnel(QTcpSocket *socket, const Route &route, const CourierLimits &limits, QObject *parent);

    void start();

Q_SIGNALS:
    void opened();
    void failed(const kd::Answer &answer);

private:
    void read();
    void closed();

    QTcpSocket *m_socket;
    Route m_route;
    AnswerReader m_reader;
};

/// The answer to a letter that the proxy would not carry without a login.
[[nodiscard]] Answer proxyWantsLogin();

} // namespace kd
