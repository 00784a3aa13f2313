#include "practice/catalogue.h"

#include "practice/practice_proxy.h"

namespace kd::practice {

namespace {

constexpr const char *mfaCode = "123456";

void signInWithoutKey(Setting &setting, const User &user)
{
    setting.givesKey = false;
    answer(setting, "where=editor");
    signInAs(setting, user, user.password);
}

void signInAsMember(Setting &setting)
{
    signInWithoutKey(setting, setting.instance.users[1]);
}

/// Somebody who cannot sign in, and has no key to show.
PracticeCase loginCase(const char *id, const char *sentence, std::function<void(Setting &)> spoil,
                       std::function<void(Setting &)> prepare = signInAsMember)
{
    return {QString::fromLatin1(id), everyFamily(), sentence, std::move(prepare), std::move(spoil)};
}

} // namespace

QList<PracticeCase> editorLoginCases()
{
    return {
        loginCase(
            "login_is_wrong", QT_TRANSLATE_NOOP("texts", "The password is not the one that n8n has."),
            [](Setting &setting) { giveInstead(setting, "--session-password-file", "The-One-Before-1"); }),
        loginCase(
            "login_requires_mfa", QT_TRANSLATE_NOOP("texts", "The account wants a second factor."),
            [](Setting &setting) { withhold(setting, "--session-mfa-file"); },
            [](Setting &setting) {
                setting.instance.users[1].mfaCode = QLatin1String(mfaCode);
                signInAsMember(setting);
                setting.arguments.append(
                    {QStringLiteral("--session-mfa-file"), mfaCode, QStringLiteral("mfa-code")});
            }),
        // The owner is the one who still signs in by password.
        loginCase(
            "login_requires_sso", QT_TRANSLATE_NOOP("texts", "Everybody but the owner signs in by single sign-on."),
            [](Setting &setting) {
                const User &member = setting.instance.users[1];
                giveInstead(setting, "--session-email", member.email.toUtf8());
                giveInstead(setting, "--session-password-file", member.password.toUtf8());
            },
            [](Setting &setting) {
                setting.instance.singleSignOn = true;
                signInWithoutKey(setting, setting.instance.users.constFirst());
            }),
        loginCase("session_cookie_needs_https",
                  QT_TRANSLATE_NOOP("texts", "The session's cookie is for https, and the address is http."),
                  [](Setting &setting) { setting.instance.secureCookie = true; }),
        loginCase("browser_id_mismatch", QT_TRANSLATE_NOOP("texts", "The proxy loses the browser-id after signing in."),
                  [](Setting &setting) { setting.layers.append(losesBrowserId()); }),
        loginCase("origin_is_wrong_behind_proxy",
                  QT_TRANSLATE_NOOP("texts", "The proxy hides from n8n which host was asked."),
                  [](Setting &setting) { setting.layers.append(tellsUpstreamHost("127.0.0.1:5678")); }),
    };
}

} // namespace kd::practice
