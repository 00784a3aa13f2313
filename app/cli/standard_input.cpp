#include "app/cli/standard_input.h"

#include <QTimer>

#include <cerrno>
#include <chrono>
#include <sys/stat.h>
#include <unistd.h>

namespace kd::cli {

namespace {

using namespace std::chrono_literals;

constexpr qsizetype longestLine = 1024;

/// Descriptor 0 may be closed, and something else of this program then stands there.
bool canSpeak()
{
    struct stat status {};
    return fstat(STDIN_FILENO, &status) == 0 && (S_ISFIFO(status.st_mode) || isatty(STDIN_FILENO));
}

/// To read from a terminal in the background would stop the program.
bool isInBackground()
{
    const pid_t front = tcgetpgrp(STDIN_FILENO);
    return front != -1 && front != getpgrp();
}

} // namespace

StandardInput::StandardInput(std::function<void(const QByteArray &)> onLine) : m_onLine(std::move(onLine))
{
    if (!canSpeak())
        return;
    m_notifier = std::make_unique<QSocketNotifier>(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [this] { read(); });
}

void StandardInput::read()
{
    if (isInBackground()) {
        m_notifier->setEnabled(false);
        QTimer::singleShot(1s, m_notifier.get(), [this] { m_notifier->setEnabled(true); });
        return;
    }
    char bytes[longestLine];
    const ssize_t count = ::read(STDIN_FILENO, bytes, sizeof bytes);
    if (count <= 0) {
        m_notifier->setEnabled(count < 0 && (errno == EINTR || errno == EAGAIN));
        return;
    }
    m_pending.append(bytes, count);
    for (qsizetype end = m_pending.indexOf('\n'); end >= 0; end = m_pending.indexOf('\n')) {
        const QByteArray line = m_pending.left(end).trimmed();
        m_pending.remove(0, end + 1);
        m_onLine(line);
    }
    // Of a line without an end its beginning is enough to know that it is none of ours.
    m_pending.truncate(longestLine);
}

} // namespace kd::cli
