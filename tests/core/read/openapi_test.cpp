#include "core/read/openapi.h"

#include <gtest/gtest.h>

namespace kd::test {

namespace {

const QByteArray head = "openapi: 3.0.0\ninfo:\n  title: n8n Public API\n";

} // namespace

TEST(Openapi, ListsThePathsAlone)
{
    const QByteArray yaml = head + "servers:\n  - url: /api/v1\n  /not/a/path:\npaths:\n  /audit:\n    post:\n      x: /y:\n\n# remark\n  /users/{id}:\n    get:\n"
                                   "components:\n  /schema:\n";
    EXPECT_EQ(apiPaths(yaml), (QStringList{QStringLiteral("/audit"), QStringLiteral("/users/{id}")}));
}

TEST(Openapi, TakesCarriageReturnsAndAMissingLastBreak)
{
    EXPECT_EQ(apiPaths(head + "paths:\r\n  /audit:\r\n    get:\r\n  /tags:"), (QStringList{QStringLiteral("/audit"), QStringLiteral("/tags")}));
}

TEST(Openapi, IsEmptyWhereTheFileIsNotN8ns)
{
    EXPECT_TRUE(apiPaths("openapi: 3.0.0\ninfo:\n  title: Pet shop\npaths:\n  /pets:\n").isEmpty());
    EXPECT_TRUE(apiPaths({}).isEmpty());
    EXPECT_TRUE(apiPaths(head).isEmpty());
    EXPECT_TRUE(apiPaths(QByteArray(5000, ' ') + head + "paths:\n  /x:\n").isEmpty());
}

TEST(Openapi, TakesNoMoreThanItNeeds)
{
    QByteArray yaml = head + "paths:\n";
    for (int i = 0; i < 5000; ++i)
        yaml += "  /p" + QByteArray::number(i) + ":\n";
    EXPECT_EQ(apiPaths(yaml).size(), 500);
}

} // namespace kd::test
