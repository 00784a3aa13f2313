#include "app/cli/command.h"
#include "app/cli/output.h"
#include "app/cli/print.h"
#include "app/cli/speak.h"
#include "app/texts.h"
#include "core/base/words.h"
#include "core/report/as_html.h"
#include "core/report/as_markdown.h"
#include "core/report/as_text.h"
#include "core/report/platform.h"

#include <QJsonDocument>

namespace kd::cli {

namespace {

Page explained(const Cause &cause, const Sentences &sentences)
{
    Page page;
    page.mood = Page::Mood::Cause;
    page.title = sentences.title(cause.id);
    page.certainty = cause.id;
    const auto section = [&](const QString &title, const QString &text) {
        if (text.isEmpty())
            return;
        page.blocks.append(Page::Heading{title, 2});
        page.blocks.append(Page::Paragraph{text});
    };
    section(Words::tr("What proves it"), sentences.text(cause.id, "tr_proof"));
    section(Words::tr("Often mistaken for"), sentences.text(cause.id, "tr_mistaken_for"));
    section(Words::tr("What to do"), sentences.remedy(cause.id, {}));
    const QList<RemedyCommand> commands = sentences.commands(cause.id);
    for (const RemedyCommand &command : commands)
        page.blocks.append(Page::Code{platformName(command.platform), command.text});
    if (const QStringList links = sentences.links(cause.id); !links.isEmpty())
        page.blocks.append(Page::Bullets{links});
    if (const QStringList recipes = sentences.texts(cause.id, "tr_false_recipes"); !recipes.isEmpty()) {
        page.blocks.append(Page::Heading{Words::tr("What does not help"), 2});
        page.blocks.append(Page::Bullets{recipes});
    }
    return page;
}

QByteArray listOf(const Catalogue &catalogue, const Sentences &sentences, bool json)
{
    QJsonArray array;
    QByteArray text;
    for (const Cause &cause : catalogue.causes()) {
        array.append(QJsonObject{{QLatin1String("id"), cause.id}, {QLatin1String("title"), sentences.title(cause.id)}});
        text += cause.id.toUtf8() + '\t' + sentences.title(cause.id).toUtf8() + '\n';
    }
    return json ? QJsonDocument(QJsonObject{{QLatin1String("schema_version"), QStringLiteral("1")}, {QLatin1String("causes"), array}}).toJson()
                : text;
}

} // namespace

Outcome<std::unique_ptr<Command>> makeExplain(const QStringList &words)
{
    auto arguments = Arguments::read(words, outputOptions());
    if (!arguments)
        return tl::unexpected(arguments.error());
    if (arguments->has("help"))
        return print(helpText(QStringLiteral("keydoctor-cli explain [CAUSE]"), outputOptions()));
    auto output = Output::from(*arguments);
    if (!output)
        return tl::unexpected(output.error());
    if (const auto language = speak(*arguments); !language)
        return tl::unexpected(language.error());
    auto texts = Texts::load();
    if (!texts)
        return failure(Exit::Bug, texts.error());
    const Sentences sentences(texts->catalogue);
    const bool json = output->format == QLatin1String("json");
    if (arguments->positional().isEmpty())
        return print(QString::fromUtf8(listOf(texts->catalogue, sentences, json)));
    const Cause *cause = texts->catalogue.find(arguments->positional().constFirst());
    if (!cause)
        return failure(Exit::Usage, QStringLiteral("There is no such cause. keydoctor-cli explain lists them."));
    if (json) {
        QJsonObject object = sentences.all(cause->id);
        object.insert(QLatin1String("schema_version"), QStringLiteral("1"));
        return print(QString::fromUtf8(QJsonDocument(object).toJson()));
    }
    const Page page = explained(*cause, sentences);
    if (output->format == QLatin1String("markdown"))
        return print(asMarkdown(page));
    if (output->format == QLatin1String("html"))
        return print(asHtml(page));
    return print(asText(page, {output->color}));
}

} // namespace kd::cli
