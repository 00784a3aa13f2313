#include "core/report/sentence.h"

#include <gtest/gtest.h>

namespace kd::test {

namespace {

using Args = QMap<QString, QString>;

const Catalogue &catalogue()
{
    static const Catalogue loaded = *Catalogue::load();
    return loaded;
}

QString fill(const char *pattern, const Args &args)
{
    return filled(QString::fromUtf8(pattern), args).value_or(QStringLiteral("(absent)"));
}

const Args url{{QStringLiteral("url"), QStringLiteral("https://n8n.example/")}};

} // namespace

TEST(Sentence, IsFilledByName)
{
    EXPECT_EQ(fill("At {url} and {url}.", url), QStringLiteral("At https://n8n.example/ and https://n8n.example/."));
    EXPECT_EQ(fill("No places.", url), QStringLiteral("No places."));
    EXPECT_EQ(fill("ü {{literal}} {url}", url), QStringLiteral("ü {literal} https://n8n.example/"));
}

TEST(Sentence, IsAbsentRatherThanHalf)
{
    for (const char *pattern : {"At {host}.", "At {url", "At }", "At {url:d}."})
        EXPECT_FALSE(filled(QString::fromLatin1(pattern), url)) << pattern;
}

TEST(Sentence, TakesArgumentsForTextAlone)
{
    const Args evil{{QStringLiteral("url"), QStringLiteral("{host} %1 {0} {")}};
    EXPECT_EQ(fill("At {url}.", evil), QStringLiteral("At {host} %1 {0} {."));
}

TEST(Sentence, ShowsControlCharactersAsText)
{
    const Args evil{{QStringLiteral("url"), QString::fromUtf8("a\x1b[31m\nb\u202Ec\u200B")}};
    EXPECT_EQ(fill("{url}", evil), QStringLiteral("a\\u001b[31m\\u000ab\\u202ec\\u200b"));
}

TEST(Sentences, PickTheVariantAndFallBack)
{
    const Sentences sentences(catalogue());
    Finding finding;
    finding.id = QStringLiteral("dns_fails");
    finding.says = QStringLiteral("default");
    finding.args.insert(QStringLiteral("host"), QStringLiteral("n8n.example"));
    EXPECT_TRUE(sentences.of(finding).contains(QLatin1String("n8n.example")));
    finding.says = QStringLiteral("nonsense");
    EXPECT_TRUE(sentences.of(finding).contains(QLatin1String("n8n.example")));
    finding.args.clear();
    EXPECT_EQ(sentences.of(finding), sentences.title(finding.id) + QLatin1Char('.')) << "no half sentence";
    finding.id = QStringLiteral("nonsense");
    EXPECT_EQ(sentences.of(finding), QStringLiteral("nonsense"));
}

TEST(Sentences, KnowTheVerdictsThatAreNoCause)
{
    const Sentences sentences(catalogue());
    for (const char *id : {"healthy", "undetermined"}) {
        Verdict verdict;
        verdict.id = QString::fromLatin1(id);
        EXPECT_FALSE(sentences.of(verdict).isEmpty());
        EXPECT_FALSE(sentences.title(verdict.id).isEmpty());
    }
}

TEST(Sentences, LeaveNoPlaceOpenInARemedy)
{
    const Sentences sentences(catalogue());
    for (const Cause &cause : catalogue().causes()) {
        EXPECT_FALSE(sentences.title(cause.id).isEmpty()) << cause.id.toStdString();
        const QString remedy = sentences.remedy(cause.id, {});
        EXPECT_FALSE(remedy.isEmpty()) << cause.id.toStdString();
        EXPECT_FALSE(remedy.contains(QLatin1Char('{'))) << cause.id.toStdString() << ": " << remedy.toStdString();
    }
}

TEST(Citation, IsShownInWords)
{
    EXPECT_EQ(citationText(CitesExchange{4}), QStringLiteral("#4"));
    EXPECT_EQ(citationText(CitesFile{QStringLiteral("a.log"), 12, 1, 3}), QStringLiteral("a.log:12"));
    EXPECT_EQ(citationText(CitesKey{40, 1}), QStringLiteral("character 41 of the key"));
    EXPECT_TRUE(citationText(CitesJwt{QStringLiteral("exp")}).contains(QLatin1String("exp")));
    EXPECT_EQ(citationsText({CitesExchange{4}, CitesExchange{4}, CitesExchange{5}}), QStringLiteral("#4, #5"));
    EXPECT_EQ(citationsText({}), QString());
}

TEST(Citation, TakesAFilesNameForTextAlone)
{
    EXPECT_EQ(citationText(CitesFile{QStringLiteral("100%1.log"), 12, 1, 3}), QStringLiteral("100%1.log:12"));
    EXPECT_FALSE(citationText(CitesFile{QStringLiteral("a\x1b[31m.log"), 12, 1, 3}).contains(QChar(0x1b)));
}

} // namespace kd::test
