#include "app/gui/rotation_desk.h"

#include "app/rotate/staged.h"
#include "core/read/address.h"
#include "core/report/as_markdown.h"
#include "core/report/plain_text.h"
#include "core/report/rotation_page.h"
#include "core/report/vault_words.h"
#include "core/rotate/progress.h"
#include "ui/rotate/rotation_wizard.h"

#include <QLocale>

#include <algorithm>

namespace kd::gui {

namespace {

using rotate::Ending;
using rotate::RotationId;
using rotate::State;
using ui::RotationView;

/// The newest first.
QList<FoundRotation> unfinished()
{
    auto all = rotationsIn(rotationsFolder()).value_or(QList<FoundRotation>());
    all.removeIf([](const FoundRotation &each) { return !each.rotation || each.rotation->isOver() || each.state == State::Running; });
    return all;
}

std::shared_ptr<const Provider> providerOf(const QString &id)
{
    auto provider = id.isEmpty() ? Result<Provider>(tl::unexpected(Problem())) : loadProvider(id);
    return provider ? std::make_shared<const Provider>(*std::move(provider)) : nullptr;
}

} // namespace

RotationDesk::RotationDesk(QWidget &window, const Texts &texts, const ui::Settings &settings, Vault &vault, QObject *parent)
    : QObject(parent), m_window(window), m_texts(texts), m_settings(settings), m_vault(vault)
{
}

RotationDesk::~RotationDesk()
{
    delete m_wizard;
}

QString RotationDesk::busyWords(Part part)
{
    return part == Part::Abandon ? tr("Taking back what can be taken back …") : tr("Working …");
}

/// What is still at work ends by itself, and is no longer listened to.
void RotationDesk::retire()
{
    if (!m_run)
        return;
    RotationRun *run = m_run.release();
    run->disconnect(this);
    m_next.reset();
    // Not deleted here: it may be what is just speaking, and whoever deletes it waits for it.
    run->setParent(this);
    run->stop();
    if (run->isAtWork())
        connect(run, &RotationRun::ended, run, &QObject::deleteLater);
    else
        run->deleteLater();
}

/// Whether it is being worked at; then nothing else is opened.
bool RotationDesk::isInFront()
{
    if (!m_wizard || !m_wizard->isVisible() || !m_run || !m_run->isAtWork())
        return false;
    m_wizard->raise();
    m_wizard->activateWindow();
    return true;
}

CourierSettings RotationDesk::courier() const
{
    CourierSettings settings;
    settings.caFile = m_settings.caFile;
    if (!m_settings.proxy.isEmpty())
        settings.proxy = m_settings.proxy;
    return settings;
}

ui::RotationOffer RotationDesk::offer() const
{
    ui::RotationOffer offer;
    for (const HeldKind kind : {HeldKind::N8nApiKey, HeldKind::ProviderKey}) {
        const auto book = rotate::PlanBook::load(kind);
        for (const rotate::Mode mode : {rotate::Mode::Routine, rotate::Mode::Leaked}) {
            if (const auto plan = book ? book->plan(mode, {QStringLiteral("old_key_at_hand")}) : std::nullopt)
                offer.before.append({kind, mode, plan->before, plan->breaks});
        }
    }
    for (const KnownKey &key : m_vault.known().keys)
        offer.kept.append(key.name);
    const QStringList ids = providerIds();
    for (const QString &id : ids)
        offer.providers.append(providerOf(id));
    return offer;
}

void RotationDesk::serve()
{
    delete m_wizard;
    m_wizard = new ui::RotationWizard(&m_window);
    m_wizard->setAttribute(Qt::WA_DeleteOnClose);
    m_wizard->offer(offer());
    using Wizard = ui::RotationWizard;
    // Where a question closes together with the wizard it stands over, the window manager may find nobody to give the keyboard to.
    connect(m_wizard, &QDialog::finished, this, [this] {
        m_given = {};
        m_window.activateWindow();
    });
    connect(m_wizard, &Wizard::startWanted, this, &RotationDesk::startFrom);
    connect(m_wizard, &Wizard::replied, this, [this](const rotate::Reply &reply) {
        m_view.request.reset();
        m_view.busy = busyWords(m_part);
        show();
        if (m_run)
            m_run->answer(reply);
    });
    connect(m_wizard, &Wizard::goAheadWanted, this, [this] {
        m_view.busy = busyWords(m_part);
        show();
        if (m_run)
            m_run->agree();
    });
    connect(m_wizard, &Wizard::cancelWanted, this, [this] {
        if (m_run)
            m_run->stop();
    });
    connect(m_wizard, &Wizard::undoWanted, this, [this] { goOn(Part::Abandon); });
    connect(m_wizard, &Wizard::abandonWanted, this, [this] { goOn(Part::Abandon); });
    connect(m_wizard, &Wizard::resumeWanted, this, [this] { goOn(Part::Resume); });
    connect(m_wizard, &Wizard::linkWanted, this, &RotationDesk::linkWanted);
    connect(m_wizard, &Wizard::copyWanted, this, &RotationDesk::copyWanted);
    connect(m_wizard, &Wizard::keyCopyWanted, this, &RotationDesk::secretCopyWanted);
    connect(m_wizard, &Wizard::newKeyCopyWanted, this, [this] { copyKept(true); });
    connect(m_wizard, &Wizard::oldKeyCopyWanted, this, [this] { copyKept(false); });
}

void RotationDesk::open(const std::optional<KeyName> &name)
{
    if (isInFront())
        return;
    retire();
    m_view = {};
    m_given = {};
    serve();
    if (name) {
        const QList<KnownKey> known = m_vault.known().keys;
        const auto key = std::find_if(known.begin(), known.end(), [&](const KnownKey &each) { return each.name == *name; });
        m_wizard->pick(*name, key == known.end() ? QString() : key->address);
    }
    m_wizard->open();
}

bool RotationDesk::offerUnfinished()
{
    if (isInFront())
        return true;
    const QList<FoundRotation> all = unfinished();
    if (all.isEmpty())
        return false;
    auto found = std::find_if(all.begin(), all.end(), [this](const FoundRotation &each) { return !m_offered.contains(each.id.text()); });
    if (found == all.end()) {
        m_offered.clear();
        found = all.begin();
    }
    offer(*found);
    return true;
}

QString RotationDesk::offerWhatCanGoOn()
{
    const QList<FoundRotation> all = unfinished();
    const auto waits = [](const FoundRotation &each) {
        return each.state == State::Waiting && each.rotation->waitingUntil && *each.rotation->waitingUntil > QDateTime::currentDateTimeUtc();
    };
    if (const auto ready = std::find_if_not(all.begin(), all.end(), waits); ready != all.end()) {
        offer(*ready);
        return {};
    }
    if (all.isEmpty())
        return {};
    const rotate::Rotation &first = *all.constFirst().rotation;
    return tr("The change of the key “%1” of %2 waits until %3. The menu “Keys” goes on with it.")
        .arg(plainText(first.target.label), plainText(first.target.provider.isEmpty() ? first.target.host : first.target.provider), QLocale().toString(first.waitingUntil->toLocalTime(), QLocale::ShortFormat));
}

void RotationDesk::offer(const FoundRotation &found)
{
    m_offered.insert(found.id.text());
    retire();
    m_view = {};
    m_given = {};
    m_view.stage = RotationView::Stage::Found;
    m_view.rotation = *found.rotation;
    m_view.state = found.state;
    if (const auto book = rotate::PlanBook::load(m_view.rotation.kind))
        m_view.plan = book->plan(m_view.rotation.mode, QSet<QString>(m_view.rotation.facts.begin(), m_view.rotation.facts.end())).value_or(rotate::Plan());
    m_view.provider = providerOf(m_view.rotation.target.provider);
    serve();
    show();
    m_wizard->open();
}

Result<rotate::Wish> RotationDesk::wishOf(const ui::RotationWish &typed) const
{
    rotate::Wish wish;
    auto address = readAddress(typed.address);
    if (!address)
        return tl::unexpected(address.error());
    wish.n8n = *std::move(address);
    if (!typed.providerAddress.isEmpty()) {
        auto other = readAddress(typed.providerAddress);
        if (!other)
            return tl::unexpected(other.error());
        wish.providerAddress = *std::move(other);
    }
    wish.kind = typed.kind;
    wish.mode = typed.mode;
    wish.n8nKey = typed.key;
    wish.oldKey = typed.kind == HeldKind::N8nApiKey ? typed.key : typed.oldKey;
    wish.provider = typed.provider;
    wish.providerRight = typed.providerRight;
    wish.providerProject = typed.providerProject;
    wish.login = typed.signIn;
    wish.places = typed.places;
    wish.graceSeconds = typed.graceSeconds;
    wish.via = typed.guided ? rotate::Via::Guided : rotate::Via::Any;
    wish.labelChosen = !typed.label.isEmpty();
    if (wish.labelChosen) {
        const auto label = readLabel(typed.label);
        if (!label)
            return tl::unexpected(label.error());
        wish.label = *label;
    }
    return wish;
}

void RotationDesk::startFrom(const ui::RotationWish &typed)
{
    // A kept key is fetched first, one after the other; what was fetched stands in the typed one's place.
    const auto fetch = [this, typed](const KeyName &name, auto put) {
        m_vault.find(name).then(this, [this, typed, put, name, wizard = m_wizard](const VaultAnswer &answer) {
            if (!wizard || wizard != m_wizard || !wizard->isVisible())
                return;
            if (!answer.is(VaultOutcome::Found))
                return m_wizard->showStartProblem(vaultSentence(answer, name));
            ui::RotationWish filled = typed;
            put(filled, answer.key->inUse());
            startFrom(filled);
        });
    };
    if (typed.keptKey)
        return fetch(*typed.keptKey, [](ui::RotationWish &wish, const SharedSecret &key) {
            wish.key = key;
            wish.keptKey.reset();
        });
    if (typed.keptOldKey)
        return fetch(*typed.keptOldKey, [](ui::RotationWish &wish, const SharedSecret &key) {
            wish.oldKey = key;
            wish.keptOldKey.reset();
        });
    auto wish = wishOf(typed);
    if (!wish)
        return m_wizard->showStartProblem(wish.error().sentence);
    m_view = {};
    m_view.provider = providerOf(wish->provider);
    m_given.n8nKey = wish->n8nKey;
    m_given.oldKey = wish->oldKey;
    m_given.login = wish->login;
    m_given.providerRight = wish->providerRight;
    begin(Part::Start, *std::move(wish), RotationId::make());
}

void RotationDesk::begin(Part part, rotate::Wish wish, const RotationId &id)
{
    retire();
    m_part = part;
    m_run = std::make_unique<RotationRun>(m_texts, courier(), m_vault);
    connect(m_run.get(), &RotationRun::proposed, this, [this](const rotate::Plan &plan, const rotate::Rotation &rotation) {
        m_view.stage = RotationView::Stage::Proposed;
        m_view.plan = plan;
        m_view.rotation = rotation;
        m_view.busy.clear();
        show();
    });
    connect(m_run.get(), &RotationRun::stood, this, [this](const rotate::Plan &plan, const rotate::Rotation &rotation) {
        m_view.stage = RotationView::Stage::Live;
        m_view.plan = plan;
        m_view.rotation = rotation;
        m_view.state = rotation.state;
        m_view.busy = busyWords(m_part);
        show();
    });
    connect(m_run.get(), &RotationRun::asked, this, [this](const rotate::Request &request) {
        m_view.request = request;
        m_view.busy.clear();
        show();
    });
    connect(m_run.get(), &RotationRun::waited, this, [this](const QString &sentence) {
        m_view.busy = sentence;
        show();
    });
    connect(m_run.get(), &RotationRun::ended, this, &RotationDesk::hearEnd);
    m_view.stage = RotationView::Stage::Live;
    m_view.request.reset();
    m_view.problem.clear();
    m_view.record.clear();
    m_view.busy = busyWords(part);
    show();
    m_run->begin(part, std::move(wish), id);
}

/// What is under way ends first.
void RotationDesk::goOn(Part part)
{
    if (m_run && m_run->isAtWork()) {
        m_next = part;
        m_run->stop();
        return;
    }
    auto wish = wishFor(m_view.rotation, m_given);
    if (!wish) {
        m_view.problem = wish.error().sentence;
        return show();
    }
    begin(part, *std::move(wish), m_view.rotation.id);
}

void RotationDesk::hearEnd(const Ending &ending)
{
    m_view.busy.clear();
    m_view.request.reset();
    if (ending.rotation) {
        m_view.rotation = *ending.rotation;
        m_view.plan = ending.plan.value_or(m_view.plan);
        m_view.state = ending.state;
        m_view.problem = ending.sentence;
        if (ending.rotation->isOver())
            m_view.record = asMarkdown(layOut(m_view.plan, m_view.rotation, m_view.state, ending.sentence));
        if (ending.state == State::Finished)
            m_view.due = QDate::currentDate().addDays(m_settings.dueEveryDays);
    }
    if (const auto next = std::exchange(m_next, std::nullopt); next && ending.rotation)
        return goOn(*next);
    if (!ending.rotation && m_part == Part::Start) {
        if (m_wizard)
            m_wizard->showStartProblem(ending.sentence);
    } else {
        if (!ending.rotation)
            m_view.problem = ending.sentence;
        show();
    }
    Q_EMIT over(ending.rotation ? sentenceOf(*ending.rotation, ending.state) : ending.sentence);
}

void RotationDesk::show()
{
    if (m_wizard)
        m_wizard->show(m_view);
}

void RotationDesk::copyKept(bool isNew)
{
    const QString host = m_view.rotation.kind == HeldKind::N8nApiKey ? m_view.rotation.target.host : m_view.rotation.target.provider;
    const KeyName name{m_view.rotation.kind, host, m_view.rotation.target.label};
    // As long as the new one is staged, the other entry may hold nothing but the key from before.
    copyFirstOf({rotate::stagedName(name, m_view.rotation.id), name}, isNew);
}

void RotationDesk::copyFirstOf(const QList<KeyName> &names, bool isNew)
{
    m_vault.find(names.constFirst()).then(this, [this, names, isNew](const VaultAnswer &answer) {
        const SharedSecret key = answer.is(VaultOutcome::Found) ? (isNew ? answer.key->newKey : answer.key->oldKey) : nullptr;
        if (key)
            Q_EMIT secretCopyWanted(key);
        else if (names.size() > 1)
            copyFirstOf(names.mid(1), isNew);
        else if (m_wizard)
            m_wizard->tell(answer.is(VaultOutcome::Found) ? tr("The keychain does not hold this key.") : vaultSentence(answer, names.constFirst()));
    });
}

} // namespace kd::gui
