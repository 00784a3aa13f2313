#pragma once

#include "ui/rotate/rotation_page.h"

class QLabel;

namespace kd::ui {

class BrokenPlaces;
class ResumeChoice;
class StateLine;

/// A rotation that an earlier run has left unfinished: where it stands, and what one can do with it.
class FoundPage : public RotationPage
{
    Q_OBJECT

public:
    explicit FoundPage(QWidget *parent = nullptr);

    void show(const RotationView &view, bool present) override;
    void takeFocus() override;
    [[nodiscard]] bool isComplete() const override { return false; }

private:
    QLabel *m_title;
    QLabel *m_which;
    StateLine *m_state;
    QLabel *m_next;
    ResumeChoice *m_choice;
    BrokenPlaces *m_broken;
};

} // namespace kd::ui
