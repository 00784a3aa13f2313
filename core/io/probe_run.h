#pragma once

#include "core/evidence/redactor.h"
#include "core/io/courier.h"
#include "core/probes/probe.h"

#include <QObject>

#include <functional>
#include <map>
#include <set>

namespace kd {

/// Asks every probe what to send next, sends it, and asks again with each answer, until no probe has a question left.
/// It keeps what the probes need not think of: each question goes out once, keys go only to addresses that the person
/// named, a host sees at most four refused requests, and one that cannot be reached is left alone.
class ProbeRun : public QObject
{
    Q_OBJECT

public:
    ProbeRun(Courier &courier, Situation situation, Redactor redactor, QObject *parent = nullptr);

    /// What was heard before and still holds: it is not asked again, and new numbers follow `lastNumber`.
    void remember(const QList<Exchange> &exchanges, int lastNumber);
    /// These probes and no other; all where none is named.
    void askOnly(const QStringList &probes) { m_only = probes; }
    void start();
    /// What is under way ends as cancelled, and the run finishes with what was heard.
    void stop();

    [[nodiscard]] const QList<Exchange> &exchanges() const { return m_exchanges; }
    /// Why questions were held back: refusal_limit, rate_limited, reset, host_not_named.
    [[nodiscard]] const QStringList &heldBack() const { return m_heldBack; }
    [[nodiscard]] const QStringList &proxies() const { return m_proxies; }

Q_SIGNALS:
    void asking(const QString &probe, const QString &url);
    void heard(const kd::Exchange &exchange);
    void finished();

private:
    void consider();
    void sendWhatIsNext();
    [[nodiscard]] Heard whatWasHeard() const;
    [[nodiscard]] bool mayGo(const Letter &letter);
    void hold(const char *why);
    void send(const Letter &letter);
    void receive(const Letter &letter, Reply reply);
    void keepInMind(const Exchange &exchange, const QString &host);
    void keepCookie(const Letter &letter, const Answer &answer);

    Courier &m_courier;
    Situation m_situation;
    Redactor m_redactor;
    QStringList m_only;
    std::stop_source m_stop;
    QList<Exchange> m_exchanges;
    QStringList m_heldBack;
    QStringList m_proxies;
    std::set<QString> m_asked;
    std::set<QString> m_askedAgain;
    std::set<QString> m_quietHosts; ///< said 429, or cut the connection
    std::map<QString, int> m_refusals;
    std::map<QString, int> m_onTheWay; ///< any of them may be refused: a gate refuses all
    int m_underWay = 0;
    int m_number = 0;
    bool m_considering = false;
    bool m_again = false;
    bool m_finished = false;
};

} // namespace kd
