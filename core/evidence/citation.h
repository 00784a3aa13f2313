#pragma once

#include <QString>

#include <variant>

namespace kd {

/// Where a claim can be seen. A finding without one is not made.
struct CitesExchange {
    int number = 0;
    bool operator==(const CitesExchange &) const = default;
};
struct CitesFile {
    QString name;
    int line = 1; ///< from 1, as are columns
    int column = 1;
    int length = 0;
    bool operator==(const CitesFile &) const = default;
};
struct CitesKey {
    int offset = 0; ///< code points from 0
    int length = 0;
    bool operator==(const CitesKey &) const = default;
};
struct CitesJwt {
    QString claim;
    bool operator==(const CitesJwt &) const = default;
};
/// The address as the person gave it.
struct CitesAddress {
    QString part;
    bool operator==(const CitesAddress &) const = default;
};
/// What the person answered.
struct CitesAnswer {
    QString node;
    QString choice;
    bool operator==(const CitesAnswer &) const = default;
};

using Citation = std::variant<CitesExchange, CitesFile, CitesKey, CitesJwt, CitesAddress, CitesAnswer>;

} // namespace kd
