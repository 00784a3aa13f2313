#pragma once

#include "ui/rotate/request_form.h"

namespace kd::ui {

/// A key that the person deletes on a page of n8n's or of the provider's.
class DoneForm : public RequestForm
{
    Q_OBJECT

public:
    explicit DoneForm(const rotate::Request &request, QWidget *parent = nullptr);

    [[nodiscard]] rotate::Reply reply() const override;
    [[nodiscard]] QString verb() const override;
};

} // namespace kd::ui
