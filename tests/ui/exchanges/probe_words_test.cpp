#include "ui/exchanges/probe_words.h"

#include "core/evidence/asks.h"
#include "core/probes/probe.h"

#include <gtest/gtest.h>

namespace kd::ui::test {

namespace {

QString wordsFor(const QString &probe, const QString &ask)
{
    Exchange exchange;
    exchange.probe = probe;
    exchange.ask = ask;
    return probeInWords(exchange);
}

} // namespace

TEST(ProbeWords, SaysWhatWasAsked)
{
    EXPECT_EQ(wordsFor(QStringLiteral("api_key"), ask::controlScopeFree), QStringLiteral("API key · with a broken key"));
    EXPECT_EQ(wordsFor(QStringLiteral("redirect_trail"), QStringLiteral("redirect_target_2")), QStringLiteral("Redirect · step 2"));
}

/// A new probe needs its word.
TEST(ProbeWords, KnowsEveryProbe)
{
    for (const Probe *probe : probes::all())
        EXPECT_NE(wordsFor(QString::fromLatin1(probe->name), {}), QString::fromLatin1(probe->name)) << probe->name;
}

TEST(ProbeWords, KnowsEveryAsk)
{
    for (const QLatin1String ask : {ask::health,           ask::readiness,         ask::root,
                                    ask::settings,         ask::unknownPath,       ask::openapi,
                                    ask::keyScopeFree,     ask::keylessScopeFree,  ask::controlScopeFree,
                                    ask::keyValidator,     ask::keylessValidator,  ask::controlValidator,
                                    ask::keyGivenPath,     ask::keyOtherQuery,     ask::correctedScopeFree,
                                    ask::keyWithoutPrefix, ask::rootWithoutPrefix, ask::siblingWebhook,
                                    ask::preflight,        ask::otherScheme,       ask::signIn,
                                    ask::sessionSettings,  ask::sessionApiKeys,    ask::sessionUsers,
                                    ask::sessionPush}) {
        const QString words = wordsFor({}, ask);
        EXPECT_FALSE(words.isEmpty() || words.contains(QLatin1Char('_'))) << ask.data();
    }
}

/// A case file of a later release may name others.
TEST(ProbeWords, ShowsTheIdWhereItHasNoWord)
{
    EXPECT_EQ(wordsFor(QStringLiteral("new_probe"), QString::fromUtf8("new\u202eask")), QStringLiteral("new_probe · new\\u202eask"));
    EXPECT_EQ(wordsFor({}, {}), QString());
}

} // namespace kd::ui::test
