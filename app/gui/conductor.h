#pragma once

#include "app/diagnosis.h"
#include "app/texts.h"
#include "ui/diagnosis_window.h"

namespace kd::gui {

/// Between the window and the diagnosis: takes what the person typed, runs it, and shows the report.
class Conductor : public QObject
{
    Q_OBJECT

public:
    Conductor(DiagnosisWindow &window, const Texts &texts);
    ~Conductor() override;

    void diagnose();
    void open(const QString &file);

private:
    void show(const Case &subject);

    DiagnosisWindow &m_window;
    const Texts &m_texts;
    std::unique_ptr<Courier> m_courier;
    std::unique_ptr<Diagnosis> m_diagnosis;
};

} // namespace kd::gui
