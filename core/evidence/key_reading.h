#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace kd {

enum class KeyKind { None, N8nJwt, N8nLegacy, McpToken, OtherService, Provider, Unknown };

/// A character that has no place in a key, where it stands, and what Unicode calls it.
struct CharacterFault {
    enum class Kind { Hidden, LookAlike, Control, Quote, InnerSpace, OuterSpace, NotUtf8 };
    Kind kind = Kind::Hidden;
    int offset = 0; ///< code points from 0
    char32_t character = 0;
    QString name;
};

/// What was pasted around the key. In the order in which it is peeled off, the outermost first.
struct Wrapper {
    enum class Kind { Quotes, Bearer, HeaderName, Assignment };
    Kind kind = Kind::Quotes;
    int offset = 0;
    int length = 0;
    QString name; ///< of the header or variable
};

/// The claims that may be shown; `sub` and `jti` never are.
struct JwtClaims {
    std::optional<qint64> iat; ///< seconds since 1970
    std::optional<qint64> exp;
    std::optional<qint64> nbf;
    QString aud;
    QString iss;
};

/// What a candidate encryption key proves against this API key and this instance.
struct CandidateReading {
    QString source;               ///< where the candidate came from: a file's or variable's name
    std::optional<bool> signsKey; ///< absent where the key is no JWT
    QString instanceId;
};

/// All that may be known of a key without holding it: this is saved, the key is not.
struct KeyReading {
    bool given = false;
    int length = 0; ///< code points
    QString masked;
    QString fingerprint;
    KeyKind kind = KeyKind::None;
    QString service; ///< of another service's key, or of the service that is asked
    QList<CharacterFault> faults; ///< the first 100
    int faultCount = 0;
    QList<Wrapper> wrappers;
    bool placeholder = false;
    bool mask = false;
    QString truncated; ///< empty, or jwt_parts, jwt_part, length
    JwtClaims claims;
    bool hasCorrection = false;
    QString correctedMasked;
    bool sendable = false;          ///< the text as given may go to n8n in a header
    bool correctionSendable = false;

    [[nodiscard]] bool has(CharacterFault::Kind kind) const;
    /// Nothing but blanks.
    [[nodiscard]] bool isBlank() const;
    /// Fit to be sent as it is, with nothing to correct but blanks that HTTP trims.
    [[nodiscard]] bool isClean() const;
};

[[nodiscard]] QString toString(KeyKind kind);
[[nodiscard]] QString toString(CharacterFault::Kind kind);
[[nodiscard]] QString toString(Wrapper::Kind kind);

} // namespace kd
