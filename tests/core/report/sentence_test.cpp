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

TEST(Sentences, SpeakOfTheServiceWhereItsKeyIsChecked)
{
    const Sentences sentences(catalogue());
    Finding finding;
    finding.id = QStringLiteral("key_belongs_to_another_service");
    finding.says = QStringLiteral("default");
    finding.args = {{QStringLiteral("service"), QStringLiteral("ElevenLabs")}, {QStringLiteral("expected"), QStringLiteral("OpenAI")}, {QStringLiteral("page"), QStringLiteral("https://p.example/")}};
    EXPECT_TRUE(sentences.of(finding).endsWith(QLatin1String("It was not sent to n8n.")));
    EXPECT_FALSE(sentences.remedy(finding).commands.isEmpty());
    finding.leg = QStringLiteral("n8n_to_provider");
    EXPECT_TRUE(sentences.of(finding).endsWith(QLatin1String("It was not sent to OpenAI.")));
    const Remedy remedy = sentences.remedy(finding);
    EXPECT_TRUE(remedy.sentence.contains(QLatin1String("https://p.example/")));
    EXPECT_TRUE(remedy.commands.isEmpty() && remedy.links.isEmpty()) << "they are for n8n";
    finding.id = QStringLiteral("key_has_outer_whitespace");
    EXPECT_NE(sentences.title(finding), sentences.title(finding.id));
    finding.id = QStringLiteral("provider_rejects_key");
    EXPECT_FALSE(sentences.remedy(finding).commands.isEmpty()) << "its own leg";
}

TEST(Sentences, LeaveNoPlaceOpenAtAService)
{
    const Sentences sentences(catalogue());
    const Args known{{QStringLiteral("service"), QStringLiteral("S")}, {QStringLiteral("expected"), QStringLiteral("S")}, {QStringLiteral("page"), QStringLiteral("P")}, {QStringLiteral("url"), QStringLiteral("U")},
                     {QStringLiteral("host"), QStringLiteral("H")}, {QStringLiteral("error"), QStringLiteral("E")}, {QStringLiteral("name"), QStringLiteral("N")}, {QStringLiteral("characters"), QStringLiteral("C")},
                     {QStringLiteral("seconds"), QStringLiteral("5")}, {QStringLiteral("when"), QStringLiteral("W")}, {QStringLiteral("value"), QStringLiteral("V")}, {QStringLiteral("status"), QStringLiteral("401")},
                     {QStringLiteral("answer"), QStringLiteral("A")}};
    for (const Cause &cause : catalogue().causes()) {
        const QJsonObject other = cause.texts.value(QLatin1String("at_provider")).toObject();
        if (other.isEmpty())
            continue;
        Finding finding;
        finding.id = cause.id;
        finding.leg = QStringLiteral("n8n_to_provider");
        finding.args = known;
        const QJsonObject says = other.value(QLatin1String("tr_says")).toObject();
        for (auto it = says.begin(); it != says.end(); ++it) {
            finding.says = it.key();
            EXPECT_NE(sentences.of(finding), sentences.title(finding) + QLatin1Char('.')) << cause.id.toStdString() << ' ' << it.key().toStdString();
        }
        const QString remedy = sentences.remedy(finding).sentence;
        EXPECT_FALSE(remedy.isEmpty() || remedy.contains(QLatin1Char('{'))) << cause.id.toStdString() << ": " << remedy.toStdString();
        EXPECT_FALSE(remedy.contains(QLatin1String("Settings > n8n API"))) << cause.id.toStdString();
    }
}

} // namespace kd::test
