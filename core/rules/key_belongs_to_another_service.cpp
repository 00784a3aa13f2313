#include "core/rules/rule.h"

namespace kd::rules {

namespace {

/// A key whose form names another service. It is never sent to n8n.
Ruling judge(const KeyReading &key)
{
    if (key.kind != KeyKind::OtherService)
        return holds();
    return fails(Certainty::Proven, {CitesKey{0, key.length}}).with("service", key.service);
}

} // namespace

extern const Rule key_belongs_to_another_service;
const Rule key_belongs_to_another_service = makeRule<&judge>("key_belongs_to_another_service");

} // namespace kd::rules
