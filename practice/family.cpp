#include "practice/family.h"

#include <QVersionNumber>

namespace kd::practice {

QString toString(Family family)
{
    switch (family) {
    case Family::V1_100:
        return QStringLiteral("1.100");
    case Family::V2_40:
        return QStringLiteral("2.40");
    }
    Q_UNREACHABLE();
}

std::optional<Family> familyFrom(const QString &text)
{
    for (const Family family : {Family::V1_100, Family::V2_40}) {
        if (toString(family) == text)
            return family;
    }
    return std::nullopt;
}

QByteArray recordedVersion(Family family)
{
    return family == Family::V1_100 ? QByteArrayLiteral("1.100.1") : QByteArrayLiteral("2.40.7");
}

bool atLeast(const QByteArray &version, const QByteArray &floor)
{
    return QVersionNumber::fromString(QString::fromLatin1(version)) >=
           QVersionNumber::fromString(QString::fromLatin1(floor));
}

} // namespace kd::practice
