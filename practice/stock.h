#pragma once

#include "practice/tables.h"

namespace kd::practice {

/// A workflow that clients call at /webhook/PATH: it asks the provider with the credential and gives back what that says, or fails.
[[nodiscard]] StoredWorkflow callingWorkflow(const StoredCredential &credential, const QByteArray &path, const QByteArray &providerUrl);

/// A workflow of seven nodes, of the size that workflows have; every so many of them use the credential, or hold a copy of the key.
struct ManyWorkflows {
    int count = 10'000;
    int useEvery = 97;
    int copyEvery = 1'009;
    int triggerEvery = 2'003; ///< with a trigger that holds the credential's connection
};
void addMany(Tables &tables, const ManyWorkflows &many, const StoredCredential &credential, const QByteArray &key, const QDateTime &now);

} // namespace kd::practice
