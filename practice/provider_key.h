#pragma once

#include <QDateTime>
#include <QJsonObject>

namespace kd::practice {

/// A key of the practice provider. Each counts how often it was taken and how often not.
struct ProviderKey {
    QByteArray id;
    QByteArray key;
    bool revoked = false;
    bool restricted = false;
    int taken = 0;
    int refused = 0;
    QString label;
    QByteArray account; ///< the service account whose key it is
    QDateTime created;
    QJsonObject wishes; ///< limits and an end, as they were asked for
};

} // namespace kd::practice
