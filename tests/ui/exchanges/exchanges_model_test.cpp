#include "ui/exchanges/exchanges_model.h"

#include "core/report/case_json.h"
#include "ui/look/tint.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace kd::ui::test {

namespace {

Exchange exchange(int number, int status = 401)
{
    Exchange out;
    out.number = number;
    out.probe = QStringLiteral("api_key");
    out.ask = QStringLiteral("key_scope_free");
    out.request = {"GET", QStringLiteral("https://n8n.example.com/api/v1/x"), {}};
    out.answer.kind = AnswerKind::Response;
    out.answer.status = status;
    out.phases.done = 12.4;
    return out;
}

std::string cell(const ExchangesModel &model, int row, int column, int role = Qt::DisplayRole)
{
    return model.index(row, column).data(role).toString().toStdString();
}

} // namespace

TEST(ExchangesModel, ShowsARequestARow)
{
    ExchangesModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    model.setExchanges({exchange(4)});
    EXPECT_EQ(cell(model, 0, ExchangesModel::Number), "4");
    EXPECT_EQ(cell(model, 0, ExchangesModel::Probe), "API key · with the key");
    EXPECT_EQ(cell(model, 0, ExchangesModel::Method), "GET");
    EXPECT_EQ(cell(model, 0, ExchangesModel::Url), "https://n8n.example.com/api/v1/x");
    EXPECT_EQ(cell(model, 0, ExchangesModel::Status), "✖ 401 Unauthorized");
    EXPECT_EQ(cell(model, 0, ExchangesModel::Time), "12 ms");
    for (int column = 0; column < model.columnCount(); ++column)
        EXPECT_FALSE(model.headerData(column, Qt::Horizontal).toString().isEmpty()) << column;
}

TEST(ExchangesModel, ReadsItsMarksInWords)
{
    ExchangesModel model;
    Exchange unmeasured = exchange(1);
    unmeasured.phases = {};
    model.setExchanges({unmeasured});
    EXPECT_EQ(cell(model, 0, ExchangesModel::Status, Qt::AccessibleTextRole), "401 Unauthorized");
    EXPECT_EQ(cell(model, 0, ExchangesModel::Time), "–");
    EXPECT_EQ(cell(model, 0, ExchangesModel::Time, Qt::AccessibleTextRole), "not measured");
    EXPECT_EQ(model.index(0, ExchangesModel::Status).data(ExchangesModel::MoodRole).toInt(), static_cast<int>(Mood::Bad));
}

TEST(ExchangesModel, GrowsByARow)
{
    ExchangesModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.append(exchange(1));
    model.append(exchange(2));
    EXPECT_EQ(inserted.size(), 2);
    EXPECT_EQ(reset.size(), 0);
    EXPECT_EQ(model.rowOf(2), 1);
    EXPECT_EQ(model.at(1).number, 2);
    EXPECT_EQ(model.rowOf(3), -1);
}

TEST(ExchangesModel, SortsNumbersAsNumbers)
{
    ExchangesModel model;
    model.setExchanges({exchange(10)});
    EXPECT_EQ(model.index(0, ExchangesModel::Number).data(ExchangesModel::SortRole).userType(), QMetaType::Int);
    EXPECT_EQ(model.index(0, ExchangesModel::Time).data(ExchangesModel::SortRole).toDouble(), 12.4);
}

TEST(ExchangesModel, ShowsForeignTextAsText)
{
    ExchangesModel model;
    Exchange evil = exchange(1);
    evil.request.url = QString::fromUtf8("https://h/\u202e<b>x</b>\n");
    evil.request.method = "G\x1b";
    model.setExchanges({evil});
    EXPECT_EQ(cell(model, 0, ExchangesModel::Url), "https://h/\\u202e<b>x</b>\\u000a");
    EXPECT_EQ(cell(model, 0, ExchangesModel::Method), "G\\u001b");
    EXPECT_TRUE(QString::fromStdString(cell(model, 0, ExchangesModel::Url, Qt::ToolTipRole)).contains(QLatin1String("&lt;b&gt;")));
}

/// Of everything that the lab recorded, no cell is empty.
TEST(ExchangesModel, ShowsARecordedCase)
{
    QFile file(QStringLiteral(KEYDOCTOR_CASES "/1.100-nginx-empties-header.json"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const auto subject = caseFromJson(file.readAll(), file.fileName());
    ASSERT_TRUE(subject);
    ExchangesModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    model.setExchanges(subject->exchanges);
    ASSERT_GT(model.rowCount(), 5);
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column)
            EXPECT_NE(cell(model, row, column), "") << row << ' ' << column;
    }
}

} // namespace kd::ui::test
