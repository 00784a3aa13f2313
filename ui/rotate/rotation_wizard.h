#pragma once

#include "ui/rotate/plan_model.h"
#include "ui/rotate/rotation_view.h"
#include "ui/rotate/rotation_wish.h"

#include <QHash>
#include <QUrl>
#include <QWizard>

class QListView;
class QMessageBox;

namespace kd::ui {

class AccessPage;
class BeginPage;
class FinishPage;
class FoundPage;
class ProposalPage;
class RotationPage;
class StepPage;
class UsesPage;

/// A rotation as pages. It decides nothing and runs nothing: it is given values, shows them, and asks by signals.
///
/// How it is driven:
/// 1. `offer()` with what there is to pick from, then open(). The person fills in three pages: `startWanted`.
///    What is wrong with that is told by `showStartProblem()`, and the pages are there to be corrected.
/// 2. `show()` with a Proposed view: the plan, before anything is done. `goAheadWanted`. This may be left out.
/// 3. `show()` with a Live view after each event, with `busy` while the program works and `request` while a person is asked. The
///    wizard goes to the page of the step that the rotation stands at. `replied` answers the request: from then on the view has
///    none until the next is made, even if that is the same once more.
/// 4. A view of a rotation that is over shows the last page, with its record.
/// An unfinished rotation is offered by a Found view; `resumeWanted` is followed by Live ones.
/// What is asked before there is a plan, as a sign-in, is a Live view with a request and without a plan.
/// `cancelWanted` says that the person leaves: stop after what is under way, and write nothing that says it is over. Where the program
/// is at work then, the wizard stays until a view comes that is not busy, or until it is closed. `undoWanted` is to stop and to
/// take back what can be, `abandonWanted` to do that and to end it. Back and the list of steps only look: no reply comes from there, and nothing is done again.
class RotationWizard : public QWizard
{
    Q_OBJECT

public:
    explicit RotationWizard(QWidget *parent = nullptr);

    using QWizard::show;
    void show(const RotationView &view);
    void offer(const RotationOffer &offer);
    void showStartProblem(const QString &sentence);
    /// The key that it is to be, as the person has picked it before; after `offer`.
    void pick(const KeyName &name, const QString &address);
    /// Something beside what the pages are about, until it is dismissed.
    void tell(const QString &sentence);

    [[nodiscard]] int nextId() const override;
    [[nodiscard]] bool validateCurrentPage() override;
    [[nodiscard]] QListView *steps() const { return m_list; }

public Q_SLOTS:
    void reject() override;

Q_SIGNALS:
    void startWanted(const kd::ui::RotationWish &wish);
    void goAheadWanted();
    void replied(const kd::rotate::Reply &reply);
    void cancelWanted();
    void undoWanted();
    void resumeWanted();
    void abandonWanted();
    void linkWanted(const QUrl &link);
    void copyWanted(const QString &text);
    /// A key, or a part of one, that stands in a field: on the clipboard for a short time only.
    void keyCopyWanted(const kd::SharedSecret &key);
    /// The new key from the keychain, to be pasted into a place.
    void newKeyCopyWanted();
    void oldKeyCopyWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] RotationWish wish() const;
    void addRotationPage(int id, RotationPage *page);
    void makeStepPages();
    void keepCommitPage();
    [[nodiscard]] bool asksToCommit() const;
    void forget();
    [[nodiscard]] QString currentStep() const;
    [[nodiscard]] int pageOf(const QString &step) const;
    [[nodiscard]] int presentPage() const;
    void goTo(int id);
    void lookAt(const QModelIndex &index);
    [[nodiscard]] bool isLive() const;
    void follow();
    void keepFocus();
    void fitSide();
    void showWithoutPlan(const RotationView &view);
    [[nodiscard]] QString whatIsTakenBack() const;
    void ask(const QString &title, const QString &text, const QString &meaning, const QString &yes, void (RotationWizard::*then)());
    void askToUndo();
    void askToAbandon();
    void leave();

    BeginPage *m_begin;
    AccessPage *m_access;
    UsesPage *m_uses;
    ProposalPage *m_proposal;
    FoundPage *m_found;
    StepPage *m_ask;
    FinishPage *m_finish;
    PlanModel m_plan;
    QListView *m_list;
    std::optional<RotationView> m_view;
    QList<int> m_order;                ///< of the pages of the plan, from its first step to the end
    QHash<int, RotationPage *> m_pages; ///< those over a rotation
    int m_present = -1;                ///< the page that the rotation stands at
    bool m_moving = false;
    bool m_leaving = false;
};

} // namespace kd::ui
