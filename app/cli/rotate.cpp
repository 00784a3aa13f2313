#include "app/cli/command.h"
#include "app/cli/keyring.h"
#include "app/cli/network.h"
#include "app/cli/output.h"
#include "app/cli/print.h"
#include "app/cli/rotate_person.h"
#include "app/cli/rotate_result.h"
#include "app/cli/rotate_wish.h"
#include "app/cli/speak.h"
#include "app/rotate/notify.h"
#include "core/base/words.h"
#include "core/io/program_log.h"
#include "core/report/plain_text.h"
#include "core/rotate/event_json.h"
#include "core/rotate/progress.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <cstdio>

namespace kd::cli {

namespace {

using rotate::Ending;
using rotate::RotationId;
using rotate::Wish;

constexpr const char *overview = "Usage: keydoctor-cli rotate start|status|resume|abandon|list [options]\n\n"
                                 "  start     change a key, step by step, each with its proof\n"
                                 "  status    how a rotation stands\n"
                                 "  resume    go on with one that waits, has stopped or was interrupted\n"
                                 "  abandon   take back what can be, and end it\n"
                                 "  list      all rotations\n\n"
                                 "Old and new key are kept in the desktop's keyring meanwhile. Each part explains itself with --help.\n";
constexpr const char *startUsage = "keydoctor-cli rotate start --kind n8n-api-key|provider-key [--mode routine|leaked] --url URL KEY [SESSION]";
constexpr const char *restUsage = "keydoctor-cli rotate %1 [ID] [KEY] [SESSION] [--yes] [--done]";

enum class Part { Start, Resume, Abandon };

const std::vector<Option> &resumeOptions()
{
    static const std::vector<Option> options = {{"done", nullptr, "what the rotation waited for was done by hand"}};
    return options;
}

const std::vector<Option> &runOptions()
{
    static const std::vector<Option> options = {{"yes", nullptr, "ask nothing; stop where only a person can act"},
                                                {"probe-workflow", nullptr, "where n8n cannot test a credential, a workflow that calls the provider once may be made there, and removed"},
                                                {"notify-command", "PROGRAM", "run this when the rotation ends, waits or fails; it gets the result as JSON on standard input"},
                                                {"notify-url", "URL", "POST the rotation's state there as JSON when it ends, waits or fails"},
                                                {"save-record", "FILE", "write the record there, as Markdown"}};
    return options;
}

std::vector<Option> without(std::vector<Option> options, std::initializer_list<const char *> names)
{
    std::erase_if(options, [&](const Option &option) { return std::any_of(names.begin(), names.end(), [&](const char *name) { return qstrcmp(option.name, name) == 0; }); });
    return options;
}

std::vector<Option> commonOptions()
{
    return without(keyOptions() + keyringOptions() + sessionOptions() + networkOptions() + runOptions() + outputOptions(),
                   {"encryption-key-env", "encryption-key-file", "save-case", "platform"});
}

std::vector<Option> secretOptions()
{
    std::vector<Option> options;
    for (const Option &option : rotationOptions()) {
        const QLatin1String name(option.name);
        if (name.startsWith(QLatin1String("old-key")) || name.startsWith(QLatin1String("new-key")) || name.startsWith(QLatin1String("provider-right")))
            options.push_back(option);
    }
    return options;
}

/// The rotation that is meant: the one that was named, or the only one that is not over.
Outcome<RotationId> whichRotation(const Arguments &arguments)
{
    const QStringList named = arguments.positional();
    if (named.size() > 1)
        return failure(Exit::Usage, QStringLiteral("One rotation at a time: name one id."));
    const auto all = rotationsIn(rotationsFolder());
    if (!all)
        return failure(Exit::Unreadable, all.error());
    QList<RotationId> found;
    for (const FoundRotation &each : *all) {
        if (named.isEmpty() ? each.rotation && !each.rotation->isOver() : each.id.text().startsWith(named.constFirst()))
            found.append(each.id);
    }
    if (found.isEmpty())
        return failure(Exit::Unreadable, named.isEmpty() ? QStringLiteral("There is no unfinished rotation.") : QStringLiteral("There is no rotation with that id."));
    if (found.size() > 1)
        return failure(Exit::Usage, QStringLiteral("Several rotations fit: name one id, as keydoctor-cli rotate list has it."));
    return found.constFirst();
}

Outcome<rotate::Rotation> rotationOf(const RotationId &id)
{
    const auto all = rotationsIn(rotationsFolder());
    if (!all)
        return failure(Exit::Unreadable, all.error());
    const auto it = std::find_if(all->begin(), all->end(), [&](const FoundRotation &each) { return each.id == id; });
    if (it == all->end() || !it->rotation)
        return failure(Exit::Unreadable, it != all->end() && it->problem ? *it->problem : Problem{QStringLiteral("That rotation cannot be read."), {}, {}});
    return *it->rotation;
}

/// A rotation in a thread of its own.
class Rotate : public Command
{
public:
    Rotate(Part part, Arguments arguments, Output output, Texts texts, Wish wish, RotationId id, int seconds)
        : m_part(part), m_arguments(std::move(arguments)), m_output(std::move(output)), m_texts(std::move(texts)), m_wish(std::move(wish)), m_id(id), m_seconds(seconds)
    {
    }
    ~Rotate() override
    {
        m_stop.request_stop();
        if (m_thread)
            m_thread->wait();
    }

    void start() override
    {
        m_startedAt = QDateTime::currentDateTimeUtc();
        m_thread.reset(QThread::create([this] { m_ending = work(); }));
        connect(m_thread.get(), &QThread::finished, this, &Rotate::conclude, Qt::QueuedConnection);
        m_thread->start();
        if (m_seconds > 0)
            QTimer::singleShot(std::chrono::seconds(m_seconds), this, [this] {
                m_timedOut = true;
                m_stop.request_stop();
            });
    }

    void interrupt() override { m_stop.request_stop(); }

private:
    Outcome<Ending> work()
    {
        auto courier = makeCourier(m_arguments, limitsForN8n());
        if (!courier)
            return tl::unexpected(courier.error());
        if (const auto fetched = fetchFromKeychain(); !fetched)
            return tl::unexpected(fetched.error());
        auto vault = openVault(m_arguments, m_output.quiet);
        if (!vault)
            return tl::unexpected(vault.error());
        const bool mayAsk = m_output.format == QLatin1String("text") && !m_output.quiet && !m_arguments.has("yes");
        std::unique_ptr<rotate::Person> person = mayAsk ? TerminalPerson::open(m_stop.get_token()) : nullptr;
        if (!person)
            person = std::make_unique<NoPerson>(NoPerson::Word{m_arguments.has("yes"), m_arguments.has("probe-workflow"), m_arguments.has("done")}, m_output.quiet);
        rotate::Rotator rotator({courier->get(), vault->get(), &m_texts, person.get(), rotationsFolder(), m_stop.get_token()}, std::move(m_wish));
        const Ending ending = m_part == Part::Start ? rotator.start() : m_part == Part::Resume ? rotator.resume(m_id) : rotator.abandon(m_id);
        tellOthers(ending, **courier);
        return ending;
    }

    /// Who is told cannot change how the rotation ended; that they could not be told is said.
    void tellOthers(const Ending &ending, Courier &courier)
    {
        if (!ending.rotation)
            return;
        Output asJson;
        asJson.format = QStringLiteral("json");
        const QByteArray json = rendered(ending, m_texts, m_startedAt, asJson);
        const auto say = [](const Result<void> &told) {
            if (!told)
                std::fputs((told.error().sentence + QLatin1Char('\n')).toUtf8().constData(), stderr);
        };
        if (m_arguments.has("notify-command"))
            say(rotate::runCommand(m_arguments.value("notify-command"), json));
        if (m_arguments.has("notify-url"))
            say(rotate::postState(courier, m_arguments.value("notify-url"), ending));
    }

    Outcome<void> fetchFromKeychain()
    {
        if (m_arguments.has("keychain")) {
            const QStringList hosts = m_wish.n8n ? QStringList{m_wish.n8n->origin.authority()} : QStringList();
            auto key = fetch({m_arguments.value("keychain"), HeldKind::N8nApiKey, hosts});
            if (!key)
                return tl::unexpected(key.error());
            m_wish.n8nKey = *key;
            if (m_wish.kind == HeldKind::N8nApiKey)
                m_wish.oldKey = *key;
        }
        if (m_arguments.has("old-key-keychain")) {
            auto key = fetch({m_arguments.value("old-key-keychain"), HeldKind::ProviderKey, {m_wish.provider}, true});
            if (!key)
                return tl::unexpected(key.error());
            m_wish.oldKey = *key;
        }
        return {};
    }

    Outcome<SharedSecret> fetch(WantedKey wanted)
    {
        auto vault = openVault(m_arguments, m_output.quiet);
        if (!vault)
            return tl::unexpected(vault.error());
        KeychainKey keychain(*std::move(vault), std::move(wanted));
        QEventLoop loop;
        Outcome<SharedSecret> fetched;
        keychain.fetch([&](Outcome<HeldKey> key) {
            fetched = key.map([](const HeldKey &held) { return held.inUse(); });
            QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
        });
        loop.exec();
        return fetched;
    }

    void conclude()
    {
        const bool asJson = m_output.format == QLatin1String("json");
        if (!*m_ending) {
            Q_EMIT ended(complain((*m_ending).error(), asJson));
            return;
        }
        Ending &ending = **m_ending;
        if (m_timedOut && std::exchange(ending.interrupted, false) && ending.sentence.isEmpty())
            ending.sentence = QStringLiteral("The time of --timeout is over; the rotation can be resumed.");
        programLog().info("rotate: state {}, reason {}", toString(ending.state).toStdString(), ending.reason.toStdString());
        const Exit exit = exitOf(ending, m_texts);
        const bool isError = exit == Exit::Refused || exit == Exit::Unreadable || exit == Exit::Bug;
        if (isError && !ending.rotation) {
            Q_EMIT ended(complain({exit, {ending.sentence, {}, {}}}, asJson));
            return;
        }
        if (m_arguments.has("save-record") && ending.rotation) {
            Output record;
            record.file = m_arguments.value("save-record");
            if (const auto saved = writeResult(recordOf(ending), record); !saved) {
                Q_EMIT ended(complain(saved.error(), asJson));
                return;
            }
        }
        const auto written = writeResult(rendered(ending, m_texts, m_startedAt, m_output), m_output);
        Q_EMIT ended(written ? static_cast<int>(exit) : complain(written.error(), asJson));
    }

    Part m_part;
    Arguments m_arguments;
    Output m_output;
    Texts m_texts;
    Wish m_wish;
    RotationId m_id;
    QDateTime m_startedAt;
    int m_seconds; ///< 0: as long as it takes
    bool m_timedOut = false;
    std::stop_source m_stop;
    std::optional<Outcome<Ending>> m_ending;
    std::unique_ptr<QThread> m_thread;
};

Outcome<Output> readOutput(const Arguments &arguments)
{
    auto output = Output::from(arguments);
    if (output && (output->format == QLatin1String("sarif") || output->format == QLatin1String("junit")))
        return failure(Exit::Usage, QStringLiteral("--format of rotate is one of text, json, markdown, html."));
    return output;
}

Outcome<std::unique_ptr<Command>> makeRun(Part part, const QString &name, const QStringList &words)
{
    const std::vector<Option> options = part == Part::Start ? rotationOptions() + commonOptions() : secretOptions() + resumeOptions() + commonOptions();
    auto arguments = Arguments::read(words, options);
    if (!arguments)
        return tl::unexpected(arguments.error());
    if (arguments->has("help"))
        return print(helpText(part == Part::Start ? QString::fromUtf8(startUsage) : QString::fromUtf8(restUsage).arg(name), options));
    auto output = readOutput(*arguments);
    if (!output)
        return tl::unexpected(output.error());
    if (const auto language = speak(*arguments); !language)
        return tl::unexpected(language.error());
    if (part == Part::Start && !arguments->positional().isEmpty())
        return failure(Exit::Usage, QStringLiteral("rotate start takes options only; a key never stands in an argument."));
    const auto seconds = readTimeout(*arguments, 0);
    if (!seconds)
        return tl::unexpected(seconds.error());
    RotationId id = RotationId::make();
    auto wish = part == Part::Start ? readWish(*arguments) : readSecrets(*arguments);
    if (!wish)
        return tl::unexpected(wish.error());
    if (part == Part::Start && !wish->n8nKey && !arguments->has("keychain") && !(wish->login && wish->kind == HeldKind::ProviderKey))
        return failure(Exit::Usage, QStringLiteral("Where is the key that talks to n8n? Name one of --key-env, --key-file, --key-stdin, --keychain."));
    if (part != Part::Start) {
        const auto which = whichRotation(*arguments);
        if (!which)
            return tl::unexpected(which.error());
        id = *which;
        const auto rotation = rotationOf(id);
        if (!rotation)
            return tl::unexpected(rotation.error());
        auto whole = wishFor(*rotation, *std::move(wish));
        if (!whole)
            return failure(Exit::Unreadable, whole.error());
        wish = *std::move(whole);
    }
    auto texts = Texts::load();
    if (!texts)
        return failure(Exit::Bug, texts.error());
    return std::make_unique<Rotate>(part, *std::move(arguments), *std::move(output), *std::move(texts), *std::move(wish), id, *seconds);
}

/// Says how rotations stand, and does nothing.
class Show : public Command
{
public:
    Show(QByteArray bytes, Output output, Exit exit) : m_bytes(std::move(bytes)), m_output(std::move(output)), m_exit(exit) {}
    void start() override
    {
        const auto written = writeResult(m_bytes, m_output);
        Q_EMIT ended(written ? static_cast<int>(m_exit) : complain(written.error(), m_output.format == QLatin1String("json")));
    }

private:
    QByteArray m_bytes;
    Output m_output;
    Exit m_exit;
};

Ending endingOf(const FoundRotation &found)
{
    Ending ending;
    ending.state = found.state;
    ending.rotation = found.rotation;
    if (found.problem)
        ending.sentence = found.problem->sentence;
    if (!found.rotation)
        return ending;
    if (found.state == rotate::State::Waiting)
        ending.reason = found.rotation->waitingFor;
    if (const auto book = rotate::PlanBook::load(found.rotation->kind))
        ending.plan = book->plan(found.rotation->mode, QSet<QString>(found.rotation->facts.begin(), found.rotation->facts.end()));
    return ending;
}

QByteArray listed(const QList<FoundRotation> &all, const Output &output)
{
    if (output.format == QLatin1String("json")) {
        QJsonArray rotations;
        for (const FoundRotation &each : all) {
            if (each.rotation)
                rotations.append(rotate::toJson(*each.rotation, each.state));
        }
        return QJsonDocument(QJsonObject{{QLatin1String("schema_version"), QStringLiteral("1")},
                                         {QLatin1String("tool"), QJsonObject{{QLatin1String("name"), QStringLiteral("keydoctor")}, {QLatin1String("version"), QStringLiteral(KEYDOCTOR_VERSION)}}},
                                         {QLatin1String("rotations"), rotations}})
            .toJson();
    }
    QString text;
    for (const FoundRotation &each : all) {
        const QString what = each.rotation ? plainText(QStringLiteral("%1 %2, “%3”: %4").arg(toString(each.rotation->kind), each.rotation->kind == HeldKind::N8nApiKey ? each.rotation->target.host : each.rotation->target.provider,
                                                                                               each.rotation->target.label, rotate::sentenceOf(*each.rotation, each.state)))
                                           : each.problem ? plainText(each.problem->sentence) : Words::tr("Nothing had begun.");
        text += each.id.text() + QStringLiteral("  ") + what + QLatin1Char('\n');
    }
    return (text.isEmpty() ? Words::tr("There are no rotations.") + QLatin1Char('\n') : text).toUtf8();
}

Outcome<std::unique_ptr<Command>> makeShow(bool all, const QStringList &words)
{
    // What opens a rotation is taken here too, and not needed.
    const std::vector<Option> options = all ? without(outputOptions(), {"save-case", "platform"}) : commonOptions();
    auto arguments = Arguments::read(words, options);
    if (!arguments)
        return tl::unexpected(arguments.error());
    if (arguments->has("help"))
        return print(helpText(all ? QStringLiteral("keydoctor-cli rotate list") : QStringLiteral("keydoctor-cli rotate status [ID]"), options));
    auto output = readOutput(*arguments);
    if (!output)
        return tl::unexpected(output.error());
    if (const auto language = speak(*arguments); !language)
        return tl::unexpected(language.error());
    const auto found = rotationsIn(rotationsFolder());
    if (!found)
        return failure(Exit::Unreadable, found.error());
    if (all)
        return std::make_unique<Show>(listed(*found, *output), *output, Exit::Healthy);
    // The newest where none is named and none is under way: its end is what a script asks for.
    auto which = arguments->positional().isEmpty() && !found->isEmpty() && std::all_of(found->begin(), found->end(), [](const FoundRotation &each) { return !each.rotation || each.rotation->isOver(); })
                     ? Outcome<RotationId>(found->constFirst().id)
                     : whichRotation(*arguments);
    if (!which)
        return tl::unexpected(which.error());
    auto texts = Texts::load();
    if (!texts)
        return failure(Exit::Bug, texts.error());
    const auto it = std::find_if(found->begin(), found->end(), [&](const FoundRotation &each) { return each.id == *which; });
    if (!it->rotation)
        return failure(Exit::Unreadable, it->problem.value_or(Problem{QStringLiteral("Nothing had begun in that rotation."), it->file, {}}));
    const Ending ending = endingOf(*it);
    return std::make_unique<Show>(rendered(ending, *texts, QDateTime::currentDateTimeUtc(), *output), *output, exitOf(ending, *texts));
}

} // namespace

Outcome<std::unique_ptr<Command>> makeRotate(const QStringList &words)
{
    QStringList rest = words;
    const QString name = rest.value(1);
    if (rest.size() > 1)
        rest.removeAt(1);
    if (name == QLatin1String("start"))
        return makeRun(Part::Start, name, rest);
    if (name == QLatin1String("resume"))
        return makeRun(Part::Resume, name, rest);
    if (name == QLatin1String("abandon"))
        return makeRun(Part::Abandon, name, rest);
    if (name == QLatin1String("status") || name == QLatin1String("list"))
        return makeShow(name == QLatin1String("list"), rest);
    if (name == QLatin1String("--help") || name == QLatin1String("-h"))
        return print(QString::fromUtf8(overview));
    return failure(Exit::Usage, QStringLiteral("rotate is start, status, resume, abandon or list. Try keydoctor-cli rotate --help."));
}

} // namespace kd::cli
