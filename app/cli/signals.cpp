#include "app/cli/signals.h"

#include <QSocketNotifier>

#include <csignal>
#include <fcntl.h>
#include <sys/signalfd.h>
#include <unistd.h>

namespace kd::cli {

class SignalWatch::Notifier
{
public:
    explicit Notifier(std::function<void()> onSignal)
    {
        sigset_t wanted;
        sigemptyset(&wanted);
        sigaddset(&wanted, SIGINT);
        sigaddset(&wanted, SIGTERM);
        sigaddset(&wanted, SIGHUP);
        sigprocmask(SIG_BLOCK, &wanted, &m_before);
        m_descriptor = signalfd(-1, &wanted, SFD_CLOEXEC | SFD_NONBLOCK);
        m_notifier = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Read);
        QObject::connect(m_notifier.get(), &QSocketNotifier::activated, [this, onSignal = std::move(onSignal)] {
            signalfd_siginfo info{};
            while (read(m_descriptor, &info, sizeof info) == sizeof info)
                onSignal();
        });
    }
    ~Notifier()
    {
        m_notifier.reset();
        if (m_descriptor >= 0)
            close(m_descriptor);
        sigprocmask(SIG_SETMASK, &m_before, nullptr);
    }
    Notifier(const Notifier &) = delete;
    Notifier &operator=(const Notifier &) = delete;

private:
    sigset_t m_before{};
    int m_descriptor = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

SignalWatch::SignalWatch(std::function<void()> onSignal) : m_notifier(std::make_unique<Notifier>(std::move(onSignal))) {}

SignalWatch::~SignalWatch() = default;

} // namespace kd::cli
