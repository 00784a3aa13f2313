#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QByteArray>
#include <QString>

namespace kd::rotate {

inline constexpr std::size_t largestEnvText = 1 << 20;

/// The value that one variable has in the text of an environment file (.env, env_file, EnvironmentFile, a sourced shell file).
struct EnvValue {
    SharedSecret value;
    int line = 0; ///< from 1
};

/// The same text with another value, and the line before and after, both masked.
struct EnvChange {
    SharedSecret text;
    int line = 0;
    QString before;
    QString after;
};

[[nodiscard]] bool isEnvName(const QString &name);
/// Of such characters alone that every reader takes as they stand, with quotes or without.
[[nodiscard]] bool isPlainEnvValue(const Secret &value);

/// Node's dotenv, Docker Compose, `docker run`, systemd and a shell do not read every line alike. A value is given only where
/// those that read the line at all read the same; else a refusal that says which line is in the way. `file` is for its place.
[[nodiscard]] Result<EnvValue> envValueIn(const Secret &text, const QString &name, const QString &file = {});

/// Every other byte stays: quotes, comments, line ends, a byte order mark.
[[nodiscard]] Result<EnvChange> withEnvValue(const Secret &text, const QString &name, const Secret &value, const QString &file = {});

/// Its lines with every value masked, and without what comments say: one may be a key that was set aside.
[[nodiscard]] QByteArray maskedEnv(const Secret &text, const QString &name);

} // namespace kd::rotate
