#pragma once

#include "app/gui/said_once.h"
#include "ui/settings.h"

#include <QByteArray>
#include <QCoreApplication>

#include <memory>

class QSettings;

namespace kd::gui {

/// Keeps the settings and how the window was left, in a file that only its owner reads. Where that cannot be, the program works
/// on with what it has.
class SettingsStore
{
    Q_DECLARE_TR_FUNCTIONS(SettingsStore)

public:
    explicit SettingsStore(const QString &folder = usualFolder());
    ~SettingsStore();

    [[nodiscard]] static QString usualFolder();

    /// What cannot be used is as at first.
    [[nodiscard]] ui::Settings load() const;
    void save(const ui::Settings &settings);

    /// A window's size or a splitter's place, as Qt's widgets give it.
    [[nodiscard]] QByteArray layout(const QString &part) const;
    void saveLayout(const QString &part, const QByteArray &state);

    /// What the person should be told, each once.
    [[nodiscard]] std::optional<Problem> takeProblem() { return m_problems.take(); }

private:
    void open();
    void setAsideDamaged();
    void write();

    QString m_file;
    std::unique_ptr<QSettings> m_settings;
    SaidOnce m_problems;
};

} // namespace kd::gui
