#include "core/evidence/release_floor.h"

#include <gtest/gtest.h>

namespace kd::test {

TEST(ReleaseFloor, IsTheNewestOfWhatItsPathsNeed)
{
    EXPECT_EQ(releaseFloor({QStringLiteral("/audit")}), (Version{0, 236, 0}));
    EXPECT_EQ(releaseFloor({QStringLiteral("/audit"), QStringLiteral("/credentials/{credentialId}/test"), QStringLiteral("/credentials")}),
              (Version{2, 20, 0}));
}

TEST(ReleaseFloor, IsAbsentWhereNoPathTells)
{
    EXPECT_FALSE(releaseFloor({}));
    EXPECT_FALSE(releaseFloor({QStringLiteral("/unheard-of"), QString()}));
}

} // namespace kd::test
