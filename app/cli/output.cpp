#include "app/cli/output.h"

#include "core/evidence/redactor.h"
#include "core/report/as_html.h"
#include "core/report/as_json.h"
#include "core/report/as_junit.h"
#include "core/report/as_markdown.h"
#include "core/report/as_sarif.h"
#include "core/report/as_text.h"
#include "core/report/platform.h"

#include <QFile>
#include <QSaveFile>

#include <cstdio>
#include <cstdlib>
#include <unistd.h>

namespace kd::cli {

namespace {

Outcome<Exit> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                         file.write(bytes) == bytes.size() && file.commit();
    if (!written)
        return failure(Exit::Unreadable, QStringLiteral("The file cannot be written: %1.").arg(file.errorString()), path);
    return Exit::Healthy;
}

Exit exitOf(const Report &report)
{
    if (!report.judgement.broken.isEmpty())
        return Exit::Bug;
    if (report.verdict.isCause())
        return Exit::CauseFound;
    return report.verdict.id == QLatin1String("healthy") ? Exit::Healthy : Exit::Undetermined;
}

} // namespace

Outcome<Output> Output::from(const Arguments &arguments)
{
    Output output;
    static const QStringList formats = {QStringLiteral("text"), QStringLiteral("json"),  QStringLiteral("markdown"),
                                        QStringLiteral("html"), QStringLiteral("sarif"), QStringLiteral("junit")};
    if (arguments.has("format"))
        output.format = arguments.value("format");
    if (!formats.contains(output.format))
        return failure(Exit::Usage, QStringLiteral("--format is one of %1.").arg(formats.join(QStringLiteral(", "))));
    output.platform = arguments.value("platform");
    if (!output.platform.isEmpty() && !platforms().contains(output.platform))
        return failure(Exit::Usage, QStringLiteral("--platform is one of %1.").arg(platforms().join(QStringLiteral(", "))));
    output.file = arguments.value("output");
    output.caseFile = arguments.value("save-case");
    output.quiet = arguments.has("quiet");
    output.color = !arguments.has("no-color") && !std::getenv("NO_COLOR") && output.file.isEmpty() && isatty(STDOUT_FILENO);
    return output;
}

QByteArray rendered(const Report &report, const Sentences &sentences, const Output &output)
{
    if (output.format == QLatin1String("json"))
        return asJsonText(report, sentences);
    if (output.format == QLatin1String("sarif"))
        return asSarif(report, sentences);
    if (output.format == QLatin1String("junit"))
        return asJunit(report, sentences);
    const Page page = layOut(report, sentences);
    if (output.format == QLatin1String("markdown"))
        return asMarkdown(page).toUtf8();
    if (output.format == QLatin1String("html"))
        return asHtml(page).toUtf8();
    return asText(page, {output.color}).toUtf8();
}

Outcome<Exit> writeResult(const QByteArray &bytes, const Output &output)
{
    if (!output.file.isEmpty())
        return writeFile(output.file, bytes);
    const bool written = std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout) == static_cast<std::size_t>(bytes.size());
    if (!written || std::fflush(stdout) != 0)
        return failure(Exit::Unreadable, QStringLiteral("Standard output cannot be written."));
    return Exit::Healthy;
}

Outcome<Exit> deliver(const Report &report, const Sentences &sentences, const Output &output)
{
    if (!output.caseFile.isEmpty()) {
        if (auto saved = writeFile(output.caseFile, asJsonText(report, sentences)); !saved)
            return saved;
    }
    if (auto written = writeResult(rendered(report, sentences, output), output); !written)
        return written;
    return exitOf(report);
}

int complain(const Failure &given, bool asJson)
{
    // A key may stand where a file's name belongs.
    const Redactor redactor;
    Failure failure = given;
    failure.problem.sentence = redactor.scrub(failure.problem.sentence);
    failure.problem.file = redactor.scrub(failure.problem.file);
    const int exit = static_cast<int>(failure.exit);
    if (asJson) {
        const QByteArray json = errorJsonText(exit, failure.problem);
        std::fwrite(json.constData(), 1, static_cast<std::size_t>(json.size()), stdout);
        std::fflush(stdout);
        return exit;
    }
    QString where = failure.problem.file;
    if (failure.problem.line)
        where += QStringLiteral(":%1").arg(*failure.problem.line);
    const QString text = (where.isEmpty() ? QStringLiteral("keydoctor-cli: ") : QStringLiteral("keydoctor-cli: ") + where + QStringLiteral(": ")) +
                         failure.problem.sentence + QLatin1Char('\n');
    std::fputs(text.toUtf8().constData(), stderr);
    return exit;
}

} // namespace kd::cli
