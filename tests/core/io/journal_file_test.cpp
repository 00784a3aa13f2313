#include "core/io/journal_file.h"

#include "tests/core/rotate/walkthrough.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <csignal>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

using namespace kd;
using namespace kd::rotate;

QString s(const char *text)
{
    return QString::fromLatin1(text);
}

class JournalOnDisk : public testing::Test
{
protected:
    [[nodiscard]] Event started(const char *label = "billing") const
    {
        Started e = test::startedWith(m_plan);
        e.target.label = s(label);
        return {test::timeAt(0), e};
    }
    [[nodiscard]] static RotationId idOf(const Event &event) { return std::get<Started>(event.what).id; }
    [[nodiscard]] static Event began() { return {test::timeAt(1), StepBegan{s("check_old"), Actor::Program, {}}}; }
    [[nodiscard]] QString path(const Event &event) const { return m_folder + QLatin1Char('/') + idOf(event).text() + s(".jsonl"); }

    QTemporaryDir m_room;
    QString m_folder = m_room.path() + s("/state/rotations");
    Plan m_plan = test::planOf(HeldKind::N8nApiKey);
};

TEST_F(JournalOnDisk, IsItsOwnersAloneAndGoesOn)
{
    const Event start = started();
    {
        auto file = JournalFile::start(m_folder, start);
        ASSERT_TRUE(file) << file.error().sentence.toStdString();
        ASSERT_TRUE(file->add(began()));
        EXPECT_FALSE(file->add({test::timeAt(2), Finished{}}));
    }
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    EXPECT_FALSE(QFile::permissions(path(start)) & (others | QFile::ExeOwner));
    EXPECT_FALSE(QFile::permissions(m_folder) & others);
    auto again = JournalFile::open(m_folder, idOf(start));
    ASSERT_TRUE(again) << again.error().sentence.toStdString();
    EXPECT_EQ(again->rotation().openAct()->place.id, s("check_old"));
    EXPECT_TRUE(again->add({test::timeAt(3), Resumed{}}));
}

TEST_F(JournalOnDisk, ATornLineIsCutOffBeforeTheNext)
{
    const Event start = started();
    ASSERT_TRUE(JournalFile::start(m_folder, start));
    QFile file(path(start));
    ASSERT_TRUE(file.open(QIODevice::Append));
    file.write("{\"at\":\"2026-11-21T00:00");
    file.close();
    {
        auto again = JournalFile::open(m_folder, idOf(start));
        ASSERT_TRUE(again);
        ASSERT_TRUE(again->add(began()));
    }
    const auto all = rotationsIn(m_folder);
    ASSERT_EQ(all->size(), 1);
    EXPECT_TRUE(all->first().rotation->openAct());
    EXPECT_EQ(all->first().state, State::Interrupted);
}

TEST_F(JournalOnDisk, OneWriterPerRotationAndPerKey)
{
    const Event start = started();
    {
        auto file = JournalFile::start(m_folder, start);
        ASSERT_TRUE(file);
        EXPECT_TRUE(JournalFile::open(m_folder, idOf(start)).error().sentence.contains(s("Another window")));
        EXPECT_TRUE(JournalFile::start(m_folder, started()).error().sentence.contains(s("Another window")));
        EXPECT_EQ(rotationsIn(m_folder)->first().state, State::Running);
        EXPECT_TRUE(JournalFile::start(m_folder, started("monitoring"))) << "another key";
    }
    EXPECT_TRUE(JournalFile::start(m_folder, started()).error().sentence.contains(s("not finished")));
    {
        auto file = JournalFile::open(m_folder, idOf(start));
        ASSERT_TRUE(file->add({test::timeAt(4), Abandoned{}}));
    }
    EXPECT_TRUE(JournalFile::start(m_folder, started()));
}

TEST_F(JournalOnDisk, WhatIsNotThereOrDamagedIsSaid)
{
    EXPECT_TRUE(rotationsIn(m_folder)->isEmpty());
    EXPECT_FALSE(JournalFile::open(m_folder, RotationId::make()));
    const Event start = started();
    ASSERT_TRUE(JournalFile::start(m_folder, start));
    QFile file(path(start));
    ASSERT_TRUE(file.open(QIODevice::Append));
    file.write("nonsense\n");
    file.close();
    EXPECT_EQ(JournalFile::open(m_folder, idOf(start)).error().line, 2);
    EXPECT_TRUE(rotationsIn(m_folder)->first().problem);
    EXPECT_FALSE(JournalFile::start(m_folder, started("monitoring")));
}

TEST_F(JournalOnDisk, AFolderThatCannotBeWrittenIsSaid)
{
    ASSERT_TRUE(QDir().mkpath(m_room.path() + s("/state")));
    QFile inTheWay(m_folder);
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    const auto file = JournalFile::start(m_folder, started());
    ASSERT_FALSE(file);
    EXPECT_TRUE(file.error().sentence.contains(s("cannot be written")));
}

/// A full disk, as a limit on the size of files makes it: in a child, for the limit stays.
TEST_F(JournalOnDisk, AFullDiskLeavesTheJournalWhole)
{
    const Event start = started();
    const pid_t child = fork();
    if (child == 0) {
        auto file = JournalFile::start(m_folder, start);
        const qint64 size = QFileInfo(path(start)).size();
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{static_cast<rlim_t>(size + 20), static_cast<rlim_t>(size + 20)};
        setrlimit(RLIMIT_FSIZE, &limit);
        const bool refused = file && !file->add(began()) && !file->rotation().openAct();
        _exit(refused && QFileInfo(path(start)).size() == size ? 0 : 1);
    }
    int status = -1;
    ASSERT_EQ(waitpid(child, &status, 0), child);
    EXPECT_EQ(status, 0);
    EXPECT_TRUE(JournalFile::open(m_folder, idOf(start))) << "and its locks died with it";
}

} // namespace
