#pragma once

#include "app/gui/said_once.h"
#include "core/report/sentence.h"

#include <QCoreApplication>
#include <QDateTime>

namespace kd::gui {

struct RecentCase {
    QString host; ///< with the port where it is not the usual one; empty where no address was asked
    QDateTime at;
    QString cause;
    QString file;
};

/// The last diagnoses, a case file each, without a secret and for their owner alone. The file's name says all that a list shows, so
/// that no index can be damaged or lag behind, and two programs at once need no lock.
class RecentCases
{
    Q_DECLARE_TR_FUNCTIONS(RecentCases)

public:
    static constexpr int kept = 20;

    explicit RecentCases(QString folder = usualFolder());

    [[nodiscard]] static QString usualFolder();

    /// The newest first.
    [[nodiscard]] QList<RecentCase> list() const;
    void add(const Report &report, const Sentences &sentences);
    void remove(const RecentCase &recent);
    void clear();

    /// What the person should be told, each once.
    [[nodiscard]] std::optional<Problem> takeProblem() { return m_problems.take(); }

private:
    [[nodiscard]] QList<RecentCase> all() const;
    [[nodiscard]] bool makeFolder();

    QString m_folder;
    SaidOnce m_problems;
};

} // namespace kd::gui
