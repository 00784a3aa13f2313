#include "practice/login.h"

#include "practice/jwt.h"
#include "practice/session.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace kd::practice {

namespace {

/// Up to about 1.88 the field was `email`.
QString loginName(const QJsonObject &form)
{
    const QString name = form.value(QLatin1String("emailOrLdapLoginId")).toString();
    return name.isEmpty() ? form.value(QLatin1String("email")).toString() : name;
}

} // namespace

Outgoing answerLogin(const Instance &instance, const Recorded &recorded, const Incoming &request,
                     const QDateTime &now)
{
    const QJsonObject form = QJsonDocument::fromJson(request.body).object();
    const QString name = loginName(form);
    if (!name.contains(QLatin1Char('@')))
        return recorded["login_not_an_address"];
    const User *user = instance.userByEmail(name);
    const bool right =
        user && user->password == form.value(QLatin1String("password")).toString();
    // An owner may always sign in by hand: the way out when the identity provider is down.
    if (instance.singleSignOn && !(right && user->role == QLatin1String("global:owner")))
        return recorded["login_sso"];
    if (!right)
        return recorded["login_wrong"];
    if (!user->mfaCode.isEmpty()) {
        const QString code = form.value(QLatin1String("mfaCode")).toString();
        if (code.isEmpty())
            return recorded["login_mfa_required"];
        if (code != user->mfaCode)
            return recorded["login_mfa_wrong"];
    }
    Outgoing answer = signedIn(recorded, *user);
    answer.add("Set-Cookie", openSession(instance, *user, request, now));
    return answer;
}

Outgoing signedIn(const Recorded &recorded, const User &user)
{
    const Outgoing like = recorded["login_ok"];
    QJsonObject body = QJsonDocument::fromJson(like.body).object();
    QJsonObject data = body.value(QLatin1String("data")).toObject();
    data.insert(QLatin1String("id"), user.id);
    data.insert(QLatin1String("email"), user.email);
    data.insert(QLatin1String("role"), user.role);
    data.insert(QLatin1String("isOwner"), user.role == QLatin1String("global:owner"));
    // n8n lets a disabled user sign in, says so, and refuses the session that it opened.
    data.insert(QLatin1String("disabled"), user.disabled);
    data.insert(QLatin1String("mfaEnabled"), !user.mfaCode.isEmpty());
    body.insert(QLatin1String("data"), data);
    return withBody(like, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

} // namespace kd::practice
