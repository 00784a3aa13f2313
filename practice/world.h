#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QStringList>

#include <memory>

namespace kd::practice {

/// What can be practised, as `practice --list` prints it.
struct Listed {
    QString fault;
    QString sentence;
    QStringList families;
};

[[nodiscard]] QList<Listed> listed();

/// An n8n on loopback with a proxy before it and one fault, for as long as it lives. It needs an event loop;
/// its keys and passwords are made anew each time, open nothing else, and are no secrets.
class PracticeWorld
{
public:
    /// `family` is 1.100 or 2.40; port 0 takes any free one for the public address.
    [[nodiscard]] static Result<PracticeWorld> start(const QString &fault, const QString &family,
                                                     quint16 port = 0);

    PracticeWorld(PracticeWorld &&) noexcept;
    PracticeWorld &operator=(PracticeWorld &&) noexcept;
    ~PracticeWorld();

    /// {"fault","url","direct","key","args":[…],"expect"}; args are what to add to `diagnose`. A world for rotations adds
    /// "rotation": {"session","provider","credential","webhook",…}, as rotation_cases.cpp fills it.
    [[nodiscard]] QJsonObject description() const;

    /// Takes the fault away, on the same ports, and cuts off whoever is connected. What was wrong on the way
    /// or in n8n is put right, and the address and the key stay as they are; what the person had wrong is
    /// right in the new description, whose `expect` is `healthy`. A healthy world, and a healed one, stay as
    /// they are.
    [[nodiscard]] Result<void> heal();

private:
    struct Parts;
    explicit PracticeWorld(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace kd::practice
