#pragma once

#include "app/key_check.h"
#include "core/io/vault.h"

namespace kd::gui {

/// Asks of several held keys, one after another, whether they are still accepted, and notes in the vault which were. Each is
/// taken from the vault when it is its turn, and let go again.
class KeyRound : public QObject
{
    Q_OBJECT

public:
    KeyRound(std::unique_ptr<Courier> courier, Vault &vault, const Texts &texts, QObject *parent = nullptr);
    ~KeyRound() override;

    void start(const QList<KeyName> &names);
    /// It ends soon, and says so.
    void stop();

Q_SIGNALS:
    void asking(const kd::KeyName &name, int number, int of);
    void heard(const kd::KnownKey &key, const kd::KeyAcceptance &acceptance);
    /// The vault did not give it, or did not note that it was proven.
    void failed(const kd::KeyName &name, const kd::VaultAnswer &answer);
    void finished(bool stopped);

private:
    void next();
    void check(const HeldKey &key);
    void judge(HeldKey key, const KeyAcceptance &acceptance);

    std::unique_ptr<Courier> m_courier;
    Vault &m_vault;
    const Texts &m_texts;
    std::unique_ptr<KeyCheck> m_check;
    QList<KeyName> m_names;
    int m_number = 0;
    QMap<QString, QList<Exchange>> m_heard; ///< by the place that was asked
    std::stop_source m_stop;
};

} // namespace kd::gui
