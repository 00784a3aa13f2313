#include "core/rules/answers.h"

namespace kd::rules {

namespace {

/// Without the path of a probe, which nobody may write into a client.
QString usable(const QString &location)
{
    const qsizetype probe = location.indexOf(QLatin1String("/credentials/schema/"));
    return probe < 0 ? location : location.left(probe);
}

/// The address answers with another one, and clients lose the key or the method on the way there.
Ruling judge(const Target &target, const PublicWay &way, const ElsewhereWay *elsewhere)
{
    const Exchange *key = keyAnswer(way) ? keyAnswer(way) : keylessAnswer(way);
    if (!key || !key->answer.isResponse())
        return notApplicable();
    if (!hasShape(key, Shape::Redirect))
        return holds({cite(*key)});
    const Exchange *trail = elsewhere ? elsewhere->find(ask::redirectTarget + QStringLiteral("_1")) : nullptr;
    return fails(Certainty::Proven, citeAll({key, trail}))
        .with("url", target.address.url())
        .with("status", QString::number(key->answer.status))
        .with("location", usable(QString::fromUtf8(key->answer.header("location"))));
}

} // namespace

extern const Rule address_is_redirected;
const Rule address_is_redirected = makeRule<&judge>("address_is_redirected");

} // namespace kd::rules
