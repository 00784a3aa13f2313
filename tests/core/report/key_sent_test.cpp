#include "core/report/key_sent.h"

#include "core/evidence/asks.h"

#include <gtest/gtest.h>

namespace kd::test {

namespace {

KeySent sent(const QString &ask, const char *header = nullptr)
{
    Exchange exchange;
    exchange.ask = ask;
    if (header)
        exchange.request.headers = {{header, "…"}};
    return keySent(exchange);
}

} // namespace

TEST(KeySent, IsToldByN8nsHeader)
{
    EXPECT_EQ(sent(ask::keyScopeFree, "X-N8N-API-KEY"), KeySent::Given);
    EXPECT_EQ(sent(ask::keyScopeFree, "x-n8n-api-key"), KeySent::Given);
    EXPECT_EQ(sent(ask::controlScopeFree, "X-N8N-API-KEY"), KeySent::Control);
    EXPECT_EQ(sent(ask::correctedScopeFree, "X-N8N-API-KEY"), KeySent::Corrected);
    EXPECT_EQ(sent(ask::keylessScopeFree), KeySent::None);
    EXPECT_EQ(sent(ask::root, "Accept"), KeySent::None);
}

TEST(KeySent, IsToldByTheQuestionToAService)
{
    EXPECT_EQ(sent(ask::keyAtProvider, "Authorization"), KeySent::Given);
    EXPECT_EQ(sent(ask::controlAtProvider, "xi-api-key"), KeySent::Control);
    EXPECT_EQ(sent(ask::correctedAtProvider, "Api-Key"), KeySent::Corrected);
    EXPECT_EQ(sent(ask::keylessAtProvider), KeySent::None);
}

} // namespace kd::test
