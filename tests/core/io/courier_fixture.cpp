#include "tests/core/io/courier_fixture.h"

#include <QTest>

namespace kd::test {

using namespace std::chrono_literals;

CourierTest::CourierTest()
{
    settings.proxy = QStringLiteral("none");
    settings.limits.connect = 2000ms;
    settings.limits.idle = 1000ms;
    settings.limits.total = 3000ms;
    settings.limits.nextAddress = 50ms;
}

NetworkCourier &CourierTest::courier()
{
    if (!m_courier) {
        auto made = NetworkCourier::create(settings);
        if (!made)
            qFatal("no courier: %s", qPrintable(made.error().sentence));
        m_courier = *std::move(made);
    }
    return *m_courier;
}

QFuture<Reply> CourierTest::send(Letter letter, std::stop_token stop)
{
    return courier().send(std::move(letter), std::move(stop));
}

Reply CourierTest::await(const QFuture<Reply> &future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 10000)) {
        ADD_FAILURE() << "no reply came";
        return {};
    }
    return future.result();
}

Letter get(const Origin &origin, const QByteArray &target)
{
    Letter letter;
    letter.origin = origin;
    letter.target = target;
    return letter;
}

} // namespace kd::test
