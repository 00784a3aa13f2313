#include "core/rules/answers.h"

namespace kd::rules {

namespace {

/// The user that the key belongs to is disabled: their keys are refused like unknown ones.
Ruling judge(const Session &session)
{
    const Exchange *users = session.find(ask::sessionUsers);
    if (!users || !users->answer.isSuccess())
        return noEvidence("the list of users, which only an owner or admin may read");
    const QString owner = users->fields.value(QLatin1String("key_owner")).toString();
    if (owner == QLatin1String("disabled"))
        return fails(Certainty::Proven, {cite(*users)});
    return owner == QLatin1String("active") ? holds({cite(*users)}) : notApplicable();
}

} // namespace

extern const Rule key_owner_disabled;
const Rule key_owner_disabled = makeRule<&judge>("key_owner_disabled");

} // namespace kd::rules
