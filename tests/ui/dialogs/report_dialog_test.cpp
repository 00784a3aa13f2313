#include "ui/dialogs/report_dialog.h"

#include "ui/look/labels.h"

#include <gtest/gtest.h>

#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

namespace kd::ui::test {

namespace {

class ReportDialogTest : public testing::Test
{
protected:
    [[nodiscard]] QPushButton *button(const char *name) const
    {
        const auto all = m_dialog.findChildren<QPushButton *>();
        for (QPushButton *each : all) {
            if (each->accessibleName() == QLatin1String(name))
                return each;
        }
        return nullptr;
    }
    [[nodiscard]] QString shown() const { return m_dialog.findChild<QPlainTextEdit *>()->toPlainText(); }

    int m_rendered = 0;
    ReportDialog m_dialog{[this](ReportFormat format) {
                              return QByteArray("form ") + QByteArray::number(static_cast<int>(format)) + " – #" +
                                     QByteArray::number(++m_rendered) + "\r\n";
                          },
                          QStringLiteral("n8n.example.com-2026-11-21")};
};

} // namespace

TEST_F(ReportDialogTest, BeginsWithWhatATicketTakes)
{
    EXPECT_TRUE(shown().startsWith(QStringLiteral("form 0")));
    EXPECT_TRUE(button("Copy")->isEnabled());
    EXPECT_EQ(m_dialog.findChild<QComboBox *>()->count(), 5);
}

TEST_F(ReportDialogTest, CopiesWhatItShows)
{
    QSignalSpy wanted(&m_dialog, &ReportDialog::copyWanted);
    m_dialog.setFormat(ReportFormat::Text);
    button("Copy")->click();
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted[0][0].toString(), QStringLiteral("form 1 – #2\r\n"));
    EXPECT_EQ(shown(), QStringLiteral("form 1 – #2\n"));
}

TEST_F(ReportDialogTest, SavesWhatItShowsAndNotWhatItWouldBeByNow)
{
    QSignalSpy wanted(&m_dialog, &ReportDialog::saveWanted);
    const QList<std::pair<ReportFormat, QString>> endings = {{ReportFormat::Text, QStringLiteral(".txt")},
                                                             {ReportFormat::Html, QStringLiteral(".html")},
                                                             {ReportFormat::Json, QStringLiteral(".json")},
                                                             {ReportFormat::CaseFile, QStringLiteral(".case.json")},
                                                             {ReportFormat::Markdown, QStringLiteral(".md")}};
    for (const auto &[format, ending] : endings) {
        m_dialog.setFormat(format);
        const int rendered = m_rendered;
        button("Save")->click();
        EXPECT_EQ(m_rendered, rendered);
        const QVariantList sent = wanted.takeLast();
        EXPECT_EQ(QString::fromUtf8(sent[0].toByteArray()), shown().replace(QLatin1Char('\n'), QStringLiteral("\r\n")));
        EXPECT_EQ(sent[1].toString(), QStringLiteral("n8n.example.com-2026-11-21") + ending);
    }
}

TEST_F(ReportDialogTest, CopiesOnlyWhatIsToBePasted)
{
    for (const ReportFormat format : {ReportFormat::Html, ReportFormat::Json, ReportFormat::CaseFile}) {
        m_dialog.setFormat(format);
        EXPECT_FALSE(button("Copy")->isEnabled());
        EXPECT_FALSE(button("Copy")->accessibleDescription().isEmpty());
    }
    m_dialog.setFormat(ReportFormat::Markdown);
    EXPECT_TRUE(button("Copy")->isEnabled());
}

TEST_F(ReportDialogTest, CannotBeEdited)
{
    EXPECT_TRUE(m_dialog.findChild<QPlainTextEdit *>()->isReadOnly());
}

TEST_F(ReportDialogTest, SaysHowItWent)
{
    m_dialog.say(Mood::Bad, QStringLiteral("The file cannot be written."));
    EXPECT_EQ(m_dialog.findChild<StateLine *>()->text().toStdString(), "✖ The file cannot be written.");
    m_dialog.setFormat(ReportFormat::Html);
    EXPECT_EQ(m_dialog.findChild<StateLine *>()->text().toStdString(), "");
}

} // namespace kd::ui::test
