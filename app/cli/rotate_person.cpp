#include "app/cli/rotate_person.h"

#include "app/cli/network.h"
#include "core/base/words.h"
#include "core/keys/key_name.h"
#include "core/report/plain_text.h"
#include "core/rotate/sentences.h"

#include <cstdio>
#include <fcntl.h>
#include <poll.h>
#include <termios.h>
#include <unistd.h>

namespace kd::cli {

namespace {

using rotate::Place;
using rotate::Reply;
using rotate::Request;

/// Short enough for both keys to be seen in use, where nobody chose.
constexpr int graceUnattended = 10;
constexpr int pollMs = 200;
constexpr qsizetype longestLine = 64 * 1024;

void say(const QString &text)
{
    std::fputs((text + QLatin1Char('\n')).toUtf8().constData(), stderr);
}

bool isByHand(Request::Kind kind)
{
    using Kind = Request::Kind;
    return kind == Kind::Prepare || kind == Kind::Replace || kind == Kind::Prove || kind == Kind::Revoke || kind == Kind::LookAt;
}

/// The terminal does not show what is typed, for as long as it lives.
class Unechoed
{
public:
    explicit Unechoed(int descriptor) : m_descriptor(descriptor)
    {
        m_was = tcgetattr(descriptor, &m_before) == 0;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        if (m_was)
            tcsetattr(descriptor, TCSAFLUSH, &silent);
    }
    ~Unechoed()
    {
        if (m_was)
            tcsetattr(m_descriptor, TCSAFLUSH, &m_before);
        std::fputs("\n", stderr);
    }
    Unechoed(const Unechoed &) = delete;
    Unechoed &operator=(const Unechoed &) = delete;

private:
    int m_descriptor;
    termios m_before{};
    bool m_was = false;
};

} // namespace

std::optional<Reply> NoPerson::ask(const Request &request)
{
    Reply reply;
    reply.done = true;
    // Once: what was waited for is done, and what comes next was not yet said.
    if (isByHand(request.kind) && std::exchange(m_byHandDone, false)) {
        for (const Place &place : request.places)
            reply.places.insert(place.id);
        return reply;
    }
    if (request.kind == Request::Kind::RightAgain && m_byHandDone)
        return reply;
    if (!m_mayGoOn)
        return std::nullopt;
    if (request.kind == Request::Kind::Commit || request.kind == Request::Kind::List)
        return reply;
    if (request.kind == Request::Kind::Probe && m_mayProbe)
        return reply;
    if (request.kind == Request::Kind::Grace) {
        reply.graceSeconds = graceUnattended;
        return reply;
    }
    return std::nullopt;
}

bool NoPerson::agrees(const rotate::Plan &plan, const rotate::Rotation &)
{
    if (m_quiet)
        return true;
    say(plan.before);
    for (const QString &what : plan.breaks)
        say(QStringLiteral("  - ") + what);
    return true;
}

void NoPerson::stands(const rotate::Plan &plan, const rotate::Rotation &rotation)
{
    if (m_quiet)
        return;
    for (const rotate::StepRecord &step : rotation.steps) {
        const QString here = step.place.id + toString(step.state) + (step.undoing ? QStringLiteral("u") : QString());
        if (step.at != rotation.changedAt || step.state == rotate::StepState::Todo || m_step == here)
            continue;
        m_step = here;
        const rotate::PlanStep *planned = plan.find(step.place.id);
        const QString proof = rotate::proofSentence(plan, rotation, step);
        if (step.state == rotate::StepState::Doing && planned)
            say((step.undoing ? Words::tr("Taking back: %1") : QStringLiteral("%1 …")).arg(step.undoing ? planned->undoText : planned->title));
        else if (!proof.isEmpty())
            say(QStringLiteral("  ") + plainText(proof));
    }
}

void NoPerson::waits(const QString &sentence)
{
    const QStringList lines = m_quiet ? QStringList() : sentence.split(QLatin1Char('\n'));
    for (const QString &line : lines)
        say(QStringLiteral("  ") + plainText(line));
}

void NoPerson::hears(const Exchange &exchange)
{
    if (!m_quiet)
        sayHeard(exchange);
}

std::unique_ptr<TerminalPerson> TerminalPerson::open(std::stop_token stop)
{
    if (!isatty(STDERR_FILENO))
        return nullptr;
    const int terminal = ::open("/dev/tty", O_RDONLY | O_CLOEXEC);
    return terminal < 0 ? nullptr : std::unique_ptr<TerminalPerson>(new TerminalPerson(terminal, std::move(stop)));
}

TerminalPerson::~TerminalPerson()
{
    close(m_descriptor);
}

std::optional<QByteArray> TerminalPerson::line(const QString &prompt, bool echo)
{
    // First, for it throws away what was typed before: nothing may be typed at the prompt and be lost, or seen.
    const std::unique_ptr<Unechoed> silent = echo ? nullptr : std::make_unique<Unechoed>(m_descriptor);
    std::fputs((prompt + QStringLiteral(" ")).toUtf8().constData(), stderr);
    while (!m_stop.stop_requested()) {
        if (const qsizetype end = m_typed.indexOf('\n'); end >= 0) {
            const QByteArray typed = m_typed.left(end);
            m_typed.remove(0, end + 1);
            return typed.trimmed() == "q" ? std::nullopt : std::optional(typed);
        }
        pollfd waiting{m_descriptor, POLLIN, 0};
        if (poll(&waiting, 1, pollMs) <= 0)
            continue;
        char buffer[4096];
        const ssize_t count = ::read(m_descriptor, buffer, sizeof buffer);
        if (count <= 0 || m_typed.size() > longestLine)
            return std::nullopt;
        m_typed.append(buffer, count);
    }
    return std::nullopt;
}

std::optional<Reply> TerminalPerson::places(const Request &request)
{
    for (const Place &place : request.places)
        say(QStringLiteral("  - ") + plainText(rotate::nameOf(place)));
    const auto typed = line(Words::tr("Press Enter when all of these are done, or q to go on later:"));
    if (!typed)
        return std::nullopt;
    Reply reply;
    for (const Place &place : request.places)
        reply.places.insert(place.id);
    return reply;
}

std::optional<Reply> TerminalPerson::signIn()
{
    const auto email = line(Words::tr("E-mail (q to go on later):"));
    if (!email)
        return std::nullopt;
    auto password = line(Words::tr("Password:"), false);
    if (!password)
        return std::nullopt;
    auto code = line(Words::tr("Code of the second factor (Enter where there is none):"), false);
    if (!code)
        return std::nullopt;
    Reply reply;
    reply.signIn = rotate::Login{QString::fromUtf8(*email).trimmed(), share(Secret::take(std::move(*password))), code->isEmpty() ? SharedSecret() : share(Secret::take(std::move(*code)))};
    return reply;
}

std::optional<Reply> TerminalPerson::list()
{
    Reply reply;
    for (;;) {
        const auto typed = line(Words::tr("Another place where the key is entered (Enter when all are named):"));
        if (!typed)
            return std::nullopt;
        if (typed->trimmed().isEmpty())
            break;
        if (const auto label = readLabel(QString::fromUtf8(*typed)))
            reply.more.append({{}, Place::Kind::ByHand, *label, {}, Place::State::Listed, {}});
        else
            say(label.error().sentence);
    }
    reply.done = true;
    return reply;
}

bool TerminalPerson::agrees(const rotate::Plan &plan, const rotate::Rotation &rotation)
{
    (void)NoPerson::agrees(plan, rotation);
    int number = 0;
    for (const rotate::PlanStep &step : plan.steps)
        say(QStringLiteral("  %1. %2").arg(++number).arg(step.title));
    return line(Words::tr("Press Enter to begin, or q to leave everything as it is:")).has_value();
}

std::optional<Reply> TerminalPerson::ask(const Request &request)
{
    say(QString());
    say(plainText(request.sentence.isEmpty() ? rotate::sentenceOf(request) : request.sentence));
    if (!request.link.isEmpty())
        say(QStringLiteral("  ") + request.link);
    Reply reply;
    switch (request.kind) {
    case Request::Kind::List:
        for (const Place &place : request.places)
            say(QStringLiteral("  - ") + plainText(rotate::nameOf(place)));
        return list();
    case Request::Kind::NewKey:
    case Request::Kind::KeyAgain:
    case Request::Kind::OldKeyAgain: {
        auto key = line(request.kind == Request::Kind::NewKey ? Words::tr("The new key (it is not shown; q to go on later):") : Words::tr("The key (it is not shown; q to go on later):"), false);
        if (!key || key->isEmpty())
            return std::nullopt;
        reply.key = share(Secret::take(std::move(*key)));
        return reply;
    }
    case Request::Kind::RightAgain: {
        auto key = line(Words::tr("The key (it is not shown; Enter to do it by hand, q to go on later):"), false);
        if (!key)
            return std::nullopt;
        reply.done = key->isEmpty();
        reply.key = key->isEmpty() ? SharedSecret() : share(Secret::take(std::move(*key)));
        return reply;
    }
    case Request::Kind::Prepare:
    case Request::Kind::Replace:
    case Request::Kind::Prove:
        return places(request);
    case Request::Kind::Grace: {
        const auto typed = line(Words::tr("Minutes:"));
        bool number = false;
        const int minutes = typed ? typed->trimmed().toInt(&number) : 0;
        if (!number || minutes < 0 || minutes > 90 * 24 * 60)
            return std::nullopt;
        reply.graceSeconds = minutes * 60;
        return reply;
    }
    case Request::Kind::SignIn:
        return signIn();
    case Request::Kind::LookAt:
        for (const QString &entry : request.entries)
            say(QStringLiteral("  - ") + entry);
        [[fallthrough]];
    case Request::Kind::Probe: {
        const QString yes = Words::tr("yes");
        const auto typed = line(Words::tr("Type %1, or press Enter to look for yourself:").arg(yes));
        reply.done = typed && QString::fromUtf8(*typed).trimmed() == yes;
        return reply;
    }
    case Request::Kind::Commit:
    case Request::Kind::Revoke:
    case Request::Kind::Remove:
        break;
    }
    const QString word = request.kind == Request::Kind::Commit ? Words::tr("yes") : QString();
    const auto typed = line(word.isEmpty() ? Words::tr("Press Enter when it is done, or q to go on later:") : Words::tr("%1? Type %2, or q to go on later:").arg(request.verb, word));
    if (!typed || (!word.isEmpty() && QString::fromUtf8(*typed).trimmed() != word))
        return std::nullopt;
    reply.done = true;
    return reply;
}

} // namespace kd::cli
