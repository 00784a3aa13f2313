#include "core/base/words.h"
#include "core/io/vault_errands.h"

namespace kd {

ForgetErrand::ForgetErrand(KeyName name, VaultGround &ground, std::stop_token stop, QObject *parent)
    : VaultErrand(ground, std::move(stop), parent), m_name(std::move(name))
{
}

void ForgetErrand::run()
{
    if (!m_ground.list.prepare())
        return end(VaultOutcome::Refused, Words::tr("%1 cannot be written.").arg(m_ground.list.file()));
    reach(Missing::IsAnError, [this] { lock([this] { deleteIt(); }); });
}

void ForgetErrand::deleteIt()
{
    KnownKeys known = m_ground.list.load();
    if (const KnownKey *key = findIn(known.keys, m_name)) {
        KnownKey going = *key;
        going.state = KnownKey::State::Forgetting;
        putInto(known.keys, going);
        if (!m_ground.list.save(known.keys))
            return end(VaultOutcome::Refused, Words::tr("%1 cannot be written.").arg(m_ground.list.file()));
    }
    remove(m_name.text(), [this](const KeychainReply &removed) { lookForIt(removed); });
}

void ForgetErrand::lookForIt(const KeychainReply &removed)
{
    read(m_name.text(), [this, removed](const KeychainReply &reply) {
        KnownKeys known = m_ground.list.load();
        if (reply.kind == KeychainReply::Kind::NotFound) {
            return whenStillOpen([this, known]() mutable {
                takeOut(known.keys, m_name);
                if (!known.problem)
                    (void)m_ground.list.save(known.keys);
                end(VaultOutcome::Absent);
            });
        }
        if (const KnownKey *key = findIn(known.keys, m_name)) {
            KnownKey stays = *key;
            stays.state = KnownKey::State::Held;
            putInto(known.keys, stays);
            (void)m_ground.list.save(known.keys);
        }
        const QString &said = removed.text.isEmpty() ? reply.text : removed.text;
        endRefused({KeychainReply::Kind::Failed, {}, said.isEmpty() ? Words::tr("It was to be deleted, and is still there.") : said});
    });
}

} // namespace kd
