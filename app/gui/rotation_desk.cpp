#include "app/gui/rotation_desk.h"

#include "core/read/address.h"
#include "core/report/as_markdown.h"
#include "core/report/rotation_page.h"
#include "core/report/vault_words.h"
#include "core/rotate/progress.h"
#include "ui/rotate/rotation_wizard.h"

namespace kd::gui {

namespace {

using rotate::Ending;
using rotate::RotationId;
using rotate::State;
using ui::RotationView;

std::optional<FoundRotation> unfinished()
{
    const auto all = rotationsIn(rotationsFolder());
    if (!all)
        return std::nullopt;
    for (const FoundRotation &each : *all) {
        if (each.rotation && !each.rotation->isOver() && each.state != State::Running)
            return each;
    }
    return std::nullopt;
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
    connect(m_wizard, &Wizard::startWanted, this, &RotationDesk::startFrom);
    connect(m_wizard, &Wizard::replied, this, [this](const rotate::Reply &reply) {
        m_view.request.reset();
        m_view.busy = tr("Working…");
        show();
        if (m_run)
            m_run->answer(reply);
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

void RotationDesk::open(const std::optional<KeyName> &)
{
    if (m_wizard && m_run && m_run->isAtWork()) {
        m_wizard->raise();
        m_wizard->activateWindow();
        return;
    }
    m_view = {};
    m_given = {};
    serve();
    m_wizard->open();
}

QString RotationDesk::unfinishedSentence() const
{
    const auto found = unfinished();
    return found ? sentenceOf(*found->rotation, found->state) : QString();
}

bool RotationDesk::offerUnfinished()
{
    const auto found = unfinished();
    if (!found || (m_run && m_run->isAtWork()))
        return false;
    m_view = {};
    m_given = {};
    m_view.stage = RotationView::Stage::Found;
    m_view.rotation = *found->rotation;
    m_view.state = found->state;
    if (const auto book = rotate::PlanBook::load(m_view.rotation.kind))
        m_view.plan = book->plan(m_view.rotation.mode, QSet<QString>(m_view.rotation.facts.begin(), m_view.rotation.facts.end())).value_or(rotate::Plan());
    m_view.provider = providerOf(m_view.rotation.target.provider);
    serve();
    show();
    m_wizard->open();
    return true;
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
    wish.login = typed.signIn;
    wish.places = typed.places;
    wish.graceSeconds = typed.graceSeconds;
    wish.via = typed.guided ? rotate::Via::Guided : rotate::Via::Any;
    if (!typed.label.isEmpty()) {
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
        m_vault.find(name).then(this, [this, typed, put, name](const VaultAnswer &answer) {
            if (!m_wizard)
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
    begin(Part::Start, *std::move(wish), RotationId::make());
}

void RotationDesk::begin(Part part, rotate::Wish wish, const RotationId &id)
{
    m_run = std::make_unique<RotationRun>(m_texts, courier());
    connect(m_run.get(), &RotationRun::stood, this, [this](const rotate::Plan &plan, const rotate::Rotation &rotation) {
        m_view.plan = plan;
        m_view.rotation = rotation;
        m_view.state = rotation.state;
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
    m_view.busy = part == Part::Abandon ? tr("Taking back what can be…") : tr("Working…");
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
    if (m_wizard && !ending.rotation)
        m_wizard->showStartProblem(ending.sentence);
    else
        show();
    Q_EMIT over();
}

void RotationDesk::show()
{
    if (m_wizard)
        m_wizard->show(m_view);
}

void RotationDesk::copyKept(bool isNew)
{
    const rotate::Target &target = m_view.rotation.target;
    const bool isN8ns = m_view.rotation.kind == HeldKind::N8nApiKey;
    m_vault.find({m_view.rotation.kind, isN8ns ? target.host : target.provider, target.label}).then(this, [this, isNew](const VaultAnswer &answer) {
        const SharedSecret key = answer.is(VaultOutcome::Found) ? (isNew ? answer.key->newKey : answer.key->oldKey) : nullptr;
        if (key)
            Q_EMIT secretCopyWanted(key);
    });
}

} // namespace kd::gui
