#include "core/report/case_json.h"

#include "core/base/words.h"
#include "core/read/address.h"
#include "core/report/exchange_json.h"
#include "core/report/key_json.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace kd {

namespace {

constexpr qsizetype largestFile = 64 * 1024 * 1024;
constexpr qsizetype mostExchanges = 10'000;

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

int lineOf(const QByteArray &bytes, qsizetype offset)
{
    return 1 + static_cast<int>(std::count(bytes.begin(), bytes.begin() + std::min(offset, bytes.size()), '\n'));
}

QJsonValue providerJson(const std::optional<ProviderAsked> &provider)
{
    if (!provider)
        return QJsonValue::Null;
    return QJsonObject{{QLatin1String("id"), provider->id},
                       {QLatin1String("name"), provider->service},
                       {QLatin1String("page"), provider->page},
                       {QLatin1String("key_fits"), provider->keyFits}};
}

std::optional<ProviderAsked> providerFrom(const QJsonObject &json)
{
    if (json.value(QLatin1String("id")).toString().isEmpty())
        return std::nullopt;
    return ProviderAsked{json.value(QLatin1String("id")).toString(), json.value(QLatin1String("name")).toString(),
                         json.value(QLatin1String("page")).toString(), json.value(QLatin1String("key_fits")).toBool(true)};
}

QJsonObject targetJson(const Case &subject)
{
    const Evidence evidence = gather(subject);
    const Release *release = evidence.directRelease ? static_cast<const Release *>(&*evidence.directRelease)
                             : evidence.publicRelease ? static_cast<const Release *>(&*evidence.publicRelease)
                                                      : nullptr;
    return {{QLatin1String("url"), subject.address ? QJsonValue(subject.address->url()) : QJsonValue(QJsonValue::Null)},
            {QLatin1String("api_base"), subject.address && !subject.provider ? QJsonValue(subject.address->apiBase()) : QJsonValue(QJsonValue::Null)},
            {QLatin1String("direct"), subject.direct ? QJsonValue(subject.direct->url()) : QJsonValue(QJsonValue::Null)},
            {QLatin1String("n8n_version"), release && release->exact ? QJsonValue(release->exact->toString()) : QJsonValue(QJsonValue::Null)},
            {QLatin1String("instance_id"), orNull(release ? release->instanceId : QString())},
            {QLatin1String("key_in_query"), orNull(subject.address ? subject.address->keyInQuery : QString())}};
}

Result<std::optional<Address>> addressFrom(const QJsonValue &value, const QString &where)
{
    if (!value.isString())
        return std::optional<Address>();
    auto address = readAddress(value.toString());
    if (!address)
        return problem(where + QStringLiteral(": ") + address.error().sentence);
    return std::optional(*std::move(address));
}

Result<Case> fromObject(const QJsonObject &json)
{
    if (json.value(QLatin1String("schema_version")).toString() != QLatin1String("1"))
        return problem(Words::tr("schema_version is not \"1\": this is no case file of Key Doctor's, or one of a newer release."));
    if (!json.value(QLatin1String("exchanges")).isArray())
        return problem(Words::tr("exchanges is missing: this is no case file of Key Doctor's."));
    Case subject;
    subject.toolVersion = json.value(QLatin1String("tool"))[QLatin1String("version")].toString();
    subject.startedAt = QDateTime::fromString(json.value(QLatin1String("started_at")).toString(), Qt::ISODateWithMs);
    subject.tookMs = json.value(QLatin1String("took_ms")).toInteger();
    const QJsonObject target = json.value(QLatin1String("target")).toObject();
    auto address = addressFrom(target.value(QLatin1String("url")), QStringLiteral("target.url"));
    auto direct = addressFrom(target.value(QLatin1String("direct")), QStringLiteral("target.direct"));
    if (!address || !direct)
        return tl::unexpected(address ? direct.error() : address.error());
    subject.address = *address;
    subject.direct = *direct;
    if (subject.address)
        subject.address->keyInQuery = target.value(QLatin1String("key_in_query")).toString();
    subject.provider = providerFrom(json.value(QLatin1String("provider")).toObject());
    subject.key = keyReadingFrom(json.value(QLatin1String("key")).toObject());
    subject.candidates = candidatesFrom(json.value(QLatin1String("encryption_keys")).toArray());
    subject.sessionAsked = json.value(QLatin1String("session_asked")).toBool();
    const QJsonArray exchanges = json.value(QLatin1String("exchanges")).toArray();
    if (exchanges.size() > mostExchanges)
        return problem(Words::tr("exchanges holds more than %1 entries.").arg(mostExchanges));
    for (qsizetype i = 0; i < exchanges.size(); ++i) {
        auto exchange = exchangeFromJson(exchanges.at(i).toObject(), QStringLiteral("exchanges[%1]").arg(i));
        if (!exchange)
            return tl::unexpected(exchange.error());
        subject.exchanges.append(*std::move(exchange));
    }
    const QJsonObject answers = json.value(QLatin1String("answers")).toObject();
    for (auto it = answers.begin(); it != answers.end(); ++it)
        subject.answers.insert(it.key(), it.value().toString());
    const QJsonArray sightings = json.value(QLatin1String("sightings")).toArray();
    for (const QJsonValue &each : sightings)
        subject.sightings.append({each[QLatin1String("means")].toString(), each[QLatin1String("name")].toString(),
                                  each[QLatin1String("line")].toInt(1), each[QLatin1String("column")].toInt(1),
                                  each[QLatin1String("length")].toInt(), each[QLatin1String("words")].toString()});
    subject.proxies = json.value(QLatin1String("proxies")).toVariant().toStringList();
    subject.platform = json.value(QLatin1String("platform")).toString();
    subject.heldBack = json.value(QLatin1String("held_back")).toVariant().toStringList();
    subject.timedOut = json.value(QLatin1String("timed_out")).toBool();
    return subject;
}

} // namespace

QJsonObject toJson(const Case &subject)
{
    QJsonArray exchanges;
    for (const Exchange &exchange : subject.exchanges)
        exchanges.append(toJson(exchange));
    QJsonArray sightings;
    for (const Sighting &sighting : subject.sightings)
        sightings.append(QJsonObject{{QLatin1String("means"), sighting.means},
                                     {QLatin1String("name"), sighting.file},
                                     {QLatin1String("line"), sighting.line},
                                     {QLatin1String("column"), sighting.column},
                                     {QLatin1String("length"), sighting.length},
                                     {QLatin1String("words"), sighting.words}});
    QJsonObject answers;
    for (auto it = subject.answers.begin(); it != subject.answers.end(); ++it)
        answers.insert(it.key(), it.value());
    const QJsonObject key = toJson(subject.key);
    return {{QLatin1String("schema_version"), QStringLiteral("1")},
            {QLatin1String("tool"), QJsonObject{{QLatin1String("name"), QStringLiteral("keydoctor")}, {QLatin1String("version"), subject.toolVersion}}},
            {QLatin1String("started_at"), subject.startedAt.toUTC().toString(Qt::ISODateWithMs)},
            {QLatin1String("took_ms"), subject.tookMs},
            {QLatin1String("target"), targetJson(subject)},
            {QLatin1String("provider"), providerJson(subject.provider)},
            {QLatin1String("key"), key.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(key)},
            {QLatin1String("encryption_keys"), toJson(subject.candidates)},
            {QLatin1String("session_asked"), subject.sessionAsked},
            {QLatin1String("answers"), answers},
            {QLatin1String("sightings"), sightings},
            {QLatin1String("proxies"), QJsonArray::fromStringList(subject.proxies)},
            {QLatin1String("platform"), orNull(subject.platform)},
            {QLatin1String("held_back"), QJsonArray::fromStringList(subject.heldBack)},
            {QLatin1String("timed_out"), subject.timedOut},
            {QLatin1String("exchanges"), exchanges}};
}

Result<Case> caseFromJson(const QByteArray &bytes, const QString &file)
{
    if (bytes.size() > largestFile)
        return problem(Words::tr("The file has %1 MiB; a case has at most 64.").arg(bytes.size() / (1024 * 1024)), file);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (!document.isObject()) {
        const QString why = error.error == QJsonParseError::NoError ? Words::tr("it holds no object") : error.errorString();
        return problem(Words::tr("The case file cannot be read: %1.").arg(why), file, lineOf(bytes, error.offset));
    }
    auto subject = fromObject(document.object());
    if (!subject)
        return problem(Words::tr("The case file cannot be read: %1").arg(subject.error().sentence), file);
    return subject;
}

} // namespace kd
