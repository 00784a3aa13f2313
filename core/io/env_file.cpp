#include "core/io/env_file.h"

#include "core/base/words.h"
#include "core/io/env_hints.h"
#include "core/io/guarded_file.h"
#include "core/rotate/env_text.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <optional>

namespace kd {

namespace {

constexpr QFile::Permissions ownFile = QFile::ReadOwner | QFile::WriteOwner;

Result<GuardedFile> openAt(const EnvSpot &spot)
{
    return GuardedFile::open(spot.path, rotate::largestEnvText);
}

struct Planned {
    EnvWritten shown;
    SharedSecret text; ///< null where there is nothing to change
};

Result<Planned> plan(GuardedFile &file, const EnvSpot &spot, const SharedSecret &from, const SharedSecret &to)
{
    if (!from || !to || from->isEmpty() || to->isEmpty())
        return problem(Words::tr("Without both the old and the new key the file is left alone."), spot.path);
    const auto now = rotate::envValueIn(file.text(), spot.name, spot.path);
    if (!now)
        return tl::unexpected(now.error());
    const EnvReaders readers = envReadersOf(spot, file.target(), HintGround::ofThisMachine());
    if (readers.hasItMounted)
        file.keepInPlace();
    Planned planned;
    planned.shown.target = file.target();
    planned.shown.hints = readers.hints;
    planned.shown.line = now->line;
    if (now->value->equals(*to))
        return planned;
    if (!now->value->equals(*from))
        return problem(Words::tr("%1 is %2 now, neither the old key nor the new one: somebody changed it. Nothing was written.").arg(spot.name, masked(*now->value)),
                       spot.path, now->line);
    const auto change = rotate::withEnvValue(file.text(), spot.name, *to, spot.path);
    if (!change)
        return tl::unexpected(change.error());
    planned.text = change->text;
    planned.shown.before = change->before;
    planned.shown.after = change->after;
    planned.shown.writtenThrough = file.isWrittenInPlace();
    return planned;
}

/// What was there before the first change stays: a second one, after a crash or on the way back, does not write over it.
Result<QString> keepMasked(const GuardedFile &file, const EnvSpot &spot, const QString &folder)
{
    const QByteArray place = (file.target() + QLatin1Char('\n') + spot.name).toUtf8();
    const QString path = folder + QStringLiteral("/env-") +
                         QString::fromLatin1(QCryptographicHash::hash(place, QCryptographicHash::Sha256).toHex().left(12)) + QStringLiteral(".masked");
    if (QFileInfo::exists(path))
        return path;
    const bool isThere = QFileInfo::exists(folder);
    if (!QDir().mkpath(folder) || (!isThere && !QFile::setPermissions(folder, ownFile | QFile::ExeOwner)))
        return problem(Words::tr("The folder for the masked backup cannot be made. Nothing was written."), folder);
    const QByteArray bytes = "# " + file.target().toUtf8().replace('\n', ' ') + '\n' + rotate::maskedEnv(file.text(), spot.name);
    QSaveFile backup(path);
    if (!backup.open(QIODevice::WriteOnly) || !backup.setPermissions(ownFile) || backup.write(bytes) != bytes.size() || !backup.commit())
        return problem(Words::tr("The masked backup cannot be written: %1. The file is as it was.").arg(backup.errorString()), path);
    return path;
}

} // namespace

Result<SharedSecret> readEnvValue(const EnvSpot &spot)
{
    const auto file = openAt(spot);
    if (!file)
        return tl::unexpected(file.error());
    const auto value = rotate::envValueIn(file->text(), spot.name, spot.path);
    if (!value)
        return tl::unexpected(value.error());
    return value->value;
}

Result<EnvWritten> previewEnvValue(const EnvSpot &spot, const SharedSecret &from, const SharedSecret &to)
{
    auto file = openAt(spot);
    if (!file)
        return tl::unexpected(file.error());
    auto planned = plan(*file, spot, from, to);
    if (!planned)
        return tl::unexpected(planned.error());
    return std::move(planned->shown);
}

Result<EnvWritten> writeEnvValue(const EnvSpot &spot, const SharedSecret &from, const SharedSecret &to, const QString &backupFolder)
{
    auto file = openAt(spot);
    if (!file)
        return tl::unexpected(file.error());
    auto planned = plan(*file, spot, from, to);
    if (!planned)
        return tl::unexpected(planned.error());
    EnvWritten written = std::move(planned->shown);
    if (!planned->text) {
        if (const auto settled = file->settle(); !settled)
            return tl::unexpected(settled.error());
        return written;
    }
    const auto backup = keepMasked(*file, spot, backupFolder);
    if (!backup)
        return tl::unexpected(backup.error());
    const auto how = file->write(planned->text);
    if (!how)
        return tl::unexpected(how.error());
    written.changed = true;
    written.writtenThrough = *how == GuardedFile::Written::InPlace;
    written.backup = *backup;
    return written;
}

} // namespace kd
