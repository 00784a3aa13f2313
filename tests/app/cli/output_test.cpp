#include "app/cli/output.h"

#include "app/texts.h"
#include "core/report/case_json.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace kd::cli::test {

namespace {

const Texts &texts()
{
    static const Texts loaded = *Texts::load();
    return loaded;
}

Outcome<Output> outputOf(QStringList words)
{
    words.prepend(QStringLiteral("x"));
    return Output::from(*Arguments::read(words, outputOptions()));
}

Report emptyKey()
{
    Case subject;
    subject.key.given = true;
    return makeReport(subject, texts().catalogue, texts().tree);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(absent)");
}

} // namespace

TEST(Output, IsPlainTextByDefault)
{
    const auto output = outputOf({});
    ASSERT_TRUE(output);
    EXPECT_EQ(output->format, QStringLiteral("text"));
    EXPECT_FALSE(output->color || output->quiet);
}

TEST(Output, TakesOnlyFormatsAndPlatformsThatExist)
{
    for (const char *format : {"text", "json", "markdown", "html", "sarif", "junit"})
        EXPECT_TRUE(outputOf({QStringLiteral("--format"), QString::fromLatin1(format)})) << format;
    EXPECT_EQ(outputOf({QStringLiteral("--format"), QStringLiteral("yaml")}).error().exit, Exit::Usage);
    EXPECT_TRUE(outputOf({QStringLiteral("--platform"), QStringLiteral("nginx")}));
    EXPECT_EQ(outputOf({QStringLiteral("--platform"), QStringLiteral("toaster")}).error().exit, Exit::Usage);
}

TEST(Output, RendersEachFormatAsItself)
{
    const Sentences sentences(texts().catalogue);
    for (const auto &[format, beginning] : {std::pair{"text", "✖ "}, std::pair{"json", "{\n"}, std::pair{"markdown", "# "}, std::pair{"html", "<!doctype html>"}, std::pair{"sarif", "{\n"}, std::pair{"junit", "<?xml"}}) {
        Output output;
        output.format = QString::fromLatin1(format);
        EXPECT_TRUE(rendered(emptyKey(), sentences, output).startsWith(beginning)) << format;
    }
}

TEST(Output, WritesPrivateFilesAsAWhole)
{
    const QTemporaryDir folder;
    Output output;
    output.format = QStringLiteral("json");
    output.file = folder.filePath(QStringLiteral("result.json"));
    output.caseFile = folder.filePath(QStringLiteral("case.json"));
    const auto exit = deliver(emptyKey(), Sentences(texts().catalogue), output);
    ASSERT_TRUE(exit);
    EXPECT_EQ(*exit, Exit::CauseFound);
    for (const QString &path : {output.file, output.caseFile}) {
        EXPECT_EQ(QFileInfo(path).permissions() & 0x0077, QFile::Permissions());
        EXPECT_TRUE(caseFromJson(contentOf(path), path));
    }
}

TEST(Output, LeavesTheOldFileWhereItCannotWrite)
{
    const QTemporaryDir folder;
    Output output;
    output.file = folder.filePath(QStringLiteral("missing/result"));
    const auto exit = deliver(emptyKey(), Sentences(texts().catalogue), output);
    ASSERT_FALSE(exit);
    EXPECT_EQ(exit.error().exit, Exit::Unreadable);
    EXPECT_EQ(exit.error().problem.file, output.file);
}

TEST(Output, EndsAsTheVerdictSays)
{
    const QTemporaryDir folder;
    Output output;
    output.file = folder.filePath(QStringLiteral("result"));
    const Sentences sentences(texts().catalogue);
    Report report = makeReport({}, texts().catalogue, texts().tree);
    EXPECT_EQ(*deliver(report, sentences, output), Exit::Undetermined);
    report.verdict.id = QStringLiteral("healthy");
    EXPECT_EQ(*deliver(report, sentences, output), Exit::Healthy);
    report.judgement.broken.append(QStringLiteral("timeout"));
    EXPECT_EQ(*deliver(report, sentences, output), Exit::Bug);
}

} // namespace kd::cli::test
