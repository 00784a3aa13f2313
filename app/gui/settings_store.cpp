#include "app/gui/settings_store.h"

#include "core/base/words.h"
#include "core/report/platform.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

namespace kd::gui {

namespace {

constexpr QFile::Permissions ownFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions ownFolder = ownFile | QFile::ExeOwner;

QString nameOf(ui::Appearance appearance)
{
    switch (appearance) {
    case ui::Appearance::Light:
        return QStringLiteral("light");
    case ui::Appearance::Dark:
        return QStringLiteral("dark");
    case ui::Appearance::Desktop:
        break;
    }
    return QStringLiteral("desktop");
}

ui::Appearance appearanceFrom(const QString &name)
{
    for (const ui::Appearance each : {ui::Appearance::Light, ui::Appearance::Dark}) {
        if (nameOf(each) == name)
            return each;
    }
    return ui::Appearance::Desktop;
}

int daysFrom(const QVariant &value, int usual)
{
    bool number = false;
    const int days = value.toInt(&number);
    return number && days >= 1 && days <= ui::longestDueDays ? days : usual;
}

QString oneOf(const QStringList &known, const QString &value)
{
    return known.contains(value) ? value : QString();
}

} // namespace

SettingsStore::SettingsStore(const QString &folder) : m_file(folder + QStringLiteral("/settings.ini"))
{
    if (!QDir().mkpath(folder) || !QFile::setPermissions(folder, ownFolder))
        m_problems.note({Words::tr("The settings cannot be kept: the folder cannot be written."), folder, {}});
    open();
    if (m_settings->status() == QSettings::FormatError)
        setAsideDamaged();
}

SettingsStore::~SettingsStore() = default;

QString SettingsStore::usualFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
}

void SettingsStore::open()
{
    // QSettings keeps the permissions of a file that is there.
    QFile file(m_file);
    if (file.open(QIODevice::ReadWrite))
        file.setPermissions(ownFile);
    file.close();
    m_settings = std::make_unique<QSettings>(m_file, QSettings::IniFormat);
}

void SettingsStore::setAsideDamaged()
{
    m_settings.reset();
    const QString aside = m_file + QStringLiteral(".damaged");
    QFile::remove(aside);
    QFile::rename(m_file, aside);
    m_problems.note({Words::tr("The settings could not be read and are as at first. The damaged file was kept."), aside, {}});
    open();
}

ui::Settings SettingsStore::load() const
{
    const auto text = [this](const char *key) { return m_settings->value(QLatin1String(key)).toString(); };
    ui::Settings settings;
    settings.platform = oneOf(platforms(), text("platform"));
    settings.proxy = ui::proxyFault(text("proxy")).isEmpty() ? text("proxy") : QString();
    settings.caFile = text("ca_file");
    settings.language = oneOf({QStringLiteral("en"), QStringLiteral("de")}, text("language"));
    settings.appearance = appearanceFrom(text("appearance"));
    settings.dueEveryDays = daysFrom(m_settings->value(QLatin1String("due_every_days")), settings.dueEveryDays);
    settings.dueToldDays = daysFrom(m_settings->value(QLatin1String("due_told_days")), settings.dueToldDays);
    settings.logFolder = text("log_folder");
    return settings;
}

void SettingsStore::save(const ui::Settings &settings)
{
    const auto put = [this](const char *key, const QVariant &value) { m_settings->setValue(QLatin1String(key), value); };
    put("platform", settings.platform);
    // Whoever calls: a login never gets into the file.
    put("proxy", ui::proxyFault(settings.proxy).isEmpty() ? settings.proxy : QString());
    put("ca_file", settings.caFile);
    put("language", settings.language);
    put("appearance", nameOf(settings.appearance));
    put("due_every_days", settings.dueEveryDays);
    put("due_told_days", settings.dueToldDays);
    put("log_folder", settings.logFolder);
    write();
}

QByteArray SettingsStore::layout(const QString &part) const
{
    return m_settings->value(QLatin1String("layout/") + part).toByteArray();
}

void SettingsStore::saveLayout(const QString &part, const QByteArray &state)
{
    m_settings->setValue(QLatin1String("layout/") + part, state);
    write();
}

void SettingsStore::write()
{
    m_settings->sync();
    if (m_settings->status() != QSettings::NoError)
        m_problems.note({Words::tr("The settings cannot be kept: the file cannot be written."), m_file, {}});
}

} // namespace kd::gui
