#include "core/n8n/uses.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdlib>

/// A page, a workflow or an export: what is looked for is found or not, and the key that was looked for stands nowhere in what is kept.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    using namespace kd;
    using namespace kd::n8n;
    static constexpr auto key = "sk-key01/+";
    const Wanted wanted{{QStringLiteral("id01")}, {QStringLiteral("OpenAI")}, {share(Secret(key))}};
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    UseFinder finder(wanted);
    const bool whole = finder.read(bytes);
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (document.isArray() && !whole)
        std::abort();
    const Uses &uses = finder.uses();
    if (uses.workflows < 0 || uses.unreadable > uses.workflows)
        std::abort();
    for (const KeyCopy &copy : uses.copies) {
        if (copy.key != 0 || toString(copy.spot).isEmpty())
            std::abort();
    }
    for (const CredentialUse &use : uses.credentials) {
        const bool named = use.id == QLatin1String("id01") || use.name == QLatin1String("OpenAI");
        if (!named || (use.match == Match::Id) != (use.id == QLatin1String("id01")))
            std::abort();
    }
    if (workflowsToReactivate(uses).size() > uses.credentials.size() + uses.copies.size())
        std::abort();
    return 0;
}
