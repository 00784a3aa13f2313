#include "core/report/vault_words.h"

#include "core/base/words.h"
#include "core/report/plain_text.h"

namespace kd {

namespace {

QString withDetail(const QString &sentence, const QString &detail)
{
    return detail.isEmpty() ? sentence : QStringLiteral("%1 (%2)").arg(sentence, plainText(detail));
}

QString lackSentence(VaultLack lack)
{
    switch (lack) {
    case VaultLack::Bus:
        return Words::tr("There is no session bus, and so no keyring; keys are kept nowhere else. Sign in to a desktop, or install a keyring "
                         "(apt install gnome-keyring libsecret-1-0 dbus-daemon) and start it with this program under dbus-run-session.");
    case VaultLack::Collection:
        return Words::tr("The keyring service holds no keyring yet, and keys are kept nowhere else. Make one in Passwords and Keys "
                         "(apt install seahorse), or sign out and in again.");
    case VaultLack::Library:
        return Words::tr("libsecret is not installed, and so the keyring cannot be reached; keys are kept nowhere else. Install it: "
                         "apt install libsecret-1-0.");
    case VaultLack::Module:
        return Words::tr("The part that speaks with the keyring is not installed whole; keys are kept nowhere else. Install what it needs: "
                         "apt install libqt6keychain1 libqt6dbus6 libsecret-1-0 gnome-keyring.");
    case VaultLack::None:
    case VaultLack::Service:
    case VaultLack::Dialog:
        break;
    }
    return Words::tr("There is no keyring on the session bus, and keys are kept nowhere else. Install one, such as gnome-keyring "
                     "(apt install gnome-keyring libsecret-1-0), or switch on the Secret Service of KeePassXC.");
}

} // namespace

QString vaultSentence(const VaultAnswer &answer, const KeyName &name)
{
    const QString called = plainText(name.text());
    switch (answer.outcome) {
    case VaultOutcome::NoKeyring:
        return withDetail(lackSentence(answer.lack), answer.detail);
    case VaultOutcome::Locked:
        return withDetail(Words::tr("The keyring is locked. Unlock it in Passwords and Keys or by signing in to the desktop, and try again."), answer.detail);
    case VaultOutcome::Silent:
        return answer.lack == VaultLack::Dialog
                   ? Words::tr("The keyring is locked, and its dialog was not answered in time.")
                   : withDetail(Words::tr("The keyring does not answer. Sign out and in again, or restart its service, and try again."), answer.detail);
    case VaultOutcome::Busy:
        return Words::tr("Another Key Doctor is busy with the keyring. Try again when it is done.");
    case VaultOutcome::Refused:
        return answer.detail.isEmpty() ? Words::tr("The keyring refused.") : Words::tr("The keyring refused: %1").arg(plainText(answer.detail));
    case VaultOutcome::TooLarge:
        return Words::tr("The key is too large to be kept in a keyring.");
    case VaultOutcome::Damaged:
        return Words::tr("What the keyring holds as %1 was not written by Key Doctor, or is not whole.").arg(called);
    case VaultOutcome::Exists:
        return Words::tr("Another key is kept as %1 already.").arg(called);
    case VaultOutcome::Absent:
        return Words::tr("The keyring holds no key %1.").arg(called);
    case VaultOutcome::Cancelled:
        return Words::tr("Cancelled.");
    case VaultOutcome::Stored:
    case VaultOutcome::Found:
        break;
    }
    return {};
}

} // namespace kd
