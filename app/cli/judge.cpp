#include "app/cli/command.h"
#include "app/cli/output.h"
#include "app/cli/print.h"
#include "app/cli/sources.h"
#include "app/cli/speak.h"
#include "app/texts.h"
#include "core/report/case_json.h"

namespace kd::cli {

namespace {

constexpr qint64 largestCase = 64 * 1024 * 1024;

class Judge : public Command
{
public:
    Judge(Texts texts, Case subject, Output output) : m_texts(std::move(texts)), m_case(std::move(subject)), m_output(std::move(output)) {}

    void start() override
    {
        const Report report = makeReport(m_case, m_texts.catalogue, m_texts.tree);
        const auto exit = deliver(report, Sentences(m_texts.catalogue), m_output);
        Q_EMIT ended(exit ? static_cast<int>(*exit) : complain(exit.error(), m_output.format == QLatin1String("json")));
    }

private:
    Texts m_texts;
    Case m_case;
    Output m_output;
};

} // namespace

Outcome<std::unique_ptr<Command>> makeJudge(const QStringList &words)
{
    auto arguments = Arguments::read(words, outputOptions());
    if (!arguments)
        return tl::unexpected(arguments.error());
    if (arguments->has("help"))
        return print(helpText(QStringLiteral("keydoctor-cli judge CASE.json"), outputOptions()));
    auto output = Output::from(*arguments);
    if (!output)
        return tl::unexpected(output.error());
    if (const auto language = speak(*arguments); !language)
        return tl::unexpected(language.error());
    if (arguments->positional().size() != 1)
        return failure(Exit::Usage, QStringLiteral("judge takes one case file."));
    const QString path = arguments->positional().constFirst();
    auto bytes = readFile(path, largestCase);
    if (!bytes)
        return tl::unexpected(bytes.error());
    auto subject = caseFromJson(*bytes, path);
    if (!subject)
        return failure(Exit::Unreadable, subject.error());
    if (!output->platform.isEmpty())
        subject->platform = output->platform;
    auto texts = Texts::load();
    if (!texts)
        return failure(Exit::Bug, texts.error());
    return std::make_unique<Judge>(*std::move(texts), *std::move(subject), *std::move(output));
}

} // namespace kd::cli
