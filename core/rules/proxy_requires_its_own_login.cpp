#include "core/rules/answers.h"

namespace kd::rules {

namespace {

/// A gate before n8n asks for a login of its own: its 401 is not n8n's.
Ruling judge(const Target &target, const PublicWay &way)
{
    const Exchange *page = nullptr;
    for (const Exchange &exchange : way.exchanges()) {
        switch (shapeOf(exchange)) {
        case Shape::ProxyLogin:
        case Shape::LoginRedirect:
            page = page && page->ask == ask::keyScopeFree ? page : &exchange;
            break;
        default:
            break;
        }
    }
    const Exchange *key = keyAnswer(way) ? keyAnswer(way) : keylessAnswer(way);
    if (key && isN8n(shapeOf(*key)))
        return holds({cite(*key)});
    const bool bare = key && hasShape(key, Shape::ProxyRefusal) && key->answer.status == 401;
    if (!page && !bare)
        return key && key->answer.isResponse() ? holds({cite(*key)}) : notApplicable();
    if (!page)
        return fails(Certainty::Likely, {cite(*key)})
            .with("url", target.address.url())
            .with("status", QString::number(key->answer.status))
            .with("answer", wordsOf(key->answer))
            .with("server", QString::fromLatin1(key->answer.header("server")))
            .saying("default");
    const QByteArray challenge = page->answer.header("www-authenticate");
    const qsizetype realm = challenge.indexOf("realm=\"");
    const bool redirects = hasShape(page, Shape::LoginRedirect);
    return fails(Certainty::Proven, citeAll({page, key}))
        .with("url", target.address.url())
        .with("status", QString::number(page->answer.status))
        .with("realm", realm < 0 ? QString::fromLatin1(challenge) : QString::fromUtf8(challenge.mid(realm + 7, challenge.indexOf('"', realm + 7) - realm - 7)))
        .with("location", QString::fromUtf8(page->answer.header("location")))
        .with("server", QString::fromLatin1(page->answer.header("server")))
        .with("answer", wordsOf(page->answer))
        .saying(redirects ? "redirect" : challenge.isEmpty() ? "page" : "basic");
}

} // namespace

extern const Rule proxy_requires_its_own_login;
const Rule proxy_requires_its_own_login = makeRule<&judge>("proxy_requires_its_own_login");

} // namespace kd::rules
