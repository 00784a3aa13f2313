#pragma once

#include "core/probes/letter.h"

#include <QFuture>

#include <stop_token>

namespace kd {

/// What came back for one letter, bytes as received. It holds secrets (echoes, cookies): record it, never save it.
struct Reply {
    Answer answer;
    Phases phases;
    QDateTime sentAt;
    QDateTime receivedAt;
    QString via;
    bool reusedConnection = false;
};

/// The port to the network. One letter is one request and one reply: nothing is resent, no redirect is followed,
/// no cookie is kept. The future always finishes with a reply; a stop ends it as NotSent or Timeout.
class Courier
{
public:
    virtual ~Courier() = default;
    [[nodiscard]] virtual QFuture<Reply> send(Letter letter, std::stop_token stop) = 0;
};

} // namespace kd
