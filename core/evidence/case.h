#pragma once

#include "core/evidence/evidence.h"

#include <QDateTime>

namespace kd {

/// Everything a diagnosis rests on, fit to be saved and handed over: no secret is in it. Findings are not part of
/// it; they are judged from it, here or on another machine.
struct Case {
    QString toolVersion;
    QDateTime startedAt;
    qint64 tookMs = 0;
    std::optional<ProviderAsked> provider; ///< of a check of a service's key; the address is then the service's
    std::optional<Address> address;
    std::optional<Address> direct;
    KeyReading key;
    QList<CandidateReading> candidates;
    bool sessionAsked = false;
    QList<Exchange> exchanges;
    QMap<QString, QString> answers; ///< tree node → choice
    QList<Sighting> sightings;
    QStringList proxies; ///< this machine's own proxy settings that applied, without credentials
    QString platform;
    /// Why a probe was held back, such as the limit of refused requests.
    QStringList heldBack;
    bool timedOut = false;
};

/// Sorts what a case holds into the parts that rules ask for.
[[nodiscard]] Evidence gather(const Case &subject);

} // namespace kd
