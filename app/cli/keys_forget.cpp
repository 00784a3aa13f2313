#include "app/cli/ask_person.h"
#include "app/cli/keys.h"
#include "core/base/words.h"
#include "core/io/program_log.h"
#include "core/report/held_key_words.h"
#include "core/report/plain_text.h"

#include <QJsonArray>

namespace kd::cli {

namespace {

const auto yes = QStringLiteral("yes");

class Forget : public KeysCommand
{
public:
    Forget(KeysDesk desk, WantedKey wanted, std::unique_ptr<Questioner> questioner)
        : KeysCommand(std::move(desk)), m_wanted(std::move(wanted)), m_questioner(std::move(questioner))
    {
        if (!m_questioner)
            return;
        connect(m_questioner.get(), &Questioner::answered, this, [this](const QString &choice) { choice == yes ? forget() : keep(); });
        connect(m_questioner.get(), &Questioner::ended, this, &Forget::keep);
    }

    void start() override
    {
        m_desk.vault->list().then(this, [this](const VaultAnswer &answer) {
            if (answer.is(VaultOutcome::Found))
                pick(answer.keys);
            else
                fail(failureOf(answer));
        });
    }

private:
    void pick(const QList<ListedKey> &keys)
    {
        const QList<KeyName> fitting = choose(namesOf(keys), m_wanted);
        if (fitting.isEmpty())
            return fail({Exit::Unreadable, {Words::tr("The keyring holds no such key. keydoctor-cli keys list says which it holds."), {}, {}}});
        if (fitting.size() > 1)
            return fail({Exit::Usage, {Words::tr("More than one key fits; name one in full, as keydoctor-cli keys list has it in its JSON: kind/host/label."), {}, {}}});
        m_name = fitting.constFirst();
        for (const ListedKey &key : keys) {
            if (key.known.name == m_name)
                m_line = KeyLine::of(key);
        }
        if (m_desk.arguments.has("yes"))
            return forget();
        m_question = question();
        if (m_questioner)
            m_questioner->ask(m_question, Sentences(m_desk.texts->catalogue));
        else
            leaveOpen();
    }

    [[nodiscard]] Node question() const
    {
        Node node;
        node.id = QStringLiteral("forget");
        node.kind = Node::Kind::Ask;
        node.text = Words::tr("Delete %1 (%2) from the keyring?").arg(plainText(m_name.text()), m_line.masked);
        node.why = forgettingSentence(m_line.known.inRotation);
        node.choices = {{yes, Words::tr("Delete it"), {}}, {QStringLiteral("no"), Words::tr("Keep it"), {}}};
        return node;
    }

    void leaveOpen()
    {
        KeysResult result = resultWith(Words::tr("Nothing was deleted: --yes says that it may be"));
        result.mood = Page::Mood::Undetermined;
        result.remarks = {m_question.text, m_question.why};
        QJsonArray choices;
        for (const Choice &choice : std::as_const(m_question.choices))
            choices.append(QJsonObject{{QLatin1String("id"), choice.id}, {QLatin1String("sentence"), choice.text}});
        result.more = {{QLatin1String("questions"), QJsonArray{QJsonObject{{QLatin1String("node"), m_question.id}, {QLatin1String("question"), m_question.text}, {QLatin1String("choices"), choices}}}}};
        hand(result, Exit::Undetermined);
    }

    void keep() { hand(resultWith(Words::tr("The key stays in the keyring")), Exit::Healthy); }

    void forget()
    {
        m_desk.vault->forget(m_name).then(this, [this](const VaultAnswer &answer) {
            if (!answer.is(VaultOutcome::Absent))
                return fail(failureOf(answer, m_name));
            programLog().info("keys forget: one key deleted");
            KeysResult result;
            result.today = m_desk.today;
            result.title = Words::tr("The key is deleted: reading it again found nothing");
            result.remarks = {plainText(m_name.text()), Words::tr("It stays valid until it is revoked where it was made.")};
            result.more = {{QLatin1String("forgotten"), m_name.text()}};
            hand(result, Exit::Healthy);
        });
    }

    [[nodiscard]] KeysResult resultWith(const QString &title) const
    {
        KeysResult result;
        result.title = title;
        result.today = m_desk.today;
        result.keys = {m_line};
        return result;
    }

    WantedKey m_wanted;
    std::unique_ptr<Questioner> m_questioner;
    KeyName m_name;
    KeyLine m_line;
    Node m_question;
};

Outcome<std::unique_ptr<Command>> make(KeysDesk desk)
{
    auto wanted = desk.wanted();
    if (!wanted)
        return tl::unexpected(wanted.error());
    if (wanted->label.isEmpty() && wanted->hosts.isEmpty())
        return failure(Exit::Usage, QStringLiteral("Which key? Name it by its label, by --url or by --provider."));
    const bool mayAsk = desk.output.format == QLatin1String("text") && !desk.output.quiet && !desk.arguments.has("yes");
    auto questioner = mayAsk ? Questioner::onTerminal(false) : nullptr;
    return std::make_unique<Forget>(std::move(desk), *std::move(wanted), std::move(questioner));
}

} // namespace

const KeysPart &keysForget()
{
    static const KeysPart part{"forget", "keydoctor-cli keys forget NAME | --label LABEL [--url URL | --provider ID] [--yes]",
                               whichKeyOptions() + std::vector<Option>{{"yes", nullptr, "do not ask"}}, &make};
    return part;
}

} // namespace kd::cli
