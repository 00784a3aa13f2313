#include "core/probes/probe.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string>

namespace kd::test {

namespace {

Situation bothWays()
{
    Situation situation;
    situation.address = Address();
    situation.address->origin = {true, QStringLiteral("n8n.example"), 443};
    situation.direct = Address();
    situation.direct->origin = {false, QStringLiteral("127.0.0.1"), 5678};
    situation.headers = {{"X-Access", share(Secret("hunter2"))}};
    return situation;
}

const Probe asking{"asking", 1, Safety::ReadsOnly, nullptr};

} // namespace

TEST(Probe, IsListedOnceWithAnOrderOfItsOwn)
{
    std::set<std::string> names;
    std::set<int> orders;
    for (const Probe *probe : probes::all()) {
        names.insert(probe->name);
        orders.insert(probe->order);
        EXPECT_TRUE(probe->next) << probe->name;
    }
    EXPECT_EQ(names.size(), probes::all().size());
    EXPECT_EQ(orders.size(), names.size());
    EXPECT_TRUE(names.contains("api_key") && names.contains("who_answers"));
}

TEST(Probe, AsksNothingWithoutAnAddress)
{
    Situation situation;
    situation.key = share(Secret("n8n_api_0123456789abcdef0123456789abcdef01234567"));
    situation.signIn = SignIn{QStringLiteral("a@b.example"), share(Secret("hunter2")), nullptr};
    for (const Probe *probe : probes::all())
        EXPECT_TRUE(probe->next(situation, {}).isEmpty()) << probe->name;
}

TEST(Probe, KeepsAProxysLoginToThePublicAddress)
{
    const Situation situation = bothWays();
    EXPECT_EQ(sidesOf(situation), (QList<Side>{Side::Public, Side::Direct}));
    const auto carries = [](const Letter &letter) {
        return std::any_of(letter.headers.begin(), letter.headers.end(), [](const LetterHeader &header) { return header.name == "X-Access"; });
    };
    EXPECT_TRUE(carries(letterTo(situation, Side::Public, asking, QStringLiteral("x"), "/")));
    EXPECT_FALSE(carries(letterTo(situation, Side::Direct, asking, QStringLiteral("x"), "/")));
}

TEST(Probe, WritesALetterOfItsOwn)
{
    const Letter letter = letterTo(bothWays(), Side::Direct, asking, QStringLiteral("x"), "/healthz");
    EXPECT_EQ(letter.probe, QStringLiteral("asking"));
    EXPECT_EQ(letter.origin.port, 5678);
    EXPECT_EQ(letter.target, "/healthz");
    EXPECT_EQ(letter.safety, Safety::ReadsOnly);
    const Letter keyed = withKey(letter, share(Secret("hunter2")));
    EXPECT_EQ(keyed.headers.last().name, "X-N8N-API-KEY");
    EXPECT_TRUE(std::holds_alternative<SharedSecret>(keyed.headers.last().value)) << "a key is never plain bytes";
    EXPECT_EQ(keyed.safety, Safety::SendsKey);
}

TEST(Probe, CallsItselfNoRobot)
{
    for (const LetterHeader &header : letterTo(bothWays(), Side::Public, asking, QStringLiteral("x"), "/").headers) {
        const bool agent = header.name == "User-Agent";
        EXPECT_FALSE(agent && std::get<QByteArray>(header.value).toLower().contains("bot"));
    }
}

TEST(Heard, IsSortedBySide)
{
    Heard heard;
    Exchange exchange;
    exchange.ask = QStringLiteral("x");
    heard.directWay = Way({exchange});
    EXPECT_TRUE(heard.by(Side::Direct).find(QStringLiteral("x")));
    EXPECT_FALSE(heard.by(Side::Public).find(QStringLiteral("x")));
    EXPECT_TRUE(heard.by(Side::Elsewhere).isEmpty());
}

} // namespace kd::test
