#include "app/gui/key_round.h"

#include "core/io/courier.h"

namespace kd::gui {

namespace {

/// Of a provider without an address of the person's own, the provider's.
const QString &placeOf(const HeldKey &key)
{
    return key.address.isEmpty() ? key.name.host : key.address;
}

} // namespace

KeyRound::KeyRound(std::unique_ptr<Courier> courier, Vault &vault, const Texts &texts, QObject *parent)
    : QObject(parent), m_courier(std::move(courier)), m_vault(vault), m_texts(texts)
{
}

KeyRound::~KeyRound() = default;

void KeyRound::start(const QList<KeyName> &names)
{
    m_names = names;
    next();
}

void KeyRound::stop()
{
    m_stop.request_stop();
    if (m_check)
        m_check->stop();
}

void KeyRound::next()
{
    if (m_stop.stop_requested() || m_number == m_names.size()) {
        Q_EMIT finished(m_stop.stop_requested());
        return;
    }
    const KeyName name = m_names.at(m_number++);
    Q_EMIT asking(name, m_number, static_cast<int>(m_names.size()));
    m_vault.find(name, m_stop.get_token()).then(this, [this, name](const VaultAnswer &answer) {
        if (answer.is(VaultOutcome::Found))
            return check(*answer.key);
        Q_EMIT failed(name, answer);
        // What is in the way of one key is in the way of all, unless it is that key alone.
        if (answer.is(VaultOutcome::Absent) || answer.is(VaultOutcome::Damaged))
            next();
        else
            Q_EMIT finished(m_stop.stop_requested());
    });
}

void KeyRound::check(const HeldKey &key)
{
    m_check = std::make_unique<KeyCheck>(m_courier.get(), m_texts, key);
    m_check->remember(m_heard.value(placeOf(key)));
    connect(m_check.get(), &KeyCheck::finished, this, [this, key](const KeyAcceptance &acceptance) { judge(key, acceptance); }, Qt::QueuedConnection);
    m_check->start();
}

void KeyRound::judge(HeldKey key, const KeyAcceptance &acceptance)
{
    m_heard.insert(placeOf(key), m_check->heard());
    if (acceptance.answer != KeyAcceptance::Answer::Accepted) {
        Q_EMIT heard(knownOf(key, KnownKey::State::Held), acceptance);
        return next();
    }
    key.lastProven = QDateTime::currentDateTimeUtc();
    Q_EMIT heard(knownOf(key, KnownKey::State::Held), acceptance);
    // The answer stands, whether or not the wait is to end.
    m_vault.store(key, VaultStore::OnlyNew).then(this, [this, name = key.name](const VaultAnswer &answer) {
        if (!answer.is(VaultOutcome::Stored))
            Q_EMIT failed(name, answer);
        next();
    });
}

} // namespace kd::gui
