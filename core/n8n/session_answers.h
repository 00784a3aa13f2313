#pragma once

#include "core/n8n/api_answers.h"

namespace kd::n8n::session {

/// What the editor's own interface answered.
[[nodiscard]] Read<SignedIn> readSignIn(const Answer &answer);
/// Without a cookie: whose session it is.
[[nodiscard]] Read<SignedIn> readWhoAmI(const Answer &answer);

[[nodiscard]] Read<QList<ApiKeyItem>> readApiKeys(const Answer &answer);
[[nodiscard]] Read<QStringList> readApiKeyScopes(const Answer &answer);
[[nodiscard]] Read<ApiKeyMade> readApiKeyMade(const Answer &answer);

[[nodiscard]] Read<QList<CredentialItem>> readCredentials(const Answer &answer);
[[nodiscard]] Read<CredentialDetail> readCredential(const Answer &answer);
[[nodiscard]] Read<CredentialTest> readTest(const Answer &answer);

[[nodiscard]] Read<WorkflowText> readWorkflow(const Answer &answer);
[[nodiscard]] Read<QList<WorkflowHead>> readWorkflows(const Answer &answer);

/// The key of that label, and no other that merely contains it.
[[nodiscard]] std::optional<ApiKeyItem> keyLabelled(const QList<ApiKeyItem> &keys, const QString &label, const QString &userId = {});

} // namespace kd::n8n::session
