#pragma once

#include "core/evidence/citation.h"
#include "core/evidence/evidence.h"

#include <QMap>

#include <optional>
#include <span>
#include <tuple>
#include <type_traits>

namespace kd {

enum class Outcome { Holds, Fails, NotApplicable, NoEvidence, Broken };
enum class Certainty { Proven, Likely, Possible };
enum class Severity { Cause, Risk, Note };

/// What a rule makes of the evidence: an id and named arguments, never words. A ruling that fails without a citation
/// counts as broken.
struct Ruling {
    Outcome outcome = Outcome::NotApplicable;
    Certainty certainty = Certainty::Proven;
    std::optional<Severity> severity; ///< where it differs from the cause's own
    QString says = QStringLiteral("default"); ///< which of the cause's sentences
    QMap<QString, QString> args;
    QList<Citation> citations;
    QString needs; ///< of NoEvidence: what would decide

    Ruling &&with(const char *name, const QString &value) &&;
    Ruling &&saying(const char *variant) &&;
    Ruling &&as(Severity other) &&;
};

using Citations = QList<Citation>;

[[nodiscard]] Ruling holds(Citations citations = {});
[[nodiscard]] Ruling fails(Certainty certainty, Citations citations);
[[nodiscard]] Ruling notApplicable();
[[nodiscard]] Ruling noEvidence(const char *needs);

[[nodiscard]] Citation cite(const Exchange &exchange);
[[nodiscard]] Citations citeAll(std::initializer_list<const Exchange *> exchanges);

/// A rule asserts that its fault is absent. It is named by the fault, which is the cause's id.
struct Rule {
    const char *id;
    Ruling (*judge)(const Evidence &);
};

namespace rules {
/// Every rule in core/rules.
[[nodiscard]] std::span<const Rule *const> all();

template <typename T> const std::optional<T> &part(const Evidence &evidence)
{
    if constexpr (std::is_same_v<T, Target>)
        return evidence.target;
    else if constexpr (std::is_same_v<T, KeyReading>)
        return evidence.key;
    else if constexpr (std::is_same_v<T, PublicWay>)
        return evidence.publicWay;
    else if constexpr (std::is_same_v<T, DirectWay>)
        return evidence.directWay;
    else if constexpr (std::is_same_v<T, ElsewhereWay>)
        return evidence.elsewhere;
    else if constexpr (std::is_same_v<T, Approach>)
        return evidence.approach;
    else if constexpr (std::is_same_v<T, ProviderWay>)
        return evidence.provider;
    else if constexpr (std::is_same_v<T, PublicRelease>)
        return evidence.publicRelease;
    else if constexpr (std::is_same_v<T, DirectRelease>)
        return evidence.directRelease;
    else if constexpr (std::is_same_v<T, Clocks>)
        return evidence.clocks;
    else if constexpr (std::is_same_v<T, Session>)
        return evidence.session;
    else if constexpr (std::is_same_v<T, Candidates>)
        return evidence.candidates;
    else if constexpr (std::is_same_v<T, PersonAnswers>)
        return evidence.person;
    else
        return evidence.artifacts;
}

template <typename T> constexpr const char *nameOf()
{
    if constexpr (std::is_same_v<T, Target>)
        return "address";
    else if constexpr (std::is_same_v<T, KeyReading>)
        return "key";
    else if constexpr (std::is_same_v<T, PublicWay>)
        return "public_answers";
    else if constexpr (std::is_same_v<T, DirectWay>)
        return "direct_answers";
    else if constexpr (std::is_same_v<T, ElsewhereWay>)
        return "other_addresses";
    else if constexpr (std::is_same_v<T, Approach>)
        return "public_answers";
    else if constexpr (std::is_same_v<T, ProviderWay>)
        return "provider_answers";
    else if constexpr (std::is_same_v<T, PublicRelease>)
        return "release";
    else if constexpr (std::is_same_v<T, DirectRelease>)
        return "direct_release";
    else if constexpr (std::is_same_v<T, Clocks>)
        return "clocks";
    else if constexpr (std::is_same_v<T, Session>)
        return "session";
    else if constexpr (std::is_same_v<T, Candidates>)
        return "encryption_key";
    else if constexpr (std::is_same_v<T, PersonAnswers>)
        return "person";
    else
        return "artifacts";
}

/// A rule's function takes what it needs by reference and what it can do without by pointer.
template <typename Parameter> struct Wanted;
template <typename T> struct Wanted<const T &> {
    static constexpr bool needed = true;
    using Part = T;
    static const T &take(const Evidence &evidence) { return *part<T>(evidence); }
};
template <typename T> struct Wanted<const T *> {
    static constexpr bool needed = false;
    using Part = T;
    static const T *take(const Evidence &evidence)
    {
        const auto &found = part<T>(evidence);
        return found ? &*found : nullptr;
    }
};

template <typename... Parameters>
Ruling call(Ruling (*judge)(Parameters...), const Evidence &evidence)
{
    const char *missing = nullptr;
    (((!missing && Wanted<Parameters>::needed && !part<typename Wanted<Parameters>::Part>(evidence))
          ? void(missing = nameOf<typename Wanted<Parameters>::Part>())
          : void()),
     ...);
    return missing ? noEvidence(missing) : judge(Wanted<Parameters>::take(evidence)...);
}

template <auto Judge> constexpr Rule makeRule(const char *id)
{
    return {id, [](const Evidence &evidence) { return call(Judge, evidence); }};
}
} // namespace rules

[[nodiscard]] QString toString(Outcome outcome);
[[nodiscard]] QString toString(Certainty certainty);
[[nodiscard]] QString toString(Severity severity);
[[nodiscard]] std::optional<Severity> severityFrom(const QString &text);
[[nodiscard]] std::optional<Certainty> certaintyFrom(const QString &text);

} // namespace kd
