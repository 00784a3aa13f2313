#pragma once

#include "core/base/result.h"
#include "core/rotate/event.h"

namespace kd::rotate {

/// What a journal's bytes say: one line of JSON per event, numbered, each sealed by a checksum over itself and all before it.
/// Only a last line without its line feed may be torn, as a death in the middle of a write leaves it: its event has not
/// happened. Anything else that is not as it was written is refused.
class Journal
{
public:
    [[nodiscard]] static Result<Journal> read(const QByteArray &bytes, const QString &file);

    /// The line to write, with its line feed, and the journal behind it; refused where the event cannot happen now.
    struct Written;
    [[nodiscard]] Result<Written> with(const Event &event) const;

    [[nodiscard]] const std::optional<Rotation> &rotation() const { return m_rotation; } ///< null where none has begun
    [[nodiscard]] int lines() const { return m_lines; }
    [[nodiscard]] qint64 wholeBytes() const { return m_wholeBytes; } ///< where the next line goes
    [[nodiscard]] bool isTorn() const { return m_torn; }

private:
    std::optional<Rotation> m_rotation;
    QByteArray m_seal;
    qint64 m_wholeBytes = 0;
    int m_lines = 0;
    bool m_torn = false;
};

struct Journal::Written {
    QByteArray line;
    Journal journal;
};

inline constexpr qsizetype largestJournal = 16 << 20;

} // namespace kd::rotate
