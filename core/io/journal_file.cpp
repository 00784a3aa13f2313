#include "core/io/journal_file.h"

#include "core/base/words.h"
#include "core/io/disk_fault.h"
#include "core/io/state_folder.h"
#include "core/rotate/progress.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace kd {

using namespace rotate;

namespace {

constexpr QLatin1String ending(".jsonl");

QString pathOf(const QString &folder, const RotationId &id)
{
    return folder + QLatin1Char('/') + id.text() + ending;
}

tl::unexpected<Problem> unwritable(const QString &path, int error)
{
    return problem(Words::tr("The rotation's journal cannot be written: %1. Nothing is done without it.").arg(diskFault(error)), path);
}

int openAt(const QString &path, int flags)
{
    return ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC | O_NOFOLLOW, 0600);
}

bool syncFolder(const QString &folder)
{
    const int descriptor = openAt(folder, O_RDONLY | O_DIRECTORY);
    if (descriptor < 0)
        return false;
    const bool synced = fsync(descriptor) == 0;
    ::close(descriptor);
    return synced;
}

/// All of it, or errno.
bool writeAll(int descriptor, const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t now = ::write(descriptor, bytes.constData() + done, static_cast<size_t>(bytes.size() - done));
        if (now < 0 && errno == EINTR)
            continue;
        if (now <= 0)
            return false;
        done += now;
    }
    return true;
}

Result<Journal> readAt(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return problem(Words::tr("The rotation's journal cannot be read: %1").arg(file.errorString()), path);
    return Journal::read(file.read(largestJournal + 1), path);
}

Result<std::unique_ptr<FileLock>> lockOf(const QString &folder, const QString &name)
{
    const QString path = folder + QLatin1Char('/') + name + QStringLiteral(".lock");
    auto lock = std::make_unique<FileLock>(path);
    switch (lock->take()) {
    case FileLock::Taken::Yes:
        return lock;
    case FileLock::Taken::HeldByAnother:
        return problem(Words::tr("Another window or command is rotating this key right now."), path);
    case FileLock::Taken::Impossible:
        break;
    }
    return unwritable(path, errno);
}

QString lockName(const Rotation &rotation)
{
    const QByteArray digest = QCryptographicHash::hash(keyOf(rotation.kind, rotation.target).toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("key-") + QString::fromLatin1(digest.toHex().left(32));
}

Result<void> prepare(const QString &folder)
{
    if (QDir(folder).exists()) {
        ::chmod(QFile::encodeName(folder).constData(), 0700);
        return {};
    }
    const QString above = QFileInfo(folder).path();
    errno = 0;
    if (!QDir().mkpath(above))
        return unwritable(above, errno ? errno : EACCES);
    if (::mkdir(QFile::encodeName(folder).constData(), 0700) != 0 && errno != EEXIST)
        return unwritable(folder, errno);
    if (!syncFolder(above))
        return unwritable(above, errno);
    return {};
}

FoundRotation foundAt(const QString &folder, const RotationId &id)
{
    FoundRotation found{id, pathOf(folder, id), {}, State::Interrupted, {}};
    // Only looked at: a lock file that is not there is held by nobody.
    const QString lockFile = folder + QLatin1Char('/') + id.text() + QStringLiteral(".lock");
    const bool isWorkedAt = QFile::exists(lockFile) && FileLock(lockFile).take() == FileLock::Taken::HeldByAnother;
    const auto journal = readAt(found.file);
    if (!journal) {
        found.problem = journal.error();
        return found;
    }
    found.rotation = journal->rotation();
    if (found.rotation)
        found.state = isWorkedAt && !found.rotation->isOver() ? State::Running : stateWhenFound(*found.rotation);
    return found;
}

} // namespace

JournalFile::JournalFile(JournalFile &&other) noexcept
    : m_path(std::move(other.m_path)), m_journal(std::move(other.m_journal)), m_ofRotation(std::move(other.m_ofRotation)),
      m_ofKey(std::move(other.m_ofKey)), m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

JournalFile::~JournalFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Result<JournalFile> JournalFile::start(const QString &folder, const Event &started)
{
    const auto first = Journal().with(started);
    if (!first)
        return tl::unexpected(first.error());
    const Rotation &rotation = *first->journal.rotation();
    if (const auto ready = prepare(folder); !ready)
        return tl::unexpected(ready.error());
    auto ofKey = lockOf(folder, lockName(rotation));
    if (!ofKey)
        return tl::unexpected(ofKey.error());
    const auto others = rotationsIn(folder);
    if (!others)
        return tl::unexpected(others.error());
    for (const FoundRotation &other : *others) {
        // A damaged journal may be of this very key: with it there, nobody can say that none is unfinished.
        if (other.problem)
            return tl::unexpected(*other.problem);
        if (other.rotation && !other.rotation->isOver() && keyOf(other.rotation->kind, other.rotation->target) == keyOf(rotation.kind, rotation.target))
            return problem(Words::tr("The rotation %1 of this key is not finished: resume it or abandon it first.").arg(other.id.shortText()), other.file);
    }
    auto ofRotation = lockOf(folder, rotation.id.text());
    if (!ofRotation)
        return tl::unexpected(ofRotation.error());
    JournalFile file;
    file.m_path = pathOf(folder, rotation.id);
    file.m_ofKey = *std::move(ofKey);
    file.m_ofRotation = *std::move(ofRotation);
    file.m_descriptor = openAt(file.m_path, O_WRONLY | O_CREAT | O_EXCL);
    if (file.m_descriptor < 0)
        return unwritable(file.m_path, errno);
    if (const auto written = file.add(started); !written) {
        ::unlink(QFile::encodeName(file.m_path).constData());
        return tl::unexpected(written.error());
    }
    if (!syncFolder(folder))
        return unwritable(folder, errno);
    return file;
}

Result<JournalFile> JournalFile::open(const QString &folder, const RotationId &id)
{
    JournalFile file;
    file.m_path = pathOf(folder, id);
    if (!QFile::exists(file.m_path))
        return problem(Words::tr("There is no rotation %1.").arg(id.shortText()), file.m_path);
    auto ofRotation = lockOf(folder, id.text());
    if (!ofRotation)
        return tl::unexpected(ofRotation.error());
    file.m_ofRotation = *std::move(ofRotation);
    auto journal = readAt(file.m_path);
    if (!journal)
        return tl::unexpected(journal.error());
    if (!journal->rotation())
        return problem(Words::tr("The rotation %1 had not begun: nothing was done.").arg(id.shortText()), file.m_path);
    auto ofKey = lockOf(folder, lockName(*journal->rotation()));
    if (!ofKey)
        return tl::unexpected(ofKey.error());
    file.m_ofKey = *std::move(ofKey);
    file.m_journal = *std::move(journal);
    file.m_descriptor = openAt(file.m_path, O_WRONLY);
    if (file.m_descriptor < 0 || ::ftruncate(file.m_descriptor, file.m_journal.wholeBytes()) != 0)
        return unwritable(file.m_path, errno);
    return file;
}

Result<Rotation> JournalFile::add(const Event &event)
{
    const auto written = m_journal.with(event);
    if (!written)
        return tl::unexpected(written.error());
    const bool isWritten = ::lseek(m_descriptor, m_journal.wholeBytes(), SEEK_SET) >= 0 && writeAll(m_descriptor, written->line) && ::fsync(m_descriptor) == 0;
    if (!isWritten) {
        const int error = errno;
        // A half line would be refused once a whole one stood behind it.
        [[maybe_unused]] const int cut = ::ftruncate(m_descriptor, m_journal.wholeBytes());
        return unwritable(m_path, error);
    }
    m_journal = written->journal;
    return rotation();
}

QString rotationsFolder()
{
    return stateFolder() + QStringLiteral("/rotations");
}

Result<QList<FoundRotation>> rotationsIn(const QString &folder)
{
    QList<FoundRotation> all;
    const QDir dir(folder);
    if (!dir.exists())
        return all;
    if (!dir.isReadable())
        return problem(Words::tr("The folder of the rotations cannot be read."), folder);
    const QStringList names = dir.entryList({QLatin1Char('*') + ending}, QDir::Files | QDir::NoSymLinks);
    for (const QString &name : names) {
        if (const auto id = RotationId::from(name.chopped(ending.size())))
            all.append(foundAt(folder, *id));
    }
    std::stable_sort(all.begin(), all.end(), [](const FoundRotation &a, const FoundRotation &b) {
        return a.rotation && b.rotation ? a.rotation->startedAt > b.rotation->startedAt : a.rotation && !b.rotation;
    });
    return all;
}

} // namespace kd
