#pragma once

#include "practice/message.h"
#include "practice/provider_key.h"

#include <optional>

namespace kd::practice {

/// Where the practice provider's keys are made and deleted by its own API: as OpenAI has it, an account and its key in a project,
/// below /v1/organization/projects/{project}; and as OpenRouter has it at /api/v1/keys. Its keys' own check is /api/v1/key.
class ProviderOffice
{
public:
    ProviderOffice();

    [[nodiscard]] const QByteArray &adminKey() const { return m_adminKey; }
    [[nodiscard]] const QByteArray &provisioningKey() const { return m_provisioningKey; }
    [[nodiscard]] const QByteArray &project() const { return m_project; }

    /// Nothing where the path is none of its own.
    [[nodiscard]] std::optional<Outgoing> answer(const Incoming &request, QList<ProviderKey> &keys, const QDateTime &now) const;

private:
    [[nodiscard]] Outgoing inProject(const Incoming &request, const QByteArray &path, QList<ProviderKey> &keys, const QDateTime &now) const;
    [[nodiscard]] Outgoing atRouter(const Incoming &request, const QByteArray &path, QList<ProviderKey> &keys, const QDateTime &now) const;

    QByteArray m_adminKey;
    QByteArray m_provisioningKey;
    QByteArray m_project;
};

/// A new key of that service account.
[[nodiscard]] ProviderKey accountKey(const QString &label, const QByteArray &account, const QDateTime &now);
/// As a list shows a key: its two ends.
[[nodiscard]] QString ends(const QByteArray &key);

} // namespace kd::practice
