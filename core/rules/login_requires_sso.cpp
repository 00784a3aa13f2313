#include "core/rules/answers.h"

namespace kd::rules {

namespace {

/// This instance signs people in through its single sign-on alone.
Ruling judge(const Session &session, const PublicWay *way, const DirectWay *directWay)
{
    const Exchange *login = session.find(ask::signIn);
    if (!login || !login->answer.isResponse())
        return noEvidence("n8n's answer to the sign-in");
    if (login->answer.isSuccess())
        return holds({cite(*login)});
    const QString words = wordsOf(login->answer);
    const bool said = hasShape(login, Shape::N8nLogin) && words.contains(QLatin1String("SSO"));
    const Exchange *settings = nullptr;
    for (const Way *heard : {static_cast<const Way *>(way), static_cast<const Way *>(directWay)}) {
        const Exchange *each = heard ? heard->find(ask::settings) : nullptr;
        const QString method = each ? each->fields.value(QLatin1String("authentication_method")).toString() : QString();
        if (method == QLatin1String("saml") || method == QLatin1String("oidc"))
            settings = each;
    }
    if (!said)
        return notApplicable();
    return fails(Certainty::Proven, citeAll({login, settings})).with("answer", words).with("url", login->request.url);
}

} // namespace

extern const Rule login_requires_sso;
const Rule login_requires_sso = makeRule<&judge>("login_requires_sso");

} // namespace kd::rules
