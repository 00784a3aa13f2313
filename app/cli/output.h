#pragma once

#include "app/cli/arguments.h"
#include "core/report/report.h"
#include "core/report/sentence.h"

namespace kd::cli {

/// Where the result goes and in which form. Standard output carries the result and nothing else.
struct Output {
    QString format = QStringLiteral("text");
    QString file;
    QString caseFile;
    QString platform;
    bool quiet = false;
    bool color = false;

    [[nodiscard]] static Outcome<Output> from(const Arguments &arguments);
};

[[nodiscard]] QByteArray rendered(const Report &report, const Sentences &sentences, const Output &output);
/// Writes the result, and the case where one was asked for. Files are 0600 and replaced as a whole.
[[nodiscard]] Outcome<Exit> deliver(const Report &report, const Sentences &sentences, const Output &output);
[[nodiscard]] Outcome<Exit> writeResult(const QByteArray &bytes, const Output &output);

/// Says why nothing was done, on stderr or as JSON, and returns the exit code.
int complain(const Failure &failure, bool asJson);

} // namespace kd::cli
