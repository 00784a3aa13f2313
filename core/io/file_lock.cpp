#include "core/io/file_lock.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace kd {

FileLock::Taken FileLock::take()
{
    if (m_descriptor < 0)
        m_descriptor = open(QFile::encodeName(m_path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (m_descriptor < 0)
        return Taken::Impossible;
    if (flock(m_descriptor, LOCK_EX | LOCK_NB) == 0)
        return Taken::Yes;
    return errno == EWOULDBLOCK ? Taken::HeldByAnother : Taken::Impossible;
}

void FileLock::release()
{
    if (m_descriptor >= 0)
        close(m_descriptor);
    m_descriptor = -1;
}

} // namespace kd
