#include "core/rules/endpoint_prefix.h"

#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace kd::test {

TEST(EndpointPrefix, AccusesOnlyTheFaultThatWasAskedAbout)
{
    const Evidence evidence = CaseBuilder().url("https://n8n.example.com/workflows").takesKey().evidence();
    EXPECT_EQ(rules::judgePrefix(PathKind::BareResource, *evidence.target, *evidence.publicWay).outcome, Outcome::Fails);
    EXPECT_EQ(rules::judgePrefix(PathKind::ApiDoubled, *evidence.target, *evidence.publicWay).outcome, Outcome::Holds);
}

} // namespace kd::test
