#pragma once

#include "app/cli/exit_code.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace kd::cli {

/// One command of the command line. It starts in a running event loop and says once how it ended.
class Command : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    virtual void start() = 0;
    /// The person pressed Ctrl+C, or the system asks the program to end.
    virtual void interrupt() { Q_EMIT ended(static_cast<int>(Exit::Interrupted)); }

Q_SIGNALS:
    void ended(int exit);
};

[[nodiscard]] Outcome<std::unique_ptr<Command>> makeDiagnose(const QStringList &words);
[[nodiscard]] Outcome<std::unique_ptr<Command>> makeProvider(const QStringList &words);
[[nodiscard]] Outcome<std::unique_ptr<Command>> makeJudge(const QStringList &words);
[[nodiscard]] Outcome<std::unique_ptr<Command>> makeExplain(const QStringList &words);
[[nodiscard]] Outcome<std::unique_ptr<Command>> makeKeys(const QStringList &words);
[[nodiscard]] Outcome<std::unique_ptr<Command>> makeRotate(const QStringList &words);
[[nodiscard]] Outcome<std::unique_ptr<Command>> makePractice(const QStringList &words);

/// Runs the command that the first word names, in an event loop of its own.
int runCommandLine(int argc, char **argv);

} // namespace kd::cli
