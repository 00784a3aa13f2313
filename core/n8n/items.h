#pragma once

#include "core/base/secret.h"

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace kd::n8n {

/// One API key as the editor lists it.
struct ApiKeyItem {
    QString id;
    QString label; ///< unique among one person's keys
    QString userId;
    QString ownerEmail;
    QString tail; ///< the key's last four characters, all that is shown of it
    QStringList scopes;
    QDateTime createdAt;
    std::optional<QDateTime> expires;
    /// n8n writes it at most once a minute: a use may be up to a minute younger than what stands here. A check of ours counts too.
    std::optional<QDateTime> lastUsed;
    bool showsLastUse = false; ///< without it, no lastUsed means nothing
};

struct ApiKeyMade {
    ApiKeyItem item;
    SharedSecret key; ///< shown this once
};

struct NewApiKey {
    QString label; ///< at most 50 characters, none of <>
    std::optional<QDateTime> expires;
    QStringList scopes;
};

struct CredentialItem {
    QString id;
    QString name;
    QString type;
    QDateTime createdAt;
    QDateTime updatedAt; ///< moves with every change: read it just before one's own
    bool managed = false; ///< made and kept by n8n itself: cannot be changed
    QString project;      ///< whose it is, where n8n says so
};

/// With what the editor shows of its content: a hidden field's value is a placeholder that n8n takes back as "unchanged".
struct CredentialDetail {
    CredentialItem item;
    QJsonObject data;
    QStringList scopes; ///< what this person may do with it

    [[nodiscard]] bool isHidden(const QString &field) const;
    /// The field holds an expression, such as one that fetches an external secret: the key is to be changed there.
    [[nodiscard]] bool isExpression(const QString &field) const;
    [[nodiscard]] QStringList hiddenFields() const;
};

struct CredentialTest {
    bool passed = false;
    QString said; ///< the status text of the service, no more
};

struct WorkflowHead {
    QString id;
    QString name;
    bool active = false;
    bool archived = false;
    QString versionId;
    QString activeVersionId; ///< what runs; empty where the release knows no such thing, or nothing runs
    QDateTime updatedAt;

    /// The draft is another than what runs: publishing it would publish somebody's unfinished work.
    [[nodiscard]] bool draftDiffers() const { return active && !activeVersionId.isEmpty() && versionId != activeVersionId; }
};

/// A workflow with its text as n8n wrote it, from which a changed one is put together.
struct WorkflowText {
    WorkflowHead head;
    QByteArray json;
};

struct ExecutionItem {
    QString id;
    QString workflowId;
    QString mode;
    QString status; ///< success, error, …; where the release names none, read from `finished`
    QDateTime startedAt;
    QDateTime stoppedAt;
};

struct UserItem {
    QString id;
    QString email;
    QString role;
    bool pending = false;
    bool disabled = false;
};

/// A page of a list, and what asks for the next one.
template <typename T> struct Page {
    QList<T> items;
    QByteArray next; ///< the cursor; empty at the end
};

/// Who signed in.
struct SignedIn {
    SharedSecret cookie;
    QString userId;
    QString email;
    QString role;
};

} // namespace kd::n8n
