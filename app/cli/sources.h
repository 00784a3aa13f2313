#pragma once

#include "app/cli/arguments.h"
#include "core/probes/probe.h"
#include "core/read/api_key.h"

namespace kd::cli {

/// A file's bytes, up to a limit; a failure names the file and the reason.
[[nodiscard]] Outcome<QByteArray> readFile(const QString &path, qint64 limit);
/// A secret from a file: one final line break is removed, nothing else is touched.
[[nodiscard]] Outcome<SharedSecret> secretFromFile(const QString &path);
[[nodiscard]] Outcome<SharedSecret> secretFromStdin();
[[nodiscard]] Outcome<SharedSecret> secretFromEnvironment(const QString &name);

/// The key as the options name it; one source must be named.
[[nodiscard]] Outcome<SharedSecret> readNamedKeySource(const Arguments &arguments);
/// The same, with N8N_API_KEY where it is set and no source was named; null where neither is, and of --keychain, which is asked later.
[[nodiscard]] Outcome<SharedSecret> readKeySource(const Arguments &arguments);
[[nodiscard]] Outcome<std::vector<Candidate>> readCandidates(const Arguments &arguments);
[[nodiscard]] Outcome<std::optional<SignIn>> readSignIn(const Arguments &arguments);
/// Lines `Name: value`. Every value is held as a secret.
[[nodiscard]] Outcome<QList<LetterHeader>> readHeaderFile(const QString &path);

} // namespace kd::cli
