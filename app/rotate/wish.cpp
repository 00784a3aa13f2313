#include "app/rotate/wish.h"

#include "core/read/address.h"

namespace kd::rotate {

QString toString(Via via)
{
    switch (via) {
    case Via::Any:
        return QStringLiteral("any");
    case Via::Api:
        return QStringLiteral("api");
    case Via::Session:
        return QStringLiteral("session");
    case Via::Guided:
        break;
    }
    return QStringLiteral("guided");
}

std::optional<Via> viaFrom(const QString &text)
{
    for (const Via via : {Via::Any, Via::Api, Via::Session, Via::Guided}) {
        if (toString(via) == text)
            return via;
    }
    return std::nullopt;
}

Result<Wish> wishFor(const Rotation &rotation, Wish given)
{
    Wish wish = std::move(given);
    wish.kind = rotation.kind;
    wish.mode = rotation.mode;
    wish.provider = rotation.target.provider;
    wish.label = rotation.target.label;
    wish.via = viaFrom(rotation.wishes.value(QStringLiteral("via"))).value_or(Via::Any);
    wish.providerProject = rotation.wishes.value(QStringLiteral("project"));
    wish.places.clear();
    if (!rotation.target.address.isEmpty()) {
        auto address = readAddress(rotation.target.address);
        if (!address)
            return tl::unexpected(address.error());
        wish.n8n = *std::move(address);
    }
    if (!rotation.target.providerAddress.isEmpty()) {
        auto address = readAddress(rotation.target.providerAddress);
        if (!address)
            return tl::unexpected(address.error());
        wish.providerAddress = *std::move(address);
    }
    if (wish.kind == HeldKind::N8nApiKey)
        wish.oldKey = wish.n8nKey;
    return wish;
}

} // namespace kd::rotate
