#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace kd {

/// An n8n release, such as 2.40.7.
struct Version {
    int major = 0;
    int minor = 0;
    int patch = 0;

    auto operator<=>(const Version &) const = default;

    [[nodiscard]] QString toString() const;
    [[nodiscard]] static std::optional<Version> from(const QString &text);
};

} // namespace kd
