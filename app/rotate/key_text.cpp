#include "app/rotate/key_text.h"

#include "app/key_check.h"
#include "core/base/words.h"
#include "core/read/api_key.h"

namespace kd::rotate {

namespace {

/// The form that another service's keys have, and none of this one's.
bool isAnothers(const Provider &provider, const SharedSecret &key)
{
    return readKey(key, &provider).reading.kind == KeyKind::OtherService;
}

} // namespace

std::optional<ActResult> faultOfNewText(Bench &bench, const SharedSecret &key)
{
    const auto cite = QList<Citation>{CitesKey{0, static_cast<int>(key->size())}};
    if (key->isEmpty())
        return ActResult::failed(QStringLiteral("key_is_empty"), Words::tr("The new key is empty."), {});
    if (bench.wish.oldKey && key->equals(*bench.wish.oldKey))
        return ActResult::failed(QStringLiteral("key_is_the_old_one"), Words::tr("This is the old key once more: make a new one."), cite);
    if (const auto fault = textFault(key, bench.name(), bench.texts()))
        return ActResult::failed(fault->verdict, fault->sentence, cite);
    if (bench.provider && isAnothers(*bench.provider, key))
        return ActResult::failed(QStringLiteral("key_belongs_to_another_service"), Words::tr("This is another service's key, not one of %1.").arg(bench.provider->name), cite);
    return std::nullopt;
}

QString addressOf(const Bench &bench)
{
    if (bench.wish.kind == HeldKind::ProviderKey)
        return bench.wish.providerAddress ? bench.wish.providerAddress->url() : QString();
    return bench.wish.n8n->origin.toString() + bench.wish.n8n->prefix;
}

QString linkOf(const Bench &bench)
{
    if (bench.wish.kind == HeldKind::ProviderKey)
        return bench.provider->keys.page;
    return addressOf(bench) + QStringLiteral("/settings/api");
}

} // namespace kd::rotate
