#pragma once

#include "practice/tables.h"

namespace kd::practice {

/// The public API's workflows: /workflows, and `rest` of /workflows/{id} (empty, activate, deactivate, publish, unpublish).
[[nodiscard]] Outgoing answerWorkflows(const Asked &asked);
[[nodiscard]] Outgoing answerWorkflow(const Asked &asked, const QByteArray &id, const QByteArray &rest);

/// The editor's: /rest/workflows and /rest/workflows/{id}; nothing where it has no such route.
[[nodiscard]] std::optional<Outgoing> answerRestWorkflows(const Asked &asked, const QByteArray &id);

/// Publishes a stored one at a moment, as activating does.
void publish(StoredWorkflow &workflow, Family family, const QDateTime &now);

} // namespace kd::practice
