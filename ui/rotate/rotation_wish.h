#pragma once

#include "core/keys/key_name.h"
#include "core/read/provider.h"
#include "core/rotate/request.h"
#include "core/rotate/rotation.h"

#include <memory>
#include <optional>

namespace kd::ui {

/// What a person wants to be rotated, as typed and picked. Nothing in it has been tried yet.
struct RotationWish {
    HeldKind kind = HeldKind::N8nApiKey;
    rotate::Mode mode = rotate::Mode::Routine;
    QString address; ///< of n8n
    QString label;   ///< what the key is for
    SharedSecret key; ///< that talks to n8n; of an n8n API key it is the old one
    std::optional<KeyName> keptKey; ///< in its place
    QString provider;
    QString providerAddress;
    SharedSecret oldKey; ///< the provider's; null where it is not at hand
    std::optional<KeyName> keptOldKey;
    SharedSecret providerRight; ///< a key with the right to make the provider's keys; never kept
    QString providerProject;    ///< where it makes them
    std::optional<rotate::Login> signIn;
    bool guided = false; ///< the person makes every change in n8n
    QList<rotate::Place> places; ///< without ids
    std::optional<int> graceSeconds;
};

/// What there is to pick from before a rotation, and what is said of each kind of it.
struct RotationOffer {
    struct Before {
        HeldKind kind = HeldKind::N8nApiKey;
        rotate::Mode mode = rotate::Mode::Routine;
        QString sentence;
        QStringList breaks;
    };
    QList<Before> before;
    QList<KeyName> kept; ///< in the keychain
    QList<std::shared_ptr<const Provider>> providers;
};

} // namespace kd::ui
