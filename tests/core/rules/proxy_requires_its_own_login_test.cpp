#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace kd::rules {
extern const Rule proxy_requires_its_own_login;
}

namespace kd::test {

using rules::proxy_requires_its_own_login;

namespace {

const char *const page = "<html><head><title>401 Authorization Required</title></head></html>";

} // namespace

TEST(ProxyRequiresItsOwnLogin, FailsForABasicLogin)
{
    const Ruling ruling = expectFails(proxy_requires_its_own_login,
                                      asking()
                                          .heard(Side::Public, ask::keyScopeFree, 401, page)
                                          .header("WWW-Authenticate", "Basic realm=\"Staff only\"")
                                          .header("Server", "nginx"),
                                      Certainty::Proven, "#1");
    EXPECT_EQ(argOf(ruling, "realm"), "Staff only");
    // Caddy: an empty body.
    expectFails(proxy_requires_its_own_login,
                asking().heard(Side::Public, ask::keyScopeFree, 401).header("Www-Authenticate", "Basic realm=\"restricted\""),
                Certainty::Proven, "#1");
}

TEST(ProxyRequiresItsOwnLogin, FailsForASignInPage)
{
    EXPECT_EQ(
        expectFails(
            proxy_requires_its_own_login,
            asking().heard(Side::Public, ask::keyScopeFree, 302).header("Location", "https://auth.example.com/?rd=https://n8n.example.com"),
            Certainty::Proven, "#1")
            .says.toStdString(),
        "redirect");
    EXPECT_EQ(
        expectFails(proxy_requires_its_own_login,
                    asking().heard(Side::Public, ask::keyScopeFree, 200, "<form action=\"/login\"><input name=p type=\"password\"></form>"),
                    Certainty::Proven, "#1")
            .says.toStdString(),
        "page");
}

TEST(ProxyRequiresItsOwnLogin, IsLikelyForABare401)
{
    const Ruling ruling =
        expectFails(proxy_requires_its_own_login, asking().heard(Side::Public, ask::keyScopeFree, 401, page), Certainty::Likely, "#1");
    EXPECT_FALSE(sentenceOf(proxy_requires_its_own_login, ruling).contains(QStringLiteral("sign-in page"))) << "there is no such page";
}

TEST(ProxyRequiresItsOwnLogin, HoldsWhereTheGateLetsTheApiPass)
{
    const auto gated = [] {
        return asking().heard(Side::Public, ask::root, 401, page).header("WWW-Authenticate", "Basic realm=\"Staff only\"");
    };
    expectHolds(proxy_requires_its_own_login, gated().takesKey(), "#2");
    expectHolds(proxy_requires_its_own_login, gated().refusesKey(), "#2");
}

TEST(ProxyRequiresItsOwnLogin, HoldsForOtherAnswers)
{
    expectHolds(proxy_requires_its_own_login, asking().heard(Side::Public, ask::keyScopeFree, 403, "<html></html>"), "#1");
    expectHolds(proxy_requires_its_own_login,
                asking().heard(Side::Public, ask::keyScopeFree, 301).header("Location", "https://n8n.example.org/api/v1/x"), "#1");
    expectNotApplicable(proxy_requires_its_own_login, asking().failed(Side::Public, ask::keyScopeFree, AnswerKind::Timeout));
    expectNoEvidence(proxy_requires_its_own_login, asking(), "public_answers");
}

} // namespace kd::test
