#include "core/rules/answers.h"

namespace kd::rules {

namespace {

/// The session's cookie is Secure and the address is http: a browser drops it.
Ruling judge(const Session &session, const Target &target)
{
    const Exchange *login = session.find(ask::signIn);
    if (!login || !login->answer.isSuccess())
        return notApplicable();
    QByteArray cookie;
    for (const Header &header : login->answer.headers) {
        if (header.name.compare("set-cookie", Qt::CaseInsensitive) == 0 && header.value.startsWith("n8n-auth="))
            cookie = header.value;
    }
    // Browsers keep a Secure cookie of localhost; of its numbers not all do.
    const bool plain = login->request.url.startsWith(QLatin1String("http://")) && target.address.origin.host != QLatin1String("localhost");
    const bool secure = cookie.toLower().contains("; secure");
    if (cookie.isEmpty())
        return notApplicable();
    if (!plain || !secure)
        return holds({cite(*login)});
    return fails(Certainty::Proven, {cite(*login)}).with("url", login->request.url);
}

} // namespace

extern const Rule session_cookie_needs_https;
const Rule session_cookie_needs_https = makeRule<&judge>("session_cookie_needs_https");

} // namespace kd::rules
