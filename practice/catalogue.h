#pragma once

#include "practice/setting.h"

namespace kd::practice {

/// One fault, or one healthy world: what it is called, where it can be had, and what makes it. The fault
/// stands apart from the world around it, so that it can be taken away again.
struct PracticeCase {
    QString id; ///< the cause id of contract.md, or `healthy-…`
    QList<Family> families;
    const char *sentence;                      ///< in English
    std::function<void(Setting &)> prepare;    ///< what is there, all of it right
    std::function<void(Setting &)> spoil = {}; ///< the fault alone; a healthy world has none

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
[[nodiscard]] QList<PracticeCase> rotationCases();

/// All of them, in the order of a request's way; the healthy ones last.
[[nodiscard]] QList<PracticeCase> catalogue();

[[nodiscard]] QList<Family> everyFamily();

} // namespace kd::practice
