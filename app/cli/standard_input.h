#pragma once

#include <QByteArray>
#include <QSocketNotifier>

#include <functional>
#include <memory>

namespace kd::cli {

/// The lines of standard input as they come, where it is a pipe or a terminal. Its end ends nothing, and a
/// program in the background leaves the terminal's lines to whoever is in front.
class StandardInput
{
public:
    explicit StandardInput(std::function<void(const QByteArray &line)> onLine);

private:
    void read();

    std::function<void(const QByteArray &)> m_onLine;
    QByteArray m_pending;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace kd::cli
