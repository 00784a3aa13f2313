#include "app/rotate/credential_work.h"

#include "app/rotate/reasons.h"
#include "core/base/words.h"
#include "core/n8n/api_letters.h"
#include "core/n8n/credential_field.h"
#include "core/n8n/rewrite.h"

#include <algorithm>

namespace kd::rotate {

namespace {

const Patience reading{.within = std::chrono::seconds(10), .repeatable = true};
constexpr int mostPages = 200;

ActResult failed(const n8n::Fault &fault, int exchange)
{
    if (fault.kind == n8n::FaultKind::Forbidden) {
        const QString why = Words::tr("n8n refuses the change with 403: the key lacks the scope for it (credential:update, workflow:update), or its owner may not edit this. Give a key or a sign-in that may.");
        const bool saysMore = !fault.said.isEmpty() && fault.said != QLatin1String("Forbidden");
        return ActResult::failed(QStringLiteral("n8n_forbidden"), saysMore ? Words::tr("%1 It says: %2").arg(why, fault.said) : why, {CitesExchange{exchange}});
    }
    return ActResult::failed(reasonOf(fault), sentenceOf(fault), {CitesExchange{exchange}});
}

ActResult journalRefuses()
{
    return ActResult::failed(QStringLiteral("journal_refuses"), Words::tr("The journal cannot be written."));
}

QString moment(const QDateTime &at)
{
    return at.toUTC().toString(Qt::ISODateWithMs);
}

tl::expected<QList<n8n::CredentialItem>, ActResult> credentialsByApi(Bench &bench, const n8n::Access &access)
{
    QList<n8n::CredentialItem> all;
    QByteArray cursor;
    for (int page = 0; page < mostPages; ++page) {
        const auto told = bench.tell(n8n::api::readCredentials, n8n::api::credentials(bench.n8n().door(), access, cursor), reading);
        if (bench.stopped())
            return tl::unexpected(ActResult::ended());
        if (!told)
            return tl::unexpected(failed(told.value.error(), told.exchange));
        all += told.value->items;
        cursor = told.value->next;
        if (cursor.isEmpty())
            break;
    }
    return all;
}

bool mayUseApi(Bench &bench)
{
    return (bench.wish.via == Via::Any || bench.wish.via == Via::Api) && bench.access() && bench.can().credentialPatchByApi;
}

bool mayUseSession(Bench &bench)
{
    return (bench.wish.via == Via::Any || bench.wish.via == Via::Session) && bench.maySignIn();
}

/// As it stands now, by whatever shows it.
tl::expected<n8n::CredentialItem, ActResult> credentialNow(Bench &bench, const QString &id)
{
    const auto all = credentials(bench);
    if (!all)
        return tl::unexpected(all.error());
    const auto it = std::find_if(all->begin(), all->end(), [&](const n8n::CredentialItem &each) { return each.id == id; });
    if (it == all->end())
        return tl::unexpected(ActResult::failed(QStringLiteral("credential_is_missing"), Words::tr("n8n no longer lists the credential %1.").arg(id)));
    return *it;
}

/// What the credential's field has to hold: the key, or a whole header's value.
SharedSecret valueOf(const Bench &bench, const n8n::KeyField &field, const SharedSecret &key)
{
    if (!field.wholeHeader || !bench.provider || bench.provider->scheme.isEmpty())
        return key;
    QByteArray value = bench.provider->scheme;
    value.append(key->expose().data(), static_cast<qsizetype>(key->size()));
    return share(Secret::take(std::move(value)));
}

tl::expected<n8n::KeyField, ActResult> fieldOf(Bench &bench, const QString &type)
{
    if (const auto known = n8n::keyFieldOf(type))
        return *known;
    if (const auto access = bench.access()) {
        const auto schema = bench.tell(n8n::api::readSchema, n8n::api::credentialSchema(bench.n8n().door(), *access, type), reading);
        if (schema) {
            if (const auto only = n8n::keyFieldAmong(*schema.value))
                return *only;
        }
    }
    return tl::unexpected(ActResult::failed(QStringLiteral("credential_field_unknown"), Words::tr("Which field of a credential of the type %1 holds the key is not known: change it by hand.").arg(type)));
}

tl::expected<int, ActResult> patchBySession(Bench &bench, const Place &place, const n8n::KeyField &field, const Secret &value)
{
    const auto session = bench.session();
    if (!session)
        return tl::unexpected(session.error());
    const auto detail = bench.tell(n8n::session::readCredential, n8n::session::credential(bench.n8n().door(), *session, place.where), reading);
    if (bench.stopped())
        return tl::unexpected(ActResult::ended());
    if (!detail)
        return tl::unexpected(failed(detail.value.error(), detail.exchange));
    if (detail.value->isExpression(field.name))
        return tl::unexpected(ActResult::failed(QStringLiteral("credential_is_external"), Words::tr("The credential fetches its key from a secrets manager: change it there.")));
    const auto done = bench.tell(n8n::api::readDone, n8n::session::patchCredential(bench.n8n().door(), *session, *detail.value, field.name, value), {.within = std::chrono::seconds(20), .repeatable = true});
    if (!done)
        return tl::unexpected(bench.stopped() ? ActResult::ended() : failed(done.value.error(), done.exchange));
    return done.exchange;
}

tl::expected<int, ActResult> patch(Bench &bench, const Place &place, const n8n::KeyField &field, const Secret &value)
{
    if (mayUseApi(bench)) {
        const auto done = bench.tell(n8n::api::readDone, n8n::api::patchCredential(bench.n8n().door(), *bench.access(), place.where, field.name, value), {.within = std::chrono::seconds(20), .repeatable = true});
        if (done)
            return done.exchange;
        if (bench.stopped())
            return tl::unexpected(ActResult::ended());
        const auto kind = done.value.error().kind;
        if ((kind != n8n::FaultKind::Forbidden && kind != n8n::FaultKind::NoSuchDoor) || !mayUseSession(bench))
            return tl::unexpected(failed(done.value.error(), done.exchange));
    }
    if (!mayUseSession(bench))
        return tl::unexpected(ActResult::waits(QStringLiteral("sign_in"), Words::tr("This release changes a credential only through the editor's sign-in.")));
    return patchBySession(bench, place, field, value);
}

/// What n8n said no to is as it was: noted so, or the way back would ask for the same again, and be refused again.
ActResult asItWas(Bench &bench, const Place &place, const ActResult &result)
{
    static const QStringList refusals = {QStringLiteral("n8n_refused"), QStringLiteral("n8n_forbidden"), QStringLiteral("n8n_needs_licence"), QStringLiteral("n8n_missing"),
                                         QStringLiteral("n8n_no_such_door"), QStringLiteral("n8n_invalid"), QStringLiteral("credential_is_external")};
    const bool refused = result.kind == ActResult::Kind::Waits || (result.kind == ActResult::Kind::Failed && refusals.contains(result.reason));
    return !refused || bench.note(place) ? result : journalRefuses();
}

PlaceProof testedAs(const n8n::CredentialTest &test, int exchange)
{
    if (test.passed)
        return {ActResult::done({CitesExchange{exchange}})};
    return {ActResult::failed(QStringLiteral("credential_test_fails"), Words::tr("n8n's own test of the credential fails: %1").arg(test.said), {CitesExchange{exchange}})};
}

bool hasNoTest(const n8n::Fault &fault, const QString &said)
{
    return fault.kind == n8n::FaultKind::NoSuchDoor || said.contains(QLatin1String("No testing function"), Qt::CaseInsensitive);
}

} // namespace

tl::expected<QList<n8n::CredentialItem>, ActResult> credentials(Bench &bench)
{
    const auto access = bench.access();
    if (access && bench.can().credentialListByApi && bench.wish.via != Via::Session) {
        auto all = credentialsByApi(bench, *access);
        if (all || !bench.maySignIn() || all.error().kind == ActResult::Kind::Ended)
            return all;
    }
    const auto session = bench.session();
    if (!session)
        return tl::unexpected(session.error());
    const auto told = bench.tell(n8n::session::readCredentials, n8n::session::credentials(bench.n8n().door(), *session), reading);
    if (bench.stopped())
        return tl::unexpected(ActResult::ended());
    if (!told)
        return tl::unexpected(failed(told.value.error(), told.exchange));
    return *told.value;
}

ActResult changeCredential(Bench &bench, Place &place, const SharedSecret &key, const Begin &begin)
{
    const auto before = credentialNow(bench, place.where);
    if (!before)
        return before.error();
    const bool untouched = place.state == Place::State::Listed || place.state == Place::State::Changed || place.state == Place::State::Proven || place.state == Place::State::Restored;
    if (before->managed)
        return ActResult::failed(QStringLiteral("credential_is_managed"), Words::tr("n8n itself made and keeps this credential: it cannot be changed."));
    if (untouched && !place.seen.isEmpty() && place.seen != moment(before->updatedAt)) {
        // Whoever resumes has looked at it: from then on it may be changed.
        place.seen = moment(before->updatedAt);
        if (!bench.note(place))
            return journalRefuses();
        return ActResult::failed(QStringLiteral("credential_changed_meanwhile"),
                                 Words::tr("Somebody else changed the credential “%1” meanwhile: look at it, then resume.").arg(place.detail),
                                 {CitesExchange{bench.exchanges().constLast().number}});
    }
    const auto field = fieldOf(bench, before->type);
    if (!field)
        return field.error();
    if (!begin())
        return journalRefuses();
    const auto done = patch(bench, place, *field, *valueOf(bench, *field, key));
    if (!done)
        return asItWas(bench, place, done.error());
    const auto after = credentialNow(bench, place.where);
    if (!after)
        return after.error();
    if (after->updatedAt <= before->updatedAt)
        return ActResult::failed(QStringLiteral("credential_not_changed"), Words::tr("n8n said that it changed the credential, and its list does not show it."), {CitesExchange{*done}});
    place.seen = moment(after->updatedAt);
    return ActResult::done({CitesExchange{*done}});
}

PlaceProof proveCredential(Bench &bench, const Place &place)
{
    if (const auto access = bench.access(); access && bench.can().credentialTestByApi && bench.wish.via != Via::Session) {
        const auto told = bench.tell(n8n::api::readTest, n8n::api::testCredential(bench.n8n().door(), *access, place.where), {.within = std::chrono::seconds(10), .repeatable = true});
        if (bench.stopped())
            return {ActResult::ended()};
        if (told && !hasNoTest({}, told.value->said))
            return testedAs(*told.value, told.exchange);
    }
    if (!bench.maySignIn())
        return {{}, true};
    const auto session = bench.session();
    if (!session)
        return {session.error()};
    const auto detail = bench.tell(n8n::session::readCredential, n8n::session::credential(bench.n8n().door(), *session, place.where), reading);
    if (!detail)
        return {bench.stopped() ? ActResult::ended() : failed(detail.value.error(), detail.exchange)};
    const auto told = bench.tell(n8n::session::readTest, n8n::session::testCredential(bench.n8n().door(), *session, *detail.value), {.within = std::chrono::seconds(10), .repeatable = true});
    if (bench.stopped())
        return {ActResult::ended()};
    // 1.100.1 stumbles itself over a type that has no test (`Unrecognized node type`): that says nothing of the key.
    if (!told && told.value.error().kind == n8n::FaultKind::Failed)
        return {{}, true};
    if (!told)
        return {failed(told.value.error(), told.exchange)};
    if (hasNoTest({}, told.value->said))
        return {{}, true};
    return testedAs(*told.value, told.exchange);
}

namespace {

/// What the API of a release does not take as it gave it, such as settings that only the editor makes: the editor's own save, of
/// the nodes alone.
ActResult saveBySession(Bench &bench, Place &place, const SharedSecret &from, const SharedSecret &to, bool publish)
{
    const auto session = bench.session();
    if (!session)
        return asItWas(bench, place, session.error());
    const n8n::Door &door = bench.n8n().door();
    const auto read = bench.tell(n8n::session::readWorkflow, n8n::session::workflow(door, *session, place.where), reading);
    if (!read)
        return bench.stopped() ? ActResult::ended() : failed(read.value.error(), read.exchange);
    const auto changed = n8n::withKeyReplaced(read.value->json, from, to, n8n::SaveBy::Session);
    if (!changed)
        return ActResult::failed(QStringLiteral("workflow_unreadable"), changed.error().sentence, {CitesExchange{read.exchange}});
    const auto saved = bench.tell(n8n::session::readWorkflow, n8n::session::patchWorkflow(door, *session, place.where, changed->body), {.within = std::chrono::seconds(20), .repeatable = true});
    if (!saved)
        return bench.stopped() ? ActResult::ended() : asItWas(bench, place, failed(saved.value.error(), saved.exchange));
    place.seen = moment(saved.value->head.updatedAt);
    if (!publish)
        return ActResult::done({CitesExchange{saved.exchange}});
    const auto on = bench.tell(n8n::api::readDone, n8n::api::activate(door, *bench.access(), place.where), {.within = std::chrono::seconds(20), .repeatable = true});
    if (!on)
        return bench.stopped() ? ActResult::ended() : failed(on.value.error(), on.exchange);
    return ActResult::done({CitesExchange{saved.exchange}, CitesExchange{on.exchange}});
}

} // namespace

ActResult changeWorkflow(Bench &bench, Place &place, const SharedSecret &from, const SharedSecret &to, const Begin &begin)
{
    const auto access = bench.access();
    if (!access)
        return ActResult::waits(QStringLiteral("key_again"), Words::tr("Nothing opens n8n's API here: give a key for it."));
    const auto read = bench.tell(n8n::api::readWorkflow, n8n::api::workflow(bench.n8n().door(), *access, place.where), reading);
    if (bench.stopped())
        return ActResult::ended();
    if (!read)
        return failed(read.value.error(), read.exchange);
    if (read.value->head.draftDiffers())
        return ActResult::failed(QStringLiteral("workflow_has_draft"),
                                 Words::tr("The workflow “%1” has unpublished changes: saving it would publish them. Publish or discard them first.").arg(place.detail), {CitesExchange{read.exchange}});
    const auto changed = n8n::withKeyReplaced(read.value->json, from, to, n8n::SaveBy::Api);
    if (!changed)
        return ActResult::failed(QStringLiteral("workflow_unreadable"), changed.error().sentence, {CitesExchange{read.exchange}});
    if (changed->left > 0)
        return ActResult::failed(QStringLiteral("workflow_needs_hand"), Words::tr("The workflow “%1” holds the key in a way that is to be changed by hand.").arg(place.detail), {CitesExchange{read.exchange}});
    if (changed->changes.isEmpty())
        return ActResult::done({CitesExchange{read.exchange}});
    if (!begin())
        return journalRefuses();
    for (const n8n::Change &change : changed->changes)
        bench.say(QStringLiteral("%1, %2\n- %3\n+ %4").arg(change.node, change.path, change.before, change.after));
    const auto put = bench.tell(n8n::api::readWorkflow, n8n::api::putWorkflow(bench.n8n().door(), *access, place.where, changed->body), {.within = std::chrono::seconds(20), .repeatable = true});
    if (!put && put.value.error().kind == n8n::FaultKind::Invalid && !bench.stopped()) {
        if (!mayUseSession(bench))
            return asItWas(bench, place, ActResult::waits(QStringLiteral("sign_in"), Words::tr("This release's API does not take the workflow “%1” as it is (%2): the editor's sign-in can change it.").arg(place.detail, put.value.error().said)));
        return saveBySession(bench, place, from, to, read.value->head.active && bench.can().publishes);
    }
    if (!put && put.value.error().said.contains(QLatin1String("saved as a draft"))) {
        // 2.40.7 without workflow:activate: 403, and yet it was saved. What runs is as it was; so becomes the draft.
        if (const auto same = n8n::asSaved(read.value->json, n8n::SaveBy::Api))
            (void)bench.tell(n8n::api::readDone, n8n::api::putWorkflow(bench.n8n().door(), *access, place.where, *same), {.within = std::chrono::seconds(10), .repeatable = true});
    }
    if (!put)
        return bench.stopped() ? ActResult::ended() : asItWas(bench, place, failed(put.value.error(), put.exchange));
    place.seen = moment(put.value->head.updatedAt);
    return ActResult::done({CitesExchange{put.exchange}});
}

PlaceProof proveWorkflow(Bench &bench, const Place &place)
{
    const auto access = bench.access();
    if (!access || !bench.wish.oldKey)
        return {{}, true};
    const auto read = bench.tell(n8n::api::readWorkflow, n8n::api::workflow(bench.n8n().door(), *access, place.where), reading);
    if (!read)
        return {bench.stopped() ? ActResult::ended() : failed(read.value.error(), read.exchange)};
    const auto left = n8n::withKeyReplaced(read.value->json, bench.wish.oldKey, bench.wish.newKey, n8n::SaveBy::Api);
    if (!left || left->left > 0 || !left->changes.isEmpty())
        return {ActResult::failed(QStringLiteral("workflow_has_hardcoded_key"), Words::tr("The workflow “%1” still holds the old key.").arg(place.detail), {CitesExchange{read.exchange}})};
    return {ActResult::done({CitesExchange{read.exchange}})};
}

QString workflowName(const n8n::Uses &uses, const QString &id)
{
    for (const n8n::CredentialUse &use : uses.credentials) {
        if (use.place.workflowId == id)
            return use.place.workflow;
    }
    for (const n8n::KeyCopy &copy : uses.copies) {
        if (copy.place.workflowId == id)
            return copy.place.workflow;
    }
    return {};
}

} // namespace kd::rotate
