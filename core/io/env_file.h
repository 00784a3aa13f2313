#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QString>
#include <QStringList>

namespace kd {

/// One variable in one environment file.
struct EnvSpot {
    QString path;
    QString name;
};

/// How a change went, or would go: nothing in it is secret.
struct EnvWritten {
    bool changed = false;        ///< false where it already said so
    bool writtenThrough = false; ///< the file has several names or is mounted by itself: its bytes were changed where they are
    QString target;              ///< the file itself, behind any links
    QStringList hints;           ///< what is to be run for the change to be seen, in words
    int line = 0;
    QString before; ///< the line, masked
    QString after;
    QString backup; ///< where the masked text from before lies
};

[[nodiscard]] Result<SharedSecret> readEnvValue(const EnvSpot &spot);

/// What would be done. Writes nothing.
[[nodiscard]] Result<EnvWritten> previewEnvValue(const EnvSpot &spot, const SharedSecret &from, const SharedSecret &to);

/// Puts `to` where `from` is, and nothing else; that `to` is already there is as good, so that it can be done again after a
/// crash. What a write that was cut off has left is taken away. The way back is the same with the keys exchanged.
[[nodiscard]] Result<EnvWritten> writeEnvValue(const EnvSpot &spot, const SharedSecret &from, const SharedSecret &to, const QString &backupFolder);

} // namespace kd
