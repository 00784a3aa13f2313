#include "core/io/reset_watch.h"

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace kd {

#ifdef Q_OS_UNIX

ResetWatch::ResetWatch(qintptr descriptor)
    : m_descriptor(descriptor < 0 ? -1 : fcntl(static_cast<int>(descriptor), F_DUPFD_CLOEXEC, 0))
{
}

ResetWatch::~ResetWatch()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

bool ResetWatch::wasReset() const
{
    // A connection that the peer closed still has a peer; one that was reset has none.
    sockaddr_storage peer{};
    socklen_t size = sizeof peer;
    return m_descriptor >= 0 && getpeername(m_descriptor, reinterpret_cast<sockaddr *>(&peer), &size) != 0;
}

bool ResetWatch::isQuiet() const
{
    if (m_descriptor < 0)
        return true;
    char byte = 0;
    return recv(m_descriptor, &byte, 1, MSG_PEEK | MSG_DONTWAIT) < 0 &&
           (errno == EAGAIN || errno == EWOULDBLOCK);
}

#else

// Without a second descriptor a reset is told as a close: less is said, nothing wrong.
ResetWatch::ResetWatch(qintptr) {}
ResetWatch::~ResetWatch() = default;
bool ResetWatch::wasReset() const
{
    return false;
}
bool ResetWatch::isQuiet() const
{
    return true;
}

#endif

} // namespace kd
