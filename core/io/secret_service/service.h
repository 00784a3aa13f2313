#pragma once

#include "core/io/keychain.h"
#include "core/io/secret_service/bus_greeting.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QObject>

namespace kd {

/// The Secret Service over D-Bus, as far as QtKeychain does not tell: whether it is there, whether its default collection is
/// locked, the dialog that opens it, and what it holds of this program's. QtKeychain reads a locked keyring as an empty one.
class SecretService : public QObject
{
    Q_OBJECT

public:
    void look(Keychain::OnState answer);
    void open(Keychain::OnState answer);
    void closeDialog();
    /// Of items with these attributes, this one attribute.
    void attributes(const QMap<QString, QString> &wanted, const QString &attribute, Keychain::OnNames answer);

private Q_SLOTS:
    void dialogEnded(bool dismissed, const QDBusVariant &result);

private:
    using OnMessage = std::function<void(const QDBusMessage &)>;
    void call(const QString &path, const char *interface, const char *method, const QVariantList &arguments, OnMessage answer);
    void lookAtService(Keychain::OnState answer);
    void lookAtCollection(Keychain::OnState answer);
    void prompt(const QDBusMessage &reply, Keychain::OnState answer);

    BusGreeting m_greeting;
    QDBusObjectPath m_collection;
    QString m_dialog;
    Keychain::OnState m_onDialog;
};

} // namespace kd
