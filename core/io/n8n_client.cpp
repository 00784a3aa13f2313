#include "core/io/n8n_client.h"

#include "core/probes/record.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

#include <algorithm>

namespace kd {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds firstPause{100};
constexpr milliseconds longestPause{2000};
constexpr qsizetype largeBody = 64 * 1024;

/// Whether asking again may help, and harms nothing.
bool mayAskAgain(const Letter &letter, const n8n::Fault &fault, const Patience &patience)
{
    if (patience.passes.contains(fault.kind))
        return true;
    if (!fault.mayPass())
        return false;
    // The two that leave open whether it was done.
    const bool unknown = fault.kind == n8n::FaultKind::NotReached || fault.kind == n8n::FaultKind::NotN8n;
    return !unknown || patience.repeatable || letter.safety != Safety::ChangesState;
}

} // namespace

CourierLimits limitsForN8n()
{
    CourierLimits limits;
    limits.body = 32 << 20;
    limits.idle = milliseconds(30'000);
    limits.total = milliseconds(120'000);
    return limits;
}

/// One question, asked until it is answered for good or patience ends.
class N8nClient::Errand : public QObject
{
public:
    Errand(N8nClient &client, Letter letter, Patience patience, Judge judge, Done done)
        : QObject(&client), m_client(client), m_letter(std::move(letter)), m_patience(std::move(patience)), m_judge(std::move(judge)),
          m_done(std::move(done)), m_stop(client.m_stop.get_token())
    {
        m_clock.start();
        m_next.setSingleShot(true);
        connect(&m_next, &QTimer::timeout, this, &Errand::go);
    }

    void go()
    {
        Q_EMIT m_client.asking(m_letter);
        // A letter may outlive who sent it: the courier ends it later, and then nobody listens.
        m_client.m_courier.send(m_letter, m_stop).then([self = QPointer(this)](Reply reply) {
            if (self)
                self->receive(std::move(reply));
        });
    }

    /// What is on its way the courier ends; what waits to be asked again ends here, as not reached.
    void stopWaiting()
    {
        if (!m_next.isActive())
            return;
        m_next.stop();
        Answer answer;
        answer.kind = AnswerKind::NotSent;
        answer.reason = QStringLiteral("cancelled");
        m_judge(answer);
        end();
    }

private:
    void receive(Reply reply)
    {
        n8n::Fault *fault = nullptr;
        m_exchange = m_client.keep(m_letter, std::move(reply), m_judge, &fault);
        if (fault && !m_stop.stop_requested() && mayAskAgain(m_letter, *fault, m_patience)) {
            const milliseconds pause = std::max(m_pause, milliseconds(1000LL * fault->retryAfterSeconds.value_or(0)));
            if (m_clock.elapsed() + pause.count() <= m_patience.within.count()) {
                m_pause = std::min(2 * m_pause, longestPause);
                m_next.start(pause);
                return;
            }
        }
        end();
    }

    void end()
    {
        m_client.m_errands.removeOne(this);
        const Done done = std::move(m_done);
        deleteLater();
        done(m_exchange);
    }

    N8nClient &m_client;
    Letter m_letter;
    Patience m_patience;
    Judge m_judge;
    Done m_done;
    std::stop_token m_stop;
    QTimer m_next;
    int m_exchange = 0;
    QElapsedTimer m_clock;
    milliseconds m_pause = firstPause;
};

N8nClient::N8nClient(Courier &courier, n8n::Door door, Redactor redactor, QObject *parent)
    : QObject(parent), m_courier(courier), m_door(std::move(door)), m_redactor(std::move(redactor))
{
}

N8nClient::~N8nClient()
{
    m_stop.request_stop();
}

void N8nClient::stop()
{
    std::exchange(m_stop, {}).request_stop();
    QList<QPointer<Errand>> underWay;
    for (Errand *errand : std::as_const(m_errands))
        underWay.append(errand);
    // Whoever hears that one ended may let the client go.
    for (const QPointer<Errand> &errand : std::as_const(underWay)) {
        if (errand)
            errand->stopWaiting();
    }
}

void N8nClient::send(const Letter &letter, const Patience &patience, Judge judge, Done done)
{
    auto *errand = new Errand(*this, letter, patience, std::move(judge), std::move(done));
    m_errands.append(errand);
    errand->go();
}

int N8nClient::keep(const Letter &letter, Reply reply, const Judge &judge, n8n::Fault **fault)
{
    *fault = judge(reply.answer);
    if (*fault)
        (*fault)->said = m_redactor.scrub((*fault)->said);
    Exchange received;
    received.answer = std::move(reply.answer);
    // Of a success nothing but its shape is recorded, and a page of workflows is too large to be read once more for that.
    QByteArray &body = received.answer.body;
    if (!*fault && received.answer.isSuccess() && body.size() > largeBody)
        body = body.startsWith('[') ? QByteArrayLiteral("[]") : QByteArrayLiteral("{}");
    received.phases = reply.phases;
    received.sentAt = reply.sentAt;
    received.receivedAt = reply.receivedAt;
    received.via = reply.via;
    received.reusedConnection = reply.reusedConnection;
    const Exchange exchange = record(++m_number, letter, std::move(received), {m_redactor, {}});
    Q_EMIT heard(exchange);
    return exchange.number;
}

} // namespace kd
