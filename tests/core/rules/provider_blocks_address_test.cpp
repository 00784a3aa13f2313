#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace kd::rules {
extern const Rule provider_blocks_address;
}

namespace kd::test {

using rules::provider_blocks_address;

TEST(ProviderBlocksAddress, IsProvenByItsWordsWhateverTheKey)
{
    const char *blocked = R"({"error":{"message":"Country, region, or territory not supported","code":"unsupported_country_region_territory"}})";
    expectFails(provider_blocks_address, askingProvider().keySays(403, blocked).controlSays(403, blocked), Certainty::Proven, "#1 #2");
    expectFails(provider_blocks_address, askingProvider("elevenlabs").keySays(401, R"({"detail":{"status":"detected_unusual_activity","message":"Unusual activity detected."}})"), Certainty::Proven, "#1");
}

TEST(ProviderBlocksAddress, IsLikelyByAPageThatChecksForBots)
{
    const char *challenge = "<html><title>Just a moment...</title></html>";
    expectFails(provider_blocks_address, askingProvider("fal").keySays(403, challenge).controlSays(403, challenge), Certainty::Likely, "#1 #2");
}

TEST(ProviderBlocksAddress, HoldsWhereTheKeyIsTaken)
{
    expectHolds(provider_blocks_address, askingProvider().keySays(200, models).controlSays(401, invalidKey), "#1 #2");
    expectNotApplicable(provider_blocks_address, askingProvider().keySays(403, "{}").controlSays(403, "{}"));
}

} // namespace kd::test
