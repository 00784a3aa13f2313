#include "app/cli/keys.h"
#include "app/cli/network.h"
#include "app/cli/sources.h"
#include "core/base/words.h"
#include "core/io/program_log.h"
#include "core/report/vault_words.h"

#include <QTimer>

#include <cstdio>

namespace kd::cli {

namespace {

/// Of a provider without an address of the person's own, the provider's.
const QString &placeOf(const HeldKey &key)
{
    return key.address.isEmpty() ? key.name.host : key.address;
}

bool needsCare(const KeyLine &line)
{
    if (line.state != ListedKey::State::Held)
        return true;
    if (!line.acceptance)
        return false;
    // Least rights are no fault; a plan or an organisation that forbids the key is one.
    const bool forbidden = line.acceptance->answer == KeyAcceptance::Answer::Restricted && line.acceptance->verdict != QLatin1String("provider_key_restricted");
    return forbidden || line.acceptance->answer == KeyAcceptance::Answer::Refused;
}

bool isAnswered(const KeyLine &line, KeyAcceptance::Answer answer)
{
    return line.acceptance && line.acceptance->answer == answer;
}

class Check : public KeysCommand
{
public:
    Check(KeysDesk desk, WantedKey wanted, int due, std::unique_ptr<NetworkCourier> courier, QList<LetterHeader> headers, int seconds)
        : KeysCommand(std::move(desk)), m_wanted(std::move(wanted)), m_courier(std::move(courier)), m_headers(std::move(headers))
    {
        m_result.today = m_desk.today;
        m_result.dueWithin = due;
        m_deadline.setSingleShot(true);
        m_deadline.setInterval(seconds * 1000);
        connect(&m_deadline, &QTimer::timeout, this, [this] {
            m_late = true;
            if (m_check)
                m_check->stop();
        });
    }

    void start() override
    {
        if (m_deadline.interval() > 0)
            m_deadline.start();
        m_desk.vault->list().then(this, [this](const VaultAnswer &answer) {
            if (answer.is(VaultOutcome::Found))
                begin(answer);
            else
                judgeByTheList(answer);
        });
    }

    void interrupt() override
    {
        m_interrupted = true;
        if (m_check)
            m_check->stop();
        Command::interrupt();
    }

private:
    void begin(const VaultAnswer &answer)
    {
        for (const Problem &problem : answer.problems)
            m_result.remarks.append(problem.sentence);
        const QList<KeyName> fitting = choose(namesOf(answer.keys), m_wanted);
        for (const ListedKey &key : answer.keys) {
            if (fitting.contains(key.known.name))
                m_toAsk.append(key);
        }
        if (m_toAsk.isEmpty() && (!m_wanted.label.isEmpty() || m_wanted.hostMustFit))
            return fail({Exit::Unreadable, {Words::tr("The keyring holds no such key. keydoctor-cli keys list says which it holds."), {}, {}}});
        askNext();
    }

    /// The days on which keys are due stand in the list too, and a locked keyring is no reason to miss one.
    void judgeByTheList(const VaultAnswer &answer)
    {
        const QList<KnownKey> known = m_desk.vault->known().keys;
        const QList<KeyName> fitting = choose(namesOf(known), m_wanted);
        for (const KnownKey &key : known) {
            if (fitting.contains(key.name) && key.state != KnownKey::State::Forgetting)
                m_result.keys.append({key, ListedKey::State::Held, {}, {}});
        }
        m_result.remarks.append(vaultSentence(answer));
        m_result.remarks.append(Words::tr("Whether the keys are still accepted was not asked."));
        if (countDue() == 0)
            return fail(failureOf(answer));
        conclude();
    }

    void askNext()
    {
        if (m_interrupted)
            return;
        if (m_toAsk.isEmpty())
            return conclude();
        const ListedKey key = m_toAsk.takeFirst();
        m_result.keys.append(KeyLine::of(key));
        if (!key.held || !m_courier)
            return askNext();
        if (m_late) {
            m_result.keys.last().acceptance = KeyAcceptance{KeyAcceptance::Answer::Undecided, QStringLiteral("undetermined"), Words::tr("There was no time left to ask.")};
            return askNext();
        }
        m_check = std::make_unique<KeyCheck>(m_courier.get(), *m_desk.texts, *key.held);
        m_check->remember(m_heard.value(placeOf(*key.held)));
        m_check->setHeaders(m_headers);
        connect(m_check.get(), &KeyCheck::finished, this, [this, held = *key.held](const KeyAcceptance &acceptance) { heard(held, acceptance); }, Qt::QueuedConnection);
        m_check->start();
    }

    void heard(HeldKey key, const KeyAcceptance &acceptance)
    {
        m_heard.insert(placeOf(key), m_check->heard());
        KeyLine &line = m_result.keys.last();
        line.acceptance = acceptance;
        if (!m_desk.output.quiet)
            std::fputs(QStringLiteral("%1: %2\n").arg(line.known.name.text(), acceptance.verdict).toUtf8().constData(), stderr);
        if (acceptance.answer != KeyAcceptance::Answer::Accepted)
            return askNext();
        key.lastProven = QDateTime::currentDateTimeUtc();
        line.known.lastProven = key.lastProven;
        m_desk.vault->store(key, VaultStore::OnlyNew).then(this, [this](const VaultAnswer &answer) {
            if (!answer.is(VaultOutcome::Stored))
                m_result.remarks.append(vaultSentence(answer, m_result.keys.constLast().known.name));
            askNext();
        });
    }

    [[nodiscard]] int countDue() const
    {
        return static_cast<int>(std::count_if(m_result.keys.begin(), m_result.keys.end(), [this](const KeyLine &line) { return isDue(line, m_result); }));
    }

    void conclude()
    {
        int amiss = countDue();
        bool undecided = false;
        bool restricted = false;
        for (const KeyLine &line : std::as_const(m_result.keys)) {
            amiss += needsCare(line) && !isDue(line, m_result);
            undecided = undecided || isAnswered(line, KeyAcceptance::Answer::Undecided);
            restricted = restricted || isAnswered(line, KeyAcceptance::Answer::Restricted);
        }
        if (amiss > 0)
            m_result.title = amiss == 1 ? Words::tr("1 key needs care") : Words::tr("%1 keys need care").arg(amiss);
        else if (undecided)
            m_result.title = Words::tr("Nothing is due, and not every key could be proven");
        else
            m_result.title = restricted ? Words::tr("Nothing is due, and every key is known to its service")
                                        : Words::tr("Nothing is due, and every key is accepted");
        if (m_result.keys.isEmpty())
            m_result.title = Words::tr("No key is kept in the keyring");
        else if (!m_courier && amiss == 0)
            m_result.title = Words::tr("Nothing is due");
        m_result.mood = amiss > 0 ? Page::Mood::Cause : undecided ? Page::Mood::Undetermined : Page::Mood::Healthy;
        programLog().info("keys check: {} keys, {} need care", m_result.keys.size(), amiss);
        hand(m_result, amiss > 0 ? Exit::CauseFound : undecided ? Exit::Undetermined : Exit::Healthy);
    }

    WantedKey m_wanted;
    std::unique_ptr<NetworkCourier> m_courier; ///< null where nobody is to be asked
    std::unique_ptr<KeyCheck> m_check;
    QMap<QString, QList<Exchange>> m_heard; ///< by the place that was asked
    QList<LetterHeader> m_headers;
    QList<ListedKey> m_toAsk;
    KeysResult m_result;
    QTimer m_deadline;
    bool m_late = false;
    bool m_interrupted = false;
};

Outcome<std::unique_ptr<Command>> make(KeysDesk desk)
{
    auto wanted = desk.wanted();
    if (!wanted)
        return tl::unexpected(wanted.error());
    const auto due = desk.dueWithin(0);
    if (!due)
        return tl::unexpected(due.error());
    const auto seconds = readTimeout(desk.arguments, 0);
    if (!seconds)
        return tl::unexpected(seconds.error());
    QList<LetterHeader> headers;
    if (desk.arguments.has("header-file")) {
        if (!desk.arguments.has("url"))
            return failure(Exit::Usage, QStringLiteral("--header-file belongs to one instance: name it with --url."));
        auto read = readHeaderFile(desk.arguments.value("header-file"));
        if (!read)
            return tl::unexpected(read.error());
        headers = *std::move(read);
    }
    std::unique_ptr<NetworkCourier> courier;
    if (!desk.arguments.has("offline")) {
        auto made = makeCourier(desk.arguments);
        if (!made)
            return tl::unexpected(made.error());
        courier = *std::move(made);
    }
    return std::make_unique<Check>(std::move(desk), *std::move(wanted), *due, std::move(courier), std::move(headers), *seconds);
}

} // namespace

const KeysPart &keysCheck()
{
    static const KeysPart part{"check", "keydoctor-cli keys check [NAME] [--due DAYS] [--offline] [NETWORK]",
                               whichKeyOptions() +
                                   std::vector<Option>{{"due", "DAYS", "1 also where a key is due within so many days (default 0: today)"},
                                                       {"offline", nullptr, "look at the days alone, ask no server"},
                                                       {"ca-file", "FILE", "trust these certificates too (also $SSL_CERT_FILE)"},
                                                       {"proxy", "URL", "the forward proxy to use, or none (default: the environment's; loopback is direct)"},
                                                       {"header-file", "FILE", "lines 'Name: value' to send to --url, as a proxy's own login needs"},
                                                       {"timeout", "SECONDS", "for the whole run; what was not asked by then is not decided"}},
                               &make};
    return part;
}

} // namespace kd::cli
