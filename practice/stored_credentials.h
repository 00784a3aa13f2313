#pragma once

#include "practice/tables.h"

namespace kd::practice {

/// The public API's credentials: /credentials, and `rest` of /credentials/{id} (empty, test).
[[nodiscard]] Outgoing answerCredentials(const Asked &asked);
[[nodiscard]] Outgoing answerCredential(const Asked &asked, const QByteArray &id, const QByteArray &rest);

/// The editor's: /rest/credentials, /rest/credentials/{id}, POST /rest/credentials/test; nothing where it has no such route.
[[nodiscard]] std::optional<Outgoing> answerRestCredentials(const Asked &asked, const QByteArray &id);

} // namespace kd::practice
