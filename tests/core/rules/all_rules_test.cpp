#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace kd::test {

using namespace rules;

TEST(AllRules, EveryOneHasACauseAndNoOtherOfItsName)
{
    QStringList ids;
    for (const Rule *rule : all()) {
        ids.append(QString::fromLatin1(rule->id));
        EXPECT_TRUE(catalogue().find(ids.back())) << rule->id;
    }
    EXPECT_EQ(ids.removeDuplicates(), 0);
    EXPECT_GT(ids.size(), 60);
}

TEST(AllRules, NoneClaimsAnythingWithoutEvidence)
{
    for (const Rule *rule : all())
        EXPECT_EQ(rule->judge(Evidence()).outcome, Outcome::NoEvidence) << rule->id;
}

} // namespace kd::test
