#include "core/io/mounts.h"

#include <QDir>
#include <QFile>
#include <QList>
#include <QSet>

namespace kd {

namespace {

struct Mount {
    QByteArray device;
    QByteArray root; ///< what of the device is mounted
    QByteArray point;
};

/// Blanks, tabs, line breaks and backslashes stand as octal numbers there.
QByteArray unescaped(const QByteArray &text)
{
    QByteArray out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        bool isNumber = false;
        const int code = text[i] == '\\' && i + 3 < text.size() ? text.mid(i + 1, 3).toInt(&isNumber, 8) : 0;
        out += isNumber ? static_cast<char>(code) : text[i];
        if (isNumber)
            i += 3;
    }
    return out;
}

QList<Mount> mountsIn(const QByteArray &text)
{
    constexpr int deviceField = 2;
    constexpr int rootField = 3;
    constexpr int pointField = 4;
    QList<Mount> mounts;
    for (const QByteArray &line : text.split('\n')) {
        const QList<QByteArray> fields = line.split(' ');
        if (fields.size() > pointField)
            mounts.append({fields[deviceField], unescaped(fields[rootField]), unescaped(fields[pointField])});
    }
    return mounts;
}

bool isWithin(const QByteArray &path, const QByteArray &folder)
{
    return folder == "/" || path == folder || (path.startsWith(folder) && path.at(folder.size()) == '/');
}

QByteArray joined(const QByteArray &folder, const QByteArray &rest)
{
    if (rest.isEmpty())
        return folder;
    return (folder == "/" ? QByteArray() : folder) + rest;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

bool isMountedByItself(const QByteArray &path, const QByteArray &ours, const QByteArray &theirs)
{
    const QList<Mount> here = mountsIn(ours);
    const Mount *nearest = nullptr;
    for (const Mount &mount : here) {
        if (isWithin(path, mount.point) && (!nearest || mount.point.size() >= nearest->point.size()))
            nearest = &mount;
    }
    if (!nearest)
        return false;
    if (nearest->point == path)
        return true;
    const QByteArray onDevice = joined(nearest->root, nearest->point == "/" ? path : path.mid(nearest->point.size()));
    for (const Mount &mount : mountsIn(theirs)) {
        if (mount.device == nearest->device && mount.root == onDevice)
            return true;
    }
    return false;
}

bool isMountedByItself(const QString &path)
{
    const QByteArray file = QFile::encodeName(path);
    const QByteArray ours = contentOf(QStringLiteral("/proc/self/mountinfo"));
    if (isMountedByItself(file, ours, ours))
        return true;
    QSet<QString> seen{QFile::symLinkTarget(QStringLiteral("/proc/self/ns/mnt"))};
    for (const QString &process : QDir(QStringLiteral("/proc")).entryList({QStringLiteral("[0-9]*")}, QDir::Dirs)) {
        const QString room = QFile::symLinkTarget(QStringLiteral("/proc/") + process + QStringLiteral("/ns/mnt"));
        if (room.isEmpty() || seen.contains(room))
            continue;
        seen.insert(room);
        if (isMountedByItself(file, ours, contentOf(QStringLiteral("/proc/") + process + QStringLiteral("/mountinfo"))))
            return true;
    }
    return false;
}

} // namespace kd
