#include "core/evidence/asks.h"
#include "core/probes/probe.h"
#include "tests/support/asking.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

namespace kd::probes {
extern const Probe editor_session;
}

namespace kd::test {

namespace {

using probes::editor_session;

Situation signingIn(const char *direct = nullptr)
{
    Situation situation = at("https://n8n.example/n8n/", direct);
    situation.signIn = SignIn{QStringLiteral("ann@example.org"), share(Secret("hunter\"2")), nullptr};
    situation.browserId = "browser";
    return situation;
}

QJsonObject bodyOf(const Letter &letter)
{
    const std::string_view text = std::get<SharedSecret>(letter.body)->expose();
    return QJsonDocument::fromJson(QByteArray(text.data(), static_cast<qsizetype>(text.size()))).object();
}

} // namespace

TEST(AskEditorSession, AsksNothingWhereNobodySignsIn)
{
    EXPECT_TRUE(editor_session.next(at("https://n8n.example/"), {}).isEmpty());
}

TEST(AskEditorSession, SignsInOnceWithASecretBody)
{
    const QList<Letter> letters = editor_session.next(signingIn(), {});
    ASSERT_EQ(letters.size(), 1);
    const Letter &login = letters.first();
    EXPECT_EQ(login.method, "POST");
    EXPECT_EQ(login.target, "/n8n/rest/login");
    EXPECT_EQ(login.safety, Safety::ChangesState);
    EXPECT_EQ(std::get<QByteArray>(header(login, "browser-id")->value), "browser");
    EXPECT_FALSE(header(login, "X-N8N-API-KEY")) << "the key has no place there";
    const QJsonObject body = bodyOf(login);
    EXPECT_EQ(body.value(QLatin1String("emailOrLdapLoginId")), QStringLiteral("ann@example.org"));
    EXPECT_EQ(body.value(QLatin1String("password")), QStringLiteral("hunter\"2"));
    EXPECT_FALSE(body.contains(QLatin1String("mfaCode")));
}

TEST(AskEditorSession, BringsTheSecondFactor)
{
    Situation situation = signingIn();
    situation.signIn->mfaCode = share(Secret("123456"));
    const QJsonObject body = bodyOf(editor_session.next(situation, {}).first());
    EXPECT_EQ(body.value(QLatin1String("mfaCode")), QStringLiteral("123456"));
    EXPECT_EQ(body.value(QLatin1String("mfaToken")), QStringLiteral("123456")) << "older releases call it so";
}

TEST(AskEditorSession, ReadsWithTheCookieAndChangesNothing)
{
    Situation situation = signingIn();
    situation.sessionCookie = share(Secret("n8n-auth=x"));
    const QList<Letter> letters = editor_session.next(situation, {});
    EXPECT_TRUE(asksOf(letters).contains(ask::sessionSettings) && asksOf(letters).contains(ask::sessionApiKeys) && asksOf(letters).contains(ask::sessionUsers));
    for (const Letter &letter : letters) {
        if (letter.ask == ask::signIn)
            continue;
        EXPECT_EQ(letter.method, "GET") << letter.target.constData();
        EXPECT_TRUE(std::holds_alternative<SharedSecret>(header(letter, "Cookie")->value));
        EXPECT_EQ(std::get<QByteArray>(header(letter, "browser-id")->value), "browser") << "another one is refused";
    }
}

TEST(AskEditorSession, GoesPastTheProxyUnlessTheLoginItselfIsTheQuestion)
{
    Situation situation = signingIn("http://127.0.0.1:5678/");
    EXPECT_EQ(editor_session.next(situation, {}).first().side, Side::Direct);
    situation.answers.insert(QStringLiteral("where"), QStringLiteral("editor"));
    EXPECT_EQ(editor_session.next(situation, {}).first().side, Side::Public);
}

TEST(AskEditorSession, AsksThePushConnectionFromItsOwnOrigin)
{
    Situation situation = signingIn();
    situation.answers.insert(QStringLiteral("where"), QStringLiteral("editor"));
    situation.sessionCookie = share(Secret("n8n-auth=x"));
    const Letter push = editor_session.next(situation, {}).last();
    EXPECT_EQ(push.ask, ask::sessionPush);
    EXPECT_EQ(std::get<QByteArray>(header(push, "Origin")->value), "https://n8n.example");
}

} // namespace kd::test
