#pragma once

#include "core/report/sentence.h"

namespace kd {

/// The platforms that remedies know.
[[nodiscard]] QStringList platforms();

/// The commands that fit: for the platform that the person picked, else for the one that the answers show (a Server
/// header, n8n's own word that it runs in Docker), else all of them.
[[nodiscard]] QList<RemedyCommand> fitting(const QList<RemedyCommand> &commands, const Case &subject);
[[nodiscard]] QString platformName(const QString &id);

} // namespace kd
