#pragma once

#include "practice/tables.h"

namespace kd::practice {

/// A call of /webhook/PATH: the run of the workflow that listens there, or nothing where none does. The practice n8n knows the nodes
/// that a key's way needs (webhook, IF, HTTP Request, Respond to Webhook), runs them one after the other, and fails at any other.
[[nodiscard]] std::optional<Outgoing> runWebhook(const Asked &asked, const QByteArray &path);

} // namespace kd::practice
