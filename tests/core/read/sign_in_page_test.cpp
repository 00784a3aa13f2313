#include "core/read/sign_in_page.h"

#include <gtest/gtest.h>

namespace kd::test {

TEST(SignInPage, IsWhereARedirectLeads)
{
    for (const char *location :
         {"https://team.cloudflareaccess.com/cdn-cgi/access/login/n8n.example?kid=1", "/oauth2/start?rd=%2F", "https://auth.example/?rd=https://n8n.example",
          "https://sso.example/realms/main/protocol/openid-connect/auth", "https://login.microsoftonline.com/x/oauth2/v2.0/authorize", "/outpost.goauthentik.io/start?rd=/",
          "https://accounts.google.com/o/oauth2/v2/auth", "https://x.okta.com/app", "/.pomerium/sign_in", "/login", "/signin?redirect=%252F", "https://id.example/saml2/sso"})
        EXPECT_TRUE(isSignInLocation(QString::fromLatin1(location))) << location;
}

TEST(SignInPage, IsNotWhereAnOrdinaryRedirectLeads)
{
    for (const char *location : {"", "https://n8n.example/api/v1/workflows", "https://www.n8n.example/", "/n8n/", "https://n8n.example:8443/healthz", "https://n8n.example/catalogue",
                                 "https://identity.example/api/v1/users", "/api/v1/credentials/schema/n8nApi?limit=1"})
        EXPECT_FALSE(isSignInLocation(QString::fromLatin1(location))) << location;
}

TEST(SignInPage, IsAPageThatAsksForAPassword)
{
    for (const char *body : {"<form><input name=p type=\"password\"></form>", "<INPUT TYPE='PASSWORD'>", "<title>authentik</title>", "<form action=\"/oauth2/sign_in\">",
                             "<div id=\"kc-form\" class=\"keycloak\">", "Authelia"})
        EXPECT_TRUE(isSignInPage(body)) << body;
    for (const char *body : {"", "<html><body>It works!</body></html>", "{\"message\":\"unauthorized\"}", "<input type=text>"})
        EXPECT_FALSE(isSignInPage(body)) << body;
}

TEST(SignInPage, IsQuickWithHostileText)
{
    EXPECT_FALSE(isSignInPage(QByteArray("<input ").repeated(200'000)));
    EXPECT_FALSE(isSignInLocation(QStringLiteral("/realms/").repeated(200'000)));
}

} // namespace kd::test
