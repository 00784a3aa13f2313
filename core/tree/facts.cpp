#include "core/tree/facts.h"

#include "core/evidence/citation.h"

namespace kd {

QHash<QString, QList<Citation>> factsOf(const Case &subject, bool healthy)
{
    QHash<QString, QList<Citation>> facts;
    const auto add = [&](const char *name, QList<Citation> citations) { facts.insert(QString::fromLatin1(name), std::move(citations)); };
    const QList<Citation> address{CitesAddress{QStringLiteral("url")}};
    if (subject.address) {
        add("address_given", address);
        if (subject.address->mayRunSomething())
            add("address_is_webhook", {CitesAddress{QStringLiteral("path")}});
        if (subject.address->origin.isLoopback())
            add("address_is_loopback", {CitesAddress{QStringLiteral("host")}});
    }
    if (subject.direct)
        add("direct_given", {CitesAddress{QStringLiteral("direct")}});
    if (subject.key.given)
        add("key_given", {CitesKey{0, subject.key.length}});
    if (subject.key.kind == KeyKind::OtherService)
        add("key_is_provider_key", {CitesKey{0, subject.key.length}});
    if (subject.sessionAsked)
        add("session_given", {});
    if (subject.answers.contains(QStringLiteral("caller")))
        add("caller_given", {CitesAnswer{QStringLiteral("caller"), subject.answers.value(QStringLiteral("caller"))}});
    for (const Sighting &sighting : subject.sightings) {
        const QList<Citation> seen{CitesFile{sighting.file, sighting.line, sighting.column, sighting.length}};
        add("artifact_given", seen);
        if (sighting.means.startsWith(QLatin1String("provider_")))
            add("error_is_provider", seen);
        else if (sighting.means.startsWith(QLatin1String("login_")))
            add("error_is_login", seen);
        else
            add("error_is_n8n", seen);
    }
    if (healthy)
        add("healthy", {});
    return facts;
}

} // namespace kd
