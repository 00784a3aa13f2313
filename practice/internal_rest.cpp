#include "practice/internal_rest.h"

#include "practice/account_lists.h"
#include "practice/login.h"
#include "practice/push.h"
#include "practice/rest_settings.h"
#include "practice/session.h"

#include <algorithm>
#include <array>

namespace kd::practice {

namespace {

/// Routes that want a session; each answers 401 without one, whatever key is sent.
bool isGuarded(const QByteArray &first)
{
    constexpr std::array guarded = {
        "active-workflows", "api-keys", "credentials", "executions", "license",   "me",
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
    if (!reads)
        return std::nullopt;
    if (first == "api-keys")
        return apiKeyList(instance, recorded, *session.user);
    if (first == "users")
        return userList(instance, recorded);
    return withBody(recorded["users_session"], QByteArrayLiteral("{\"count\":0,\"data\":[]}"));
}

} // namespace kd::practice
