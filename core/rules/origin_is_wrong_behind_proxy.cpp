#include "core/rules/answers.h"

namespace kd::rules {

namespace {

/// n8n compares the browser's Origin with the host that it sees, and the proxy tells it another.
Ruling judge(const Session &session)
{
    const Exchange *push = session.find(ask::sessionPush);
    const Exchange *keys = session.find(ask::sessionApiKeys);
    if (!push || !push->answer.isResponse() || !keys || !keys->answer.isSuccess())
        return notApplicable();
    // Asked as a plain GET, n8n refuses the right origin with 401, for it is no web socket, and breaks over a wrong one.
    const bool broke = push->answer.status == 500 && push->answer.body.contains("Internal Server Error");
    const bool said = push->answer.body.contains("Invalid origin");
    if (!broke && !said)
        return holds({cite(*push)});
    return fails(said ? Certainty::Proven : Certainty::Likely, {cite(*push), cite(*keys)})
        .with("answer", said ? QStringLiteral("Invalid origin!") : wordsOf(push->answer))
        .with("url", push->request.url);
}

} // namespace

extern const Rule origin_is_wrong_behind_proxy;
const Rule origin_is_wrong_behind_proxy = makeRule<&judge>("origin_is_wrong_behind_proxy");

} // namespace kd::rules
