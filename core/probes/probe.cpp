#include "core/probes/probe.h"

namespace kd {

const Way &Heard::by(Side side) const
{
    switch (side) {
    case Side::Public:
        return publicWay;
    case Side::Direct:
        return directWay;
    case Side::Elsewhere:
        break;
    }
    return elsewhere;
}

const Address &addressOf(const Situation &situation, Side side)
{
    return side == Side::Direct ? *situation.direct : *situation.address;
}

QList<Side> sidesOf(const Situation &situation)
{
    QList<Side> sides;
    if (situation.address)
        sides.append(Side::Public);
    if (situation.direct)
        sides.append(Side::Direct);
    return sides;
}

Letter letterTo(const Situation &situation, Side side, const Probe &probe, const QString &ask, const QByteArray &target)
{
    Letter letter;
    letter.side = side;
    letter.probe = QString::fromLatin1(probe.name);
    letter.ask = ask;
    letter.safety = Safety::ReadsOnly;
    letter.origin = addressOf(situation, side).origin;
    letter.target = target;
    // n8n blocks agents with "bot" in their name; its editor page is told from its API by what is accepted.
    letter.headers = {{"User-Agent", QByteArray("KeyDoctor/" KEYDOCTOR_VERSION)},
                      {"Accept", QByteArray("application/json")},
                      {"Accept-Encoding", QByteArray("identity")}};
    if (side == Side::Public)
        letter.headers += situation.headers;
    return letter;
}

Letter withKey(Letter letter, const SharedSecret &key)
{
    letter.headers.append({"X-N8N-API-KEY", key});
    letter.safety = Safety::SendsKey;
    return letter;
}

} // namespace kd
