#pragma once

#include "core/evidence/redactor.h"
#include "core/io/courier.h"
#include "core/io/courier_settings.h"
#include "core/n8n/door.h"
#include "core/n8n/fault.h"

#include <QObject>
#include <QPromise>

#include <chrono>
#include <functional>
#include <memory>

namespace kd {

/// What came of one request, and the number of the exchange that shows it.
template <typename T> struct Told {
    n8n::Read<T> value = tl::unexpected(n8n::Fault{});
    int exchange = 0;

    [[nodiscard]] explicit operator bool() const { return value.has_value(); }
};

/// For how long something is asked again that may yet be answered otherwise. What n8n itself puts off is asked again, after the
/// pause that it names; a change only where the answer says that it was not made.
struct Patience {
    std::chrono::milliseconds within{0};
    /// Answers that may pass too: a new key may be refused for a moment.
    QList<n8n::FaultKind> passes = {};
    /// It may be done twice without harm, so it is sent again even where nobody knows whether it was done.
    bool repeatable = false;
};

/// Pages of workflows are larger, and credential tests slower, than what a diagnosis asks.
[[nodiscard]] CourierLimits limitsForN8n();

/// Asks one n8n, one thing after another: sends a letter, reads its answer, asks again while there is patience, and records
/// each exchange without its secrets. n8n's words in a fault are scrubbed.
class N8nClient : public QObject
{
    Q_OBJECT

public:
    N8nClient(Courier &courier, n8n::Door door, Redactor redactor, QObject *parent = nullptr);
    ~N8nClient() override;

    [[nodiscard]] const n8n::Door &door() const { return m_door; }
    /// A secret that came meanwhile, such as a new key: no exchange shows it from then on.
    void know(const Secret &secret) { m_redactor.know(secret); }
    [[nodiscard]] const Redactor &redactor() const { return m_redactor; }
    void numberFrom(int lastNumber) { m_number = lastNumber; }

    template <typename T> [[nodiscard]] QFuture<Told<T>> ask(n8n::Read<T> (*read)(const Answer &), const Letter &letter, const Patience &patience = {})
    {
        auto promise = std::make_shared<QPromise<Told<T>>>();
        promise->start();
        auto told = std::make_shared<Told<T>>();
        const auto judge = [read, told](const Answer &answer) -> n8n::Fault * {
            told->value = read(answer);
            return told->value ? nullptr : &told->value.error();
        };
        send(letter, patience, judge, [promise, told](int exchange) {
            told->exchange = exchange;
            promise->addResult(std::move(*told));
            promise->finish();
        });
        return promise->future();
    }

    /// What is under way ends as not reached, and at once where it only waits; what is asked afterwards is asked.
    void stop();

Q_SIGNALS:
    void asking(const kd::Letter &letter);
    void heard(const kd::Exchange &exchange);

private:
    class Errand;
    using Judge = std::function<n8n::Fault *(const Answer &)>;
    using Done = std::function<void(int exchange)>;
    void send(const Letter &letter, const Patience &patience, Judge judge, Done done);
    [[nodiscard]] int keep(const Letter &letter, Reply reply, const Judge &judge, n8n::Fault **fault);

    Courier &m_courier;
    n8n::Door m_door;
    Redactor m_redactor;
    std::stop_source m_stop;
    QList<Errand *> m_errands;
    int m_number = 0;
};

} // namespace kd
