#pragma once

#include "app/cli/exit_code.h"

#include <QCommandLineParser>
#include <QStringList>

#include <memory>

namespace kd::cli {

/// An option as it is written and explained; a value's name makes it one that takes a value.
struct Option {
    const char *name;
    const char *value;
    const char *explanation;
};

/// A command's options and positional arguments, read strictly: what is not known is refused, and no message repeats
/// a value, for it may be a key.
class Arguments
{
public:
    [[nodiscard]] static Outcome<Arguments> read(const QStringList &words, const std::vector<Option> &options);

    /// Of an option that the command does not have: never.
    [[nodiscard]] bool has(const char *name) const { return m_names.contains(QLatin1String(name)) && m_parser->isSet(QString::fromLatin1(name)); }
    [[nodiscard]] QString value(const char *name) const { return has(name) ? m_parser->value(QString::fromLatin1(name)) : QString(); }
    [[nodiscard]] QStringList values(const char *name) const { return has(name) ? m_parser->values(QString::fromLatin1(name)) : QStringList(); }
    [[nodiscard]] QStringList positional() const { return m_parser->positionalArguments(); }

private:
    std::shared_ptr<QCommandLineParser> m_parser;
    QStringList m_names;
};

[[nodiscard]] std::vector<Option> operator+(std::vector<Option> a, const std::vector<Option> &b);
/// The groups that several commands share.
[[nodiscard]] const std::vector<Option> &keyOptions();
[[nodiscard]] const std::vector<Option> &sessionOptions();
[[nodiscard]] const std::vector<Option> &networkOptions();
[[nodiscard]] const std::vector<Option> &outputOptions();
[[nodiscard]] QString helpText(const QString &usage, const std::vector<Option> &options);

} // namespace kd::cli
