#pragma once

#include <QWidget>

namespace kd::ui {

/// A name or a list of names that is to be entered somewhere else, and a button that copies it. Never a key.
class CopyLine : public QWidget
{
    Q_OBJECT

public:
    CopyLine(const QString &title, const QString &text, QWidget *parent = nullptr);

Q_SIGNALS:
    void copyWanted(const QString &text);
};

} // namespace kd::ui
