#include "core/evidence/asks.h"
#include "core/probes/probe.h"
#include "core/read/answer_shape.h"

namespace kd::probes {

extern const Probe api_key;

namespace {

// Each of the three has a path of its own, so that a proxy that keeps a refusal cannot keep it for the key's.
// The schemas of these credential types exist in every release and need no scope; the discover route exists from
// 2.14 on and tells a missing header from a refused key where the schema route no longer does.
const QByteArray keyRoute = "credentials/schema/n8nApi";
const QByteArray keylessRoute = "credentials/schema/httpHeaderAuth";
const QByteArray controlRoute = "credentials/schema/httpBasicAuth";
const QByteArray validatorRoute = "discover";

class Asking
{
public:
    Asking(const Situation &situation, const Way &way, Side side) : m_situation(situation), m_way(way), m_side(side) {}

    QList<Letter> letters()
    {
        if (!m_situation.key && !m_situation.corrected) {
            keyless(ask::keylessScopeFree, keylessRoute);
            return m_letters;
        }
        if (!m_situation.key) {
            // The text as given cannot stand in a header, or must not be sent: the corrected one tells.
            key(ask::correctedScopeFree, keyRoute, m_situation.corrected);
            control(ask::controlScopeFree, controlRoute);
            keyless(ask::keylessScopeFree, keylessRoute);
            return m_letters;
        }
        key(ask::keyScopeFree, keyRoute, m_situation.key);
        control(ask::controlScopeFree, controlRoute);
        const Exchange *answer = m_way.find(ask::keyScopeFree);
        const Exchange *controlAnswer = m_way.find(ask::controlScopeFree);
        if (!answer || !controlAnswer)
            return m_letters;
        const Shape shape = shapeOf(*answer);
        const bool controlPassed = passedAuthentication(shapeOf(*controlAnswer));
        if (passedAuthentication(shape) && !controlPassed)
            return m_letters;
        if (m_situation.corrected && !passedAuthentication(shape))
            key(ask::correctedScopeFree, keyRoute, m_situation.corrected);
        if (shape == Shape::N8nUnauthorizedEither || shape == Shape::N8nInternalError) {
            // This release's schema route hides the difference. The control need not be asked there again.
            key(ask::keyValidator, validatorRoute, m_situation.key);
            const Exchange *validator = m_way.find(ask::keyValidator);
            if (validator && shapeOf(*validator) == Shape::N8nUnauthorized)
                keyless(ask::keylessValidator, validatorRoute);
        } else {
            keyless(ask::keylessScopeFree, keylessRoute);
        }
        return m_letters;
    }

private:
    Letter letter(const QString &ask, const QByteArray &route)
    {
        Letter made = letterTo(m_situation, m_side, api_key, ask, addressOf(m_situation, m_side).apiTarget(route));
        return made;
    }
    void key(const QString &ask, const QByteArray &route, const SharedSecret &secret)
    {
        m_letters.append(withKey(letter(ask, route), secret));
    }
    void keyless(const QString &ask, const QByteArray &route) { m_letters.append(letter(ask, route)); }
    void control(const QString &ask, const QByteArray &route)
    {
        Letter made = letter(ask, route);
        made.headers.append({"X-N8N-API-KEY", m_situation.controlKey});
        m_letters.append(made);
    }

    const Situation &m_situation;
    const Way &m_way;
    Side m_side;
    QList<Letter> m_letters;
};

/// The key, nothing, and a broken key on routes that need no scope: whose 401 it is, and whether a verdict about the
/// key can be made at all.
QList<Letter> next(const Situation &situation, const Heard &heard)
{
    QList<Letter> letters;
    for (const Side side : sidesOf(situation)) {
        if (!addressOf(situation, side).mayRunSomething())
            letters += Asking(situation, heard.by(side), side).letters();
    }
    return letters;
}

} // namespace

const Probe api_key{"api_key", 10, Safety::SendsKey, &next};

} // namespace kd::probes
