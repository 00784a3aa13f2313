#include "tests/support/rotation_views.h"

#include "core/rotate/sentences.h"
#include "ui/rotate/rotation_wizard.h"

#include <QRadioButton>

namespace kd::test {

using namespace rotate;
using rotate::test::planOf;
using Kind = Request::Kind;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

Place placeNumber(int number)
{
    switch (number) {
    case 1:
        return {s("p1"), Place::Kind::EnvFile, s("/srv/backup/.env"), s("N8N_API_KEY"), Place::State::Listed, {}};
    case 2:
        return {s("p2"), Place::Kind::Credential, s("TnMk2vX9"), s("n8n API, reports"), Place::State::Listed, {}};
    default:
        return {s("p3"), Place::Kind::ByHand, s("Monitoring on grafana-2, data source “n8n executions”"), {}, Place::State::Listed, {}};
    }
}

/// Far enough to look for a button of the wizard's own pages.
void press(ui::RotationWizard &wizard, int times)
{
    while (times-- > 0)
        wizard.next();
}

} // namespace

RotationStage::RotationStage(HeldKind kind, Mode mode, const QSet<QString> &facts) : m_drive(planOf(kind, mode, facts)) {}

RotationStage &RotationStage::upTo(const char *step)
{
    for (const PlanStep &each : m_drive.plan.steps) {
        if (each.id == s(step))
            return *this;
        if (m_drive.rotation().find(each.id)->state == StepState::Done)
            continue;
        begin(each.id.toLatin1().constData());
        done(each.id.toLatin1().constData());
    }
    return *this;
}

RotationStage &RotationStage::begin(const char *step)
{
    Marks marks;
    if (QByteArray(step).startsWith("make_new"))
        marks = {{s("label"), s("backup, November (kd 1f2e3d4c)")}};
    EXPECT_TRUE(m_drive.does(StepBegan{s(step), m_drive.plan.find(s(step))->acts, marks})) << step;
    return *this;
}

RotationStage &RotationStage::done(const char *step)
{
    const QByteArray id(step);
    if (id == "list_uses") {
        for (const int number : {1, 2, 3})
            place(number, Place::State::Listed);
    }
    if (id.startsWith("replace")) {
        for (const int number : {1, 2, 3})
            place(number, Place::State::Changed);
    }
    if (id.startsWith("prove_places") || id.startsWith("prove_through")) {
        for (const int number : {1, 2, 3})
            place(number, Place::State::Proven);
    }
    Marks marks;
    if (id.startsWith("check_old") || id.startsWith("make_new"))
        marks = {{s("tail"), s("3kQz")}};
    EXPECT_TRUE(m_drive.does(StepDone{s(step), m_drive.plan.find(s(step))->proof, {CitesExchange{3}}, marks})) << step;
    return *this;
}

RotationStage &RotationStage::place(int number, Place::State state)
{
    Place place = placeNumber(number);
    place.state = state;
    EXPECT_TRUE(m_drive.does(PlaceNoted{place}));
    return *this;
}

RotationStage &RotationStage::fail(const char *step, const char *reason)
{
    begin(step);
    EXPECT_TRUE(m_drive.does(StepFailed{s(step), s(reason), {CitesExchange{7}}}));
    return *this;
}

RotationStage &RotationStage::takeBack()
{
    while (const StepRecord *undo = m_drive.rotation().toUndo()) {
        const QString step = undo->place.id;
        if (!m_drive.does(UndoBegan{step}) || !m_drive.does(StepUndone{step}))
            break;
    }
    return *this;
}

RotationStage &RotationStage::finish()
{
    upTo("");
    EXPECT_TRUE(m_drive.does(Finished{}));
    return *this;
}

ui::RotationView RotationStage::view() const
{
    ui::RotationView view;
    view.plan = m_drive.plan;
    view.rotation = m_drive.rotation();
    view.state = view.rotation.state;
    return view;
}

ui::RotationView RotationStage::found() const
{
    ui::RotationView view = this->view();
    view.stage = ui::RotationView::Stage::Found;
    view.state = stateWhenFound(view.rotation);
    return view;
}

ui::RotationView RotationStage::proposed() const
{
    ui::RotationView view = this->view();
    view.stage = ui::RotationView::Stage::Proposed;
    return view;
}

ui::RotationView RotationStage::busy(const QString &words) const
{
    ui::RotationView view = this->view();
    view.busy = words;
    return view;
}

ui::RotationView RotationStage::asks(Kind kind, const QString &step) const
{
    ui::RotationView view = this->view();
    Request request;
    request.kind = kind;
    request.step = step;
    request.link = s("https://n8n.example.com/settings/api");
    request.label = s("backup, November (kd 1f2e3d4c)");
    request.tail = s("3kQz");
    request.scopes = {s("workflow:list"), s("workflow:read"), s("execution:list")};
    request.verb = view.plan.find(step) ? view.plan.find(step)->button : QString();
    request.places = view.rotation.places;
    if (kind == Kind::LookAt)
        request.entries = view.plan.lookAt;
    view.request = request;
    return view;
}

ui::RotationOffer rotationOffer()
{
    ui::RotationOffer offer;
    for (const HeldKind kind : {HeldKind::N8nApiKey, HeldKind::ProviderKey}) {
        for (const Mode mode : {Mode::Routine, Mode::Leaked}) {
            const Plan plan = planOf(kind, mode, {s("old_key_at_hand")});
            offer.before.append({kind, mode, plan.before, plan.breaks});
        }
    }
    offer.kept = {{HeldKind::N8nApiKey, s("n8n.example.com"), s("nightly backup")}, {HeldKind::ProviderKey, s("openai"), s("support bot")}};
    for (const char *id : {"anthropic", "openai"}) {
        if (auto provider = loadProvider(s(id)))
            offer.providers.append(std::make_shared<const Provider>(*std::move(provider)));
    }
    return offer;
}

const std::vector<WizardState> &wizardStates()
{
    using ui::RotationWizard;
    static const auto routine = [] { return RotationStage(); };
    static const auto leaked = [] { return RotationStage(HeldKind::N8nApiKey, Mode::Leaked); };
    static const auto asked = [](const char *step, Kind kind) { return RotationStage().upTo(step).begin(step).asks(kind, s(step)); };
    static const std::vector<WizardState> states{
        {"rotation-begin", [](RotationWizard &wizard) { wizard.offer(rotationOffer()); }},
        {"rotation-begin-leaked",
         [](RotationWizard &wizard) {
             wizard.offer(rotationOffer());
             const auto choices = wizard.findChildren<QRadioButton *>();
             for (QRadioButton *choice : choices) {
                 if (choices.indexOf(choice) % 2 == 1) // a provider's key, leaked
                     choice->setChecked(true);
             }
         }},
        {"rotation-access", [](RotationWizard &wizard) { wizard.offer(rotationOffer()); press(wizard, 1); }},
        {"rotation-access-provider",
         [](RotationWizard &wizard) {
             wizard.offer(rotationOffer());
             wizard.findChildren<QRadioButton *>().at(1)->setChecked(true);
             press(wizard, 1);
         }},
        {"rotation-uses", [](RotationWizard &wizard) { wizard.showStartProblem(s("There is no keyring on this computer: install gnome-keyring.")); }},
        {"rotation-plan", [](RotationWizard &wizard) { wizard.show(routine().proposed()); }},
        {"rotation-plan-one-key", [](RotationWizard &wizard) { wizard.show(RotationStage(HeldKind::N8nApiKey, Mode::Routine, {s("one_key_only")}).proposed()); }},
        {"rotation-busy", [](RotationWizard &wizard) { wizard.show(routine().begin("check_old").busy(s("Asking n8n.example.com with the old key, and with a broken one …"))); }},
        {"rotation-list", [](RotationWizard &wizard) { wizard.show(routine().upTo("list_uses").begin("list_uses").place(1, Place::State::Listed).asks(Kind::List, s("list_uses"))); }},
        {"rotation-new-key",
         [](RotationWizard &wizard) {
             auto view = asked("make_new", Kind::NewKey);
             view.request->sentence = s("What was pasted is the old key once more.");
             wizard.show(view);
         }},
        {"rotation-replace", [](RotationWizard &wizard) { wizard.show(asked("replace_everywhere", Kind::Replace)); }},
        {"rotation-prove", [](RotationWizard &wizard) { wizard.show(asked("prove_places", Kind::Prove)); }},
        {"rotation-probe", [](RotationWizard &wizard) { wizard.show(asked("prove_places", Kind::Probe)); }},
        {"rotation-grace", [](RotationWizard &wizard) { wizard.show(asked("grace", Kind::Grace)); }},
        {"rotation-right-again",
         [](RotationWizard &wizard) { wizard.show(RotationStage(HeldKind::ProviderKey).upTo("make_new").begin("make_new").asks(Kind::RightAgain, s("make_new"))); }},
        {"rotation-sign-in",
         [](RotationWizard &wizard) {
             ui::RotationView view;
             view.request = Request();
             view.request->kind = Kind::SignIn;
             view.request->sentence = s("n8n asks for the code of the second factor.");
             wizard.show(view);
         }},
        {"rotation-commit", [](RotationWizard &wizard) { wizard.show(routine().upTo("revoke_old").asks(Kind::Commit, s("revoke_old"))); }},
        {"rotation-commit-leaked", [](RotationWizard &wizard) { wizard.show(leaked().upTo("revoke_first").asks(Kind::Commit, s("revoke_first"))); }},
        {"rotation-revoke", [](RotationWizard &wizard) { wizard.show(asked("revoke_old", Kind::Revoke)); }},
        {"rotation-leaked-broken",
         [](RotationWizard &wizard) {
             RotationStage stage = leaked();
             wizard.show(stage.upTo("replace_now").begin("replace_now").place(1, Place::State::Changed).asks(Kind::Replace, s("replace_now")));
         }},
        {"rotation-look-at", [](RotationWizard &wizard) { wizard.show(leaked().upTo("look_after_leak").begin("look_after_leak").asks(Kind::LookAt, s("look_after_leak"))); }},
        {"rotation-looked-back",
         [](RotationWizard &wizard) {
             wizard.show(asked("prove_places", Kind::Prove));
             wizard.back();
         }},
        {"rotation-stopped",
         [](RotationWizard &wizard) {
             auto view = routine().upTo("prove_places").fail("prove_places", "key_is_unknown_to_instance").takeBack().view();
             view.problem = s("n8n does not know the new key: “Monitoring on grafana-2” was refused with 401.");
             wizard.show(view);
         }},
        {"rotation-waiting",
         [](RotationWizard &wizard) {
             RotationStage stage = routine().upTo("grace").begin("grace");
             EXPECT_TRUE(stage.drive().does(Waiting{s("grace"), s("grace"), rotate::test::timeAt(86400)}));
             wizard.show(stage.view());
         }},
        {"rotation-found", [](RotationWizard &wizard) { wizard.show(routine().upTo("keep_both").begin("keep_both").found()); }},
        {"rotation-finished",
         [](RotationWizard &wizard) {
             auto view = routine().finish().view();
             view.record = s("# Rotation 1f2e3d4c\n\n- n8n API key “backup” of n8n.example.com, routine\n- begun 2026-11-21 10:00, finished 2026-11-21 10:42\n\n"
                             "| step | proven | by |\n|---|---|---|\n| Check the old key | 10:00 | n8n.example.com accepts the old key and refuses a broken one. |\n");
             wizard.show(view);
         }},
        {"rotation-abandoned",
         [](RotationWizard &wizard) {
             RotationStage stage = routine().upTo("make_new");
             EXPECT_TRUE(stage.drive().does(Abandoned{}));
             wizard.show(stage.view());
         }},
    };
    return states;
}

} // namespace kd::test
