#include "core/n8n/rewrite.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdlib>

namespace {

QByteArray text(const kd::SharedSecret &secret)
{
    const std::string_view view = secret->expose();
    return {view.data(), static_cast<qsizetype>(view.size())};
}

} // namespace

/// A workflow: what is right JSON stays so, and the keys exchanged again give back each byte, where the new one was not there before.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    using namespace kd;
    using namespace kd::n8n;
    static const SharedSecret old = share(Secret("sk-\"old/12"));
    static const SharedSecret fresh = share(Secret("NEW-\\key+34"));
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (bytes.contains("absent-absent"))
        return 0;
    const auto there = withKeyReplaced(bytes, old, fresh, SaveBy::Session);
    const auto same = withKeyReplaced(bytes, share(Secret("absent-absent")), fresh, SaveBy::Session);
    if (there.has_value() != same.has_value())
        std::abort();
    if (!there)
        return 0;
    if (QJsonDocument::fromJson(bytes).isObject() && !QJsonDocument::fromJson(text(there->body)).isObject())
        std::abort();
    if (there->changes.isEmpty() && text(there->body) != text(same->body))
        std::abort();
    for (const Change &change : there->changes) {
        if (change.before.contains(QLatin1String("sk-\"old/12")) || change.after.contains(QLatin1String("NEW-\\key+34")))
            std::abort();
    }
    // A key whose characters are escaped needlessly is written anew, and comes back as n8n writes it.
    if (bytes.contains("\\u") || bytes.contains("\\/") || bytes.contains("NEW-"))
        return 0;
    const auto back = withKeyReplaced(text(there->body), fresh, old, SaveBy::Session);
    if (!back || text(back->body) != text(same->body))
        std::abort();
    return 0;
}
