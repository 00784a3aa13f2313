#include "ui/clipboard/secret_mime.h"

#include <QVariant>

namespace kd::ui {

namespace {

constexpr QLatin1String plainText("text/plain");
constexpr QLatin1String plainUtf8("text/plain;charset=utf-8");
constexpr QLatin1String managersHint("x-kde-passwordManagerHint"); // read by Klipper, CopyQ and others

} // namespace

QStringList SecretMime::formats() const
{
    return {plainText, plainUtf8, managersHint};
}

QVariant SecretMime::retrieveData(const QString &format, QMetaType type) const
{
    if (format == managersHint)
        return QByteArrayLiteral("secret");
    if (format != plainText && format != plainUtf8)
        return {};
    const std::string_view text = m_secret.expose();
    const auto size = static_cast<qsizetype>(text.size());
    if (type == QMetaType::fromType<QByteArray>())
        return QByteArray(text.data(), size);
    return QString::fromUtf8(text.data(), size);
}

} // namespace kd::ui
