#include "core/rules/answers.h"

namespace kd::rules {

namespace {

/// n8n does not know this address with this password.
Ruling judge(const Session &session)
{
    const Exchange *login = session.find(ask::signIn);
    if (!login || !login->answer.isResponse())
        return noEvidence("n8n's answer to the sign-in");
    if (login->answer.status != 401 || !wordsOf(login->answer).startsWith(QLatin1String("Wrong username or password")))
        return login->answer.isSuccess() ? holds({cite(*login)}) : notApplicable();
    return fails(Certainty::Proven, {cite(*login)}).with("answer", wordsOf(login->answer)).with("url", login->request.url);
}

} // namespace

extern const Rule login_is_wrong;
const Rule login_is_wrong = makeRule<&judge>("login_is_wrong");

} // namespace kd::rules
