#include "app/cli/command.h"
#include "app/cli/keyring.h"
#include "app/cli/network.h"
#include "app/cli/output.h"
#include "app/cli/print.h"
#include "app/cli/sources.h"
#include "app/cli/speak.h"
#include "app/diagnosis.h"
#include "app/texts.h"
#include "core/io/program_log.h"
#include "core/read/address.h"

#include <algorithm>

namespace kd::cli {

namespace {

constexpr const char *usage = "keydoctor-cli provider --provider ID [--base-url URL] KEY";
constexpr int usualTimeout = 30;

/// What the groups hold for n8n alone is left out, and no environment variable is read unasked.
std::vector<Option> options()
{
    std::vector<Option> all = std::vector<Option>{{"provider", "ID", "whose key it is, such as openai (no such ID lists them all)"},
                                                  {"base-url", "URL", "send the key there in place of the provider's own host"}} +
                              keyOptions() + keyringOptions() + networkOptions() + outputOptions();
    const auto isFor = [](const Option &option, const char *name) { return qstrcmp(option.name, name) == 0; };
    all.erase(std::remove_if(all.begin(), all.end(), [&](const Option &option) {
        return isFor(option, "encryption-key-env") || isFor(option, "encryption-key-file") || isFor(option, "header-file");
    }), all.end());
    for (Option &option : all) {
        if (isFor(option, "key-env"))
            option.explanation = "read the key from this environment variable";
    }
    return all;
}

/// Without one, the provider's own.
Outcome<Address> readBase(const Arguments &arguments, const Provider &provider)
{
    if (!arguments.has("base-url"))
        return provider.base;
    auto address = readAddress(arguments.value("base-url"));
    if (!address)
        return failure(Exit::Usage, QStringLiteral("--base-url: %1").arg(address.error().sentence));
    if (!address->query.isEmpty() || !address->keyInQuery.isEmpty())
        return failure(Exit::Usage, QStringLiteral("--base-url: the address ends with its path; it takes no query, and no key."));
    if (address->mayRunSomething())
        return failure(Exit::Refused, QStringLiteral("--base-url: a request there may run a workflow, so it is not sent."));
    return *std::move(address);
}

/// One source must be named: N8N_API_KEY holds n8n's key, and must not go to a service. Null where the keyring has it.
Outcome<SharedSecret> readKey(const Arguments &arguments)
{
    const int others = arguments.has("key-env") + arguments.has("key-file") + arguments.has("key-stdin");
    if (!arguments.has("keychain"))
        return readNamedKeySource(arguments);
    if (others > 0)
        return failure(Exit::Usage, QStringLiteral("The key has more than one source: name one of --key-env, --key-file, --key-stdin, --keychain."));
    return SharedSecret();
}

/// Null where the key does not come from the keyring.
Outcome<std::unique_ptr<KeychainKey>> readKeychain(const Arguments &arguments, const Provider &provider, bool quiet)
{
    if (!arguments.has("keychain"))
        return nullptr;
    WantedKey wanted;
    wanted.label = arguments.value("keychain");
    wanted.kind = HeldKind::ProviderKey;
    wanted.hosts = {provider.id};
    wanted.hostMustFit = true;
    auto vault = openVault(arguments, quiet);
    if (!vault)
        return tl::unexpected(vault.error());
    return std::make_unique<KeychainKey>(*std::move(vault), std::move(wanted));
}

Outcome<Question> readQuestion(const Arguments &arguments)
{
    if (!arguments.has("provider"))
        return failure(Exit::Usage, QStringLiteral("Whose key is it? Give --provider, one of %1.").arg(providerIds().join(QStringLiteral(", "))));
    auto provider = loadProvider(arguments.value("provider"));
    if (!provider)
        return failure(provider.error().file.isEmpty() ? Exit::Usage : Exit::Bug, provider.error());
    auto base = readBase(arguments, *provider);
    if (!base)
        return tl::unexpected(base.error());
    auto key = readKey(arguments);
    if (!key)
        return tl::unexpected(key.error());
    auto timeout = readTimeout(arguments, usualTimeout);
    if (!timeout)
        return tl::unexpected(timeout.error());
    Question question;
    question.address = *std::move(base);
    question.provider = *std::move(provider);
    question.key = *std::move(key);
    question.timeoutSeconds = *timeout;
    return question;
}

class CheckProvider : public Command
{
public:
    CheckProvider(Texts texts, Question question, Output output, std::unique_ptr<NetworkCourier> courier)
        : m_texts(std::move(texts)), m_question(std::move(question)), m_output(std::move(output)), m_courier(std::move(courier))
    {
    }

    /// The key is fetched from there first; it may be kept with an address of its own, which counts where no other is named.
    void takeKeyFrom(std::unique_ptr<KeychainKey> keychain, bool addressNamed)
    {
        m_keychain = std::move(keychain);
        m_addressNamed = addressNamed;
    }

    void start() override
    {
        if (m_keychain)
            m_keychain->fetch([this](Outcome<HeldKey> key) { takeKey(std::move(key)); });
        else
            check();
    }

    void interrupt() override
    {
        m_interrupted = true;
        if (m_check)
            m_check->stop();
        Command::interrupt();
    }

private:
    void takeKey(Outcome<HeldKey> key)
    {
        if (!key) {
            Q_EMIT ended(complain(key.error(), m_output.format == QLatin1String("json")));
            return;
        }
        m_question.key = key->inUse();
        if (const auto kept = readAddress(key->address); kept && !m_addressNamed)
            m_question.address = *kept;
        check();
    }

    void check()
    {
        m_question.redactor = secretsOf(m_question);
        m_check = std::make_unique<Diagnosis>(m_courier.get(), m_question);
        if (!m_output.quiet)
            connect(m_check.get(), &Diagnosis::heard, this, &sayHeard);
        connect(m_check.get(), &Diagnosis::finished, this, &CheckProvider::hand, Qt::QueuedConnection);
        m_check->start();
    }

    void hand(const Case &subject)
    {
        if (m_interrupted)
            return;
        const Report report = makeReport(subject, m_texts.catalogue, m_texts.tree);
        programLog().info("provider: {} exchanges, verdict {}", subject.exchanges.size(), report.verdict.id.toStdString());
        const auto exit = deliver(report, Sentences(m_texts.catalogue), m_output);
        Q_EMIT ended(exit ? static_cast<int>(*exit) : complain(exit.error(), m_output.format == QLatin1String("json")));
    }

    Texts m_texts;
    Question m_question;
    Output m_output;
    std::unique_ptr<KeychainKey> m_keychain; ///< null where the key came otherwise
    bool m_addressNamed = false;
    std::unique_ptr<NetworkCourier> m_courier;
    std::unique_ptr<Diagnosis> m_check;
    bool m_interrupted = false;
};

} // namespace

Outcome<std::unique_ptr<Command>> makeProvider(const QStringList &words)
{
    auto arguments = Arguments::read(words, options());
    if (!arguments)
        return tl::unexpected(arguments.error());
    if (arguments->has("help"))
        return print(helpText(QString::fromUtf8(usage), options()));
    if (!arguments->positional().isEmpty())
        return failure(Exit::Usage, QStringLiteral("provider takes options only; a key never stands in an argument."));
    auto output = Output::from(*arguments);
    if (!output)
        return tl::unexpected(output.error());
    if (const auto language = speak(*arguments); !language)
        return tl::unexpected(language.error());
    auto question = readQuestion(*arguments);
    if (!question)
        return tl::unexpected(question.error());
    question->platform = output->platform;
    auto courier = makeCourier(*arguments);
    if (!courier)
        return tl::unexpected(courier.error());
    auto keychain = readKeychain(*arguments, *question->provider, output->quiet);
    if (!keychain)
        return tl::unexpected(keychain.error());
    auto texts = Texts::load();
    if (!texts)
        return failure(Exit::Bug, texts.error());
    auto check = std::make_unique<CheckProvider>(*std::move(texts), *std::move(question), *std::move(output), *std::move(courier));
    check->takeKeyFrom(*std::move(keychain), arguments->has("base-url"));
    return check;
}

} // namespace kd::cli
