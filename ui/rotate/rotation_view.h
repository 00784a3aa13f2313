#pragma once

#include "core/rotate/plan.h"
#include "core/rotate/request.h"

#include <QDate>

#include <memory>
#include <optional>

namespace kd {
struct Provider;
}

namespace kd::ui {

/// All that the wizard shows at one time. Whoever drives the rotation makes a new one whenever something has changed.
struct RotationView {
    enum class Stage {
        Proposed, ///< the plan is made, and nothing of it has begun
        Found,    ///< left unfinished by an earlier run; nobody is at work
        Live
    };
    Stage stage = Stage::Live;
    rotate::Plan plan;
    rotate::Rotation rotation;
    rotate::State state = rotate::State::Running; ///< of what was found, as rotate::stateWhenFound says
    std::optional<rotate::Request> request;
    QString busy;    ///< what the program does now; empty where it does nothing
    QString problem; ///< why it goes no further
    QString record;  ///< Markdown, once the rotation is over
    QDate due;       ///< of the next rotation
    std::shared_ptr<const Provider> provider; ///< of a provider's key
};

} // namespace kd::ui
