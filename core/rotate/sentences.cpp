#include "core/rotate/sentences.h"

#include "core/base/words.h"

#include <QLocale>

#include <algorithm>

namespace kd::rotate {

namespace {

/// Of the step itself, else of the latest step that left such a mark.
QString mark(const QString &name, const Rotation &rotation, const StepRecord *step)
{
    if (step && step->marks.contains(name))
        return step->marks.value(name);
    const auto it = std::find_if(rotation.steps.rbegin(), rotation.steps.rend(), [&](const StepRecord &each) { return each.marks.contains(name); });
    return it == rotation.steps.rend() ? QString() : it->marks.value(name);
}

/// The old key's, where it is the old one that is spoken of: on that page nothing may name the new one.
QString tailFor(const Rotation &rotation, const StepRecord *step)
{
    if (!step || step->place.id != rotation.commit || step->marks.contains(QStringLiteral("tail")))
        return mark(QStringLiteral("tail"), rotation, step);
    for (const char *looked : {"check_old", "keep_old"}) {
        if (const StepRecord *record = rotation.find(QLatin1String(looked)); record && record->marks.contains(QStringLiteral("tail")))
            return record->marks.value(QStringLiteral("tail"));
    }
    return {};
}

QString shortTime(const QDateTime &at)
{
    return QLocale().toString(at.toLocalTime(), QLocale::ShortFormat);
}

} // namespace

QString filled(const QString &text, const Rotation &rotation, const StepRecord *step)
{
    const QString label = mark(QStringLiteral("label"), rotation, step);
    const QString tail = tailFor(rotation, step);
    const QDateTime at = step && step->at.isValid() ? step->at : rotation.changedAt;
    const std::initializer_list<std::pair<const char *, QString>> places = {
        {"{host}", rotation.target.host},
        {"{provider}", rotation.target.provider},
        {"{label}", label.isEmpty() ? rotation.target.label : label},
        {"{tail}", tail.isEmpty() ? QStringLiteral("…") : tail},
        {"{count}", QLocale().toString(rotation.places.size())},
        {"{at}", shortTime(at)},
        {"{days}", QLocale().toString(usualDays)},
    };
    QString result = text;
    for (const auto &[name, value] : places)
        result.replace(QLatin1String(name), value);
    return result;
}

QString proofSentence(const Plan &plan, const Rotation &rotation, const StepRecord &step)
{
    const PlanStep *planned = plan.find(step.place.id);
    if (!planned || !step.proof)
        return {};
    if (step.proof->holds)
        return filled(planned->proofText, rotation, &step);
    return step.undoFailed ? Words::tr("It could not be taken back: %1.").arg(step.reason) : Words::tr("It failed: %1.").arg(step.reason);
}

QString sentenceOf(const Request &request)
{
    using Kind = Request::Kind;
    switch (request.kind) {
    case Kind::List:
        return Words::tr("Where is this key entered?");
    case Kind::NewKey:
        return Words::tr("Make the key %1 and paste it here.").arg(request.label);
    case Kind::Prepare:
        return Words::tr("Open each of these places, ready to paste.");
    case Kind::Replace:
        return Words::tr("Enter the new key in each of these places.");
    case Kind::Probe:
        return Words::tr("n8n has no test for this credential. May a workflow be made there that calls the provider once with it, and is removed again? If this machine dies in "
                         "between, it stays published until the next start.");
    case Kind::Prove:
        return Words::tr("Run each of these places once, and tick those that work.");
    case Kind::Grace:
        return Words::tr("How long shall both keys stay?");
    case Kind::Commit:
        return Words::tr("From here on there is no way back.");
    case Kind::Revoke:
        return Words::tr("Delete the key that ends in %1.").arg(request.tail);
    case Kind::Remove:
        return Words::tr("Delete the new key %1 again.").arg(request.label);
    case Kind::SignIn:
        return Words::tr("Sign in to n8n's editor; the password is kept in memory only.");
    case Kind::KeyAgain:
        return Words::tr("The key that talks to n8n is needed once more.");
    case Kind::OldKeyAgain:
        return Words::tr("The old key is needed once more.");
    case Kind::RightAgain:
        return Words::tr("The key that makes the provider's keys is needed once more: it is never kept.");
    case Kind::LookAt:
        break;
    }
    return Words::tr("Look at each of these, and tick it.");
}

QString nameOf(const Place &place)
{
    switch (place.kind) {
    case Place::Kind::EnvFile:
        return Words::tr("%1 in %2").arg(place.detail, place.where);
    case Place::Kind::Credential:
        return Words::tr("credential “%1”").arg(place.detail.isEmpty() ? place.where : place.detail);
    case Place::Kind::WorkflowCopy:
        return Words::tr("typed into the workflow “%1”").arg(place.detail.isEmpty() ? place.where : place.detail);
    case Place::Kind::Trigger:
        return Words::tr("trigger of the workflow “%1”").arg(place.detail.isEmpty() ? place.where : place.detail);
    case Place::Kind::ByHand:
        break;
    }
    return place.where;
}

QString stateOf(const Place &place)
{
    const bool readBack = place.kind == Place::Kind::EnvFile || place.kind == Place::Kind::WorkflowCopy;
    if (place.state == Place::State::Proven && readBack)
        return Words::tr("holds the new key, as reading it back shows");
    if (place.state == Place::State::Proven && place.kind == Place::Kind::Trigger)
        return Words::tr("was activated again");
    return wordOf(place.state);
}

QString waitSentence(const QString &reason)
{
    const std::initializer_list<std::pair<const char *, QString>> sentences = {
        {"new_key", Words::tr("It waits for the new key, which you make.")},
        {"places", Words::tr("It waits until the places on the list that you change are done.")},
        {"revocation", Words::tr("It waits until you have revoked the old key.")},
        {"commit", Words::tr("It waits for your word before the step that cannot be undone.")},
        {"sign_in", Words::tr("It waits for the editor's sign-in.")},
        {"grace", Words::tr("Both keys stay until the grace time is over.")},
        {"old_key", Words::tr("It waits for the old key, which is not at hand.")},
        {"old_key_still_used", Words::tr("Something still uses the old key: find it, and add it to the list.")},
        {"key_again", Words::tr("It waits for a key that opens n8n's API.")},
        {"look_at", Words::tr("It waits until you have looked at what somebody with the key could have done.")},
    };
    for (const auto &[name, sentence] : sentences) {
        if (reason == QLatin1String(name))
            return sentence;
    }
    return {};
}

QString wordOf(Place::State state)
{
    switch (state) {
    case Place::State::Listed:
        return Words::tr("has the old key");
    case Place::State::Changing:
        return Words::tr("is being changed");
    case Place::State::Changed:
        return Words::tr("has the new key");
    case Place::State::Proven:
        return Words::tr("works with the new key");
    case Place::State::Restoring:
        return Words::tr("is being put back");
    case Place::State::Restored:
        break;
    }
    return Words::tr("has the old key again");
}

} // namespace kd::rotate
