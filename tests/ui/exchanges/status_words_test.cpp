#include "ui/exchanges/status_words.h"

#include <gtest/gtest.h>

namespace kd::ui::test {

namespace {

Exchange ended(AnswerKind kind, const char *reason, int status = 0, const char *ask = "key_scope_free")
{
    Exchange exchange;
    exchange.ask = QString::fromLatin1(ask);
    exchange.answer.kind = kind;
    exchange.answer.reason = QString::fromLatin1(reason);
    exchange.answer.status = status;
    return exchange;
}

std::string wordsOf(AnswerKind kind, const char *reason, int status = 0)
{
    return statusInWords(ended(kind, reason, status).answer).toStdString();
}

Mood moodOf(int status, const char *ask = "key_scope_free")
{
    return statusMood(ended(AnswerKind::Response, "", status, ask));
}

} // namespace

TEST(StatusWords, NumberAndReason)
{
    EXPECT_EQ(wordsOf(AnswerKind::Response, "", 200), "200 OK");
    EXPECT_EQ(wordsOf(AnswerKind::Response, "", 401), "401 Unauthorized");
    EXPECT_EQ(wordsOf(AnswerKind::Response, "", 504), "504 Gateway Timeout");
    EXPECT_EQ(wordsOf(AnswerKind::Response, "", 799), "799");
}

TEST(StatusWords, WhatBecameOfTheRest)
{
    EXPECT_EQ(wordsOf(AnswerKind::Refused, "refused"), "Connection refused");
    EXPECT_EQ(wordsOf(AnswerKind::Tls, "name_mismatch"), "Certificate of another name");
    EXPECT_EQ(wordsOf(AnswerKind::Timeout, "cancelled"), "Stopped while waiting");
    EXPECT_EQ(wordsOf(AnswerKind::NotSent, "cancelled"), "Not sent: cancelled");
    EXPECT_EQ(wordsOf(AnswerKind::Tls, "of_a_later_release"), "TLS failed");
}

TEST(StatusWords, EveryFailureHasSome)
{
    for (const AnswerKind kind :
         {AnswerKind::Dns, AnswerKind::Refused, AnswerKind::Timeout, AnswerKind::Tls, AnswerKind::Unreadable, AnswerKind::NotSent})
        EXPECT_FALSE(wordsOf(kind, "").empty()) << toString(kind).toStdString();
}

TEST(StatusWords, MoodIsThatOfTheStatus)
{
    EXPECT_EQ(moodOf(200), Mood::Good);
    EXPECT_EQ(moodOf(302), Mood::Note);
    EXPECT_EQ(moodOf(401), Mood::Bad);
    EXPECT_EQ(moodOf(502), Mood::Bad);
    EXPECT_EQ(statusMood(ended(AnswerKind::Tls, "expired")), Mood::Bad);
    EXPECT_EQ(statusMood(ended(AnswerKind::Timeout, "total")), Mood::Unsure);
    EXPECT_EQ(statusMood(ended(AnswerKind::NotSent, "queued")), Mood::Neutral);
}

TEST(StatusWords, ARefusalThatWasMeantIsNoFault)
{
    for (const char *ask : {"control_scope_free", "keyless_validator", "unknown_path", "sibling_webhook"})
        EXPECT_EQ(moodOf(401, ask), Mood::Neutral) << ask;
    EXPECT_EQ(moodOf(200, "control_scope_free"), Mood::Good);
    EXPECT_EQ(moodOf(500, "control_scope_free"), Mood::Bad);
}

} // namespace kd::ui::test
