#include "core/n8n/capabilities.h"

#include <gtest/gtest.h>

namespace kd::n8n {

namespace {

Capabilities of(int major, int minor, int patch)
{
    return capabilitiesOf(Version{major, minor, patch});
}

} // namespace

TEST(Capabilities, PromisesNothingWithoutAVersion)
{
    const Capabilities can = capabilitiesOf(std::nullopt);
    EXPECT_FALSE(can.known);
    EXPECT_EQ(can.keysAtOnce, KeysAtOnce::Unknown);
    EXPECT_FALSE(can.credentialPatchByApi);
}

TEST(Capabilities, KnowsWhereOldAndNewKeyCannotOverlap)
{
    EXPECT_EQ(of(1, 60, 1).keysAtOnce, KeysAtOnce::One);
    EXPECT_EQ(of(1, 76, 1).keysAtOnce, KeysAtOnce::One);
    EXPECT_EQ(of(1, 78, 1).keysAtOnce, KeysAtOnce::ByLicence);
    EXPECT_EQ(of(1, 82, 3).keysAtOnce, KeysAtOnce::ByLicence);
    EXPECT_EQ(of(1, 85, 3).keysAtOnce, KeysAtOnce::Many);
    EXPECT_EQ(of(1, 100, 1).keysAtOnce, KeysAtOnce::Many);
    EXPECT_EQ(of(2, 40, 7).keysAtOnce, KeysAtOnce::Many);
}

TEST(Capabilities, KnowsWhatTheTwoMeasuredReleasesDo)
{
    const Capabilities one = of(1, 100, 1);
    EXPECT_TRUE(one.keyListBySession && one.keyHasScopes && one.keyHasExpiry && one.browserId && one.bearerAuthInHttpRequest);
    EXPECT_FALSE(one.scopesAreEnforced || one.keyShowsLastUse || one.keyRotatesInPlace || one.discover || one.sessionOpensApi);
    EXPECT_FALSE(one.credentialListByApi || one.credentialPatchByApi || one.credentialReadByApi || one.credentialTestByApi);
    EXPECT_FALSE(one.publishes || one.publishesLater || one.refusesToDeletePublished || one.putKeepsSettings || one.executionsByTime);

    const Capabilities two = of(2, 40, 7);
    EXPECT_TRUE(two.scopesAreEnforced && two.keyShowsLastUse && two.keyRotatesInPlace && two.discover && two.sessionOpensApi);
    EXPECT_TRUE(two.credentialListByApi && two.credentialPatchByApi && two.credentialReadByApi && two.credentialTestByApi);
    EXPECT_TRUE(two.publishes && two.publishesLater && two.refusesToDeletePublished && two.putKeepsSettings && two.executionsByTime);
}

TEST(Capabilities, KnowsTheFloorsBetween)
{
    EXPECT_FALSE(of(2, 1, 4).credentialPatchByApi);
    EXPECT_TRUE(of(2, 3, 2).credentialPatchByApi);
    EXPECT_FALSE(of(1, 123, 81).credentialPatchByApi);
    EXPECT_FALSE(of(2, 7, 5).credentialListByApi);
    EXPECT_TRUE(of(2, 8, 4).credentialListByApi);
    EXPECT_FALSE(of(2, 17, 7).credentialTestByApi);
    EXPECT_TRUE(of(2, 20, 0).credentialTestByApi);
    EXPECT_FALSE(of(2, 23, 4).keyShowsLastUse);
    EXPECT_TRUE(of(2, 27, 5).keyShowsLastUse);
    EXPECT_FALSE(of(2, 35, 7).sessionOpensApi);
    EXPECT_TRUE(of(2, 36, 0).sessionOpensApi);
}

} // namespace kd::n8n
