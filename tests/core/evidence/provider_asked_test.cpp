#include "core/evidence/provider_asked.h"

#include <gtest/gtest.h>

namespace kd::test {

TEST(KeyVerdict, IsReadAsItIsWritten)
{
    for (const KeyVerdict verdict : {KeyVerdict::Valid, KeyVerdict::Restricted, KeyVerdict::Rejected, KeyVerdict::NotDelivered, KeyVerdict::Undetermined})
        EXPECT_EQ(keyVerdictFrom(toString(verdict)), verdict);
    EXPECT_FALSE(keyVerdictFrom(QStringLiteral("nonsense")));
    EXPECT_FALSE(keyVerdictFrom({}));
}

} // namespace kd::test
