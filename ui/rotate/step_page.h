#pragma once

#include "ui/rotate/rotation_page.h"
#include "ui/rotate/rotation_view.h"

class QProgressBar;
class QLabel;
class QPushButton;

namespace kd::ui {

class BrokenPlaces;
class RequestForm;
class ResumeChoice;
class StateLine;

/// One step: what is done and why, what is asked for now, and the proof that is waited for. Once it is done it shows what has
/// proven it.
class StepPage : public RotationPage
{
    Q_OBJECT

public:
    /// Without a step it is for what is asked before there is a plan.
    explicit StepPage(const QString &step, QWidget *parent = nullptr);

    void show(const RotationView &view, bool present) override;
    void takeFocus() override;
    void submit() override;
    void wipe() override;
    [[nodiscard]] bool isComplete() const override;

private:
    void showForm(const RotationView &view);
    void showProgress(const RotationView &view);
    void showStop(const RotationView &view);
    void showWords(const RotationView &view, const rotate::PlanStep &step, const rotate::StepRecord &record);
    void showProof(const RotationView &view, const rotate::PlanStep &step, const rotate::StepRecord &record);
    void sayVerb();

    QString m_step;
    bool m_present = false;
    bool m_replied = false; ///< and no other request has come since
    std::optional<rotate::Request> m_request;
    QWidget *m_lookedAt;
    QLabel *m_title;
    QLabel *m_what;
    QLabel *m_why;
    QLabel *m_asked;
    StateLine *m_note;
    QVBoxLayout *m_place;
    RequestForm *m_form = nullptr;
    QWidget *m_progress;
    StateLine *m_busy;
    QProgressBar *m_bar;
    StateLine *m_stopped;
    ResumeChoice *m_resume;
    StateLine *m_proof;
    BrokenPlaces *m_broken;
};

} // namespace kd::ui
