#include "ui/start/key_field.h"

#include "tests/support/case_builder.h"
#include "ui/look/labels.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace kd::ui::test {

using kd::test::here;
using kd::test::n8nKey;
using testing::EndsWith;
using testing::HasSubstr;
using testing::StartsWith;

namespace {

class KeyFieldTest : public testing::Test
{
protected:
    void SetUp() override
    {
        m_field.show();
        m_field.edit()->setFocus();
    }
    void TearDown() override { QGuiApplication::clipboard()->clear(); }

    void paste(const QByteArray &text)
    {
        QGuiApplication::clipboard()->setText(QString::fromUtf8(text));
        QTest::keySequence(m_field.edit(), QKeySequence::Paste);
    }
    [[nodiscard]] std::string line(int number) const { return m_field.findChildren<StateLine *>().at(number)->text().toStdString(); }
    [[nodiscard]] QPushButton *button(const char *name) const
    {
        const auto buttons = m_field.findChildren<QPushButton *>();
        for (QPushButton *each : buttons) {
            const QString called = each->accessibleName().isEmpty() ? each->text().remove(QLatin1Char('&')) : each->accessibleName();
            if (called == QLatin1String(name))
                return each;
        }
        return nullptr;
    }

    KeyField m_field{nullptr, [] { return QDateTime::fromSecsSinceEpoch(here, Qt::UTC); }};
};

} // namespace

TEST_F(KeyFieldTest, SaysWhatItIsForWhileItIsEmpty)
{
    EXPECT_EQ(line(0), "The key is checked while you type or paste it, before anything is sent.");
    EXPECT_EQ(line(1), "");
    EXPECT_EQ(m_field.secret(), nullptr);
}

TEST_F(KeyFieldTest, ChecksWhatIsPasted)
{
    QSignalSpy changed(&m_field, &KeyField::changed);
    paste(n8nKey().insert(41, "\u200B"));
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(line(0), "✖ Character 42 cannot be seen and is not part of the key: ZERO WIDTH SPACE.");
    EXPECT_THAT(line(1), HasSubstr("Corrected and masked, it is eyJ…"));
    EXPECT_TRUE(m_field.reading().hasCorrection);
    EXPECT_THAT(m_field.edit()->accessibleDescription().toStdString(), StartsWith("Character 42 cannot be seen"));
}

TEST_F(KeyFieldTest, PutsTheMostTellingFirstAndMarksTheRestByItsWorst)
{
    paste('"' + n8nKey({{QStringLiteral("exp"), here - 86400 * 3}}) + '"');
    EXPECT_THAT(line(0), StartsWith("✖ There are quotation marks"));
    EXPECT_THAT(line(1), StartsWith("✖ It expired 3 days ago"));
    m_field.wipe();
    paste(n8nKey({{QStringLiteral("exp"), here + 86400 * 3}}));
    EXPECT_EQ(line(0), "✓ Nothing is wrong with its text.");
    EXPECT_THAT(line(1), StartsWith("⚠ An API key of n8n’s"));
    EXPECT_THAT(line(1), HasSubstr("It expires in 3 days, on 2026-11-24."));
}

TEST_F(KeyFieldTest, OffersACorrectionOnlyWhereThereIsOne)
{
    QPushButton *use = button("Use the corrected key");
    QPushButton *copy = button("Copy the corrected key");
    ASSERT_TRUE(use && copy);
    EXPECT_TRUE(use->isVisible() && copy->isVisible());
    EXPECT_FALSE(use->isEnabled() || copy->isEnabled());
    paste(n8nKey());
    EXPECT_FALSE(use->isEnabled() || copy->isEnabled());
    paste("\n");
    EXPECT_TRUE(use->isEnabled() && copy->isEnabled());
    m_field.wipe();
    EXPECT_FALSE(use->isEnabled() || copy->isEnabled());
}

TEST_F(KeyFieldTest, AsksForACopyOfTheCorrectedKey)
{
    SharedSecret copied;
    QObject::connect(&m_field, &KeyField::copyWanted, &m_field, [&](const SharedSecret &secret) { copied = secret; });
    paste("Bearer " + n8nKey());
    button("Copy the corrected key")->click();
    ASSERT_TRUE(copied);
    EXPECT_EQ(copied->expose(), n8nKey().toStdString());
}

TEST_F(KeyFieldTest, UsesTheCorrectedKeyInPlaceOfTheOther)
{
    paste("Bearer " + n8nKey());
    button("Use the corrected key")->click();
    ASSERT_TRUE(m_field.secret());
    EXPECT_EQ(m_field.secret()->expose(), n8nKey().toStdString());
    EXPECT_THAT(line(0), StartsWith("✓"));
    EXPECT_FALSE(button("Use the corrected key")->isEnabled());
}

TEST_F(KeyFieldTest, ShowsTheKeyOnlyWhileAsked)
{
    QPushButton *show = button("Show the key");
    ASSERT_TRUE(show);
    show->click();
    EXPECT_TRUE(m_field.edit()->isRevealed());
    m_field.edit()->setRevealed(false); // as when the window is left
    EXPECT_FALSE(show->isChecked());
}

TEST_F(KeyFieldTest, DoesNotShowAKeyFromTheKeychainBeforeItIsGone)
{
    button("Show the key")->click();
    m_field.setKept(share(Secret("n8n_api_0123456789abcdef0123456789abcdef\u200B01234567")));
    EXPECT_FALSE(m_field.edit()->isRevealed());
    EXPECT_FALSE(button("Show the key")->isEnabled());
    EXPECT_FALSE(button("Copy the corrected key")->isEnabled());
    QTest::keyClick(m_field.edit(), Qt::Key_End);
    QTest::keyClick(m_field.edit(), Qt::Key_A);
    EXPECT_FALSE(button("Show the key")->isEnabled()) << "it still holds what was kept";
    button("Use the corrected key")->click();
    EXPECT_FALSE(button("Show the key")->isEnabled());
    QTest::keyClick(m_field.edit(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(m_field.edit(), Qt::Key_Delete);
    EXPECT_TRUE(button("Show the key")->isEnabled());
}

TEST_F(KeyFieldTest, SaysSomethingElseUntilTheTextChanges)
{
    m_field.say(Mood::Bad, QStringLiteral("The keyring is locked."));
    EXPECT_EQ(line(0), "✖ The keyring is locked.");
    QTest::keyClick(m_field.edit(), Qt::Key_A);
    EXPECT_THAT(line(0), testing::Not(HasSubstr("locked")));
}

TEST_F(KeyFieldTest, SaysThatAHugePasteWasNotTaken)
{
    paste(QByteArray(KeyEdit::longestPaste + 1, 'x'));
    EXPECT_EQ(line(0), "✖ What was pasted has 1048577 characters: that is no key, and it was not taken.");
    EXPECT_EQ(m_field.secret(), nullptr);
}

TEST_F(KeyFieldTest, ForgetsEverythingWhenWiped)
{
    paste(n8nKey() + "\n");
    m_field.wipe();
    EXPECT_EQ(m_field.secret(), nullptr);
    EXPECT_FALSE(m_field.reading().given);
    EXPECT_EQ(line(1), "");
    EXPECT_EQ(m_field.edit()->accessibleDescription(), QString());
}

TEST_F(KeyFieldTest, SaysOfAKeyNoMoreThanItsMask)
{
    const QByteArray key = n8nKey();
    paste(key + " ");
    QString said = m_field.edit()->accessibleDescription();
    const auto widgets = m_field.findChildren<QWidget *>();
    for (const QWidget *each : widgets)
        said += each->accessibleName() + each->accessibleDescription() + each->toolTip() + each->whatsThis();
    for (int number = 0; number < 2; ++number)
        said += QString::fromStdString(line(number));
    for (qsizetype i = 0; i + 5 <= key.size(); ++i)
        ASSERT_FALSE(said.contains(QString::fromLatin1(key.mid(i, 5)))) << said.toStdString();
}

TEST_F(KeyFieldTest, MovesNothingWhateverItSays)
{
    constexpr int width = 900;
    const int height = m_field.heightForWidth(width);
    for (const QByteArray &text :
         {n8nKey(), n8nKey().insert(41, "\u200B\u00A0"), QByteArray("ghp_0123456789abcdefghijABCDEFGHIJ012345"), QByteArray("x")}) {
        m_field.wipe();
        paste(text);
        EXPECT_EQ(m_field.heightForWidth(width), height);
    }
}

TEST_F(KeyFieldTest, TakesSixtyFourKilobytesWithinAFrame)
{
    for (const QByteArray &text : {QByteArray(64 * 1024, 'x'), QByteArray("\u200B").repeated(64 * 1024 / 3)}) {
        m_field.wipe();
        QGuiApplication::clipboard()->setText(QString::fromUtf8(text));
        QElapsedTimer clock;
        clock.start();
        QTest::keySequence(m_field.edit(), QKeySequence::Paste);
        const qint64 took = clock.elapsed();
        EXPECT_EQ(m_field.secret()->size(), static_cast<std::size_t>(text.size()));
        EXPECT_LT(took, 200) << "16 ms where nothing else runs"; // this is no benchmark
        RecordProperty("ms", static_cast<int>(took));
    }
}

} // namespace kd::ui::test
