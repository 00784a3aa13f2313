#pragma once

#include "core/io/network_courier.h"
#include "tests/support/rude_server.h"

#include <gtest/gtest.h>

namespace kd::test {

/// A courier with deadlines short enough to be met in a test, and nothing of this machine's proxies.
class CourierTest : public testing::Test
{
protected:
    CourierTest();

    /// Made at the first use, from the settings as they stand then.
    NetworkCourier &courier();
    QFuture<Reply> send(Letter letter, std::stop_token stop = {});
    Reply await(const QFuture<Reply> &future);
    Reply deliver(Letter letter) { return await(send(std::move(letter))); }

    CourierSettings settings;
    std::unique_ptr<NetworkCourier> m_courier;
};

[[nodiscard]] Letter get(const Origin &origin, const QByteArray &target = "/");

} // namespace kd::test
