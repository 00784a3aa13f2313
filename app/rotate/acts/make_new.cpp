#include "app/rotate/key_text.h"
#include "app/rotate/office_work.h"
#include "app/rotate/own_keys.h"
#include "app/rotate/reasons.h"
#include "core/keys/due.h"
#include "core/base/words.h"

#include <QLocale>

#include <algorithm>

namespace kd::rotate {

namespace {

constexpr qsizetype longestLabel = 50; ///< n8n's
constexpr int expiryDays = 2 * usualDueDays; ///< so that a late rotation finds it alive

QString madeLabel(const Bench &bench)
{
    QString purpose = bench.wish.label;
    purpose.remove(QLatin1Char('<')).remove(QLatin1Char('>'));
    const QString end = QStringLiteral(", %1 (%2)").arg(QLocale::c().toString(QDate::currentDate(), QStringLiteral("MMM yyyy")), bench.rotation().id.shortText());
    return purpose.left(longestLabel - end.size()) + end;
}

/// The label is in the journal before the key is made.
Marks names(Bench &bench)
{
    return {{QStringLiteral("label"), madeLabel(bench)}};
}

QString labelOf(Bench &bench)
{
    return bench.rotation().find(bench.step().id)->marks.value(QStringLiteral("label"));
}

HeldKey staged(Bench &bench)
{
    HeldKey held = holdKey(bench.stagedName(), addressOf(bench), bench.wish.newKey, QDateTime::currentDateTimeUtc());
    held.oldKey = bench.wish.oldKey;
    return held;
}

ActResult stage(Bench &bench, Marks marks, QList<Citation> citations)
{
    const VaultAnswer kept = bench.keep(staged(bench));
    if (!kept.is(VaultOutcome::Stored))
        return failureOf(kept);
    marks.insert(QStringLiteral("tail"), tailOf(*bench.wish.newKey));
    return ActResult::done(std::move(citations), marks);
}

/// No more than the old one could, of what this person may give.
tl::expected<QStringList, ActResult> scopesToGive(Bench &bench, const n8n::Session &session)
{
    const auto told = bench.tell(n8n::session::readApiKeyScopes, n8n::session::apiKeyScopes(bench.n8n().door(), session), {.within = std::chrono::seconds(10), .repeatable = true});
    if (bench.stopped())
        return tl::unexpected(ActResult::ended());
    if (!told)
        return told.value.error().kind == n8n::FaultKind::NoSuchDoor || told.value.error().kind == n8n::FaultKind::Missing
                   ? tl::expected<QStringList, ActResult>(QStringList())
                   : tl::unexpected(ActResult::failed(reasonOf(told.value.error()), sentenceOf(told.value.error()), {CitesExchange{told.exchange}}));
    QStringList scopes = *told.value;
    if (!bench.wish.oldKey)
        return scopes;
    const auto old = ownKey(bench, *bench.wish.oldKey);
    if (!old)
        return tl::unexpected(old.error());
    if (*old && !(*old)->scopes.isEmpty())
        scopes.erase(std::remove_if(scopes.begin(), scopes.end(), [&](const QString &scope) { return !(*old)->scopes.contains(scope); }), scopes.end());
    return scopes;
}

/// A key of this label that a crash left is worth nothing where its text was lost: it is deleted, and made again.
std::optional<ActResult> clearAway(Bench &bench, const QString &label, const QString &except)
{
    const auto keys = ownKeys(bench);
    if (!keys)
        return keys.error();
    for (const n8n::ApiKeyItem &key : *keys) {
        if (key.label != label || key.id == except)
            continue;
        if (const ActResult gone = removeOwnKey(bench, key.id); !gone.isDone())
            return gone;
    }
    return std::nullopt;
}

ActResult takeFromPerson(Bench &bench)
{
    Request request;
    request.kind = Request::Kind::NewKey;
    request.label = labelOf(bench);
    request.link = linkOf(bench);
    if (bench.provider && !bench.provider->keys.advice.isEmpty())
        bench.say(Words::tr(bench.provider->keys.advice.toUtf8().constData()));
    while (!bench.wish.newKey) {
        const auto reply = bench.ask(request);
        if (!reply || !reply->key)
            return bench.stopped() ? ActResult::ended() : ActResult::waits(QStringLiteral("new_key"), Words::tr("The new key is to be made by you."));
        if (const auto fault = faultOfNewText(bench, reply->key))
            request.sentence = fault->sentence;
        else
            bench.wish.newKey = reply->key;
    }
    bench.n8n().know(*bench.wish.newKey);
    return stage(bench, {{QStringLiteral("made_by"), QStringLiteral("person")}}, {CitesKey{0, static_cast<int>(bench.wish.newKey->size())}});
}

ActResult makeBySession(Bench &bench)
{
    const QString label = labelOf(bench);
    if (bench.wish.newKey) {
        const auto row = ownKey(bench, *bench.wish.newKey);
        if (!row)
            return row.error();
        if (*row && (*row)->label != label)
            return takeFromPerson(bench);
        if (*row)
            return stage(bench, {{QStringLiteral("key_id"), (*row)->id}, {QStringLiteral("made_by"), QStringLiteral("program")}}, {CitesExchange{bench.exchanges().constLast().number}});
        bench.wish.newKey = nullptr;
    }
    if (const auto fault = clearAway(bench, label, {}))
        return *fault;
    const auto session = bench.session();
    if (!session)
        return session.error();
    auto scopes = scopesToGive(bench, *session);
    if (!scopes)
        return scopes.error();
    n8n::NewApiKey wanted{label, std::nullopt, *scopes};
    if (bench.can().keyHasExpiry)
        wanted.expires = QDateTime::currentDateTimeUtc().addDays(expiryDays);
    const auto made = bench.tell(n8n::session::readApiKeyMade, n8n::session::createApiKey(bench.n8n().door(), *session, wanted), {.within = std::chrono::seconds(20)});
    if (bench.stopped() && !made)
        return ActResult::ended();
    if (!made)
        return ActResult::failed(reasonOf(made.value.error()), sentenceOf(made.value.error()), {CitesExchange{made.exchange}});
    bench.wish.newKey = made.value->key;
    bench.n8n().know(*bench.wish.newKey);
    return stage(bench, {{QStringLiteral("key_id"), made.value->item.id}, {QStringLiteral("made_by"), QStringLiteral("program")}}, {CitesExchange{made.exchange}});
}

/// By the provider's own API.
ActResult makeAtOffice(Bench &bench)
{
    const auto office = officeFor(bench);
    if (!office)
        return office.error();
    if (!*office)
        return takeFromPerson(bench);
    const QString label = labelOf(bench);
    const auto keys = keysAt(bench, **office);
    if (!keys)
        return keys.error();
    Marks marks{{QStringLiteral("made_by"), QStringLiteral("program")}};
    if (const auto staged = bench.wish.newKey ? provider_api::find(*bench.wish.newKey, *keys) : std::nullopt) {
        if (staged->label != label)
            return takeFromPerson(bench);
        mark(marks, QStringLiteral("key_id"), staged->id);
        return stage(bench, marks, {CitesExchange{bench.exchanges().constLast().number}});
    }
    bench.wish.newKey = nullptr;
    if (auto fault = clearAwayAt(bench, **office, label))
        return *std::move(fault);
    const auto made = makeAt(bench, **office, likeTheOld(bench, label, *keys));
    if (!made)
        return made.error();
    const QList<Citation> cite{CitesExchange{bench.exchanges().constLast().number}};
    bench.wish.newKey = made->key;
    bench.n8n().know(*bench.wish.newKey);
    if ((*office)->maker == provider_api::Maker::OpenAi)
        bench.say(Words::tr("The new key is a service account's: it may do whatever its project may."));
    mark(marks, QStringLiteral("key_id"), made->item.id);
    return stage(bench, marks, cite);
}

ActResult run(Bench &bench)
{
    // What was given or staged already is taken; a key of another text is never made beside it.
    const bool programMakes = bench.step().acts == Actor::Program;
    const VaultAnswer found = bench.find(bench.stagedName());
    if (!found.is(VaultOutcome::Found) && !found.is(VaultOutcome::Absent))
        return failureOf(found);
    const SharedSecret staged = found.is(VaultOutcome::Found) ? found.key->newKey : nullptr;
    const bool isGiven = bench.wish.newKey && !(staged && staged->equals(*bench.wish.newKey));
    if (!bench.wish.newKey)
        bench.wish.newKey = staged;
    if (programMakes && isGiven && bench.rotation().find(bench.step().id)->marks.value(QStringLiteral("made_by")).isEmpty())
        return takeFromPerson(bench);
    if (!programMakes)
        return takeFromPerson(bench);
    return bench.wish.kind == HeldKind::ProviderKey ? makeAtOffice(bench) : makeBySession(bench);
}

/// The new key is deleted where the program made it; false where that is for the person.
tl::expected<bool, ActResult> removeNew(Bench &bench, const QString &label)
{
    if (bench.wish.kind == HeldKind::N8nApiKey && !bench.maySignIn())
        return false;
    if (bench.wish.kind == HeldKind::N8nApiKey) {
        if (auto fault = clearAway(bench, label, {}))
            return tl::unexpected(*std::move(fault));
        return true;
    }
    if (!bench.rotation().facts.contains(QLatin1String("provider_makes_keys")))
        return false;
    const auto office = officeFor(bench);
    if (!office)
        return tl::unexpected(office.error());
    if (!*office)
        return false;
    if (auto fault = clearAwayAt(bench, **office, label))
        return tl::unexpected(*std::move(fault));
    return true;
}

ActResult undo(Bench &bench)
{
    const StepRecord *made = bench.rotation().find(QStringLiteral("make_new"));
    const bool byProgram = made->marks.value(QStringLiteral("made_by")) != QLatin1String("person");
    const auto removed = byProgram ? removeNew(bench, made->marks.value(QStringLiteral("label"))) : tl::expected<bool, ActResult>(false);
    if (!removed)
        return removed.error();
    if (!*removed) {
        Request request;
        request.kind = Request::Kind::Remove;
        request.label = made->marks.value(QStringLiteral("label"));
        request.tail = made->marks.value(QStringLiteral("tail"));
        request.link = linkOf(bench);
        for (;;) {
            const auto reply = bench.ask(request);
            if (bench.stopped())
                return ActResult::ended();
            // Nobody there: whose key it is was said, and its name is in the record.
            if (!reply || !reply->done || !bench.wish.newKey || !bench.accepts(bench.wish.newKey).is(Acceptance::Answer::Accepted))
                break;
            request.sentence = Words::tr("The new key is still accepted.");
        }
        if (bench.stopped())
            return ActResult::ended();
    }
    const VaultAnswer gone = bench.forget(bench.stagedName());
    bench.wish.newKey = nullptr;
    return gone.is(VaultOutcome::Absent) ? ActResult::done() : failureOf(gone);
}

} // namespace

const Act acts::makeNew{&run, &undo, &names};

} // namespace kd::rotate
