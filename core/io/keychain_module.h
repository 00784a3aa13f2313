#pragma once

#include "core/io/keychain.h"

#include <memory>

namespace kd {

/// Loads the module that speaks with the keyring, on first use. Null, with the loader's words, where it is not installed
/// whole; it then counts as a missing keyring.
struct KeychainModule {
    std::unique_ptr<Keychain> keychain;
    QString problem;

    /// From the first of the folders that has it.
    [[nodiscard]] static KeychainModule load(const QStringList &folders = usualFolders());
    /// Beside the program, as it is built, and where it is installed.
    [[nodiscard]] static QStringList usualFolders();
};

} // namespace kd
