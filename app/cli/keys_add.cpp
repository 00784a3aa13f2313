#include "app/cli/keys.h"
#include "app/cli/sources.h"
#include "core/base/words.h"
#include "core/io/program_log.h"
#include "core/keys/due.h"
#include "core/keys/key_owner.h"
#include "core/report/plain_text.h"

namespace kd::cli {

namespace {

class Add : public KeysCommand
{
public:
    Add(KeysDesk desk, HeldKey key) : KeysCommand(std::move(desk)), m_key(std::move(key)) {}

    void start() override
    {
        if (const auto fault = textFault(m_key.newKey, m_key.name, *m_desk.texts))
            return refuse(*fault);
        const VaultStore how = m_desk.arguments.has("replace") ? VaultStore::Replace : VaultStore::OnlyNew;
        m_desk.vault->store(m_key, how).then(this, [this](const VaultAnswer &answer) { conclude(answer); });
    }

private:
    void refuse(const KeyAcceptance &fault)
    {
        KeysResult result;
        result.title = Words::tr("The key was not kept: its text is at fault");
        result.mood = Page::Mood::Cause;
        result.remarks = {fault.sentence};
        result.more = {{QLatin1String("verdict"), QJsonObject{{QLatin1String("id"), fault.verdict}, {QLatin1String("sentence"), fault.sentence}}}};
        hand(result, Exit::CauseFound);
    }

    void conclude(const VaultAnswer &answer)
    {
        if (answer.is(VaultOutcome::Exists)) {
            Failure other = failureOf(answer, m_key.name);
            other.problem.sentence += QLatin1Char(' ') + Words::tr("Choose another --label, or overwrite it with --replace.");
            return fail(other);
        }
        if (!answer.is(VaultOutcome::Stored))
            return fail(failureOf(answer, m_key.name));
        programLog().info("keys add: one key stored");
        KeysResult result;
        result.title = Words::tr("The key is kept in the keyring");
        result.today = m_desk.today;
        result.keys = {KeyLine::of({knownOf(*answer.key, KnownKey::State::Held), ListedKey::State::Held, answer.key})};
        hand(result, Exit::Healthy);
    }

    HeldKey m_key;
};

Outcome<HeldKind> readKind(const Arguments &arguments)
{
    if (arguments.has("url") == arguments.has("provider"))
        return failure(Exit::Usage, QStringLiteral("A key is an instance's or a provider's: give --url or --provider."));
    const HeldKind kind = arguments.has("url") ? HeldKind::N8nApiKey : HeldKind::ProviderKey;
    if (arguments.has("kind") && heldKindFrom(arguments.value("kind")) != kind)
        return failure(Exit::Usage, QStringLiteral("--kind is n8n-api-key, with --url, or provider-key, with --provider."));
    return kind;
}

/// Whose key it is, and what it is called.
Outcome<std::pair<KeyOwner, QString>> readOwner(const Arguments &arguments)
{
    const auto kind = readKind(arguments);
    if (!kind)
        return tl::unexpected(kind.error());
    const auto label = readLabel(arguments.has("label") ? arguments.value("label") : QStringLiteral("main"));
    if (!label)
        return failure(Exit::Usage, QStringLiteral("--label: %1").arg(label.error().sentence));
    const bool isProviders = *kind == HeldKind::ProviderKey;
    if (arguments.has("base-url") && !isProviders)
        return failure(Exit::Usage, QStringLiteral("--base-url belongs to --provider."));
    if (arguments.has("base-url") && arguments.value("base-url").isEmpty())
        return failure(Exit::Usage, QStringLiteral("--base-url is the address of the provider's API."));
    auto owner = isProviders ? readProviderOwner(arguments.value("provider"), arguments.value("base-url")) : readInstanceOwner(arguments.value("url"));
    if (!owner)
        return failure(Exit::Usage, QStringLiteral("%1: %2").arg(isProviders ? QStringLiteral("--provider") : QStringLiteral("--url"), owner.error().sentence));
    return std::pair{*std::move(owner), *label};
}

Outcome<std::unique_ptr<Command>> make(KeysDesk desk)
{
    const Arguments &arguments = desk.arguments;
    if (!arguments.positional().isEmpty())
        return failure(Exit::Usage, QStringLiteral("keys add takes options only; a key never stands in an argument."));
    const auto owner = readOwner(arguments);
    if (!owner)
        return tl::unexpected(owner.error());
    std::optional<QDate> due = desk.today.addDays(usualDueDays);
    if (arguments.has("due"))
        due = readDue(arguments.value("due"), desk.today);
    if (!due)
        return failure(Exit::Usage, QStringLiteral("--due is a day such as 2027-01-31, a number of days, or none."));
    auto key = readNamedKeySource(arguments);
    if (!key)
        return tl::unexpected(key.error());
    const auto &[whose, label] = *owner;
    HeldKey held = holdKey({whose.kind, whose.host, label}, whose.address, *std::move(key), QDateTime::currentDateTimeUtc());
    held.due = *due;
    return std::make_unique<Add>(std::move(desk), std::move(held));
}

} // namespace

const KeysPart &keysAdd()
{
    static const KeysPart part{"add", "keydoctor-cli keys add --url URL | --provider ID [--base-url URL] [--label LABEL] KEY [--due DAY|DAYS|none] [--replace]",
                               std::vector<Option>{{"kind", "KIND", "n8n-api-key (with --url) or provider-key (with --provider)"},
                                                   {"url", "URL", "the instance whose key it is"},
                                                   {"provider", "ID", "the provider whose key it is, such as openai"},
                                                   {"base-url", "URL", "the provider's API where it is not the provider's own"},
                                                   {"label", "LABEL", "what the key is for (default main); it is shown everywhere"},
                                                   {"key-env", "NAME", "read the key from this environment variable"},
                                                   {"key-file", "FILE", "read the key from this file; one final line break is removed, nothing else"},
                                                   {"key-stdin", nullptr, "read the key from standard input"},
                                                   {"due", "DAY", "when to change it: a day (2027-01-31), a number of days, or none (default 90 days)"},
                                                   {"replace", nullptr, "overwrite another key of that name"}},
                               &make};
    return part;
}

} // namespace kd::cli
