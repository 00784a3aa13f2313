#include "core/io/secret_service/bus_greeting.h"

#include <QByteArrayList>
#include <QFile>

#include <cerrno>
#include <cstddef>
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace kd {

namespace {

/// Without an address libdbus would start a bus of its own, that nobody ends.
QByteArray usualAddress()
{
    const QByteArray given = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    if (!given.isEmpty())
        return given;
    const QByteArray runtime = qgetenv("XDG_RUNTIME_DIR");
    const QByteArray bus = runtime + "/bus";
    return !runtime.isEmpty() && QFile::exists(QFile::decodeName(bus)) ? "unix:path=" + bus : QByteArray();
}

/// Negative, with errno, where it cannot be reached.
int reach(const QByteArray &name)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (name.size() >= static_cast<qsizetype>(sizeof address.sun_path)) {
        errno = ENAMETOOLONG;
        return -1;
    }
    std::memcpy(address.sun_path, name.constData(), static_cast<std::size_t>(name.size()));
    if (name.startsWith('@'))
        address.sun_path[0] = '\0';
    const auto length = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + static_cast<std::size_t>(name.size()));
    const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (socket >= 0 && connect(socket, reinterpret_cast<const sockaddr *>(&address), length) == 0)
        return socket;
    const int why = errno;
    close(socket);
    errno = why;
    return -1;
}

} // namespace

std::optional<QByteArray> socketOf(const QByteArray &address)
{
    if (address.isEmpty())
        return QByteArray();
    const QByteArray first = address.split(';').constFirst();
    if (!first.startsWith("unix:"))
        return std::nullopt;
    const QByteArrayList parts = first.mid(5).split(',');
    for (const QByteArray &part : parts) {
        if (part.startsWith("path="))
            return QByteArray::fromPercentEncoding(part.mid(5));
        if (part.startsWith("abstract="))
            return '@' + QByteArray::fromPercentEncoding(part.mid(9));
    }
    return std::nullopt;
}

BusGreeting::~BusGreeting()
{
    m_notifier.reset();
    if (m_socket >= 0)
        close(m_socket);
}

void BusGreeting::greet(OnHeard answer)
{
    const auto name = socketOf(usualAddress());
    if (m_speaks || !name)
        return answer(Heard::Speaks, {});
    if (name->isEmpty())
        return answer(Heard::NoBus, {});
    m_answer = std::move(answer);
    if (m_socket >= 0)
        return; // still listening since the last time
    m_socket = reach(*name);
    if (m_socket < 0)
        return errno == EAGAIN ? hear(Heard::Nothing, {}) : hear(Heard::NoBus, QString::fromLocal8Bit(std::strerror(errno)));
    const QByteArray greeting = QByteArray(1, '\0') + "AUTH EXTERNAL " + QByteArray::number(getuid()).toHex() + "\r\n";
    if (send(m_socket, greeting.constData(), static_cast<std::size_t>(greeting.size()), MSG_NOSIGNAL) != greeting.size())
        return hear(Heard::Nothing, {});
    m_notifier = std::make_unique<QSocketNotifier>(m_socket, QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [this] { read(); });
}

void BusGreeting::read()
{
    char bytes[64];
    const ssize_t count = recv(m_socket, bytes, sizeof bytes, 0);
    if (count < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    hear(count > 0 ? Heard::Speaks : Heard::Nothing, {});
}

void BusGreeting::hear(Heard heard, const QString &text)
{
    if (m_notifier) {
        m_notifier->setEnabled(false);
        m_notifier.release()->deleteLater(); // it may be what has just called
    }
    if (m_socket >= 0)
        close(std::exchange(m_socket, -1));
    m_speaks = heard == Heard::Speaks;
    std::exchange(m_answer, nullptr)(heard, text);
}

} // namespace kd
