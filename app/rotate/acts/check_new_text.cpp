#include "app/rotate/key_text.h"
#include "app/rotate/staged.h"

namespace kd::rotate {

namespace {

ActResult run(Bench &bench)
{
    if (const auto missing = fetchNewKey(bench))
        return *missing;
    if (auto fault = faultOfNewText(bench, bench.wish.newKey))
        return *std::move(fault);
    return ActResult::done({CitesKey{0, static_cast<int>(bench.wish.newKey->size())}});
}

} // namespace

const Act acts::checkNewText{&run};

} // namespace kd::rotate
