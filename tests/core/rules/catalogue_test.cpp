#include "core/rules/catalogue.h"

#include "tests/support/case_builder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace kd::test {

TEST(Catalogue, HoldsEveryCauseInItsOrder)
{
    int order = 0;
    for (const Cause &cause : catalogue().causes()) {
        EXPECT_EQ(cause.order, order++);
        EXPECT_FALSE(cause.stage.isEmpty() || cause.leg.isEmpty()) << cause.id.toStdString();
        EXPECT_FALSE(cause.texts.value(QLatin1String("tr_title")).toString().isEmpty()) << cause.id.toStdString();
        EXPECT_TRUE(cause.texts.value(QLatin1String("tr_says")).toObject().contains(QLatin1String("default"))) << cause.id.toStdString();
        EXPECT_EQ(cause.texts.value(QLatin1String("id")).toString().toStdString(), cause.id.toStdString());
        EXPECT_TRUE(severityFrom(cause.texts.value(QLatin1String("severity")).toString())) << cause.id.toStdString();
    }
    EXPECT_GT(order, 100);
    EXPECT_EQ(catalogue().causes().front().id.toStdString(), "dns_fails") << "the name comes before all else";
}

TEST(Catalogue, FindsACauseByItsId)
{
    const Cause *cause = catalogue().find(QStringLiteral("key_issued_in_future"));
    ASSERT_TRUE(cause);
    EXPECT_EQ(cause->severity, Severity::Note);
    EXPECT_EQ(cause->stage.toStdString(), "key_state");
    EXPECT_TRUE(cause->explainedBy.contains(QStringLiteral("server_clock_is_off")));
    EXPECT_FALSE(catalogue().find(QStringLiteral("healthy")));
    EXPECT_FALSE(catalogue().find(QStringLiteral("no_such_cause")));
}

TEST(Catalogue, ExplainsByKnownCausesAndNeverInACircle)
{
    for (const Cause &cause : catalogue().causes()) {
        QStringList deeper = cause.explainedBy;
        for (qsizetype i = 0; i < deeper.size(); ++i) {
            const Cause *found = catalogue().find(deeper[i]);
            ASSERT_TRUE(found) << cause.id.toStdString() << " names " << deeper[i].toStdString();
            EXPECT_NE(found->id.toStdString(), cause.id.toStdString()) << "explains itself";
            for (const QString &next : found->explainedBy) {
                if (!deeper.contains(next))
                    deeper.append(next);
            }
        }
    }
}

TEST(Catalogue, HasTheTextsOfTheOtherVerdicts)
{
    EXPECT_EQ(catalogue().healthy().id.toStdString(), "healthy");
    EXPECT_EQ(catalogue().undetermined().id.toStdString(), "undetermined");
    EXPECT_TRUE(catalogue().healthy().texts.contains(QLatin1String("tr_says")));
}

TEST(Catalogue, SaysWhichFileIsMissingOrDamaged)
{
    const QTemporaryDir folder;
    const auto missing = Catalogue::load(folder.path());
    ASSERT_FALSE(missing);
    EXPECT_TRUE(missing.error().file.endsWith(QStringLiteral("precedence.json")));
    EXPECT_FALSE(missing.error().sentence.isEmpty());

    ASSERT_TRUE(QDir(folder.path()).mkpath(QStringLiteral("facts")));
    QFile file(folder.filePath(QStringLiteral("facts/precedence.json")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(R"({"stages":[{"stage":"address","causes":["dns_fails"]}]})");
    file.close();
    const auto without = Catalogue::load(folder.path());
    ASSERT_FALSE(without);
    EXPECT_TRUE(without.error().file.endsWith(QStringLiteral("causes/dns_fails.json")));
}

} // namespace kd::test
