#include "core/report/failure_words.h"

#include <gtest/gtest.h>

namespace kd::test {

namespace {

std::string words(AnswerKind kind, const char *reason, int status = 0)
{
    Answer answer;
    answer.kind = kind;
    answer.reason = QString::fromLatin1(reason);
    answer.status = status;
    return statusOrFailure(answer).toStdString();
}

} // namespace

TEST(FailureWords, SayWhyThereIsNoAnswer)
{
    EXPECT_EQ(words(AnswerKind::Refused, "refused"), "Connection refused");
    EXPECT_EQ(words(AnswerKind::Tls, "name_mismatch"), "Certificate of another name");
    EXPECT_EQ(words(AnswerKind::Tls, "of_a_later_release"), "TLS failed");
    EXPECT_EQ(words(AnswerKind::Response, "", 401), "401");
}

TEST(FailureWords, EveryKindHasSome)
{
    for (const AnswerKind kind :
         {AnswerKind::Dns, AnswerKind::Refused, AnswerKind::Timeout, AnswerKind::Tls, AnswerKind::Unreadable, AnswerKind::NotSent})
        EXPECT_FALSE(words(kind, "").empty()) << toString(kind).toStdString();
}

} // namespace kd::test
