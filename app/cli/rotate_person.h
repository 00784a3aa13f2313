#pragma once

#include "app/rotate/person.h"

#include <memory>
#include <stop_token>

namespace kd::cli {

/// Nobody sits there: `--yes` was the person's word for what a program may do, and without it nothing is decided.
class NoPerson : public rotate::Person
{
public:
    struct Word {
        bool mayGoOn = false;    ///< --yes
        bool mayProbe = false;   ///< --probe-workflow
        bool byHandDone = false; ///< --done: what the rotation waited for is done
    };
    NoPerson(const Word &word, bool quiet) : m_mayGoOn(word.mayGoOn), m_mayProbe(word.mayProbe), m_byHandDone(word.byHandDone), m_quiet(quiet) {}

    [[nodiscard]] std::optional<rotate::Reply> ask(const rotate::Request &request) override;
    [[nodiscard]] bool agrees(const rotate::Plan &plan, const rotate::Rotation &rotation) override;
    void stands(const rotate::Plan &plan, const rotate::Rotation &rotation) override;
    void waits(const QString &sentence) override;
    void hears(const Exchange &exchange) override;

private:
    bool m_mayGoOn;
    bool m_mayProbe;
    bool m_byHandDone;
    bool m_quiet;
    QString m_step;
};

/// A terminal: prompts go to standard error, answers come from the terminal itself, and a key is not echoed.
class TerminalPerson : public NoPerson
{
public:
    /// Null where there is none.
    [[nodiscard]] static std::unique_ptr<TerminalPerson> open(std::stop_token stop);
    ~TerminalPerson() override;

    [[nodiscard]] std::optional<rotate::Reply> ask(const rotate::Request &request) override;
    [[nodiscard]] bool agrees(const rotate::Plan &plan, const rotate::Rotation &rotation) override;

private:
    TerminalPerson(int descriptor, std::stop_token stop) : NoPerson({}, false), m_descriptor(descriptor), m_stop(std::move(stop)) {}
    [[nodiscard]] std::optional<QByteArray> line(const QString &prompt, bool echo = true);
    [[nodiscard]] std::optional<rotate::Reply> places(const rotate::Request &request);
    [[nodiscard]] std::optional<rotate::Reply> signIn();
    [[nodiscard]] std::optional<rotate::Reply> list();

    int m_descriptor;
    std::stop_token m_stop;
    QByteArray m_typed;
};

} // namespace kd::cli
