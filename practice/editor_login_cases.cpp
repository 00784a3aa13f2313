#include "practice/catalogue.h"

#include "practice/practice_proxy.h"

namespace kd::practice {

namespace {

/// Somebody who cannot sign in, and has no key to show.
PracticeCase loginCase(const char *id, const QString &sentence,
                       std::function<void(Setting &, User &member)> change)
{
    return {QString::fromLatin1(id), everyFamily(), sentence, [change = std::move(change)](Setting &setting) {
                setting.givesKey = false;
                answer(setting, "where=editor");
                User &member = setting.instance.users[1];
                const QString password = member.password;
                change(setting, member);
                signInAs(setting, member, password);
            }};
}

} // namespace

QList<PracticeCase> editorLoginCases()
{
    return {
        loginCase("login_is_wrong", QStringLiteral("The password is not the one that n8n has."),
                  [](Setting &, User &member) { member.password = QStringLiteral("Changed-Since-Then-1"); }),
        loginCase("login_requires_mfa", QStringLiteral("The account wants a second factor."),
                  [](Setting &, User &member) { member.mfaCode = QStringLiteral("123456"); }),
        loginCase("login_requires_sso", QStringLiteral("Everybody but the owner signs in by single sign-on."),
                  [](Setting &setting, User &) { setting.instance.singleSignOn = true; }),
        loginCase("session_cookie_needs_https",
                  QStringLiteral("The session's cookie is for https, and the address is http."),
                  [](Setting &setting, User &) { setting.instance.secureCookie = true; }),
        loginCase("browser_id_mismatch", QStringLiteral("The proxy loses the browser-id after signing in."),
                  [](Setting &setting, User &) { setting.layers.append(losesBrowserId()); }),
        loginCase(
            "origin_is_wrong_behind_proxy", QStringLiteral("The proxy hides from n8n which host was asked."),
            [](Setting &setting, User &) { setting.layers.append(tellsUpstreamHost("127.0.0.1:5678")); }),
    };
}

} // namespace kd::practice
