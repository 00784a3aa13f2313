#pragma once

#include "ui/rotate/request_form.h"

namespace kd::ui {

class PlacesEditor;

/// What is on the list of integrations already, and what the person adds to it.
class ListForm : public RequestForm
{
    Q_OBJECT

public:
    explicit ListForm(const rotate::Request &request, QWidget *parent = nullptr);

    [[nodiscard]] rotate::Reply reply() const override;
    [[nodiscard]] bool check() override;
    [[nodiscard]] QString verb() const override;

private:
    PlacesEditor *m_places;
};

} // namespace kd::ui
