#include "core/report/key_sentences.h"

#include "core/read/api_key.h"
#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

#include <QElapsedTimer>

#include <string>

namespace kd::test {

namespace {

using Weight = KeySentence::Weight;
constexpr qint64 day = 24 * 3600;

QList<KeySentence> sentences(const QByteArray &text)
{
    const ReadKey key = readKey(share(Secret(std::string_view(text.constData(), static_cast<std::size_t>(text.size())))));
    return keySentences(key.reading, QDateTime::fromSecsSinceEpoch(here, Qt::UTC));
}

std::string all(const QByteArray &text)
{
    std::string out;
    for (const KeySentence &each : sentences(text))
        out += (out.empty() ? "" : " ") + each.text.toStdString();
    return out;
}

std::string first(const QByteArray &text)
{
    const auto said = sentences(text);
    return said.isEmpty() ? std::string() : said.front().text.toStdString();
}

QByteArray until(qint64 exp)
{
    return n8nKey({{QStringLiteral("exp"), exp}});
}

QByteArray withInside(const QByteArray &inserted)
{
    return n8nKey().insert(41, inserted);
}

} // namespace

TEST(KeySentences, SayNothingOfNoKey)
{
    EXPECT_TRUE(keySentences({}, QDateTime::currentDateTimeUtc()).isEmpty());
    EXPECT_TRUE(sentences("").isEmpty());
}

TEST(KeySentences, SayOfACleanKeyThatNothingIsWrong)
{
    const auto said = sentences(n8nKey());
    ASSERT_FALSE(said.isEmpty());
    EXPECT_EQ(said.front().weight, Weight::Fine);
    EXPECT_EQ(said.front().text, QStringLiteral("Nothing is wrong with its text."));
    EXPECT_NE(all(n8nKey()).find("An API key of n8n’s. It never expires. Masked, it is eyJ…" + n8nKey().right(4).toStdString() + "."),
              std::string::npos)
        << all(n8nKey());
}

TEST(KeySentences, NameTheFirstCharacterItsPlaceAndHowManyMore)
{
    EXPECT_EQ(first(withInside("\u200B")), "Character 42 cannot be seen and is not part of the key: ZERO WIDTH SPACE.");
    EXPECT_EQ(first(withInside("\u200B\u00A0")),
              "Character 42 cannot be seen and is not part of the key: ZERO WIDTH SPACE. One more does not belong there.");
    EXPECT_EQ(first(withInside("\u200B\u00A0\u00AD")),
              "Character 42 cannot be seen and is not part of the key: ZERO WIDTH SPACE. 2 more do not belong there.");
    EXPECT_EQ(first(withInside("\u0430")), "Character 42 only looks like one of the key’s own: CYRILLIC SMALL LETTER A.");
    EXPECT_EQ(first("\u201C" + n8nKey() + "\u201D"),
              "Character 1 is a typographic quotation mark: LEFT DOUBLE QUOTATION MARK. One more does not belong there.");
    EXPECT_EQ(first(withInside("\n")), "There is white space inside the key: LINE FEED at character 42.");
    EXPECT_EQ(first(n8nKey() + "\n"),
              "Character " + std::to_string(n8nKey().size() + 1) + " cannot be seen and is not part of the key: LINE FEED.");
    EXPECT_EQ(first(withInside(QByteArray(1, '\0'))), "Character 42 cannot be seen and is not part of the key: NULL.");
    EXPECT_EQ(first(withInside("\xC3")), "At character 42 stands a byte that is not UTF-8.");
}

TEST(KeySentences, CountAlsoTheFaultsThatAreNotKept)
{
    EXPECT_EQ(first(withInside(QByteArray("\u200B").repeated(500))),
              "Character 42 cannot be seen and is not part of the key: ZERO WIDTH SPACE. 499 more do not belong there.");
}

TEST(KeySentences, OfferTheCorrectedKeyByItsMask)
{
    EXPECT_NE(all(withInside("\u200B")).find("Corrected and masked, it is eyJ…" + n8nKey().right(4).toStdString() + "."),
              std::string::npos);
    EXPECT_EQ(all(n8nKey()).find("orrected"), std::string::npos);
}

TEST(KeySentences, NameWhatWasPastedAround)
{
    EXPECT_EQ(first('"' + n8nKey() + '"'), "There are quotation marks around the key, or at one of its ends.");
    EXPECT_EQ(first("Bearer " + n8nKey()), "“Bearer ” stands before the key; it belongs to the Authorization header.");
    EXPECT_EQ(first("X-N8N-API-KEY: " + n8nKey()), "A header’s name stands before the key: “X-N8N-API-KEY:”.");
    EXPECT_EQ(first("export N8N_API_KEY=" + n8nKey()), "A variable’s name stands before the key: “N8N_API_KEY=”.");
}

TEST(KeySentences, TellNoKeyFromAKey)
{
    EXPECT_EQ(all("  \t"), "There are only blanks, and no key.");
    EXPECT_EQ(all("YOUR_API_KEY"), "This is an example’s text and not a key.");
    EXPECT_EQ(all("eyJ…Y8SI"), "This was copied from a display that hides the key: stars or dots stand in place of its characters.");
    EXPECT_EQ(all(QByteArray(20'000, 'x').replace(0, 1, "a")), "These are 20000 characters: no key is that long.");
}

TEST(KeySentences, SayWhatIsCutOff)
{
    EXPECT_EQ(first(n8nKey().left(n8nKey().lastIndexOf('.'))),
              "The key is not whole: a key of n8n’s has three parts with dots between them.");
    EXPECT_EQ(first(n8nKey().chopped(5)), "The key is not whole: a part of it cannot be read, so some of it is missing or was changed.");
    EXPECT_EQ(first("n8n_api_0123456789abcdef"), "The key is not whole: it is shorter than keys of its kind.");
}

TEST(KeySentences, NameAnotherServiceAndPromiseNotToSendItsKey)
{
    EXPECT_EQ(first("ghp_0123456789abcdefghijABCDEFGHIJ012345"), "This is a key of another service (GitHub). It will not be sent.");
    const std::string foreign = all(n8nKey({{QStringLiteral("iss"), QStringLiteral("evil\u202Ename")}}));
    EXPECT_NE(foreign.find("(evil\\u202ename)"), std::string::npos) << foreign;
    EXPECT_EQ(first(n8nKey({{QStringLiteral("aud"), QStringLiteral("mcp-server-api")}})),
              "This is a token for n8n’s MCP server. The public API does not take it.");
}

TEST(KeySentences, DoubtWhatHasNoKnownForm)
{
    const auto said = sentences("0123456789abcdef0123");
    ASSERT_FALSE(said.isEmpty());
    EXPECT_EQ(said.front().weight, Weight::Doubt);
    EXPECT_EQ(said.front().text, QStringLiteral("It has no form that is known: keys of n8n’s begin with “eyJ” or “n8n_api_”."));
}

TEST(KeySentences, SayInWordsHowLongItIsGood)
{
    EXPECT_EQ(first(until(here - 3 * day)), "It expired 3 days ago, on 2026-11-18.");
    EXPECT_EQ(first(until(here - 3 * 365 * day)), "It expired 3 years ago, on 2023-11-22.");
    EXPECT_EQ(first(until(here)), "It expired less than an hour ago, on 2026-11-21.");
    EXPECT_EQ(first(until(here - 3600)), "It expired one hour ago, on 2026-11-21.");
    EXPECT_EQ(first(until(here - 2 * day + 1)), "It expired 47 hours ago, on 2026-11-19.");
    EXPECT_NE(all(until(here + 12 * day)).find("It expires in 12 days, on 2026-12-03."), std::string::npos);
    EXPECT_NE(all(n8nKey()).find("It never expires."), std::string::npos);
    EXPECT_NE(
        all("n8n_api_0123456789abcdef0123456789abcdef01234567").find("of the old form. It never expires. Masked, it is n8n_api_…4567."),
        std::string::npos);
    EXPECT_EQ(first(n8nKey({{QStringLiteral("nbf"), here + 3 * day}})), "It is not valid yet: only in 3 days, from 2026-11-24 on.");
}

TEST(KeySentences, WarnTwoWeeksBeforeTheEnd)
{
    const auto weightOfExpiry = [](qint64 exp) {
        for (const KeySentence &each : sentences(until(exp))) {
            if (each.text.startsWith(QLatin1String("It expires")))
                return each.weight;
        }
        return Weight::Fault;
    };
    EXPECT_EQ(weightOfExpiry(here + 14 * day), Weight::Note);
    EXPECT_EQ(weightOfExpiry(here + 15 * day), Weight::Plain);
}

TEST(KeySentences, CallBlanksAroundTheKeyHarmless)
{
    const auto said = sentences(" " + n8nKey());
    EXPECT_EQ(said.front().weight, Weight::Fine);
    EXPECT_EQ(said.back().weight, Weight::Note);
    EXPECT_EQ(said.back().text, QStringLiteral("The blanks around it do no harm: HTTP trims them."));
}

TEST(KeySentences, ShowNoEndOfAShortText)
{
    // 20 bytes, but 12 characters: its mask would show a third of it.
    const std::string said = all("abcd\u200B\u200B\u200B\u200Befgh");
    EXPECT_EQ(said.find("efgh"), std::string::npos) << said;
}

TEST(KeySentences, ShowOfAnyTextNoMoreThanItsMask)
{
    const QByteArray key = n8nKey();
    for (const QByteArray &text :
         {key, '"' + key + '"', "Bearer " + key, "N8N_API_KEY=" + key, key.chopped(9), withInside("\u200B"), key + key}) {
        const std::string said = all(text);
        for (qsizetype i = 0; i + 6 <= key.size(); ++i)
            ASSERT_EQ(said.find(key.mid(i, 6).toStdString()), std::string::npos) << said;
    }
}

TEST(KeySentences, AreQuickForSixtyFourKilobytes)
{
    const QByteArray hidden = QByteArray("\u200B").repeated(64 * 1024 / 3);
    QElapsedTimer clock;
    clock.start();
    EXPECT_FALSE(sentences(hidden).isEmpty());
    EXPECT_LT(clock.elapsed(), 200);
}

} // namespace kd::test
