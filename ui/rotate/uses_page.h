#pragma once

#include "ui/rotate/rotation_wish.h"

#include <QWizardPage>

class QCheckBox;

namespace kd::ui {

class GraceField;
class PlacesEditor;
class StateLine;

/// Where the key is used as far as the person knows, and how long both keys may stay. The last page before anything is asked.
class UsesPage : public QWizardPage
{
    Q_OBJECT

public:
    explicit UsesPage(QWidget *parent = nullptr);

    void read(RotationWish &wish) const;
    [[nodiscard]] bool check();
    /// Between the start and the plan.
    void setBusy(bool busy);
    void showProblem(const QString &sentence);
    [[nodiscard]] bool isComplete() const override { return !m_busy; }

private:
    bool m_busy = false;
    PlacesEditor *m_places;
    QCheckBox *m_hasGrace;
    GraceField *m_grace;
    StateLine *m_state;
};

} // namespace kd::ui
