#include "core/read/address.h"

#include <gtest/gtest.h>

namespace kd::test {

namespace {

Address of(const QString &text)
{
    const auto address = readAddress(text);
    EXPECT_TRUE(address) << text.toStdString() << ": " << (address ? std::string() : address.error().sentence.toStdString());
    return address.value_or(Address());
}

Address of(const char *text)
{
    return of(QString::fromUtf8(text));
}

struct Shaped {
    const char *path;
    PathKind kind;
    const char *prefix;
    const char *right;
};

class APath : public testing::TestWithParam<Shaped>
{
};

} // namespace

TEST_P(APath, IsJudgedFromItsShape)
{
    const Shaped &expected = GetParam();
    const Address address = of(QStringLiteral("https://n8n.example") + QString::fromLatin1(expected.path));
    EXPECT_EQ(toString(address.kind), toString(expected.kind));
    EXPECT_EQ(address.prefix, QString::fromLatin1(expected.prefix));
    EXPECT_EQ(address.rightPath, expected.right);
    EXPECT_EQ(address.path, expected.path[0] ? expected.path : "/");
}

INSTANTIATE_TEST_SUITE_P(
    ReadAddress, APath,
    testing::Values(Shaped{"", PathKind::Base, "", ""}, Shaped{"/", PathKind::Base, "", ""}, Shaped{"/n8n", PathKind::Base, "/n8n", ""},
                    Shaped{"/n8n/", PathKind::Base, "/n8n", ""}, Shaped{"/tools/n8n/", PathKind::Base, "/tools/n8n", ""},
                    Shaped{"/api", PathKind::Base, "", ""}, Shaped{"/api/v1", PathKind::Base, "", ""}, Shaped{"/api/v1/", PathKind::Base, "", ""},
                    Shaped{"/n8n/api/v1/", PathKind::Base, "/n8n", ""}, Shaped{"/api/v1/workflows", PathKind::ApiPath, "", ""},
                    Shaped{"/API/V1/Workflows", PathKind::ApiPath, "", ""}, Shaped{"/n8n/api/v1/workflows/1/activate", PathKind::ApiPath, "/n8n", ""},
                    Shaped{"/api/v1/credentials/schema/n8nApi", PathKind::ApiPath, "", ""}, Shaped{"/api/v1/community-packages", PathKind::ApiPath, "", ""},
                    Shaped{"/api/v1/nonsense", PathKind::ApiUnknown, "", ""}, Shaped{"/api/v2/workflows", PathKind::ApiUnknown, "", "/api/v1/workflows"},
                    Shaped{"/api/nonsense", PathKind::ApiUnknown, "", ""}, Shaped{"/api/workflows/7", PathKind::BareResource, "", "/api/v1/workflows/7"},
                    Shaped{"/api/v1/api/v1/workflows", PathKind::ApiDoubled, "", "/api/v1/workflows"}, Shaped{"/api/v1/v1/users", PathKind::ApiDoubled, "", "/api/v1/users"},
                    Shaped{"/n8n/api/v1/api/v1", PathKind::ApiDoubled, "/n8n", "/n8n/api/v1"}, Shaped{"/workflows", PathKind::BareResource, "", "/api/v1/workflows"},
                    Shaped{"/v1/workflows", PathKind::BareResource, "", "/api/v1/workflows"}, Shaped{"/n8n/executions/3", PathKind::BareResource, "/n8n", "/n8n/api/v1/executions/3"},
                    Shaped{"/rest/workflows", PathKind::InternalRest, "", "/api/v1/workflows"}, Shaped{"/n8n/rest/users", PathKind::InternalRest, "/n8n", "/n8n/api/v1/users"},
                    Shaped{"/webhook/abc", PathKind::Webhook, "", ""}, Shaped{"/webhook-test/abc", PathKind::Webhook, "", ""}, Shaped{"/WebHook/abc", PathKind::Webhook, "", ""},
                    Shaped{"/n8n/webhook/a/b/c", PathKind::Webhook, "/n8n", ""}, Shaped{"/form/abc", PathKind::Form, "", ""}, Shaped{"/form-test/abc", PathKind::Form, "", ""},
                    Shaped{"/webhook-waiting/12", PathKind::Wait, "", ""}, Shaped{"/form-waiting/12", PathKind::Wait, "", ""}, Shaped{"/mcp/abc", PathKind::Mcp, "", ""},
                    Shaped{"/mcp-test/abc", PathKind::Mcp, "", ""}, Shaped{"/mcp-server/http", PathKind::Mcp, "", ""}, Shaped{"/home/workflows", PathKind::EditorPage, "", "/api/v1"},
                    Shaped{"/workflow/AbCd", PathKind::EditorPage, "", "/api/v1"}, Shaped{"/settings/api", PathKind::EditorPage, "", "/api/v1"},
                    Shaped{"/n8n/signin", PathKind::EditorPage, "/n8n", "/n8n/api/v1"}));

TEST(ReadAddress, NeverTakesAWebhookForAnythingElse)
{
    // A GET there may run a workflow; N8N_ENDPOINT_WEBHOOK and proxies put it below other words.
    for (const char *path : {"/api/webhook/abc", "/api/v1/webhook/abc", "/rest/webhook-test/abc", "/projects/n8n/webhook/abc", "/home/form/abc", "/tags/mcp/abc",
                             "/v1/workflows/webhook/abc", "/settings/webhook-waiting/7", "//webhook//abc", "/%77ebhook/abc", "/api/v1/../../webhook/abc"})
        EXPECT_TRUE(of(QStringLiteral("https://n8n.example") + QString::fromLatin1(path)).mayRunSomething()) << path;
}

TEST(ReadAddress, ReadsSchemeHostAndPort)
{
    EXPECT_EQ(of("HTTPS://N8N.Example/").origin, (Origin{true, QStringLiteral("n8n.example"), 443}));
    EXPECT_EQ(of("http://n8n.example").origin, (Origin{false, QStringLiteral("n8n.example"), 80}));
    EXPECT_EQ(of("http://127.0.0.1:5678").origin, (Origin{false, QStringLiteral("127.0.0.1"), 5678}));
    EXPECT_EQ(of("https://[::1]:8443/x").origin, (Origin{true, QStringLiteral("::1"), 8443}));
    EXPECT_EQ(of("http://[2001:db8::1]/").origin, (Origin{false, QStringLiteral("2001:db8::1"), 80}));
    EXPECT_EQ(of("https://bücher.example/").origin.host, QStringLiteral("xn--bcher-kva.example"));
    EXPECT_EQ(of("https://n8n.example:65535").origin.port, 65535);
    EXPECT_EQ(of("  https://n8n.example \n").origin.host, QStringLiteral("n8n.example")) << "blanks around a pasted address";
}

TEST(ReadAddress, KeepsPathAndQueryAsGiven)
{
    const Address address = of("https://n8n.example/api/v1/workflows?limit=7&name=a%20b#part");
    EXPECT_EQ(address.path, "/api/v1/workflows");
    EXPECT_EQ(address.query, "limit=7&name=a%20b");
    EXPECT_EQ(address.url(), QStringLiteral("https://n8n.example/api/v1/workflows?limit=7&name=a%20b"));
    EXPECT_EQ(of("https://n8n.example/a%2Fb/ü").path, "/a%2Fb/%C3%BC");
}

TEST(ReadAddress, ReadsWhatItWrites)
{
    for (const char *text : {"https://n8n.example/", "http://[::1]:5678/n8n/api/v1/workflows?limit=7", "https://bücher.example/webhook/x"}) {
        const Address once = of(text);
        const Address twice = of(once.url());
        EXPECT_EQ(once.url(), twice.url());
        EXPECT_EQ(once.kind, twice.kind);
        EXPECT_EQ(once.prefix, twice.prefix);
    }
}

class Refused : public testing::TestWithParam<const char *>
{
};

TEST_P(Refused, IsRefusedInASentence)
{
    const auto address = readAddress(QString::fromUtf8(GetParam()));
    ASSERT_FALSE(address) << GetParam();
    EXPECT_TRUE(address.error().sentence.endsWith(QLatin1Char('.')));
    EXPECT_FALSE(address.error().sentence.contains(QLatin1String("hunter2"))) << address.error().sentence.toStdString();
}

INSTANTIATE_TEST_SUITE_P(ReadAddress, Refused,
                         testing::Values("", " ", "n8n.example", "localhost:5678", "//n8n.example", "/api/v1", "https://", "https:///api", "https://:443/", "http:n8n.example",
                                         "ftp://n8n.example/", "file:///etc/passwd", "javascript:alert(1)", "data:text/html,x", "ws://n8n.example", "https://n8n.example:0/",
                                         "https://n8n.example:65536/", "https://n8n.example:abc/", "https://n8n.exa mple/", "https://n8n.example/a b", "https://n8n.example/\r\nX: y",
                                         "https://user:hunter2@n8n.example/", "https://hunter2@n8n.example/", "https://user:hun%20ter2@n8n.example/", "https://:hunter2@n8n.example/",
                                         "https://@n8n.example/", "https://user:hunter2@[::1]/", "ftp://user:hunter2@n8n.example/", "hunter2", "https://[::1", "https://[gg::1]/",
                                         "https://n8n..example/", "https://n8n.example\\@evil.example/", "https://n8n.example%00.evil.example/"));

TEST(ReadAddress, TakesAnAtSignThatIsNoLogin)
{
    EXPECT_EQ(of("https://n8n.example/users/a@b.example").path, "/users/a@b.example");
    EXPECT_EQ(of("https://n8n.example?email=a@b.example").origin.host, QStringLiteral("n8n.example"));
    EXPECT_EQ(of("https://n8n.example/?email=a@b.example").query, "email=a@b.example");
}

TEST(ReadAddress, RefusesAHundredKilobytesWithoutRepeatingThem)
{
    const auto address = readAddress(QStringLiteral("https://n8n.example/") + QString(100'000, QLatin1Char('a')));
    ASSERT_FALSE(address);
    EXPECT_LT(address.error().sentence.size(), 200);
    EXPECT_FALSE(readAddress(QStringLiteral("https://") + QString(100'000, QLatin1Char('/'))));
}

TEST(ReadAddress, CutsAKeyOutOfTheQuery)
{
    for (const char *name : {"api_key", "apiKey", "apikey", "api-key", "X-N8N-API-KEY", "n8n_api_key", "key", "token", "access_token", "%6bey"}) {
        const Address address = of(QStringLiteral("https://n8n.example/api/v1/workflows?limit=1&%1=hunter2&x=y").arg(QString::fromLatin1(name)));
        EXPECT_FALSE(address.url().contains(QLatin1String("hunter2"))) << name;
        EXPECT_FALSE(address.keyInQuery.isEmpty()) << name;
        EXPECT_EQ(address.query, "limit=1&x=y");
    }
    EXPECT_EQ(of("https://n8n.example/?limit=1").keyInQuery, QString());
    EXPECT_EQ(of("https://n8n.example/?key=a&KEY=b").query, "");
}

TEST(ReadAddress, ShowsNoOtherSecretOfTheQueryEither)
{
    for (const char *query : {"password=hunter2", "secret=hunter2", "auth=eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJodW50ZXIyIn0.hunter2", "x=n8n_api_hunter2hunter2hunter2"})
        EXPECT_FALSE(of(QStringLiteral("https://n8n.example/?") + QString::fromLatin1(query)).url().contains(QLatin1String("hunter2"))) << query;
}

} // namespace kd::test
