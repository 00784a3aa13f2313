#include "ui/handbook/causes_model.h"

#include "tests/support/case_builder.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

namespace kd::ui::test {

using kd::test::catalogue;

TEST(CausesModel, NamesEachByTitleAndId)
{
    CausesModel model({QStringLiteral("key_is_expired"), QStringLiteral("timeout")}, catalogue());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    EXPECT_EQ(model.index(0).data().toString(), QStringLiteral("The key has expired"));
    EXPECT_EQ(model.index(0).data(CausesModel::IdRole).toString(), QStringLiteral("key_is_expired"));
    EXPECT_EQ(model.index(0).data(Qt::AccessibleDescriptionRole).toString(), QStringLiteral("key_is_expired"));
    EXPECT_EQ(model.rowOf(QStringLiteral("timeout")), 1);
    EXPECT_EQ(model.rowOf(QStringLiteral("healthy")), -1);
    ASSERT_TRUE(model.at(1));
    EXPECT_EQ(model.at(1)->id, QStringLiteral("timeout"));
    EXPECT_EQ(model.at(2), nullptr);
    EXPECT_EQ(model.at(-1), nullptr);
}

TEST(CausesModel, IsSearchedByWhatTheHandbookSays)
{
    const CausesModel model({QStringLiteral("key_is_expired")}, catalogue());
    EXPECT_TRUE(model.index(0).data(CausesModel::SearchRole).toString().contains(QLatin1String("deleted key")));
}

} // namespace kd::ui::test
