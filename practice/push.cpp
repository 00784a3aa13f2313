#include "practice/push.h"

#include "practice/session.h"

namespace kd::practice {

namespace {

QByteArray hostOf(QByteArray origin)
{
    for (const char *scheme : {"https://", "http://"}) {
        if (origin.startsWith(scheme))
            origin.remove(0, static_cast<qsizetype>(qstrlen(scheme)));
    }
    return origin;
}

/// The host that the browser is taken to have asked: what a proxy says it was, else the Host header.
QByteArray expectedHost(const Incoming &request)
{
    return request.has("x-forwarded-host") ? request.header("x-forwarded-host") : request.header("host");
}

} // namespace

Outgoing answerPush(const Instance &instance, const Recorded &recorded, const Incoming &request,
                    const QDateTime &now)
{
    const Session session = readSession(instance, request, now, false);
    if (session.kind != Session::Kind::Open) {
        Outgoing answer = recorded["push_no_session"];
        if (session.kind == Session::Kind::Refused)
            answer.add("Set-Cookie", endSession());
        return answer;
    }
    const QByteArray origin = hostOf(request.header("origin"));
    if (origin.isEmpty() || queryValue(request.query(), "pushRef").isEmpty())
        return recorded["push_no_origin"];
    // A plain GET with the right origin passes, and is then refused for being no web socket.
    return recorded[origin == expectedHost(request) ? "push_good_origin" : "push_bad_origin"];
}

} // namespace kd::practice
