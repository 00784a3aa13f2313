#pragma once

#include <QString>

#include <tl/expected.hpp>

#include <optional>

namespace kd {

/// Why an input cannot be used, in words for a person, with the place where that is known.
struct Problem {
    QString sentence;
    QString file;
    std::optional<int> line;
};

template <typename T> using Result = tl::expected<T, Problem>;

[[nodiscard]] inline tl::unexpected<Problem> problem(QString sentence, QString file = {}, std::optional<int> line = {})
{
    return tl::unexpected<Problem>(Problem{std::move(sentence), std::move(file), line});
}

} // namespace kd
