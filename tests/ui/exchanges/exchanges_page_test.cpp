#include "ui/exchanges/exchanges_page.h"

#include "ui/exchanges/exchange_detail.h"
#include "ui/exchanges/exchanges_model.h"
#include "ui/look/text_box.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

#include <set>

namespace kd::ui::test {

namespace {

Exchange exchange(int number, int status = 401, const char *path = "x")
{
    Exchange out;
    out.number = number;
    out.probe = QStringLiteral("api_key");
    out.ask = QStringLiteral("key_scope_free");
    out.request = {"GET", QStringLiteral("https://n8n.example.com/api/v1/") + QString::fromLatin1(path), {}};
    out.answer.kind = AnswerKind::Response;
    out.answer.status = status;
    out.phases.done = 100.0 - number;
    return out;
}

QTableView &tableOf(const ExchangesPage &page)
{
    return *page.findChild<QTableView *>();
}

QString curlOf(const ExchangesPage &page)
{
    const auto *box = page.findChild<ExchangeDetail *>()->findChild<TextBox *>();
    return box->isVisibleTo(&page) ? box->toPlainText() : QString();
}

std::string column(const ExchangesPage &page, int which)
{
    QStringList out;
    const QAbstractItemModel *model = tableOf(page).model();
    for (int row = 0; row < model->rowCount(); ++row)
        out << model->index(row, which).data().toString();
    return out.join(QLatin1Char(' ')).toStdString();
}

bool shows(const ExchangesPage &page, const char *text)
{
    const auto labels = page.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const QLabel *label) { return label->isVisibleTo(&page) && label->text().contains(QString::fromUtf8(text)); });
}

void type(const ExchangesPage &page, const char *text)
{
    page.findChild<QLineEdit *>()->setText(QString::fromUtf8(text));
}

/// Which rows somebody wanted to know something of.
class CountingModel : public ExchangesModel
{
public:
    using ExchangesModel::ExchangesModel;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        rows.insert(index.row());
        ++calls;
        return ExchangesModel::data(index, role);
    }
    mutable std::set<int> rows;
    mutable int calls = 0;
};

} // namespace

TEST(ExchangesPage, SaysWhatWouldFillIt)
{
    ExchangesPage page;
    page.resize(1000, 680);
    page.show();
    EXPECT_TRUE(shows(page, "Nothing has been asked yet"));
    EXPECT_FALSE(tableOf(page).isVisible());
    page.append(exchange(1));
    EXPECT_FALSE(shows(page, "Nothing has been asked yet"));
    EXPECT_TRUE(tableOf(page).isVisible());
    page.show(QList<Exchange>());
    EXPECT_TRUE(shows(page, "Nothing has been asked yet"));
}

TEST(ExchangesPage, ShowsTheChosenOneWhole)
{
    ExchangesPage page;
    page.show({exchange(1, 401, "first"), exchange(2, 200, "second")});
    EXPECT_TRUE(curlOf(page).contains(QLatin1String("/first"))) << "the first is chosen by itself";
    page.select(2);
    EXPECT_TRUE(curlOf(page).contains(QLatin1String("/second")));
    page.select(99);
    EXPECT_TRUE(curlOf(page).contains(QLatin1String("/second"))) << "there is no such number";
}

TEST(ExchangesPage, GrowsWithoutMovingWhatIsRead)
{
    ExchangesPage page;
    page.append(exchange(1, 401, "first"));
    EXPECT_TRUE(curlOf(page).contains(QLatin1String("/first")));
    for (int number = 2; number < 50; ++number)
        page.append(exchange(number));
    EXPECT_TRUE(curlOf(page).contains(QLatin1String("/first")));
    EXPECT_TRUE(shows(page, "49 in all"));
    EXPECT_EQ(tableOf(page).verticalScrollBar()->value(), 0);
}

TEST(ExchangesPage, StandsInTheOrderInWhichItWasSentUntilSorted)
{
    ExchangesPage page;
    page.show({exchange(2, 200), exchange(10, 401), exchange(1, 404)});
    EXPECT_EQ(column(page, ExchangesModel::Number), "2 10 1");
    tableOf(page).horizontalHeader()->setSortIndicator(ExchangesModel::Number, Qt::AscendingOrder);
    EXPECT_EQ(column(page, ExchangesModel::Number), "1 2 10");
    tableOf(page).horizontalHeader()->setSortIndicator(ExchangesModel::Time, Qt::AscendingOrder);
    EXPECT_EQ(column(page, ExchangesModel::Number), "10 2 1");
    page.append(exchange(5));
    EXPECT_EQ(column(page, ExchangesModel::Number), "10 5 2 1");
    page.select(1);
    EXPECT_EQ(tableOf(page).currentIndex().row(), 3);
    tableOf(page).horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    EXPECT_EQ(column(page, ExchangesModel::Number), "2 10 1 5");
}

TEST(ExchangesPage, IsNarrowedByWordsOfAnyColumn)
{
    ExchangesPage page;
    page.show({exchange(1, 200, "workflows"), exchange(2, 401, "workflows"), exchange(3, 401, "users")});
    type(page, "unauthorized workflows");
    EXPECT_EQ(column(page, ExchangesModel::Number), "2");
    EXPECT_TRUE(shows(page, "1 of 3 fit"));
    EXPECT_TRUE(curlOf(page).contains(QLatin1String("/workflows")));
    page.append(exchange(4, 401, "workflows"));
    EXPECT_EQ(column(page, ExchangesModel::Number), "2 4");
    type(page, "nothing like it");
    EXPECT_TRUE(shows(page, "No request fits the filter."));
    EXPECT_TRUE(curlOf(page).isEmpty());
    type(page, "");
    EXPECT_EQ(column(page, ExchangesModel::Number), "1 2 3 4");
    EXPECT_FALSE(shows(page, "No request fits the filter."));
}

TEST(ExchangesPage, FindsAHiddenRequestByItsNumber)
{
    ExchangesPage page;
    page.show({exchange(1, 200, "workflows"), exchange(2, 401, "users")});
    type(page, "workflows");
    page.select(2);
    EXPECT_TRUE(curlOf(page).contains(QLatin1String("/users")));
    EXPECT_EQ(page.findChild<QLineEdit *>()->text(), QString());
}

TEST(ExchangesPage, HandsOutWhatIsCopied)
{
    ExchangesPage page;
    page.show({exchange(1)});
    QSignalSpy copied(&page, &ExchangesPage::copyWanted);
    page.findChild<ExchangeDetail *>()->findChild<QAbstractButton *>()->click();
    ASSERT_EQ(copied.size(), 1);
    EXPECT_TRUE(copied.at(0).at(0).toString().startsWith(QLatin1String("curl ")));
}

TEST(ExchangesPage, RemembersItsSplitter)
{
    ExchangesPage page;
    page.resize(1000, 680);
    page.show({exchange(1)});
    page.show();
    auto *splitter = page.findChild<QSplitter *>();
    splitter->setSizes({400, 150});
    const QByteArray state = page.saveSplitter();
    const QList<int> sizes = splitter->sizes();
    splitter->setSizes({150, 400});
    page.restoreSplitter(state);
    EXPECT_EQ(splitter->sizes(), sizes);
    page.restoreSplitter("damaged");
    EXPECT_EQ(splitter->sizes(), sizes);
}

/// Ten thousand rows cost no more than those that are seen.
TEST(ExchangesPage, AsksForTheRowsInSightAlone)
{
    CountingModel many;
    QList<Exchange> exchanges;
    for (int number = 1; number <= 10000; ++number)
        exchanges << exchange(number);
    many.setExchanges(exchanges);
    ExchangesPage page;
    page.resize(1000, 680);
    page.show({exchange(1)});
    qobject_cast<QSortFilterProxyModel *>(tableOf(page).model())->setSourceModel(&many);
    page.show();
    page.grab();
    ASSERT_EQ(tableOf(page).model()->rowCount(), 10000);
    QScrollBar *bar = tableOf(page).verticalScrollBar();
    for (int part = 0; part <= 10; ++part) {
        bar->setValue(bar->maximum() * part / 10);
        page.grab();
    }
    EXPECT_TRUE(many.rows.contains(9999));
    EXPECT_LT(many.rows.size(), 600U);
    EXPECT_LT(many.calls, 60000);
    many.rows.clear();
    many.append(exchange(10001));
    page.grab();
    EXPECT_LT(many.rows.size(), 60U);
}

TEST(ExchangesPage, KeepsTheUrlReadable)
{
    ExchangesPage page;
    QFont font = page.font();
    font.setPointSizeF(font.pointSizeF() * 2);
    page.setFont(font);
    page.resize(800, 560);
    page.show({exchange(1)});
    page.show();
    const int readable = 20 * tableOf(page).fontMetrics().averageCharWidth();
    EXPECT_GT(tableOf(page).columnWidth(ExchangesModel::Url), readable);
    page.resize(3000, 900);
    EXPECT_TRUE(QTest::qWaitFor([&] { return tableOf(page).columnWidth(ExchangesModel::Url) > 2 * readable; }));
    EXPECT_TRUE(QTest::qWaitFor([&] { return tableOf(page).horizontalScrollBar()->maximum() == 0; }));
}

TEST(ExchangesPage, HasANameForEveryControl)
{
    ExchangesPage page;
    page.resize(1000, 680);
    page.show({exchange(1)});
    page.show();
    EXPECT_EQ(tableOf(page).accessibleName(), QStringLiteral("Exchanges"));
    const auto widgets = page.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if ((widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isVisible()) {
            EXPECT_NE(QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name), QString())
                << widget->metaObject()->className();
        }
    }
}

TEST(ExchangesPage, IsWalkedByTab)
{
    ExchangesPage page;
    page.resize(1000, 680);
    page.show({exchange(1), exchange(2)});
    page.show();
    page.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    auto *field = page.findChild<QLineEdit *>();
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(QApplication::focusWidget(), &tableOf(page)) << "Enter in the filter leads to the table";
    QTest::keyClick(&tableOf(page), Qt::Key_Down);
    EXPECT_EQ(tableOf(page).currentIndex().row(), 1);
    QSet<QWidget *> seen;
    for (int step = 0; step < 20 && QApplication::focusWidget() != field; ++step) {
        seen.insert(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    EXPECT_EQ(QApplication::focusWidget(), field) << "Tab comes round";
    const auto boxes = page.findChildren<TextBox *>();
    for (TextBox *box : boxes)
        EXPECT_TRUE(seen.contains(box));
    const auto buttons = page.findChild<ExchangeDetail *>()->findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons)
        EXPECT_TRUE(seen.contains(button));
}

} // namespace kd::ui::test
