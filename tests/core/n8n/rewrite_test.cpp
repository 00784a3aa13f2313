#include "core/n8n/rewrite.h"

#include "tests/support/recorded_answers.h"

#include <gtest/gtest.h>

namespace kd::n8n {

namespace {

const SharedSecret old = share(Secret("sk-proj-old-0123456789abcdef/7890"));
const SharedSecret fresh = share(Secret("sk-proj-new-\"0123456789abcdef4321"));

QByteArray text(const SharedSecret &secret)
{
    const std::string_view view = secret->expose();
    return {view.data(), static_cast<qsizetype>(view.size())};
}

QByteArray workflow(const QByteArray &parameters)
{
    return R"({"id":"w","createdAt":"x","name":"N","nodes":[{"parameters":)" + parameters +
           R"(,"name":"Call","big":12345678901234567890,"z":1,"a":2}],"connections":{"b":1,"a":2},"settings":{"callerPolicy":"none"},"versionId":"v1"})";
}

} // namespace

TEST(Rewrite, ChangesNothingButTheKey)
{
    const QByteArray value = "Bearer " + text(old);
    const QByteArray before = workflow(R"({"h":[{"value":")" + value + R"("},7,null,{}],"n":1.50e3,"o":{"k":"v\u00e4"}})");
    const auto done = withKeyReplaced(before, old, fresh, SaveBy::Api);
    ASSERT_TRUE(done);
    EXPECT_EQ(text(done->body),
              R"({"name":"N","connections":{"b":1,"a":2},"settings":{"callerPolicy":"none"},"nodes":[{"parameters":)"
              R"({"h":[{"value":"Bearer sk-proj-new-\"0123456789abcdef4321"},7,null,{}],"n":1.50e3,"o":{"k":"v\u00e4"}})"
              R"(,"name":"Call","big":12345678901234567890,"z":1,"a":2}]})");
    ASSERT_EQ(done->changes.size(), 1);
    EXPECT_EQ(done->changes[0].node, QStringLiteral("Call"));
    EXPECT_EQ(done->changes[0].path, QStringLiteral("parameters.h[0].value"));
    EXPECT_EQ(done->left, 0);
}

TEST(Rewrite, ShowsTheDifferenceMasked)
{
    const QByteArray code = QByteArray(300, 'x') + "\\nconst key = '" + text(old) + "';\\n" + QByteArray(300, 'y');
    const auto done = withKeyReplaced(workflow("{\"jsCode\":\"" + code + "\"}"), old, fresh, SaveBy::Api);
    ASSERT_TRUE(done);
    ASSERT_EQ(done->changes.size(), 1);
    const Change &change = done->changes.constFirst();
    EXPECT_TRUE(change.before.contains(QStringLiteral("…7890"))) << change.before.toStdString();
    EXPECT_TRUE(change.after.contains(QStringLiteral("…4321"))) << change.after.toStdString();
    EXPECT_LT(change.before.size(), 200);
    EXPECT_FALSE((change.before + change.after).contains(QLatin1String("0123456789")));
}

TEST(Rewrite, GoesBackTheSameWay)
{
    const QByteArray before = workflow("{\"url\":\"https://x/?a=" + text(old) + "&b=" + text(old) + "\"}");
    const auto there = withKeyReplaced(before, old, fresh, SaveBy::Api);
    ASSERT_TRUE(there);
    const auto back = withKeyReplaced(text(there->body), fresh, old, SaveBy::Api);
    const auto same = asSaved(before, SaveBy::Api);
    ASSERT_TRUE(back && same);
    EXPECT_EQ(text(back->body), text(*same));
}

/// Escapes that nobody needs, a half of a pair, and the key in both spellings: n8n gets back each byte as it was.
TEST(Rewrite, GoesBackToTheSameBytesHoweverTheyWereWritten)
{
    const QByteArray plain = text(old);
    const QByteArray odd = "\\u00e4\\/\\ud83d \xc3\xa4 \\u0041\\n" + plain + "\\\\" + plain + " https:\\/\\/x?k=" + plain.toPercentEncoding();
    const QByteArray before = workflow("{\"a\":\"" + odd + "\",\"b\":\"" + odd + "\",\"c\":\"\\ud83d\"}");
    const auto there = withKeyReplaced(before, old, fresh, SaveBy::Api);
    ASSERT_TRUE(there);
    EXPECT_EQ(there->changes.size(), 2);
    EXPECT_EQ(there->left, 0);
    EXPECT_FALSE(text(there->body).contains(plain) || text(there->body).contains(plain.toPercentEncoding()));
    EXPECT_TRUE(QJsonDocument::fromJson(text(there->body)).isObject());
    const auto back = withKeyReplaced(text(there->body), fresh, old, SaveBy::Api);
    ASSERT_TRUE(back);
    EXPECT_EQ(text(back->body), text(*asSaved(before, SaveBy::Api)));
    for (const Change &change : there->changes)
        EXPECT_FALSE((change.before + change.after).contains(QLatin1String("0123456789"))) << change.before.toStdString() << change.after.toStdString();
}

TEST(Rewrite, FindsAKeyThatWasWrittenOddly)
{
    QByteArray escaped;
    for (const char c : text(old))
        escaped += "\\u00" + QByteArray(1, c).toHex();
    const auto done = withKeyReplaced(workflow("{\"u\":\"a " + escaped + "\"}"), old, fresh, SaveBy::Api);
    ASSERT_TRUE(done);
    EXPECT_EQ(done->changes.size(), 1);
    EXPECT_TRUE(text(done->body).contains(R"("u":"a sk-proj-new-\"0123456789abcdef4321")"));
}

/// `\nabc` holds no key that begins with n.
TEST(Rewrite, TakesNoPartOfAnEscapeForAKey)
{
    const SharedSecret other = share(Secret("nabc-0123456789"));
    const auto done = withKeyReplaced(workflow(R"({"u":"\nabc-0123456789 nabc-0123456789"})"), other, fresh, SaveBy::Api);
    ASSERT_TRUE(done);
    EXPECT_TRUE(text(done->body).contains(R"("u":"\nabc-0123456789 sk-proj-new-)")) << text(done->body).toStdString();
}

/// One key may be the beginning of the other.
TEST(Rewrite, ChangesEachPlaceOnce)
{
    const SharedSecret longer = share(Secret(std::string(old->expose()) + "-and-more"));
    const QByteArray before = workflow("{\"u\":\"" + text(old) + " " + text(old) + "\"}");
    const auto there = withKeyReplaced(before, old, longer, SaveBy::Api);
    ASSERT_TRUE(there);
    EXPECT_EQ(text(there->body).count("-and-more"), 2);
    EXPECT_EQ(text(withKeyReplaced(text(there->body), longer, old, SaveBy::Api)->body), text(*asSaved(before, SaveBy::Api)));
}

TEST(Rewrite, SaysWhatIsLeftOutsideTheParameters)
{
    QByteArray noted = workflow("{}");
    noted.replace("\"z\":1", "\"notes\":\"the key is " + text(old) + "\"");
    const auto done = withKeyReplaced(noted, old, fresh, SaveBy::Api);
    ASSERT_TRUE(done);
    EXPECT_TRUE(done->changes.isEmpty());
    EXPECT_EQ(done->left, 1);
}

TEST(Rewrite, KnowsPercentEncodingAndLeavesBase64)
{
    const auto done = withKeyReplaced(workflow("{\"url\":\"https://x/?k=" + text(old).toPercentEncoding() + "\",\"h\":\"Basic " +
                                               ("u:" + text(old)).toBase64() + "\"}"),
                                      old, fresh, SaveBy::Api);
    ASSERT_TRUE(done);
    EXPECT_EQ(done->changes.size(), 1);
    EXPECT_TRUE(text(done->body).contains(text(fresh).toPercentEncoding()));
    EXPECT_EQ(done->left, 1);
}

TEST(Rewrite, SavesWithASessionOnlyWhatChanges)
{
    const auto done = withKeyReplaced(workflow("{\"u\":\"" + text(old) + "\"}"), old, fresh, SaveBy::Session);
    ASSERT_TRUE(done);
    EXPECT_TRUE(text(done->body).startsWith(R"({"connections":{"b":1,"a":2},"versionId":"v1","nodes":[)"));
    EXPECT_FALSE(text(done->body).contains("settings"));
}

TEST(Rewrite, RefusesWhatItCannotDo)
{
    EXPECT_FALSE(withKeyReplaced("{}", old, fresh, SaveBy::Api));
    EXPECT_FALSE(withKeyReplaced(R"({"nodes":[]})", old, fresh, SaveBy::Api));
    EXPECT_FALSE(withKeyReplaced(workflow("{}"), share(Secret("abc")), fresh, SaveBy::Api));
    EXPECT_FALSE(withKeyReplaced(workflow("{}"), nullptr, fresh, SaveBy::Api));
}

TEST(Rewrite, TakesTheRecordedWorkflows)
{
    for (const char *family : {"1.100", "2.40"}) {
        const Answer answer = test::recordedAnswer(family, "workflow_one");
        const auto saved = asSaved(answer.body, SaveBy::Api);
        ASSERT_TRUE(saved);
        EXPECT_TRUE(QJsonDocument::fromJson(text(*saved)).isObject());
        EXPECT_TRUE(asSaved(answer.body, SaveBy::Session));
    }
}

} // namespace kd::n8n
