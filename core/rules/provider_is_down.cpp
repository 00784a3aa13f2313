#include "core/rules/provider_answers.h"

namespace kd::rules {

namespace {

/// The service itself fails, or connects and says nothing.
Ruling judge(const ProviderWay &way)
{
    return judgeProvider(way, "provider_is_down");
}

} // namespace

extern const Rule provider_is_down;
const Rule provider_is_down = makeRule<&judge>("provider_is_down");

} // namespace kd::rules
