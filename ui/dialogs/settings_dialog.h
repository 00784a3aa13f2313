#pragma once

#include "ui/settings.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace kd::ui {

class StateLine;

/// What is set once, on one page. It gives out only what can be used.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `usualLogFolder` is where the log goes unless another folder is chosen.
    SettingsDialog(const Settings &settings, const QString &usualLogFolder, QWidget *parent = nullptr);

    /// As the controls stand.
    [[nodiscard]] Settings settings() const;
    void accept() override;

Q_SIGNALS:
    void chosen(const kd::ui::Settings &settings);
    void folderWanted(const QString &folder);

private:
    [[nodiscard]] QWidget *makeProxy(const QString &proxy);
    [[nodiscard]] QWidget *makeCaFile(const QString &path);
    [[nodiscard]] QWidget *makeDue(const Settings &settings);
    [[nodiscard]] QWidget *makeLogFolder();
    void browseCaFile();
    void browseLogFolder();
    void showLogFolder();
    [[nodiscard]] bool refuse(const QString &fault, QWidget *where);

    QString m_usualLogFolder;
    QString m_logFolder;
    QComboBox *m_platform;
    QComboBox *m_proxyKind = nullptr;
    QLineEdit *m_proxy = nullptr;
    QLineEdit *m_caFile = nullptr;
    QComboBox *m_language;
    QComboBox *m_appearance;
    QSpinBox *m_every = nullptr;
    QSpinBox *m_told = nullptr;
    QLabel *m_logShown = nullptr;
    StateLine *m_fault;
};

} // namespace kd::ui
