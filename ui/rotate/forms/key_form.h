#pragma once

#include "ui/rotate/request_form.h"

#include <memory>

class QCheckBox;

namespace kd {
struct Provider;
}

namespace kd::ui {

class KeyField;

/// A key to be pasted: the new one with what it is to be called, or one that is needed once more. The key that makes a provider's
/// keys may be left out: the person then does that by hand.
class KeyForm : public RequestForm
{
    Q_OBJECT

public:
    /// `service` is whose key it is; null for n8n's.
    KeyForm(const rotate::Request &request, std::shared_ptr<const Provider> service, QWidget *parent = nullptr);

    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] rotate::Reply reply() const override;
    void wipe() override;

private:
    KeyField *m_key;
    QCheckBox *m_byHand = nullptr; ///< where that is possible
};

} // namespace kd::ui
