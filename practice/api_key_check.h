#pragma once

#include "practice/instance.h"
#include "practice/message.h"

namespace kd::practice {

/// What n8n makes of the X-N8N-API-KEY that arrived, before it says so in one of its two ways.
struct KeyCheck {
    enum class Kind {
        NoHeader, ///< absent or empty
        Refused,
        Threw, ///< the JWT library's own error, which the two kinds of route tell differently
        Accepted
    };
    Kind kind = Kind::NoHeader;
    QByteArray thrown;
    QStringList scopes;
    const User *user = nullptr;
};

[[nodiscard]] KeyCheck checkApiKey(const Instance &instance, const Incoming &request, const QDateTime &now);

} // namespace kd::practice
