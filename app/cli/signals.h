#pragma once

#include <functional>
#include <memory>

namespace kd::cli {

/// SIGINT and SIGTERM, brought into the event loop, so that temporary files go and nothing is left half-written.
class SignalWatch
{
public:
    explicit SignalWatch(std::function<void()> onSignal);
    ~SignalWatch();
    SignalWatch(const SignalWatch &) = delete;
    SignalWatch &operator=(const SignalWatch &) = delete;

private:
    class Notifier;
    std::unique_ptr<Notifier> m_notifier;
};

} // namespace kd::cli
