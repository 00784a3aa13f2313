#pragma once

#include "practice/tables.h"

#include <QJsonArray>

namespace kd::practice {

/// How one run of a workflow ended.
struct RunResult {
    std::optional<Outgoing> response; ///< what a Respond node said
    QString failedNode;               ///< empty: it succeeded
    QString said;                     ///< the provider's words, where it refused
    QByteArray credentialId;          ///< that was used last
};

/// Runs nodes from the one that was called, with the request as its item.
[[nodiscard]] RunResult run(const Asked &asked, const QJsonArray &nodes, const QJsonObject &connections, const QString &from,
                            const QJsonObject &item);

} // namespace kd::practice
