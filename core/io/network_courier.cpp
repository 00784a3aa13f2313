#include "core/io/network_courier.h"

#include "core/io/delivery.h"
#include "core/io/line_pool.h"
#include "core/io/request_bytes.h"
#include "core/io/socket_fault.h"
#include "core/io/trust_store.h"

#include <deque>
#include <map>

namespace kd {

namespace {

QFuture<Reply> notSent(const char *reason, const QString &detail = {})
{
    Reply reply;
    reply.answer = fault(AnswerKind::NotSent, reason, detail);
    QPromise<Reply> promise;
    promise.start();
    promise.addResult(std::move(reply));
    promise.finish();
    return promise.future();
}

} // namespace

/// Hands letters to lines: at most so many at a time to one place, the others in the order they came.
class NetworkCourier::Desk : public QObject
{
public:
    Desk(const CourierLimits &limits, QSslConfiguration trust, ProxySettings proxies)
        : m_limits(limits), m_trust(std::move(trust)), m_proxies(std::move(proxies)), m_pool(limits.reuse)
    {
    }

    ~Desk() override
    {
        m_closing = true;
        const auto deliveries = findChildren<Delivery *>(Qt::FindDirectChildrenOnly);
        for (Delivery *delivery : deliveries)
            delivery->cancel();
    }

    QFuture<Reply> send(Letter letter, std::stop_token stop)
    {
        if (m_closing || stop.stop_requested())
            return notSent("cancelled");
        if (const QString objection = objectionTo(letter); !objection.isEmpty())
            return notSent(objection.toLatin1().constData());
        auto proxy = m_proxies.before(letter.connectTo.value_or(letter.origin));
        if (!proxy)
            return notSent("bad_proxy", proxy.error().sentence);
        Route route(letter, *std::move(proxy));
        auto *delivery = new Delivery(std::move(letter), std::move(route), m_limits, std::move(stop), this);
        connect(delivery, &Delivery::over, this, [this, delivery] { settle(delivery); });
        QFuture<Reply> future = delivery->future();
        Place &place = m_places[delivery->routeKey()];
        place.waiting.push_back(delivery);
        startNext(delivery->routeKey());
        if (!delivery->hasStarted())
            delivery->noteQueued();
        return future;
    }

private:
    struct Place {
        int busy = 0;
        std::deque<Delivery *> waiting;
    };

    void startNext(const QString &route)
    {
        Place &place = m_places[route];
        while (!m_closing && place.busy < m_limits.connectionsPerOrigin && !place.waiting.empty()) {
            Delivery *delivery = place.waiting.front();
            place.waiting.pop_front();
            ++place.busy;
            if (auto line = m_pool.take(route))
                delivery->startOn(std::move(line));
            else
                delivery->startAnew(m_trust);
        }
    }

    void settle(Delivery *delivery)
    {
        const QString route = delivery->routeKey();
        Place &place = m_places[route];
        if (delivery->hasStarted())
            --place.busy;
        else
            std::erase(place.waiting, delivery);
        if (auto line = delivery->takeLine(); line && !m_closing)
            m_pool.keep(route, std::move(line));
        startNext(route);
    }

    CourierLimits m_limits;
    QSslConfiguration m_trust;
    ProxySettings m_proxies;
    LinePool m_pool;
    std::map<QString, Place> m_places;
    bool m_closing = false;
};

NetworkCourier::NetworkCourier(std::unique_ptr<Desk> desk) : m_desk(std::move(desk)) {}

NetworkCourier::~NetworkCourier() = default;

Result<std::unique_ptr<NetworkCourier>> NetworkCourier::create(const CourierSettings &settings)
{
    auto trust = trustedBy(settings.caFile);
    if (!trust)
        return tl::unexpected(trust.error());
    auto proxies =
        ProxySettings::from(settings.proxy, [](const char *name) { return qEnvironmentVariable(name); });
    if (!proxies)
        return tl::unexpected(proxies.error());
    auto desk = std::make_unique<Desk>(settings.limits, *std::move(trust), *std::move(proxies));
    return std::unique_ptr<NetworkCourier>(new NetworkCourier(std::move(desk)));
}

QFuture<Reply> NetworkCourier::send(Letter letter, std::stop_token stop)
{
    return m_desk->send(std::move(letter), std::move(stop));
}

} // namespace kd
