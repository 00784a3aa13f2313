#include "core/read/api_key.h"

#include "app/control_key.h"
#include <gtest/gtest.h>

#include <string>

namespace kd::test {

namespace {

const std::string jwt = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJhNDQwZTVlYi0zNGFiLTQ3YTgtYjYzMC05ZWRjMmZiYWVkMmMiLCJpc3MiOiJuOG4iLCJhdWQiOiJwdWJs"
                        "aWMtYXBpIiwiaWF0IjoxNzYxMTM1OTY0fQ.R-5vKwdhH32AKCk_4KicaTofq2TJlTf4yWKgxWWY8SI";
const std::string legacy = "n8n_api_0123456789abcdef0123456789abcdef01234567";

ReadKey read(std::string_view text)
{
    return readKey(share(Secret(text)));
}

std::string correctionOf(std::string_view text)
{
    const ReadKey key = read(text);
    EXPECT_EQ(key.reading.hasCorrection, key.corrected != nullptr);
    return key.corrected ? std::string(key.corrected->expose()) : std::string();
}

} // namespace

TEST(ApiKey, TakesAWholeTokenAsItIs)
{
    const ReadKey key = read(jwt);
    EXPECT_TRUE(key.reading.isClean());
    EXPECT_EQ(key.reading.kind, KeyKind::N8nJwt);
    EXPECT_EQ(key.reading.claims.iat, 1761135964);
    EXPECT_TRUE(key.reading.sendable);
    EXPECT_FALSE(key.corrected);
    EXPECT_EQ(key.subject, QStringLiteral("a440e5eb-34ab-47a8-b630-9edc2fbaed2c"));
    EXPECT_EQ(key.reading.masked, QStringLiteral("eyJ…Y8SI"));
    EXPECT_EQ(read(legacy).reading.kind, KeyKind::N8nLegacy);
    EXPECT_TRUE(read(legacy).reading.isClean());
}

TEST(ApiKey, TellsNoKeyFromAnEmptyOne)
{
    EXPECT_FALSE(readKey(nullptr).reading.given);
    const KeyReading empty = read("").reading;
    EXPECT_TRUE(empty.given);
    EXPECT_EQ(empty.kind, KeyKind::None);
    EXPECT_EQ(empty.length, 0);
    EXPECT_FALSE(empty.sendable);
}

TEST(ApiKey, SendsNoBlanksAlone)
{
    for (const char *text : {" ", "\t\t", "\n", "\u200B", "\u00A0"})
        EXPECT_FALSE(read(text).reading.sendable) << text;
}

class Placeholder : public testing::TestWithParam<const char *>
{
};

TEST_P(Placeholder, IsNeitherSentNorCorrected)
{
    const ReadKey key = read(GetParam());
    EXPECT_TRUE(key.reading.placeholder) << GetParam();
    EXPECT_FALSE(key.reading.sendable);
    EXPECT_FALSE(key.corrected);
}

INSTANTIATE_TEST_SUITE_P(ApiKey, Placeholder,
                         testing::Values("YOUR_KEY", "YOUR_API_KEY", "your-api-key-here", "<your key>", "<API_KEY>", "<…>", "[key]", "{{ $json.key }}", "${N8N_API_KEY}",
                                         "$N8N_API_KEY", "%N8N_API_KEY%", "process.env.N8N_API_KEY", "os.environ['K']", "undefined", "null", "None", "xxxx",
                                         "changeme", "n8n_api_key", "my-api-key", "insert_token_here", "\"YOUR_API_KEY\"", "REPLACE_ME", "your_n8n_api_key_here"));

class Masked : public testing::TestWithParam<const char *>
{
};

TEST_P(Masked, IsAMaskAndNotSent)
{
    const ReadKey key = read(GetParam());
    EXPECT_TRUE(key.reading.mask) << GetParam();
    EXPECT_FALSE(key.reading.placeholder);
    EXPECT_FALSE(key.reading.sendable);
    EXPECT_FALSE(key.corrected);
    EXPECT_TRUE(key.reading.truncated.isEmpty()) << "a mask is not a cut key";
}

INSTANTIATE_TEST_SUITE_P(ApiKey, Masked,
                         testing::Values("****abcd", "******Y8SI", "sk-…abcd", "eyJ...Y8SI", "sk-proj-****MxYA", "n8n_api_xxxxxxxxabcd", "\u2022\u2022\u2022\u2022abcd", "eyJhbGci…"));

TEST(ApiKey, CorrectsEveryFaultOfItsText)
{
    for (const std::string &wrong :
         {"\"" + jwt + "\"", "'" + jwt + "'", "Bearer " + jwt, "X-N8N-API-KEY: " + jwt, "N8N_API_KEY=" + jwt, "export N8N_API_KEY=\"" + jwt + "\"", "\u201C" + jwt + "\u201D",
          "\uFEFF" + jwt, jwt + "\u200B", jwt + "\u00A0", jwt + "\n", jwt.substr(0, 40) + "\n" + jwt.substr(40), jwt.substr(0, 40) + "\r\n  " + jwt.substr(40),
          jwt.substr(0, 40) + "\u00AD" + jwt.substr(40), jwt.substr(0, 40) + std::string("\0", 1) + jwt.substr(40), "Authorization: Bearer " + jwt,
          "\uFEFF N8N_API_KEY='" + jwt + "'\r\n"})
        EXPECT_EQ(correctionOf(wrong), jwt) << wrong;
    EXPECT_EQ(correctionOf("n8n_\u0430pi_" + legacy.substr(8)), legacy) << "a look-alike is replaced";
}

TEST(ApiKey, MarksBlanksAtItsEndsAndOffersNoCorrectionForThem)
{
    const ReadKey key = read(" " + jwt + "\t");
    EXPECT_FALSE(key.corrected);
    EXPECT_TRUE(key.reading.sendable) << "HTTP trims them";
    ASSERT_EQ(key.reading.faults.size(), 2);
    EXPECT_EQ(key.reading.faults.at(0).offset, 0);
    EXPECT_EQ(key.reading.faults.at(1).offset, 1 + static_cast<int>(jwt.size()));
}

TEST(ApiKey, OffersNoCorrectionThatWouldBeAGuess)
{
    for (const std::string &text : {jwt.substr(0, 9) + "\u4E2D" + jwt.substr(9), jwt.substr(0, 9) + "\xE9" + jwt.substr(9), jwt + "\U0001F600"}) {
        const ReadKey key = read(text);
        EXPECT_FALSE(key.corrected) << text;
        EXPECT_FALSE(key.reading.isClean());
        EXPECT_FALSE(key.reading.sendable);
    }
}

TEST(ApiKey, PutsAWrapperWhereItStandsInTheTextAsGiven)
{
    const KeyReading reading = read("\uFEFF  Bearer " + jwt).reading;
    ASSERT_EQ(reading.wrappers.size(), 1);
    EXPECT_EQ(reading.wrappers.first().offset, 3);
    EXPECT_FALSE(reading.has(CharacterFault::Kind::InnerSpace)) << "the blank belongs to the wrapper";
    const KeyReading inner = read("\"\u200B\u200BBearer " + jwt + "\"").reading;
    ASSERT_EQ(inner.wrappers.size(), 2);
    EXPECT_EQ(inner.wrappers.at(1).offset, 3) << "what is not seen counts as well";
}

TEST(ApiKey, KnowsATokenThatIsNotWhole)
{
    EXPECT_EQ(read(jwt.substr(0, jwt.size() - 3)).reading.truncated, QStringLiteral("jwt_part"));
    EXPECT_EQ(read(jwt.substr(0, 60)).reading.truncated, QStringLiteral("jwt_parts"));
    EXPECT_EQ(read(legacy.substr(0, 30)).reading.truncated, QStringLiteral("length"));
    EXPECT_TRUE(read(jwt.substr(0, 60)).reading.sendable) << "n8n's own word on it counts more than ours";
}

TEST(ApiKey, NeverSendsAnotherServicesKey)
{
    for (const std::string &text : {"sk-ant-api03-" + std::string(95, 'a'), "Bearer sk-or-v1-" + std::string(64, 'a'), std::string("sk-0123456789abcdef0123456789abcdef"),
                                    std::string("01234567-89ab-cdef-0123-456789abcdef:0123456789abcdef0123456789abcdef"), std::string("123456789:AAFabcdefghijklmnopqrstuvwxyz012345"),
                                    std::string("eyJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJzdXBhYmFzZSJ9.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")}) {
        const ReadKey key = read(text);
        EXPECT_EQ(key.reading.kind, KeyKind::OtherService) << text;
        EXPECT_FALSE(key.reading.service.isEmpty());
        EXPECT_FALSE(key.reading.sendable || key.reading.correctionSendable || key.corrected);
    }
}

TEST(ApiKey, KnowsATokenOfAnotherAudience)
{
    const QByteArray claims = QByteArray(R"({"iss":"n8n","aud":"mcp-server-api","iat":1761135964})").toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    EXPECT_EQ(read("eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9." + claims.toStdString() + "." + std::string(43, 'A')).reading.kind, KeyKind::McpToken);
}

TEST(ApiKey, ReadsSixtyFourKibibytesWithoutSendingThem)
{
    const ReadKey key = read(std::string(64 * 1024, 'a'));
    EXPECT_EQ(key.reading.length, 64 * 1024);
    EXPECT_FALSE(key.reading.sendable || key.corrected);
    EXPECT_FALSE(read(std::string(64 * 1024, '\xff')).reading.sendable);
    EXPECT_FALSE(read(std::string(64 * 1024, '"')).reading.sendable);
}

TEST(ApiKey, NeverSendsALineBreakOrNul)
{
    for (const std::string &text : {jwt + "\r\nX-Evil: 1", jwt + std::string("\0", 1), jwt + "\n"}) {
        const ReadKey key = read(text);
        EXPECT_FALSE(key.reading.sendable);
        const std::string_view corrected = key.corrected ? key.corrected->expose() : std::string_view();
        EXPECT_EQ(corrected.find_first_of(std::string_view("\r\n\0", 3)), std::string_view::npos);
    }
}

TEST(ApiKey, TriesTheCandidatesOnTheCorrectedText)
{
    std::vector<Candidate> candidates;
    candidates.push_back({QStringLiteral("right"), share(Secret("n8n-test-encryption-key"))});
    candidates.push_back({QStringLiteral("wrong"), share(Secret("wrong-key"))});
    const auto readings = readCandidates(candidates, read("\"" + jwt + "\""));
    ASSERT_EQ(readings.size(), 2);
    EXPECT_EQ(readings.at(0).source, QStringLiteral("right"));
    EXPECT_EQ(readings.at(0).signsKey, true);
    EXPECT_EQ(readings.at(0).instanceId, QStringLiteral("4a444303badf7ebf22cea6d4f93b6056b2894500f8341c4e12c2a0eece7fd61e"));
    EXPECT_EQ(readings.at(1).signsKey, false);
    EXPECT_FALSE(readCandidates(candidates, read(legacy)).at(0).signsKey) << "no token, no signature";
    EXPECT_FALSE(readCandidates(candidates, readKey(nullptr)).at(0).signsKey);
    EXPECT_EQ(readCandidates(candidates, readKey(nullptr)).at(0).instanceId, readings.at(0).instanceId);
}

TEST(ApiKey, KeepsNothingOfItselfInItsReading)
{
    const KeyReading reading = read("Bearer " + jwt).reading;
    for (const QString &text : {reading.masked, reading.correctedMasked, reading.fingerprint, reading.service, reading.claims.aud})
        EXPECT_LE(text.size(), 20) << text.toStdString();
}

class ProviderKeys : public testing::Test
{
protected:
    static ReadKey readFor(const char *id, const QByteArray &text)
    {
        const auto provider = loadProvider(QString::fromLatin1(id));
        return readKey(share(Secret(std::string_view(text.constData(), static_cast<std::size_t>(text.size())))), &*provider);
    }
    static QByteArray own(const char *id) { return makeControlKey(*loadProvider(QString::fromLatin1(id)), {}); }
};

TEST_F(ProviderKeys, AreTheServicesOwnAndSendable)
{
    for (const QString &id : providerIds()) {
        const QByteArray name = id.toLatin1();
        const ReadKey key = readFor(name.constData(), own(name.constData()));
        EXPECT_EQ(key.reading.kind, KeyKind::Provider) << name.constData();
        EXPECT_EQ(key.reading.service, loadProvider(id)->name);
        EXPECT_TRUE(key.reading.sendable && key.reading.truncated.isEmpty() && !key.reading.hasCorrection) << name.constData();
    }
}

TEST_F(ProviderKeys, OfAnotherServiceAreNeverSent)
{
    for (const QString &id : providerIds()) {
        for (const QString &other : providerIds()) {
            const bool namesNobody = other == QLatin1String("mistral") || other == QLatin1String("cohere");
            if (other == id || namesNobody)
                continue;
            const ReadKey key = readFor(id.toLatin1().constData(), '"' + own(other.toLatin1().constData()) + '"');
            EXPECT_EQ(key.reading.kind, KeyKind::OtherService) << other.toStdString() << " at " << id.toStdString();
            EXPECT_FALSE(key.reading.sendable || key.reading.correctionSendable || key.corrected) << other.toStdString() << " at " << id.toStdString();
        }
    }
}

TEST_F(ProviderKeys, OfN8nsAreAnotherServices)
{
    for (const QByteArray &text : {QByteArray("n8n_api_0123456789abcdef0123456789abcdef01234567"), makeControlKey()}) {
        const ReadKey key = readFor("mistral", text);
        EXPECT_EQ(key.reading.kind, KeyKind::OtherService);
        EXPECT_EQ(key.reading.service, QStringLiteral("n8n"));
        EXPECT_FALSE(key.reading.sendable);
    }
}

TEST_F(ProviderKeys, OfAnUnknownFormAreSentAllTheSame)
{
    const ReadKey key = readFor("openai", "a-gateway-has-keys-of-its-own");
    EXPECT_EQ(key.reading.kind, KeyKind::Unknown);
    EXPECT_TRUE(key.reading.sendable);
}

TEST_F(ProviderKeys, AreCutWhereTheirLengthIsKnown)
{
    EXPECT_EQ(readFor("groq", own("groq").chopped(3)).reading.truncated, QStringLiteral("length"));
    EXPECT_TRUE(readFor("mistral", own("mistral").chopped(3)).reading.truncated.isEmpty()) << "nothing names it";
}

TEST_F(ProviderKeys, AreCorrectedOfABlankBehindAWord)
{
    EXPECT_TRUE(readFor("groq", ' ' + own("groq")).reading.hasCorrection) << "Bearer stands before it";
    EXPECT_FALSE(readFor("gemini", ' ' + own("gemini")).reading.hasCorrection) << "HTTP trims it";
    EXPECT_TRUE(readFor("fal", "Key " + own("fal")).reading.hasCorrection);
}

} // namespace kd::test
