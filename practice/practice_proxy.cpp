#include "practice/practice_proxy.h"

#include "practice/proxy_pages.h"

namespace kd::practice {

Layer nginx(qint64 clockOffsetSeconds)
{
    return [clockOffsetSeconds](const Incoming &request, const QDateTime &now, const Handler &next) {
        Incoming inside = request;
        inside.headers.removeIf([](const Header &header) { return header.name.contains('_'); });
        inside.set("X-Forwarded-For", "127.0.0.1");
        inside.set("X-Forwarded-Proto", "http");
        inside.set("X-Forwarded-Host", request.header("host"));
        Outgoing answer = next(inside, now);
        answer.remove("date");
        answer.remove("server");
        answer.headers.prepend({"Date", httpDate(now.addSecs(clockOffsetSeconds))});
        answer.headers.prepend({"Server", "nginx/1.22.1"});
        return answer;
    };
}

Layer cloudflareChallenge()
{
    return [](const Incoming &request, const QDateTime &now, const Handler &next) {
        Outgoing answer = request.path().toLower().startsWith("/api") ? challengePage() : next(request, now);
        answer.set("Date", httpDate(now));
        answer.set("Server", "cloudflare");
        answer.set("CF-RAY", "8c1f0a2b3d4e5f60-FRA");
        return answer;
    };
}

Layer dropsHeader(const QByteArray &name)
{
    return [name](Incoming request, const QDateTime &now, const Handler &next) {
        request.remove(name);
        return next(request, now);
    };
}

Layer setsHeader(const QByteArray &name, const QByteArray &value)
{
    return [name, value](Incoming request, const QDateTime &now, const Handler &next) {
        request.set(name, value);
        return next(request, now);
    };
}

Layer losesBrowserId()
{
    return [](Incoming request, const QDateTime &now, const Handler &next) {
        if (request.method != "POST")
            request.remove("browser-id");
        return next(request, now);
    };
}

Layer tellsUpstreamHost(const QByteArray &upstream)
{
    return [upstream](Incoming request, const QDateTime &now, const Handler &next) {
        request.set("Host", upstream);
        request.remove("x-forwarded-host");
        return next(request, now);
    };
}

Layer asksBasicLogin(const QByteArray &user, const QByteArray &password)
{
    const QByteArray right = "Basic " + (user + ':' + password).toBase64();
    return [right](const Incoming &request, const QDateTime &now, const Handler &next) {
        if (request.header("authorization") == right)
            return next(request, now);
        Outgoing page = nginxPage(401);
        page.add("WWW-Authenticate", "Basic realm=\"Restricted\"");
        return page;
    };
}

Layer asksSingleSignOn()
{
    return [](const Incoming &request, const QDateTime &now, const Handler &next) {
        if (!cookie(request, "_oauth2_proxy").isEmpty())
            return next(request, now);
        if (request.path().startsWith("/oauth2/"))
            return signInPage();
        Outgoing page = nginxPage(302);
        page.add("Location", "/oauth2/sign_in?rd=" + request.target.toPercentEncoding());
        return page;
    };
}

Layer redirectsTo(const QByteArray &origin)
{
    return [origin](const Incoming &request, const QDateTime &, const Handler &) {
        Outgoing page = nginxPage(301);
        page.add("Location", origin + request.target);
        return page;
    };
}

Layer failsUpstream(int status)
{
    return [status](const Incoming &, const QDateTime &, const Handler &) { return nginxPage(status); };
}

Layer allowsOtherPages()
{
    return [](const Incoming &request, const QDateTime &now, const Handler &next) {
        const bool preflight =
            request.method == "OPTIONS" && !request.header("access-control-request-method").isEmpty();
        Outgoing answer = preflight ? Outgoing{204, {}, {}} : next(request, now);
        answer.set("Access-Control-Allow-Origin", "*");
        answer.set("Access-Control-Allow-Methods", "GET, POST, PUT, PATCH, DELETE");
        answer.set("Access-Control-Allow-Headers", "X-N8N-API-KEY, Content-Type");
        return answer;
    };
}

Layer limitsRate()
{
    return [](const Incoming &request, const QDateTime &now, const Handler &next) {
        if (!request.path().toLower().startsWith("/api"))
            return next(request, now);
        Outgoing page = nginxPage(429);
        page.add("Retry-After", "60");
        return page;
    };
}

Layer servesBelow(const QByteArray &prefix, bool strips)
{
    return [prefix, strips](Incoming request, const QDateTime &now, const Handler &next) {
        if (!request.path().startsWith(prefix + '/') && request.path() != prefix)
            return nginxPage(404);
        if (strips) {
            request.target.remove(0, prefix.size());
            if (!request.target.startsWith('/'))
                request.target.prepend('/');
        }
        return next(request, now);
    };
}

Layer cutsOff(const QByteArray &prefix)
{
    return [prefix](Incoming request, const QDateTime &now, const Handler &next) {
        if (request.path().startsWith(prefix + '/'))
            request.target.remove(0, prefix.size());
        return next(request, now);
    };
}

} // namespace kd::practice
