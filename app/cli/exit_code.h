#pragma once

#include "core/base/result.h"

namespace kd::cli {

/// The exit codes, stable for scripts.
enum class Exit {
    Healthy = 0,
    CauseFound = 1,
    Usage = 2,
    Undetermined = 3,
    Unreadable = 4,
    Refused = 6,
    Bug = 70,
    Interrupted = 130
};

/// Why a command does no work: said on stderr, or as JSON on stdout.
struct Failure {
    Exit exit = Exit::Usage;
    Problem problem;
};

template <typename T> using Outcome = tl::expected<T, Failure>;

[[nodiscard]] inline tl::unexpected<Failure> failure(Exit exit, QString sentence, QString file = {}, std::optional<int> line = {})
{
    return tl::unexpected<Failure>(Failure{exit, Problem{std::move(sentence), std::move(file), line}});
}

[[nodiscard]] inline tl::unexpected<Failure> failure(Exit exit, Problem problem)
{
    return tl::unexpected<Failure>(Failure{exit, std::move(problem)});
}

} // namespace kd::cli
