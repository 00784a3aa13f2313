#include "core/rotate/env_users.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>

namespace kd::rotate {

namespace {

constexpr QLatin1String dotEnv(".env");

QString unquoted(QString text)
{
    text = text.trimmed();
    if (text.size() >= 2 && text.front() == text.back() && (text.front() == QLatin1Char('"') || text.front() == QLatin1Char('\'')))
        return text.sliced(1, text.size() - 2);
    return text;
}

qsizetype indentOf(const QString &line)
{
    qsizetype n = 0;
    while (n < line.size() && line.at(n) == QLatin1Char(' '))
        ++n;
    return n;
}

/// Without what a YAML comment says.
QString bare(const QString &line)
{
    static const QRegularExpression comment(QStringLiteral("(^|\\s)#.*$"));
    QString text = line;
    return text.remove(comment);
}

/// `key:` at the beginning of a line, without the value.
QString keyOf(const QString &line)
{
    static const QRegularExpression key(QStringLiteral("^\\s*(\"[^\"]+\"|'[^']+'|[A-Za-z0-9._-]+)\\s*:(\\s|$)"));
    const auto match = key.match(line);
    return match.hasMatch() ? unquoted(match.captured(1)) : QString();
}

bool isSafeName(const QString &service)
{
    static const QRegularExpression plain(QStringLiteral("\\A[A-Za-z0-9_][A-Za-z0-9._-]{0,99}\\z"));
    return plain.match(service).hasMatch();
}

/// Reads line by line: which service a line belongs to, and whether it stands under env_file or volumes.
class ComposeReader
{
public:
    ComposeReader(const QString &folder, const QStringList &paths, const QString &name)
        : m_folder(folder), m_paths(paths), m_isProjects(paths.contains(m_folder.absoluteFilePath(dotEnv))),
          m_variable(QStringLiteral("(?<!\\$)(?:\\$\\$)*\\$(?:\\{%1(?![A-Za-z0-9_])|%1(?![A-Za-z0-9_{]))").arg(QRegularExpression::escape(name)))
    {
    }

    void read(const QString &line)
    {
        if (line.trimmed().isEmpty())
            return;
        place(line);
        const QString value = m_key.isEmpty() ? line : line.mid(line.indexOf(QLatin1Char(':')) + 1);
        if (m_section == QLatin1String("env_file") && anyIsTheFile(value))
            addTo(m_use.services, true);
        if (m_section == QLatin1String("volumes") && !m_service.isEmpty() && anyIsTheFile(value))
            addTo(m_use.mountedIn, false);
        if (m_isProjects && m_variable.match(line).hasMatch())
            addTo(m_use.services, true);
    }

    [[nodiscard]] ComposeUse use() const { return m_use; }

private:
    void place(const QString &line)
    {
        m_key = keyOf(line);
        const qsizetype indent = indentOf(line);
        if (m_key.isEmpty())
            return;
        if (indent == 0) {
            m_inServices = m_key == QLatin1String("services");
            m_serviceIndent = -1;
            m_service.clear();
        } else if (m_inServices && (m_serviceIndent < 0 || indent <= m_serviceIndent)) {
            m_serviceIndent = indent;
            m_service = isSafeName(m_key) ? m_key : QString();
            m_sectionIndent = -1;
        }
        if (m_sectionIndent < 0 || indent <= m_sectionIndent || indent == 0) {
            m_section.clear();
            m_sectionIndent = -1;
        }
        if (m_section.isEmpty() && (m_key == QLatin1String("env_file") || m_key == QLatin1String("volumes"))) {
            m_section = m_key;
            m_sectionIndent = indent;
        }
    }

    /// Under env_file and volumes: `./x.env`, `[a.env, b.env]`, `- path: x.env`, `- ./x.env:/app/.env:ro`.
    [[nodiscard]] bool anyIsTheFile(const QString &text) const
    {
        static const QRegularExpression between(QStringLiteral("[\\[\\]{},]|(?:^|\\s)-\\s|(?:path|source|src)\\s*:\\s"));
        const QStringList parts = text.split(between, Qt::SkipEmptyParts);
        return std::any_of(parts.begin(), parts.end(), [this](const QString &part) {
            const QString whole = unquoted(part);
            return isTheFile(whole) || isTheFile(whole.section(QLatin1Char(':'), 0, 0));
        });
    }

    [[nodiscard]] bool isTheFile(const QString &path) const
    {
        return !path.isEmpty() && m_paths.contains(QDir::cleanPath(m_folder.absoluteFilePath(path)));
    }

    void addTo(QStringList &services, bool countsOutside)
    {
        if (m_service.isEmpty())
            m_use.isGivenElsewhere |= countsOutside;
        else if (!services.contains(m_service))
            services.append(m_service);
    }

    QDir m_folder;
    QStringList m_paths;
    bool m_isProjects;
    QRegularExpression m_variable;
    bool m_inServices = false;
    qsizetype m_serviceIndent = -1;
    QString m_service;
    qsizetype m_sectionIndent = -1;
    QString m_section;
    QString m_key;
    ComposeUse m_use;
};

} // namespace

ComposeUse composeUseOf(const QString &text, const QString &folder, const QStringList &paths, const QString &name)
{
    ComposeReader reader(folder, paths, name);
    for (const QString &line : text.split(QLatin1Char('\n')))
        reader.read(bare(line));
    return reader.use();
}

bool unitReads(const QString &text, const QStringList &paths)
{
    static const QRegularExpression setting(QStringLiteral("^\\s*EnvironmentFile\\s*=\\s*-?(.+)$"), QRegularExpression::MultilineOption);
    for (auto it = setting.globalMatch(text); it.hasNext();) {
        QString file = unquoted(it.next().captured(1));
        // A pattern may name several.
        const bool names = std::any_of(paths.begin(), paths.end(), [&file](const QString &path) {
            return path == QDir::cleanPath(file) || (QDir::isAbsolutePath(file) && QDir::match(file, path));
        });
        if (names)
            return true;
    }
    return false;
}

} // namespace kd::rotate
