#include "app/control_key.h"

#include "core/read/api_key.h"

#include <QDateTime>

#include <gtest/gtest.h>

namespace kd::test {

namespace {

ReadKey read(const QByteArray &text)
{
    return readKey(share(Secret(std::string_view(text.constData(), static_cast<std::size_t>(text.size())))));
}

} // namespace

TEST(ControlKey, LooksLikeN8nsOwn)
{
    const ReadKey key = read(makeControlKey());
    EXPECT_TRUE(key.reading.isClean());
    EXPECT_EQ(key.reading.kind, KeyKind::N8nJwt);
    EXPECT_TRUE(key.reading.sendable);
    EXPECT_FALSE(key.reading.claims.exp) << "an expired one would be refused for that";
    EXPECT_LT(*key.reading.claims.iat, QDateTime::currentSecsSinceEpoch());
}

TEST(ControlKey, IsAnotherEachTime)
{
    EXPECT_NE(makeControlKey(), makeControlKey());
    EXPECT_NE(read(makeControlKey()).subject, read(makeControlKey()).subject);
}

} // namespace kd::test
