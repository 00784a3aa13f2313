#include "practice/catalogue.h"

#include "practice/jwt.h"

#include <QCryptographicHash>

namespace kd::practice {

namespace {

constexpr qint64 day = 24 * 3600;
void haveMembersKey(Setting &setting)
{
    const User &member = setting.instance.users[1];
    KeyWish wish;
    wish.owner = &member;
    reissueKey(setting, wish);
    // Up to 1.110 a disabled user's key went on working.
    if (setting.family() == Family::V1_100)
        setting.instance.version = "1.113.3";
    // The owner's list of keys shows everybody's from 2.x on; before, only the disabled person's own sign-in
    // tells.
    const User &signedIn = setting.family() == Family::V1_100 ? member : setting.instance.users.constFirst();
    signInAs(setting, signedIn, signedIn.password);
    askWorkflows(setting);
}

void enforceScopes(Setting &setting)
{
    setting.instance.enforcesScopes = true; // on 1.100 as with a licence
    askWorkflows(setting);
}

void runEarlyRelease(Setting &setting)
{
    setting.instance.version = "1.79.3";
    askWorkflows(setting);
}

void useLegacyKey(Setting &setting)
{
    setting.keyText =
        "n8n_api_" + QCryptographicHash::hash(setting.keyText, QCryptographicHash::Sha512).toHex().left(80);
    setting.instance.keys = {{setting.keyText, setting.instance.users.constFirst().id, allScopes()}};
}

/// A case that differs from the healthy one in the key's own claims and row.
PracticeCase stateCase(const char *id, const char *sentence, std::function<void(KeyWish &)> change)
{
    return {QString::fromLatin1(id), everyFamily(), sentence, askWorkflows,
            [change = std::move(change)](Setting &setting) {
                KeyWish wish;
                change(wish);
                reissueKey(setting, wish);
            }};
}

} // namespace

QList<PracticeCase> keyStateCases()
{
    return {
        stateCase("key_is_expired", QT_TRANSLATE_NOOP("texts", "The key's date of expiry was two days ago."),
                  [](KeyWish &wish) { wish.expiresAfter = -2 * day; }),
        stateCase("key_not_yet_valid",
                  QT_TRANSLATE_NOOP("texts", "The key was made by hand and is valid from tomorrow on."),
                  [](KeyWish &wish) { wish.notBeforeAfter = day; }),
        stateCase("key_is_unknown_to_instance", QT_TRANSLATE_NOOP("texts", "The key was deleted in n8n."),
                  [](KeyWish &wish) {
                      wish.issuedAfter = -60 * day; // the one that is there now was made later
                      wish.inTable = false;
                  }),
        {QStringLiteral("key_owner_disabled"), everyFamily(),
         QT_TRANSLATE_NOOP("texts", "The person whose key it is was disabled; a sign-in shows it."), haveMembersKey,
         [](Setting &setting) { setting.instance.users[1].disabled = true; }},
        stateCase("key_signed_with_another_secret",
                  QT_TRANSLATE_NOOP("texts", "n8n knows the key, and its signing secret was changed since."),
                  [](KeyWish &wish) { wish.signingKey = "an-earlier-signing-secret-of-this-n8n"; }),
        {QStringLiteral("key_lacks_scope"), everyFamily(),
         QT_TRANSLATE_NOOP("texts", "The key may read tags, and workflows are asked for."), enforceScopes,
         [](Setting &setting) {
             setting.instance.keys.last().scopes = {QStringLiteral("tag:list"), QStringLiteral("tag:read")};
         }},
        // Not in 2.40: it takes such a key where the table has it.
        {QStringLiteral("key_is_legacy_format"),
         {Family::V1_100},
         QT_TRANSLATE_NOOP("texts", "The key has the form of earlier years, on one of the few releases that choke on it."),
         runEarlyRelease,
         useLegacyKey},
    };
}

} // namespace kd::practice
