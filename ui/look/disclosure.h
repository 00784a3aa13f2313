#pragma once

#include <QToolButton>
#include <QWidget>

namespace kd::ui {

/// A line that opens to show more. Closed at first, so that a page stays short; what it shows is its own to be read.
class Disclosure : public QWidget
{
    Q_OBJECT

public:
    Disclosure(const QString &title, QWidget *content, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setOpen(bool open);
    [[nodiscard]] bool isOpen() const { return m_line->isChecked(); }

private:
    QToolButton *m_line;
    QWidget *m_content;
};

} // namespace kd::ui
