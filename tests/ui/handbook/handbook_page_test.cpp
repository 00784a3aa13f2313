#include "ui/handbook/handbook_page.h"

#include "tests/support/case_builder.h"
#include "ui/handbook/cause_detail.h"
#include "ui/handbook/causes_model.h"
#include "ui/look/text_box.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTest>

#include <gtest/gtest.h>

#include <set>

namespace kd::ui::test {

using kd::test::catalogue;

namespace {

QListView &listOf(const HandbookPage &page)
{
    return *page.findChild<QListView *>();
}

QString chosenOf(const HandbookPage &page)
{
    return listOf(page).currentIndex().data(CausesModel::IdRole).toString();
}

/// The article as it is shown.
QString articleOf(const HandbookPage &page)
{
    QStringList texts;
    const auto labels = page.findChild<CauseDetail *>()->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        texts << label->text();
    return texts.join(QLatin1Char('\n'));
}

QAbstractButton *buttonOf(const HandbookPage &page, const char *name)
{
    const auto buttons = page.findChild<CauseDetail *>()->findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        if (button->accessibleName() == QString::fromUtf8(name))
            return button;
    }
    return nullptr;
}

bool shows(const HandbookPage &page, const char *text)
{
    const auto labels = page.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const QLabel *label) { return label->isVisibleTo(&page) && label->text().contains(QString::fromUtf8(text)); });
}

void type(const HandbookPage &page, const char *text)
{
    page.findChild<QLineEdit *>()->setText(QString::fromUtf8(text));
}

QStringList manyIds()
{
    QStringList ids;
    while (ids.size() < 10000) {
        for (const Cause &cause : catalogue().causes())
            ids << cause.id;
    }
    return ids;
}

class CountingModel : public CausesModel
{
public:
    CountingModel() : CausesModel(manyIds(), catalogue()) {}
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        rows.insert(index.row());
        return CausesModel::data(index, role);
    }
    mutable std::set<int> rows;
};

} // namespace

TEST(HandbookPage, ListsEveryCause)
{
    HandbookPage page(catalogue());
    EXPECT_EQ(listOf(page).model()->rowCount(), catalogue().causes().size());
    EXPECT_EQ(listOf(page).accessibleName(), QStringLiteral("Causes"));
    EXPECT_EQ(chosenOf(page), catalogue().causes().constFirst().id) << "it opens with the first";
    EXPECT_TRUE(articleOf(page).contains(catalogue().causes().constFirst().id));
}

TEST(HandbookPage, ShowsAnArticleWhole)
{
    HandbookPage page(catalogue());
    page.open(QStringLiteral("proxy_strips_key_header"));
    EXPECT_EQ(chosenOf(page), QStringLiteral("proxy_strips_key_header"));
    const QString text = articleOf(page);
    for (const char *part : {"The proxy drops the X-N8N-API-KEY header", "proxy_strips_key_header", "Cause: it alone", "What is wrong",
                             "Through … n8n says", "What proves it", "Proven by n8n’s", "Often mistaken for", "A wrong key.",
                             "What does not help", "Making a new key", "What to do", "remove the line that empties", "nginx", "Cloudflare",
                             "Read more", "https://caddyserver.com/docs/caddyfile/directives/reverse_proxy"})
        EXPECT_TRUE(text.contains(QString::fromUtf8(part))) << part;
    const auto boxes = page.findChild<CauseDetail *>()->findChildren<TextBox *>();
    ASSERT_EQ(boxes.size(), 6);
    EXPECT_TRUE(boxes.at(0)->toPlainText().contains(QLatin1String("nginx -s reload")));
}

TEST(HandbookPage, TurnsToNothingThatIsNoCause)
{
    HandbookPage page(catalogue());
    page.open(QStringLiteral("timeout"));
    for (const char *id : {"healthy", "undetermined", "", "no_such_cause"})
        page.open(QString::fromLatin1(id));
    EXPECT_EQ(chosenOf(page), QStringLiteral("timeout"));
}

TEST(HandbookPage, OpensEveryCause)
{
    HandbookPage page(catalogue());
    for (const Cause &cause : catalogue().causes()) {
        page.open(cause.id);
        EXPECT_TRUE(articleOf(page).contains(cause.id)) << cause.id.toStdString();
    }
}

TEST(HandbookPage, IsSearchedByAnyWordsOfTheText)
{
    HandbookPage page(catalogue());
    type(page, "haproxy header drops");
    EXPECT_GT(listOf(page).model()->rowCount(), 0);
    EXPECT_LT(listOf(page).model()->rowCount(), 30);
    type(page, "proxy_strips_key_header");
    EXPECT_TRUE(shows(page, "1 of 132 fit"));
    EXPECT_EQ(chosenOf(page), QStringLiteral("proxy_strips_key_header"));
    type(page, "proxy xyzzy");
    EXPECT_TRUE(shows(page, "No cause fits the filter."));
    EXPECT_TRUE(articleOf(page).contains(QLatin1String("proxy_strips_key_header"))) << "what is being read stays";
    type(page, "");
    EXPECT_FALSE(shows(page, "No cause fits the filter."));
    EXPECT_EQ(listOf(page).model()->rowCount(), catalogue().causes().size());
}

TEST(HandbookPage, FindsAHiddenCauseByItsId)
{
    HandbookPage page(catalogue());
    type(page, "proxy_strips_key_header");
    page.open(QStringLiteral("timeout"));
    EXPECT_EQ(chosenOf(page), QStringLiteral("timeout"));
    EXPECT_TRUE(articleOf(page).contains(QLatin1String("timeout")));
}

TEST(HandbookPage, HandsOutCommandsAndLinks)
{
    HandbookPage page(catalogue());
    page.open(QStringLiteral("proxy_strips_key_header"));
    QSignalSpy copied(&page, &HandbookPage::copyWanted);
    QSignalSpy followed(&page, &HandbookPage::linkWanted);
    ASSERT_TRUE(buttonOf(page, "Copy the commands for Caddy"));
    buttonOf(page, "Copy the commands for Caddy")->click();
    ASSERT_EQ(copied.size(), 1);
    EXPECT_TRUE(copied.at(0).at(0).toString().contains(QLatin1String("header_up -X-N8N-API-KEY")));
    ASSERT_TRUE(buttonOf(page, "Open https://httpd.apache.org/docs/2.4/mod/mod_headers.html"));
    buttonOf(page, "Open https://httpd.apache.org/docs/2.4/mod/mod_headers.html")->click();
    ASSERT_EQ(followed.size(), 1);
    EXPECT_EQ(followed.at(0).at(0).toUrl(), QUrl(QStringLiteral("https://httpd.apache.org/docs/2.4/mod/mod_headers.html")));
}

TEST(HandbookPage, IsPlainText)
{
    HandbookPage page(catalogue());
    page.open(QStringLiteral("proxy_strips_key_header"));
    const auto labels = page.findChild<CauseDetail *>()->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        EXPECT_EQ(label->textFormat(), Qt::PlainText) << label->text().toStdString();
}

/// However narrow the page and large the font, reading goes down, never sideways.
TEST(HandbookPage, NeedsNoScrollingSideways)
{
    HandbookPage page(catalogue());
    QFont font = page.font();
    font.setPointSizeF(font.pointSizeF() * 2);
    page.setFont(font);
    page.resize(800, 560);
    page.show();
    const auto *detail = page.findChild<CauseDetail *>();
    for (const char *id : {"proxy_strips_key_header", "key_is_expired", "env_value_is_expanded"}) {
        page.open(QString::fromLatin1(id));
        page.grab();
        EXPECT_EQ(detail->horizontalScrollBar()->maximum(), 0) << id;
    }
}

TEST(HandbookPage, AsksForTheRowsInSightAlone)
{
    CountingModel many;
    HandbookPage page(catalogue());
    page.resize(1000, 680);
    qobject_cast<QSortFilterProxyModel *>(listOf(page).model())->setSourceModel(&many);
    page.show();
    page.grab();
    QScrollBar *bar = listOf(page).verticalScrollBar();
    for (int part = 0; part <= 10; ++part) {
        bar->setValue(bar->maximum() * part / 10);
        page.grab();
    }
    EXPECT_TRUE(many.rows.contains(many.rowCount() - 1));
    EXPECT_LT(many.rows.size(), 600U);
}

TEST(HandbookPage, RemembersItsSplitter)
{
    HandbookPage page(catalogue());
    page.resize(1000, 680);
    page.show();
    auto *splitter = page.findChild<QSplitter *>();
    splitter->setSizes({300, 500});
    const QByteArray state = page.saveSplitter();
    const QList<int> sizes = splitter->sizes();
    splitter->setSizes({500, 300});
    page.restoreSplitter(state);
    EXPECT_EQ(splitter->sizes(), sizes);
}

TEST(HandbookPage, IsReadByKeyboardAlone)
{
    HandbookPage page(catalogue());
    page.resize(1000, 680);
    page.show();
    page.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    page.open(QStringLiteral("key_is_expired"));
    auto *field = page.findChild<QLineEdit *>();
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(QApplication::focusWidget(), &listOf(page)) << "Enter in the filter leads to the list";
    QSet<QWidget *> seen;
    for (int step = 0; step < 60 && QApplication::focusWidget() != field; ++step) {
        QWidget *focus = QApplication::focusWidget();
        seen.insert(focus);
        EXPECT_NE(QAccessible::queryAccessibleInterface(focus)->text(QAccessible::Name), QString()) << focus->metaObject()->className();
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    EXPECT_EQ(QApplication::focusWidget(), field) << "Tab comes round";
    const auto buttons = page.findChild<CauseDetail *>()->findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons)
        EXPECT_TRUE(seen.contains(button)) << button->accessibleName().toStdString();
    auto *proof = *std::find_if(seen.begin(), seen.end(), [](QWidget *widget) {
        auto *label = qobject_cast<QLabel *>(widget);
        return label && label->text().startsWith(QLatin1String("Proven by three"));
    });
    auto *label = qobject_cast<QLabel *>(proof);
    ASSERT_TRUE(label);
    label->setFocus();
    QTest::keyClick(label, Qt::Key_A, Qt::ControlModifier);
    EXPECT_EQ(label->selectedText(), label->text());
}

} // namespace kd::ui::test
