#pragma once

#include <QFrame>

namespace kd::ui {

/// A red border around what cannot be taken back. It takes the focus, so that a screen reader reads all of it.
class WarningFrame : public QFrame
{
    Q_OBJECT

public:
    explicit WarningFrame(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
};

} // namespace kd::ui
