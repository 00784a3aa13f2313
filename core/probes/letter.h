#pragma once

#include "core/base/origin.h"
#include "core/base/secret.h"
#include "core/evidence/exchange.h"

#include <optional>
#include <variant>

namespace kd {

/// What a letter may do where it arrives. A diagnosis never sends one that changes state, but for the sign-in that
/// the person asked for.
enum class Safety { ReadsOnly, SendsKey, ChangesState };

struct LetterHeader {
    QByteArray name;
    std::variant<QByteArray, SharedSecret> value;
    QByteArray scheme{}; ///< goes before the value, with its blank, and is no secret: `Bearer `
};

/// One request to be sent once. Its bytes go out as they stand here: no default header but Host, no cookie.
struct Letter {
    Side side = Side::Public;
    QString probe; ///< the probe that asks
    QString ask;   ///< what it asks, unique within a side
    Safety safety = Safety::ReadsOnly;
    QByteArray method = "GET";
    Origin origin;
    QByteArray target = "/"; ///< path and query, as sent
    QList<LetterHeader> headers;
    std::variant<QByteArray, SharedSecret> body;
    /// Connect there instead, with the origin's name kept for Host and SNI.
    std::optional<Origin> connectTo;
};

} // namespace kd
