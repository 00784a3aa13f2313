#pragma once

#include "practice/provider_office.h"

namespace kd::practice {

/// A service with keys, as n8n's nodes call one: it speaks as OpenAI does at /v1/models. What a person would do on its pages is done at
/// /practice/keys: GET lists, POST makes one, POST /practice/keys/{id}/restrict, POST /practice/keys/{id}/twin makes another of the same
/// service account, DELETE /practice/keys/{id} revokes.
class Provider
{
public:
    /// http://host:port, without a path.
    explicit Provider(QByteArray origin);

    [[nodiscard]] const QByteArray &origin() const { return m_origin; }
    [[nodiscard]] QByteArray baseUrl() const { return m_origin + "/v1"; }
    [[nodiscard]] QByteArray routerUrl() const { return m_origin + "/api/v1"; }
    [[nodiscard]] const ProviderOffice &office() const { return m_office; }
    const ProviderKey &makeKey();
    [[nodiscard]] Outgoing answer(const Incoming &request, const QDateTime &now);
    /// The answer to a GET that n8n makes; nothing where the address is not this provider's.
    [[nodiscard]] std::optional<Outgoing> answerAt(const QByteArray &url, const QList<Header> &headers, const QDateTime &now);

private:
    [[nodiscard]] Outgoing models(const Incoming &request);
    [[nodiscard]] Outgoing desk(const Incoming &request, const QDateTime &now);
    [[nodiscard]] Outgoing twinOf(ProviderKey &key, const QDateTime &now);
    [[nodiscard]] QJsonObject shown(const ProviderKey &key) const;

    QByteArray m_origin;
    ProviderOffice m_office;
    QList<ProviderKey> m_keys;
};

/// How a node sends a credential of some type: where, if the credential says so itself, and in which headers.
struct CredentialCall {
    QByteArray url;
    QList<Header> headers;
};
[[nodiscard]] CredentialCall callWith(const QString &type, const QJsonObject &data, const QByteArray &url);

} // namespace kd::practice
