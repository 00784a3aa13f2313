#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace kd {

/// What the keyring says of itself before it is asked for anything.
enum class KeyringState { Ready, Locked, NoCollection, NoService, NoBus, NoLibrary, Silent };

struct KeychainReply {
    enum class Kind { Done, NotFound, Denied, Failed };
    Kind kind = Kind::Failed;
    QByteArray bytes;
    QString text; ///< the backend's own words
};

/// The keychain as bytes under names, and no more: the part that the loadable module implements, so that the program links
/// neither QtKeychain nor QtDBus. An answer comes once, from the event loop, or never: whoever asks has the clock.
class Keychain
{
public:
    using OnState = std::function<void(KeyringState, QString)>;
    using OnReply = std::function<void(KeychainReply)>;
    using OnNames = std::function<void(std::optional<QStringList>)>;

    virtual ~Keychain() = default;
    /// Never opens a dialog.
    virtual void look(OnState answer) = 0;
    /// Unlocks the keyring, or makes the one that is missing, through the desktop's own dialog.
    virtual void open(OnState answer) = 0;
    /// Takes that dialog away.
    virtual void closeDialog() = 0;

    virtual void read(const QString &name, OnReply answer) = 0;
    virtual void write(const QString &name, const QByteArray &bytes, OnReply answer) = 0;
    virtual void remove(const QString &name, OnReply answer) = 0;
    /// The names under which this program has stored something; absent where the backend cannot say.
    virtual void names(OnNames answer) = 0;
};

} // namespace kd

/// What the module exports. The version must be the program's own: the interface is not kept between releases.
extern "C" {
using KeydoctorKeychainVersion = const char *();
using KeydoctorKeychainMake = kd::Keychain *();
}
