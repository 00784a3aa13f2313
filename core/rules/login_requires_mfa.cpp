#include "core/rules/answers.h"

namespace kd::rules {

namespace {

/// The password is right and a code of the second factor is asked for.
Ruling judge(const Session &session)
{
    const Exchange *login = session.find(ask::signIn);
    if (!login || !login->answer.isResponse())
        return noEvidence("n8n's answer to the sign-in");
    const QString words = wordsOf(login->answer);
    const bool byN8n = hasShape(login, Shape::N8nLogin);
    const bool asked = byN8n &&
        ( login->answer.body.contains("mfaRequired") || login->answer.body.contains("\"code\":998") ||
                       words.contains(QLatin1String("MFA")) || words.contains(QLatin1String("mfa token")));
    if (!asked || login->answer.isSuccess())
        return login->answer.isSuccess() ? holds({cite(*login)}) : notApplicable();
    return fails(Certainty::Proven, {cite(*login)}).with("answer", words).with("url", login->request.url);
}

} // namespace

extern const Rule login_requires_mfa;
const Rule login_requires_mfa = makeRule<&judge>("login_requires_mfa");

} // namespace kd::rules
