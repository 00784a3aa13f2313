#include "core/provider_api/answers.h"
#include "core/read/address.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace kd::provider_api {

namespace {

const std::string provisioning = "sk-or-v1-" + std::string(60, 'a') + "0e6f";
const std::string admin = "sk-admin-" + std::string(40, 'a') + "T3BlbkFJ" + std::string(40, 'b');
const QString project = QStringLiteral("proj_abc");
const QDateTime now = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);

Result<Office> office(const char *id, const std::string &right, const QString &inProject = {}, const char *base = nullptr)
{
    return officeOf(*loadProvider(QString::fromLatin1(id)), base ? std::optional(*readAddress(QString::fromLatin1(base))) : std::nullopt, share(Secret(right)), inProject);
}

QJsonObject bodyOf(const Letter &letter)
{
    return QJsonDocument::fromJson(std::get<QByteArray>(letter.body)).object();
}

void expectRight(const Letter &letter, const std::string &right)
{
    int found = 0;
    for (const LetterHeader &header : letter.headers) {
        if (const auto *secret = std::get_if<SharedSecret>(&header.value)) {
            EXPECT_EQ(header.name, "Authorization");
            EXPECT_EQ(header.scheme, "Bearer ");
            EXPECT_EQ((*secret)->expose(), right);
            ++found;
        }
    }
    EXPECT_EQ(found, 1);
    EXPECT_FALSE(letter.target.contains(right.substr(10, 20).c_str()));
}

KeyItem item(const char *id, const char *account = "")
{
    KeyItem made;
    made.id = QString::fromLatin1(id);
    made.account = QString::fromLatin1(account);
    return made;
}

} // namespace

TEST(ProviderApi, MakesListsAndRemovesAtOpenRouter)
{
    const auto at = office("openrouter", provisioning);
    ASSERT_TRUE(at);
    const Letter made = make(*at, {QStringLiteral("n8n, key-doctor 7f\"3"), now.addDays(90)}, now);
    EXPECT_EQ(made.method, "POST");
    EXPECT_EQ(made.origin.host, QStringLiteral("openrouter.ai"));
    EXPECT_EQ(made.target, "/api/v1/keys");
    EXPECT_EQ(made.safety, Safety::ChangesState);
    EXPECT_EQ(bodyOf(made).value(QStringLiteral("name")).toString(), QStringLiteral("n8n, key-doctor 7f\"3"));
    EXPECT_EQ(bodyOf(made).value(QStringLiteral("expires_at")).toString(), QStringLiteral("2027-04-15T08:00:00Z"));
    EXPECT_FALSE(bodyOf(make(*at, {QStringLiteral("x"), std::nullopt}, now)).contains(QStringLiteral("expires_at")));
    EXPECT_FALSE(bodyOf(made).contains(QStringLiteral("limit")) || bodyOf(made).contains(QStringLiteral("limit_reset")));
    const QJsonObject limited = bodyOf(make(*at, {QStringLiteral("x"), {}, 12.5, QStringLiteral("monthly")}, now));
    EXPECT_EQ(limited.value(QStringLiteral("limit")).toDouble(), 12.5);
    EXPECT_EQ(limited.value(QStringLiteral("limit_reset")).toString(), QStringLiteral("monthly"));
    EXPECT_EQ(list(*at).target, "/api/v1/keys?include_disabled=true");
    EXPECT_EQ(list(*at).safety, Safety::SendsKey);
    EXPECT_EQ(list(*at, "100").target, "/api/v1/keys?include_disabled=true&offset=100");
    const Letter gone = remove(*at, item("f01d../x"));
    EXPECT_EQ(gone.method, "DELETE");
    EXPECT_EQ(gone.target, "/api/v1/keys/f01d%2E%2E%2Fx");
    EXPECT_EQ(gone.safety, Safety::ChangesState);
    for (const Letter &letter : {made, list(*at), gone})
        expectRight(letter, provisioning);
}

TEST(ProviderApi, MakesListsAndRemovesAtOpenAi)
{
    const auto at = office("openai", admin, project);
    ASSERT_TRUE(at);
    const Letter made = make(*at, {QStringLiteral("n8n"), now.addDays(90)}, now);
    EXPECT_EQ(made.target, "/v1/organization/projects/proj_abc/service_accounts");
    EXPECT_EQ(bodyOf(made).value(QStringLiteral("expires_in_seconds")).toInteger(), 90 * 86'400);
    EXPECT_EQ(bodyOf(make(*at, {QStringLiteral("n8n"), now.addYears(3)}, now)).value(QStringLiteral("expires_in_seconds")).toInteger(), 31'536'000) << "its limit";
    EXPECT_EQ(list(*at).target, "/v1/organization/projects/proj_abc/api_keys?limit=100");
    EXPECT_EQ(list(*at, "key_a&b").target, "/v1/organization/projects/proj_abc/api_keys?limit=100&after=key_a%26b");
    EXPECT_EQ(remove(*at, item("key_a", "svc_acct_abc")).target, "/v1/organization/projects/proj_abc/service_accounts/svc_acct_abc");
    EXPECT_EQ(remove(*at, item("key_a")).target, "/v1/organization/projects/proj_abc/api_keys/key_a") << "a person's own key";
    for (const Letter &letter : {made, list(*at), remove(*at, item("key_a"))})
        expectRight(letter, admin);
}

TEST(ProviderApi, StaysAtTheAddressThatThePersonSet)
{
    const auto at = office("openai", admin, project, "http://127.0.0.1:8080/gate/v1/");
    ASSERT_TRUE(at);
    EXPECT_EQ(list(*at).origin.toString(), QStringLiteral("http://127.0.0.1:8080"));
    EXPECT_EQ(list(*at).target, "/gate/v1/organization/projects/proj_abc/api_keys?limit=100");
    EXPECT_EQ(list(*office("openrouter", provisioning, {}, "http://127.0.0.1:8080")).target, "/api/v1/keys?include_disabled=true");
    EXPECT_FALSE(office("openrouter", provisioning, {}, "http://127.0.0.1:8080/webhook/x"));
}

TEST(ProviderApi, RefusesWhatCannotMakeKeys)
{
    const std::string half(40, 'a');
    EXPECT_FALSE(office("openai", "sk-proj-" + half + "T3BlbkFJ" + half, project)) << "no admin key";
    EXPECT_FALSE(office("openai", provisioning, project)) << "another service's";
    EXPECT_FALSE(office("openrouter", admin));
    EXPECT_FALSE(office("openrouter", {}));
    for (const char *id : {"", "abc", "proj_", "proj_a/../b", "proj_a b"})
        EXPECT_FALSE(office("openai", admin, QString::fromLatin1(id))) << id;
    const auto groq = office("groq", "gsk_" + std::string(52, 'a'));
    ASSERT_FALSE(groq);
    EXPECT_TRUE(groq.error().sentence.contains(QLatin1String("Groq")));
    EXPECT_FALSE(officeOf(*loadProvider(QStringLiteral("openrouter")), std::nullopt, nullptr));
    const auto refused = office("openai", "sk-proj-" + half + "T3BlbkFJ" + half, project);
    EXPECT_TRUE(refused.error().sentence.contains(QLatin1String("admin key")));
    EXPECT_FALSE(refused.error().sentence.contains(QLatin1String("aaaa"))) << "nothing of the key";
}

TEST(ProviderApi, IsWhatTheProvidersFilesSay)
{
    for (const QString &id : providerIds()) {
        const auto provider = loadProvider(id);
        EXPECT_TRUE(!makerOf(*provider) || (provider->keys.apiMakes && provider->keys.apiRevokes)) << id.toStdString();
    }
}

} // namespace kd::provider_api
