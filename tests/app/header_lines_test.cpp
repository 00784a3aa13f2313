#include "app/header_lines.h"

#include <gtest/gtest.h>

namespace kd::test {

TEST(HeaderLines, AreReadWithTheirRemarksAndBlanksLeftOut)
{
    const auto headers = readHeaderLines("# remark\n\nX-Access:  abc \r\nCF-Access-Client-Id: d: e\n", QStringLiteral("h"));
    ASSERT_TRUE(headers);
    ASSERT_EQ(headers->size(), 2);
    EXPECT_EQ(headers->first().name, "X-Access");
    EXPECT_EQ(std::get<SharedSecret>(headers->first().value)->expose(), "abc");
    EXPECT_EQ(std::get<SharedSecret>(headers->last().value)->expose(), "d: e");
}

TEST(HeaderLines, NameTheLineThatCannotBeSent)
{
    for (const char *line : {"no colon", "bad name: x", "X-N8N-API-KEY: x", "Content-Length: 3", "transfer-encoding: chunked", "X: \x01"}) {
        const auto headers = readHeaderLines(QByteArray("Fine: yes\n") + line, QStringLiteral("h"));
        ASSERT_FALSE(headers) << line;
        EXPECT_EQ(headers.error().line, 2) << line;
        EXPECT_EQ(headers.error().file, QStringLiteral("h"));
    }
}

} // namespace kd::test
