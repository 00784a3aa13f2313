#include "core/rules/provider_answers.h"

namespace kd::rules {

namespace {

/// The service wants its key in another form or under another name.
Ruling judge(const ProviderWay &way)
{
    return judgeProvider(way, "provider_auth_scheme_wrong");
}

} // namespace

extern const Rule provider_auth_scheme_wrong;
const Rule provider_auth_scheme_wrong = makeRule<&judge>("provider_auth_scheme_wrong");

} // namespace kd::rules
