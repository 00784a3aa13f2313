#include "app/cli/keys.h"

#include "app/cli/print.h"
#include "app/cli/speak.h"
#include "core/keys/key_owner.h"

#include <algorithm>
#include <array>

namespace kd::cli {

namespace {

constexpr const char *overview = "Usage: keydoctor-cli keys list|add|check|forget [options]\n\n"
                                 "  list      what the keyring holds, how old it is and when it is due\n"
                                 "  add       keep a key in the keyring\n"
                                 "  check     whether each is still accepted, and what is due; 1 where something is due or refused\n"
                                 "  forget    delete a key from the keyring\n\n"
                                 "Keys are kept in the desktop's keyring (Secret Service) and nowhere else. Each part explains itself with --help.\n";

std::vector<Option> outputOptionsOfKeys()
{
    std::vector<Option> options = outputOptions();
    std::erase_if(options, [](const Option &option) { return QLatin1String(option.name) == QLatin1String("save-case") || QLatin1String(option.name) == QLatin1String("platform"); });
    for (Option &option : options) {
        if (QLatin1String(option.name) == QLatin1String("format"))
            option.explanation = "text, json, markdown or html (default text)";
    }
    return options;
}

Outcome<Output> readOutput(const Arguments &arguments)
{
    auto output = Output::from(arguments);
    if (!output)
        return output;
    if (!output->caseFile.isEmpty() || !output->platform.isEmpty())
        return failure(Exit::Usage, QStringLiteral("keys has no --save-case and no --platform."));
    if (output->format == QLatin1String("sarif") || output->format == QLatin1String("junit"))
        return failure(Exit::Usage, QStringLiteral("--format of keys is one of text, json, markdown, html."));
    return output;
}

} // namespace

const std::vector<Option> &whichKeyOptions()
{
    static const std::vector<Option> options = {{"kind", "KIND", "n8n-api-key or provider-key"},
                                                {"url", "URL", "the instance whose key it is"},
                                                {"provider", "ID", "the provider whose key it is, such as openai"},
                                                {"label", "LABEL", "what the key is called, or its whole name kind/host/label"}};
    return options;
}

Outcome<WantedKey> KeysDesk::wanted() const
{
    WantedKey wanted;
    const QStringList names = arguments.positional();
    if (names.size() + arguments.has("label") > 1)
        return failure(Exit::Usage, QStringLiteral("One key at a time: name it once."));
    wanted.label = names.isEmpty() ? arguments.value("label") : names.constFirst();
    if (arguments.has("kind")) {
        wanted.kind = heldKindFrom(arguments.value("kind"));
        if (!wanted.kind)
            return failure(Exit::Usage, QStringLiteral("--kind is n8n-api-key or provider-key."));
    }
    if (arguments.has("url") && arguments.has("provider"))
        return failure(Exit::Usage, QStringLiteral("A key is an instance's or a provider's: give --url or --provider."));
    if (arguments.has("url")) {
        const auto owner = readInstanceOwner(arguments.value("url"));
        if (!owner)
            return failure(Exit::Usage, QStringLiteral("--url: %1").arg(owner.error().sentence));
        wanted.hosts = {owner->host};
    }
    if (arguments.has("provider"))
        wanted.hosts = {providerIdOf(arguments.value("provider"))};
    wanted.hostMustFit = !wanted.hosts.isEmpty();
    return wanted;
}

Outcome<int> KeysDesk::dueWithin(int usual) const
{
    if (!arguments.has("due"))
        return usual;
    bool number = false;
    const int days = arguments.value("due").toInt(&number);
    if (!number || days < 0 || days > 3650)
        return failure(Exit::Usage, QStringLiteral("--due is a number of days from 0 to 3650."));
    return days;
}

void KeysCommand::hand(const KeysResult &result, Exit exit)
{
    const auto written = writeResult(rendered(result, m_desk.output), m_desk.output);
    if (written)
        Q_EMIT ended(static_cast<int>(exit));
    else
        fail(written.error());
}

void KeysCommand::fail(const Failure &failure)
{
    Q_EMIT ended(complain(failure, m_desk.output.format == QLatin1String("json")));
}

Outcome<std::unique_ptr<Command>> makeKeys(const QStringList &words)
{
    const std::array parts = {&keysList(), &keysAdd(), &keysCheck(), &keysForget()};
    const QString name = words.value(1);
    if (name == QLatin1String("--help") || name == QLatin1String("-h"))
        return print(QString::fromUtf8(overview));
    const auto part = std::find_if(parts.begin(), parts.end(), [&](const KeysPart *each) { return name == QLatin1String(each->name); });
    if (part == parts.end())
        return failure(Exit::Usage, QStringLiteral("keys is followed by list, add, check or forget."));
    QStringList rest = words;
    rest.removeAt(1);
    auto arguments = Arguments::read(rest, (*part)->options + keyringOptions() + outputOptions());
    if (!arguments)
        return tl::unexpected(arguments.error());
    if (arguments->has("help"))
        return print(helpText(QString::fromUtf8((*part)->usage), (*part)->options + keyringOptions() + outputOptionsOfKeys()));
    auto output = readOutput(*arguments);
    if (!output)
        return tl::unexpected(output.error());
    if (const auto language = speak(*arguments); !language)
        return tl::unexpected(language.error());
    auto texts = Texts::load();
    if (!texts)
        return failure(Exit::Bug, texts.error());
    auto vault = openVault(*arguments, output->quiet);
    if (!vault)
        return tl::unexpected(vault.error());
    return (*part)->make({*std::move(arguments), *std::move(output), *std::move(vault), std::make_shared<const Texts>(*std::move(texts)), QDate::currentDate()});
}

} // namespace kd::cli
