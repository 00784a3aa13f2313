#pragma once

#include "practice/setting.h"

#include <QTemporaryDir>

namespace kd::practice {

/// The folder, for this user alone, with what the person hands to `diagnose` as files; it goes with the
/// world.
class HandedFiles
{
public:
    [[nodiscard]] bool isValid() const { return m_folder.isValid(); }

    /// Writes the files that a setting needs, over those of an earlier one, and gives the whole argument
    /// list.
    [[nodiscard]] Result<QStringList> arguments(const Setting &setting) const;

private:
    [[nodiscard]] Result<QString> write(const QString &name, const QByteArray &text) const;

    QTemporaryDir m_folder;
};

[[nodiscard]] QString directUrl(const Setting &setting);

} // namespace kd::practice
