#pragma once

#include "practice/setting.h"

namespace kd::practice {

/// One fault, or one healthy world: what it is called, where it can be had, and what makes it.
struct PracticeCase {
    QString id; ///< the cause id of contract.md, or `healthy-…`
    QList<Family> families;
    QString sentence;
    std::function<void(Setting &)> setUp;

    /// The verdict that a diagnosis must reach.
    [[nodiscard]] QString expected() const;
};

[[nodiscard]] QList<PracticeCase> keyTextCases();
[[nodiscard]] QList<PracticeCase> keyStateCases();
[[nodiscard]] QList<PracticeCase> endpointCases();
[[nodiscard]] QList<PracticeCase> requestCases();
[[nodiscard]] QList<PracticeCase> proxyCases();
[[nodiscard]] QList<PracticeCase> connectionCases();
[[nodiscard]] QList<PracticeCase> serverCases();
[[nodiscard]] QList<PracticeCase> editorLoginCases();
[[nodiscard]] QList<PracticeCase> healthyCases();

/// All of them, in the order of a request's way; the healthy ones last.
[[nodiscard]] QList<PracticeCase> catalogue();

[[nodiscard]] QList<Family> everyFamily();

} // namespace kd::practice
