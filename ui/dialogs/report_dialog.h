#pragma once

#include "ui/look/tint.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QPlainTextEdit;
class QPushButton;

namespace kd::ui {

class StateLine;

enum class ReportFormat { Markdown, Text, Html, Json, CaseFile };

/// Shows a report exactly as it would leave, before it does: what is copied or saved is, byte for byte, what stands there.
class ReportDialog : public QDialog
{
    Q_OBJECT

public:
    using Render = std::function<QByteArray(ReportFormat)>;

    /// `name` is what a saved file is called, without its ending.
    ReportDialog(Render render, const QString &name, QWidget *parent = nullptr);

    void setFormat(ReportFormat format);
    /// How the saving went.
    void say(Mood mood, const QString &text);

Q_SIGNALS:
    void copyWanted(const QString &text);
    void saveWanted(const QByteArray &bytes, const QString &suggestedName);

private:
    void preview();
    [[nodiscard]] ReportFormat format() const;

    Render m_render;
    QString m_name;
    QByteArray m_bytes;
    QComboBox *m_format;
    QPlainTextEdit *m_preview;
    QPushButton *m_copy;
    StateLine *m_state;
};

} // namespace kd::ui
