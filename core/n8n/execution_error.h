#pragma once

#include "core/n8n/fault.h"

#include <QStringList>

namespace kd::n8n {

/// What a failed execution says of the call that failed: which node, with which credential, and in what words the service refused.
struct ExecutionError {
    QString executionId;
    QString node;
    QString nodeType;
    QString message;     ///< n8n's own
    QString httpCode;    ///< as text; empty where there was no call
    QString description; ///< the service's words, with its mask of the key that was sent
    QStringList said;    ///< every further text of the service
    QStringList credentialIds;

    /// The service refused the key.
    [[nodiscard]] bool isRefusal() const;
    /// One of the texts shows a mask that ends in these characters: what some services echo of the key that they were sent.
    [[nodiscard]] bool echoes(const QString &tail) const;
};

/// Of executions that were asked for with their data.
[[nodiscard]] Read<QList<ExecutionError>> readExecutionErrors(const Answer &answer);

} // namespace kd::n8n
