#include "core/base/version.h"

#include <QRegularExpression>

namespace kd {

QString Version::toString() const
{
    return QStringLiteral("%1.%2.%3").arg(major).arg(minor).arg(patch);
}

std::optional<Version> Version::from(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("(\\d{1,4})\\.(\\d{1,4})(?:\\.(\\d{1,4}))?"));
    const auto match = pattern.match(text.left(100));
    if (!match.hasMatch())
        return std::nullopt;
    return Version{match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()};
}

} // namespace kd
