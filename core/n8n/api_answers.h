#pragma once

#include "core/n8n/fault.h"
#include "core/n8n/items.h"

namespace kd::n8n {

/// What the public API answered. A reader takes what it knows, bounds what it takes, and never trusts a shape.
namespace api {

/// That it was done; what else the answer says does not matter.
struct Done {};
[[nodiscard]] Read<Done> readDone(const Answer &answer);
/// 200 on the scope-free route: the key is accepted.
[[nodiscard]] Read<Done> readCheck(const Answer &answer);
/// The scopes of the key that asked.
[[nodiscard]] Read<QStringList> readScopes(const Answer &answer);

[[nodiscard]] Read<WorkflowText> readWorkflow(const Answer &answer);
/// Heads alone; UseFinder looks into the same answer.
[[nodiscard]] Read<Page<WorkflowHead>> readWorkflows(const Answer &answer);
/// The cursor of a page as soon as it is here, without reading what stands before it.
[[nodiscard]] QByteArray nextCursor(QByteArrayView body);

[[nodiscard]] Read<Page<CredentialItem>> readCredentials(const Answer &answer);
[[nodiscard]] Read<CredentialItem> readCredential(const Answer &answer);
/// The names of a type's fields, the required ones first.
[[nodiscard]] Read<QStringList> readSchema(const Answer &answer);
[[nodiscard]] Read<CredentialTest> readTest(const Answer &answer);

[[nodiscard]] Read<Page<ExecutionItem>> readExecutions(const Answer &answer);
[[nodiscard]] Read<Page<UserItem>> readUsers(const Answer &answer);

} // namespace api

/// What a webhook answered with: its body, whatever the status was.
struct WebhookAnswer {
    int status = 0;
    QByteArray body;
};
/// n8n's own words that nothing listens there, or that the run failed, are faults; so is 200 with an empty body where an answer was
/// to be made, as 1.x gives it when the run fails before.
[[nodiscard]] Read<WebhookAnswer> readWebhook(const Answer &answer);

/// From one raw workflow, as lists and exports have it.
[[nodiscard]] WorkflowHead headOf(QByteArrayView workflow);

} // namespace kd::n8n
