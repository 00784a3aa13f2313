#pragma once

#include <QJsonObject>
#include <QString>

namespace kd::n8n {

/// One entry of a node's `credentials`: {type: {id, name}}, in old workflows {type: "name"}.
struct CredentialEntry {
    QString type;
    QString id; ///< empty in the old form
    QString name;
};

[[nodiscard]] QList<CredentialEntry> credentialEntries(const QJsonObject &node);

/// Whether the node sends it. Nodes that let one choose keep the entry of an earlier choice, and n8n neither reads nor sends it.
[[nodiscard]] bool counts(const QJsonObject &node, const CredentialEntry &entry);

} // namespace kd::n8n
