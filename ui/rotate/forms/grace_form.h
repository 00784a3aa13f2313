#pragma once

#include "ui/rotate/request_form.h"

namespace kd::ui {

class GraceField;

/// How long both keys stay.
class GraceForm : public RequestForm
{
    Q_OBJECT

public:
    explicit GraceForm(QWidget *parent = nullptr);

    [[nodiscard]] rotate::Reply reply() const override;

private:
    GraceField *m_grace;
};

} // namespace kd::ui
