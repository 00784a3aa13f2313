#pragma once

#include "core/base/result.h"
#include "core/evidence/address.h"
#include "core/evidence/provider_asked.h"

#include <QRegularExpression>
#include <QStringList>

#include <string_view>

namespace kd {

/// A form that a service's keys have, and the recipe for one of that form that was never issued: `{set:count}` stands
/// for so many random characters of hex, alnum or word.
struct KeyForm {
    QString name;
    QRegularExpression pattern;
    QByteArray control;
};

/// What must stand at a place in an answer's JSON; an empty path means the whole body as text.
struct AnswerTest {
    QStringList path; ///< names of members; of an array each item is looked into
    QString text;
    bool whole = true; ///< the very value, and not a part of it in any letter case
};

/// One documented answer of a service, and what it says of the key.
struct KnownAnswer {
    QList<int> statuses;
    QList<AnswerTest> tests; ///< all must hold
    KeyVerdict verdict = KeyVerdict::Undetermined;
    QString cause; ///< empty where the key is accepted, or nothing follows
};

/// Where a person makes and revokes keys, and what the service allows.
struct KeyHome {
    QString page;
    QString makeButton; ///< the words on that page
    bool twoAtOnce = false;
    bool restrictable = false;
    bool expiring = false;
    QString advice;     ///< which kind of key is best for one integration; in English, as the translations know it
    QStringList scopes; ///< names of what a restricted key may be given
    bool apiMakes = false;
    bool apiRevokes = false;
    QString apiNeeds; ///< the kind of key that this takes; in English too
};

/// The credential that holds such a key in n8n.
struct CredentialHome {
    QString type;
    QString field;
};

struct PlainHeader {
    QByteArray name;
    QByteArray value;
};

/// A service and its keys, as resources/providers has it.
struct Provider {
    QString id;
    QString name;
    QStringList alsoCalled;   ///< other spellings of its id
    QStringList recognisedAs; ///< what the reader of keys calls this service's keys
    QStringList environment;  ///< the usual names of the variable that holds a key
    QList<KeyForm> forms;     ///< the usual one first
    QByteArray header;
    QByteArray scheme; ///< what stands before the key, with its blank; empty where nothing does
    QList<PlainHeader> headers;
    Address base;
    QByteArray path; ///< of the cheapest request that only reads, below the base
    QList<KnownAnswer> answers; ///< the first that fits counts
    KeyHome keys;
    QList<CredentialHome> credentials; ///< the service's own type first, then the general ones

    [[nodiscard]] const KeyForm *formOf(std::string_view key) const;
    /// Path and query of that request at an address: its own path, or below the one that a person gave.
    [[nodiscard]] QByteArray targetAt(const Address &address) const;
};

[[nodiscard]] Result<Provider> readProvider(const QByteArray &json, const QString &file);

/// The ids of all that are known.
[[nodiscard]] QStringList providerIds(const QString &folder = QStringLiteral(":/resources/providers"));
/// By its id or another spelling of it. Reads no file but its own where it is called by its id.
[[nodiscard]] Result<Provider> loadProvider(const QString &called, const QString &folder = QStringLiteral(":/resources/providers"));

} // namespace kd
