#pragma once

#include "ui/rotate/rotation_wish.h"

#include <QWizardPage>

class QLabel;
class QRadioButton;

namespace kd::ui {

class StateLine;

/// Which key is to be changed, and why: because it is due, or because somebody else has it. What that means is said at once.
class BeginPage : public QWizardPage
{
    Q_OBJECT

public:
    explicit BeginPage(QWidget *parent = nullptr);

    void offer(const RotationOffer &offer);
    void pick(HeldKind kind);
    void read(RotationWish &wish) const;
    [[nodiscard]] HeldKind kind() const;

Q_SIGNALS:
    void kindChanged();

private:
    void follow();

    RotationOffer m_offer;
    QRadioButton *m_n8n;
    QRadioButton *m_provider;
    QRadioButton *m_routine;
    QRadioButton *m_leaked;
    StateLine *m_before;
    StateLine *m_breaks;
};

} // namespace kd::ui
