#pragma once

#include "core/base/result.h"
#include "core/rules/rule.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace kd {

/// What is known of a cause beside the rule that finds it: its place on a request's way, its weight, its texts.
struct Cause {
    QString id;
    QString stage;
    int order = 0; ///< on a request's way: the lowest decides
    QString leg;
    Severity severity = Severity::Cause;
    QStringList explainedBy; ///< deeper reasons: where one is proven or likely, this one does not decide
    QJsonObject texts;       ///< as in resources/causes: tr_title, tr_clear, tr_says, remedy …
};

/// Every cause, read from resources/causes and resources/facts/precedence.json.
class Catalogue
{
public:
    [[nodiscard]] static Result<Catalogue> load(const QString &folder = QStringLiteral(":/resources"));

    [[nodiscard]] const Cause *find(const QString &id) const;
    /// In the order in which they decide.
    [[nodiscard]] const QList<Cause> &causes() const { return m_causes; }
    /// The texts of the two verdicts that are no cause.
    [[nodiscard]] const Cause &healthy() const { return m_healthy; }
    [[nodiscard]] const Cause &undetermined() const { return m_undetermined; }

private:
    QList<Cause> m_causes;
    Cause m_healthy;
    Cause m_undetermined;
};

} // namespace kd
