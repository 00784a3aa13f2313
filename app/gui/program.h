#pragma once

#include "app/gui/conductor.h"
#include "app/gui/keys_desk.h"
#include "app/gui/recent_cases.h"
#include "app/gui/rotation_desk.h"
#include "app/gui/settings_store.h"
#include "app/gui/single_instance.h"
#include "ui/clipboard/secret_clipboard.h"
#include "ui/look/appearance.h"

namespace kd::ui {
class ReportDialog;
}

namespace kd::gui {

/// The program as it stands on a desktop: the window, what is remembered between starts, the clipboard, the dialogs.
class Program : public QObject
{
    Q_OBJECT

public:
    explicit Program(const Texts &texts);
    ~Program() override;

    [[nodiscard]] const ui::Settings &settings() const { return m_settings; }
    /// Builds and shows the window; the language must stand.
    void open();
    [[nodiscard]] Result<void> practise(const QString &fault, const QString &family);
    void openFiles(const QStringList &paths);

private:
    void connectWindow();
    void connectRotations();
    void pickFiles();
    void pasteText();
    [[nodiscard]] ui::SecretClipboard &clipboard();
    void copyText(const QString &text);
    void copySecret(const SharedSecret &secret);
    void showSettings();
    void takeSettings(const ui::Settings &settings);
    void showReport();
    void save(const QByteArray &bytes, const QString &suggestedName, ui::ReportDialog *shown);
    void copyTicket();
    void showPractices();
    void showAbout();
    void keepCase();
    void showRecent();
    void openRecent(int row);
    void tellProblems();
    void restoreLayout();
    void close();

    const Texts &m_texts;
    SettingsStore m_store;
    ui::Settings m_settings;
    RecentCases m_recent;
    QList<RecentCase> m_recentShown;
    ui::AppearanceSwitch m_appearance;
    SingleInstance m_instance;
    std::unique_ptr<ui::SecretClipboard> m_clipboard;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<Conductor> m_conductor;
    std::unique_ptr<KeysDesk> m_keys;
    std::unique_ptr<RotationDesk> m_rotations;
};

} // namespace kd::gui
