#include "core/io/keychain_module.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLibrary>

#include <cstring>

namespace kd {

QStringList KeychainModule::usualFolders()
{
    const QString here = QCoreApplication::applicationDirPath();
    return {here, here + QStringLiteral("/" KEYDOCTOR_MODULES)};
}

KeychainModule KeychainModule::load(const QStringList &folders)
{
    QString path;
    for (const QString &folder : folders) {
        if (path.isEmpty() && QFileInfo::exists(folder + QStringLiteral("/keydoctor-keychain.so")))
            path = folder + QStringLiteral("/keydoctor-keychain.so");
    }
    if (path.isEmpty())
        return {nullptr, QStringLiteral("keydoctor-keychain.so")};
    // It stays loaded: what it has started may end after the last of its users.
    QLibrary library(path);
    if (!library.load())
        return {nullptr, library.errorString()};
    const auto version = reinterpret_cast<KeydoctorKeychainVersion *>(library.resolve("keydoctor_keychain_version"));
    const auto make = reinterpret_cast<KeydoctorKeychainMake *>(library.resolve("keydoctor_keychain_make"));
    if (!version || !make || std::strcmp(version(), KEYDOCTOR_VERSION) != 0)
        return {nullptr, QStringLiteral("%1 != " KEYDOCTOR_VERSION).arg(version ? QString::fromLatin1(version()) : path)};
    return {std::unique_ptr<Keychain>(make()), {}};
}

} // namespace kd
