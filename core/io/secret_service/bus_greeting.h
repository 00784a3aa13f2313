#pragma once

#include <QByteArray>
#include <QSocketNotifier>

#include <functional>
#include <optional>
#include <memory>

namespace kd {

/// Whether the session bus speaks at all. QtDBus waits for it without an end and without an event loop; so it is greeted
/// first, as any client does, and only one that has answered is connected to.
class BusGreeting
{
public:
    enum class Heard { Speaks, Nothing, NoBus };
    using OnHeard = std::function<void(Heard, QString)>;

    BusGreeting() = default;
    ~BusGreeting();
    BusGreeting(const BusGreeting &) = delete;
    BusGreeting &operator=(const BusGreeting &) = delete;

    /// At once, once it has spoken; otherwise when it does, or never.
    void greet(OnHeard answer);

private:
    void hear(Heard heard, const QString &text);
    void read();

    bool m_speaks = false;
    int m_socket = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
    OnHeard m_answer;
};

/// The socket of a bus address, `@` in front of an abstract one. Empty where there is no address, absent where it is no
/// socket of this machine's.
[[nodiscard]] std::optional<QByteArray> socketOf(const QByteArray &address);

} // namespace kd
