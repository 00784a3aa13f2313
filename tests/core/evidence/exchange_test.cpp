#include "core/evidence/exchange.h"

#include <gtest/gtest.h>

namespace kd::test {

TEST(Exchange, NamesEveryKindAndSide)
{
    for (int kind = 0; kind <= static_cast<int>(AnswerKind::NotSent); ++kind) {
        const QString name = toString(static_cast<AnswerKind>(kind));
        EXPECT_FALSE(name.isEmpty());
        EXPECT_EQ(answerKindFrom(name), static_cast<AnswerKind>(kind));
    }
    for (int side = 0; side <= static_cast<int>(Side::Elsewhere); ++side)
        EXPECT_EQ(sideFrom(toString(static_cast<Side>(side))), static_cast<Side>(side));
    EXPECT_FALSE(answerKindFrom(QStringLiteral("nonsense")));
    EXPECT_FALSE(sideFrom(QString()));
}

TEST(Answer, FindsAHeaderInAnyLetterCase)
{
    Answer answer;
    answer.headers = {{"X-A", "1"}, {"x-a", "2"}};
    EXPECT_EQ(answer.header("x-A"), "1");
    EXPECT_EQ(answer.header("x-b"), "");
}

TEST(Answer, IsASuccessOnlyAsAResponse)
{
    Answer answer;
    answer.status = 200;
    EXPECT_FALSE(answer.isSuccess());
    answer.kind = AnswerKind::Response;
    EXPECT_TRUE(answer.isSuccess());
    for (const int status : {199, 300, 401, 0}) {
        answer.status = status;
        EXPECT_FALSE(answer.isSuccess()) << status;
    }
}

} // namespace kd::test
