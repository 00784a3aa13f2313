#pragma once

#include "core/io/vault_errand.h"

namespace kd {

/// Writes a key and reads it back. The list is told before and after, so that a crash in between is found again.
class StoreErrand : public VaultErrand
{
    Q_OBJECT

public:
    StoreErrand(HeldKey key, VaultStore how, VaultGround &ground, std::stop_token stop, QObject *parent);
    ~StoreErrand() override;

protected:
    void run() override;

private:
    void compare(const KeychainReply &present);
    void writeDown();
    void readBack(const KeychainReply &written, const QList<KnownKey> &before);

    HeldKey m_key;
    VaultStore m_how;
    QByteArray m_bytes;
};

class FindErrand : public VaultErrand
{
    Q_OBJECT

public:
    FindErrand(KeyName name, VaultGround &ground, std::stop_token stop, QObject *parent);

protected:
    void run() override;

private:
    KeyName m_name;
};

/// Deletes a key and looks for it: a keychain may say that it has deleted, and keep it.
class ForgetErrand : public VaultErrand
{
    Q_OBJECT

public:
    ForgetErrand(KeyName name, VaultGround &ground, std::stop_token stop, QObject *parent);

protected:
    void run() override;

private:
    void deleteIt();
    void lookForIt(const KeychainReply &removed);

    KeyName m_name;
};

/// Reads every key that the list or the keychain knows, and sets the list right.
class ListErrand : public VaultErrand
{
    Q_OBJECT

public:
    ListErrand(VaultGround &ground, std::stop_token stop, QObject *parent);

protected:
    void run() override;

private:
    void collect(const std::optional<QStringList> &inKeychain);
    void readNext();
    void take(const KnownKey &known, const KeychainReply &reply);
    void setRight();

    KnownKeys m_known;
    QList<KnownKey> m_toRead;
    VaultAnswer m_answer;
    bool m_locked = false;
    bool m_anyGone = false;
};

} // namespace kd
