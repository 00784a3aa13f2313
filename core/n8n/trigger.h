#pragma once

#include <QString>

namespace kd::n8n {

/// What a node keeps of a key beyond one run, and so what a changed credential does not reach by itself.
enum class Hold {
    Nothing,       ///< read anew in every run, or at every poll
    Connection,    ///< opened when the workflow was activated, with the key of that moment: activate it again
    OftenRenewed,  ///< likewise, but a lost connection is opened again with the current key
    Registration,  ///< a hook at the service, made with the key of that moment; a new account needs it made again
};

[[nodiscard]] Hold holdOf(const QString &nodeType);
[[nodiscard]] QString toString(Hold hold);

} // namespace kd::n8n
