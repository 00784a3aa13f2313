#pragma once

#include "core/io/answer_reader.h"
#include "core/io/courier.h"
#include "core/io/dial.h"

#include <QPromise>

#include <functional>
#include <stop_token>

namespace kd {

/// One letter on its way: it goes out at most once, and whatever happens ends in one reply.
class Delivery : public QObject
{
    Q_OBJECT

public:
    Delivery(Letter letter, Route route, const CourierLimits &limits, std::stop_token stop, QObject *parent);
    ~Delivery() override;

    [[nodiscard]] QFuture<Reply> future() const { return m_promise.future(); }
    [[nodiscard]] QString routeKey() const { return m_route.key(); }
    [[nodiscard]] bool hasStarted() const { return m_started; }

    /// It could not start at once: too many others are on their way there.
    void noteQueued() { m_queued = true; }
    void startOn(std::unique_ptr<Line> line);
    void startAnew(const QSslConfiguration &trust);
    void cancel();

    /// After over(): the line, where another letter may follow on it.
    [[nodiscard]] std::unique_ptr<Line> takeLine();

Q_SIGNALS:
    void over();

private:
    void write(std::unique_ptr<Line> line);
    void read();
    void lineFailed();
    void finishReading();
    void giveUp(const char *reason);
    void end(Answer answer);
    [[nodiscard]] double now() const;

    Letter m_letter;
    Route m_route;
    CourierLimits m_limits;
    QPromise<Reply> m_promise;
    Reply m_reply;
    QElapsedTimer m_clock;
    QTimer m_total;
    QTimer m_idle;
    AnswerReader m_reader;
    Dial *m_dial = nullptr;
    std::unique_ptr<Line> m_line;
    bool m_queued = false;
    bool m_started = false;
    bool m_over = false;
    std::optional<std::stop_callback<std::function<void()>>> m_onStop;
};

} // namespace kd
