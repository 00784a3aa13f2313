#include "core/rules/tls.h"

namespace kd::rules {

const Exchange *tlsFault(const Way &way, const char *fault)
{
    const Exchange *exchange = onlySilence(way, AnswerKind::Tls);
    if (!exchange)
        return nullptr;
    const QStringList faults = exchange->answer.tls ? exchange->answer.tls->faults : QStringList();
    return exchange->answer.reason == QLatin1String(fault) || faults.contains(QLatin1String(fault)) ? exchange : nullptr;
}

const Certificate *leafOf(const Exchange &exchange)
{
    return exchange.answer.tls && !exchange.answer.tls->chain.isEmpty() ? &exchange.answer.tls->chain.front() : nullptr;
}

} // namespace kd::rules
