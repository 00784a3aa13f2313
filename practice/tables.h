#pragma once

#include "practice/instance.h"
#include "practice/recorded.h"

#include <QDateTime>
#include <QJsonObject>

#include <map>
#include <optional>

namespace kd::practice {

class Provider;

struct StoredCredential {
    QByteArray id;
    QString name;
    QString type;
    QJsonObject data;
    QDateTime createdAt;
    QDateTime updatedAt;
    QString ownerId;
};

/// A workflow with its parts as raw JSON: they are given back as they came.
struct StoredWorkflow {
    QByteArray id;
    QString name;
    QByteArray nodes = "[]";
    QByteArray connections = "{}";
    QByteArray settings = "{}";
    QByteArray staticData = "null";
    QByteArray meta = "null";
    QByteArray pinData = "null";
    bool active = false;
    QByteArray versionId;
    int versionCounter = 1;
    int triggerCount = 0;
    QByteArray publishedVersionId; ///< on 2.x, what runs
    QByteArray publishedNodes;
    QByteArray publishedConnections;
    QDateTime createdAt;
    QDateTime updatedAt;
    QString ownerId;
    /// Its webhooks are there from one moment to the other: on 2.x both come a little after the answer.
    QDateTime liveFrom;
    QDateTime liveUntil;
};

struct StoredExecution {
    int id = 0;
    QByteArray workflowId;
    QByteArray credentialId;
    QString failedNode; ///< empty: it succeeded
    QString said;       ///< what the provider said then
    QDateTime startedAt;
    QDateTime stoppedAt;
};

/// The tables of one n8n.
struct Tables {
    QList<KeyRow> keys;
    std::map<QByteArray, StoredCredential> credentials;
    std::map<QByteArray, StoredWorkflow> workflows; ///< by id, as n8n lists them
    QList<StoredExecution> executions;
    QStringList endedSessions;
    std::shared_ptr<Provider> provider; ///< what its workflows can reach; nothing else
};

/// As a recording begins: the instance's keys, and the one workflow that was there.
[[nodiscard]] std::shared_ptr<Tables> tablesOf(const Instance &instance, const Recorded &recorded);

/// A request together with everything that its answer may depend on.
struct Asked {
    const Instance &instance;
    Tables &tables;
    const Recorded &recorded;
    const Incoming &request;
    QDateTime now;
    const User *user = nullptr; ///< whose key or session it is

    [[nodiscard]] bool isTwo() const { return instance.family == Family::V2_40; }
    /// An owner sees what is everybody's.
    [[nodiscard]] bool mayUse(const QString &ownerId) const
    {
        return user && (user->role != QLatin1String("global:member") || user->id == ownerId);
    }
};

} // namespace kd::practice
