#include "core/io/disk_fault.h"

#include "core/base/words.h"

#include <cerrno>
#include <cstring>

namespace kd {

QString diskFault(int error)
{
    switch (error) {
    case ENOSPC:
    case EDQUOT:
        return Words::tr("the disk is full");
    case EROFS:
        return Words::tr("the disk is read-only");
    case EACCES:
    case EPERM:
        return Words::tr("this user may not write there");
    default:
        return QString::fromLocal8Bit(std::strerror(error));
    }
}

} // namespace kd
