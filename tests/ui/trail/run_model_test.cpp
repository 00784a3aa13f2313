#include "ui/trail/run_model.h"

#include <gtest/gtest.h>

namespace kd::ui::test {

namespace {

Exchange answered(int number, const char *url, int status)
{
    Exchange exchange;
    exchange.number = number;
    exchange.probe = QStringLiteral("api_key");
    exchange.request.url = QString::fromLatin1(url);
    exchange.answer.kind = AnswerKind::Response;
    exchange.answer.status = status;
    return exchange;
}

QString said(const RunModel &model, int row)
{
    return model.index(row, RunModel::Answered).data().toString();
}

} // namespace

TEST(RunModel, WaitsUntilItHears)
{
    RunModel model;
    model.ask(QStringLiteral("api_key"), QStringLiteral("https://a/1"));
    model.ask(QStringLiteral("api_key"), QStringLiteral("https://a/2"));
    EXPECT_EQ(model.waiting(), 2);
    EXPECT_TRUE(said(model, 1).startsWith(QStringLiteral("waiting")));
    model.hear(answered(7, "https://a/2", 200));
    EXPECT_EQ(model.waiting(), 1);
    EXPECT_EQ(model.heard(), 1);
    EXPECT_EQ(said(model, 1), QStringLiteral("✓ 200  #7"));
    EXPECT_TRUE(said(model, 0).startsWith(QStringLiteral("waiting")));
    model.hear(answered(8, "https://a/1", 401));
    EXPECT_TRUE(said(model, 0).contains(QStringLiteral("401")));
    EXPECT_EQ(model.longestWaitMs(), 0);
}

TEST(RunModel, IgnoresWhatWasNotAsked)
{
    RunModel model;
    model.hear(answered(1, "https://a/", 200));
    EXPECT_EQ(model.rowCount(), 0);
    model.ask(QStringLiteral("settings"), QStringLiteral("https://a/"));
    model.clear();
    EXPECT_EQ(model.rowCount(), 0);
}

} // namespace kd::ui::test
