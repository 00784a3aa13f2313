#include "app/cli/keys.h"
#include "core/base/words.h"

namespace kd::cli {

namespace {

class List : public KeysCommand
{
public:
    List(KeysDesk desk, WantedKey wanted, std::optional<int> due) : KeysCommand(std::move(desk)), m_wanted(std::move(wanted)), m_due(due) {}

    void start() override
    {
        m_desk.vault->list().then(this, [this](const VaultAnswer &answer) {
            if (answer.is(VaultOutcome::Found))
                show(answer);
            else
                fail(failureOf(answer));
        });
    }

private:
    void show(const VaultAnswer &answer)
    {
        KeysResult result;
        result.today = m_desk.today;
        result.dueWithin = m_due.value_or(0);
        for (const Problem &problem : answer.problems)
            result.remarks.append(problem.sentence);
        const QList<KeyName> fitting = choose(namesOf(answer.keys), m_wanted);
        bool amiss = false;
        for (const ListedKey &key : answer.keys) {
            const KeyLine line = KeyLine::of(key);
            amiss = amiss || key.state != ListedKey::State::Held;
            if (fitting.contains(key.known.name) && (!m_due || isDue(line, result) || key.state != ListedKey::State::Held))
                result.keys.append(line);
        }
        result.mood = amiss ? Page::Mood::Undetermined : Page::Mood::Healthy;
        result.title = titleFor(static_cast<int>(result.keys.size()));
        if (answer.keys.isEmpty())
            result.remarks.append(Words::tr("keydoctor-cli keys add keeps one."));
        hand(result, Exit::Healthy);
    }

    [[nodiscard]] QString titleFor(int count) const
    {
        if (m_due)
            return count == 1 ? Words::tr("1 key is due") : Words::tr("%1 keys are due").arg(count);
        return count == 1 ? Words::tr("1 key is kept in the keyring") : Words::tr("%1 keys are kept in the keyring").arg(count);
    }

    WantedKey m_wanted;
    std::optional<int> m_due;
};

Outcome<std::unique_ptr<Command>> make(KeysDesk desk)
{
    auto wanted = desk.wanted();
    if (!wanted)
        return tl::unexpected(wanted.error());
    const auto due = desk.dueWithin(0);
    if (!due)
        return tl::unexpected(due.error());
    const std::optional<int> only = desk.arguments.has("due") ? std::optional(*due) : std::nullopt;
    return std::make_unique<List>(std::move(desk), *std::move(wanted), only);
}

} // namespace

const KeysPart &keysList()
{
    static const KeysPart part{"list", "keydoctor-cli keys list [NAME] [--due DAYS]",
                               whichKeyOptions() + std::vector<Option>{{"due", "DAYS", "only what is due within so many days"}}, &make};
    return part;
}

} // namespace kd::cli
