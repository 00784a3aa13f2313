#include "practice/proxy_pages.h"

namespace kd::practice {

namespace {

QByteArray reason(int status)
{
    switch (status) {
    case 301:
        return QByteArrayLiteral("301 Moved Permanently");
    case 302:
        return QByteArrayLiteral("302 Found");
    case 401:
        return QByteArrayLiteral("401 Authorization Required");
    case 403:
        return QByteArrayLiteral("403 Forbidden");
    case 404:
        return QByteArrayLiteral("404 Not Found");
    case 429:
        return QByteArrayLiteral("429 Too Many Requests");
    case 502:
        return QByteArrayLiteral("502 Bad Gateway");
    case 503:
        return QByteArrayLiteral("503 Service Temporarily Unavailable");
    case 504:
        return QByteArrayLiteral("504 Gateway Time-out");
    default:
        return QByteArray::number(status);
    }
}

Outgoing html(int status, const QByteArray &body)
{
    return {status, {{"Content-Type", "text/html"}}, body};
}

} // namespace

Outgoing nginxPage(int status)
{
    const QByteArray title = reason(status);
    return html(status, "<html>\r\n<head><title>" + title + "</title></head>\r\n<body>\r\n<center><h1>" +
                            title +
                            "</h1></center>\r\n<hr><center>nginx/1.22.1</center>\r\n</body>\r\n</html>\r\n");
}

Outgoing nginxWelcome()
{
    return html(200,
                "<!DOCTYPE html>\n<html>\n<head>\n<title>Welcome to nginx!</title>\n</head>\n<body>\n"
                "<h1>Welcome to nginx!</h1>\n<p>If you see this page, the nginx web server is successfully "
                "installed and\nworking. Further configuration is required.</p>\n</body>\n</html>\n");
}

Outgoing nginxWantsTls()
{
    return html(
        400, "<html>\r\n<head><title>400 The plain HTTP request was sent to HTTPS port</title></head>\r\n"
             "<body>\r\n<center><h1>400 Bad Request</h1></center>\r\n<center>The plain HTTP request was sent "
             "to HTTPS port</center>\r\n<hr><center>nginx/1.22.1</center>\r\n</body>\r\n</html>\r\n");
}

Outgoing signInPage()
{
    return html(
        200,
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><title>Sign In</title></head>\n"
        "<body>\n<form method=\"GET\" action=\"/oauth2/start\">\n<input type=\"hidden\" name=\"rd\" "
        "value=\"/\">\n<button type=\"submit\">Sign in with OpenID Connect</button>\n</form>\n"
        "<footer>Secured with OAuth2 Proxy</footer>\n</body>\n</html>\n");
}

Outgoing challengePage()
{
    Outgoing page =
        html(403, "<!DOCTYPE html><html lang=\"en-US\"><head><title>Just a moment...</title>"
                  "<meta name=\"robots\" content=\"noindex,nofollow\"></head><body><noscript>Enable "
                  "JavaScript and cookies to continue</noscript><script src=\"/cdn-cgi/challenge-platform/"
                  "h/g/orchestrate/chl_page/v1\"></script></body></html>\n");
    page.set("Content-Type", "text/html; charset=UTF-8");
    page.add("cf-mitigated", "challenge");
    page.add("Cache-Control", "private, max-age=0, no-store, no-cache, must-revalidate");
    return page;
}

} // namespace kd::practice
