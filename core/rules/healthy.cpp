#include "core/rules/healthy.h"

#include "core/rules/answers.h"
#include "core/rules/provider_answers.h"

namespace kd {

using namespace rules;

namespace {

Ruling undetermined(const char *says, Citations citations = {})
{
    Ruling ruling;
    ruling.outcome = Outcome::NoEvidence;
    ruling.says = QString::fromLatin1(says);
    ruling.citations = std::move(citations);
    return ruling;
}

Ruling judgeLogin(const Session &session, const Target &target)
{
    const Exchange *login = session.find(ask::signIn);
    const Exchange *settings = session.find(ask::sessionSettings);
    const Exchange *keys = session.find(ask::sessionApiKeys);
    const bool accepted = login && login->answer.isSuccess() && settings && settings->answer.isSuccess() && keys &&
                          (hasShape(keys, Shape::N8nAccepted) || (keys->answer.status == 404 && keys->answer.body.isEmpty())); // the API is off
    if (!accepted)
        return undetermined("default", citeAll({login, settings, keys}));
    return holds(citeAll({login, settings, keys})).with("url", target.address.origin.toString()).saying("login");
}

} // namespace

Ruling judgeHealth(const Evidence &evidence)
{
    if (evidence.provider)
        return judgeProviderHealth(*evidence.provider, evidence.key ? &*evidence.key : nullptr)
            .with("service", evidence.provider->asked.service)
            .with("url", evidence.provider->address.url());
    if (!evidence.target)
        return undetermined("nothing");
    const Target &target = *evidence.target;
    const QString url = target.address.url();
    const bool said = evidence.person && evidence.person->choices.value(QStringLiteral("where")) == QLatin1String("editor");
    const bool editor = said || !evidence.key;
    if (editor && evidence.session)
        return judgeLogin(*evidence.session, target);
    if (!evidence.publicWay)
        return undetermined("default");
    const Way &way = *evidence.publicWay;
    const Exchange *key = way.find(ask::keyScopeFree);
    const Exchange *control = controlAnswer(way);
    if (!evidence.key)
        return undetermined(traceOfN8n(way) ? "no_key" : "default", citeAll({keylessAnswer(way)})).with("url", url);
    if (!key)
        return undetermined(evidence.key->sendable ? "default" : "key_not_sent");
    if (acceptsAnything(way))
        return undetermined("control", citeAll({key, control})).with("url", url);
    // Many programs answer 200: n8n's schema of a credential is a JSON object, and something else of n8n's is near.
    // A proxy may put its own page in place of n8n's refusal: the status tells then, beside an accepted key.
    const bool controlRefused = control && (refusedByApi(shapeOf(*control)) || (control->answer.status == 401 && traceOfN8n(way)));
    if (!hasShape(key, Shape::N8nAccepted) || !acceptsKey(way) || !controlRefused)
        return undetermined("default", citeAll({key, control}));
    if (target.address.kind == PathKind::Base)
        return holds(citeAll({key, control})).with("url", url);
    const Exchange *given = way.find(ask::keyGivenPath);
    if (!given)
        return undetermined("default", citeAll({key, control}));
    if (!hasShape(given, Shape::N8nAccepted))
        return undetermined("path", citeAll({key, given}))
            .with("url", url)
            .with("status", given->answer.isResponse() ? QString::number(given->answer.status) : toString(given->answer.kind))
            .with("answer", wordsOf(given->answer));
    return holds(citeAll({given, control})).with("url", url).saying("path");
}

} // namespace kd
