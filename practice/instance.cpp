#include "practice/instance.h"

#include <QRandomGenerator>
#include <QUuid>

namespace kd::practice {

namespace {

// 24 random bytes in base64, as n8n makes them at its first start.
QByteArray newEncryptionKey()
{
    QByteArray bytes(24, Qt::Uninitialized);
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32 *>(bytes.data()), bytes.size() / 4);
    return bytes.toBase64();
}

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

const User *Instance::user(const QString &id) const
{
    const auto found =
        std::find_if(users.begin(), users.end(), [&](const User &one) { return one.id == id; });
    return found == users.end() ? nullptr : &*found;
}

const User *Instance::userByEmail(const QString &email) const
{
    const auto found = std::find_if(users.begin(), users.end(), [&](const User &one) {
        return one.email.compare(email, Qt::CaseInsensitive) == 0;
    });
    return found == users.end() ? nullptr : &*found;
}

QStringList allScopes()
{
    return QStringLiteral(
               "credential:create,credential:delete,credential:list,credential:move,credential:read,"
               "credential:update,execution:delete,execution:list,execution:read,project:create,"
               "project:delete,project:list,project:update,securityAudit:generate,sourceControl:pull,"
               "tag:create,tag:delete,tag:list,tag:read,tag:update,user:changeRole,user:create,"
               "user:delete,user:list,user:read,variable:create,variable:delete,variable:list,"
               "variable:update,workflow:activate,workflow:create,workflow:deactivate,workflow:delete,"
               "workflow:list,workflow:move,workflow:read,workflow:update,workflowTags:list,"
               "workflowTags:update")
        .split(QLatin1Char(','));
}

Instance newInstance(Family family)
{
    Instance instance;
    instance.family = family;
    instance.version = recordedVersion(family);
    instance.encryptionKey = newEncryptionKey();
    instance.enforcesScopes = family == Family::V2_40;
    instance.users = {
        {newId(),
         QStringLiteral("owner@example.com"),
         QStringLiteral("global:owner"),
         QStringLiteral("Practice-Owner-1"),
         false,
         {}},
        {newId(),
         QStringLiteral("member@example.com"),
         QStringLiteral("global:member"),
         QStringLiteral("Practice-Member-1"),
         false,
         {}},
    };
    return instance;
}

} // namespace kd::practice
