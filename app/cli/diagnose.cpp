#include "app/cli/ask_person.h"
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
#include "core/read/artifact.h"

#include <QFileInfo>

namespace kd::cli {

namespace {

constexpr const char *usage = "keydoctor-cli diagnose --url URL [--direct URL] [KEY] [SESSION] [--answer NODE=CHOICE]… [--artifact FILE]… "
                              "[--offline]";
constexpr qint64 largestArtifact = 64 * 1024 * 1024;

std::vector<Option> options()
{
    return std::vector<Option>{{"url", "URL", "the address that refuses, as the client uses it"},
                               {"direct", "URL", "n8n's own address, past the proxy"},
                               {"answer", "NODE=CHOICE", "an answer to a question of the tree; may be repeated"},
                               {"artifact", "FILE", "an error text or log; may be repeated"},
                               {"offline", nullptr, "judge the texts alone, ask no server"}} +
           keyOptions() + keyringOptions() + sessionOptions() + networkOptions() + outputOptions();
}

Outcome<Address> readUrl(const QString &text, const char *option)
{
    auto address = readAddress(text);
    if (!address)
        return failure(Exit::Usage, QStringLiteral("--%1: %2").arg(QString::fromLatin1(option), address.error().sentence));
    return *std::move(address);
}

Outcome<QMap<QString, QString>> readAnswers(const Arguments &arguments, const Tree &tree)
{
    QMap<QString, QString> answers;
    const QStringList given = arguments.values("answer");
    for (const QString &answer : given) {
        const QString nodeId = answer.section(QLatin1Char('='), 0, 0);
        const QString choice = answer.section(QLatin1Char('='), 1);
        const Node *node = tree.find(nodeId);
        const bool overrules = node && node->kind == Node::Kind::Look && choice == clearLook;
        if (!node || (!node->choice(choice) && choice != QLatin1String("unknown") && !overrules))
            return failure(Exit::Usage, node ? QStringLiteral("--answer %1: there is no such choice.").arg(nodeId)
                                             : QStringLiteral("--answer: there is no such question in the tree."));
        answers.insert(nodeId, choice);
    }
    return answers;
}

Outcome<Question> readQuestion(const Arguments &arguments, const Tree &tree, bool mayAsk)
{
    Question question;
    if (arguments.has("url")) {
        auto address = readUrl(arguments.value("url"), "url");
        if (!address)
            return tl::unexpected(address.error());
        question.address = *std::move(address);
    }
    if (arguments.has("direct")) {
        auto address = readUrl(arguments.value("direct"), "direct");
        if (!address)
            return tl::unexpected(address.error());
        question.direct = *std::move(address);
    }
    auto key = readKeySource(arguments);
    auto candidates = readCandidates(arguments);
    auto signIn = readSignIn(arguments);
    auto answers = readAnswers(arguments, tree);
    if (!key)
        return tl::unexpected(key.error());
    if (!candidates)
        return tl::unexpected(candidates.error());
    if (!signIn)
        return tl::unexpected(signIn.error());
    if (!answers)
        return tl::unexpected(answers.error());
    question.key = *std::move(key);
    question.candidates = *std::move(candidates);
    question.signIn = *std::move(signIn);
    question.answers = *std::move(answers);
    if (arguments.has("header-file")) {
        auto headers = readHeaderFile(arguments.value("header-file"));
        if (!headers)
            return tl::unexpected(headers.error());
        question.headers = *std::move(headers);
    }
    question.offline = arguments.has("offline");
    if (!question.address && !arguments.has("artifact") && !question.offline && question.answers.isEmpty() && !mayAsk)
        return failure(Exit::Usage, QStringLiteral("What is to be diagnosed? Give --url, --artifact or --offline with a key."));
    auto timeout = readTimeout(arguments, question.timeoutSeconds);
    if (!timeout)
        return tl::unexpected(timeout.error());
    question.timeoutSeconds = *timeout;
    return question;
}

/// The files that the person gave, once every secret is known that may stand in them.
Outcome<void> readArtifacts(const Arguments &arguments, Question &question)
{
    question.redactor = secretsOf(question);
    const QStringList artifacts = arguments.values("artifact");
    for (const QString &path : artifacts) {
        auto bytes = readFile(path, largestArtifact);
        if (!bytes)
            return tl::unexpected(bytes.error());
        question.sightings += readArtifact(*bytes, QFileInfo(path).fileName(), question.redactor);
    }
    return {};
}

/// Null where the key does not come from the keyring.
Outcome<std::unique_ptr<KeychainKey>> readKeychain(const Arguments &arguments, const Question &question, bool quiet)
{
    if (!arguments.has("keychain"))
        return nullptr;
    WantedKey wanted;
    wanted.label = arguments.value("keychain");
    if (wanted.label.isEmpty())
        return failure(Exit::Usage, QStringLiteral("--keychain is the label of a key, as keydoctor-cli keys list has it."));
    wanted.kind = HeldKind::N8nApiKey;
    for (const auto &address : {question.address, question.direct}) {
        if (address)
            wanted.hosts.append(address->origin.authority());
    }
    auto vault = openVault(arguments, quiet);
    if (!vault)
        return tl::unexpected(vault.error());
    return std::make_unique<KeychainKey>(*std::move(vault), std::move(wanted));
}

class Diagnose : public Command
{
public:
    Diagnose(Texts texts, Question question, Output output, std::unique_ptr<NetworkCourier> courier, std::unique_ptr<Questioner> questioner)
        : m_texts(std::move(texts)), m_question(std::move(question)), m_output(std::move(output)), m_courier(std::move(courier)),
          m_questioner(std::move(questioner))
    {
        if (!m_questioner)
            return;
        // With the answer the whole is asked anew: an answer can call for another probe.
        connect(m_questioner.get(), &Questioner::answered, this, [this](const QString &choice) {
            m_question.answers.insert(m_report.walk.question->id, choice);
            start();
        });
        connect(m_questioner.get(), &Questioner::ended, this, [this] { hand(m_report); });
    }

    /// The key is fetched from there first.
    void takeKeyFrom(std::unique_ptr<KeychainKey> keychain, Arguments arguments)
    {
        m_keychain = std::move(keychain);
        m_arguments = std::move(arguments);
    }

    void start() override
    {
        if (m_keychain && !m_question.key)
            return m_keychain->fetch([this](Outcome<HeldKey> key) { takeKey(std::move(key)); });
        m_diagnosis = std::make_unique<Diagnosis>(m_courier.get(), m_question);
        if (!m_output.quiet)
            connect(m_diagnosis.get(), &Diagnosis::heard, this, &sayHeard);
        connect(m_diagnosis.get(), &Diagnosis::finished, this, &Diagnose::conclude, Qt::QueuedConnection);
        m_diagnosis->start();
    }

    void interrupt() override
    {
        m_interrupted = true;
        if (m_diagnosis)
            m_diagnosis->stop();
        Command::interrupt();
    }

private:
    void takeKey(Outcome<HeldKey> key)
    {
        const auto ready = key.and_then([this](const HeldKey &held) {
            m_question.key = held.inUse();
            return readArtifacts(m_arguments, m_question);
        });
        if (ready)
            start();
        else
            Q_EMIT ended(complain(ready.error(), m_output.format == QLatin1String("json")));
    }

    void conclude(const Case &subject)
    {
        if (m_interrupted)
            return;
        m_report = makeReport(subject, m_texts.catalogue, m_texts.tree);
        if (!m_report.verdict.isCause() && m_report.walk.question && m_questioner)
            m_questioner->ask(*m_report.walk.question, Sentences(m_texts.catalogue));
        else
            hand(m_report);
    }

    void hand(const Report &report)
    {
        const Case &subject = report.subject;
        programLog().info("diagnose: {} exchanges, verdict {}", subject.exchanges.size(), report.verdict.id.toStdString());
        const auto exit = deliver(report, Sentences(m_texts.catalogue), m_output);
        Q_EMIT ended(exit ? static_cast<int>(*exit) : complain(exit.error(), m_output.format == QLatin1String("json")));
    }

    Texts m_texts;
    Question m_question;
    Output m_output;
    Arguments m_arguments;
    std::unique_ptr<KeychainKey> m_keychain; ///< null where the key came otherwise
    std::unique_ptr<NetworkCourier> m_courier;
    std::unique_ptr<Diagnosis> m_diagnosis;
    std::unique_ptr<Questioner> m_questioner;
    Report m_report; ///< the last one, to which a question may be open
    bool m_interrupted = false;
};

} // namespace

Outcome<std::unique_ptr<Command>> makeDiagnose(const QStringList &words)
{
    auto arguments = Arguments::read(words, options());
    if (!arguments)
        return tl::unexpected(arguments.error());
    if (arguments->has("help"))
        return print(helpText(QString::fromUtf8(usage), options()));
    if (!arguments->positional().isEmpty())
        return failure(Exit::Usage, QStringLiteral("diagnose takes options only; a key never stands in an argument."));
    auto output = Output::from(*arguments);
    if (!output)
        return tl::unexpected(output.error());
    if (const auto language = speak(*arguments); !language)
        return tl::unexpected(language.error());
    auto texts = Texts::load();
    if (!texts)
        return failure(Exit::Bug, texts.error());
    const bool interactive = output->format == QLatin1String("text") && !output->quiet;
    auto questioner = interactive ? Questioner::onTerminal(arguments->has("key-stdin")) : nullptr;
    auto question = readQuestion(*arguments, texts->tree, questioner != nullptr);
    if (!question)
        return tl::unexpected(question.error());
    question->platform = output->platform;
    auto courier = makeCourier(*arguments);
    if (!courier)
        return tl::unexpected(courier.error());
    auto keychain = readKeychain(*arguments, *question, output->quiet);
    if (!keychain)
        return tl::unexpected(keychain.error());
    if (!*keychain) {
        if (const auto read = readArtifacts(*arguments, *question); !read)
            return tl::unexpected(read.error());
    }
    auto diagnose = std::make_unique<Diagnose>(*std::move(texts), *std::move(question), *std::move(output), *std::move(courier), std::move(questioner));
    diagnose->takeKeyFrom(*std::move(keychain), *std::move(arguments));
    return diagnose;
}

} // namespace kd::cli
