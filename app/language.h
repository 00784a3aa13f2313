#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace kd {

/// The language in which the program speaks to a person; ids and exit codes are the same in all. Beside English and
/// German there are two that no person speaks, and that make untranslated, cut and mirrored texts visible.
class Language
{
public:
    /// By what was asked for (`--lang`), else by what is set, else by the locale. Only a code that was asked for and
    /// does not exist is a problem.
    [[nodiscard]] static Result<Language> choose(const std::optional<QString> &asked, const QString &set = {});
    [[nodiscard]] static QStringList codes();

    [[nodiscard]] const QString &code() const { return m_code; }
    [[nodiscard]] bool isRightToLeft() const;

    /// From now on the application speaks it, and no other. English needs nothing to be loaded.
    void install() const;

private:
    explicit Language(QString code) : m_code(std::move(code)) {}

    QString m_code;
};

} // namespace kd
