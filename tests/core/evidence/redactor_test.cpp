#include "core/evidence/redactor.h"

#include <QUrl>

#include <gtest/gtest.h>

namespace kd::test {

namespace {

/// A password with every character that some spelling writes in another way.
constexpr std::string_view awkward = "p/a+ss\"w\\o&r<d>=é;1'x y-0123456789";

QByteArray bytes(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

Redactor knowing(std::string_view text)
{
    Redactor redactor;
    redactor.know(Secret(text));
    return redactor;
}

bool gone(const QByteArray &spelling)
{
    return !knowing(awkward).scrub("before " + spelling + " after").contains(spelling);
}

QByteArray lowerHex(QByteArray encoded)
{
    for (qsizetype at = encoded.indexOf('%'); at >= 0; at = encoded.indexOf('%', at + 1))
        encoded.replace(at, 3, encoded.mid(at, 3).toLower());
    return encoded;
}

} // namespace

TEST(Redactor, TakesOutAKnownSecretInEverySpelling)
{
    const QByteArray raw = bytes(awkward);
    EXPECT_TRUE(gone(raw));
    EXPECT_TRUE(gone(raw.toPercentEncoding()));
    EXPECT_TRUE(gone(lowerHex(raw.toPercentEncoding()))) << "%2f is %2F";
    EXPECT_TRUE(gone(raw.toBase64()));
    EXPECT_TRUE(gone(raw.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)));
    EXPECT_TRUE(gone(raw.toBase64(QByteArray::Base64UrlEncoding)));
    EXPECT_TRUE(gone(raw.toBase64(QByteArray::OmitTrailingEquals)));
    EXPECT_TRUE(gone(QString::fromUtf8(raw).toHtmlEscaped().toUtf8()));
}

TEST(Redactor, TakesOutAKnownSecretInJson)
{
    const QByteArray plain = QByteArray(bytes(awkward)).replace('\\', "\\\\").replace('"', "\\\"");
    EXPECT_TRUE(gone(plain));
    EXPECT_TRUE(gone(QByteArray(plain).replace('/', "\\/"))) << "as PHP writes it";
    EXPECT_TRUE(gone(QByteArray(plain).replace("é", "\\u00e9"))) << "as Python writes it";
}

TEST(Redactor, LeavesNoRemainderWhereOneSecretHoldsAnother)
{
    Redactor redactor;
    redactor.know(Secret("abcdef"));
    redactor.know(Secret("Bearer abcdefghijklmnop"));
    redactor.know(Secret("abcdefghijklmnop"));
    const QByteArray out = redactor.scrub(QByteArray("x Bearer abcdefghijklmnop abcdefghijklmnop abcdef y"));
    for (const char *piece : {"abcdef", "ghijklmnop"})
        EXPECT_FALSE(out.contains(piece)) << out.constData();
    EXPECT_TRUE(out.startsWith("x "));
    EXPECT_TRUE(out.endsWith(" y"));
}

TEST(Redactor, ShowsPrefixAndTailOfWhatItMasks)
{
    const Redactor redactor = knowing("n8n_api_0123456789abcdef");
    EXPECT_EQ(redactor.scrub(QStringLiteral("<n8n_api_0123456789abcdef>")), QStringLiteral("<n8n_api_…cdef>"));
    EXPECT_EQ(redactor.scrub(QStringLiteral("nothing here")), QStringLiteral("nothing here"));
    EXPECT_EQ(redactor.scrub(QByteArray()), QByteArray());
}

TEST(Redactor, DoesNotTakeTinyOnesForSecrets)
{
    EXPECT_EQ(knowing("").scrub(QByteArray("abc")), "abc");
    EXPECT_EQ(knowing("b").scrub(QByteArray("abc")), "abc");
}

/// Every kind of secret that nobody told it of: the text around it, and the part that must go.
class Unknown : public testing::TestWithParam<std::pair<const char *, const char *>>
{
};

TEST_P(Unknown, IsMaskedByItsForm)
{
    const auto [text, secret] = GetParam();
    const QByteArray out = Redactor().scrub(QByteArray(text));
    EXPECT_FALSE(out.contains(secret)) << out.constData();
    EXPECT_FALSE(out.isEmpty());
}

INSTANTIATE_TEST_SUITE_P(
    Redactor, Unknown,
    testing::Values(std::pair{"got eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl.", "eyJzdWIiOiIxIn0"},
                    std::pair{"key n8n_api_0123456789abcdef0123456789abcdef01234567", "0123456789abcdef"},
                    std::pair{"Incorrect: sk-proj-0123456789abcdefghijKLMN", "0123456789abcdefghij"},
                    std::pair{"sk_0123456789abcdef0123456789abcdef", "0123456789abcdef"},
                    std::pair{"rk_live_0123456789abcdefghij", "0123456789abcdef"},
                    std::pair{"pcsk_abcde_0123456789abcdefghij", "0123456789abcdef"},
                    std::pair{"gsk_0123456789abcdefghij0123", "0123456789abcdef"},
                    std::pair{"hf_0123456789abcdefghijABCD", "0123456789abcdef"},
                    std::pair{"ghp_0123456789abcdefghijABCD", "0123456789abcdef"},
                    std::pair{"github_pat_0123456789abcdefghijABCD", "0123456789abcdef"},
                    std::pair{"xai-0123456789abcdefghijABCD", "0123456789abcdef"},
                    std::pair{"xoxb-0123456789-abcdefghijABCD", "0123456789-abcdef"},
                    std::pair{"AIza0123456789abcdefghijABCDEFGHIJKLM", "0123456789abcdef"},
                    std::pair{"Authorization: Bearer 0123456789abcdefghij", "0123456789abcdef"},
                    std::pair{"Authorization: Basic dXNlcjpodW50ZXIy", "dXNlcjpodW50"},
                    std::pair{"https://user:hunter2secret@n8n.example/x", "hunter2secret"},
                    std::pair{"/login?next=/&token=hunter2secret&x=1", "hunter2secret"},
                    std::pair{"https://id.example/cb?code=hunter2secret", "hunter2secret"},
                    std::pair{"{\"password\":\"hunter2 \\\" secret\"}", "secret"},
                    std::pair{"{\"encryptionKey\" : \"hunter2secret\"}", "hunter2secret"},
                    std::pair{"Cookie: n8n-auth=hunter2secret; x=y", "hunter2secret"},
                    std::pair{"r8_0123456789abcdefghijABCDEFGHIJKLMNOPQ", "0123456789abcdef"},
                    std::pair{"SG.0123456789abcdefghij.0123456789abcdefghij0123456789abcdefghijABC",
                              "0123456789abcdefghij0123"},
                    std::pair{"AQ.Ab8RN60123456789abcdefghij0123456789abcdefghij0123", "0123456789abcdef"},
                    std::pair{"bot 12345678:AAF0123456789abcdefghijABCDEFGHIJKLM", "0123456789abcdef"}));

TEST(Redactor, MasksAHeaderThatIsSecretByItsName)
{
    const Redactor redactor;
    for (const char *name : {"Authorization", "Proxy-Authorization", "Cookie", "X-N8N-API-KEY", "x-api-key", "Api-Key",
                             "CF-Access-Client-Secret", "X-Auth-Token", "xi-api-key", "x-goog-api-key", "X-Amz-Security-Token"})
        EXPECT_FALSE(redactor.scrubHeader(name, "hunter2 is short, this is not").contains("hunter2")) << name;
    EXPECT_EQ(redactor.scrubHeader("Server", "nginx"), "nginx");
    EXPECT_EQ(redactor.scrubHeader("Access-Control-Allow-Headers", "x-n8n-api-key, cookie"), "x-n8n-api-key, cookie");
}

TEST(Redactor, KeepsACookiesNameAndAttributes)
{
    const Redactor redactor;
    EXPECT_EQ(redactor.scrubHeader("Set-Cookie", "n8n-auth=hunter2; Path=/; Secure; SameSite=Lax"),
              "n8n-auth=…; Path=/; Secure; SameSite=Lax");
    EXPECT_EQ(redactor.scrubHeader("set-cookie", "a=b"), "a=…");
    EXPECT_EQ(redactor.scrubHeader("Set-Cookie", "hunter2"), "…");
    EXPECT_EQ(redactor.scrubHeader("Set-Cookie", "hunter2; a=b"), "…");
}

TEST(Redactor, MasksSecretsInALocation)
{
    const QByteArray out = knowing("0123456789abcdefWXYZ").scrubHeader("Location", "https://u:hunter2secret@h/?x=0123456789abcdefWXYZ&token=abcabcabc");
    for (const char *piece : {"hunter2secret", "0123456789abcdef", "abcabcabc"})
        EXPECT_FALSE(out.contains(piece)) << out.constData();
}

TEST(Redactor, LeavesAMaskAsItIs)
{
    const QString echo = QStringLiteral("Incorrect API key provided: sk-proj-********MxYA, token=***");
    EXPECT_EQ(Redactor().scrub(echo), echo);
    const Redactor redactor = knowing("0123456789abcdefWXYZ");
    const QString once = redactor.scrub(QStringLiteral("token=0123456789abcdefWXYZ"));
    EXPECT_EQ(redactor.scrub(once), once);
}

TEST(Redactor, IsQuickWithAHostileText)
{
    const QByteArray hostile = QByteArray("://").repeated(5000) + QByteArray("eyJ").repeated(5000) + "\"token\":\"" + QByteArray("\\").repeated(5001);
    EXPECT_FALSE(Redactor().scrub(hostile).isEmpty());
}

TEST(Redactor, CoversWhatAServicesMaskLeaves)
{
    const Redactor redactor = knowing("sk-proj-abcdefghij0123456789MxYA");
    const auto scrub = [&](const char *text) { return redactor.scrub(QString::fromUtf8(text)).toStdString(); };
    EXPECT_EQ(scrub("Incorrect API key provided: sk-proj-abcdef*****56789MxYA."), "Incorrect API key provided: sk-proj-*****MxYA.");
    EXPECT_EQ(scrub("sk-proj-ab...MxYA"), "sk-proj-...MxYA");
    EXPECT_EQ(scrub("key=sk-proj-abcde…9MxYA, sk-proj-a••••xYA"), "key=sk-proj-…MxYA, sk-proj-••••xYA");
    EXPECT_EQ(scrub("(sk-proj-abcdefXXXXXX89MxYA)"), "(sk-proj-…MxYA)");
    EXPECT_EQ(scrub("sk-proj-****MxYA"), "sk-proj-****MxYA") << "no more than may be shown";
}

TEST(Redactor, CoversBothEndsOfAKeyWithoutAPublicPrefix)
{
    const Redactor redactor = knowing("na0123456789abcdefghys");
    EXPECT_EQ(redactor.scrub(QStringLiteral("Incorrect API key provided: na***ghys.")), QStringLiteral("Incorrect API key provided: ***ghys."));
    EXPECT_EQ(redactor.scrub(QStringLiteral("na0123***fghys")), QStringLiteral("***ghys"));
    EXPECT_EQ(knowing("short-key-abc").scrub(QStringLiteral("shor***abc")), QStringLiteral("***")) << "of a short one nothing may be shown";
}

TEST(Redactor, LeavesWordsBesideDotsAlone)
{
    const Redactor redactor = knowing("sk-proj-abcdefghij0123456789MxYA");
    for (const char *text : {"Please wait...", "Loading…", "ask...for", "a *** b", "risk-...", "..."})
        EXPECT_EQ(redactor.scrub(QString::fromUtf8(text)).toStdString(), text);
}

TEST(Redactor, LeavesTheWordsForAHeaderAlone)
{
    for (const char *text : {"Missing bearer or basic authentication in header", "Invalid Key Authorization header format. Expected '<key_id>:<key_secret>'."})
        EXPECT_EQ(Redactor().scrub(QString::fromUtf8(text)).toStdString(), text);
    EXPECT_FALSE(Redactor().scrub(QStringLiteral("Authorization: Basic dXNlcjpodW50ZXIy")).contains(QLatin1String("dXNlcjpodW50ZXIy")));
}

} // namespace kd::test
