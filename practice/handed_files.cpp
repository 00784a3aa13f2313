#include "practice/handed_files.h"

#include <QFile>

namespace kd::practice {

Result<QString> HandedFiles::write(const QString &name, const QByteArray &text) const
{
    const QString path = m_folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate,
                   QFileDevice::ReadOwner | QFileDevice::WriteOwner) ||
        file.write(text) != text.size() || !file.flush())
        return problem(QStringLiteral("A practice file cannot be written: %1.").arg(file.errorString()),
                       path);
    return path;
}

Result<QStringList> HandedFiles::arguments(const Setting &setting) const
{
    QStringList args = {QStringLiteral("--url"), setting.url};
    if (setting.givesDirect)
        args << QStringLiteral("--direct") << directUrl(setting);
    if (setting.givesKey) {
        // A line's end, as an editor leaves it; an empty file stays empty.
        const auto key =
            write(QStringLiteral("key"), setting.keyText.isEmpty() ? QByteArray() : setting.keyText + '\n');
        if (!key)
            return tl::unexpected(key.error());
        args << QStringLiteral("--key-file") << *key;
    }
    for (const Argument &argument : setting.arguments) {
        QString value = QString::fromUtf8(argument.text);
        if (!argument.fileName.isEmpty()) {
            const auto file = write(argument.fileName, argument.text);
            if (!file)
                return tl::unexpected(file.error());
            value = *file;
        }
        args << argument.option << value;
    }
    return args;
}

QString directUrl(const Setting &setting)
{
    return QStringLiteral("http://127.0.0.1:%1").arg(setting.ports.direct);
}

} // namespace kd::practice
