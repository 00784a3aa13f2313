#pragma once

#include "core/n8n/items.h"
#include "core/n8n/door.h"
#include "core/probes/probe.h"

namespace kd::n8n {

/// The editor's own interface, /rest, with the session of the person who signed in.
namespace session {

/// Opens a session that is bound to `browserId`. n8n counts attempts: five a minute.
[[nodiscard]] Letter signIn(const Door &door, const QByteArray &browserId, const SignIn &person);
/// Ends it on the server too.
[[nodiscard]] Letter signOut(const Door &door, const Session &session);
/// Whether the session still holds, and whose it is.
[[nodiscard]] Letter whoAmI(const Door &door, const Session &session);
[[nodiscard]] Letter settings(const Door &door, const Session &session);

/// One's own keys; an owner of 2.x sees everybody's. `label` narrows the list on 2.x, and may match within others.
[[nodiscard]] Letter apiKeys(const Door &door, const Session &session, const QString &label = {});
[[nodiscard]] Letter apiKeyScopes(const Door &door, const Session &session);
[[nodiscard]] Letter createApiKey(const Door &door, const Session &session, const NewApiKey &wanted);
/// Label and scopes anew; n8n answers success even where there is no such key.
[[nodiscard]] Letter updateApiKey(const Door &door, const Session &session, const QString &id, const QString &label, const QStringList &scopes);
/// Holds at once; 1.x answers success even where there was no such key.
[[nodiscard]] Letter deleteApiKey(const Door &door, const Session &session, const QString &id);

[[nodiscard]] Letter credentials(const Door &door, const Session &session);
/// With the fields, the hidden ones as placeholders.
[[nodiscard]] Letter credential(const Door &door, const Session &session, const QString &id);
/// The whole credential with one field anew: n8n replaces all that it holds, so every other field goes along as it was read.
[[nodiscard]] Letter patchCredential(const Door &door, const Session &session, const CredentialDetail &read, const QString &field,
                                     const Secret &value);
/// n8n asks the service with what it holds.
[[nodiscard]] Letter testCredential(const Door &door, const Session &session, const CredentialDetail &read);

[[nodiscard]] Letter workflows(const Door &door, const Session &session, int skip = 0);
[[nodiscard]] Letter workflow(const Door &door, const Session &session, const QString &id);
/// Saves the parts that the body names and no others; 2.x does not publish them.
[[nodiscard]] Letter patchWorkflow(const Door &door, const Session &session, const QString &id, SharedSecret body);
[[nodiscard]] Letter projects(const Door &door, const Session &session);

} // namespace session

} // namespace kd::n8n
