#pragma once

#include "tests/core/rotate/walkthrough.h"
#include "ui/rotate/rotation_view.h"
#include "ui/rotate/rotation_wish.h"

namespace kd::ui {
class RotationWizard;
}

namespace kd::test {

/// What a rotation that is driven shows at one time, with the request for the step that it stands at where there is one.
class RotationStage
{
public:
    explicit RotationStage(HeldKind kind = HeldKind::N8nApiKey, rotate::Mode mode = rotate::Mode::Routine, const QSet<QString> &facts = {});

    /// All steps before it are done. Three places are listed on the way, and two of them get the new key.
    RotationStage &upTo(const char *step);
    RotationStage &begin(const char *step);
    RotationStage &done(const char *step);
    RotationStage &fail(const char *step, const char *reason);
    RotationStage &takeBack();
    RotationStage &finish();
    RotationStage &place(int number, rotate::Place::State state);

    [[nodiscard]] ui::RotationView view() const;
    [[nodiscard]] ui::RotationView found() const;
    [[nodiscard]] ui::RotationView proposed() const;
    [[nodiscard]] ui::RotationView busy(const QString &words) const;
    [[nodiscard]] ui::RotationView asks(rotate::Request::Kind kind, const QString &step) const;
    [[nodiscard]] rotate::test::Drive &drive() { return m_drive; }

private:
    rotate::test::Drive m_drive;
};

/// As from a keychain and the texts that there are.
[[nodiscard]] ui::RotationOffer rotationOffer();

/// A page of the wizard in one of its states, entered without a rotation.
struct WizardState {
    const char *name;
    std::function<void(ui::RotationWizard &)> enter;
};

inline void PrintTo(const WizardState &state, std::ostream *out)
{
    *out << state.name;
}

[[nodiscard]] const std::vector<WizardState> &wizardStates();

} // namespace kd::test
