#pragma once

#include <QWidget>

namespace kd::ui {

/// Commands to be taken over: what they are for, their text, and a copy button.
class CopyBlock : public QWidget
{
    Q_OBJECT

public:
    /// An empty title: the commands are for everywhere.
    CopyBlock(const QString &title, const QString &text, QWidget *parent = nullptr);

Q_SIGNALS:
    void copyWanted(const QString &text);
};

} // namespace kd::ui
