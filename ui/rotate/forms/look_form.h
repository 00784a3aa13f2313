#pragma once

#include "ui/rotate/request_form.h"

namespace kd::ui {

class TickList;

/// Things to be looked at after a leak. All of them: a list that is ticked by half says nothing.
class LookForm : public RequestForm
{
    Q_OBJECT

public:
    explicit LookForm(const rotate::Request &request, QWidget *parent = nullptr);

    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] rotate::Reply reply() const override;

private:
    TickList *m_entries;
};

} // namespace kd::ui
