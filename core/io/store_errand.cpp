#include "core/base/words.h"
#include "core/io/vault_errands.h"
#include "core/keys/held_key_bytes.h"

namespace kd {

namespace {

bool isSameKey(const SharedSecret &one, const SharedSecret &other)
{
    return one && other ? one->equals(*other) : !one && !other;
}

} // namespace

StoreErrand::StoreErrand(HeldKey key, VaultStore how, VaultGround &ground, std::stop_token stop, QObject *parent)
    : VaultErrand(ground, std::move(stop), parent), m_key(std::move(key)), m_how(how)
{
}

StoreErrand::~StoreErrand()
{
    (void)Secret::take(std::move(m_bytes));
}

void StoreErrand::run()
{
    m_bytes = toBytes(m_key);
    if (m_bytes.size() > largestEntry)
        return end(VaultOutcome::TooLarge);
    if (!m_ground.list.prepare())
        return end(VaultOutcome::Refused, Words::tr("%1 cannot be written.").arg(m_ground.list.file()));
    // The lock comes last: a dialog may stay open for long.
    reach(Missing::IsMade, [this] {
        lock([this] {
            useFingerprintKey(Missing::IsMade, [this] {
                m_key.fingerprint = fingerprint(*m_key.inUse());
                read(m_key.name.text(), [this](const KeychainReply &present) { compare(present); });
            });
        });
    });
}

void StoreErrand::compare(const KeychainReply &present)
{
    if (present.kind == KeychainReply::Kind::NotFound)
        return whenStillOpen([this] { writeDown(); });
    if (present.kind != KeychainReply::Kind::Done)
        return endRefused(present);
    if (m_how == VaultStore::Replace)
        return writeDown();
    auto other = heldKeyFromBytes(present.bytes);
    if (other && isSameKey(other->newKey, m_key.newKey) && isSameKey(other->oldKey, m_key.oldKey))
        return writeDown();
    if (other)
        other->fingerprint = fingerprint(*other->inUse());
    end({VaultOutcome::Exists, VaultLack::None, {}, std::move(other), {}, {}});
}

void StoreErrand::writeDown()
{
    KnownKeys known = m_ground.list.load();
    if (known.problem)
        m_ground.list.setAside();
    const QList<KnownKey> before = known.keys;
    putInto(known.keys, knownOf(m_key, KnownKey::State::Storing));
    if (!m_ground.list.save(known.keys))
        return end(VaultOutcome::Refused, Words::tr("%1 cannot be written.").arg(m_ground.list.file()));
    write(m_key.name.text(), m_bytes, [this, before](const KeychainReply &written) {
        if (written.kind == KeychainReply::Kind::Done)
            return read(m_key.name.text(), [this, before](const KeychainReply &there) { readBack(there, before); });
        (void)m_ground.list.save(before);
        endRefused(written);
    });
}

void StoreErrand::readBack(const KeychainReply &there, const QList<KnownKey> &before)
{
    if (there.kind != KeychainReply::Kind::Done || there.bytes != m_bytes) {
        if (there.kind == KeychainReply::Kind::NotFound)
            (void)m_ground.list.save(before);
        return endRefused({KeychainReply::Kind::Failed, {}, there.text.isEmpty() ? Words::tr("What was read back is not what was written.") : there.text});
    }
    QList<KnownKey> keys = before;
    putInto(keys, knownOf(m_key, KnownKey::State::Held));
    // Where this fails, the next listing finds the key in the keychain.
    (void)m_ground.list.save(keys);
    end({VaultOutcome::Stored, VaultLack::None, {}, m_key, {}, {}});
}

} // namespace kd
