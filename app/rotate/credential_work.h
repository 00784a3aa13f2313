#pragma once

#include "app/rotate/places.h"
#include "core/n8n/uses.h"

namespace kd::rotate {

/// Every credential that n8n lists for what opens it here.
[[nodiscard]] tl::expected<QList<n8n::CredentialItem>, ActResult> credentials(Bench &bench);

/// Notes that the place is about to change; false where the journal cannot.
using Begin = std::function<bool()>;

/// In place: the id stays, and n8n's updatedAt is what it was when it was last read, or somebody else has changed it. What is
/// refused before `begin` was called has changed nothing.
[[nodiscard]] ActResult changeCredential(Bench &bench, Place &place, const SharedSecret &key, const Begin &begin);
/// n8n asks the service with it; unseen where n8n has no test for its type.
[[nodiscard]] PlaceProof proveCredential(Bench &bench, const Place &place);

/// The old key in place of the new one, or the other way, in a workflow's nodes.
[[nodiscard]] ActResult changeWorkflow(Bench &bench, Place &place, const SharedSecret &from, const SharedSecret &to, const Begin &begin);

/// Read back: it holds the old key no more. Whether it runs, its next run shows.
[[nodiscard]] PlaceProof proveWorkflow(Bench &bench, const Place &place);

[[nodiscard]] QString workflowName(const n8n::Uses &uses, const QString &id);

} // namespace kd::rotate
