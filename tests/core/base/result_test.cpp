#include "core/base/result.h"

#include <gtest/gtest.h>

namespace kd::test {

TEST(Result, CarriesWhyAndWhere)
{
    const Result<int> failed = problem(QStringLiteral("It is too long."), QStringLiteral("a.json"), 12);
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().sentence, QStringLiteral("It is too long."));
    EXPECT_EQ(failed.error().file, QStringLiteral("a.json"));
    EXPECT_EQ(failed.error().line, 12);
    const Result<int> placeless = problem(QStringLiteral("It is empty."));
    EXPECT_TRUE(placeless.error().file.isEmpty());
    EXPECT_FALSE(placeless.error().line);
}

} // namespace kd::test
