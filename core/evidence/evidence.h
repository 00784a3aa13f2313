#pragma once

#include "core/base/version.h"
#include "core/evidence/address.h"
#include "core/evidence/exchange.h"
#include "core/evidence/key_reading.h"
#include "core/evidence/provider_asked.h"

#include <QHash>
#include <QMap>

#include <optional>

namespace kd {

/// What the person gave: the addresses as understood.
struct Target {
    Address address;
    std::optional<Address> direct;
};

/// All that was heard by one address.
class Way
{
public:
    Way() = default;
    explicit Way(QList<Exchange> exchanges);

    [[nodiscard]] const Exchange *find(const QString &ask) const;
    [[nodiscard]] const QList<Exchange> &exchanges() const { return m_exchanges; }
    [[nodiscard]] bool isEmpty() const { return m_exchanges.isEmpty(); }
    /// At least one response came, whatever it said.
    [[nodiscard]] bool answers() const;

private:
    QList<Exchange> m_exchanges;
};

struct PublicWay : Way {
    using Way::Way;
};
struct DirectWay : Way {
    using Way::Way;
};
/// Keyless looks at addresses that the person did not name, such as a redirect's target.
struct ElsewhereWay : Way {
    using Way::Way;
};

/// All that was heard at the address that was asked first, n8n's or a service's: what is to be said of a connection is
/// the same whoever is behind it.
struct Approach : Way {
    using Way::Way;
    Address address;
    bool toProvider = false;
};
/// What a service said about its own key.
struct ProviderWay : Way {
    using Way::Way;
    ProviderAsked asked;
    Address address;
};

/// What the instance is, and by which exchange that is known.
struct Release {
    std::optional<Version> exact;
    std::optional<Version> atLeast; ///< from the paths of its API, where nothing names the release
    QString instanceId;
    int seenIn = 0;

    [[nodiscard]] bool certainlyBefore(const Version &version) const;
    [[nodiscard]] bool certainlyFrom(const Version &version) const;
    [[nodiscard]] bool isKnown() const { return exact || atLeast; }
};

struct PublicRelease : Release {
};
struct DirectRelease : Release {
};

/// A server's clock against this machine's, with the round trip as error bar.
struct ClockReading {
    qint64 offsetMs = 0; ///< server minus here
    qint64 errorMs = 0;
    qint64 serverSeconds = 0; ///< the server's own time, as Unix seconds
    int seenIn = 0;
    Side side = Side::Public;
    bool byProxy = false; ///< the answer's Server header names a proxy, which then wrote the Date too
};
struct Clocks {
    QList<ClockReading> readings;
    /// The one closest to n8n: asked directly where possible.
    [[nodiscard]] const ClockReading *nearest() const;
};

/// What the editor's session could tell.
struct Session : Way {
    using Way::Way;
};

/// Candidate encryption keys, as the person gave them.
struct Candidates {
    QList<CandidateReading> readings;
};

struct PersonAnswers {
    QMap<QString, QString> choices;
};

/// A known sentence found in a text or file that the person gave.
struct Sighting {
    QString means; ///< a cause id
    QString file;
    int line = 1;
    int column = 1;
    int length = 0;
    QString words;
};
struct Artifacts {
    QList<Sighting> sightings;
};

/// All that a case knows, each part present only where it was had. Rules take what they need from it by type.
struct Evidence {
    std::optional<Target> target;
    std::optional<KeyReading> key;
    std::optional<PublicWay> publicWay;
    std::optional<DirectWay> directWay;
    std::optional<ElsewhereWay> elsewhere;
    std::optional<Approach> approach;
    std::optional<ProviderWay> provider;
    std::optional<PublicRelease> publicRelease;
    std::optional<DirectRelease> directRelease;
    std::optional<Clocks> clocks;
    std::optional<Session> session;
    std::optional<Candidates> candidates;
    std::optional<PersonAnswers> person;
    std::optional<Artifacts> artifacts;
};

} // namespace kd
