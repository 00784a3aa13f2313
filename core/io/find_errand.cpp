#include "core/io/vault_errands.h"
#include "core/keys/held_key_bytes.h"

namespace kd {

FindErrand::FindErrand(KeyName name, VaultGround &ground, std::stop_token stop, QObject *parent)
    : VaultErrand(ground, std::move(stop), parent), m_name(std::move(name))
{
}

void FindErrand::run()
{
    reach(Missing::IsAnError, [this] {
        useFingerprintKey(Missing::IsAnError, [this] {
            read(m_name.text(), [this](const KeychainReply &reply) {
                if (reply.kind == KeychainReply::Kind::NotFound)
                    return whenStillOpen([this] { end(VaultOutcome::Absent); });
                if (reply.kind != KeychainReply::Kind::Done)
                    return endRefused(reply);
                auto key = heldKeyFromBytes(reply.bytes);
                if (!key || key->name != m_name)
                    return end(VaultOutcome::Damaged);
                key->fingerprint = fingerprint(*key->inUse());
                end({VaultOutcome::Found, VaultLack::None, {}, std::move(key), {}, {}});
            });
        });
    });
}

} // namespace kd
