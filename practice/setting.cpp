#include "practice/setting.h"

#include "practice/jwt.h"
#include "practice/practice_proxy.h"

#include <QUuid>

namespace kd::practice {

Setting plainSetting(Family family, const Ports &ports, const QDateTime &now)
{
    Setting setting;
    setting.ports = ports;
    setting.now = now;
    setting.instance = newInstance(family);
    setting.url = QStringLiteral("http://127.0.0.1:%1").arg(ports.outside);
    setting.instance.publicUrl = setting.url.toLatin1();
    setting.layers = {nginx()};
    issueKey(setting, {});
    return setting;
}

void issueKey(Setting &setting, const KeyWish &wish)
{
    const Instance &instance = setting.instance;
    const User &owner = wish.owner ? *wish.owner : instance.users.constFirst();
    const qint64 now = setting.now.toSecsSinceEpoch();
    Claims claims = {{QStringLiteral("sub"), owner.id},
                     {QStringLiteral("iss"), QStringLiteral("n8n")},
                     {QStringLiteral("aud"), wish.audience}};
    if (instance.family == Family::V2_40)
        claims.append({QStringLiteral("jti"), QUuid::createUuid().toString(QUuid::WithoutBraces)});
    claims.append({QStringLiteral("iat"), now + wish.issuedAfter});
    if (wish.notBeforeAfter)
        claims.append({QStringLiteral("nbf"), now + *wish.notBeforeAfter});
    if (wish.expiresAfter)
        claims.append({QStringLiteral("exp"), now + *wish.expiresAfter});

    const QByteArray signer = wish.signingKey.isEmpty() ? instance.encryptionKey : wish.signingKey;
    setting.keyText = signJwt(claims, signingSecret(signer));
    if (wish.inTable)
        setting.instance.keys.append({setting.keyText, owner.id, wish.scopes, wish.audience});
}

void reissueKey(Setting &setting, const KeyWish &wish)
{
    setting.instance.keys.clear();
    issueKey(setting, wish);
}

void signInAs(Setting &setting, const User &user, const QString &password)
{
    setting.arguments.append({QStringLiteral("--session-email"), user.email.toUtf8(), {}});
    setting.arguments.append(
        {QStringLiteral("--session-password-file"), password.toUtf8(), QStringLiteral("password")});
}

void ask(Setting &setting, const char *path)
{
    setting.url += QLatin1String(path);
}

void askWorkflows(Setting &setting)
{
    ask(setting, workflowsPath);
}

void answer(Setting &setting, const char *choice)
{
    setting.arguments.append({QStringLiteral("--answer"), choice, {}});
}

void giveInstead(Setting &setting, const char *option, const QByteArray &text)
{
    for (Argument &argument : setting.arguments) {
        if (argument.option == QLatin1String(option))
            argument.text = text;
    }
}

void withhold(Setting &setting, const char *option)
{
    setting.arguments.removeIf(
        [option](const Argument &argument) { return argument.option == QLatin1String(option); });
}

} // namespace kd::practice
