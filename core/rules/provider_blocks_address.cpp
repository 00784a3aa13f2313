#include "core/rules/provider_answers.h"

namespace kd::rules {

namespace {

/// The service refuses the network address or the region that the request comes from.
Ruling judge(const ProviderWay &way)
{
    return judgeProvider(way, "provider_blocks_address");
}

} // namespace

extern const Rule provider_blocks_address;
const Rule provider_blocks_address = makeRule<&judge>("provider_blocks_address");

} // namespace kd::rules
