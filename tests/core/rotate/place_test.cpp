#include "core/rotate/place.h"

#include "walkthrough.h"

namespace {

using namespace kd;
using namespace kd::rotate;
using test::Drive;
using test::planOf;

QString s(const char *text)
{
    return QString::fromLatin1(text);
}

const QString file = QStringLiteral("x.jsonl");

Place placeOf(const char *id, Place::Kind kind, const QString &where, const QString &detail = {})
{
    return {s(id), kind, where, detail, Place::State::Listed, {}};
}

QList<Place> oneOfEach()
{
    return {placeOf("p1", Place::Kind::EnvFile, s("/srv/app/.env"), s("OPENAI_API_KEY")), placeOf("p2", Place::Kind::Credential, s("vHxRp5e1"), QString::fromUtf8("OpenAI für den Laden")),
            placeOf("p3", Place::Kind::WorkflowCopy, s("wf1"), s("Nightly")), placeOf("p4", Place::Kind::Trigger, s("wf2"), s("Listen")), placeOf("p5", Place::Kind::ByHand, s("the backup server"))};
}

TEST(Place, NamesAreReadAsTheyAreWritten)
{
    for (const auto kind : {Place::Kind::EnvFile, Place::Kind::Credential, Place::Kind::WorkflowCopy, Place::Kind::Trigger, Place::Kind::ByHand})
        EXPECT_EQ(placeKindFrom(toString(kind)), kind);
    for (const auto state : {Place::State::Listed, Place::State::Changing, Place::State::Changed, Place::State::Proven, Place::State::Restoring, Place::State::Restored})
        EXPECT_EQ(placeStateFrom(toString(state)), state);
    EXPECT_FALSE(placeKindFrom(s("credentials")));
    EXPECT_FALSE(placeKindFrom({}));
    EXPECT_FALSE(placeStateFrom(s("gone")));
}

TEST(Place, ThoseThatStandInAState)
{
    QList<Place> places = oneOfEach();
    places[1].state = Place::State::Changing;
    places[4].state = Place::State::Proven;
    EXPECT_EQ(placesIn(places, {Place::State::Listed}).size(), 3);
    EXPECT_EQ(placesIn(places, {Place::State::Changing, Place::State::Proven}), (QList<Place>{places[1], places[4]}));
    EXPECT_TRUE(placesIn(places, {Place::State::Restored}).isEmpty());
}

TEST(Place, TheJournalKeepsEveryOne)
{
    Drive drive(planOf(HeldKind::ProviderKey));
    for (const Place &place : oneOfEach())
        ASSERT_TRUE(drive.does(PlaceNoted{place})) << place.id.toStdString();
    Place changed = oneOfEach()[1];
    changed.state = Place::State::Proven;
    changed.seen = s("2026-11-21T12:00:00.000Z");
    ASSERT_TRUE(drive.does(PlaceNoted{changed}));
    EXPECT_EQ(drive.rotation().places.size(), 5);
    EXPECT_EQ(*drive.rotation().place(s("p2")), changed);
    EXPECT_FALSE(drive.rotation().place(s("p6")));
    const auto read = Journal::read(drive.bytes, file);
    ASSERT_TRUE(read) << read.error().sentence.toStdString();
    EXPECT_EQ(*read->rotation(), drive.rotation());
}

TEST(Place, WhatAPlaceIsNeverChanges)
{
    Drive drive(planOf(HeldKind::ProviderKey));
    const Place place = oneOfEach()[0];
    ASSERT_TRUE(drive.does(PlaceNoted{place}));
    for (const auto &change : std::initializer_list<std::function<void(Place &)>>{[](Place &p) { p.kind = Place::Kind::ByHand; }, [](Place &p) { p.where = s("/srv/other/.env"); }, [](Place &p) { p.detail = s("OTHER"); }}) {
        Place other = place;
        change(other);
        EXPECT_TRUE(drive.refuses(PlaceNoted{other}).contains(s("p1")));
    }
    EXPECT_EQ(drive.rotation().places, QList<Place>{place});
}

TEST(Place, NothingIsListedOnceTheRotationIsOver)
{
    Drive drive(planOf(HeldKind::ProviderKey));
    ASSERT_TRUE(drive.does(Abandoned{}));
    EXPECT_NE(drive.refuses(PlaceNoted{oneOfEach()[0]}), QString());
}

TEST(Place, TheListHasAnEnd)
{
    Drive drive(planOf(HeldKind::N8nApiKey));
    Rotation full = drive.rotation();
    for (int i = 1; i <= 5000; ++i)
        full.places.append(placeOf(qPrintable(QStringLiteral("p%1").arg(i)), Place::Kind::ByHand, s("a script")));
    const auto more = applied(full, {test::timeAt(2), PlaceNoted{placeOf("p5001", Place::Kind::ByHand, s("one more"))}});
    ASSERT_FALSE(more);
    EXPECT_TRUE(more.error().sentence.contains(s("full")));
    Place known = full.places.constLast();
    known.state = Place::State::Changed;
    EXPECT_TRUE(applied(full, {test::timeAt(2), PlaceNoted{known}}));
}

TEST(Place, NoKeyAndNothingThatCannotBeSeenIsNoted)
{
    const QString keys[] = {s("eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJjYW5hcnkiLCJpYXQiOjE3NjExMzU5NjR9.c2lnbmF0dXJlLWNhbmFyeS1jYW5hcnkx"),
                            s("sk-proj-CANARY0123456789abcdefghijklmnopqrstuvwxyz"), s("n8n_api_9f2c3d4e5b6a7c8d9e0f1a2b3c4d5e6f9f2c3d4e5b6a7c8d")};
    Drive drive(planOf(HeldKind::N8nApiKey));
    const auto refuses = [&](const std::function<void(Place &)> &change) {
        Place place = oneOfEach()[0];
        change(place);
        const QString said = drive.refuses(PlaceNoted{place});
        EXPECT_NE(said, QString());
        return said;
    };
    for (const QString &key : keys) {
        EXPECT_FALSE(refuses([&](Place &p) { p.where = key; }).contains(key));
        refuses([&](Place &p) { p.where = s("/srv/") + key + s("/.env"); });
        refuses([&](Place &p) { p.detail = key; });
        refuses([&](Place &p) { p.seen = key; });
        refuses([&](Place &p) { p.id = key; });
    }
    refuses([](Place &p) { p.id = s("P 1"); });
    refuses([](Place &p) { p.id.clear(); });
    refuses([](Place &p) { p.where.clear(); });
    refuses([](Place &p) { p.where = s("/srv/a\n.env"); });
    refuses([](Place &p) { p.detail = s("A") + QChar(0x202E) + s("B"); });
    refuses([](Place &p) { p.where = QString(5000, QLatin1Char('a')); });
    EXPECT_TRUE(drive.rotation().places.isEmpty());
}

TEST(Place, AKindOrStateThatIsNoneIsNoEvent)
{
    Drive drive(planOf(HeldKind::N8nApiKey));
    ASSERT_TRUE(drive.does(PlaceNoted{oneOfEach()[0]}));
    QByteArray other = drive.bytes;
    other.replace("\"env_file\"", "\"env_fire\"");
    EXPECT_FALSE(Journal::read(other, file));
    other = drive.bytes;
    other.replace("\"listed\"", "\"lasted\"");
    EXPECT_FALSE(Journal::read(other, file));
}

TEST(Place, TheTargetsAddressesHoldNoPassword)
{
    const Plan plan = planOf(HeldKind::ProviderKey);
    const auto takes = [&](const QString &address, const QString &providerAddress) {
        Started started = test::startedWith(plan);
        started.target.address = address;
        started.target.providerAddress = providerAddress;
        const auto written = Journal().with(Event{test::timeAt(1), started});
        if (!written)
            return false;
        const auto read = Journal::read(written->line, file);
        EXPECT_TRUE(read && read->rotation()->target == started.target);
        return true;
    };
    EXPECT_TRUE(takes(s("https://n8n.example:5678/team"), s("https://gate.example/openai/v1")));
    EXPECT_TRUE(takes({}, {}));
    EXPECT_FALSE(takes(s("https://user:pass@n8n.example"), {}));
    EXPECT_FALSE(takes({}, s("https://user@gate.example")));
    EXPECT_FALSE(takes(s("https://n8n.example/?token=abc"), {}));
    EXPECT_FALSE(takes(s("https://n8n.example/sk-proj-CANARY0123456789abcdefghijklmnopqrstuvwxyz"), {}));
    EXPECT_FALSE(takes(s("https://n8n.example/a\tb"), {}));
}

TEST(Place, WishesStayWithTheRotation)
{
    const Plan plan = planOf(HeldKind::ProviderKey);
    Started started = test::startedWith(plan);
    started.wishes = {{s("grace"), s("90")}, {s("via"), s("session")}};
    const auto written = Journal().with(Event{test::timeAt(1), started});
    ASSERT_TRUE(written);
    const auto read = Journal::read(written->line, file);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->rotation()->wishes, started.wishes);
    started.wishes = {{s("grace"), s("sk-proj-CANARY0123456789abcdefghijklmnopqrstuvwxyz")}};
    EXPECT_FALSE(Journal().with(Event{test::timeAt(1), started}));
    started.wishes = {{s("Not plain"), s("1")}};
    EXPECT_FALSE(Journal().with(Event{test::timeAt(1), started}));
}

} // namespace
