#include "app/gui/conductor.h"

#include "app/gui/asking.h"
#include "core/evidence/asks.h"
#include "core/io/network_courier.h"
#include "core/io/program_log.h"
#include "core/report/recheck.h"

#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace kd::gui {

namespace {

constexpr int usualSeconds = 30;

bool isWhole(const Exchange &exchange)
{
    return exchange.answer.reason != QLatin1String("cancelled");
}

/// What need not be asked again. A session whose requests were cut off is opened anew, for its cookie was not kept.
QList<Exchange> stillGood(const QList<Exchange> &heard)
{
    const bool whole = std::all_of(heard.begin(), heard.end(), isWhole);
    QList<Exchange> good;
    std::copy_if(heard.begin(), heard.end(), std::back_inserter(good), [whole](const Exchange &exchange) { return isWhole(exchange) && (whole || exchange.ask != ask::signIn); });
    return good;
}

} // namespace

Conductor::Conductor(ui::MainWindow &window, const Texts &texts, const ui::Settings &settings, QObject *parent)
    : QObject(parent), m_window(window), m_texts(texts), m_sentences(texts.catalogue), m_settings(settings)
{
    connect(&m_window, &ui::MainWindow::findWanted, this, &Conductor::find);
    connect(&m_window, &ui::MainWindow::checkAgainWanted, this, &Conductor::checkAgain);
    connect(&m_window, &ui::MainWindow::cancelWanted, this, &Conductor::cancel);
    connect(&m_window, &ui::MainWindow::newWanted, this, &Conductor::newCase);
    connect(&m_window, &ui::MainWindow::filesGiven, this, &Conductor::openFiles);
    connect(&m_window, &ui::MainWindow::textGiven, this, &Conductor::giveText);
    connect(&m_window, &ui::MainWindow::healWanted, this, &Conductor::heal);
    connect(&m_window, &ui::MainWindow::practiceEndWanted, this, &Conductor::newCase);
    connect(&m_window, &ui::MainWindow::answered, this, &Conductor::answer);
    connect(&m_window, &ui::MainWindow::platformPicked, this, &Conductor::pickPlatform);
    connect(m_window.start(), &ui::StartPage::givenDropped, &m_given, &Given::drop);
    connect(&m_given, &Given::changed, this, [this] { m_window.start()->showGiven(m_given.lines()); });
    connect(&m_given, &Given::taken, this, [this] {
        if (m_awaited > 0 && --m_awaited == 0)
            find();
    });
    connect(&m_given, &Given::caseFound, this, &Conductor::open);
    connect(&m_given, &Given::unreadable, this, &Conductor::refuse);
}

Conductor::~Conductor() = default;

Result<Question> Conductor::question() const
{
    auto question = readAsked(m_window.start()->asked());
    if (!question)
        return question;
    question->sightings = m_given.sightings();
    question->platform = m_platform.isEmpty() ? m_settings.platform : m_platform;
    question->timeoutSeconds = m_practice.timeoutSeconds > 0 ? m_practice.timeoutSeconds : usualSeconds;
    for (auto answer = m_answers.begin(); answer != m_answers.end(); ++answer)
        question->answers.insert(answer.key(), answer.value());
    question->redactor = secretsOf(*question);
    // What was pasted before the key was typed may hold it.
    for (Sighting &sighting : question->sightings)
        sighting.words = question->redactor.scrub(sighting.words);
    const bool nothing = !question->address && !question->key && question->sightings.isEmpty() && question->answers.isEmpty();
    return nothing ? Result<Question>(problem(tr("Give an address, a key, an error text, or at least where the refusal is seen."))) : question;
}

void Conductor::find()
{
    if (isRunning())
        return m_window.go(ui::MainWindow::Page::Trail);
    m_answers = m_practice.answers;
    auto asked = question();
    if (!asked)
        return refuse(asked.error().sentence);
    run(Kind::First, *std::move(asked));
}

void Conductor::checkAgain()
{
    if (isRunning() || !m_report || m_opened)
        return;
    const QMap<QString, QString> before = m_answers;
    // Answers that alone had led to the cause are asked for anew; others stay, for rules that rest on them are asked again.
    if (m_report->verdict.says == QLatin1String("person"))
        m_answers.removeIf([](const std::pair<const QString &, QString &> &answer) { return answer.second != clearLook && answer.first != QLatin1String("where"); });
    m_answers.insert(m_practice.answers);
    auto asked = question();
    if (!asked) {
        m_answers = before;
        return refuse(asked.error().sentence);
    }
    const Case &subject = m_report->subject;
    const auto origin = [](const std::optional<Address> &address) { return address ? address->url() : QString(); };
    if (origin(asked->address) == origin(subject.address) && origin(asked->direct) == origin(subject.direct))
        asked->remembered = unaffectedByRemedy(*m_report, m_texts.catalogue);
    run(Kind::Again, *std::move(asked));
}

void Conductor::answer(const QString &node, const QString &choice)
{
    if (isRunning() || !m_report)
        return;
    if (choice.isEmpty())
        m_answers.remove(node);
    else
        m_answers.insert(node, choice);
    if (m_opened) {
        Case subject = m_report->subject;
        if (choice.isEmpty())
            subject.answers.remove(node);
        else
            subject.answers.insert(node, choice);
        m_report = makeReport(std::move(subject), m_texts.catalogue, m_texts.tree);
        return show({}, ui::VerdictPane::Run::Opened);
    }
    // It belongs to what was asked, whatever stands on the start page by now. An answer can call for another probe; what
    // was asked is not asked again.
    Question asked = m_asked;
    if (choice.isEmpty())
        asked.answers.remove(node);
    else
        asked.answers.insert(node, choice);
    asked.remembered = stillGood(m_report->subject.exchanges);
    run(Kind::Answered, std::move(asked));
}

void Conductor::run(Kind kind, Question question)
{
    CourierSettings settings;
    settings.caFile = m_practice.caFile.isEmpty() ? m_settings.caFile : m_practice.caFile;
    if (!m_settings.proxy.isEmpty())
        settings.proxy = m_settings.proxy;
    auto courier = NetworkCourier::create(settings);
    if (!courier)
        return refuse(courier.error().sentence);
    m_courier = *std::move(courier);
    m_kind = kind;
    // The last whole verdict of a cause is what a fix is measured by, also after a check that was cancelled or told nothing.
    if (kind == Kind::Again && m_report->verdict.isCause() && !m_cancelled)
        m_before = m_report;
    if (kind == Kind::First) {
        m_before.reset();
        m_report.reset();
        m_lastNumber = 0;
    }
    m_cancelled = false;
    m_opened = false;
    question.lastNumber = m_lastNumber;
    m_window.showSubject(question.address ? question.address->origin.host : QString());
    m_window.showExchanges(question.remembered);
    m_asked = std::move(question);
    m_diagnosis = std::make_unique<Diagnosis>(m_courier.get(), m_asked);
    connect(m_diagnosis.get(), &Diagnosis::asking, this, [this, begun = kind != Kind::Answered](const QString &probe, const QString &url) mutable {
        // An answer that calls for no probe shows what follows at once.
        if (!std::exchange(begun, true))
            m_window.trail()->begin(false);
        m_window.trail()->ask(probe, url);
    });
    connect(m_diagnosis.get(), &Diagnosis::heard, this, [this](const Exchange &exchange) {
        m_window.appendExchange(exchange);
        m_window.trail()->hear(exchange, makeReport(m_diagnosis->soFar(), m_texts.catalogue, m_texts.tree).walk);
    });
    // What a stopped run still has to say may come after the next one has begun.
    connect(m_diagnosis.get(), &Diagnosis::finished, this, [this, number = ++m_runs](const Case &subject) {
        if (number == m_runs)
            conclude(subject);
    }, Qt::QueuedConnection);
    m_window.setRunning(true);
    m_window.start()->showProblem({});
    m_window.setHasReport(false, false);
    if (kind != Kind::Answered)
        m_window.trail()->begin(kind == Kind::Again);
    m_window.go(ui::MainWindow::Page::Trail);
    m_diagnosis->start();
}

void Conductor::conclude(const Case &subject)
{
    if (!m_diagnosis)
        return;
    m_diagnosis.release()->deleteLater(); // it is what has just called
    m_window.setRunning(false);
    m_report = makeReport(subject, m_texts.catalogue, m_texts.tree);
    for (const Exchange &exchange : subject.exchanges)
        m_lastNumber = std::max(m_lastNumber, exchange.number);
    programLog().info("window: {} exchanges, verdict {}", subject.exchanges.size(), m_report->verdict.id.toStdString());
    std::optional<Comparison> comparison;
    if (m_kind == Kind::Again && !m_cancelled && m_before)
        comparison = compare(*m_before, *m_report);
    show(comparison, m_cancelled ? ui::VerdictPane::Run::Cancelled : ui::VerdictPane::Run::Whole);
    Q_EMIT concluded();
}

void Conductor::open(const Case &subject)
{
    newCase();
    m_report = makeReport(subject, m_texts.catalogue, m_texts.tree);
    m_opened = true;
    m_answers = subject.answers;
    show({}, ui::VerdictPane::Run::Opened);
    m_window.go(ui::MainWindow::Page::Trail);
}

void Conductor::show(std::optional<Comparison> comparison, ui::VerdictPane::Run run)
{
    m_comparison = comparison;
    m_shown = run;
    m_window.showSubject(m_report->subject.address ? m_report->subject.address->origin.host : QString());
    m_window.showExchanges(m_report->subject.exchanges);
    m_window.setHasReport(true, !m_opened);
    m_window.trail()->show(*m_report, comparison, run);
}

void Conductor::pickPlatform(const QString &platform)
{
    m_platform = platform;
    m_asked.platform = platform;
    if (!m_report)
        return;
    m_report->subject.platform = platform;
    m_window.trail()->verdict()->show(*m_report, m_comparison, m_shown);
}

void Conductor::cancel()
{
    if (!isRunning())
        return;
    m_cancelled = true;
    m_window.trail()->cancelling();
    m_diagnosis->stop();
}

void Conductor::stop()
{
    if (!isRunning())
        return;
    ++m_runs;
    m_diagnosis->disconnect();
    m_diagnosis->stop();
    m_diagnosis.reset();
    m_window.setRunning(false);
}

void Conductor::newCase()
{
    stop();
    m_awaited = 0;
    m_comparison.reset();
    m_window.start()->wipe();
    m_world.reset();
    m_practice = {};
    m_window.showPractice({}, false);
    m_report.reset();
    m_before.reset();
    m_asked = {};
    m_answers.clear();
    m_platform.clear();
    m_opened = false;
    m_lastNumber = 0;
    m_given.clear();
    m_window.showExchanges({});
    m_window.showSubject({});
    m_window.setHasReport(false, false);
    m_window.go(ui::MainWindow::Page::Start);
    m_window.forgetVisited();
}

void Conductor::openFiles(const QStringList &paths)
{
    const Redactor redactor = secretsOf(m_window.start()->asked());
    for (const QString &path : paths)
        m_given.readFile(path, redactor);
}

void Conductor::giveText(const QString &text)
{
    if (text.trimmed().isEmpty())
        return refuse(tr("There is no text to paste."));
    m_given.readText(text, secretsOf(m_window.start()->asked()));
    m_window.go(ui::MainWindow::Page::Start);
}

void Conductor::refuse(const QString &sentence)
{
    m_window.start()->showProblem(sentence);
    m_window.go(ui::MainWindow::Page::Start);
}

Result<void> Conductor::practise(const QString &fault, const QString &family)
{
    auto started = practice::PracticeWorld::start(fault, family);
    if (!started)
        return tl::unexpected(started.error());
    newCase();
    m_world = *std::move(started);
    handOut();
    m_awaited = static_cast<int>(m_practice.artifacts.size());
    if (m_awaited == 0)
        find();
    return {};
}

void Conductor::handOut()
{
    auto given = handedOut(m_world->description());
    if (!given)
        return refuse(given.error().sentence);
    m_practice = *std::move(given);
    m_window.start()->fill(m_practice.asked);
    m_given.clear();
    openFiles(m_practice.artifacts);
    const QJsonObject world = m_world->description();
    const bool faultThere = world.value(QLatin1String("expect")).toString() != QLatin1String("healthy");
    m_window.showPractice(faultThere ? tr("This is a practice n8n with the fault %1.").arg(world.value(QLatin1String("fault")).toString())
                                     : tr("This is a practice n8n, and it is in order now."),
                          faultThere);
}

void Conductor::heal()
{
    if (!m_world || isRunning())
        return;
    if (const auto healed = m_world->heal(); !healed)
        return refuse(healed.error().sentence);
    handOut();
}

} // namespace kd::gui
