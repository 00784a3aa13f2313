#pragma once

#include "practice/family.h"

#include <QByteArrayList>

#include <optional>

namespace kd::practice {

/// A path of the public API: who checks the key there (which shows in the refusal), what scope each method wants, and
/// what an accepted request answers.
struct ApiRoute {
    QByteArray pattern; ///< a segment `*` stands for any one
    QByteArrayList methods;
    bool controller = false; ///< a decorator controller; else the OpenAPI validator
    QByteArrayList scopes;   ///< one for each method; `-`: any valid key
    QByteArray answer;       ///< the recording's name, or which of the tables answers
    QByteArrayList parameters;
    QByteArray licence; ///< the feature that an unlicensed instance lacks

    [[nodiscard]] bool matches(const QByteArray &path) const;
    /// Of a HEAD, what its GET wants.
    [[nodiscard]] QByteArray scopeOf(const QByteArray &method) const;
};

/// The route of a path below /api/v1, in any letter case, with or without a slash at the end.
[[nodiscard]] std::optional<ApiRoute> apiRoute(Family family, const QByteArray &path);

} // namespace kd::practice
