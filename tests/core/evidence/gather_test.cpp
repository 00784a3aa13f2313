#include "core/evidence/asks.h"
#include "core/evidence/case.h"

#include <QJsonArray>

#include <gtest/gtest.h>

namespace kd::test {

namespace {

Exchange answered(int number, Side side, const QString &ask, const QJsonObject &fields = {})
{
    Exchange exchange;
    exchange.number = number;
    exchange.side = side;
    exchange.probe = QStringLiteral("who_answers");
    exchange.ask = ask;
    exchange.answer.kind = AnswerKind::Response;
    exchange.answer.status = 200;
    exchange.fields = fields;
    return exchange;
}

Exchange dated(const char *date, int roundTripMs)
{
    Exchange exchange = answered(1, Side::Public, ask::health);
    exchange.sentAt = QDateTime(QDate(2026, 11, 21), QTime(10, 0), Qt::UTC);
    exchange.receivedAt = exchange.sentAt.addMSecs(roundTripMs);
    exchange.answer.headers = {{"Date", date}};
    return exchange;
}

Evidence of(QList<Exchange> exchanges)
{
    Case subject;
    subject.exchanges = std::move(exchanges);
    return gather(subject);
}

} // namespace

TEST(Gather, HasOnlyWhatTheCaseHas)
{
    const Evidence none = gather({});
    EXPECT_FALSE(none.target || none.key || none.publicWay || none.directWay || none.elsewhere || none.publicRelease || none.directRelease ||
                 none.clocks || none.session || none.person || none.artifacts);
    Case subject;
    subject.address = Address();
    subject.key.given = true;
    subject.answers.insert(QStringLiteral("where"), QStringLiteral("client"));
    subject.sightings.append({QStringLiteral("header_missing"), QStringLiteral("a.log"), 1, 1, 3, QStringLiteral("abc")});
    const Evidence some = gather(subject);
    EXPECT_TRUE(some.target && some.key && some.person && some.artifacts);
}

TEST(Gather, SortsExchangesByTheirSide)
{
    Exchange session = answered(4, Side::Public, ask::signIn);
    session.probe = QStringLiteral("editor_session");
    const Evidence evidence = of({answered(1, Side::Public, ask::health), answered(2, Side::Direct, ask::health),
                                  answered(3, Side::Elsewhere, QStringLiteral("redirect_target_1")), session});
    ASSERT_TRUE(evidence.publicWay && evidence.directWay && evidence.elsewhere && evidence.session);
    EXPECT_EQ(evidence.publicWay->exchanges().size(), 1);
    EXPECT_EQ(evidence.directWay->exchanges().first().number, 2);
    EXPECT_EQ(evidence.elsewhere->exchanges().first().number, 3);
    EXPECT_EQ(evidence.session->exchanges().first().number, 4);
}

TEST(Gather, ReadsTheReleaseOfEachWay)
{
    const Evidence evidence = of({answered(1, Side::Public, ask::root, {{QStringLiteral("version"), QStringLiteral("2.40.7")}}),
                                  answered(2, Side::Public, ask::settings, {{QStringLiteral("instance_id"), QStringLiteral("abc")}}),
                                  answered(3, Side::Direct, ask::settings, {{QStringLiteral("version"), QStringLiteral("1.100.1")}})});
    ASSERT_TRUE(evidence.publicRelease && evidence.directRelease);
    EXPECT_EQ(evidence.publicRelease->exact, (Version{2, 40, 7}));
    EXPECT_EQ(evidence.publicRelease->seenIn, 1);
    EXPECT_EQ(evidence.publicRelease->instanceId, QStringLiteral("abc"));
    EXPECT_EQ(evidence.directRelease->exact, (Version{1, 100, 1}));
}

TEST(Gather, TellsAFloorFromTheApisPathsAndFromSilentSettings)
{
    const QJsonArray paths{QStringLiteral("/discover"), QStringLiteral("/users"), QStringLiteral("/unheard-of")};
    const Evidence byPaths = of({answered(1, Side::Public, ask::openapi, {{QStringLiteral("api_paths"), paths}})});
    ASSERT_TRUE(byPaths.publicRelease);
    EXPECT_EQ(byPaths.publicRelease->atLeast, (Version{2, 14, 0}));
    EXPECT_FALSE(byPaths.publicRelease->exact);
    const Evidence silent = of({answered(1, Side::Public, ask::settings, {{QStringLiteral("settings_mode"), QStringLiteral("public")}})});
    ASSERT_TRUE(silent.publicRelease);
    EXPECT_EQ(silent.publicRelease->atLeast, (Version{1, 118, 0}));
}

TEST(Gather, MeasuresTheServersClockWithItsError)
{
    const Evidence evidence = of({dated("Sat, 21 Nov 2026 10:01:00 GMT", 200)});
    ASSERT_TRUE(evidence.clocks);
    const ClockReading &reading = evidence.clocks->readings.first();
    EXPECT_EQ(reading.offsetMs, 60'400);
    EXPECT_EQ(reading.errorMs, 600);
    EXPECT_EQ(reading.serverSeconds, 1795255260);
    EXPECT_FALSE(reading.byProxy);
}

TEST(Gather, ReadsNoClockFromADateThatIsNone)
{
    for (const char *date : {"", "yesterday", "Sat, 32 Nov 2026 10:01:00 GMT", "0"})
        EXPECT_FALSE(of({dated(date, 200)}).clocks) << date;
    Exchange timeless = dated("Sat, 21 Nov 2026 10:01:00 GMT", 200);
    timeless.sentAt = {};
    EXPECT_FALSE(of({timeless}).clocks);
    Exchange elsewhere = dated("Sat, 21 Nov 2026 10:01:00 GMT", 200);
    elsewhere.side = Side::Elsewhere;
    EXPECT_FALSE(of({elsewhere}).clocks);
}

TEST(Gather, KnowsTheDateOfAProxy)
{
    Exchange exchange = dated("Sat, 21 Nov 2026 10:00:00 GMT", 0);
    exchange.answer.headers.append(Header{"Server", "nginx"});
    EXPECT_TRUE(of({exchange}).clocks->readings.first().byProxy);
}

TEST(Gather, SortsWhatAServiceSaidApartFromN8n)
{
    Case subject;
    subject.address.emplace();
    subject.provider = ProviderAsked{QStringLiteral("openai"), QStringLiteral("OpenAI"), {}, true};
    subject.key.given = true;
    subject.exchanges = {answered(1, Side::Public, ask::keyAtProvider)};
    const Evidence evidence = gather(subject);
    ASSERT_TRUE(evidence.provider);
    EXPECT_EQ(evidence.provider->asked.service, QStringLiteral("OpenAI"));
    EXPECT_TRUE(evidence.provider->find(ask::keyAtProvider));
    EXPECT_TRUE(evidence.key);
    EXPECT_TRUE(evidence.approach && evidence.approach->toProvider);
    EXPECT_FALSE(evidence.target || evidence.publicWay || evidence.publicRelease || evidence.clocks);
}

TEST(Gather, KnowsTheWayThatWasAskedFirst)
{
    Case subject;
    subject.exchanges = {answered(1, Side::Public, ask::health)};
    EXPECT_FALSE(gather(subject).approach) << "without an address nothing can be said of it";
    subject.address.emplace();
    ASSERT_TRUE(gather(subject).approach);
    EXPECT_FALSE(gather(subject).approach->toProvider);
    EXPECT_FALSE(gather(subject).provider);
}

} // namespace kd::test
