#include "app/gui/recent_cases.h"

#include "core/base/words.h"
#include "core/io/state_folder.h"
#include "core/report/as_json.h"

#include <QDir>
#include <QRandomGenerator>
#include <QSaveFile>
#include <QUrl>

namespace kd::gui {

namespace {

constexpr QFile::Permissions ownFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions ownFolder = ownFile | QFile::ExeOwner;
constexpr qsizetype longestHost = 150; // a file's name has room for 255 characters
constexpr QLatin1Char separator('~');  // stands in no cause's id and in no encoded host
constexpr const char16_t *stamp = u"yyyyMMdd'T'HHmmsszzz";

QString nameFor(const Report &report)
{
    const QString host = report.subject.address ? report.subject.address->origin.authority() : QString();
    QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(host, {}, "~_"));
    if (encoded.size() > longestHost)
        encoded = QString::fromLatin1(QUrl::toPercentEncoding(host.left(longestHost / 3) + QStringLiteral("…"), {}, "~_"));
    const QDateTime at = report.subject.startedAt.isValid() ? report.subject.startedAt.toUTC() : QDateTime::currentDateTimeUtc();
    const QString unique = QString::number(QRandomGenerator::global()->generate(), 16);
    return QStringList{at.toString(QStringView(stamp)), report.verdict.id, encoded, unique}.join(separator) + QStringLiteral(".json");
}

std::optional<RecentCase> readName(const QDir &folder, const QString &name)
{
    const QStringList parts = name.chopped(5).split(separator);
    if (parts.size() != 4)
        return std::nullopt;
    QDateTime at = QDateTime::fromString(parts[0], QStringView(stamp));
    at.setTimeSpec(Qt::UTC);
    if (!at.isValid() || parts[1].isEmpty())
        return std::nullopt;
    return RecentCase{QUrl::fromPercentEncoding(parts[2].toLatin1()), at, parts[1], folder.filePath(name)};
}

} // namespace

RecentCases::RecentCases(QString folder) : m_folder(std::move(folder)) {}

QString RecentCases::usualFolder()
{
    return stateFolder() + QStringLiteral("/cases");
}

QList<RecentCase> RecentCases::all() const
{
    QList<RecentCase> cases;
    const QDir folder(m_folder);
    // The time comes first in the name.
    const QStringList names = folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QString &name : names) {
        if (auto recent = readName(folder, name))
            cases.append(*std::move(recent));
    }
    return cases;
}

QList<RecentCase> RecentCases::list() const
{
    return all().mid(0, kept);
}

bool RecentCases::makeFolder()
{
    const QDir parent = QFileInfo(m_folder).dir();
    const bool parentIsNew = !parent.exists();
    if (!QDir().mkpath(m_folder) || !QFile::setPermissions(m_folder, ownFolder))
        return false;
    return !parentIsNew || QFile::setPermissions(parent.path(), ownFolder);
}

void RecentCases::add(const Report &report, const Sentences &sentences)
{
    QSaveFile file(m_folder + QLatin1Char('/') + nameFor(report));
    const QByteArray bytes = asJsonText(report, sentences);
    const bool written = makeFolder() && file.open(QIODevice::WriteOnly) && file.setPermissions(ownFile) &&
                         file.write(bytes) == bytes.size() && file.commit();
    if (!written) {
        m_problems.note({Words::tr("Recent cases cannot be kept: the folder cannot be written."), m_folder, {}});
        return;
    }
    const QList<RecentCase> cases = all();
    for (const RecentCase &old : cases.mid(kept))
        QFile::remove(old.file);
}

void RecentCases::remove(const RecentCase &recent)
{
    // Another program may have removed it already.
    if (!QFile::remove(recent.file) && QFile::exists(recent.file))
        m_problems.note({Words::tr("The case cannot be removed."), recent.file, {}});
}

void RecentCases::clear()
{
    const QList<RecentCase> cases = all();
    for (const RecentCase &each : cases)
        remove(each);
}

} // namespace kd::gui
