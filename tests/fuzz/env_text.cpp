#include "core/rotate/env_text.h"
#include "core/rotate/env_users.h"

#include <cstdlib>

/// An environment file as it may lie on a disk: what can be read can be changed, and back to the same bytes; what is changed is
/// that value alone; and the masked text does not hold it.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    using namespace kd;
    using namespace kd::rotate;
    const std::string_view bytes(reinterpret_cast<const char *>(data), size);
    const QString name = QStringLiteral("K");
    const Secret text(bytes);
    const QByteArray masked = maskedEnv(text, name);
    const QString asText = QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
    (void)composeUseOf(asText, QStringLiteral("/a"), {QStringLiteral("/a/.env")}, name);
    (void)unitReads(asText, {QStringLiteral("/a/.env")});
    const auto value = envValueIn(text, name);
    if (!value)
        return 0;
    const std::string_view old = value->value->expose();
    if (old.size() >= 8 && bytes.find(old) == bytes.rfind(old) && masked.contains(QByteArrayView(old.data(), static_cast<qsizetype>(old.size()))))
        std::abort();
    const Secret other("sk-proj-newnewnewnew");
    const auto change = withEnvValue(text, name, other);
    if (!change || change->text->size() + old.size() != text.size() + other.size())
        std::abort();
    if (isPlainEnvValue(*value->value)) {
        const auto back = withEnvValue(*change->text, name, *value->value);
        if (!back || !back->text->equals(text))
            std::abort();
    }
    return 0;
}
