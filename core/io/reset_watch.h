#pragma once

#include <QtGlobal>

namespace kd {

/// A second descriptor on a connection. Qt reports a reset and an orderly close alike, and has closed its own
/// descriptor by then; fail2ban, a crash and a firewall reset, a server that is done does not.
class ResetWatch
{
public:
    explicit ResetWatch(qintptr descriptor);
    ~ResetWatch();
    ResetWatch(const ResetWatch &) = delete;
    ResetWatch &operator=(const ResetWatch &) = delete;

    [[nodiscard]] bool wasReset() const;
    /// Nothing waits to be read, not even the peer's goodbye.
    [[nodiscard]] bool isQuiet() const;

private:
    int m_descriptor = -1;
};

} // namespace kd
