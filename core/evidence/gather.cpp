#include "core/evidence/asks.h"
#include "core/evidence/case.h"
#include "core/evidence/release_floor.h"

#include <QJsonArray>
#include <QLocale>

#include <algorithm>

namespace kd {

namespace {

QList<Exchange> ofSide(const QList<Exchange> &all, Side side, bool session)
{
    QList<Exchange> out;
    std::copy_if(all.begin(), all.end(), std::back_inserter(out), [&](const Exchange &e) {
        return e.side == side && (e.probe == QLatin1String("editor_session")) == session;
    });
    return out;
}

void readRelease(Release &release, const Exchange &exchange)
{
    const QJsonObject &fields = exchange.fields;
    if (!release.exact) {
        if (const auto version = Version::from(fields.value(QLatin1String("version")).toString())) {
            release.exact = version;
            release.seenIn = exchange.number;
        }
    }
    if (release.instanceId.isEmpty()) {
        release.instanceId = fields.value(QLatin1String("instance_id")).toString();
        if (!release.instanceId.isEmpty() && release.seenIn == 0)
            release.seenIn = exchange.number;
    }
    if (exchange.ask == ask::openapi && fields.contains(QLatin1String("api_paths"))) {
        release.atLeast = releaseFloor(fields.value(QLatin1String("api_paths")).toVariant().toStringList());
        if (release.seenIn == 0)
            release.seenIn = exchange.number;
    }
    // The open settings lost version and instanceId with 1.118: without them the instance is at least that.
    if (exchange.ask == ask::settings && fields.value(QLatin1String("settings_mode")).toString() == QLatin1String("public") &&
        !release.atLeast)
        release.atLeast = Version{1, 118, 0};
}

std::optional<ClockReading> readClock(const Exchange &exchange)
{
    const QByteArray date = exchange.answer.header("date");
    if (!exchange.answer.isResponse() || date.isEmpty() || !exchange.sentAt.isValid() || !exchange.receivedAt.isValid())
        return std::nullopt;
    // RFC 9110, 5.6.7: IMF-fixdate. QDateTime's RFC 2822 reader takes it with GMT.
    const QDateTime server = QDateTime::fromString(QString::fromLatin1(date).replace(QLatin1String("GMT"), QLatin1String("+0000")), Qt::RFC2822Date);
    if (!server.isValid())
        return std::nullopt;
    const qint64 roundTrip = exchange.sentAt.msecsTo(exchange.receivedAt);
    const QDateTime middle = exchange.sentAt.addMSecs(roundTrip / 2);
    ClockReading reading;
    // Date is cut to whole seconds: on average half a second lies in it.
    reading.offsetMs = middle.msecsTo(server.toUTC().addMSecs(500));
    reading.errorMs = roundTrip / 2 + 500;
    reading.serverSeconds = server.toSecsSinceEpoch();
    reading.seenIn = exchange.number;
    reading.side = exchange.side;
    reading.byProxy = !exchange.answer.header("server").isEmpty() || !exchange.answer.header("via").isEmpty();
    return reading;
}

} // namespace

Evidence gather(const Case &subject)
{
    Evidence evidence;
    if (subject.key.given)
        evidence.key = subject.key;
    const QList<Exchange> first = ofSide(subject.exchanges, Side::Public, false);
    if (subject.address && !first.isEmpty()) {
        evidence.approach.emplace(first);
        evidence.approach->address = *subject.address;
        evidence.approach->toProvider = subject.provider.has_value();
    }
    // What a service says is no evidence about n8n.
    if (subject.provider) {
        evidence.provider.emplace(first);
        evidence.provider->asked = *subject.provider;
        evidence.provider->address = subject.address.value_or(Address());
        return evidence;
    }
    if (subject.address)
        evidence.target = Target{*subject.address, subject.direct};

    const auto fill = [&]<typename W>(std::optional<W> &way, Side side) {
        if (const auto exchanges = ofSide(subject.exchanges, side, false); !exchanges.isEmpty())
            way.emplace(exchanges);
    };
    fill(evidence.publicWay, Side::Public);
    fill(evidence.directWay, Side::Direct);
    fill(evidence.elsewhere, Side::Elsewhere);

    QList<Exchange> session = ofSide(subject.exchanges, Side::Public, true) + ofSide(subject.exchanges, Side::Direct, true);
    if (!session.isEmpty())
        evidence.session.emplace(session);

    PublicRelease seen;
    DirectRelease behind;
    Clocks clocks;
    for (const Exchange &exchange : subject.exchanges) {
        if (exchange.side == Side::Public)
            readRelease(seen, exchange);
        else if (exchange.side == Side::Direct)
            readRelease(behind, exchange);
        if (exchange.side != Side::Elsewhere) {
            if (const auto reading = readClock(exchange))
                clocks.readings.append(*reading);
        }
    }
    if (seen.isKnown() || !seen.instanceId.isEmpty())
        evidence.publicRelease = seen;
    if (behind.isKnown() || !behind.instanceId.isEmpty())
        evidence.directRelease = behind;
    if (!clocks.readings.isEmpty())
        evidence.clocks = clocks;
    if (!subject.candidates.isEmpty())
        evidence.candidates = Candidates{subject.candidates};
    if (!subject.answers.isEmpty())
        evidence.person = PersonAnswers{subject.answers};
    if (!subject.sightings.isEmpty())
        evidence.artifacts = Artifacts{subject.sightings};
    return evidence;
}

} // namespace kd
