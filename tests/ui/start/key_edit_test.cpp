#include "ui/start/key_edit.h"

#include <gtest/gtest.h>

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <random>

namespace kd::ui::test {

namespace {

const std::string key = "eyJhbGciOi-a_b.c0";

QClipboard &clipboard()
{
    return *QGuiApplication::clipboard();
}

SharedSecret secret(std::string_view text)
{
    return share(Secret(text));
}

class KeyEditTest : public testing::Test
{
protected:
    void SetUp() override
    {
        m_edit.show();
        m_edit.activateWindow();
        m_edit.setFocus();
        clipboard().clear();
    }
    void TearDown() override { clipboard().clear(); }

    [[nodiscard]] std::string held() const
    {
        const SharedSecret now = m_edit.secret();
        return now ? std::string(now->expose()) : std::string();
    }
    void paste(const QString &text)
    {
        clipboard().setText(text);
        QTest::keySequence(&m_edit, QKeySequence::Paste);
    }
    void press(Qt::Key pressed) { QTest::keyClick(&m_edit, pressed); }
    bool drop(QMimeData &data)
    {
        const QPoint at = m_edit.rect().center();
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&m_edit, &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent event(at, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&m_edit, &event);
        return true;
    }
    static QAction *actionOf(const QMenu &menu, const char *text)
    {
        for (QAction *action : menu.actions()) {
            if (action->text().remove(QLatin1Char('&')) == QLatin1String(text))
                return action;
        }
        return nullptr;
    }

    KeyEdit m_edit;
};

} // namespace

TEST_F(KeyEditTest, HoldsNothingAtFirst)
{
    EXPECT_EQ(m_edit.secret(), nullptr);
    EXPECT_FALSE(m_edit.isRevealed());
}

TEST_F(KeyEditTest, HoldsWhatIsTypedAndPicturesItWithoutALetterOfIt)
{
    QSignalSpy changed(&m_edit, &KeyEdit::changed);
    QTest::keyClicks(&m_edit, QString::fromStdString(key));
    EXPECT_EQ(held(), key);
    EXPECT_EQ(changed.count(), static_cast<int>(key.size()));
    EXPECT_EQ(m_edit.text().size(), static_cast<qsizetype>(key.size()));
    for (const QChar c : m_edit.text())
        EXPECT_EQ(c.category(), QChar::Other_PrivateUse);
    EXPECT_EQ(m_edit.echoMode(), QLineEdit::Password);
}

TEST_F(KeyEditTest, FollowsEditsInTheMiddle)
{
    m_edit.setSecret(secret("abcdef"));
    m_edit.setCursorPosition(3);
    press(Qt::Key_Backspace);
    EXPECT_EQ(held(), "abdef");
    EXPECT_EQ(m_edit.cursorPosition(), 2);
    press(Qt::Key_Delete);
    EXPECT_EQ(held(), "abef");
    EXPECT_EQ(m_edit.cursorPosition(), 2);
    QTest::keyClicks(&m_edit, QStringLiteral("XY"));
    EXPECT_EQ(held(), "abXYef");
    EXPECT_EQ(m_edit.cursorPosition(), 4);
    m_edit.setSelection(1, 4);
    QTest::keyClicks(&m_edit, QStringLiteral("-"));
    EXPECT_EQ(held(), "a-f");
    EXPECT_EQ(m_edit.cursorPosition(), 2);
    press(Qt::Key_Home);
    press(Qt::Key_Delete);
    EXPECT_EQ(held(), "-f");
}

TEST_F(KeyEditTest, TellsAlikeSignsApartByTheCursor)
{
    m_edit.setRevealed(true);
    const std::string one = "\u200B";
    const std::string two = "\u200C";
    const std::string three = "\u200D";
    m_edit.setSecret(secret(one + two + three));
    m_edit.setCursorPosition(1);
    press(Qt::Key_Delete);
    EXPECT_EQ(held(), one + three);
    m_edit.setSecret(secret(one + two + three));
    m_edit.setCursorPosition(1);
    press(Qt::Key_Backspace);
    EXPECT_EQ(held(), two + three);
}

TEST_F(KeyEditTest, TakesAPasteExactlyAsItIs)
{
    const char16_t odd[] = u" a\n\r\t\0\u200B\u2028\uFEFF\u00A0\U0001F600\x7F\u0301z ";
    const QString text = QString::fromUtf16(odd, std::size(odd) - 1);
    paste(text);
    EXPECT_EQ(held(), text.toUtf8().toStdString());
    m_edit.wipe();
    clipboard().setText(text);
    m_edit.paste(); // Qt's own way, as an Edit menu has it
    EXPECT_EQ(held(), text.toUtf8().toStdString());
}

TEST_F(KeyEditTest, PastesOverTheSelection)
{
    m_edit.setSecret(secret("abcdef"));
    m_edit.setSelection(1, 2);
    paste(QStringLiteral("\n"));
    EXPECT_EQ(held(), "a\ndef");
    EXPECT_EQ(m_edit.cursorPosition(), 2);
    EXPECT_FALSE(m_edit.hasSelectedText());
}

TEST_F(KeyEditTest, ShowsOnDemandWhatCannotBeSeenAsSigns)
{
    m_edit.setSecret(secret("a\u200Bb\n"));
    QSignalSpy revealed(&m_edit, &KeyEdit::revealedChanged);
    m_edit.setRevealed(true);
    EXPECT_EQ(m_edit.echoMode(), QLineEdit::Normal);
    EXPECT_EQ(m_edit.text(), QStringLiteral("a␣b␊"));
    EXPECT_EQ(held(), "a\u200Bb\n");
    m_edit.setRevealed(false);
    EXPECT_EQ(m_edit.echoMode(), QLineEdit::Password);
    EXPECT_FALSE(m_edit.text().contains(QLatin1Char('a')));
    EXPECT_EQ(revealed.count(), 2);
}

TEST_F(KeyEditTest, KeepsTheTextWhereThePictureIsEdited)
{
    m_edit.setSecret(secret("a\nb\rc"));
    m_edit.setRevealed(true);
    m_edit.setCursorPosition(3);
    QTest::keyClicks(&m_edit, QStringLiteral("X"));
    press(Qt::Key_End);
    press(Qt::Key_Backspace);
    EXPECT_EQ(held(), "a\nbX\r");
}

TEST_F(KeyEditTest, MasksAgainWhenTheWindowIsLeftOrTheFieldHidden)
{
    m_edit.setRevealed(true);
    QEvent left(QEvent::WindowDeactivate);
    QCoreApplication::sendEvent(&m_edit, &left);
    EXPECT_FALSE(m_edit.isRevealed());
    m_edit.setRevealed(true);
    m_edit.hide();
    EXPECT_FALSE(m_edit.isRevealed());
}

TEST_F(KeyEditTest, CopiesAndCutsNothingWhileMasked)
{
    QSignalSpy wanted(&m_edit, &KeyEdit::copyWanted);
    m_edit.setSecret(secret(key));
    m_edit.selectAll();
    clipboard().setText(QStringLiteral("before"));
    for (const QKeySequence::StandardKey each : {QKeySequence::Copy, QKeySequence::Cut})
        QTest::keySequence(&m_edit, each);
    m_edit.copy();
    EXPECT_EQ(clipboard().text(), QStringLiteral("before"));
    EXPECT_EQ(wanted.count(), 0);
    EXPECT_EQ(held(), key);
}

TEST_F(KeyEditTest, AsksForACopyOfTheExactPartWhileShown)
{
    m_edit.setSecret(secret("ab\ncd"));
    m_edit.setRevealed(true);
    SharedSecret part;
    QObject::connect(&m_edit, &KeyEdit::copyWanted, &m_edit, [&](const SharedSecret &copied) { part = copied; });
    m_edit.setSelection(1, 2);
    QTest::keySequence(&m_edit, QKeySequence::Copy);
    ASSERT_TRUE(part);
    EXPECT_EQ(part->expose(), "b\n");
    EXPECT_EQ(clipboard().text(), QString());
    m_edit.setSelection(3, 1);
    QTest::keySequence(&m_edit, QKeySequence::Cut);
    EXPECT_EQ(part->expose(), "c");
    EXPECT_EQ(held(), "ab\nd");
    EXPECT_EQ(clipboard().text(), QString());
}

TEST_F(KeyEditTest, DeletesLinesWithoutCopyingThem)
{
    m_edit.setSecret(secret("abcdef"));
    m_edit.setRevealed(true);
    m_edit.setCursorPosition(2);
    QTest::keySequence(&m_edit, QKeySequence::DeleteEndOfLine);
    QTest::keySequence(&m_edit, QKeySequence::DeleteCompleteLine);
    EXPECT_EQ(clipboard().text(), QString());
}

TEST_F(KeyEditTest, HasNothingToUndo)
{
    for (const bool revealed : {false, true}) {
        m_edit.setRevealed(revealed);
        m_edit.setSecret(secret("abc"));
        QTest::keyClicks(&m_edit, QStringLiteral("de"));
        press(Qt::Key_Backspace);
        EXPECT_FALSE(m_edit.isUndoAvailable());
        EXPECT_FALSE(m_edit.isRedoAvailable());
        QTest::keySequence(&m_edit, QKeySequence::Undo);
        QTest::keySequence(&m_edit, QKeySequence::Redo);
        EXPECT_EQ(held(), "abcd");
        m_edit.wipe();
        EXPECT_FALSE(m_edit.isUndoAvailable());
    }
}

TEST_F(KeyEditTest, IsEmptyAfterAWipe)
{
    m_edit.setSecret(secret(key));
    m_edit.setRevealed(true);
    QSignalSpy changed(&m_edit, &KeyEdit::changed);
    m_edit.wipe();
    EXPECT_EQ(m_edit.secret(), nullptr);
    EXPECT_EQ(m_edit.text(), QString());
    EXPECT_FALSE(m_edit.isRevealed());
    EXPECT_EQ(changed.count(), 1);
}

TEST_F(KeyEditTest, CannotBeDraggedFrom)
{
    EXPECT_FALSE(m_edit.dragEnabled());
}

TEST_F(KeyEditTest, TakesADropExactlyAsItIs)
{
    QMimeData data;
    data.setText(QStringLiteral("a\nb\u200B"));
    EXPECT_TRUE(drop(data));
    EXPECT_EQ(held(), "a\nb\u200B");
}

TEST_F(KeyEditTest, LeavesDroppedFilesToThePage)
{
    QMimeData data;
    data.setUrls({QUrl(QStringLiteral("file:///tmp/key.txt"))});
    EXPECT_FALSE(drop(data));
    EXPECT_EQ(held(), "");
}

TEST_F(KeyEditTest, RefusesAPasteThatCannotBeAKey)
{
    m_edit.setSecret(secret("abc"));
    QSignalSpy refused(&m_edit, &KeyEdit::pasteRefused);
    paste(QString(KeyEdit::longestPaste + 1, QLatin1Char('x')));
    ASSERT_EQ(refused.count(), 1);
    EXPECT_EQ(refused.front().front().value<qsizetype>(), KeyEdit::longestPaste + 1);
    EXPECT_EQ(held(), "abc");
}

TEST_F(KeyEditTest, HoldsALongPasteWhole)
{
    const QString text = QStringLiteral("0123456789").repeated(6554);
    paste(text);
    EXPECT_EQ(held(), text.toStdString());
    EXPECT_LE(m_edit.text().size(), ExactText::mostMarks);
    QTest::keyClicks(&m_edit, QStringLiteral("!"));
    EXPECT_EQ(held(), text.toStdString() + "!");
}

TEST_F(KeyEditTest, HasAMenuOfItsOwn)
{
    clipboard().setText(QStringLiteral("abc"));
    std::unique_ptr<QMenu> menu(m_edit.makeMenu());
    EXPECT_FALSE(actionOf(*menu, "Undo"));
    EXPECT_FALSE(actionOf(*menu, "Copy"));
    EXPECT_FALSE(actionOf(*menu, "Copy for a short time"));
    ASSERT_TRUE(actionOf(*menu, "Paste"));
    actionOf(*menu, "Paste")->trigger();
    EXPECT_EQ(held(), "abc");
    ASSERT_TRUE(actionOf(*menu, "Show the key"));
    actionOf(*menu, "Show the key")->trigger();
    EXPECT_TRUE(m_edit.isRevealed());
    menu.reset(m_edit.makeMenu());
    ASSERT_TRUE(actionOf(*menu, "Hide the key") && actionOf(*menu, "Copy for a short time") && actionOf(*menu, "Clear"));
    EXPECT_FALSE(actionOf(*menu, "Copy for a short time")->isEnabled());
    actionOf(*menu, "Clear")->trigger();
    EXPECT_EQ(held(), "");
}

TEST_F(KeyEditTest, IsAPasswordForAScreenReader)
{
    m_edit.setAccessibleName(QStringLiteral("API key"));
    m_edit.setSecret(secret(key));
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&m_edit);
    ASSERT_TRUE(access);
    EXPECT_EQ(access->role(), QAccessible::EditableText);
    EXPECT_TRUE(access->state().passwordEdit);
    EXPECT_EQ(access->text(QAccessible::Name), QStringLiteral("API key"));
    EXPECT_EQ(access->text(QAccessible::Value), QString(static_cast<qsizetype>(key.size()), QLatin1Char('*')));
    EXPECT_EQ(access->textInterface()->text(0, 9), QString());
}

TEST_F(KeyEditTest, TakesWhatAnAssistiveToolPutsIn)
{
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&m_edit);
    ASSERT_TRUE(access && access->editableTextInterface());
    for (const bool revealed : {false, true}) {
        m_edit.setRevealed(revealed);
        m_edit.setSecret(secret("ab\ncd"));
        access->editableTextInterface()->insertText(1, QStringLiteral("XY"));
        EXPECT_EQ(held(), "aXYb\ncd");
        access->editableTextInterface()->deleteText(1, 3);
        EXPECT_EQ(held(), "ab\ncd");
        access->setText(QAccessible::Value, QString::fromStdString(key));
        EXPECT_EQ(held(), key);
    }
}

TEST_F(KeyEditTest, TellsAScreenReaderOfChangesWithoutTheKey)
{
    static QString heard;
    heard.clear();
    QAccessible::setActive(true);
    if (!QAccessible::isActive())
        GTEST_SKIP() << "this display has no accessibility";
    const auto before = QAccessible::installUpdateHandler([](QAccessibleEvent *event) {
        if (event->type() == QAccessible::TextInserted)
            heard += static_cast<QAccessibleTextInsertEvent *>(event)->textInserted();
        if (event->type() == QAccessible::TextUpdated)
            heard += static_cast<QAccessibleTextUpdateEvent *>(event)->textInserted();
        if (event->type() == QAccessible::TextRemoved)
            heard += static_cast<QAccessibleTextRemoveEvent *>(event)->textRemoved();
    });
    paste(QString::fromStdString(key));
    m_edit.setSecret(secret(key));
    press(Qt::Key_Backspace);
    QTest::keyClicks(&m_edit, QStringLiteral("ab"));
    QAccessible::installUpdateHandler(before);
    QAccessible::setActive(false);
    EXPECT_GT(heard.size(), 0);
    for (const QChar c : heard)
        EXPECT_FALSE(c.isLetterOrNumber()) << QString(c).toStdString();
}

TEST_F(KeyEditTest, TellsAnInputMethodNothing)
{
    m_edit.setSecret(secret(key));
    for (const bool revealed : {false, true}) {
        m_edit.setRevealed(revealed);
        EXPECT_TRUE(m_edit.inputMethodHints() & Qt::ImhSensitiveData);
        QInputMethodQueryEvent query(Qt::ImSurroundingText | Qt::ImTextBeforeCursor | Qt::ImCurrentSelection | Qt::ImHints);
        QCoreApplication::sendEvent(&m_edit, &query);
        EXPECT_EQ(query.value(Qt::ImSurroundingText).toString(), QString());
        EXPECT_EQ(query.value(Qt::ImTextBeforeCursor).toString(), QString());
        EXPECT_EQ(query.value(Qt::ImCurrentSelection).toString(), QString());
    }
}

TEST_F(KeyEditTest, PutsASelectionIntoNoPrimary)
{
    if (!clipboard().supportsSelection())
        GTEST_SKIP() << "this display has none";
    clipboard().setText(QStringLiteral("before"), QClipboard::Selection);
    m_edit.setSecret(secret(key));
    m_edit.setRevealed(true);
    m_edit.resize(600, 30);
    QTest::mousePress(&m_edit, Qt::LeftButton, {}, {10, 10});
    QTest::mouseMove(&m_edit, {200, 10});
    QTest::mouseRelease(&m_edit, Qt::LeftButton, {}, {200, 10});
    QTest::mouseDClick(&m_edit, Qt::LeftButton, {}, {40, 10});
    EXPECT_TRUE(m_edit.hasSelectedText());
    EXPECT_EQ(clipboard().text(QClipboard::Selection), QStringLiteral("before"));
    QTest::mouseClick(&m_edit, Qt::MiddleButton, {}, {10, 10});
    EXPECT_NE(held().find("before"), std::string::npos);
}

/// Whatever is done to the field, it holds what a plain text would hold.
TEST_F(KeyEditTest, HoldsAfterRandomEditsWhatAPlainTextWouldHold)
{
    std::mt19937 random(401); // NOLINT(cert-msc51-cpp): the same walk each time
    const auto below = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    const QList<QString> pieces = {QStringLiteral("a"),      QStringLiteral("\n"),     QStringLiteral("\u200B"), QStringLiteral("\u200C"),
                                   QStringLiteral("Zz\r\n"), QStringLiteral("\u0430"), QStringLiteral("\t")};
    std::u32string plain;
    for (int step = 0; step < 1500; ++step) {
        const auto length = static_cast<int>(plain.size());
        int at = below(length + 1);
        const int selected = below(4) == 0 ? below(length - at + 1) : 0;
        m_edit.setCursorPosition(at);
        if (selected > 0)
            m_edit.setSelection(at, selected);
        const auto from = static_cast<std::size_t>(at);
        const auto count = static_cast<std::size_t>(selected);
        switch (below(5)) {
        case 0:
            press(Qt::Key_Delete);
            if (from < plain.size())
                plain.erase(from, std::max<std::size_t>(count, 1));
            break;
        case 1:
            press(Qt::Key_Backspace);
            if (count > 0)
                plain.erase(from, count);
            else if (from > 0)
                plain.erase(from - 1, 1);
            break;
        case 2:
            m_edit.setRevealed(!m_edit.isRevealed());
            break;
        case 3:
            QTest::keyClicks(&m_edit, QStringLiteral("q"));
            plain.replace(from, count, U"q");
            break;
        default: {
            const QString &piece = pieces[below(static_cast<int>(pieces.size()))];
            paste(piece);
            plain.replace(from, count, piece.toStdU32String());
        }
        }
        ASSERT_EQ(held(), QString::fromStdU32String(plain).toStdString()) << "after step " << step;
        ASSERT_EQ(m_edit.text().size(), static_cast<qsizetype>(plain.size()));
    }
}

} // namespace kd::ui::test
