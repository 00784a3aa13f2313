#pragma once

#include "core/report/sentence.h"

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace kd::cli {

/// Puts a question of the tree on the terminal and waits for the choice in the event loop, so that Ctrl+C still ends
/// the program.
class Questioner : public QObject
{
    Q_OBJECT

public:
    /// Null where nobody can answer: prompts go to stderr, answers come from standard input, or from the terminal
    /// itself where standard input carries the key.
    [[nodiscard]] static std::unique_ptr<Questioner> onTerminal(bool keyOnStdin);
    ~Questioner() override;

    void ask(const Node &node, const Sentences &sentences);

Q_SIGNALS:
    void answered(const QString &choice);
    /// The person wants no more questions, or the input has ended.
    void ended();

private:
    Questioner(int descriptor, bool owned);
    void prompt();
    void read();
    void take(const QString &line);

    int m_descriptor;
    bool m_owned;
    const Node *m_node = nullptr;
    QByteArray m_typed;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace kd::cli
