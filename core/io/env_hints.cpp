#include "core/io/env_hints.h"

#include "core/base/words.h"
#include "core/rotate/env_users.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace kd {

namespace {

constexpr qint64 largestText = 256 << 10;
constexpr int mostUnits = 5'000;
constexpr int foldersUp = 2;

QString textOf(const QString &path)
{
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.read(largestText)) : QString();
}

/// For a command that a person copies: nothing in it means anything to a shell.
bool isPlain(const QString &text)
{
    static const QRegularExpression plain(QStringLiteral("\\A[A-Za-z0-9_][A-Za-z0-9_.@:-]*\\z"));
    return plain.match(text).hasMatch();
}

/// The folder of the file, by each of its names, and those above it.
QStringList foldersAround(const QStringList &paths)
{
    QStringList folders;
    for (const QString &path : paths) {
        QDir folder = QFileInfo(path).dir();
        for (int i = 0; i <= foldersUp; ++i) {
            if (!folders.contains(folder.absolutePath()))
                folders.append(folder.absolutePath());
            if (folder.isRoot() || !folder.cdUp())
                break;
        }
    }
    return folders;
}

/// `docker compose` finds some names by itself.
QString composeCommand(const QString &file)
{
    static const QStringList found = {QStringLiteral("compose.yaml"), QStringLiteral("compose.yml"),
                                      QStringLiteral("docker-compose.yaml"), QStringLiteral("docker-compose.yml")};
    QString base = file;
    base.remove(QLatin1String(".override"));
    const QString command = QStringLiteral("docker compose");
    return found.contains(base) || !isPlain(file) ? command : command + QStringLiteral(" -f ") + file;
}

QString withNames(const QString &command, const QStringList &names)
{
    return names.isEmpty() ? command : command + QLatin1Char(' ') + names.join(QLatin1Char(' '));
}

void lookAtCompose(const EnvSpot &spot, const QStringList &paths, EnvReaders &readers)
{
    for (const QString &folder : foldersAround(paths)) {
        const QStringList files = QDir(folder).entryList({QStringLiteral("*compose*.yml"), QStringLiteral("*compose*.yaml")}, QDir::Files, QDir::Name);
        for (const QString &file : files) {
            const rotate::ComposeUse use = rotate::composeUseOf(textOf(folder + QLatin1Char('/') + file), folder, paths, spot.name);
            if (use.isGiven())
                readers.hints.append(Words::tr("Docker Compose gives a container its variables when it makes the container; a restart is not enough. In %1 run: %2")
                                         .arg(folder, withNames(composeCommand(file) + QStringLiteral(" up -d --force-recreate"), use.services)));
            if (!use.mountedIn.isEmpty()) {
                readers.hasItMounted = true;
                readers.hints.append(Words::tr("A container has this file mounted, and most programs read it only when they start. In %1 run: %2")
                                         .arg(folder, withNames(composeCommand(file) + QStringLiteral(" restart"), use.mountedIn)));
            }
        }
    }
}

/// The unit that a file is of, or adds to: n8n.service.d/key.conf.
QString unitOf(const QFileInfo &file)
{
    const QString folder = file.dir().dirName();
    const QString unit = folder.endsWith(QLatin1String(".service.d")) ? folder.chopped(2) : file.fileName();
    return unit.endsWith(QLatin1String(".service")) && isPlain(unit) ? unit : QString();
}

QStringList unitsReading(const QStringList &folders, const QStringList &paths)
{
    QStringList units;
    int looked = 0;
    for (const QString &folder : folders) {
        QDirIterator it(folder, {QStringLiteral("*.service"), QStringLiteral("*.conf")}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext() && ++looked <= mostUnits) {
            it.next();
            const QString unit = unitOf(it.fileInfo());
            if (!unit.isEmpty() && !units.contains(unit) && rotate::unitReads(textOf(it.filePath()), paths))
                units.append(unit);
        }
    }
    units.sort();
    return units;
}

void lookAtSystemd(const QStringList &folders, const QStringList &paths, const QString &command, EnvReaders &readers)
{
    const QStringList units = unitsReading(folders, paths);
    if (!units.isEmpty())
        readers.hints.append(Words::tr("systemd reads this file when it starts the service. Run: %1").arg(withNames(command, units)));
}

void lookAtPm2(const QStringList &paths, EnvReaders &readers)
{
    for (const QString &path : paths) {
        const QDir folder = QFileInfo(path).dir();
        const QStringList files = folder.entryList({QStringLiteral("ecosystem.config.js"), QStringLiteral("ecosystem.config.cjs"), QStringLiteral("ecosystem.json")}, QDir::Files);
        if (files.isEmpty())
            continue;
        readers.hints.append(Words::tr("pm2 keeps the environment that a program was first started with. In %1 run: %2")
                                 .arg(folder.absolutePath(), QStringLiteral("pm2 restart %1 --update-env").arg(files.first())));
        return;
    }
}

} // namespace

HintGround HintGround::ofThisMachine()
{
    return {{QStringLiteral("/etc/systemd/system"), QStringLiteral("/run/systemd/system"), QStringLiteral("/usr/local/lib/systemd/system"),
             QStringLiteral("/usr/lib/systemd/system")},
            {QDir::homePath() + QStringLiteral("/.config/systemd/user"), QStringLiteral("/etc/systemd/user")}};
}

EnvReaders envReadersOf(const EnvSpot &spot, const QString &target, const HintGround &ground)
{
    QStringList paths{QDir::cleanPath(QFileInfo(spot.path).absoluteFilePath()), target};
    paths.removeDuplicates();
    EnvReaders readers;
    lookAtCompose(spot, paths, readers);
    lookAtSystemd(ground.systemUnits, paths, QStringLiteral("systemctl restart"), readers);
    lookAtSystemd(ground.userUnits, paths, QStringLiteral("systemctl --user restart"), readers);
    lookAtPm2(paths, readers);
    if (readers.hints.isEmpty())
        readers.hints.append(Words::tr("Nothing beside this file says who reads it. A program reads it when it starts: restart it; a container has to be made anew."));
    return readers;
}

} // namespace kd
