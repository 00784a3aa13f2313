#include "core/io/env_file.h"

#include "core/io/guarded_file.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <csignal>
#include <fcntl.h>
#include <memory>
#include <sched.h>
#include <sys/file.h>
#include <sys/mount.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <sys/xattr.h>
#include <unistd.h>

namespace {

using namespace kd;

const QByteArray oldKey = "sk-proj-oldoldoldoldoldoldoldold1111";
const QByteArray newKey = "sk-proj-newnewnewnewnewnew2222";
constexpr mode_t permissions = 07777;

SharedSecret secret(const QByteArray &bytes)
{
    return share(Secret(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size()))));
}

class EnvFileOnDisk : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(QDir().mkpath(m_folder));
        put(textWith(oldKey));
    }

    [[nodiscard]] static QByteArray textWith(const QByteArray &key)
    {
        return "# n8n\nDB_PASSWORD=canary-hunter2-canary\r\nN8N_KEY=\"" + key + "\" # March\nLAST='canary-hunter2-canary'\n" + QByteArray("A=1\n").repeated(5'000);
    }
    void put(const QByteArray &bytes) const
    {
        QFile file(m_path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        ASSERT_EQ(file.write(bytes), bytes.size());
    }
    [[nodiscard]] static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(cannot be read)");
    }
    [[nodiscard]] QByteArray content() const { return contentOf(m_path); }
    [[nodiscard]] static struct stat statusOf(const QString &path)
    {
        struct stat status = {};
        EXPECT_EQ(::lstat(QFile::encodeName(path).constData(), &status), 0);
        return status;
    }
    [[nodiscard]] QStringList beside() const { return QDir(m_folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot); }
    [[nodiscard]] EnvSpot spot() const { return {m_path, QStringLiteral("N8N_KEY")}; }
    [[nodiscard]] Result<EnvWritten> change(const QByteArray &from, const QByteArray &to) const { return writeEnvValue(spot(), secret(from), secret(to), m_backups); }
    [[nodiscard]] Result<EnvWritten> change() const { return change(oldKey, newKey); }
    [[nodiscard]] static std::string whyNot(const Result<EnvWritten> &result) { return result ? "it was done" : result.error().sentence.toStdString(); }
    [[nodiscard]] QByteArray value() const
    {
        const auto now = readEnvValue(spot());
        return now ? QByteArray((*now)->expose().data(), static_cast<qsizetype>((*now)->size())) : now.error().sentence.toUtf8();
    }
    void link(const char *name) const { ASSERT_EQ(::link(QFile::encodeName(m_path).constData(), QFile::encodeName(m_folder + QLatin1Char('/') + QString::fromLatin1(name)).constData()), 0); }
    [[nodiscard]] QString guardPath() const { return m_folder + QStringLiteral("/.n8n.env.keydoctor-guard"); }
    void putGuard(const QByteArray &before, const QByteArray &after) const
    {
        const SharedSecret guard = GuardedFile::guardOf(*secret(before), *secret(after));
        QFile file(guardPath());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(guard->expose().data(), static_cast<qint64>(guard->size()));
        file.close();
        ASSERT_TRUE(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    }

    /// Runs in a process of its own; its exit code, or minus the signal that ended it.
    template <typename Act> static int inChild(Act act)
    {
        const pid_t child = fork();
        if (child == 0)
            _exit(act());
        int status = 0;
        EXPECT_EQ(waitpid(child, &status, 0), child);
        return WIFSIGNALED(status) ? -WTERMSIG(status) : WEXITSTATUS(status);
    }

    static constexpr int cannotWatch = 77;
    /// Writes the new key in a process of its own, which is held before or after each call to the system: at one of these stops
    /// something happens to it. Its status, and whether it came that far.
    template <typename Act> std::pair<int, bool> writeAndAtStop(int stop, Act act) const
    {
        const pid_t child = fork();
        if (child == 0) {
            auto file = GuardedFile::open(m_path, 1 << 20);
            const SharedSecret text = secret(textWith(newKey));
            if (!file || ::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr) != 0)
                _exit(cannotWatch);
            ::raise(SIGSTOP);
            _exit(file->write(text) ? 0 : 1);
        }
        int status = 0;
        bool wasThere = false;
        for (int i = 0; ::waitpid(child, &status, 0) == child && WIFSTOPPED(status); ++i) {
            if (i == stop) {
                wasThere = true;
                act(child);
            }
            ::ptrace(PTRACE_SYSCALL, child, nullptr, nullptr);
        }
        return {status, wasThere};
    }
    static bool isUnwatched(int status) { return WIFEXITED(status) && WEXITSTATUS(status) == cannotWatch; }

    /// For tests that write a thousand times: a disk waits at each.
    void moveToMemory()
    {
        m_inMemory = std::make_unique<QTemporaryDir>(QStringLiteral("/dev/shm/keydoctor-XXXXXX"));
        if (!m_inMemory->isValid())
            return;
        m_folder = m_inMemory->path();
        m_path = m_folder + QStringLiteral("/n8n.env");
        put(textWith(oldKey));
    }

    QTemporaryDir m_room;
    std::unique_ptr<QTemporaryDir> m_inMemory;
    QString m_folder = m_room.path() + QStringLiteral("/app");
    QString m_path = m_folder + QStringLiteral("/n8n.env");
    QString m_backups = m_room.path() + QStringLiteral("/state/rotations/1234");
};

TEST_F(EnvFileOnDisk, IsReplacedWithModeAndOwnerKept)
{
    ASSERT_EQ(::chmod(QFile::encodeName(m_path).constData(), 0640), 0);
    if (::geteuid() == 0) {
        ASSERT_EQ(::chown(QFile::encodeName(m_path).constData(), 1234, 4321), 0);
    }
    const bool hasLabels = ::setxattr(QFile::encodeName(m_path).constData(), "user.note", "mine", 4, 0) == 0;
    const struct stat before = statusOf(m_path);
    const auto written = change();
    ASSERT_TRUE(written) << whyNot(written);
    EXPECT_TRUE(written->changed);
    EXPECT_FALSE(written->writtenThrough);
    EXPECT_EQ(written->target, QFileInfo(m_path).canonicalFilePath());
    EXPECT_EQ(written->line, 3);
    EXPECT_EQ(written->before, QStringLiteral("N8N_KEY=\"sk-proj-…1111\""));
    EXPECT_EQ(written->after, QStringLiteral("N8N_KEY=\"sk-proj-…2222\""));
    EXPECT_FALSE(written->hints.isEmpty());
    const struct stat after = statusOf(m_path);
    EXPECT_EQ(after.st_mode, before.st_mode);
    EXPECT_EQ(after.st_uid, before.st_uid);
    EXPECT_EQ(after.st_gid, before.st_gid);
    EXPECT_NE(after.st_ino, before.st_ino) << "at once, by another file in its place";
    char note[8] = {};
    if (hasLabels) {
        EXPECT_EQ(::getxattr(QFile::encodeName(m_path).constData(), "user.note", note, sizeof note), 4);
        EXPECT_STREQ(note, "mine");
    }
    EXPECT_EQ(content(), textWith(newKey));
    EXPECT_EQ(beside(), QStringList{QStringLiteral("n8n.env")});
    EXPECT_EQ(value(), newKey);
}

/// A folder may hand an access list to what is made in it; an older file in it has none, or another.
TEST_F(EnvFileOnDisk, AccessListsStayToo)
{
    struct Entry {
        quint16 tag;
        quint16 may;
        quint32 who;
    };
    struct List {
        quint32 version = 2;
        Entry entries[5];
    };
    constexpr quint32 nobodys = 0xffffffff;
    const auto listFor = [](quint32 who) { return List{2, {{1, 6, nobodys}, {2, 6, who}, {4, 0, nobodys}, {16, 6, nobodys}, {32, 0, nobodys}}}; };
    const List handedDown = listFor(4321);
    const List own = listFor(1234);
    if (::setxattr(QFile::encodeName(m_folder).constData(), "system.posix_acl_default", &handedDown, sizeof handedDown, 0) != 0)
        GTEST_SKIP() << "no access lists on this disk";
    List now;
    const auto read = [&] { return ::getxattr(QFile::encodeName(m_path).constData(), "system.posix_acl_access", &now, sizeof now); };
    const auto written = change();
    ASSERT_TRUE(written) << whyNot(written);
    EXPECT_FALSE(written->writtenThrough);
    EXPECT_EQ(read(), -1);
    ASSERT_EQ(::setxattr(QFile::encodeName(m_path).constData(), "system.posix_acl_access", &own, sizeof own, 0), 0);
    ASSERT_TRUE(change(newKey, oldKey));
    ASSERT_EQ(read(), static_cast<ssize_t>(sizeof now));
    EXPECT_EQ(now.entries[1].who, 1234u);
}

TEST_F(EnvFileOnDisk, OnceMoreIsAsGoodAndTheWayBackIsTheSame)
{
    ASSERT_TRUE(change());
    const struct stat once = statusOf(m_path);
    const auto again = change();
    ASSERT_TRUE(again) << whyNot(again);
    EXPECT_FALSE(again->changed);
    EXPECT_FALSE(again->hints.isEmpty());
    EXPECT_EQ(statusOf(m_path).st_ino, once.st_ino);
    ASSERT_TRUE(change(newKey, oldKey));
    EXPECT_EQ(content(), textWith(oldKey));
}

TEST_F(EnvFileOnDisk, ThePreviewWritesNothing)
{
    const auto shown = previewEnvValue(spot(), secret(oldKey), secret(newKey));
    ASSERT_TRUE(shown);
    EXPECT_FALSE(shown->changed);
    EXPECT_EQ(shown->after, QStringLiteral("N8N_KEY=\"sk-proj-…2222\""));
    EXPECT_EQ(content(), textWith(oldKey));
    EXPECT_FALSE(QDir(m_backups).exists());
}

TEST_F(EnvFileOnDisk, TheBackupIsMaskedAndOfTheFirstTime)
{
    const auto written = change();
    ASSERT_TRUE(written);
    EXPECT_EQ(statusOf(written->backup).st_mode & permissions, 0600u);
    EXPECT_EQ(statusOf(m_backups).st_mode & permissions, 0700u);
    const QByteArray backup = contentOf(written->backup);
    EXPECT_TRUE(backup.contains("\nN8N_KEY=sk-proj-…1111\n")) << backup.left(300).toStdString();
    EXPECT_TRUE(backup.contains("DB_PASSWORD="));
    for (const char *canary : {"hunter2", "oldold", "newnew"})
        EXPECT_FALSE(backup.contains(canary));
    ASSERT_TRUE(change(newKey, oldKey));
    EXPECT_EQ(contentOf(written->backup), backup);
    EXPECT_EQ(QDir(m_backups).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

TEST_F(EnvFileOnDisk, WithoutABackupNothingIsWritten)
{
    QFile inTheWay(m_room.path() + QStringLiteral("/state"));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    EXPECT_NE(whyNot(change()).find("backup"), std::string::npos);
    EXPECT_EQ(content(), textWith(oldKey));
}

TEST_F(EnvFileOnDisk, ALinkStaysOne)
{
    const QString link = m_room.path() + QStringLiteral("/link.env");
    ASSERT_TRUE(QFile::link(QStringLiteral("app/n8n.env"), link));
    const auto written = writeEnvValue({link, QStringLiteral("N8N_KEY")}, secret(oldKey), secret(newKey), m_backups);
    ASSERT_TRUE(written) << whyNot(written);
    EXPECT_EQ(written->target, QFileInfo(m_path).canonicalFilePath());
    EXPECT_TRUE(S_ISLNK(statusOf(link).st_mode));
    EXPECT_EQ(content(), textWith(newKey));
}

TEST_F(EnvFileOnDisk, AFileWithTwoNamesIsWrittenThrough)
{
    link("second.env");
    const struct stat before = statusOf(m_path);
    const auto written = change();
    ASSERT_TRUE(written) << whyNot(written);
    EXPECT_TRUE(written->writtenThrough);
    EXPECT_EQ(statusOf(m_path).st_ino, before.st_ino);
    EXPECT_EQ(contentOf(m_folder + QStringLiteral("/second.env")), textWith(newKey));
    EXPECT_EQ(beside(), (QStringList{QStringLiteral("n8n.env"), QStringLiteral("second.env")}));
    ASSERT_TRUE(change(newKey, oldKey)) << "and back, to the longer one";
    EXPECT_EQ(content(), textWith(oldKey));
}

TEST_F(EnvFileOnDisk, AFileThatAContainerHasMountedIsWrittenThrough)
{
    QFile compose(m_folder + QStringLiteral("/compose.yaml"));
    ASSERT_TRUE(compose.open(QIODevice::WriteOnly));
    compose.write("services:\n  bot:\n    volumes:\n      - ./n8n.env:/app/.env\n");
    compose.close();
    EXPECT_TRUE(previewEnvValue(spot(), secret(oldKey), secret(newKey))->writtenThrough);
    const auto written = change();
    ASSERT_TRUE(written) << whyNot(written);
    EXPECT_TRUE(written->writtenThrough);
    EXPECT_TRUE(written->hints.first().endsWith(QStringLiteral("docker compose restart bot")));
}

TEST_F(EnvFileOnDisk, AFileMountedByItselfIsWrittenThroughAtBothEnds)
{
    const QString other = m_room.path() + QStringLiteral("/mounted.env");
    QFile point(other);
    ASSERT_TRUE(point.open(QIODevice::WriteOnly));
    point.close();
    const auto changeAt = [&](const QString &path, bool back) {
        if (::unshare(CLONE_NEWNS) != 0 || ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 ||
            ::mount(QFile::encodeName(m_path).constData(), QFile::encodeName(other).constData(), nullptr, MS_BIND, nullptr) != 0)
            return 77;
        const auto written = writeEnvValue({path, QStringLiteral("N8N_KEY")}, secret(back ? newKey : oldKey), secret(back ? oldKey : newKey), m_backups);
        if (!written || !written->writtenThrough)
            return 1;
        return contentOf(other) == textWith(back ? oldKey : newKey) ? 0 : 2;
    };
    const int atThePoint = inChild([&] { return changeAt(other, false); });
    if (atThePoint == 77)
        GTEST_SKIP() << "this user may not mount";
    EXPECT_EQ(atThePoint, 0);
    EXPECT_EQ(content(), textWith(newKey));
    EXPECT_EQ(inChild([&] { return changeAt(m_path, true); }), 0) << "where it comes from";
}

TEST_F(EnvFileOnDisk, AMountInAnotherRoomIsSeenFromHere)
{
    const QString other = m_room.path() + QStringLiteral("/mounted.env");
    QFile point(other);
    ASSERT_TRUE(point.open(QIODevice::WriteOnly));
    point.close();
    int ready[2] = {};
    ASSERT_EQ(::pipe(ready), 0);
    const pid_t container = fork();
    if (container == 0) {
        const bool isMounted = ::unshare(CLONE_NEWNS) == 0 && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
                               ::mount(QFile::encodeName(m_path).constData(), QFile::encodeName(other).constData(), nullptr, MS_BIND, nullptr) == 0;
        [[maybe_unused]] const ssize_t told = ::write(ready[1], isMounted ? "y" : "n", 1);
        ::pause();
        _exit(0);
    }
    char answer = 'n';
    ASSERT_EQ(::read(ready[0], &answer, 1), 1);
    const auto written = change();
    ::kill(container, SIGKILL);
    ::waitpid(container, nullptr, 0);
    ::close(ready[0]);
    ::close(ready[1]);
    if (answer == 'n')
        GTEST_SKIP() << "this user may not mount";
    ASSERT_TRUE(written) << whyNot(written);
    EXPECT_TRUE(written->writtenThrough);
}

TEST_F(EnvFileOnDisk, AnotherValueIsLeftAlone)
{
    put(textWith("sk-proj-somebodyelses3333"));
    const std::string why = whyNot(change());
    EXPECT_NE(why.find("neither"), std::string::npos) << why;
    EXPECT_NE(why.find("sk-proj-…3333"), std::string::npos) << why;
    EXPECT_EQ(why.find("somebodyelses"), std::string::npos);
    EXPECT_EQ(value(), "sk-proj-somebodyelses3333");
    EXPECT_FALSE(writeEnvValue(spot(), nullptr, secret(newKey), m_backups));
}

TEST_F(EnvFileOnDisk, WhatCannotBeReadIsSaid)
{
    const auto at = [](const QString &path) { return readEnvValue({path, QStringLiteral("N8N_KEY")}).error().sentence.toStdString(); };
    EXPECT_NE(at(m_folder + QStringLiteral("/none")).find("not there"), std::string::npos);
    EXPECT_NE(at(m_folder).find("no ordinary file"), std::string::npos);
    EXPECT_NE(at(QStringLiteral("/dev/null")).find("no ordinary file"), std::string::npos);
    const QString pipe = m_folder + QStringLiteral("/pipe");
    ASSERT_EQ(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    EXPECT_NE(at(pipe).find("no ordinary file"), std::string::npos);
    ASSERT_TRUE(QFile::link(QStringLiteral("gone"), m_folder + QStringLiteral("/dangling")));
    EXPECT_NE(at(m_folder + QStringLiteral("/dangling")).find("not there"), std::string::npos);
    ASSERT_TRUE(QFile::resize(m_path, (1 << 20) + 1));
    EXPECT_NE(at(m_path).find("too large"), std::string::npos);
}

TEST_F(EnvFileOnDisk, WhoMayNotWriteDoesNot)
{
    if (::geteuid() != 0)
        GTEST_SKIP() << "as another user than root there is nobody to become";
    const auto asNobody = [this](mode_t file, mode_t folder) {
        return inChild([&] {
            ::chmod(QFile::encodeName(m_room.path()).constData(), 0755);
            ::chmod(QFile::encodeName(m_path).constData(), file);
            ::chmod(QFile::encodeName(m_folder).constData(), folder);
            m_backups = QStringLiteral("/tmp/keydoctor-test-%1").arg(::getpid());
            if (::setresgid(65534, 65534, 65534) != 0 || ::setresuid(65534, 65534, 65534) != 0)
                return 9;
            const auto written = change();
            QDir(m_backups).removeRecursively();
            if (written)
                return written->writtenThrough ? 1 : 0;
            if (written.error().sentence.contains(QStringLiteral("may not write there. It is as it was")))
                return 2;
            return written.error().sentence.contains(QStringLiteral("folder of the file")) ? 3 : 4;
        });
    };
    EXPECT_EQ(asNobody(0644, 0777), 2);
    EXPECT_EQ(asNobody(0666, 0755), 3);
    EXPECT_EQ(content(), textWith(oldKey));
    // Somebody else's file in a folder that is everybody's: it stays somebody else's, so it is written where it is.
    EXPECT_EQ(asNobody(0666, 0777), 1);
    EXPECT_EQ(statusOf(m_path).st_uid, 0u);
    EXPECT_EQ(content(), textWith(newKey));
    EXPECT_EQ(beside(), QStringList{QStringLiteral("n8n.env")});
}

TEST_F(EnvFileOnDisk, WhatSomebodyChangedMeanwhileStays)
{
    for (const bool hasTwoNames : {false, true}) {
        if (hasTwoNames)
            link("second.env");
        put(textWith(oldKey));
        auto file = GuardedFile::open(m_path, 1 << 20);
        ASSERT_TRUE(file);
        put("N8N_KEY=x\n");
        const auto written = file->write(secret(textWith(newKey)));
        ASSERT_FALSE(written);
        EXPECT_TRUE(written.error().sentence.contains(QStringLiteral("Somebody changed")));
        EXPECT_EQ(content(), "N8N_KEY=x\n");
        EXPECT_EQ(beside().size(), hasTwoNames ? 2 : 1);
    }
}

TEST_F(EnvFileOnDisk, AFileThatVanishedIsNotMadeAnew)
{
    auto file = GuardedFile::open(m_path, 1 << 20);
    ASSERT_TRUE(file);
    ASSERT_TRUE(QFile::remove(m_path));
    EXPECT_TRUE(file->write(secret(textWith(newKey))).error().sentence.contains(QStringLiteral("vanished")));
    EXPECT_TRUE(beside().isEmpty());
}

TEST_F(EnvFileOnDisk, TwoWritersAreNotThereAtOnce)
{
    const int folder = ::open(QFile::encodeName(m_folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    ASSERT_EQ(::flock(folder, LOCK_EX), 0);
    EXPECT_NE(whyNot(change()).find("Another window"), std::string::npos);
    ::close(folder);
    EXPECT_TRUE(change());
}

/// The file may grow to `limit` bytes: as a full disk where the signal is ignored, else killed in the middle of a write.
TEST_F(EnvFileOnDisk, AFullDiskLeavesTheOldFile)
{
    for (const bool hasTwoNames : {false, true}) {
        if (hasTwoNames)
            link("second.env");
        for (const rlim_t limit : {rlim_t(1'000), rlim_t(19'000)}) {
            const int code = inChild([&] {
                ::signal(SIGXFSZ, SIG_IGN);
                const rlimit most{limit, limit};
                ::setrlimit(RLIMIT_FSIZE, &most);
                return change() ? 1 : 0;
            });
            EXPECT_EQ(code, 0);
            EXPECT_EQ(content(), textWith(oldKey));
            EXPECT_EQ(beside().size(), hasTwoNames ? 2 : 1);
        }
    }
}

TEST_F(EnvFileOnDisk, AFullDiskInEarnest)
{
    const QString disk = m_room.path() + QStringLiteral("/disk");
    ASSERT_TRUE(QDir().mkpath(disk));
    for (const bool hasTwoNames : {false, true}) {
        const int code = inChild([&] {
            if (::unshare(CLONE_NEWNS) != 0 || ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 ||
                ::mount("tmpfs", QFile::encodeName(disk).constData(), "tmpfs", 0, "size=32k") != 0)
                return 77;
            m_folder = disk;
            m_path = disk + QStringLiteral("/n8n.env");
            put(textWith(oldKey));
            if (hasTwoNames)
                link("second.env");
            const auto written = change();
            if (written || !written.error().sentence.contains(QStringLiteral("the disk is full")))
                return 1;
            return content() == textWith(oldKey) && beside().size() == (hasTwoNames ? 2 : 1) ? 0 : 2;
        });
        if (code == 77)
            GTEST_SKIP() << "this user may not mount";
        EXPECT_EQ(code, 0);
    }
}

TEST_F(EnvFileOnDisk, KilledWhileTheDraftIsWritten)
{
    const int code = inChild([&] {
        const rlimit none{0, 0};
        ::setrlimit(RLIMIT_CORE, &none);
        const rlimit most{1'000, 1'000};
        ::setrlimit(RLIMIT_FSIZE, &most);
        auto own = GuardedFile::open(m_path, 1 << 20);
        return own && own->write(secret(textWith(newKey))) ? 1 : 0;
    });
    ASSERT_EQ(code, -SIGXFSZ);
    EXPECT_EQ(beside().size(), 2) << "the draft was left";
    EXPECT_EQ(statusOf(m_folder + QStringLiteral("/.n8n.env.keydoctor-draft")).st_mode & permissions, 0600u);
    EXPECT_EQ(value(), oldKey);
    ASSERT_TRUE(change(newKey, oldKey)) << "nothing to do, but to clear away";
    EXPECT_EQ(beside().size(), 1);
    EXPECT_EQ(content(), textWith(oldKey));
}

TEST_F(EnvFileOnDisk, AWriteThatWasCutOffIsTakenBackByItsGuard)
{
    link("second.env");
    const QByteArray before = textWith(oldKey);
    const QByteArray after = textWith(newKey);
    for (const auto &[from, to] : {std::pair{before, after}, std::pair{after, before}}) {
        for (const qsizetype cut : {qsizetype(0), qsizetype(70), qsizetype(80), qsizetype(4'096), from.size() - 3, from.size(), to.size()}) {
            put(to.left(cut) + from.mid(std::min(cut, to.size())));
            putGuard(from, to);
            const QByteArray torn = content();
            const QByteArray expected = torn == to ? to : from;
            EXPECT_EQ(value(), expected == before ? oldKey : newKey) << cut;
            EXPECT_EQ(content(), torn) << "reading writes nothing";
            ASSERT_TRUE(change(newKey, oldKey)) << cut;
            EXPECT_EQ(content(), before) << cut;
            EXPECT_FALSE(QFile::exists(guardPath())) << cut;
        }
    }
}

TEST_F(EnvFileOnDisk, AGuardOfAFileThatWasChangedSinceIsForAPerson)
{
    putGuard(textWith(oldKey), textWith(newKey));
    put("N8N_KEY=x\n");
    const auto now = readEnvValue(spot());
    ASSERT_FALSE(now);
    EXPECT_TRUE(now.error().sentence.contains(QStringLiteral("cut off")));
    EXPECT_EQ(now.error().file, QFileInfo(guardPath()).canonicalFilePath());
    EXPECT_FALSE(change());
    EXPECT_EQ(content(), "N8N_KEY=x\n");
    EXPECT_TRUE(QFile::exists(guardPath()));
    QFile damaged(guardPath());
    ASSERT_TRUE(damaged.open(QIODevice::WriteOnly | QIODevice::Truncate));
    damaged.write("keydoctor guard 1\n99999999999999999999\n");
    damaged.close();
    EXPECT_TRUE(readEnvValue(spot()).error().sentence.contains(QStringLiteral("is none")));
}

TEST_F(EnvFileOnDisk, AGuardThatOthersMayHaveMadeIsNotBelieved)
{
    putGuard("evil", "evil");
    ASSERT_TRUE(QFile::setPermissions(guardPath(), QFile::ReadOwner | QFile::WriteOwner | QFile::WriteOther));
    EXPECT_TRUE(readEnvValue(spot()).error().sentence.contains(QStringLiteral("is none")));
    ASSERT_TRUE(QFile::remove(guardPath()));
    ASSERT_TRUE(QFile::link(m_path, guardPath()));
    EXPECT_FALSE(change());
    EXPECT_EQ(content(), textWith(oldKey));
}

/// kill -9 before and after every call to the system that a write makes: the file says the one or the other, the next look clears
/// away what was left, and every other byte is what it was.
TEST_F(EnvFileOnDisk, KilledAtEveryCall)
{
    moveToMemory();
    enum class From { OneName, TwoNames, CutOff };
    const QByteArray before = textWith(oldKey);
    const QByteArray after = textWith(newKey);
    for (const From from : {From::OneName, From::TwoNames, From::CutOff}) {
        if (from == From::TwoNames)
            link("second.env");
        int moved = 0;
        int calls = 0;
        for (bool wasKilled = true; wasKilled; ++calls) {
            put(from == From::CutOff ? after.left(80) + before.mid(80) : before);
            if (from == From::CutOff)
                putGuard(before, after);
            const auto [status, wasThere] = writeAndAtStop(calls, [](pid_t child) { ::kill(child, SIGKILL); });
            if (isUnwatched(status))
                GTEST_SKIP() << "this process may not watch another";
            wasKilled = WIFSIGNALED(status);
            ASSERT_EQ(wasKilled, wasThere);
            const QByteArray now = value();
            ASSERT_TRUE(now == oldKey || now == newKey) << calls << ": " << now.toStdString();
            moved += now == newKey;
            auto file = GuardedFile::open(m_path, 1 << 20);
            ASSERT_TRUE(file) << calls << ": " << file.error().sentence.toStdString();
            ASSERT_TRUE(file->settle()) << calls;
            ASSERT_EQ(content(), textWith(now)) << calls;
            ASSERT_EQ(beside().size(), from == From::OneName ? 1 : 2) << calls;
        }
        EXPECT_GT(calls, 20);
        EXPECT_GT(moved, 1);
        EXPECT_LT(moved, calls - 1);
    }
}

/// Somebody saves the file while it is written. Between the last look and the write there is a moment in which that is lost; what
/// happens while the draft or the guard is made is not in it.
TEST_F(EnvFileOnDisk, SomebodyWritesAtEveryCall)
{
    moveToMemory();
    const QByteArray theirs = "N8N_KEY=theirs\n";
    for (const bool hasTwoNames : {false, true}) {
        if (hasTwoNames)
            link("second.env");
        int lost = 0;
        int kept = 0;
        for (int stop = 0;; ++stop) {
            QFile::remove(guardPath());
            put(textWith(oldKey));
            const auto [status, wasThere] = writeAndAtStop(stop, [&](pid_t) { put(theirs); });
            if (isUnwatched(status))
                GTEST_SKIP() << "this process may not watch another";
            if (!wasThere)
                break;
            (content() == theirs ? kept : lost) += 1;
            // What nobody wrote as it lies there is not left to itself.
            if (content() != theirs && content() != textWith(newKey)) {
                EXPECT_TRUE(QFile::exists(guardPath())) << stop;
                EXPECT_EQ(WEXITSTATUS(status), 1) << stop;
            }
        }
        EXPECT_GT(kept, 20);
        EXPECT_LT(lost * 3, kept);
    }
}

/// The guard still fits, and what the file grows by does not.
TEST_F(EnvFileOnDisk, AFullDiskInTheMiddleOfAWriteInPlace)
{
    const QString disk = m_room.path() + QStringLiteral("/disk");
    ASSERT_TRUE(QDir().mkpath(disk));
    const int code = inChild([&] {
        const auto page = static_cast<qsizetype>(::sysconf(_SC_PAGESIZE));
        const QByteArray size = "size=" + QByteArray::number(3 * page + 6 * page);
        if (::unshare(CLONE_NEWNS) != 0 || ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 ||
            ::mount("tmpfs", QFile::encodeName(disk).constData(), "tmpfs", 0, size.constData()) != 0)
            return 77;
        m_folder = disk;
        m_path = disk + QStringLiteral("/n8n.env");
        // Three pages but for a hundred bytes of the guard's head; longer keys take the fourth.
        QByteArray text = "N8N_KEY=" + newKey + "\n#";
        text += QByteArray(2 * page + page / 2 - 100 - text.size(), 'x');
        const QByteArray longKey = newKey + QByteArray(page / 2 + 101, 'l');
        put(text);
        link("second.env");
        const auto written = change(newKey, longKey);
        if (written || !written.error().sentence.contains(QStringLiteral("the disk is full. It is as it was")))
            return 1;
        return content() == text && beside().size() == 2 ? 0 : 2;
    });
    if (code == 77)
        GTEST_SKIP() << "this user may not mount";
    EXPECT_EQ(code, 0);
}

} // namespace
