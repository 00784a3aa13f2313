#include "ui/clipboard/secret_clipboard.h"

#include <gtest/gtest.h>

#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

namespace kd::ui::test {

namespace {

constexpr auto shortTime = std::chrono::milliseconds(20);

QClipboard &clipboard()
{
    return *QGuiApplication::clipboard();
}

Secret secret(const char *text = "a-secret-key")
{
    return Secret(text);
}

class SecretClipboardTest : public testing::Test
{
protected:
    void TearDown() override { clipboard().clear(); }

    SecretClipboard m_copier;
};

} // namespace

TEST_F(SecretClipboardTest, PutsTheSecretThereAsText)
{
    m_copier.copySecret(secret("k\u00e9y\n"));
    EXPECT_EQ(clipboard().text(), QStringLiteral("k\u00e9y\n"));
    EXPECT_EQ(clipboard().mimeData()->data(QStringLiteral("text/plain")), QByteArray("k\u00e9y\n"));
    EXPECT_EQ(clipboard().mimeData()->data(QStringLiteral("text/plain;charset=utf-8")), QByteArray("k\u00e9y\n"));
    EXPECT_TRUE(clipboard().mimeData()->hasText());
}

TEST_F(SecretClipboardTest, AsksClipboardManagersNotToKeepIt)
{
    m_copier.copySecret(secret());
    EXPECT_EQ(clipboard().mimeData()->data(QStringLiteral("x-kde-passwordManagerHint")), QByteArray("secret"));
    m_copier.copyText(QStringLiteral("nginx -t"));
    EXPECT_FALSE(clipboard().mimeData()->hasFormat(QStringLiteral("x-kde-passwordManagerHint")));
}

TEST_F(SecretClipboardTest, OffersNoOtherForm)
{
    m_copier.copySecret(secret());
    EXPECT_FALSE(clipboard().mimeData()->hasHtml());
    EXPECT_TRUE(clipboard().mimeData()->data(QStringLiteral("image/png")).isEmpty());
}

TEST_F(SecretClipboardTest, ClearsAfterItsTime)
{
    QSignalSpy cleared(&m_copier, &SecretClipboard::cleared);
    m_copier.setTime(shortTime);
    m_copier.copySecret(secret());
    EXPECT_TRUE(m_copier.holdsSecret());
    ASSERT_TRUE(QTest::qWaitFor([&] { return cleared.count() == 1; }));
    EXPECT_EQ(clipboard().text(), QString());
    EXPECT_FALSE(m_copier.holdsSecret());
    EXPECT_EQ(m_copier.timeLeftInWords(), QString());
}

TEST_F(SecretClipboardTest, BeginsAnewWithEachCopy)
{
    QSignalSpy cleared(&m_copier, &SecretClipboard::cleared);
    m_copier.setTime(shortTime);
    m_copier.copySecret(secret());
    m_copier.setTime(std::chrono::hours(1));
    m_copier.copySecret(secret("second"));
    QTest::qWait(3 * static_cast<int>(shortTime.count()));
    EXPECT_EQ(cleared.count(), 0);
    EXPECT_EQ(clipboard().text(), QStringLiteral("second"));
}

TEST_F(SecretClipboardTest, LeavesAnothersCopyAlone)
{
    QSignalSpy cleared(&m_copier, &SecretClipboard::cleared);
    m_copier.copySecret(secret());
    clipboard().setText(QStringLiteral("another's"));
    EXPECT_FALSE(m_copier.holdsSecret());
    m_copier.clear();
    EXPECT_EQ(clipboard().text(), QStringLiteral("another's"));
    EXPECT_EQ(cleared.count(), 0);
}

TEST_F(SecretClipboardTest, LeavesAPlainCopyOfOursAlone)
{
    m_copier.copySecret(secret());
    m_copier.copyText(QStringLiteral("nginx -t"));
    m_copier.clear();
    EXPECT_EQ(clipboard().text(), QStringLiteral("nginx -t"));
}

TEST_F(SecretClipboardTest, LeavesTheSameTextAloneWhereSomebodyElseCopiedIt)
{
    m_copier.copySecret(secret());
    clipboard().setText(QStringLiteral("a-secret-key"));
    m_copier.clear();
    EXPECT_EQ(clipboard().text(), QStringLiteral("a-secret-key"));
}

TEST_F(SecretClipboardTest, ClearsWhenItGoes)
{
    {
        SecretClipboard passing;
        passing.copySecret(secret());
        EXPECT_EQ(clipboard().text(), QStringLiteral("a-secret-key"));
    }
    EXPECT_EQ(clipboard().text(), QString());
}

TEST_F(SecretClipboardTest, ClearsWhenTheProgramEnds)
{
    m_copier.copySecret(secret());
    QMetaObject::invokeMethod(qApp, "aboutToQuit"); // as QCoreApplication::quit() does, but the other tests still need it
    EXPECT_EQ(clipboard().text(), QString());
}

TEST_F(SecretClipboardTest, SaysTheTimeLeft)
{
    EXPECT_EQ(m_copier.timeLeftInWords(), QString());
    m_copier.copySecret(secret());
    EXPECT_EQ(m_copier.timeLeftInWords(), QStringLiteral("The copy is cleared in 45 seconds."));
    m_copier.setTime(std::chrono::milliseconds(900));
    m_copier.copySecret(secret());
    EXPECT_EQ(m_copier.timeLeftInWords(), QStringLiteral("The copy is cleared in one second."));
}

TEST_F(SecretClipboardTest, NeedsNoPrimarySelection)
{
    if (clipboard().supportsSelection())
        GTEST_SKIP() << "this display has one";
    m_copier.copySecret(secret(), QClipboard::Selection);
    EXPECT_FALSE(m_copier.holdsSecret());
}

TEST_F(SecretClipboardTest, ClearsThePrimarySelectionToo)
{
    if (!clipboard().supportsSelection())
        GTEST_SKIP() << "this display has none";
    QSignalSpy cleared(&m_copier, &SecretClipboard::cleared);
    m_copier.setTime(shortTime);
    m_copier.copySecret(secret(), QClipboard::Selection);
    EXPECT_EQ(clipboard().text(QClipboard::Selection), QStringLiteral("a-secret-key"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return cleared.count() == 1; }));
    EXPECT_EQ(clipboard().text(QClipboard::Selection), QString());
}

} // namespace kd::ui::test
