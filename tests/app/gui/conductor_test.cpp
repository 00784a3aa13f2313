#include "app/gui/conductor.h"

#include "core/report/as_json.h"
#include "tests/support/window_states.h"

#include <QApplication>
#include <QFile>
#include <QAbstractItemView>
#include <QLabel>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QTest>

#include <gtest/gtest.h>

namespace kd::test {

namespace {

/// A window on a practice n8n, as a person has it before them.
class ConductedWindow : public testing::Test
{
protected:
    void practise(const char *fault, const char *family = "2.40")
    {
        window.show();
        ASSERT_TRUE(conductor.practise(QString::fromLatin1(fault), QString::fromLatin1(family)));
        ASSERT_TRUE(QTest::qWaitFor([this] { return conductor.report() && !conductor.isRunning(); }, 20'000));
    }
    void settle()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return !conductor.isRunning(); }, 20'000));
    }
    /// The verdict's heading, as a screen reader finds it.
    [[nodiscard]] const QLabel *heading() const
    {
        for (const QLabel *label : window.findChildren<QLabel *>()) {
            if (label->accessibleDescription() == conductor.report()->verdict.id)
                return label;
        }
        return nullptr;
    }
    [[nodiscard]] bool shows(const QString &text) const
    {
        for (const QLabel *label : window.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    }

    ui::MainWindow window{texts().catalogue, texts().tree};
    gui::Conductor conductor{window, texts(), {}};
};

} // namespace

TEST_F(ConductedWindow, ShowsTheVerdictsSentenceAndItsId)
{
    practise("proxy_strips_key_header");
    EXPECT_EQ(conductor.report()->verdict.id, QStringLiteral("proxy_strips_key_header"));
    ASSERT_TRUE(heading());
    EXPECT_EQ(heading()->text(), conductor.sentences().of(conductor.report()->verdict));
    EXPECT_TRUE(heading()->isVisible());
}

TEST_F(ConductedWindow, SaysFixedOnceTheFaultIsTakenAway)
{
    practise("proxy_strips_key_header");
    const int before = conductor.report()->subject.exchanges.constLast().number;
    conductor.heal();
    conductor.checkAgain();
    settle();
    EXPECT_EQ(conductor.report()->verdict.id, QStringLiteral("healthy"));
    EXPECT_TRUE(shows(QStringLiteral("✓ Fixed: 200 through the proxy"))) << "the page says it";
    EXPECT_GT(conductor.report()->subject.exchanges.constLast().number, before);
}

TEST_F(ConductedWindow, SaysStillWhereNothingWasDone)
{
    practise("key_is_expired");
    conductor.checkAgain();
    settle();
    EXPECT_EQ(conductor.report()->verdict.id, QStringLiteral("key_is_expired"));
    EXPECT_TRUE(shows(QStringLiteral("Not fixed yet")));
}

TEST_F(ConductedWindow, KeepsWhatWasAskedWhenACheckBeginsAnew)
{
    practise("key_has_hidden_characters");
    const qsizetype first = conductor.report()->subject.exchanges.size();
    conductor.heal();
    conductor.checkAgain();
    settle();
    EXPECT_EQ(conductor.report()->verdict.id, QStringLiteral("healthy"));
    int kept = 0;
    for (const Exchange &exchange : conductor.report()->subject.exchanges)
        kept += exchange.number <= first ? 1 : 0;
    EXPECT_GT(kept, 0) << "what no new key can change is not asked again";
}

TEST_F(ConductedWindow, CancelsAndShowsWhatWasHeard)
{
    window.show();
    ASSERT_TRUE(conductor.practise(QStringLiteral("timeout"), QStringLiteral("2.40")));
    ASSERT_TRUE(conductor.isRunning());
    conductor.cancel();
    settle();
    ASSERT_TRUE(conductor.report());
    EXPECT_TRUE(shows(QStringLiteral("Cancelled.")));
}

TEST_F(ConductedWindow, OverrulesAStepAndTakesItBack)
{
    practise("proxy_strips_key_header");
    const QString node = conductor.report()->walk.steps.constLast().node->id;
    conductor.answer(node, QString(clearLook));
    settle();
    EXPECT_NE(conductor.report()->verdict.id, QStringLiteral("proxy_strips_key_header"));
    conductor.answer(node, {});
    settle();
    EXPECT_EQ(conductor.report()->verdict.id, QStringLiteral("proxy_strips_key_header"));
}

TEST_F(ConductedWindow, LeavesNoSecretBehindWithANewCase)
{
    practise("key_is_expired");
    ASSERT_TRUE(window.start()->asked().key);
    conductor.newCase();
    const ui::Asked asked = window.start()->asked();
    EXPECT_FALSE(asked.key || asked.password || asked.headers || asked.encryptionKey);
    EXPECT_TRUE(asked.address.isEmpty());
    EXPECT_EQ(window.page(), ui::MainWindow::Page::Start);
}

TEST_F(ConductedWindow, AnswersToWhatWasAskedWhateverStandsOnTheStartPageByNow)
{
    practise("proxy_strips_key_header");
    const QString host = conductor.report()->subject.address->url();
    window.start()->fill({});
    conductor.answer(conductor.report()->walk.steps.constLast().node->id, QString(clearLook));
    settle();
    ASSERT_TRUE(conductor.report()->subject.address);
    EXPECT_EQ(conductor.report()->subject.address->url(), host);
}

TEST_F(ConductedWindow, CallsNothingFixedThatRestsOnAnAnswer)
{
    practise("browser_blocks_cross_origin");
    ASSERT_EQ(conductor.report()->verdict.id, QStringLiteral("browser_blocks_cross_origin"));
    conductor.checkAgain();
    settle();
    EXPECT_FALSE(shows(QStringLiteral("✓ Fixed")));
    EXPECT_TRUE(shows(QStringLiteral("Not fixed yet")));
    conductor.heal();
    conductor.checkAgain();
    settle();
    EXPECT_TRUE(shows(QStringLiteral("✓ Fixed")));
}

TEST_F(ConductedWindow, KeepsWhatAFixIsMeasuredByThroughACancelledCheck)
{
    practise("proxy_strips_key_header");
    conductor.checkAgain();
    conductor.cancel();
    settle();
    conductor.heal();
    conductor.checkAgain();
    settle();
    EXPECT_TRUE(shows(QStringLiteral("✓ Fixed")));
    conductor.pickPlatform(QStringLiteral("nginx"));
    EXPECT_TRUE(shows(QStringLiteral("✓ Fixed"))) << "a platform that is picked changes nothing of it";
}

TEST_F(ConductedWindow, MasksInAPastedTextAKeyThatWasTypedAfterIt)
{
    window.show();
    conductor.giveText(QStringLiteral("2026-11-21 error: invalid signature for Zx9CANARYzx9CANARYzx9CANARYzx9"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return shows(QStringLiteral("Recent")) && window.start()->findChildren<QAbstractItemView *>().constFirst()->isVisible(); }));
    ui::Asked asked;
    asked.key = share(Secret("Zx9CANARYzx9CANARYzx9CANARYzx9"));
    window.start()->fill(asked);
    conductor.find();
    settle();
    EXPECT_FALSE(asJsonText(*conductor.report(), conductor.sentences()).contains("CANARY"));
}

TEST_F(ConductedWindow, StartsNothingOfAPracticeThatWasLeft)
{
    window.show();
    for (const practice::Listed &each : practice::listed()) {
        ASSERT_TRUE(conductor.practise(each.fault, each.families.constFirst()));
        conductor.newCase();
        ASSERT_FALSE(conductor.isRunning()) << each.fault.toStdString();
    }
    QThreadPool::globalInstance()->waitForDone();
    QApplication::processEvents();
    EXPECT_FALSE(conductor.isRunning());
    EXPECT_FALSE(conductor.report());
}

TEST_F(ConductedWindow, HasNoWayBackToACaseThatWasLeft)
{
    practise("key_is_expired");
    conductor.newCase();
    window.back();
    EXPECT_EQ(window.page(), ui::MainWindow::Page::Start);
}

TEST_F(ConductedWindow, RefusesAnEmptyQuestionOnTheStartPage)
{
    window.show();
    conductor.find();
    EXPECT_FALSE(conductor.isRunning());
    EXPECT_EQ(window.page(), ui::MainWindow::Page::Start);
    EXPECT_TRUE(shows(QStringLiteral("Give an address")));
}

TEST_F(ConductedWindow, OpensACaseWithoutAnyTraffic)
{
    practise("key_is_expired");
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("case.json")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(asJsonText(*conductor.report(), conductor.sentences()));
    file.close();
    const qsizetype exchanges = conductor.report()->subject.exchanges.size();
    conductor.newCase();
    conductor.openFiles({file.fileName()});
    ASSERT_TRUE(QTest::qWaitFor([this] { return conductor.report() != nullptr; }));
    EXPECT_EQ(conductor.report()->verdict.id, QStringLiteral("key_is_expired"));
    EXPECT_EQ(conductor.report()->subject.exchanges.size(), exchanges);
    conductor.checkAgain();
    EXPECT_FALSE(conductor.isRunning()) << "an opened case asks nothing";
}

TEST_F(ConductedWindow, ReadsAPastedErrorText)
{
    window.show();
    conductor.giveText(QStringLiteral("2026-11-21 error: {\"message\":\"'X-N8N-API-KEY' header required\"}"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return shows(QString()) && window.start()->findChild<QAbstractItemView *>() != nullptr; }));
    conductor.giveText(QStringLiteral("  "));
    EXPECT_TRUE(shows(QStringLiteral("There is no text to paste.")));
}

} // namespace kd::test
