#include "app/cli/ask_person.h"

#include "core/base/words.h"

#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace kd::cli {

namespace {

void say(const QString &text)
{
    std::fputs(text.toUtf8().constData(), stderr);
}

} // namespace

std::unique_ptr<Questioner> Questioner::onTerminal(bool keyOnStdin)
{
    if (!isatty(STDERR_FILENO))
        return nullptr;
    if (!keyOnStdin)
        return isatty(STDIN_FILENO) ? std::unique_ptr<Questioner>(new Questioner(STDIN_FILENO, false)) : nullptr;
    const int terminal = open("/dev/tty", O_RDONLY | O_CLOEXEC);
    return terminal >= 0 ? std::unique_ptr<Questioner>(new Questioner(terminal, true)) : nullptr;
}

Questioner::Questioner(int descriptor, bool owned) : m_descriptor(descriptor), m_owned(owned) {}

Questioner::~Questioner()
{
    m_notifier.reset();
    if (m_owned)
        close(m_descriptor);
}

void Questioner::ask(const Node &node, const Sentences &sentences)
{
    m_node = &node;
    say(QStringLiteral("\n%1\n").arg(sentences.question(node)));
    if (!node.why.isEmpty())
        say(QStringLiteral("  %1\n").arg(sentences.why(node)));
    int number = 0;
    for (const Choice &choice : node.choices)
        say(QStringLiteral("  %1  %2\n").arg(++number).arg(sentences.choice(choice)));
    if (!node.unknown.isEmpty())
        say(QStringLiteral("  %1  %2\n").arg(++number).arg(sentences.iDontKnow()));
    prompt();
    m_notifier = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &Questioner::read);
}

void Questioner::prompt()
{
    const auto last = m_node->choices.size() + (m_node->unknown.isEmpty() ? 0 : 1);
    say(Words::tr("Your answer (1-%1, or q to stop): ").arg(last));
}

void Questioner::read()
{
    char buffer[256];
    const ssize_t count = ::read(m_descriptor, buffer, sizeof buffer);
    if (count <= 0) {
        m_notifier.reset();
        Q_EMIT ended();
        return;
    }
    m_typed.append(buffer, count);
    if (const qsizetype end = m_typed.indexOf('\n'); end >= 0) {
        const QString line = QString::fromUtf8(m_typed.left(end)).trimmed();
        m_typed.remove(0, end + 1);
        take(line);
    }
}

void Questioner::take(const QString &line)
{
    const int picked = line.toInt();
    const auto count = static_cast<int>(m_node->choices.size());
    const bool unknown = !m_node->unknown.isEmpty() && picked == count + 1;
    if (line != QLatin1String("q") && (picked < 1 || picked > count) && !unknown) {
        prompt();
        return;
    }
    m_notifier.release()->deleteLater(); // it is what has just called
    if (line == QLatin1String("q"))
        Q_EMIT ended();
    else
        Q_EMIT answered(unknown ? QStringLiteral("unknown") : m_node->choices.at(picked - 1).id);
}

} // namespace kd::cli
