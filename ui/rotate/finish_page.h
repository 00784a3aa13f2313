#pragma once

#include "ui/rotate/rotation_page.h"

class QLabel;
class QPushButton;

namespace kd::ui {

class StateLine;
class TextBox;

/// The end: what was proven, the record to be kept, when the next rotation is due, and what to do better then.
class FinishPage : public RotationPage
{
    Q_OBJECT

public:
    explicit FinishPage(QWidget *parent = nullptr);

    void show(const RotationView &view, bool present) override;
    void takeFocus() override;

private:
    QString m_text;
    QLabel *m_title;
    StateLine *m_outcome;
    QLabel *m_due;
    TextBox *m_record;
    QPushButton *m_copy;
    QLabel *m_adviceTitle;
    QLabel *m_advice;
};

} // namespace kd::ui
