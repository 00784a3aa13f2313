#pragma once

#include "core/base/result.h"
#include "practice/family.h"
#include "practice/message.h"

#include <QHash>

namespace kd::practice {

/// The answers that a real n8n gave, by name: the practice server invents no body that could be recorded.
class Recorded
{
public:
    /// Reads resources/practice/<family>.json and refuses it where a needed answer is missing.
    [[nodiscard]] static Result<Recorded> load(Family family);
    [[nodiscard]] static Result<Recorded> fromJson(const QByteArray &json, Family family,
                                                   const QString &file);

    /// Names outside the needed ones give nothing.
    [[nodiscard]] std::optional<Outgoing> find(const char *name) const;
    /// A needed answer; its presence was proven when it was loaded.
    [[nodiscard]] Outgoing operator[](const char *name) const;

private:
    QHash<QByteArray, Outgoing> m_answers;
};

/// The same answer with another body.
[[nodiscard]] Outgoing withBody(Outgoing answer, const QByteArray &body);

} // namespace kd::practice
