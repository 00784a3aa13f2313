#include "core/io/secret_service/service.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <memory>

namespace kd {

namespace {

using Attributes = QMap<QString, QString>;

const auto serviceName = QStringLiteral("org.freedesktop.secrets");
const auto servicePath = QStringLiteral("/org/freedesktop/secrets");
constexpr const char *serviceInterface = "org.freedesktop.Secret.Service";
constexpr const char *collectionInterface = "org.freedesktop.Secret.Collection";
constexpr const char *itemInterface = "org.freedesktop.Secret.Item";
constexpr const char *promptInterface = "org.freedesktop.Secret.Prompt";
constexpr const char *propertiesInterface = "org.freedesktop.DBus.Properties";
const auto none = QStringLiteral("/");

KeyringState stateOf(const QDBusMessage &error)
{
    const QString name = error.errorName();
    if (name.endsWith(QLatin1String(".NoReply")) || name.endsWith(QLatin1String(".Timeout")) || name.endsWith(QLatin1String(".TimedOut")))
        return KeyringState::Silent;
    return name.endsWith(QLatin1String(".Disconnected")) ? KeyringState::NoBus : KeyringState::NoService;
}

bool isError(const QDBusMessage &reply)
{
    return reply.type() != QDBusMessage::ReplyMessage;
}

} // namespace

void SecretService::call(const QString &path, const char *interface, const char *method, const QVariantList &arguments, OnMessage answer)
{
    const QDBusConnection connection = QDBusConnection::sessionBus();
    if (!connection.isConnected())
        return answer(QDBusMessage::createError(QDBusError::Disconnected, connection.lastError().message()));
    QDBusMessage message = QDBusMessage::createMethodCall(serviceName, path, QString::fromLatin1(interface), QString::fromLatin1(method));
    message.setArguments(arguments);
    auto *watcher = new QDBusPendingCallWatcher(connection.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [answer](QDBusPendingCallWatcher *finished) {
        finished->deleteLater();
        answer(finished->reply());
    });
}

void SecretService::look(Keychain::OnState answer)
{
    m_greeting.greet([this, answer](BusGreeting::Heard heard, const QString &text) {
        if (heard == BusGreeting::Heard::Speaks)
            return lookAtService(answer);
        answer(heard == BusGreeting::Heard::NoBus ? KeyringState::NoBus : KeyringState::Silent, text);
    });
}

void SecretService::lookAtService(Keychain::OnState answer)
{
    call(servicePath, serviceInterface, "ReadAlias", {QStringLiteral("default")}, [this, answer](const QDBusMessage &reply) {
        if (isError(reply))
            return answer(stateOf(reply), reply.errorMessage());
        m_collection = reply.arguments().value(0).value<QDBusObjectPath>();
        if (m_collection.path().isEmpty() || m_collection.path() == none)
            return answer(KeyringState::NoCollection, {});
        lookAtCollection(answer);
    });
}

void SecretService::lookAtCollection(Keychain::OnState answer)
{
    call(m_collection.path(), propertiesInterface, "Get", {QString::fromLatin1(collectionInterface), QStringLiteral("Locked")},
         [answer](const QDBusMessage &reply) {
             if (isError(reply))
                 return answer(stateOf(reply), reply.errorMessage());
             const QVariant locked = reply.arguments().value(0).value<QDBusVariant>().variant();
             answer(locked.toBool() ? KeyringState::Locked : KeyringState::Ready, {});
         });
}

void SecretService::open(Keychain::OnState answer)
{
    const auto next = [this, answer](const QDBusMessage &reply) { prompt(reply, answer); };
    if (m_collection.path().isEmpty() || m_collection.path() == none) {
        const QVariantMap properties{{QStringLiteral("org.freedesktop.Secret.Collection.Label"), QStringLiteral("Login")}};
        call(servicePath, serviceInterface, "CreateCollection", {properties, QStringLiteral("default")}, next);
        return;
    }
    call(servicePath, serviceInterface, "Unlock", {QVariant::fromValue(QList<QDBusObjectPath>{m_collection})}, next);
}

void SecretService::prompt(const QDBusMessage &reply, Keychain::OnState answer)
{
    if (isError(reply))
        return answer(stateOf(reply), reply.errorMessage());
    m_dialog = reply.arguments().value(1).value<QDBusObjectPath>().path();
    if (m_dialog.isEmpty() || m_dialog == none)
        return look(answer);
    m_onDialog = std::move(answer);
    QDBusConnection::sessionBus().connect(serviceName, m_dialog, QString::fromLatin1(promptInterface), QStringLiteral("Completed"), this,
                   SLOT(dialogEnded(bool, QDBusVariant)));
    call(m_dialog, promptInterface, "Prompt", {QString()}, [this](const QDBusMessage &prompted) {
        if (isError(prompted) && m_onDialog)
            std::exchange(m_onDialog, nullptr)(stateOf(prompted), prompted.errorMessage());
    });
}

void SecretService::dialogEnded(bool, const QDBusVariant &)
{
    if (m_onDialog)
        look(std::exchange(m_onDialog, nullptr));
}

void SecretService::closeDialog()
{
    if (!std::exchange(m_onDialog, nullptr))
        return;
    call(m_dialog, promptInterface, "Dismiss", {}, [](const QDBusMessage &) {});
}

void SecretService::attributes(const Attributes &wanted, const QString &attribute, Keychain::OnNames answer)
{
    qDBusRegisterMetaType<Attributes>();
    call(servicePath, serviceInterface, "SearchItems", {QVariant::fromValue(wanted)}, [this, attribute, answer](const QDBusMessage &reply) {
        if (isError(reply))
            return answer(std::nullopt);
        const auto items = qdbus_cast<QList<QDBusObjectPath>>(reply.arguments().value(0));
        if (items.isEmpty())
            return answer(QStringList());
        struct Found {
            QStringList values;
            qsizetype open = 0;
        };
        auto found = std::make_shared<Found>();
        found->open = items.size();
        for (const QDBusObjectPath &item : items) {
            call(item.path(), propertiesInterface, "Get", {QString::fromLatin1(itemInterface), QStringLiteral("Attributes")},
                 [found, attribute, answer](const QDBusMessage &each) {
                     const auto all = qdbus_cast<Attributes>(each.arguments().value(0).value<QDBusVariant>().variant());
                     if (!isError(each) && all.contains(attribute))
                         found->values.append(all.value(attribute));
                     if (--found->open == 0)
                         answer(found->values);
                 });
        }
    });
}

} // namespace kd
