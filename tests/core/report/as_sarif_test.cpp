#include "core/report/as_sarif.h"

#include "core/read/address.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

namespace kd::test {

namespace {

QJsonValue firstResult(const Case &subject)
{
    const Catalogue catalogue = *Catalogue::load();
    const QByteArray text = asSarif(makeReport(subject, catalogue, *Tree::load()), Sentences(catalogue));
    return QJsonDocument::fromJson(text)[QLatin1String("runs")][0][QLatin1String("results")][0];
}

Case emptyKey(const char *url)
{
    Case subject;
    subject.key.given = true;
    subject.address = *readAddress(QString::fromLatin1(url));
    return subject;
}

} // namespace

TEST(AsSarif, GivesOneFindingOneFingerprint)
{
    const QJsonValue one = firstResult(emptyKey("https://n8n.example/"));
    EXPECT_EQ(one[QLatin1String("ruleId")], QStringLiteral("key_is_empty"));
    EXPECT_EQ(one[QLatin1String("level")], QStringLiteral("error"));
    EXPECT_EQ(one, firstResult(emptyKey("https://n8n.example/")));
    EXPECT_NE(one[QLatin1String("partialFingerprints")], firstResult(emptyKey("https://other.example/"))[QLatin1String("partialFingerprints")]);
}

TEST(AsSarif, PointsIntoTheFileThatProvesIt)
{
    Case subject;
    subject.sightings.append({QStringLiteral("encryption_key_differs_from_config"), QStringLiteral("my log.txt"), 3, 5, 7, QStringLiteral("Mismatching encryption keys.")});
    subject.sightings.append({QStringLiteral("encryption_key_regenerated"), QStringLiteral("my log.txt"), 3, 5, 7, QStringLiteral("No encryption key found")});
    const QJsonValue place = firstResult(subject)[QLatin1String("locations")][0][QLatin1String("physicalLocation")];
    EXPECT_EQ(place[QLatin1String("artifactLocation")][QLatin1String("uri")], QStringLiteral("my%20log.txt"));
    EXPECT_EQ(place[QLatin1String("region")][QLatin1String("startLine")], 3);
    EXPECT_EQ(place[QLatin1String("region")][QLatin1String("startColumn")], 5);
}

TEST(AsSarif, HasNoResultWhereNothingIsWrong)
{
    EXPECT_TRUE(firstResult({}).isUndefined());
}

} // namespace kd::test
