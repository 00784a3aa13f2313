#include "core/io/guarded_file.h"

#include "core/base/secret_text.h"
#include "core/base/words.h"
#include "core/io/disk_fault.h"
#include "core/io/mounts.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <cstdlib>
#include <fcntl.h>
#include <optional>
#include <sys/file.h>
#include <sys/xattr.h>

namespace kd {

namespace {

constexpr std::string_view guardMagic = "keydoctor guard 1\n";
constexpr mode_t permissionBits = 07777;
constexpr std::size_t guardHead = 64;

/// All of it, or as much as `largest` and one byte; empty with errno where it cannot be read.
std::optional<Secret> readAll(int descriptor, std::size_t largest)
{
    SecretBytes bytes(largest + 1);
    std::size_t done = 0;
    while (done < bytes.size()) {
        const ssize_t now = ::pread(descriptor, bytes.data() + done, bytes.size() - done, static_cast<off_t>(done));
        if (now < 0 && errno == EINTR)
            continue;
        if (now < 0)
            return std::nullopt;
        if (now == 0)
            break;
        done += static_cast<std::size_t>(now);
    }
    return Secret(view(bytes).substr(0, done));
}

bool writeAll(int descriptor, std::string_view bytes, std::size_t from)
{
    while (!bytes.empty()) {
        const ssize_t now = ::pwrite(descriptor, bytes.data(), bytes.size(), static_cast<off_t>(from));
        if (now < 0 && errno == EINTR)
            continue;
        if (now <= 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(now));
        from += static_cast<std::size_t>(now);
    }
    return true;
}

int openIn(const Descriptor &folder, const QByteArray &name, int flags)
{
    return ::openat(folder.number(), name.constData(), flags | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0600);
}

struct Texts {
    std::string_view before;
    std::string_view after;
};

std::optional<Texts> readGuardText(std::string_view text)
{
    if (!text.starts_with(guardMagic))
        return std::nullopt;
    text.remove_prefix(guardMagic.size());
    std::size_t lengths[2] = {};
    for (std::size_t &length : lengths) {
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), length);
        if (error != std::errc() || end == text.data() + text.size() || *end != '\n')
            return std::nullopt;
        text.remove_prefix(static_cast<std::size_t>(end - text.data()) + 1);
    }
    if (lengths[0] > text.size() || text.size() - lengths[0] != lengths[1])
        return std::nullopt;
    return Texts{text.substr(0, lengths[0]), text.substr(lengths[0])};
}

/// Whether what lies there can be a write of the one over the other that was cut off: every byte is of one of the two.
bool isCutOff(std::string_view there, const Texts &texts)
{
    if (there.size() < std::min(texts.before.size(), texts.after.size()) || there.size() > std::max(texts.before.size(), texts.after.size()))
        return false;
    for (std::size_t i = 0; i < there.size(); ++i) {
        const bool isOld = i < texts.before.size() && there[i] == texts.before[i];
        const bool isNew = i < texts.after.size() && there[i] == texts.after[i];
        if (!isOld && !isNew)
            return false;
    }
    return true;
}

QList<QByteArray> attributesOf(int descriptor)
{
    const ssize_t size = ::flistxattr(descriptor, nullptr, 0);
    if (size <= 0)
        return {};
    QByteArray names(size, '\0');
    const ssize_t now = ::flistxattr(descriptor, names.data(), static_cast<std::size_t>(names.size()));
    QList<QByteArray> all = names.left(std::max<ssize_t>(now, 0)).split('\0');
    all.removeAll(QByteArray());
    return all;
}

std::optional<QByteArray> attribute(int descriptor, const QByteArray &name)
{
    const ssize_t size = ::fgetxattr(descriptor, name.constData(), nullptr, 0);
    if (size < 0)
        return std::nullopt;
    QByteArray value(size, '\0');
    const ssize_t now = ::fgetxattr(descriptor, name.constData(), value.data(), static_cast<std::size_t>(value.size()));
    return now == size ? std::optional(value) : std::nullopt;
}

} // namespace

SharedSecret GuardedFile::guardOf(const Secret &before, const Secret &after)
{
    SecretBytes bytes;
    bytes.reserve(before.size() + after.size() + guardHead);
    const std::string head = std::string(guardMagic) + std::to_string(before.size()) + '\n' + std::to_string(after.size()) + '\n';
    for (const std::string_view part : {std::string_view(head), before.expose(), after.expose()})
        bytes.insert(bytes.end(), part.begin(), part.end());
    return share(Secret(view(bytes)));
}

Result<GuardedFile> GuardedFile::open(const QString &path, std::size_t largest)
{
    GuardedFile file;
    const std::unique_ptr<char, decltype(&std::free)> real(::realpath(QFile::encodeName(path).constData(), nullptr), &std::free);
    if (!real && errno == ENOENT)
        return problem(Words::tr("The file is not there."), path);
    if (!real)
        return problem(Words::tr("The file cannot be read: %1").arg(QString::fromLocal8Bit(std::strerror(errno))), path);
    const QByteArray whole(real.get());
    const qsizetype slash = whole.lastIndexOf('/');
    file.m_target = QFile::decodeName(whole);
    file.m_name = whole.mid(slash + 1);
    file.m_draft = '.' + file.m_name + ".keydoctor-draft";
    file.m_guard = '.' + file.m_name + ".keydoctor-guard";
    file.m_largest = largest;
    const QByteArray above = slash == 0 ? QByteArray("/") : whole.left(slash);
    file.m_folder = Descriptor(::open(above.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!file.m_folder)
        file.m_folder = Descriptor(::open(above.constData(), O_PATH | O_DIRECTORY | O_CLOEXEC));
    file.m_file = Descriptor(openIn(file.m_folder, file.m_name, O_RDONLY));
    if (!file.m_file)
        return problem(Words::tr("The file cannot be read: %1").arg(QString::fromLocal8Bit(std::strerror(errno))), path);
    if (::fstat(file.m_file.number(), &file.m_status) != 0 || !S_ISREG(file.m_status.st_mode))
        return problem(Words::tr("This is no ordinary file: a folder, a pipe and a device are left alone."), path);
    auto text = readAll(file.m_file.number(), largest);
    if (!text)
        return problem(Words::tr("The file cannot be read: %1").arg(QString::fromLocal8Bit(std::strerror(errno))), path);
    if (text->size() > largest)
        return problem(Words::tr("The file is too large."), path);
    file.m_onDisk = file.m_text = share(*std::move(text));
    file.m_inPlace = file.m_status.st_nlink > 1 || isMountedByItself(file.m_target);
    if (const auto guard = file.readGuard(); !guard)
        return tl::unexpected(guard.error());
    return file;
}

Result<void> GuardedFile::readGuard()
{
    const Descriptor descriptor(openIn(m_folder, m_guard, O_RDONLY));
    if (!descriptor && errno == ENOENT)
        return {};
    struct stat status = {};
    // One that others could have put there says nothing.
    const bool isOurs = descriptor && ::fstat(descriptor.number(), &status) == 0 && S_ISREG(status.st_mode) && status.st_uid == ::geteuid() &&
                        !(status.st_mode & (S_IRWXG | S_IRWXO));
    const auto text = isOurs ? readAll(descriptor.number(), 2 * m_largest + guardHead) : std::nullopt;
    const auto texts = text ? readGuardText(text->expose()) : std::nullopt;
    const QString guard = QFileInfo(m_target).path() + QLatin1Char('/') + QFile::decodeName(m_guard);
    if (!texts)
        return problem(Words::tr("A file beside it has the name that Key Doctor gives to its guard, and is none. Look at it, and remove it."), guard);
    m_hasGuard = true;
    const std::string_view there = m_onDisk->expose();
    if (there == texts->before || there == texts->after)
        return {};
    if (!isCutOff(there, *texts))
        return problem(Words::tr("A write to %1 was cut off, and somebody changed the file since. This file beside it holds its whole text before and after: put it "
                                 "right by hand, then remove this one.")
                           .arg(m_target),
                       guard);
    m_text = share(Secret(texts->before));
    return {};
}

Result<Descriptor> GuardedFile::lockFolder() const
{
    Descriptor own(::openat(m_folder.number(), ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!own)
        return unwritable(errno);
    // Where a file system has no locks, the look just before the write has to do.
    if (::flock(own.number(), LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK)
        return problem(Words::tr("Another window or command is writing to this folder right now. Try again."), m_target);
    return own;
}

Result<void> GuardedFile::checkUnchanged() const
{
    const Descriptor now(openIn(m_folder, m_name, O_RDONLY));
    if (!now)
        return problem(Words::tr("The file has vanished since it was read: nothing was written."), m_target);
    struct stat status = {};
    const bool isSame = ::fstat(now.number(), &status) == 0 && status.st_dev == m_status.st_dev && status.st_ino == m_status.st_ino;
    const auto text = isSame ? readAll(now.number(), m_onDisk->size()) : std::nullopt;
    if (!text || !text->equals(*m_onDisk))
        return problem(Words::tr("Somebody changed the file since it was read: nothing was written. Look at it, then try again."), m_target);
    return {};
}

tl::unexpected<Problem> GuardedFile::unwritable(int error) const
{
    return problem(Words::tr("The file cannot be written: %1. It is as it was.").arg(diskFault(error)), m_target);
}

void GuardedFile::drop(const QByteArray &name) const
{
    ::unlinkat(m_folder.number(), name.constData(), 0);
}

/// The draft with this text, on the disk and its writer's alone; -1 with errno and no draft where that fails.
int GuardedFile::make(const Secret &text) const
{
    drop(m_draft);
    const int descriptor = openIn(m_folder, m_draft, O_WRONLY | O_CREAT | O_EXCL);
    if (descriptor < 0)
        return -1;
    if (writeAll(descriptor, text.expose(), 0) && ::fsync(descriptor) == 0)
        return descriptor;
    const int error = errno;
    ::close(descriptor);
    drop(m_draft);
    errno = error;
    return -1;
}

/// Owner, mode, access lists and labels of the file that it is to stand for.
bool GuardedFile::keepsWhoMay(int descriptor) const
{
    struct stat own = {};
    if (::fstat(descriptor, &own) != 0)
        return false;
    const bool isOtherOwner = own.st_uid != m_status.st_uid || own.st_gid != m_status.st_gid;
    if (isOtherOwner && ::fchown(descriptor, m_status.st_uid, m_status.st_gid) != 0)
        return false;
    const QList<QByteArray> wanted = attributesOf(m_file.number());
    // What its folder hands down may open the draft to others than the file is open to.
    for (const QByteArray &name : attributesOf(descriptor)) {
        if (!wanted.contains(name) && !name.startsWith("security.") && ::fremovexattr(descriptor, name.constData()) != 0)
            return false;
    }
    for (const QByteArray &name : wanted) {
        const auto value = attribute(m_file.number(), name);
        if (!value)
            return false;
        if (attribute(descriptor, name) != value && ::fsetxattr(descriptor, name.constData(), value->constData(), static_cast<std::size_t>(value->size()), 0) != 0)
            return false;
    }
    return ::fchmod(descriptor, m_status.st_mode & permissionBits) == 0;
}

Result<GuardedFile::Replaced> GuardedFile::replace(const Secret &text)
{
    const Descriptor draft(make(text));
    if (!draft)
        return unwritable(errno);
    if (!keepsWhoMay(draft.number())) {
        drop(m_draft);
        return Replaced::MustBeInPlace;
    }
    if (::fsync(draft.number()) != 0) {
        const int error = errno;
        drop(m_draft);
        return unwritable(error);
    }
    if (const auto unchanged = checkUnchanged(); !unchanged) {
        drop(m_draft);
        return tl::unexpected(unchanged.error());
    }
    if (::renameat(m_folder.number(), m_draft.constData(), m_folder.number(), m_name.constData()) != 0) {
        const int error = errno;
        drop(m_draft);
        // A mount that is not to be seen in the table.
        if (error == EBUSY || error == EXDEV)
            return Replaced::MustBeInPlace;
        return unwritable(error);
    }
    ::fstat(draft.number(), &m_status);
    return Replaced::Yes;
}

Result<void> GuardedFile::putInto(std::string_view before, std::string_view after) const
{
    const Descriptor file(openIn(m_folder, m_name, O_RDWR));
    if (!file)
        return unwritable(errno);
    const auto same = std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    const auto from = static_cast<std::size_t>(same.first - before.begin());
    const auto put = [&](std::string_view text) {
        return writeAll(file.number(), text.substr(std::min(from, text.size())), from) && ::ftruncate(file.number(), static_cast<off_t>(text.size())) == 0 &&
               ::fsync(file.number()) == 0;
    };
    if (put(after))
        return {};
    const int error = errno;
    if (!put(before))
        return problem(Words::tr("The file could be written in part only (%1), and not be put back. Its whole text stands in the file %2 beside it.")
                           .arg(diskFault(error), QFile::decodeName(m_guard)),
                       m_target);
    return unwritable(error);
}

Result<void> GuardedFile::writeInPlace(const Secret &before, const Secret &after)
{
    const Descriptor draft(make(*guardOf(before, after)));
    if (!draft)
        return unwritable(errno);
    if (::renameat(m_folder.number(), m_draft.constData(), m_folder.number(), m_guard.constData()) != 0 || ::fsync(m_folder.number()) != 0) {
        const int error = errno;
        drop(m_draft);
        drop(m_guard);
        return unwritable(error);
    }
    m_hasGuard = true;
    if (const auto unchanged = checkUnchanged(); !unchanged) {
        drop(m_guard);
        return unchanged;
    }
    const auto written = putInto(before.expose(), after.expose());
    const Descriptor now(openIn(m_folder, m_name, O_RDONLY));
    const auto text = now ? readAll(now.number(), m_largest) : std::nullopt;
    if (text && (text->equals(before) || text->equals(after))) {
        drop(m_guard);
        m_hasGuard = false;
    }
    return written;
}

/// Under the folder's lock: a write that was cut off, and what it left.
Result<void> GuardedFile::takeBack()
{
    drop(m_draft);
    if (m_onDisk != m_text) {
        if (const auto unchanged = checkUnchanged(); !unchanged)
            return unchanged;
        if (const auto back = putInto(m_onDisk->expose(), m_text->expose()); !back)
            return back;
        m_onDisk = m_text;
    }
    if (m_hasGuard) {
        drop(m_guard);
        m_hasGuard = false;
    }
    return {};
}

Result<void> GuardedFile::settle()
{
    struct stat draft = {};
    const bool hasDraft = ::fstatat(m_folder.number(), m_draft.constData(), &draft, AT_SYMLINK_NOFOLLOW) == 0;
    if (!hasDraft && !m_hasGuard)
        return {};
    const auto lock = lockFolder();
    if (!lock)
        return tl::unexpected(lock.error());
    return takeBack();
}

Result<GuardedFile::Written> GuardedFile::write(const SharedSecret &text)
{
    const auto lock = lockFolder();
    if (!lock)
        return tl::unexpected(lock.error());
    if (const auto unchanged = checkUnchanged(); !unchanged)
        return tl::unexpected(unchanged.error());
    if (::faccessat(m_folder.number(), m_name.constData(), W_OK, AT_EACCESS) != 0)
        return unwritable(errno);
    if (::faccessat(m_folder.number(), ".", W_OK | X_OK, AT_EACCESS) != 0)
        return problem(Words::tr("The folder of the file cannot be written to (%1): without a place beside it no write is safe.").arg(diskFault(errno)), m_target);
    if (const auto back = takeBack(); !back)
        return tl::unexpected(back.error());
    if (!m_inPlace) {
        const auto replaced = replace(*text);
        if (!replaced)
            return tl::unexpected(replaced.error());
        m_inPlace = *replaced == Replaced::MustBeInPlace;
    }
    if (m_inPlace) {
        if (const auto written = writeInPlace(*m_text, *text); !written)
            return tl::unexpected(written.error());
    }
    ::fsync(m_folder.number());
    m_onDisk = m_text = text;
    if (const auto there = checkUnchanged(); !there)
        return problem(Words::tr("The file was written, and is not as it was written: somebody changed it at the same time. Look at it."), m_target);
    return m_inPlace ? Written::InPlace : Written::Replaced;
}

} // namespace kd
