#include "practice/internal_rest.h"

#include "practice/account_lists.h"
#include "practice/api_key_desk.h"
#include "practice/likeness.h"
#include "practice/login.h"
#include "practice/push.h"
#include "practice/rest_settings.h"
#include "practice/session.h"
#include "practice/stored_credentials.h"
#include "practice/stored_workflows.h"

#include <algorithm>
#include <array>

namespace kd::practice {

namespace {

/// Routes that want a session; each answers 401 without one, whatever key is sent.
bool isGuarded(const QByteArray &first)
{
    constexpr std::array guarded = {
        "active-workflows", "logout", "api-keys", "credentials", "executions", "license",   "me",
        "projects",         "roles",    "tags",        "users",      "variables", "workflows"};
    return std::any_of(guarded.begin(), guarded.end(), [&](const char *name) { return first == name; });
}

QByteArray firstSegment(const QByteArray &path)
{
    return path.mid(1).split('/').constFirst().toLower();
}

Outgoing unauthorized(const Recorded &recorded, const Session &session)
{
    Outgoing answer = recorded["rest_unauthorized"];
    if (session.kind == Session::Kind::Refused)
        answer.add("Set-Cookie", endSession());
    return answer;
}

} // namespace

std::optional<Outgoing> answerInternalRest(const Instance &instance, const Recorded &recorded,
                                           const Incoming &request, const QByteArray &path,
                                           const QDateTime &now)
{
    const QByteArray first = firstSegment(path);
    const bool reads = request.method == "GET" || request.method == "HEAD";
    if (first == "push")
        return answerPush(instance, recorded, request, now);
    if (first == "settings" && reads)
        return answerSettings(instance, recorded, readSession(instance, request, now));
    if (first == "login" && request.method == "POST")
        return answerLogin(instance, recorded, request, now);
    if (first != "login" && !isGuarded(first))
        return std::nullopt;

    const Session session = readSession(instance, request, now);
    if (session.kind != Session::Kind::Open)
        return unauthorized(recorded, session);
    if (first == "login" && reads)
        return signedIn(recorded, *session.user);
    QByteArrayList rest = path.split('/').mid(2);
    rest.removeAll(QByteArray());
    const Asked asked{instance, *instance.tables, recorded, request, now, session.user};
    if (first == "logout" && request.method == "POST") {
        instance.tables->endedSessions.append(QString::fromLatin1(cookie(request, "n8n-auth")));
        Outgoing answer = recorded["rest_logout"];
        answer.add("Set-Cookie", endSession());
        return answer;
    }
    if (first == "api-keys")
        return answerApiKeys(asked, rest);
    if (first == "credentials")
        return answerRestCredentials(asked, rest.value(0));
    if (first == "workflows")
        return answerRestWorkflows(asked, rest.value(0));
    if (!reads)
        return std::nullopt;
    if (first == "projects")
        return recorded["rest_projects"];
    if (first == "users")
        return userList(instance, recorded);
    return withBody(recorded["users_session"], QByteArrayLiteral("{\"count\":0,\"data\":[]}"));
}

} // namespace kd::practice
