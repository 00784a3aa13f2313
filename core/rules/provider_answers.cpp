#include "core/rules/provider_answers.h"

#include "core/evidence/asks.h"

namespace kd::rules {

namespace {

/// The fault that the answers speak for, and how sure it is.
struct Fault {
    QString cause;
    Certainty certainty = Certainty::Proven;
    const char *says = "default";
    Citations seen;
};

const Exchange *keyOf(const ProviderWay &way)
{
    const Exchange *given = way.find(ask::keyAtProvider);
    return given ? given : way.find(ask::correctedAtProvider);
}

const Exchange *controlOf(const ProviderWay &way)
{
    return way.find(ask::controlAtProvider);
}

bool answered(const Exchange *exchange)
{
    return exchange && exchange->answer.isResponse();
}

/// As far as it can be seen, the service makes no difference between the two.
bool alike(const Exchange &one, const Exchange &other)
{
    const ProviderMeaning a = meaningFrom(one);
    const ProviderMeaning b = meaningFrom(other);
    return one.answer.status == other.answer.status && a.verdict == b.verdict && a.cause == b.cause;
}

/// Nobody gets further there, whatever their key is.
bool concernsEverybody(const QString &cause)
{
    return cause == QLatin1String("provider_is_down") || cause == QLatin1String("provider_endpoint_wrong") ||
           cause == QLatin1String("provider_redirect_drops_key") || cause == QLatin1String("provider_blocks_address");
}

Certainty certaintyOfRefusal(const ProviderWay &way, const Exchange &key, const ProviderMeaning &meaning)
{
    const Exchange *control = controlOf(way);
    const Exchange *keyless = way.find(ask::keylessAtProvider);
    if (!meaning.documented)
        return Certainty::Possible;
    const bool bothRefused = answered(control) && alike(key, *control);
    const bool keylessDiffers = answered(keyless) && !alike(key, *keyless);
    // Where the same words go to no key at all, it is not shown that this one arrived.
    return bothRefused && (keylessDiffers || (answered(keyless) && meaningFrom(*keyless).words != meaning.words)) ? Certainty::Proven
                                                                                                                   : Certainty::Likely;
}

Certainty certaintyOfRestriction(const ProviderWay &way, const Exchange &key, const ProviderMeaning &meaning)
{
    const Exchange *control = controlOf(way);
    if (answered(control) && alike(key, *control))
        return Certainty::Possible; // what a key that never was is told as well says nothing of this one
    if (!meaning.documented)
        return refusesControl(way) ? Certainty::Likely : Certainty::Possible;
    return refusesControl(way) ? Certainty::Proven : Certainty::Likely;
}

Fault endpointFault(const Exchange &key, const Citations &both)
{
    const int status = key.answer.status;
    return {QStringLiteral("provider_endpoint_wrong"), Certainty::Likely, status >= 400 ? "path" : status >= 300 ? "redirect" : "page", both};
}

Fault silence(const ProviderWay &way)
{
    // Where no connection came about, other rules say why; where our own time was over, nothing is known.
    const Exchange *key = keyOf(way);
    const bool connected = key && key->phases.connect && key->answer.reason != QLatin1String("cancelled") && (key->answer.kind == AnswerKind::Timeout || key->answer.kind == AnswerKind::Unreadable);
    if (!connected || way.answers())
        return {};
    return {QStringLiteral("provider_is_down"), Certainty::Likely, "silent", citeAll({key, controlOf(way)})};
}

/// The one fault that speaks from the answers; none where the key is taken.
Fault faultOf(const ProviderWay &way)
{
    const Exchange *key = keyOf(way);
    if (!answered(key))
        return silence(way);
    const Exchange *control = controlOf(way);
    const Exchange *keyless = way.find(ask::keylessAtProvider);
    const ProviderMeaning meaning = meaningFrom(*key);
    if (meaning.cause.isEmpty() || (answered(control) && meaningFrom(*control).verdict == KeyVerdict::Valid))
        return {};
    const Exchange *corrected = way.find(ask::correctedAtProvider);
    if (corrected && corrected != key && knowsKey(*corrected))
        return {}; // the text alone is at fault
    const Citations both = citeAll({key, control});
    const Citations all = citeAll({key, control, keyless});
    // Some services answer a withdrawn key with 404; a wrong path answers everybody so.
    const bool nowhere = key->answer.status == 404 && answered(control) && control->answer.status == 404;
    if (nowhere || meaning.cause == QLatin1String("provider_endpoint_wrong"))
        return endpointFault(*key, both);
    if (meaning.cause == QLatin1String("provider_redirect_drops_key"))
        return {meaning.cause, Certainty::Proven, "check", both};
    if (meaning.cause == QLatin1String("provider_is_down"))
        return {meaning.cause, answered(control) && control->answer.status >= 500 ? Certainty::Proven : Certainty::Likely, "default", all};
    if (meaning.cause == QLatin1String("provider_blocks_address"))
        return {meaning.cause, meaning.documented ? Certainty::Proven : Certainty::Likely, "check", both};
    if (meaning.cause == QLatin1String("provider_auth_scheme_wrong") && !way.asked.keyFits)
        return {QStringLiteral("provider_key_in_wrong_field"), Certainty::Likely, "default", both};
    switch (meaning.verdict) {
    case KeyVerdict::Rejected:
        return {meaning.cause, certaintyOfRefusal(way, *key, meaning), way.asked.keyFits ? "default" : "unlike", all};
    case KeyVerdict::Restricted:
        return {meaning.cause, certaintyOfRestriction(way, *key, meaning), "default", both};
    case KeyVerdict::NotDelivered:
        return {meaning.cause, Certainty::Proven, "default", all};
    case KeyVerdict::Valid:
    case KeyVerdict::Undetermined:
        break;
    }
    return {meaning.cause, Certainty::Possible, "default", both};
}

Ruling undetermined(const char *says, Citations citations = {})
{
    Ruling ruling;
    ruling.outcome = Outcome::NoEvidence;
    ruling.says = QString::fromLatin1(says);
    ruling.citations = std::move(citations);
    return ruling;
}

Ruling &&withAnswer(Ruling &&ruling, const Exchange &exchange)
{
    return std::move(ruling).with("status", QString::number(exchange.answer.status)).with("answer", meaningFrom(exchange).words);
}

} // namespace

bool knowsKey(const Exchange &exchange)
{
    const ProviderMeaning meaning = meaningFrom(exchange);
    return meaning.verdict == KeyVerdict::Valid ||
           (meaning.verdict == KeyVerdict::Restricted && meaning.documented && !concernsEverybody(meaning.cause));
}

bool refusesControl(const ProviderWay &way)
{
    const Exchange *control = controlOf(way);
    if (!answered(control))
        return false;
    const KeyVerdict verdict = meaningFrom(*control).verdict;
    return verdict == KeyVerdict::Rejected || verdict == KeyVerdict::NotDelivered;
}

bool rejectsKey(const ProviderWay &way)
{
    const Exchange *key = keyOf(way);
    return answered(key) && meaningFrom(*key).verdict == KeyVerdict::Rejected && refusesControl(way);
}

Ruling judgeProvider(const ProviderWay &way, const char *cause)
{
    const Exchange *key = keyOf(way);
    const Fault fault = faultOf(way);
    if (fault.cause != QLatin1String(cause)) {
        const bool taken = answered(key) && meaningFrom(*key).verdict == KeyVerdict::Valid && refusesControl(way);
        return taken ? holds(citeAll({key, controlOf(way)})) : notApplicable();
    }
    return withAnswer(fails(fault.certainty, fault.seen).saying(fault.says), *key)
        .with("location", QString::fromUtf8(key->answer.header("location")));
}

Ruling judgeProviderHealth(const ProviderWay &way, const KeyReading *key)
{
    const Exchange *answer = way.find(ask::keyAtProvider);
    const Exchange *control = controlOf(way);
    if (!answer)
        return undetermined(key && key->sendable ? "default" : "key_not_sent");
    if (!answered(answer))
        return undetermined("default", citeAll({answer, control}));
    const ProviderMeaning meaning = meaningFrom(*answer);
    const Citations both = citeAll({answer, control});
    if (answered(control) && meaningFrom(*control).verdict == KeyVerdict::Valid)
        return undetermined("control", both);
    if (meaning.verdict == KeyVerdict::Valid)
        return refusesControl(way) ? holds(both) : undetermined("control_unheard", both);
    if (answer->answer.status == 429 && meaning.verdict == KeyVerdict::Undetermined)
        return withAnswer(undetermined("slow", both), *answer);
    const bool same = answered(control) && alike(*answer, *control) && meaning.verdict == KeyVerdict::Restricted;
    return withAnswer(undetermined(same ? "control_alike" : "unknown_answer", both), *answer);
}

} // namespace kd::rules
