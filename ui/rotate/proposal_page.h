#pragma once

#include "ui/rotate/rotation_page.h"

class QLabel;

namespace kd::ui {

class StateLine;

/// The plan before anything of it is done: what it means for whoever uses the key. The steps stand beside it.
class ProposalPage : public RotationPage
{
    Q_OBJECT

public:
    explicit ProposalPage(QWidget *parent = nullptr);

    void show(const RotationView &view, bool present) override;
    void takeFocus() override;
    void submit() override;
    [[nodiscard]] bool isComplete() const override { return m_waits; }

Q_SIGNALS:
    void goAheadWanted();

private:
    bool m_waits = false;
    QLabel *m_title;
    QLabel *m_which;
    StateLine *m_before;
    StateLine *m_breaks;
    QLabel *m_steps;
    StateLine *m_problem;
};

} // namespace kd::ui
