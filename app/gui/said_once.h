#pragma once

#include "core/base/result.h"

#include <QList>
#include <QStringList>

namespace kd::gui {

/// A problem that comes again with every try, such as a full disk, is said the first time only.
class SaidOnce
{
public:
    void note(const Problem &problem)
    {
        if (m_said.contains(problem.sentence))
            return;
        m_said.append(problem.sentence);
        m_waiting.append(problem);
    }
    [[nodiscard]] std::optional<Problem> take() { return m_waiting.isEmpty() ? std::nullopt : std::optional(m_waiting.takeFirst()); }

private:
    QStringList m_said;
    QList<Problem> m_waiting;
};

} // namespace kd::gui
