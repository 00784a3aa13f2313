#pragma once

#include "ui/rotate/rotation_page.h"

class QLabel;

namespace kd::ui {

class StateLine;
class WarningFrame;

/// Before the step that cannot be undone. Nothing stands here but what will happen, what stays possible and what does not; the
/// wizard's button has the step's own verb, and Enter alone does not press it.
class CommitPage : public RotationPage
{
    Q_OBJECT

public:
    explicit CommitPage(const QString &step, QWidget *parent = nullptr);

    void show(const RotationView &view, bool present) override;
    void takeFocus() override;
    void submit() override;
    [[nodiscard]] bool isComplete() const override { return m_asked; }

private:
    QString m_step;
    bool m_asked = false;
    WarningFrame *m_frame;
    QLabel *m_title;
    QLabel *m_what;
    StateLine *m_broken;
    QLabel *m_possible;
    QLabel *m_impossible;
};

} // namespace kd::ui
