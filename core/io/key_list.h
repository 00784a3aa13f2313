#pragma once

#include "core/io/vault.h"

namespace kd {

/// The list of held keys as a file in the state folder, for a keychain cannot tell while it is locked. It holds no secret,
/// is open to its owner alone and replaced as a whole. Whoever changes it holds the lock.
class KeyList
{
public:
    explicit KeyList(QString folder) : m_folder(std::move(folder)) {}

    [[nodiscard]] QString file() const { return m_folder + QStringLiteral("/keys.json"); }
    [[nodiscard]] QString lockFile() const { return m_folder + QStringLiteral("/keys.lock"); }

    /// Makes the folder, 0700.
    [[nodiscard]] bool prepare() const;
    /// No file is an empty list; a damaged one is empty too, with the problem.
    [[nodiscard]] KnownKeys load() const;
    [[nodiscard]] bool save(const QList<KnownKey> &keys) const;
    /// Keeps a damaged file beside the one that takes its place.
    void setAside() const;

private:
    QString m_folder;
};

/// Puts the key in the place of the one with its name, or behind all others.
void putInto(QList<KnownKey> &keys, const KnownKey &key);
void takeOut(QList<KnownKey> &keys, const KeyName &name);
[[nodiscard]] const KnownKey *findIn(const QList<KnownKey> &keys, const KeyName &name);

} // namespace kd
