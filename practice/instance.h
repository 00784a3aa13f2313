#pragma once

#include "practice/family.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QStringList>

#include <memory>

namespace kd::practice {

struct Tables;

struct User {
    QString id;
    QString email;
    QString role;
    QString password;
    bool disabled = false;
    /// The code that the authenticator shows; empty where the second factor is off.
    QString mfaCode;
};

/// A row of `user_api_keys`. The text is looked up first, and only a row's key is verified.
struct KeyRow {
    QByteArray key;
    QString userId;
    QStringList scopes;
    QString audience = QStringLiteral("public-api");
    /// Of a row that stood there from the beginning these are made up where they are shown.
    QString id = {};
    QString label = {};
    QDateTime createdAt = {};
    QDateTime updatedAt = {};
    QDateTime lastUsedAt = {};
};

/// One n8n: its secrets, its settings, and how its tables begin. What it answers is a function of this and the request.
struct Instance {
    Family family = Family::V1_100;
    QByteArray version;
    QByteArray encryptionKey;
    QList<User> users;
    QList<KeyRow> keys;
    /// What requests change; all who answer for this n8n share it. Without it every request finds n8n as it began.
    std::shared_ptr<Tables> tables;
    /// http://host:port, as the settings name it.
    QByteArray publicUrl;
    qint64 clockOffsetSeconds = 0;
    bool apiEnabled = true;
    /// Up to 2.13 only with a licence; later always.
    bool enforcesScopes = false;
    bool secureCookie = false;
    bool singleSignOn = false;
    bool starting = false;
    /// A queue-mode webhook process: it has no API, no /rest and no editor.
    bool webhookProcess = false;
    /// A public-API path whose answer fails inside n8n.
    QByteArray failingPath;

    [[nodiscard]] const User *user(const QString &id) const;
    [[nodiscard]] const User *userByEmail(const QString &email) const;
};

/// Scopes that an owner's key has; a narrow one has fewer.
[[nodiscard]] QStringList allScopes();

/// An instance with an owner and a member, and a fresh encryption key.
[[nodiscard]] Instance newInstance(Family family);

} // namespace kd::practice
