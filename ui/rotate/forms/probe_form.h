#pragma once

#include "ui/rotate/request_form.h"

class QButtonGroup;

namespace kd::ui {

/// Whether the program may make a workflow in n8n that calls the provider once. No is an answer too: the proof is then the person's.
class ProbeForm : public RequestForm
{
    Q_OBJECT

public:
    explicit ProbeForm(const rotate::Request &request, QWidget *parent = nullptr);

    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] rotate::Reply reply() const override;

private:
    QButtonGroup *m_answers;
};

} // namespace kd::ui
