#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/io/descriptor.h"

#include <sys/stat.h>

#include <string_view>

namespace kd {

/// Somebody's file of secrets, changed as a whole or not at all, whatever dies in between. A file with one name is replaced;
/// one with several, or mounted by itself, is written in its place, with both texts in a guard beside it (its writer's alone) until that
/// is done: a write that was cut off is read, and taken back, by the guard. Mode, owner, access lists stay.
class GuardedFile
{
public:
    /// A link is followed. Opening writes nothing.
    [[nodiscard]] static Result<GuardedFile> open(const QString &path, std::size_t largest);

    [[nodiscard]] const QString &target() const { return m_target; }
    [[nodiscard]] const Secret &text() const { return *m_text; }

    enum class Written { Replaced, InPlace };
    /// Refused where the file is not as it was when it was opened.
    [[nodiscard]] Result<Written> write(const SharedSecret &text);
    /// Takes away what a write that was cut off has left. To be done where there is nothing to write.
    [[nodiscard]] Result<void> settle();
    /// It cannot be replaced: what else names it would go on with the old one.
    void keepInPlace() { m_inPlace = true; }
    [[nodiscard]] bool isWrittenInPlace() const { return m_inPlace; }

    /// What the guard beside a file holds.
    [[nodiscard]] static SharedSecret guardOf(const Secret &before, const Secret &after);

private:
    GuardedFile() = default;

    [[nodiscard]] Result<void> readGuard();
    [[nodiscard]] Result<Descriptor> lockFolder() const;
    [[nodiscard]] Result<void> checkUnchanged() const;
    [[nodiscard]] Result<void> takeBack();
    enum class Replaced { Yes, MustBeInPlace };
    [[nodiscard]] Result<Replaced> replace(const Secret &text);
    [[nodiscard]] Result<void> writeInPlace(const Secret &before, const Secret &after);
    [[nodiscard]] Result<void> putInto(std::string_view before, std::string_view after) const;
    [[nodiscard]] bool keepsWhoMay(int descriptor) const;
    [[nodiscard]] int make(const Secret &text) const;
    void drop(const QByteArray &name) const;
    [[nodiscard]] tl::unexpected<Problem> unwritable(int error) const;

    QString m_target;
    QByteArray m_name;
    QByteArray m_draft; ///< where the new text is written
    QByteArray m_guard;
    std::size_t m_largest = 0;
    Descriptor m_folder;
    Descriptor m_file;
    struct stat m_status = {};
    SharedSecret m_onDisk;
    SharedSecret m_text;
    bool m_hasGuard = false;
    bool m_inPlace = false;
};

} // namespace kd
