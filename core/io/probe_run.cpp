#include "core/io/probe_run.h"

#include "core/evidence/asks.h"
#include "core/probes/provider_check.h"
#include "core/probes/record.h"

#include <QPointer>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace kd {

namespace {

constexpr int mostRefusals = 4; // fail2ban and its like count them

QString idOf(Side side, const QString &ask)
{
    return toString(side) + QLatin1Char('/') + ask;
}

QString idOf(const Letter &letter)
{
    return idOf(letter.side, letter.ask);
}

bool carriesSecret(const Letter &letter)
{
    return std::holds_alternative<SharedSecret>(letter.body) ||
           std::any_of(letter.headers.begin(), letter.headers.end(),
                       [](const LetterHeader &header) { return std::holds_alternative<SharedSecret>(header.value); });
}

bool neverConnected(AnswerKind kind)
{
    return kind == AnswerKind::Dns || kind == AnswerKind::Refused || kind == AnswerKind::Tls || kind == AnswerKind::Timeout;
}

/// Nothing but failures to connect came from there: more of the same questions would only wait again.
bool isDead(const QList<Exchange> &exchanges, Side side)
{
    bool failed = false;
    for (const Exchange &exchange : exchanges) {
        if (exchange.side != side)
            continue;
        if (exchange.answer.isResponse())
            return false;
        failed = failed || neverConnected(exchange.answer.kind);
    }
    return failed;
}

/// A service is asked one thing, and nothing that n8n is asked.
std::vector<const Probe *> probesFor(const Situation &situation)
{
    if (situation.provider)
        return {&probes::providerCheck};
    const auto all = probes::all();
    std::vector<const Probe *> ordered(all.begin(), all.end());
    std::stable_sort(ordered.begin(), ordered.end(), [](const Probe *a, const Probe *b) { return a->order < b->order; });
    return ordered;
}

bool isRefusal(const Answer &answer)
{
    return answer.status == 401 || answer.status == 403 || answer.status == 407;
}

} // namespace

ProbeRun::ProbeRun(Courier &courier, Situation situation, Redactor redactor, QObject *parent)
    : QObject(parent), m_courier(courier), m_situation(std::move(situation)), m_redactor(std::move(redactor))
{
}

void ProbeRun::remember(const QList<Exchange> &exchanges, int lastNumber)
{
    m_exchanges = exchanges;
    m_number = lastNumber;
    for (const Exchange &exchange : exchanges) {
        m_asked.insert(idOf(exchange.side, exchange.ask));
        keepInMind(exchange, QUrl(exchange.request.url).authority());
    }
}

void ProbeRun::start()
{
    consider();
}

void ProbeRun::stop()
{
    m_stop.request_stop();
}

Heard ProbeRun::whatWasHeard() const
{
    QList<Exchange> seen;
    QList<Exchange> behind;
    QList<Exchange> session;
    QList<Exchange> elsewhere;
    for (const Exchange &exchange : m_exchanges) {
        if (exchange.probe == QLatin1String("editor_session"))
            session.append(exchange);
        else if (exchange.side == Side::Public)
            seen.append(exchange);
        else if (exchange.side == Side::Direct)
            behind.append(exchange);
        else
            elsewhere.append(exchange);
    }
    return {Way(seen), Way(behind), Way(session), Way(elsewhere)};
}

void ProbeRun::hold(const char *why)
{
    const QString reason = QString::fromLatin1(why);
    if (!m_heldBack.contains(reason))
        m_heldBack.append(reason);
}

bool ProbeRun::mayGo(const Letter &letter)
{
    const bool named = (m_situation.address && letter.origin == m_situation.address->origin) ||
                       (m_situation.direct && letter.origin == m_situation.direct->origin);
    if (carriesSecret(letter) && !named) {
        hold("host_not_named");
        return false;
    }
    if (isDead(m_exchanges, letter.side))
        return false;
    const QString host = letter.origin.authority();
    if (m_quietHosts.contains(host))
        return false;
    if (m_refusals[host] + m_onTheWay[host] >= mostRefusals) {
        if (m_refusals[host] >= mostRefusals)
            hold("refusal_limit");
        return false; // one under way may yet be accepted, and leave room
    }
    return true;
}

void ProbeRun::consider()
{
    // A reply that is there at once comes back into here while letters are still going out.
    m_again = true;
    if (m_considering || m_finished)
        return;
    m_considering = true;
    while (std::exchange(m_again, false))
        sendWhatIsNext();
    m_considering = false;
    if (m_underWay == 0) {
        m_finished = true;
        Q_EMIT finished();
    }
}

void ProbeRun::sendWhatIsNext()
{
    if (m_stop.stop_requested())
        return;
    const Heard heard = whatWasHeard();
    for (const Probe *probe : probesFor(m_situation)) {
        if (!m_only.isEmpty() && !m_only.contains(QLatin1String(probe->name)))
            continue;
        const QList<Letter> letters = probe->next(m_situation, heard);
        for (const Letter &letter : letters) {
            if (!m_asked.contains(idOf(letter)) && mayGo(letter))
                send(letter);
        }
    }
}

void ProbeRun::send(const Letter &letter)
{
    m_asked.insert(idOf(letter));
    ++m_underWay;
    ++m_onTheWay[letter.origin.authority()];
    Q_EMIT asking(letter.probe, letter.origin.toString() + QString::fromLatin1(letter.target));
    // A letter may outlive the run that sent it: the courier ends it later, and then nobody listens.
    m_courier.send(letter, m_stop.get_token()).then([run = QPointer(this), letter](Reply reply) {
        if (run)
            run->receive(letter, std::move(reply));
    });
}

void ProbeRun::keepCookie(const Letter &letter, const Answer &answer)
{
    if (letter.ask != ask::signIn || !answer.isSuccess())
        return;
    for (const Header &header : answer.headers) {
        if (header.name.compare("set-cookie", Qt::CaseInsensitive) == 0 && header.value.startsWith("n8n-auth=")) {
            const QByteArray pair = header.value.left(header.value.indexOf(';'));
            m_situation.sessionCookie = share(Secret(std::string_view(pair.constData(), static_cast<std::size_t>(pair.size()))));
            const QByteArray value = pair.mid(pair.indexOf('=') + 1);
            m_redactor.know(Secret(std::string_view(value.constData(), static_cast<std::size_t>(value.size()))));
        }
    }
}

void ProbeRun::keepInMind(const Exchange &exchange, const QString &host)
{
    if (!exchange.via.isEmpty() && !m_proxies.contains(exchange.via))
        m_proxies.append(exchange.via);
    if (isRefusal(exchange.answer))
        ++m_refusals[host];
    if (exchange.answer.status == 429) {
        m_quietHosts.insert(host);
        hold("rate_limited");
    }
    if (exchange.answer.reason == QLatin1String("reset")) {
        m_quietHosts.insert(host);
        hold("reset");
    }
}

void ProbeRun::receive(const Letter &letter, Reply reply)
{
    --m_underWay;
    const QString host = letter.origin.authority();
    --m_onTheWay[host];
    keepCookie(letter, reply.answer);

    Exchange received;
    received.answer = std::move(reply.answer);
    received.phases = reply.phases;
    received.sentAt = reply.sentAt;
    received.receivedAt = reply.receivedAt;
    received.via = reply.via;
    received.reusedConnection = reply.reusedConnection;
    const Exchange exchange = record(++m_number, letter, std::move(received), {m_redactor, m_situation.hints, m_situation.provider ? &*m_situation.provider : nullptr});
    m_exchanges.append(exchange);

    keepInMind(exchange, host);
    const bool lostWithItsConnection = exchange.answer.kind == AnswerKind::Unreadable && exchange.reusedConnection &&
                                       exchange.answer.reason == QLatin1String("closed_without_answer");
    if (lostWithItsConnection && letter.safety != Safety::ChangesState && m_askedAgain.insert(idOf(letter)).second) {
        // A kept connection that the server has closed meanwhile took the question with it: it is put again, and the
        // loss keeps its own number.
        m_asked.erase(idOf(letter));
    }
    Q_EMIT heard(exchange);
    consider();
}

} // namespace kd
