#pragma once

#include "core/io/file_lock.h"
#include "core/rotate/journal.h"

#include <memory>

namespace kd {

/// A rotation's journal on the disk: rotations/<id>.jsonl in the state folder, 0600, only ever added to, and on the disk before
/// `add` returns. Whoever has it open is the only writer of this rotation and of this key.
class JournalFile
{
public:
    /// Refused while another rotation of the same key is unfinished, or another process works at one.
    [[nodiscard]] static Result<JournalFile> start(const QString &folder, const rotate::Event &started);
    /// To go on with; a torn last line is cut off.
    [[nodiscard]] static Result<JournalFile> open(const QString &folder, const rotate::RotationId &id);

    [[nodiscard]] const rotate::Rotation &rotation() const { return *m_journal.rotation(); }
    /// What cannot be written has not happened: the rotation stays as it was.
    [[nodiscard]] Result<rotate::Rotation> add(const rotate::Event &event);

    JournalFile(JournalFile &&other) noexcept;
    JournalFile &operator=(JournalFile &&) = delete;
    ~JournalFile();

private:
    JournalFile() = default;

    QString m_path;
    rotate::Journal m_journal;
    std::unique_ptr<FileLock> m_ofRotation;
    std::unique_ptr<FileLock> m_ofKey;
    int m_descriptor = -1;
};

/// A rotation as it lies there: `Running` where a process works at it, else how it was left.
struct FoundRotation {
    rotate::RotationId id;
    QString file;
    std::optional<rotate::Rotation> rotation; ///< null where nothing had begun, or it cannot be read
    rotate::State state = rotate::State::Interrupted;
    std::optional<Problem> problem;
};

/// Where the journals are.
[[nodiscard]] QString rotationsFolder();
/// The newest first. A folder that is not there holds none.
[[nodiscard]] Result<QList<FoundRotation>> rotationsIn(const QString &folder);

} // namespace kd
