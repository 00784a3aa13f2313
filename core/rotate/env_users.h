#pragma once

#include <QString>
#include <QStringList>

namespace kd::rotate {

/// How a compose file uses an environment file: by its text alone, for it only decides what a person is told to run.
struct ComposeUse {
    QStringList services; ///< that are given its variables: by env_file, or by ${NAME} where it is the project's own .env
    bool isGivenElsewhere = false; ///< outside of any service, as under a YAML anchor
    QStringList mountedIn; ///< services that have the file itself mounted

    [[nodiscard]] bool isGiven() const { return !services.isEmpty() || isGivenElsewhere; }
};

/// `paths` are the names that the file goes by (as the person wrote it, and behind links), absolute.
[[nodiscard]] ComposeUse composeUseOf(const QString &text, const QString &folder, const QStringList &paths, const QString &name);

/// Whether a systemd unit's EnvironmentFile= names the file.
[[nodiscard]] bool unitReads(const QString &text, const QStringList &paths);

} // namespace kd::rotate
