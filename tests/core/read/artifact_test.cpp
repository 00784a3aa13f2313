#include "core/read/artifact.h"

#include <gtest/gtest.h>

namespace kd::test {

namespace {

const QString name = QStringLiteral("n8n.log");

} // namespace

TEST(Artifact, FindsASentenceWithItsLineAndColumn)
{
    const auto sightings = readArtifact("started\n  at x: Mismatching encryption keys. The key\n", name, {});
    ASSERT_EQ(sightings.size(), 1);
    const Sighting &seen = sightings.first();
    EXPECT_EQ(seen.means, QStringLiteral("encryption_key_differs_from_config"));
    EXPECT_EQ(seen.file, name);
    EXPECT_EQ(seen.line, 2);
    EXPECT_EQ(seen.column, 9);
    EXPECT_EQ(seen.length, 28);
    EXPECT_TRUE(seen.words.startsWith(QLatin1String("Mismatching encryption keys.")));
}

TEST(Artifact, FindsNothingInAnInnocentText)
{
    EXPECT_TRUE(readArtifact("all is well\nEditor is now accessible\n", name, {}).isEmpty());
    EXPECT_TRUE(readArtifact({}, name, {}).isEmpty());
    EXPECT_TRUE(readArtifact("mismatching ENCRYPTION keys.", name, {}).isEmpty());
}

TEST(Artifact, ReadsLinesThatEndInEitherWay)
{
    const auto sightings = readArtifact("a\r\n'X-N8N-API-KEY' header required\r\nbrowserId check failed on /rest/x", name, {});
    ASSERT_EQ(sightings.size(), 2);
    EXPECT_EQ(sightings.at(0).line, 2);
    EXPECT_EQ(sightings.at(1).line, 3);
    EXPECT_FALSE(sightings.at(0).words.contains(QLatin1Char('\r')));
}

TEST(Artifact, MasksSecretsInWhatItQuotes)
{
    Redactor redactor;
    redactor.know(Secret("hunter2-hunter2-hunter2"));
    const auto sightings = readArtifact("Incorrect API key provided: hunter2-hunter2-hunter2 and sk-proj-0123456789abcdefghijWXYZ", name, redactor);
    ASSERT_EQ(sightings.size(), 1);
    EXPECT_FALSE(sightings.first().words.contains(QLatin1String("hunter2-hunter2")));
    EXPECT_FALSE(sightings.first().words.contains(QLatin1String("0123456789abcdef")));
}

TEST(Artifact, MasksASecretThatTheCutGoesThrough)
{
    Redactor redactor;
    const QByteArray secret = "hunter2-" + QByteArray("abcdefgh").repeated(8);
    redactor.know(Secret(std::string_view(secret.constData(), static_cast<std::size_t>(secret.size()))));
    const auto sightings = readArtifact("Incorrect API key provided" + QByteArray(140, '.') + secret, name, redactor);
    ASSERT_EQ(sightings.size(), 1);
    EXPECT_FALSE(sightings.first().words.contains(QLatin1String("hunter2-abcdefgh")));
}

TEST(Artifact, QuotesAtMostAHundredAndShortly)
{
    const auto sightings = readArtifact(QByteArray("Incorrect API key provided\n").repeated(5000), name, {});
    EXPECT_EQ(sightings.size(), 100);
    const auto one = readArtifact("Incorrect API key provided" + QByteArray(100'000, '.'), name, {});
    EXPECT_LE(one.first().words.size(), 200);
}

TEST(Artifact, ReadsAnyBytes)
{
    QByteArray bytes;
    for (int i = 0; i < 256; ++i)
        bytes += static_cast<char>(i);
    EXPECT_TRUE(readArtifact(bytes.repeated(100), name, {}).isEmpty());
}

} // namespace kd::test
