#pragma once

#include "ui/rotate/request_form.h"

namespace kd::ui {

class SignInFields;

/// The editor's own sign-in, where a step cannot go on without it.
class SignInForm : public RequestForm
{
    Q_OBJECT

public:
    explicit SignInForm(const rotate::Request &request, QWidget *parent = nullptr);

    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] rotate::Reply reply() const override;
    [[nodiscard]] QString verb() const override;
    void wipe() override;

private:
    SignInFields *m_fields;
};

} // namespace kd::ui
