#pragma once

#include <QString>

#include <optional>

namespace kd::practice {

/// The two generations of n8n that answer differently: up to 1.x and from 2.36 on.
enum class Family { V1_100, V2_40 };

[[nodiscard]] QString toString(Family family);
[[nodiscard]] std::optional<Family> familyFrom(const QString &text);

/// The release whose answers were recorded for a family.
[[nodiscard]] QByteArray recordedVersion(Family family);

/// Whether a dotted version is at least the other one: what a release does changes within a family too.
[[nodiscard]] bool atLeast(const QByteArray &version, const QByteArray &floor);

} // namespace kd::practice
