#pragma once

#include "core/evidence/exchange.h"
#include "core/io/courier_settings.h"

#include <memory>

namespace kd {

/// Turns the bytes of one connection into one answer, and says what is wrong with them where something is. It
/// never waits: what is silent too long, its owner knows.
class AnswerReader
{
public:
    AnswerReader(const QByteArray &method, const CourierLimits &limits);
    ~AnswerReader();

    /// Whether the answer has come to its end: complete, cut at a limit, or unreadable.
    bool read(QByteArrayView bytes);
    /// The peer closed the connection, which ends some answers and breaks the others.
    void close(bool reset);

    /// What came so far; kind and reason say whether that is all.
    [[nodiscard]] Answer answer() const;
    /// Another request may follow on the same connection.
    [[nodiscard]] bool leavesConnectionOpen() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace kd
