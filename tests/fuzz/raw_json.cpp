#include "core/base/raw_json.h"

#include <QJsonDocument>

#include <cstdlib>

namespace {

/// Every piece lies within the text that it is of.
bool within(QByteArrayView piece, QByteArrayView whole)
{
    return piece.isEmpty() || (piece.data() >= whole.data() && piece.data() + piece.size() <= whole.data() + whole.size());
}

} // namespace

/// Any bytes: no piece reaches beyond them, what Qt's parser takes is walked to its end, and a text comes back as it was.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    using namespace kd;
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QByteArrayView value = raw::valueAt(bytes);
    if (!within(value, bytes))
        std::abort();
    int parts = 0;
    const bool members = raw::eachMember(bytes, [&](QByteArrayView name, QByteArrayView each) {
        if (!within(name, bytes) || !within(each, bytes) || each.isEmpty())
            std::abort();
        (void)raw::stringOf(each);
        return ++parts < 1000;
    });
    const bool items = raw::eachItem(bytes, [&](QByteArrayView each) {
        if (!within(each, bytes) || each.isEmpty())
            std::abort();
        return ++parts < 1000;
    });
    if (!within(raw::member(bytes, "data"), bytes))
        std::abort();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if ((document.isObject() && !members) || (document.isArray() && !items))
        std::abort();
    if (raw::textOf(raw::quoted(bytes)) != bytes)
        std::abort();
    return 0;
}
