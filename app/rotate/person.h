#pragma once

#include "core/evidence/exchange.h"
#include "core/io/vault.h"
#include "core/rotate/plan.h"
#include "core/rotate/request.h"

namespace kd::rotate {

/// Whoever is at the other end of a rotation: a wizard, a terminal, or nobody. Called from the rotation's own thread, which
/// waits for the answer.
class Person
{
public:
    virtual ~Person() = default;

    /// Nothing where nobody is there, or they leave: the rotation then waits, and can be resumed.
    [[nodiscard]] virtual std::optional<Reply> ask(const Request &request) = 0;
    /// The plan, before anything of it is written or done. False where the person wants no rotation like that.
    [[nodiscard]] virtual bool agrees(const Plan &plan, const Rotation &rotation) = 0;
    /// After every event.
    virtual void stands(const Plan &plan, const Rotation &rotation) = 0;
    virtual void waits(const QString &sentence) = 0;
    virtual void hears(const Exchange &exchange) = 0;
};

} // namespace kd::rotate
