#include "core/evidence/release_floor.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace kd {

std::optional<Version> releaseFloor(const QStringList &apiPaths)
{
    std::optional<Version> floor;
    QFile file(QStringLiteral(":/resources/facts/api_paths.json"));
    if (apiPaths.isEmpty() || !file.open(QIODevice::ReadOnly))
        return floor;
    const QJsonObject first = QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("first_seen")).toObject();
    for (const QString &path : apiPaths) {
        const auto version = Version::from(first.value(path).toString());
        if (version && (!floor || *floor < *version))
            floor = version;
    }
    return floor;
}

} // namespace kd
