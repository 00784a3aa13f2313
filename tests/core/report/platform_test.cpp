#include "core/report/platform.h"

#include <gtest/gtest.h>

namespace kd::test {

namespace {

const QList<RemedyCommand> commands{{QStringLiteral("any"), QStringLiteral("a")}, {QStringLiteral("nginx"), QStringLiteral("n")}, {QStringLiteral("compose"), QStringLiteral("c")},
                                    {QStringLiteral("docker"), QStringLiteral("d")}};

QStringList fittingOn(const Case &subject)
{
    QStringList texts;
    for (const RemedyCommand &command : fitting(commands, subject))
        texts << command.text;
    return texts;
}

Case answeredBy(const QByteArray &server, bool docker = false)
{
    Exchange exchange;
    exchange.answer.headers = {{"Server", server}};
    exchange.fields.insert(QStringLiteral("is_docker"), docker);
    Case subject;
    subject.exchanges.append(exchange);
    return subject;
}

} // namespace

TEST(Platform, IsThePersonsChoiceFirst)
{
    Case subject = answeredBy("nginx/1.27");
    subject.platform = QStringLiteral("compose");
    EXPECT_EQ(fittingOn(subject), (QStringList{QStringLiteral("a"), QStringLiteral("c")}));
    subject.platform = QStringLiteral("kubernetes");
    EXPECT_EQ(fittingOn(subject), (QStringList{QStringLiteral("a"), QStringLiteral("n")})) << "where it has no command, what is seen counts";
}

TEST(Platform, IsToldByTheAnswers)
{
    EXPECT_EQ(fittingOn(answeredBy("nginx")), (QStringList{QStringLiteral("a"), QStringLiteral("n")}));
    EXPECT_EQ(fittingOn(answeredBy("", true)), (QStringList{QStringLiteral("a"), QStringLiteral("c"), QStringLiteral("d")}));
}

TEST(Platform, IsAnyWhereNothingTells)
{
    EXPECT_EQ(fittingOn({}).size(), commands.size());
    EXPECT_EQ(fittingOn(answeredBy("Caddy")).size(), commands.size());
}

TEST(Platform, HasANameForPeople)
{
    for (const QString &id : platforms())
        EXPECT_FALSE(platformName(id).isEmpty()) << id.toStdString();
    EXPECT_EQ(platformName(QStringLiteral("haproxy")), QStringLiteral("HAProxy"));
    EXPECT_EQ(platformName(QStringLiteral("any")), QString());
}

} // namespace kd::test
