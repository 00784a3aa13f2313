#include "core/report/as_junit.h"

#include <gtest/gtest.h>

namespace kd::test {

TEST(AsJunit, FailsForACauseAlone)
{
    const Catalogue catalogue = *Catalogue::load();
    Case subject;
    subject.key.given = true;
    const QByteArray text = asJunit(makeReport(subject, catalogue, *Tree::load()), Sentences(catalogue));
    EXPECT_TRUE(text.contains("<testcase name=\"key_is_empty\">"));
    EXPECT_TRUE(text.contains("<failure type=\"proven\""));
    EXPECT_EQ(text.count("<failure"), 1);
    const QByteArray nothing = asJunit(makeReport({}, catalogue, *Tree::load()), Sentences(catalogue));
    EXPECT_FALSE(nothing.contains("<failure"));
    EXPECT_TRUE(nothing.contains("failures=\"0\""));
}

} // namespace kd::test
