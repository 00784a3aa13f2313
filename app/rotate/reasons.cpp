#include "app/rotate/reasons.h"

#include "core/base/words.h"
#include "core/report/vault_words.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace kd::rotate {

namespace {

QString plainSentence(n8n::FaultKind kind)
{
    using Kind = n8n::FaultKind;
    switch (kind) {
    case Kind::NotReached:
        return Words::tr("n8n gives no answer.");
    case Kind::NotN8n:
        return Words::tr("The answer is none that n8n gives here.");
    case Kind::Refused:
        return Words::tr("n8n refuses this access.");
    case Kind::NeedsMfa:
        return Words::tr("n8n asks for the code of the second factor.");
    case Kind::NeedsSso:
        return Words::tr("n8n takes no password here: it signs in through another service.");
    case Kind::Forbidden:
        return Words::tr("The key's scopes, or the person's rights, do not allow this.");
    case Kind::NeedsLicence:
        return Words::tr("n8n's licence does not allow this.");
    case Kind::Missing:
        return Words::tr("n8n knows no such thing, or does not show it to this person.");
    case Kind::NoSuchDoor:
        return Words::tr("This release of n8n has no such route.");
    case Kind::NotListening:
        return Words::tr("Nothing listens at that webhook.");
    case Kind::Published:
        return Words::tr("The workflow is published, and must be unpublished first.");
    case Kind::Busy:
        return Words::tr("n8n is busy, and asks to come again later.");
    case Kind::NameTaken:
        return Words::tr("That name is taken.");
    case Kind::Invalid:
        return Words::tr("n8n does not take what was sent.");
    case Kind::RunFailed:
        return Words::tr("The workflow ran and failed.");
    case Kind::Failed:
        return Words::tr("Something failed inside n8n.");
    case Kind::TooLarge:
        break;
    }
    return Words::tr("The answer is larger than what is read.");
}

QString reasonOf(VaultOutcome outcome)
{
    switch (outcome) {
    case VaultOutcome::NoKeyring:
        return QStringLiteral("keyring_missing");
    case VaultOutcome::Locked:
        return QStringLiteral("keyring_locked");
    case VaultOutcome::Silent:
        return QStringLiteral("keyring_silent");
    case VaultOutcome::Absent:
        return QStringLiteral("key_not_in_keyring");
    default:
        return QStringLiteral("keyring_refuses");
    }
}

} // namespace

QString reasonOf(const n8n::Fault &fault)
{
    return QStringLiteral("n8n_") + n8n::toString(fault.kind);
}

QString sentenceOf(const n8n::Fault &fault)
{
    return fault.said.isEmpty() ? plainSentence(fault.kind) : Words::tr("%1 It says: %2").arg(plainSentence(fault.kind), fault.said);
}

ActResult failureOf(const VaultAnswer &answer)
{
    return answer.is(VaultOutcome::Cancelled) ? ActResult::ended() : ActResult::failed(reasonOf(answer.outcome), vaultSentence(answer));
}

n8n::Read<Version> readRelease(const Answer &answer)
{
    if (!answer.isSuccess())
        return tl::unexpected(n8n::faultOf(answer));
    const QJsonObject data = QJsonDocument::fromJson(answer.body).object().value(QLatin1String("data")).toObject();
    const auto version = Version::from(data.value(QLatin1String("versionCli")).toString());
    if (!version)
        return tl::unexpected(n8n::strange(answer));
    return *version;
}

} // namespace kd::rotate
