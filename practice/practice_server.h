#pragma once

#include "practice/layer.h"

#include <QSslConfiguration>
#include <QTcpServer>

#include <optional>

namespace kd::practice {

/// How an address meets a connection.
struct Door {
    enum class Kind {
        Answers,
        AcceptsOnly ///< takes the connection and never says a word
    };
    Kind kind = Kind::Answers;
    Handler handler;
    /// With it the port speaks TLS, and tells plain HTTP what nginx tells it.
    std::optional<QSslConfiguration> tls;
};

/// One port on 127.0.0.1. It listens from the start, so that its number is known before it is decided what
/// stands there.
class PracticeServer : public QTcpServer
{
public:
    explicit PracticeServer(QObject *parent = nullptr);

    [[nodiscard]] bool listenOn(quint16 port);
    /// Whoever was connected met the earlier door, and is cut off.
    void setDoor(Door door);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    Door m_door;
};

} // namespace kd::practice
