#include "core/rules/answers.h"

namespace kd::rules {

namespace {

/// n8n compares the browser's Origin with the host that it sees, and the proxy tells it another.
Ruling judge(const Session &session)
{
    const Exchange *push = session.find(ask::sessionPush);
    if (!push || !push->answer.isResponse())
        return notApplicable();
    const QString words = wordsOf(push->answer) + QString::fromUtf8(push->answer.body.left(500));
    if (!words.contains(QLatin1String("Invalid origin"), Qt::CaseInsensitive))
        return holds({cite(*push)});
    return fails(Certainty::Proven, {cite(*push)}).with("answer", QStringLiteral("Invalid origin!")).with("url", push->request.url);
}

} // namespace

extern const Rule origin_is_wrong_behind_proxy;
const Rule origin_is_wrong_behind_proxy = makeRule<&judge>("origin_is_wrong_behind_proxy");

} // namespace kd::rules
