#include "app/rotate/bench.h"

#include "app/diagnosis.h"
#include "app/rotate/reasons.h"
#include "app/rotate/staged.h"
#include "core/base/words.h"
#include "core/evidence/evidence.h"
#include "core/probes/record.h"
#include "core/report/sentence.h"
#include "core/rules/answers.h"

#include <QTimer>
#include <QUuid>

#include <algorithm>

namespace kd::rotate {

namespace {

constexpr int usualSeconds = 30;
constexpr int longestRetryAfter = 120;

/// Answers to one key say nothing of the next: under another name they only count.
QList<Exchange> withoutKeys(QList<Exchange> exchanges)
{
    for (Exchange &exchange : exchanges) {
        if (exchange.ask.startsWith(QLatin1String("key_")) || exchange.ask.startsWith(QLatin1String("corrected_")) || exchange.ask.startsWith(QLatin1String("keyless_")))
            exchange.ask.prepend(QLatin1String("earlier_"));
    }
    return exchanges;
}

int highestCited(const Rotation &rotation)
{
    int highest = 0;
    for (const StepRecord &step : rotation.steps) {
        for (const Citation &citation : step.proof ? step.proof->citations : QList<Citation>()) {
            if (const auto *exchange = std::get_if<CitesExchange>(&citation))
                highest = std::max(highest, exchange->number);
        }
    }
    return highest;
}

std::optional<int> retryAfter(const QList<Exchange> &exchanges)
{
    for (auto it = exchanges.rbegin(); it != exchanges.rend(); ++it) {
        if (it->answer.status != 429 && it->answer.status != 503)
            continue;
        for (const Header &header : it->answer.headers) {
            bool number = false;
            const int seconds = header.value.toInt(&number);
            if (header.name.compare("retry-after", Qt::CaseInsensitive) == 0 && number && seconds > 0 && seconds <= longestRetryAfter)
                return seconds;
        }
    }
    return std::nullopt;
}

bool speaksOfTheKey(const Cause *cause)
{
    return cause && (cause->stage == QLatin1String("key_text") || cause->stage == QLatin1String("key_state"));
}

bool restricts(const QString &verdict)
{
    static const QStringList restricting = {QStringLiteral("provider_key_restricted"), QStringLiteral("provider_org_or_project_mismatch"),
                                            QStringLiteral("provider_plan_or_quota"), QStringLiteral("provider_blocks_address"), QStringLiteral("key_lacks_scope")};
    return restricting.contains(verdict);
}

} // namespace

Bench::Bench(Parts parts, Wish given) : wish(std::move(given)), m_parts(std::move(parts))
{
    const auto door = wish.n8n ? n8n::Door::at(*wish.n8n, wish.headers) : n8n::Door{};
    Redactor redactor;
    for (const SharedSecret &secret : {wish.n8nKey, wish.oldKey, wish.newKey, wish.providerRight}) {
        if (secret)
            redactor.know(*secret);
    }
    if (wish.login && wish.login->password)
        redactor.know(*wish.login->password);
    m_client = std::make_unique<N8nClient>(*m_parts.courier, door, redactor);
    connect(m_client.get(), &N8nClient::heard, this, &Bench::hear, Qt::DirectConnection);
}

Bench::~Bench() = default;

void Bench::workAt(JournalFile journal)
{
    m_journal.emplace(std::move(journal));
    m_lastNumber = std::max(m_lastNumber, highestCited(rotation()));
    m_parts.person->stands(plan, rotation());
}

Result<Rotation> Bench::write(const Event &event)
{
    auto after = m_journal->add(event);
    if (after)
        m_parts.person->stands(plan, *after);
    return after;
}

bool Bench::note(const Place &place)
{
    return write({QDateTime::currentDateTimeUtc(), PlaceNoted{place}}).has_value();
}

bool Bench::sleepUntil(const QDateTime &when, const QString &why)
{
    if (!why.isEmpty())
        m_parts.person->waits(why);
    QEventLoop loop;
    const std::stop_callback onStop(m_parts.stop, [&] { QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection); });
    const qint64 left = QDateTime::currentDateTimeUtc().msecsTo(when);
    if (left > 0 && !stopped()) {
        QTimer::singleShot(std::chrono::milliseconds(left), &loop, &QEventLoop::quit);
        loop.exec();
    }
    return !stopped();
}

std::unique_ptr<std::stop_callback<std::function<void()>>> Bench::onStop(std::function<void()> end, QObject *context) const
{
    return std::make_unique<std::stop_callback<std::function<void()>>>(m_parts.stop, [end = std::move(end), context] { QMetaObject::invokeMethod(context, end, Qt::QueuedConnection); });
}

const PlanStep &Bench::step() const
{
    return *plan.find(rotation().firstUnfinished()->place.id);
}

std::optional<Reply> Bench::ask(Request request)
{
    if (hasRotation() && rotation().firstUnfinished()) {
        request.step = step().id;
        if (request.verb.isEmpty())
            request.verb = step().button;
    }
    if (request.sentence.isEmpty())
        request.sentence = m_whyBack;
    return m_parts.person->ask(request);
}

void Bench::hear(const Exchange &exchange)
{
    m_lastNumber = std::max(m_lastNumber, exchange.number);
    m_exchanges.append(exchange);
    m_parts.person->hears(exchange);
}

Bench::Heard Bench::send(const Letter &letter)
{
    kd::Reply reply = wait(m_parts.courier->send(letter, m_parts.stop));
    Heard heard{reply.answer, m_lastNumber + 1};
    Exchange received;
    received.answer = std::move(reply.answer);
    received.phases = reply.phases;
    received.sentAt = reply.sentAt;
    received.receivedAt = reply.receivedAt;
    received.via = reply.via;
    received.reusedConnection = reply.reusedConnection;
    Exchange exchange = record(heard.exchange, letter, std::move(received), {m_client->redactor(), {}});
    exchange.fields = {}; // they are read as n8n's
    hear(exchange);
    return heard;
}

void Bench::knowRelease(const Release &release)
{
    const auto known = release.exact ? release.exact : release.atLeast;
    if (known && (!m_version || *m_version < *known))
        m_version = known;
}

n8n::Capabilities Bench::can() const
{
    return n8n::capabilitiesOf(m_version);
}

std::optional<n8n::Access> Bench::access()
{
    const bool isOwn = wish.kind == HeldKind::N8nApiKey;
    const auto proven = [this](const char *step) {
        const StepRecord *record = hasRotation() ? rotation().find(QLatin1String(step)) : nullptr;
        return record && record->state == StepState::Done;
    };
    if (isOwn && wish.newKey && proven("prove_new"))
        return wish.newKey;
    if (isOwn && hasRotation() && rotation().commitBegun)
        return std::nullopt;
    if (wish.n8nKey)
        return wish.n8nKey;
    return std::nullopt;
}

tl::expected<n8n::Session, ActResult> Bench::signIn(const Login &login)
{
    if (login.password)
        m_client->know(*login.password);
    const QByteArray browser = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    const auto told = tell(n8n::session::readSignIn, n8n::session::signIn(m_client->door(), browser, {login.email, login.password, login.mfaCode}),
                           {.within = std::chrono::seconds(20)});
    if (stopped())
        return tl::unexpected(ActResult::ended());
    if (!told)
        return tl::unexpected(ActResult::failed(reasonOf(told.value.error()), sentenceOf(told.value.error()), {CitesExchange{told.exchange}}));
    m_client->know(*told.value->cookie);
    m_session = {told.value->cookie, browser};
    const auto settings = tell(readRelease, n8n::session::settings(m_client->door(), m_session));
    if (settings && !m_version)
        m_version = *settings.value;
    else if (settings)
        m_version = std::max(*m_version, *settings.value, [](const Version &a, const Version &b) { return a < b; });
    return m_session;
}

tl::expected<n8n::Session, ActResult> Bench::session()
{
    if (m_session.cookie)
        return m_session;
    Request request;
    request.kind = Request::Kind::SignIn;
    if (!wish.login) {
        const auto reply = ask(request);
        if (!reply || !reply->signIn)
            return tl::unexpected(stopped() ? ActResult::ended() : ActResult::waits(QStringLiteral("sign_in"), Words::tr("This step needs the editor's sign-in.")));
        wish.login = reply->signIn;
    }
    auto opened = signIn(*wish.login);
    while (!opened && opened.error().kind == ActResult::Kind::Failed) {
        wish.login.reset();
        request.sentence = opened.error().sentence;
        const auto reply = ask(request);
        if (!reply || !reply->signIn)
            return opened;
        wish.login = reply->signIn;
        opened = signIn(*wish.login);
    }
    return opened;
}

void Bench::endSession()
{
    if (m_session.cookie)
        (void)tell(n8n::api::readDone, n8n::session::signOut(m_client->door(), m_session));
    m_session = {};
}

Acceptance Bench::judge(const std::optional<Provider> &service, const SharedSecret &key)
{
    QList<Exchange> &heard = service ? m_heardAtProvider : m_heardAtN8n;
    Question question;
    question.address = service ? wish.providerAddress.value_or(service->base) : wish.n8n;
    question.provider = service;
    question.key = key;
    question.headers = service ? QList<LetterHeader>() : wish.headers;
    question.redactor = secretsOf(question);
    if (!service)
        question.onlyProbes = {QStringLiteral("api_key"), QStringLiteral("who_answers"), QStringLiteral("release_by_paths")};
    question.remembered = heard;
    question.lastNumber = m_lastNumber;
    question.timeoutSeconds = usualSeconds;
    Diagnosis diagnosis(m_parts.courier, question);
    QEventLoop loop;
    Case subject;
    connect(&diagnosis, &Diagnosis::heard, this, [&](const Exchange &exchange) { hear(exchange); });
    connect(&diagnosis, &Diagnosis::finished, &loop, [&](const Case &ended) {
        subject = ended;
        loop.quit();
    }, Qt::QueuedConnection);
    const std::stop_callback onStop(m_parts.stop, [&] { QMetaObject::invokeMethod(&diagnosis, &Diagnosis::stop, Qt::QueuedConnection); });
    diagnosis.start();
    loop.exec();
    heard = withoutKeys(subject.exchanges);

    const Report report = makeReport(subject, m_parts.texts->catalogue, m_parts.texts->tree);
    const Evidence evidence = gather(subject);
    Acceptance acceptance;
    acceptance.verdict = report.verdict.id;
    acceptance.sentence = Sentences(m_parts.texts->catalogue).of(report.verdict);
    acceptance.citations = report.verdict.citations;
    if (evidence.publicRelease)
        acceptance.release = *evidence.publicRelease;
    if (report.verdict.id == QLatin1String("healthy"))
        acceptance.answer = Acceptance::Answer::Accepted;
    else if (restricts(report.verdict.id))
        acceptance.answer = Acceptance::Answer::Restricted;
    else if (report.verdict.id == QLatin1String("provider_rejects_key") || speaksOfTheKey(m_parts.texts->catalogue.find(report.verdict.id)) ||
             (!service && evidence.publicWay && !report.verdict.isCause() && rules::refusesKey(*evidence.publicWay)))
        acceptance.answer = Acceptance::Answer::Refused;
    if (acceptance.citations.isEmpty() && !subject.exchanges.isEmpty())
        acceptance.citations = {CitesExchange{subject.exchanges.constLast().number}};
    return acceptance;
}

Acceptance Bench::accepts(const SharedSecret &key, std::chrono::seconds within)
{
    const QDateTime until = QDateTime::currentDateTimeUtc().addSecs(within.count());
    std::chrono::seconds pause(1);
    for (;;) {
        const Acceptance acceptance = judge(provider, key);
        const auto wished = retryAfter(m_exchanges);
        if (acceptance.is(Acceptance::Answer::Undecided) && wished)
            pause = std::max(pause, std::chrono::seconds(*wished));
        const bool mayPass = acceptance.is(Acceptance::Answer::Refused) || acceptance.is(Acceptance::Answer::Undecided);
        const QDateTime again = QDateTime::currentDateTimeUtc().addSecs(pause.count());
        if (!mayPass || stopped() || again > until || !sleepUntil(again, Words::tr("Not accepted yet; asking again in %1 s.").arg(pause.count())))
            return acceptance;
        pause *= 3;
    }
}

Acceptance Bench::n8nAccepts(const SharedSecret &key)
{
    return judge(std::nullopt, key);
}

KeyName Bench::name() const
{
    const QString host = wish.kind == HeldKind::N8nApiKey ? wish.n8n->origin.authority() : wish.provider;
    return {wish.kind, host, wish.label};
}

KeyName Bench::stagedName() const
{
    return kd::rotate::stagedName(name(), rotation().id);
}

VaultAnswer Bench::keep(HeldKey key)
{
    return wait(m_parts.vault->store(std::move(key), VaultStore::Replace, m_parts.stop));
}

VaultAnswer Bench::find(const KeyName &name)
{
    return wait(m_parts.vault->find(name, m_parts.stop));
}

VaultAnswer Bench::forget(const KeyName &name)
{
    return wait(m_parts.vault->forget(name, m_parts.stop));
}

} // namespace kd::rotate
