#include "app/rotate/staged.h"
#include "core/base/words.h"
#include "core/n8n/api_answers.h"
#include "core/n8n/api_letters.h"

namespace kd::rotate {

namespace {

constexpr std::chrono::seconds mayTake(30);
constexpr qsizetype mostNamed = 8;

QString someOf(const QStringList &scopes)
{
    const QString named = scopes.mid(0, mostNamed).join(QStringLiteral(", "));
    return scopes.size() > mostNamed ? Words::tr("%1 and %2 more").arg(named).arg(scopes.size() - mostNamed) : named;
}

/// Scopes that the old key has and the new one lacks, where n8n tells. One that the program made has what the old one had.
std::optional<ActResult> narrower(Bench &bench)
{
    const StepRecord *made = bench.rotation().find(QStringLiteral("make_new"));
    const bool byProgram = made && made->marks.value(QStringLiteral("made_by")) == QLatin1String("program");
    if (byProgram || bench.wish.kind != HeldKind::N8nApiKey || !bench.can().discover || !bench.wish.oldKey || bench.rotation().commitBegun)
        return std::nullopt;
    const auto mine = bench.tell(n8n::api::readScopes, n8n::api::discover(bench.n8n().door(), bench.wish.newKey));
    const auto old = bench.tell(n8n::api::readScopes, n8n::api::discover(bench.n8n().door(), bench.wish.oldKey));
    if (!mine || !old)
        return std::nullopt;
    QStringList missing;
    for (const QString &scope : *old.value) {
        if (!mine.value->contains(scope))
            missing.append(scope);
    }
    if (missing.isEmpty())
        return std::nullopt;
    return ActResult::failed(QStringLiteral("key_lacks_scope"),
                             Words::tr("The new key may do less than the old one: it lacks %1. What uses them would be refused with 403.").arg(someOf(missing)),
                             {CitesExchange{mine.exchange}, CitesExchange{old.exchange}});
}

ActResult run(Bench &bench)
{
    if (const auto missing = fetchNewKey(bench))
        return *missing;
    const Acceptance acceptance = bench.accepts(bench.wish.newKey, mayTake);
    if (bench.stopped())
        return ActResult::ended();
    bench.knowRelease(acceptance.release);
    if (!acceptance.is(Acceptance::Answer::Accepted))
        return ActResult::failed(acceptance.verdict, acceptance.sentence, acceptance.citations);
    if (auto fault = narrower(bench))
        return bench.stopped() ? ActResult::ended() : *std::move(fault);
    return ActResult::done(acceptance.citations);
}

} // namespace

const Act acts::proveNew{&run};

} // namespace kd::rotate
