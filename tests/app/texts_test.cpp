#include "app/texts.h"

#include <gtest/gtest.h>

namespace kd::test {

TEST(Texts, AreLoadedFromTheProgramItself)
{
    const auto texts = Texts::load();
    ASSERT_TRUE(texts) << texts.error().sentence.toStdString();
    EXPECT_GT(texts->catalogue.causes().size(), 100);
    EXPECT_TRUE(texts->tree.find(texts->tree.start()));
}

} // namespace kd::test
