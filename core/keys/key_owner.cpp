#include "core/keys/key_owner.h"

#include "core/base/words.h"
#include "core/read/address.h"
#include "core/read/provider.h"

#include <algorithm>

namespace kd {

namespace {

constexpr qsizetype longestId = 40;

bool isProviderId(const QString &text)
{
    return !text.isEmpty() && text.size() <= longestId && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= QLatin1Char('a') && c <= QLatin1Char('z')) || (c >= QLatin1Char('0') && c <= QLatin1Char('9')) || c == QLatin1Char('-') || c == QLatin1Char('_');
    });
}

} // namespace

Result<KeyOwner> readInstanceOwner(const QString &url)
{
    const auto address = readAddress(url);
    if (!address)
        return tl::unexpected(address.error());
    if (address->mayRunSomething())
        return problem(Words::tr("This is the address of a workflow, not of an instance."));
    return KeyOwner{HeldKind::N8nApiKey, address->origin.authority(), address->origin.toString() + address->prefix};
}

Result<KeyOwner> readProviderOwner(const QString &id, const QString &baseUrl)
{
    if (!isProviderId(id))
        return problem(Words::tr("A provider is named by its id in small letters, such as openai."));
    if (baseUrl.isEmpty())
        return KeyOwner{HeldKind::ProviderKey, providerIdOf(id), {}};
    const auto address = readAddress(baseUrl);
    if (!address)
        return tl::unexpected(address.error());
    if (address->mayRunSomething() || !address->query.isEmpty() || !address->keyInQuery.isEmpty())
        return problem(Words::tr("This is not the address of a provider's API: it has a query, or a request there may run a workflow."));
    return KeyOwner{HeldKind::ProviderKey, providerIdOf(id), address->url()};
}

QString providerIdOf(const QString &called)
{
    const auto provider = loadProvider(called);
    return provider ? provider->id : called;
}

} // namespace kd
