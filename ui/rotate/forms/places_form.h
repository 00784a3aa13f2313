#pragma once

#include "ui/rotate/request_form.h"

namespace kd::ui {

class TickList;

/// Places to be made ready, changed or run. Each may be noted as soon as it is, and the rest is asked again; ready they must be
/// all at once.
class PlacesForm : public RequestForm
{
    Q_OBJECT

public:
    PlacesForm(const rotate::Request &request, bool putsBack, QWidget *parent = nullptr);

    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] rotate::Reply reply() const override;
    [[nodiscard]] QString verb() const override;

private:
    rotate::Request::Kind m_kind;
    TickList *m_places;
};

} // namespace kd::ui
