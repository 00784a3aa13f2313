#include "ui/rotate/rotation_wizard.h"

#include "core/report/plain_text.h"
#include "core/rotate/sentences.h"
#include "ui/look/lists.h"
#include "ui/look/marked_rows.h"
#include "ui/look/space.h"
#include "ui/rotate/access_page.h"
#include "ui/rotate/begin_page.h"
#include "ui/rotate/broken_places.h"
#include "ui/rotate/commit_page.h"
#include "ui/rotate/finish_page.h"
#include "ui/rotate/found_page.h"
#include "ui/rotate/proposal_page.h"
#include "ui/rotate/step_page.h"
#include "ui/rotate/uses_page.h"

#include <QMessageBox>
#include <QPushButton>
#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QScreen>

#include <algorithm>

namespace kd::ui {

using rotate::Rotation;
using rotate::StepState;
using Stage = RotationView::Stage;

namespace {

constexpr int beginId = 0;
constexpr int accessId = 1;
constexpr int usesId = 2;
constexpr int proposalId = 3;
constexpr int foundId = 4;
constexpr int askId = 5;
constexpr int firstStepId = 10;
constexpr int commitId = 1000;
constexpr int finishId = 1001;

} // namespace

RotationWizard::RotationWizard(QWidget *parent)
    : QWizard(parent), m_begin(new BeginPage), m_access(new AccessPage), m_uses(new UsesPage), m_proposal(new ProposalPage), m_found(new FoundPage), m_ask(new StepPage({})), m_finish(new FinishPage),
      m_list(new WrappedList(&m_plan, tr("Steps")))
{
    setWindowTitle(tr("Change a key"));
    setWizardStyle(QWizard::ClassicStyle);
    setOptions(QWizard::IndependentPages | QWizard::NoBackButtonOnStartPage | QWizard::NoBackButtonOnLastPage | QWizard::NoCancelButtonOnLastPage | QWizard::HaveCustomButton1);
    setButtonText(QWizard::BackButton, tr("&Back"));
    setButtonText(QWizard::NextButton, tr("&Next"));
    setButtonText(QWizard::FinishButton, tr("&Close"));
    setButtonText(QWizard::CustomButton1, tr("Stop and &take back …"));
    setButtonLayout({QWizard::CustomButton1, QWizard::Stretch, QWizard::BackButton, QWizard::NextButton, QWizard::CommitButton, QWizard::FinishButton, QWizard::CancelButton});

    m_list->setItemDelegate(new MarkedRows(m_list));
    m_list->setAccessibleDescription(tr("How each step stands, and what has proven it; Enter looks at a step that is done"));
    setSideWidget(m_list);

    setPage(beginId, m_begin);
    setPage(accessId, m_access);
    setPage(usesId, m_uses);
    addRotationPage(proposalId, m_proposal);
    addRotationPage(foundId, m_found);
    addRotationPage(askId, m_ask);
    addRotationPage(finishId, m_finish);
    setStartId(beginId);

    connect(m_begin, &BeginPage::kindChanged, this, [this] { m_access->setKind(m_begin->kind()); });
    connect(m_access, &AccessPage::keyCopyWanted, this, &RotationWizard::keyCopyWanted);
    connect(m_proposal, &ProposalPage::goAheadWanted, this, &RotationWizard::goAheadWanted);
    connect(m_list, &QListView::clicked, this, &RotationWizard::lookAt);
    connect(m_list, &QListView::activated, this, &RotationWizard::lookAt);
    connect(this, &QWizard::customButtonClicked, this, &RotationWizard::askToUndo);
    connect(this, &QWizard::currentIdChanged, this, &RotationWizard::follow);
    const QSize wanted(fontMetrics().averageCharWidth() * 130, fontMetrics().lineSpacing() * 38);
    resize(wanted.boundedTo(screen()->availableSize() * 9 / 10));
    follow();
}

void RotationWizard::offer(const RotationOffer &offer)
{
    m_begin->offer(offer);
    m_access->offer(offer);
}

void RotationWizard::pick(const KeyName &name, const QString &address)
{
    m_begin->pick(name.kind);
    m_access->pick(name, address);
}

void RotationWizard::tell(const QString &sentence)
{
    auto *box = new QMessageBox(QMessageBox::Warning, windowTitle(), plainText(sentence), QMessageBox::Close, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->open();
}

void RotationWizard::showStartProblem(const QString &sentence)
{
    if (m_view) {
        forget();
        m_view.reset();
    }
    {
        const QScopedValueRollback moving(m_moving, true);
        while (currentId() != usesId && nextId() >= 0 && nextId() != proposalId)
            next();
    }
    m_uses->showProblem(sentence);
    follow();
}

RotationWish RotationWizard::wish() const
{
    RotationWish wish;
    m_begin->read(wish);
    m_access->read(wish);
    m_uses->read(wish);
    return wish;
}

void RotationWizard::addRotationPage(int id, RotationPage *page)
{
    m_pages.insert(id, page);
    setPage(id, page);
    connect(page, &RotationPage::replied, this, &RotationWizard::replied);
    connect(page, &RotationPage::resumeWanted, this, &RotationWizard::resumeWanted);
    connect(page, &RotationPage::abandonWanted, this, &RotationWizard::askToAbandon);
    connect(page, &RotationPage::presentWanted, this, [this] { goTo(m_present); });
    connect(page, &RotationPage::linkWanted, this, &RotationWizard::linkWanted);
    connect(page, &RotationPage::copyWanted, this, &RotationWizard::copyWanted);
    connect(page, &RotationPage::keyCopyWanted, this, &RotationWizard::keyCopyWanted);
    connect(page, &RotationPage::newKeyCopyWanted, this, &RotationWizard::newKeyCopyWanted);
    connect(page, &RotationPage::oldKeyCopyWanted, this, &RotationWizard::oldKeyCopyWanted);
}

/// A page for each step, in the plan's order.
void RotationWizard::makeStepPages()
{
    forget();
    for (const rotate::PlanStep &step : std::as_const(m_view->plan.steps)) {
        const int id = pageOf(step.id);
        addRotationPage(id, new StepPage(step.id));
        m_order.append(id);
    }
    m_order.append(finishId);
}

void RotationWizard::forget()
{
    const QScopedValueRollback moving(m_moving, true);
    setStartId(beginId);
    restart();
    for (const int id : std::as_const(m_order)) {
        if (id == finishId)
            continue;
        removePage(id);
        m_pages.take(id)->deleteLater();
    }
    m_order.clear();
    m_present = -1;
}

/// Once the step was begun nobody comes to its page again, unless it has failed and is asked for once more.
void RotationWizard::keepCommitPage()
{
    const bool wanted = !m_view->rotation.commitBegun || asksToCommit();
    if (wanted == m_pages.contains(commitId))
        return;
    const QScopedValueRollback moving(m_moving, true);
    if (wanted) {
        const QString commit = m_view->plan.commit();
        addRotationPage(commitId, new CommitPage(commit));
        m_order.insert(m_order.indexOf(pageOf(commit)), commitId);
        setStartId(m_order.constFirst());
        restart();
        return;
    }
    if (currentId() == commitId)
        goTo(m_order.at(m_order.indexOf(commitId) + 1));
    m_order.removeOne(commitId);
    removePage(commitId);
    m_pages.take(commitId)->deleteLater();
}

bool RotationWizard::asksToCommit() const
{
    return m_view->request && m_view->request->kind == rotate::Request::Kind::Commit;
}

void RotationWizard::showWithoutPlan(const RotationView &view)
{
    if (!view.problem.isEmpty()) {
        showStartProblem(view.problem);
        return;
    }
    m_uses->setBusy(true);
    if (!view.request && !m_view)
        return; // the page that it was begun on says that it is busy
    m_view = view;
    m_present = askId;
    if (currentId() != askId) {
        const QScopedValueRollback moving(m_moving, true);
        setStartId(askId);
        restart();
    }
    m_ask->show(view, true);
    m_ask->takeFocus();
    follow();
    keepFocus();
}

void RotationWizard::show(const RotationView &view)
{
    if (view.plan.steps.isEmpty()) {
        showWithoutPlan(view);
        return;
    }
    const bool sameRotation = m_view && !m_order.isEmpty() && m_view->rotation.id == view.rotation.id && m_view->plan.places() == view.plan.places();
    const bool sameStage = sameRotation && m_view->stage == view.stage;
    const bool lookedBack = sameStage && m_present >= 0 && currentId() != m_present;
    m_view = view;
    m_access->wipe();
    m_uses->setBusy(false);
    if (!sameRotation)
        makeStepPages();
    keepCommitPage();
    m_present = presentPage();
    m_plan.show(view.plan, view.rotation, currentStep());
    if (!sameStage) {
        const QScopedValueRollback moving(m_moving, true);
        setStartId(view.stage == Stage::Live ? m_order.constFirst() : m_present);
        restart();
    }
    for (auto page = m_pages.cbegin(); page != m_pages.cend(); ++page)
        page.value()->show(view, page.key() == m_present);
    // Whoever looks at an earlier step is not disturbed by the program's own work.
    if (!lookedBack || view.request || view.rotation.isOver() || view.rotation.state == rotate::State::Stopped)
        goTo(m_present);
    follow();
    keepFocus();
    if (m_leaving && view.busy.isEmpty()) {
        m_leaving = false;
        QWizard::reject();
    }
}

/// The step that is asked for, that is under way, that has failed, or that comes next; empty where all is over.
QString RotationWizard::currentStep() const
{
    const Rotation &rotation = m_view->rotation;
    if (rotation.isOver())
        return {};
    if (m_view->request)
        return m_view->request->step;
    if (const rotate::StepRecord *open = rotation.openAct())
        return open->place.id;
    const auto failed = std::find_if(rotation.steps.begin(), rotation.steps.end(), [](const rotate::StepRecord &step) { return step.state == StepState::Failed; });
    if (failed != rotation.steps.end())
        return failed->place.id;
    const rotate::StepRecord *next = rotation.firstUnfinished();
    return next ? next->place.id : rotation.steps.isEmpty() ? QString() : rotation.steps.constLast().place.id;
}

int RotationWizard::pageOf(const QString &step) const
{
    const rotate::PlanStep *planned = m_view->plan.find(step);
    return planned ? firstStepId + static_cast<int>(planned - m_view->plan.steps.data()) : finishId;
}

int RotationWizard::presentPage() const
{
    if (m_view->rotation.isOver())
        return finishId;
    if (m_view->stage == Stage::Proposed)
        return proposalId;
    if (m_view->stage == Stage::Found)
        return foundId;
    return asksToCommit() ? commitId : pageOf(currentStep());
}

int RotationWizard::nextId() const
{
    switch (currentId()) {
    case beginId:
        return accessId;
    case accessId:
        return usesId;
    case usesId:
        return proposalId;
    case finishId:
        return -1;
    case proposalId:
    case foundId:
    case askId:
        return m_order.isEmpty() ? finishId : m_order.constFirst();
    default:
        return m_order.value(m_order.indexOf(currentId()) + 1, -1);
    }
}

void RotationWizard::goTo(int id)
{
    if (id < 0)
        return;
    {
        const QScopedValueRollback moving(m_moving, true);
        if (id == finishId && !hasVisitedPage(id)) {
            setStartId(finishId); // what was shown before is in the list of steps and in the record
            restart();
        }
        while (currentId() != id && hasVisitedPage(id))
            back();
        while (currentId() != id && nextId() >= 0)
            next();
    }
    follow();
    if (RotationPage *page = m_pages.value(id); page && id == m_present)
        page->takeFocus();
    keepFocus();
}

/// Whoever works by keys alone is never nowhere. On the page of the step that cannot be undone its button waits to be gone to.
void RotationWizard::keepFocus()
{
    const QWidget *focus = focusWidget();
    if (!isVisible() || (focus && focus != this && focus->isEnabled() && focus->isVisible()))
        return;
    for (const WizardButton which : {QWizard::NextButton, QWizard::FinishButton}) {
        if (QAbstractButton *button = this->button(which); button->isVisible() && button->isEnabled())
            return button->setFocus();
    }
    if (m_list->isVisible())
        m_list->setFocus();
    else
        button(QWizard::CancelButton)->setFocus();
}

void RotationWizard::lookAt(const QModelIndex &index)
{
    const int id = m_view ? pageOf(index.data(PlanModel::StepRole).toString()) : -1;
    const bool isDone = index.data(PlanModel::StateRole).toInt() == static_cast<int>(StepState::Done);
    if (m_present == finishId || !m_order.contains(m_present))
        return;
    goTo(isDone && m_order.indexOf(id) < m_order.indexOf(m_present) ? id : m_present);
}

bool RotationWizard::validateCurrentPage()
{
    if (m_moving)
        return true;
    if (currentId() == usesId) {
        if (m_uses->check()) {
            m_uses->setBusy(true);
            Q_EMIT startWanted(wish());
        }
        return false;
    }
    if (currentId() != m_present || m_present == finishId)
        return QWizard::validateCurrentPage();
    if (RotationPage *page = m_pages.value(m_present))
        page->submit();
    return false;
}

/// Something has begun, and it is not over.
bool RotationWizard::isLive() const
{
    return m_view && !m_view->plan.steps.isEmpty() && m_view->stage == Stage::Live && !m_view->rotation.isOver();
}

void RotationWizard::follow()
{
    const bool live = isLive();
    const bool canUndo = live && !m_leaving && !whatIsTakenBack().isEmpty();
    setOption(QWizard::NoDefaultButton, currentId() == commitId);
    QAbstractButton *undo = button(QWizard::CustomButton1);
    undo->setVisible(live && !m_view->rotation.commitBegun);
    undo->setEnabled(canUndo);
    button(QWizard::CancelButton)->setEnabled(!m_leaving);
    setButtonText(QWizard::CancelButton, live ? tr("&Leave for later") : m_view && m_view->stage == Stage::Found ? tr("&Later") : tr("Cancel"));
    if (currentId() == foundId)
        button(QWizard::NextButton)->hide(); // the page has its own two
    m_list->setVisible(m_view && !m_view->plan.steps.isEmpty());
    if (!m_view)
        return;
    const int shown = currentId() >= firstStepId && currentId() < commitId ? currentId() - firstStepId : m_plan.rowOf(currentStep());
    if (m_list->currentIndex().row() != shown)
        m_list->setCurrentIndex(m_plan.index(shown));
}

void RotationWizard::ask(const QString &title, const QString &text, const QString &meaning, const QString &yes, void (RotationWizard::*then)())
{
    auto *box = new QMessageBox(QMessageBox::Question, title, text, QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(meaning);
    QPushButton *agree = box->addButton(yes, QMessageBox::AcceptRole);
    QPushButton *stay = box->addButton(tr("&Go on"), QMessageBox::RejectRole);
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    connect(agree, &QPushButton::clicked, this, then);
    box->open();
}

QString RotationWizard::whatIsTakenBack() const
{
    QStringList lines;
    for (const rotate::StepRecord &step : m_view->rotation.steps) {
        const rotate::PlanStep *planned = m_view->plan.find(step.place.id);
        const bool begun = step.state == StepState::Done || step.state == StepState::Doing;
        if (planned && begun && !planned->undoText.isEmpty() && !m_view->rotation.commitBegun)
            lines.prepend(QStringLiteral("•\u00a0") + plainText(rotate::filled(planned->undoText, m_view->rotation, &step)));
    }
    return lines.join(QLatin1Char('\n'));
}

void RotationWizard::askToUndo()
{
    ask(tr("Stop and take back"), tr("Stop, and take back what has been done?"), whatIsTakenBack(), tr("&Take it back"), &RotationWizard::undoWanted);
}

void RotationWizard::askToAbandon()
{
    const QString back = whatIsTakenBack();
    ask(tr("Abandon the rotation"), tr("Abandon this rotation? It cannot be resumed afterwards."),
        m_view->rotation.commitBegun ? tr("Nothing is taken back. The old key is revoked, or nearly; what still has it stays refused.")
        : back.isEmpty()             ? tr("There is nothing to be taken back; the old key stays valid.")
                                     : tr("This is taken back first, and the old key stays valid:") + QLatin1Char('\n') + back,
        tr("&Abandon it"), &RotationWizard::abandonWanted);
}

void RotationWizard::reject()
{
    if (m_leaving)
        return;
    if (!isLive()) {
        for (RotationPage *page : std::as_const(m_pages))
            page->wipe();
        m_access->wipe();
        m_uses->setBusy(false);
        if (!m_view || m_view->plan.steps.isEmpty() || m_view->stage == Stage::Proposed)
            Q_EMIT cancelWanted();
        QWizard::reject();
        return;
    }
    if (findChild<QMessageBox *>())
        return;
    const QStringList broken = BrokenPlaces::of(*m_view);
    QString meaning = tr("It can be resumed: Key Doctor offers it at its next start, and “keydoctor-cli rotate resume” goes on from here as well.") + QStringLiteral("\n\n");
    if (!m_view->rotation.commitBegun)
        meaning += m_view->rotation.mode == rotate::Mode::Leaked ? tr("The old key still works, for whoever has found it too.") : tr("The old key still works, so nothing fails meanwhile.");
    else if (broken.isEmpty())
        meaning += tr("The old key is revoked, and every place has the new one.");
    else
        meaning += tr("The old key is revoked, and this is refused until you go on:") + QLatin1Char('\n') + firstOf(broken);
    ask(tr("Leave for later"), tr("Leave the rotation for now?"), meaning, tr("&Leave"), &RotationWizard::leave);
}

void RotationWizard::leave()
{
    const bool busy = !m_view->busy.isEmpty();
    m_leaving = busy;
    for (RotationPage *page : std::as_const(m_pages))
        page->wipe();
    follow();
    Q_EMIT cancelWanted();
    if (!busy)
        QWizard::reject();
}

void RotationWizard::resizeEvent(QResizeEvent *event)
{
    QWizard::resizeEvent(event);
    fitSide();
}

void RotationWizard::changeEvent(QEvent *event)
{
    QWizard::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        fitSide();
}

/// The list is as wide as its sentences like, and never takes more than a third.
void RotationWizard::fitSide()
{
    m_list->setFixedWidth(std::min(fontMetrics().averageCharWidth() * 38, width() / 3));
}

} // namespace kd::ui
