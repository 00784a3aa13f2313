#pragma once

#include "core/base/secret.h"
#include "core/n8n/api_answers.h"
#include "core/n8n/door.h"

#include <QDateTime>

namespace kd::n8n {

/// A small workflow that calls a provider's check with a credential and says how it was answered: the proof that n8n itself sends
/// the new key. It answers only who has the token, keeps no execution, and says in its name what it is and until when it may be.
struct ProbeWorkflow {
    QString rotation; ///< the rotation's id: a sweep finds what a crash left behind
    QByteArray path;  ///< random, of 128 bits
    SharedSecret token; ///< the workflow holds only its hash
    QDateTime expires;
    QString checkUrl; ///< the provider's fixed one, or the base URL that the person set
    QByteArray method = "GET";
    QList<std::pair<QString, QString>> headers; ///< such as anthropic-version; no secret
    QString credentialId;
    QString credentialName;
    QString credentialType;
};

/// What stands at the front of the name of every such workflow.
inline constexpr QLatin1String probeNamePrefix("Key Doctor probe");
[[nodiscard]] QString probeName(const ProbeWorkflow &probe);
/// The rotation and the end that a name tells; nothing where it is no probe's.
struct ProbeName {
    QString rotation;
    QDateTime expires;
};
[[nodiscard]] std::optional<ProbeName> readProbeName(const QString &name);

/// The body of POST /workflows.
[[nodiscard]] QByteArray bodyOf(const ProbeWorkflow &probe);

/// The call of it: POST /webhook/PATH with the token.
[[nodiscard]] Letter callOf(const Door &door, const ProbeWorkflow &probe);

/// How the provider answered n8n.
struct ProbeAnswer {
    int status = 0;
    QString said; ///< the provider's own sentence, cut; it may hold the provider's mask of the key
};
/// A refusal by the workflow itself (the token) is Refused, anything else that is not its answer NotN8n.
[[nodiscard]] Read<ProbeAnswer> readProbe(const Answer &answer);

} // namespace kd::n8n
