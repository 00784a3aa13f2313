#include "app/gui/keys_desk.h"

#include "app/gui/key_round.h"
#include "core/base/words.h"
#include "core/io/network_courier.h"
#include "core/io/program_log.h"
#include "core/keys/due.h"
#include "core/read/provider.h"
#include "core/report/plain_text.h"
#include "core/report/vault_words.h"
#include "ui/keys/add_key_dialog.h"
#include "ui/keys/key_words.h"
#include "ui/keys/keys_page.h"
#include "ui/main_window.h"
#include "ui/start/key_field.h"
#include "ui/start/keychain_button.h"

#include <algorithm>

namespace kd::gui {

namespace {

constexpr qsizetype mostNamed = 3;

QString waitSentence(VaultWait why)
{
    return why == VaultWait::Dialog ? Words::tr("Waiting for the keyring: its dialog asks for a password.") : Words::tr("Waiting for the keyring.");
}

QString countSentence(qsizetype count)
{
    if (count == 0)
        return Words::tr("No key is kept in the keyring");
    return count == 1 ? Words::tr("1 key is kept in the keyring") : Words::tr("%1 keys are kept in the keyring").arg(count);
}

ui::Acceptance acceptanceOf(KeyAcceptance::Answer answer)
{
    switch (answer) {
    case KeyAcceptance::Answer::Accepted:
        return ui::Acceptance::Accepted;
    case KeyAcceptance::Answer::Restricted:
        return ui::Acceptance::Restricted;
    case KeyAcceptance::Answer::Refused:
        return ui::Acceptance::Refused;
    case KeyAcceptance::Answer::Undecided:
        break;
    }
    return ui::Acceptance::Undecided;
}

QList<ui::ProviderChoice> knownProviders()
{
    QList<ui::ProviderChoice> choices;
    const QStringList ids = providerIds();
    for (const QString &id : ids) {
        const auto provider = loadProvider(id);
        choices.append({id, provider ? provider->name : id});
    }
    std::sort(choices.begin(), choices.end(), [](const auto &a, const auto &b) { return a.name.localeAwareCompare(b.name) < 0; });
    return choices;
}

/// What was asked before stays said, as long as it is the same key.
ui::ShownKey withAnswer(ui::ShownKey key, const QList<ui::ShownKey> &before)
{
    const auto same = std::find_if(before.begin(), before.end(), [&](const ui::ShownKey &each) {
        return each.known.name == key.known.name && each.known.fingerprint == key.known.fingerprint && each.acceptance != ui::Acceptance::Asking;
    });
    if (same != before.end() && key.state == ListedKey::State::Held) {
        key.acceptance = same->acceptance;
        key.sentence = same->sentence;
    }
    return key;
}

} // namespace

KeysDesk::KeysDesk(ui::MainWindow &window, const Texts &texts, const ui::Settings &settings, std::unique_ptr<Vault> vault, QObject *parent)
    : QObject(parent), m_window(window), m_texts(texts), m_settings(settings), m_vault(std::move(vault))
{
    connect(&m_window, &ui::MainWindow::keysPageMade, this, &KeysDesk::serve);
    connect(m_vault.get(), &Vault::waiting, this, &KeysDesk::wait);
    ui::KeychainButton *keychain = m_window.start()->keychain();
    connect(keychain, &ui::KeychainButton::offerWanted, this, &KeysDesk::offerKept);
    connect(keychain, &ui::KeychainButton::picked, this, &KeysDesk::fetch);
    connect(keychain, &ui::KeychainButton::cancelWanted, this, &KeysDesk::cancel);
    connect(&m_window, &ui::MainWindow::newWanted, this, [this] {
        if (m_before == Before::Start)
            cancel();
    });
    sayDue();
}

KeysDesk::~KeysDesk()
{
    // What ends now is nobody's any more.
    ++m_number;
    m_round.reset();
    m_vault.reset();
}

void KeysDesk::setSettings(const ui::Settings &settings)
{
    m_settings = settings;
    if (m_page)
        m_page->setToday(QDate::currentDate(), m_settings.dueToldDays);
    sayDue();
}

void KeysDesk::sayDue()
{
    const QDate today = QDate::currentDate();
    QList<KnownKey> due;
    for (const KnownKey &key : m_vault->known().keys) {
        if (key.state == KnownKey::State::Held && isDue(dueDay(key.due, key.expires), today, m_settings.dueToldDays))
            due.append(key);
    }
    std::sort(due.begin(), due.end(), [](const KnownKey &a, const KnownKey &b) { return dueDay(a.due, a.expires) < dueDay(b.due, b.expires); });
    QStringList named;
    for (const KnownKey &key : due.mid(0, mostNamed))
        named.append(QStringLiteral("%1: %2").arg(ui::calledWords(key.name), ui::dueWords(key, today)));
    if (due.size() > mostNamed)
        named.append(tr("%1 more").arg(due.size() - mostNamed));
    const QString list = named.join(QStringLiteral(" · "));
    if (due.isEmpty())
        m_window.start()->showDue({});
    else
        m_window.start()->showDue(due.size() == 1 ? tr("A key is due. %1").arg(list) : tr("%1 keys are due. %2").arg(due.size()).arg(list));
}

void KeysDesk::serve(ui::KeysPage *page)
{
    m_page = page;
    page->setToday(QDate::currentDate(), m_settings.dueToldDays);
    connect(page, &ui::KeysPage::entered, this, [this] {
        m_page->setToday(QDate::currentDate(), m_settings.dueToldDays);
        if (!m_busy)
            read();
    });
    connect(page, &ui::KeysPage::againWanted, this, &KeysDesk::read);
    connect(page, &ui::KeysPage::cancelWanted, this, &KeysDesk::cancel);
    connect(page, &ui::KeysPage::addWanted, this, &KeysDesk::add);
    connect(page, &ui::KeysPage::checkWanted, this, &KeysDesk::check);
    connect(page, &ui::KeysPage::forgetWanted, this, &KeysDesk::forget);
}

template <typename Then> auto KeysDesk::errand(Before before, const QString &sentence, Then then)
{
    cancel();
    m_round.reset();
    m_stop = {};
    m_busy = true;
    m_before = before;
    m_doing = sentence;
    m_window.start()->keychain()->setWaiting(before == Before::Start);
    tellWait(Stands::Busy, sentence);
    return [this, number = ++m_number, then](const VaultAnswer &answer) {
        if (number == m_number)
            then(answer);
    };
}

void KeysDesk::end(Stands stands, const QString &sentence)
{
    m_busy = false;
    m_window.start()->keychain()->setWaiting(false);
    if (m_page)
        m_page->say(stands, sentence);
}

void KeysDesk::fail(const VaultAnswer &answer, const KeyName &name)
{
    end(Stands::Trouble, vaultSentence(answer, name));
}

void KeysDesk::wait(VaultWait why)
{
    if (!m_busy)
        return;
    if (why == VaultWait::None)
        tellWait(Stands::Busy, m_doing);
    else
        tellWait(Stands::Waiting, waitSentence(why));
}

void KeysDesk::tellWait(Stands stands, const QString &sentence)
{
    if (m_page)
        m_page->say(stands, sentence);
    if (m_before == Before::Start)
        m_window.start()->keyField()->say(stands == Stands::Waiting ? ui::Mood::Note : ui::Mood::Neutral, sentence);
    if (m_before == Before::Dialog && m_dialog)
        m_dialog->wait(sentence);
}

void KeysDesk::cancel()
{
    if (!m_busy)
        return;
    m_stop.request_stop();
    if (m_round)
        m_round->stop();
}

// The start page.

void KeysDesk::offerKept()
{
    QList<KeyName> names;
    for (const KnownKey &key : m_vault->known().keys) {
        if (key.name.kind == HeldKind::N8nApiKey && key.state == KnownKey::State::Held)
            names.append(key.name);
    }
    const QString address = m_window.start()->asked().address;
    const auto here = readInstanceOwner(address);
    std::stable_partition(names.begin(), names.end(), [&](const KeyName &name) { return here && name.host.compare(here->host, Qt::CaseInsensitive) == 0; });
    m_window.start()->keychain()->offer(names);
}

void KeysDesk::fetch(const KeyName &name)
{
    if (m_busy)
        return m_window.start()->keyField()->say(ui::Mood::Note, tr("The keyring is being used on the Keys page: wait for that, or cancel it there."));
    const auto then = errand(Before::Start, tr("Asking the keyring …"), [this, name](const VaultAnswer &answer) {
        const bool found = answer.is(VaultOutcome::Found);
        const QString sentence = answer.is(VaultOutcome::Absent)
                                     ? Words::tr("%1 was kept in the keyring, and something else has deleted it there.").arg(plainText(name.text()))
                                     : vaultSentence(answer, name);
        end(found ? Stands::Ready : Stands::Trouble, found ? QString() : sentence);
        if (found)
            m_window.start()->takeKept(answer.key->inUse(), answer.key->address);
        else
            m_window.start()->keyField()->say(ui::Mood::Bad, sentence);
    });
    m_vault->find(name, m_stop.get_token()).then(this, then);
}

// The Keys page.

void KeysDesk::read()
{
    const auto then = errand(Before::Page, tr("Asking the keyring …"), [this](const VaultAnswer &answer) { showKeys(answer); });
    m_vault->list(m_stop.get_token()).then(this, then);
}

void KeysDesk::showKeys(const VaultAnswer &answer)
{
    const QList<ui::ShownKey> before = m_page->keys();
    const QString done = std::exchange(m_doneBefore, {});
    QList<ui::ShownKey> keys;
    if (answer.is(VaultOutcome::Found)) {
        for (const ListedKey &key : answer.keys)
            keys.append(withAnswer(ui::ShownKey::of(key), before));
        QStringList sentences = {done.isEmpty() ? countSentence(keys.size()) + QLatin1Char('.') : done};
        for (const Problem &problem : answer.problems)
            sentences.append(problem.sentence);
        m_page->show(keys);
        end(answer.problems.isEmpty() ? (done.isEmpty() ? Stands::Ready : Stands::Done) : Stands::Trouble, sentences.join(QLatin1Char(' ')));
    } else {
        // Names and days stand in the list too.
        for (const KnownKey &key : m_vault->known().keys) {
            if (key.state != KnownKey::State::Forgetting)
                keys.append(withAnswer({key, ListedKey::State::Held, {}, {}, {}}, before));
        }
        m_page->show(keys);
        fail(answer);
    }
    sayDue();
}

void KeysDesk::add()
{
    m_dialog = new ui::AddKeyDialog(knownProviders(), QDate::currentDate(), m_settings.dueEveryDays, &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto here = readInstanceOwner(m_window.start()->asked().address);
    m_dialog->suggestAddress(here ? here->address : QString());
    connect(m_dialog, &ui::AddKeyDialog::chosen, this, &KeysDesk::keep);
    connect(m_dialog, &ui::AddKeyDialog::cancelWanted, this, &KeysDesk::cancel);
    m_dialog->open();
}

void KeysDesk::keep(const ui::NewKey &key)
{
    HeldKey held = holdKey({key.owner.kind, key.owner.host, key.label}, key.owner.address, key.key, QDateTime::currentDateTimeUtc());
    held.due = key.due;
    if (const auto fault = textFault(held.newKey, held.name, m_texts))
        return m_dialog->refuse(fault->sentence);
    const VaultStore how = key.replace ? VaultStore::Replace : VaultStore::OnlyNew;
    const auto then = errand(Before::Dialog, tr("The key is being kept …"), [this, name = held.name](const VaultAnswer &answer) { showKept(name, answer); });
    m_vault->store(std::move(held), how, m_stop.get_token()).then(this, then);
}

void KeysDesk::showKept(const KeyName &name, const VaultAnswer &answer)
{
    const bool stored = answer.is(VaultOutcome::Stored);
    end(Stands::Ready, {});
    if (!stored) {
        if (m_dialog)
            m_dialog->refuse(vaultSentence(answer, name), answer.is(VaultOutcome::Exists));
        return;
    }
    programLog().info("window: one key stored");
    if (m_dialog)
        m_dialog->accept();
    m_doneBefore = tr("%1 is kept in the keyring.").arg(ui::calledWords(name));
    read();
}

void KeysDesk::check(const QList<KeyName> &names)
{
    CourierSettings settings;
    settings.caFile = m_settings.caFile;
    if (!m_settings.proxy.isEmpty())
        settings.proxy = m_settings.proxy;
    auto courier = NetworkCourier::create(settings);
    if (!courier)
        return end(Stands::Trouble, courier.error().sentence);
    (void)errand(Before::Page, tr("Asking whether it is still accepted …"), [](const VaultAnswer &) {});
    m_roundProblem.reset();
    m_round = std::make_unique<KeyRound>(*std::move(courier), *m_vault, m_texts);
    hearCheck();
    m_round->start(names);
}

void KeysDesk::hearCheck()
{
    connect(m_round.get(), &KeyRound::asking, this, [this](const KeyName &name, int number, int of) {
        m_doing = tr("Asking whether %1 is still accepted: %2 of %3.").arg(ui::calledWords(name)).arg(number).arg(of);
        m_page->say(Stands::Busy, m_doing);
        for (ui::ShownKey key : m_page->keys()) {
            if (key.known.name != name || key.state != ListedKey::State::Held)
                continue;
            key.acceptance = ui::Acceptance::Asking;
            m_page->change(key);
            break;
        }
    });
    connect(m_round.get(), &KeyRound::heard, this, [this](const KnownKey &known, const KeyAcceptance &acceptance) {
        for (ui::ShownKey key : m_page->keys()) {
            if (key.known.name != known.name)
                continue;
            key.known.lastProven = known.lastProven;
            key.acceptance = acceptanceOf(acceptance.answer);
            key.sentence = acceptance.sentence;
            m_page->change(key);
            break;
        }
    });
    connect(m_round.get(), &KeyRound::failed, this, [this](const KeyName &name, const VaultAnswer &answer) {
        m_roundProblem = answer;
        for (ui::ShownKey key : m_page->keys()) {
            if (key.known.name != name || (key.acceptance != ui::Acceptance::Asking && !answer.is(VaultOutcome::Absent)))
                continue;
            key.acceptance = ui::Acceptance::NotAsked;
            if (answer.is(VaultOutcome::Absent))
                key.state = ListedKey::State::Gone;
            if (answer.is(VaultOutcome::Damaged))
                key.state = ListedKey::State::Unreadable;
            m_page->change(key);
            break;
        }
    });
    // It is what calls: it goes when it has returned.
    connect(m_round.get(), &KeyRound::finished, this, [this, mine = m_number](bool stopped) {
        if (mine == m_number)
            endCheck(stopped);
    }, Qt::QueuedConnection);
}

void KeysDesk::endCheck(bool stopped)
{
    m_round.reset();
    if (m_roundProblem && !m_roundProblem->is(VaultOutcome::Cancelled) && !m_roundProblem->is(VaultOutcome::Absent) && !m_roundProblem->is(VaultOutcome::Damaged))
        return fail(*m_roundProblem);
    programLog().info("window: keys were asked about");
    if (stopped)
        return end(Stands::Ready, Words::tr("Cancelled."));
    end(Stands::Ready, tr("Asked. What each service says stands beside its key."));
}

void KeysDesk::forget(const KeyName &name)
{
    const auto then = errand(Before::Page, tr("The key is being deleted …"), [this, name](const VaultAnswer &answer) {
        if (!answer.is(VaultOutcome::Absent))
            return fail(answer, name);
        programLog().info("window: one key deleted");
        end(Stands::Ready, {});
        m_doneBefore = Words::tr("The key is deleted: reading it again found nothing") + QStringLiteral(". ") + Words::tr("It stays valid until it is revoked where it was made.");
        read();
    });
    m_vault->forget(name, m_stop.get_token()).then(this, then);
}

} // namespace kd::gui
