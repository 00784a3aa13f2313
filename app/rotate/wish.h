#pragma once

#include "core/base/result.h"
#include "core/evidence/address.h"
#include "core/probes/letter.h"
#include "core/rotate/request.h"
#include "core/rotate/rotation.h"

namespace kd::rotate {

/// By which way n8n's credentials are changed: whatever works, or only what the person allows.
enum class Via { Any, Api, Session, Guided };

[[nodiscard]] QString toString(Via via);
[[nodiscard]] std::optional<Via> viaFrom(const QString &text);

/// What a person wants rotated, and what they gave for it. It holds every secret of a rotation, so it lives in memory only;
/// what must outlive the process goes into the journal, and the keys into the keychain.
struct Wish {
    HeldKind kind = HeldKind::N8nApiKey;
    Mode mode = Mode::Routine;
    std::optional<Address> n8n;
    QList<LetterHeader> headers; ///< a proxy's own login
    SharedSecret n8nKey;         ///< talks to n8n; of an n8n API key's rotation, the old one
    std::optional<Login> login;
    QString provider; ///< its id
    std::optional<Address> providerAddress;
    SharedSecret oldKey; ///< a provider's, where it is at hand
    SharedSecret newKey; ///< where it was made already
    SharedSecret providerRight; ///< a key with the right to make the provider's keys
    QString providerProject;    ///< where it makes them, at OpenAI
    QString label = QStringLiteral("main"); ///< what the key is for: its name in the keychain
    bool labelChosen = true;                ///< by the person; else another may be taken where it is not free
    QStringList credentials;                ///< ids in n8n
    QList<Place> places;                    ///< files and the person's own, without ids
    /// Exported workflows, where n8n itself cannot be searched.
    QList<QPair<QString, QByteArray>> exports;
    Via via = Via::Any;
    std::optional<int> graceSeconds;
};

/// The same again, of a rotation that is gone on with: what the journal holds, and of what was given now the secrets.
[[nodiscard]] Result<Wish> wishFor(const Rotation &rotation, Wish given);

} // namespace kd::rotate
