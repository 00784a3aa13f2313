#include "core/base/words.h"
#include "core/io/vault_errands.h"
#include "core/keys/held_key_bytes.h"

namespace kd {

ListErrand::ListErrand(VaultGround &ground, std::stop_token stop, QObject *parent) : VaultErrand(ground, std::move(stop), parent) {}

void ListErrand::run()
{
    reach(Missing::IsAnError, [this] {
        useFingerprintKey(Missing::IsAnError, [this] {
            // While another process changes the list, it is left alone.
            m_locked = m_ground.list.prepare() && lockNow();
            m_known = m_ground.list.load();
            names([this](const std::optional<QStringList> &inKeychain) { collect(inKeychain); });
        });
    });
}

void ListErrand::collect(const std::optional<QStringList> &inKeychain)
{
    m_toRead = m_known.keys;
    for (const QString &text : inKeychain.value_or(QStringList())) {
        const auto name = KeyName::from(text);
        if (!name || findIn(m_toRead, *name))
            continue;
        KnownKey found;
        found.name = *name;
        m_toRead.append(found);
    }
    if (m_known.problem) {
        m_answer.problems.append(*m_known.problem);
        m_answer.problems.append({inKeychain ? Words::tr("It was made anew from what the keyring holds.")
                                             : Words::tr("This keyring cannot say what it holds: keys that are not named again stay unknown."),
                                  {}, {}});
    }
    readNext();
}

void ListErrand::readNext()
{
    if (m_toRead.isEmpty()) {
        if (m_anyGone)
            return whenStillOpen([this] { setRight(); });
        return setRight();
    }
    const KnownKey known = m_toRead.takeFirst();
    read(known.name.text(), [this, known](const KeychainReply &reply) {
        take(known, reply);
        readNext();
    });
}

void ListErrand::take(const KnownKey &known, const KeychainReply &reply)
{
    if (reply.kind == KeychainReply::Kind::NotFound) {
        m_anyGone = true;
        // What was begun and never done, or is being done by another process, is not missed.
        if (known.state == KnownKey::State::Held)
            m_answer.keys.append({known, ListedKey::State::Gone, {}});
        return;
    }
    auto held = reply.kind == KeychainReply::Kind::Done ? heldKeyFromBytes(reply.bytes) : std::nullopt;
    if (!held || held->name != known.name) {
        m_answer.keys.append({known, ListedKey::State::Unreadable, {}});
        return;
    }
    held->fingerprint = fingerprint(*held->inUse());
    m_answer.keys.append({knownOf(*held, KnownKey::State::Held), ListedKey::State::Held, std::move(held)});
}

void ListErrand::setRight()
{
    QList<KnownKey> keys;
    for (const ListedKey &each : std::as_const(m_answer.keys))
        keys.append(each.known);
    if (m_locked) {
        if (m_known.problem)
            m_ground.list.setAside();
        if ((m_known.problem || toJson(keys) != toJson(m_known.keys)) && !m_ground.list.save(keys))
            m_answer.problems.append({Words::tr("%1 cannot be written.").arg(m_ground.list.file()), {}, {}});
    }
    m_answer.outcome = VaultOutcome::Found;
    end(m_answer);
}

} // namespace kd
