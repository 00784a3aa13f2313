#pragma once

#include <QString>

namespace kd {

/// A lock between processes that the system itself takes away when its holder dies, however it dies.
class FileLock
{
public:
    explicit FileLock(QString path) : m_path(std::move(path)) {}
    ~FileLock() { release(); }
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;

    enum class Taken { Yes, HeldByAnother, Impossible };
    /// At once; never waits.
    [[nodiscard]] Taken take();
    void release();

private:
    QString m_path;
    int m_descriptor = -1;
};

} // namespace kd
