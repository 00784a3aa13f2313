#include "core/tree/facts.h"

#include <gtest/gtest.h>

namespace kd::test {

namespace {

Case at(const char *host, PathKind kind)
{
    Case subject;
    subject.address = Address();
    subject.address->origin = {false, QString::fromLatin1(host), 80};
    subject.address->kind = kind;
    return subject;
}

bool has(const Case &subject, const char *fact, bool healthy = false)
{
    return factsOf(subject, healthy).contains(QString::fromLatin1(fact));
}

Case seeing(const char *means)
{
    Case subject;
    subject.sightings.append({QString::fromLatin1(means), QStringLiteral("a.log"), 3, 5, 7, QStringLiteral("w")});
    return subject;
}

} // namespace

TEST(Facts, AreNoneOfAnEmptyCase)
{
    EXPECT_TRUE(factsOf({}, false).isEmpty());
    EXPECT_TRUE(has({}, "healthy", true));
}

TEST(Facts, TellOfTheAddress)
{
    EXPECT_TRUE(has(at("n8n.example", PathKind::Base), "address_given"));
    EXPECT_FALSE(has(at("n8n.example", PathKind::Base), "address_is_webhook"));
    EXPECT_TRUE(has(at("n8n.example", PathKind::Form), "address_is_webhook"));
    EXPECT_TRUE(has(at("127.0.0.1", PathKind::Base), "address_is_loopback"));
    EXPECT_FALSE(has(at("n8n.example", PathKind::Base), "address_is_loopback"));
}

TEST(Facts, TellWhatWasGiven)
{
    Case subject;
    subject.direct = Address();
    subject.key.given = true;
    subject.key.length = 48;
    subject.key.kind = KeyKind::OtherService;
    subject.sessionAsked = true;
    subject.answers.insert(QStringLiteral("caller"), QStringLiteral("browser"));
    for (const char *fact : {"direct_given", "key_given", "key_is_provider_key", "session_given", "caller_given"})
        EXPECT_TRUE(has(subject, fact)) << fact;
    EXPECT_EQ(factsOf(subject, false).value(QStringLiteral("key_given")).first(), (Citation{CitesKey{0, 48}}));
}

TEST(Facts, TellWhoseTheSentenceInAFileIs)
{
    EXPECT_TRUE(has(seeing("provider_rejects_key"), "error_is_provider"));
    EXPECT_TRUE(has(seeing("login_is_wrong"), "error_is_login"));
    EXPECT_TRUE(has(seeing("header_missing"), "error_is_n8n"));
    EXPECT_EQ(factsOf(seeing("header_missing"), false).value(QStringLiteral("artifact_given")).first(), (Citation{CitesFile{QStringLiteral("a.log"), 3, 5, 7}}));
}

} // namespace kd::test
