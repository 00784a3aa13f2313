#include "app/gui/recent_cases.h"

#include "app/texts.h"
#include "core/report/case_json.h"
#include "core/report/report.h"
#include "tests/support/case_builder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <thread>

namespace kd::gui::test {

using kd::test::asking;
using kd::test::here;
using kd::test::n8nKey;

namespace {

const Texts &texts()
{
    static const Texts loaded = *Texts::load();
    return loaded;
}

Report reportOf(int minute, const char *url = "https://n8n.example.com:8443/api/v1/workflows")
{
    Case subject = asking(url).refusesKey().subject();
    subject.startedAt = QDateTime::fromSecsSinceEpoch(here + 60 * minute, Qt::UTC);
    return makeReport(subject, texts().catalogue, texts().tree);
}

class RecentCasesTest : public testing::Test
{
protected:
    [[nodiscard]] QString folder() const { return m_place.filePath(QStringLiteral("state/keydoctor/cases")); }
    [[nodiscard]] RecentCases cases() const { return RecentCases(folder()); }
    void add(int minute)
    {
        RecentCases recent = cases();
        recent.add(reportOf(minute), m_sentences);
        ASSERT_FALSE(recent.takeProblem());
    }

    QTemporaryDir m_place;
    Sentences m_sentences{texts().catalogue};
};

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

} // namespace

TEST_F(RecentCasesTest, AreNoneAtFirst)
{
    EXPECT_TRUE(cases().list().isEmpty());
    EXPECT_FALSE(QFile::exists(folder()));
}

TEST_F(RecentCasesTest, TellHostTimeAndCauseAndCanBeOpened)
{
    add(0);
    const auto list = cases().list();
    ASSERT_EQ(list.size(), 1);
    EXPECT_EQ(list[0].host.toStdString(), "n8n.example.com:8443");
    EXPECT_EQ(list[0].at, QDateTime::fromSecsSinceEpoch(here, Qt::UTC));
    EXPECT_EQ(list[0].cause, reportOf(0).verdict.id);
    const auto subject = caseFromJson(contentOf(list[0].file), list[0].file);
    ASSERT_TRUE(subject) << subject.error().sentence.toStdString();
    EXPECT_EQ(makeReport(*subject, texts().catalogue, texts().tree).verdict.id, list[0].cause);
}

TEST_F(RecentCasesTest, HoldNoSecretAndAreForTheirOwnerAlone)
{
    add(0);
    const QString file = cases().list().constFirst().file;
    EXPECT_FALSE(contentOf(file).contains(n8nKey().mid(4, 20)));
    EXPECT_FALSE(QFile::permissions(file) & others);
    EXPECT_FALSE(QFile::permissions(folder()) & others);
    EXPECT_FALSE(QFile::permissions(QFileInfo(folder()).path()) & others);
}

TEST_F(RecentCasesTest, AreTheLastTwentyTheNewestFirst)
{
    for (int minute = 0; minute < RecentCases::kept + 3; ++minute)
        add(minute);
    const auto list = cases().list();
    ASSERT_EQ(list.size(), RecentCases::kept);
    EXPECT_EQ(list.front().at, QDateTime::fromSecsSinceEpoch(here + 60 * (RecentCases::kept + 2), Qt::UTC));
    EXPECT_EQ(list.back().at, QDateTime::fromSecsSinceEpoch(here + 60 * 3, Qt::UTC));
    EXPECT_EQ(QDir(folder()).count(), static_cast<uint>(RecentCases::kept) + 2); // with . and ..
}

TEST_F(RecentCasesTest, KeepTwoOfTheSameMoment)
{
    add(0);
    add(0);
    EXPECT_EQ(cases().list().size(), 2);
}

TEST_F(RecentCasesTest, AreRemovedOneByOneOrAll)
{
    for (int minute = 0; minute < 3; ++minute)
        add(minute);
    RecentCases recent = cases();
    const auto before = recent.list();
    recent.remove(before[1]);
    EXPECT_EQ(recent.list().size(), 2);
    EXPECT_FALSE(QFile::exists(before[1].file));
    recent.remove(before[1]); // as when a second window was quicker
    EXPECT_FALSE(recent.takeProblem());
    recent.clear();
    EXPECT_TRUE(recent.list().isEmpty());
}

TEST_F(RecentCasesTest, LeaveForeignFilesAlone)
{
    add(0);
    const QStringList foreign = {QStringLiteral("notes.json"), QStringLiteral("a~b~c~d.json"), QStringLiteral("20261121T100000000~x.json"),
                                 QStringLiteral("readme")};
    for (const QString &name : foreign) {
        QFile file(folder() + QLatin1Char('/') + name);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    }
    EXPECT_EQ(cases().list().size(), 1);
    cases().clear();
    EXPECT_EQ(QDir(folder()).entryList(QDir::Files).size(), foreign.size());
}

TEST_F(RecentCasesTest, ListADamagedCaseStill)
{
    add(0);
    add(1);
    QFile damaged(cases().list().constFirst().file);
    ASSERT_TRUE(damaged.open(QIODevice::WriteOnly));
    damaged.close();
    EXPECT_EQ(cases().list().size(), 2);
}

TEST_F(RecentCasesTest, CanBeOfAnyHost)
{
    const QByteArray longHost = (QByteArray(60, 'a') + '.' + QByteArray(60, 'b') + '.' + QByteArray(60, 'c') + ".example.com");
    for (const QByteArray &host : {QByteArray("[2001:db8::1]:5678"), QByteArray("my_host.local"), longHost}) {
        RecentCases recent = cases();
        recent.add(reportOf(0, ("https://" + host + "/").constData()), m_sentences);
        ASSERT_FALSE(recent.takeProblem()) << host.toStdString();
        const auto list = recent.list();
        ASSERT_EQ(list.size(), 1);
        if (host == longHost)
            EXPECT_TRUE(list[0].host.startsWith(QStringLiteral("aaaa")) && list[0].host.endsWith(QStringLiteral("…")));
        else
            EXPECT_EQ(list[0].host.toStdString(), host.toStdString());
        recent.clear();
    }
}

TEST_F(RecentCasesTest, SayOnceThatTheyCannotBeKept)
{
    QFile inTheWay(m_place.filePath(QStringLiteral("state")));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    RecentCases recent = cases();
    recent.add(reportOf(0), m_sentences);
    EXPECT_TRUE(recent.takeProblem());
    recent.add(reportOf(1), m_sentences);
    EXPECT_FALSE(recent.takeProblem());
    EXPECT_TRUE(recent.list().isEmpty());
}

TEST_F(RecentCasesTest, BearSeveralProgramsAtOnce)
{
    const Report report = reportOf(0);
    std::vector<std::thread> programs;
    for (int i = 0; i < 4; ++i)
        programs.emplace_back([this, &report] {
            RecentCases recent = cases();
            for (int n = 0; n < 15; ++n)
                recent.add(report, m_sentences);
        });
    for (std::thread &each : programs)
        each.join();
    const auto list = cases().list();
    EXPECT_GE(list.size(), 1);
    EXPECT_LE(list.size(), RecentCases::kept);
    for (const RecentCase &each : list)
        EXPECT_TRUE(caseFromJson(contentOf(each.file), each.file));
}

} // namespace kd::gui::test
