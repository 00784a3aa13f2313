#include "core/rules/answers.h"

namespace kd::rules {

namespace {

/// The session was just opened and is refused: its browser-id does not arrive as it was at the sign-in.
Ruling judge(const Session &session)
{
    const Exchange *login = session.find(ask::signIn);
    const Exchange *after = session.find(ask::sessionApiKeys);
    const Exchange *users = session.find(ask::sessionUsers);
    // A disabled user may sign in, and every other door refuses the cookie.
    if (!login || !login->answer.isSuccess() || !after || login->fields.value(QLatin1String("user_disabled")).toBool())
        return notApplicable();
    if (!hasShape(after, Shape::N8nRestUnauthorized) || !hasShape(users, Shape::N8nRestUnauthorized))
        return holds({cite(*after)});
    return fails(Certainty::Likely, {cite(*login), cite(*after), cite(*users)})
        .with("answer", wordsOf(after->answer))
        .with("url", after->request.url);
}

} // namespace

extern const Rule browser_id_mismatch;
const Rule browser_id_mismatch = makeRule<&judge>("browser_id_mismatch");

} // namespace kd::rules
