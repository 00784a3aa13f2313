#include "ui/rotate/rotation_wizard.h"

#include "tests/support/rotation_views.h"

#include "ui/look/labels.h"
#include "ui/rotate/kept_key_field.h"
#include "ui/rotate/tick_list.h"
#include "ui/start/key_field.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

namespace kd::ui::test {

using kd::test::rotationOffer;
using kd::test::RotationStage;
using kd::test::WizardState;
using kd::test::wizardStates;
using rotate::Mode;
using rotate::Place;
using rotate::Reply;
using rotate::Request;
using testing::HasSubstr;
using testing::Not;
using Kind = Request::Kind;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

constexpr const char *canary = "n8n_api_c4n4ry00c4n4ry11c4n4ry22c4n4ry33c4n4ry44";

QString nameOf(const QWidget *widget)
{
    if (!widget->accessibleName().isEmpty())
        return widget->accessibleName(); // a combo box answers with its choice instead
    QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
    return seen ? seen->text(QAccessible::Name) : QString();
}

enum class Which { All, Visible };

/// Everything that can be seen or heard of a widget.
QString saidBy(const QWidget *root, Which which = Which::All)
{
    QStringList said;
    for (QWidget *each : root->findChildren<QWidget *>()) {
        if (which == Which::Visible && !each->isVisible())
            continue;
        QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(each);
        for (const auto text : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help}) {
            if (seen)
                said += seen->text(text);
        }
        said += {each->toolTip(), each->statusTip(), each->whatsThis(), each->windowTitle(), each->objectName()};
        if (const auto *edit = qobject_cast<const QLineEdit *>(each))
            said += {edit->text(), edit->displayText()};
    }
    return said.join(QLatin1Char('\n'));
}

class RotationWizardTest : public testing::Test
{
protected:
    void SetUp() override
    {
        shown().show();
        QObject::connect(&wizard, &RotationWizard::replied, &wizard, [this](const Reply &reply) { replies.append(reply); });
    }
    QWidget &shown() { return wizard; }

    template <typename Type> [[nodiscard]] Type *seen(const char *name) const
    {
        const auto all = wizard.findChildren<Type *>();
        for (Type *each : all) {
            if (each->isVisible() && nameOf(each).remove(QLatin1Char('&')) == s(name))
                return each;
        }
        return nullptr;
    }
    void press(const char *name)
    {
        auto *button = seen<QAbstractButton>(name);
        ASSERT_TRUE(button) << name;
        ASSERT_TRUE(button->isEnabled()) << name;
        button->click();
    }
    [[nodiscard]] QPushButton *next() const { return qobject_cast<QPushButton *>(wizard.button(QWizard::NextButton)); }
    [[nodiscard]] std::string nextText() const { return next()->text().remove(QLatin1Char('&')).toStdString(); }
    [[nodiscard]] std::string page() const { return saidBy(wizard.currentPage(), Which::Visible).toStdString(); }
    void paste(const char *key) const { wizard.currentPage()->findChild<KeyField *>()->setSecret(share(Secret(key))); }

    RotationWizard wizard;
    QList<Reply> replies;
};

} // namespace

TEST_F(RotationWizardTest, AsksForEverythingThatARotationOfN8nsKeyNeeds)
{
    wizard.offer(rotationOffer());
    QSignalSpy started(&wizard, &RotationWizard::startWanted);
    std::optional<RotationWish> wish;
    QObject::connect(&wizard, &RotationWizard::startWanted, &wizard, [&](const RotationWish &given) { wish = given; });
    seen<QRadioButton>("Leaked: somebody else has it, or may have it")->setChecked(true);
    EXPECT_THAT(page(), HasSubstr("The old key dies first."));
    EXPECT_THAT(page(), HasSubstr("Dashboards and chat bots"));
    next()->click();
    EXPECT_FALSE(next()->isEnabled());
    EXPECT_THAT(page(), HasSubstr("Still missing: the address of n8n."));
    seen<QLineEdit>("n8n address")->setText(s("https://n8n.example.com"));
    EXPECT_THAT(page(), HasSubstr("Still missing: the old key."));
    paste(canary);
    seen<QLineEdit>("What the key is for")->setText(s("nightly backup"));
    ASSERT_TRUE(next()->isEnabled());
    next()->click();
    seen<QCheckBox>("Backups")->setChecked(true);
    seen<QLineEdit>("File")->setText(s("/srv/app/.env"));
    seen<QLineEdit>("Variable")->setText(s("N8N_API_KEY"));
    seen<QCheckBox>("Both keys stay for")->setChecked(true);
    seen<QSpinBox>("Grace time")->setValue(2);
    EXPECT_EQ(nextText(), "Make the plan");
    next()->click();
    ASSERT_EQ(started.count(), 1);
    EXPECT_EQ(wish->kind, HeldKind::N8nApiKey);
    EXPECT_EQ(wish->mode, Mode::Leaked);
    EXPECT_EQ(wish->address, s("https://n8n.example.com"));
    EXPECT_EQ(wish->label, s("nightly backup"));
    ASSERT_TRUE(wish->key);
    EXPECT_EQ(wish->key->expose(), canary);
    ASSERT_EQ(wish->places.size(), 2);
    EXPECT_EQ(wish->places.at(0), (Place{{}, Place::Kind::ByHand, s("Backups"), {}, Place::State::Listed, {}}));
    EXPECT_EQ(wish->places.at(1), (Place{{}, Place::Kind::EnvFile, s("/srv/app/.env"), s("N8N_API_KEY"), Place::State::Listed, {}}));
    EXPECT_EQ(wish->graceSeconds, 2 * 86400);
    EXPECT_FALSE(next()->isEnabled()) << "once";
    wizard.showStartProblem(s("There is no keyring."));
    EXPECT_THAT(page(), HasSubstr("There is no keyring."));
    EXPECT_TRUE(next()->isEnabled());
}

TEST_F(RotationWizardTest, AsksForTheProviderAndOffersWhatTheKeychainHolds)
{
    wizard.offer(rotationOffer());
    std::optional<RotationWish> wish;
    QObject::connect(&wizard, &RotationWizard::startWanted, &wizard, [&](const RotationWish &given) { wish = given; });
    seen<QRadioButton>("A provider’s key")->setChecked(true);
    next()->click();
    seen<QLineEdit>("n8n address")->setText(s("https://n8n.example.com"));
    auto *provider = seen<QComboBox>("Provider");
    provider->setCurrentIndex(provider->findData(s("openai")));
    seen<QComboBox>("API key: from where")->setCurrentIndex(1);
    EXPECT_THAT(page(), HasSubstr("Without the provider’s old key"));
    seen<QComboBox>("Old key at the provider: from where")->setCurrentIndex(1);
    EXPECT_THAT(page(), Not(HasSubstr("Without the provider’s old key")));
    press("Let the program make and revoke the provider’s keys");
    auto *right = qobject_cast<KeyEdit *>(seen<QLineEdit>("Key that makes the provider’s keys"));
    ASSERT_TRUE(right);
    right->setSecret(share(Secret(canary)));
    seen<QLineEdit>("Project at the provider")->setText(s("proj_1"));
    next()->click();
    next()->click();
    ASSERT_TRUE(wish);
    ASSERT_TRUE(wish->providerRight);
    EXPECT_EQ(wish->providerRight->expose(), canary);
    EXPECT_EQ(wish->providerProject, s("proj_1"));
    EXPECT_EQ(wish->kind, HeldKind::ProviderKey);
    EXPECT_EQ(wish->provider, s("openai"));
    EXPECT_EQ(wish->keptKey, (KeyName{HeldKind::N8nApiKey, s("n8n.example.com"), s("nightly backup")}));
    EXPECT_EQ(wish->keptOldKey, (KeyName{HeldKind::ProviderKey, s("openai"), s("support bot")}));
    EXPECT_FALSE(wish->key);
}

TEST_F(RotationWizardTest, DoesNotDropAFileThatIsNamedByHalf)
{
    wizard.showStartProblem({});
    QSignalSpy started(&wizard, &RotationWizard::startWanted);
    seen<QLineEdit>("File")->setText(s("app/.env"));
    next()->click();
    EXPECT_EQ(started.count(), 0);
    EXPECT_THAT(page(), HasSubstr("A file needs its whole path"));
}

TEST_F(RotationWizardTest, EnterAddsAPlaceAndDoesNotLeaveThePage)
{
    wizard.showStartProblem({});
    QSignalSpy started(&wizard, &RotationWizard::startWanted);
    auto *other = seen<QLineEdit>("Another place");
    other->setText(s("shop"));
    other->setFocus();
    QTest::keyClick(other, Qt::Key_Return);
    EXPECT_EQ(started.count(), 0);
    EXPECT_TRUE(other->text().isEmpty());
    EXPECT_EQ(seen<QListView>("Places that you added")->model()->index(0, 0).data().toString(), s("shop"));
    press("Remove the place");
    EXPECT_FALSE(seen<QListView>("Places that you added")->isEnabled());
}

TEST_F(RotationWizardTest, ShowsThePlanBeforeAnythingIsDone)
{
    QSignalSpy ahead(&wizard, &RotationWizard::goAheadWanted);
    wizard.show(RotationStage(HeldKind::N8nApiKey, Mode::Routine, {s("one_key_only")}).proposed());
    EXPECT_THAT(page(), HasSubstr("This n8n keeps one API key per person"));
    EXPECT_EQ(wizard.steps()->model()->rowCount(), 13);
    EXPECT_EQ(nextText(), "Begin");
    next()->click();
    next()->click();
    EXPECT_EQ(ahead.count(), 1);
    QSignalSpy cancelled(&wizard, &RotationWizard::cancelWanted);
    wizard.reject();
    EXPECT_EQ(cancelled.count(), 1) << "nothing has begun, so nothing is asked";
    EXPECT_FALSE(wizard.isVisible());
}

TEST_F(RotationWizardTest, GoesToThePageOfThePresentStep)
{
    RotationStage stage;
    wizard.show(stage.begin("check_old").busy(s("Asking with the old key …")));
    EXPECT_THAT(page(), HasSubstr("Check the old key"));
    EXPECT_THAT(page(), HasSubstr("Asking with the old key …"));
    EXPECT_TRUE(seen<QWidget>("Progress"));
    EXPECT_FALSE(next()->isEnabled());
    stage.done("check_old");
    wizard.show(stage.begin("list_uses").asks(Kind::List, s("list_uses")));
    EXPECT_THAT(page(), HasSubstr("List what uses the key"));
    EXPECT_FALSE(seen<QWidget>("Progress"));
    const auto first = wizard.steps()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().toStdString();
    EXPECT_THAT(first, HasSubstr("Check the old key, done"));
    EXPECT_THAT(first, HasSubstr("n8n.example:5678 accepts the old key and refuses a broken one."));
    EXPECT_THAT(wizard.steps()->model()->index(1, 0).data(Qt::AccessibleTextRole).toString().toStdString(), HasSubstr("List what uses the key, now, under way"));
}

TEST_F(RotationWizardTest, RepliesWithTheListOfPlaces)
{
    wizard.show(RotationStage().upTo("list_uses").begin("list_uses").place(1, Place::State::Listed).asks(Kind::List, s("list_uses")));
    EXPECT_EQ(seen<QListView>("Places on the list")->model()->rowCount(), 1);
    seen<QCheckBox>("Monitoring")->setChecked(true);
    EXPECT_EQ(nextText(), "The list is complete");
    next()->click();
    ASSERT_EQ(replies.size(), 1);
    EXPECT_TRUE(replies.at(0).done);
    ASSERT_EQ(replies.at(0).more.size(), 1);
    EXPECT_EQ(replies.at(0).more.at(0).where, s("Monitoring"));
    EXPECT_FALSE(next()->isEnabled()) << "once";
}

TEST_F(RotationWizardTest, RepliesWithTheNewKeyAndKeepsItNowhere)
{
    const RotationView view = RotationStage().upTo("make_new").begin("make_new").asks(Kind::NewKey, s("make_new"));
    wizard.show(view);
    EXPECT_FALSE(next()->isEnabled());
    QSignalSpy copied(&wizard, &RotationWizard::copyWanted);
    press("Copy: Name of the key");
    EXPECT_EQ(copied.at(0).at(0).toString(), s("backup, November (kd 1f2e3d4c)"));
    press("Copy: Least scopes");
    EXPECT_EQ(copied.at(1).at(0).toString(), s("workflow:list\nworkflow:read\nexecution:list"));
    QSignalSpy opened(&wizard, &RotationWizard::linkWanted);
    press("Open the page in the browser");
    EXPECT_EQ(opened.at(0).at(0).toUrl(), QUrl(s("https://n8n.example.com/settings/api")));
    paste(canary);
    const std::string said = saidBy(&wizard).toStdString();
    for (std::size_t i = 8; i + 6 <= std::string(canary).size(); ++i) // its last four alone may be shown
        ASSERT_FALSE(testing::Value(said, HasSubstr(std::string(canary).substr(i, 6)))) << i;
    wizard.show(view);
    ASSERT_TRUE(next()->isEnabled()) << "what is typed stays, whatever else is shown";
    next()->click();
    ASSERT_EQ(replies.size(), 1);
    ASSERT_TRUE(replies.at(0).key);
    EXPECT_EQ(replies.at(0).key->expose(), canary);
    EXPECT_FALSE(wizard.currentPage()->findChild<KeyField *>()->secret());
    wizard.show(view); // asked once more
    EXPECT_FALSE(wizard.currentPage()->findChild<KeyField *>()->secret());
}

TEST_F(RotationWizardTest, RepliesWithAKeyThatIsNeededOnceMore)
{
    for (const Kind kind : {Kind::KeyAgain, Kind::OldKeyAgain}) {
        replies.clear();
        wizard.show(RotationStage().begin("check_old").asks(kind, s("check_old")));
        paste(canary);
        next()->click();
        ASSERT_EQ(replies.size(), 1);
        ASSERT_TRUE(replies.at(0).key);
        EXPECT_EQ(replies.at(0).key->expose(), canary);
        wizard.show(RotationStage().begin("check_old").busy(s("Asking …")));
    }
}

TEST_F(RotationWizardTest, TakesTheKeyThatMakesKeysOrTheWordThatItIsDoneByHand)
{
    const auto ask = [this] { wizard.show(RotationStage(HeldKind::ProviderKey).upTo("make_new").begin("make_new").asks(Kind::RightAgain, s("make_new"))); };
    ask();
    paste(canary);
    next()->click();
    wizard.show(RotationStage(HeldKind::ProviderKey).upTo("make_new").begin("make_new").busy(s("…")));
    ask();
    EXPECT_FALSE(next()->isEnabled());
    seen<QCheckBox>("I do it by hand at the provider")->setChecked(true);
    next()->click();
    ASSERT_EQ(replies.size(), 2);
    EXPECT_TRUE(replies.at(0).key && !replies.at(0).done);
    EXPECT_TRUE(replies.at(1).done && !replies.at(1).key);
}

TEST_F(RotationWizardTest, NotesPlacesAsTheyAreReady)
{
    wizard.show(RotationStage().upTo("replace_everywhere").begin("replace_everywhere").asks(Kind::Replace, s("replace_everywhere")));
    EXPECT_FALSE(next()->isEnabled());
    QSignalSpy copied(&wizard, &RotationWizard::newKeyCopyWanted);
    press("Copy the new key");
    EXPECT_EQ(copied.count(), 1);
    auto *places = wizard.currentPage()->findChild<TickList *>();
    auto *list = seen<QListView>("Places that hold the new key");
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Space);
    EXPECT_EQ(places->ticked(), QStringList{s("p2")});
    const QRect row = list->visualRect(list->model()->index(2, 0));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, row.center());
    EXPECT_EQ(places->ticked(), (QStringList{s("p2"), s("p3")})) << "anywhere in the row";
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, row.center());
    EXPECT_EQ(nextText(), "Note these 1");
    next()->click();
    ASSERT_EQ(replies.size(), 1);
    EXPECT_EQ(replies.at(0).places, QSet<QString>{s("p2")});
}

TEST_F(RotationWizardTest, TakesEveryPlaceAtOnceToo)
{
    wizard.show(RotationStage().upTo("prove_places").begin("prove_places").asks(Kind::Prove, s("prove_places")));
    press("Tick all: Places that work with the new key");
    EXPECT_EQ(nextText(), "Continue");
    next()->click();
    ASSERT_EQ(replies.size(), 1);
    EXPECT_EQ(replies.at(0).places, (QSet<QString>{s("p1"), s("p2"), s("p3")}));
}

TEST_F(RotationWizardTest, TakesNoForAnAnswerToAProbe)
{
    for (const bool may : {false, true}) {
        replies.clear();
        wizard.show(RotationStage().upTo("prove_places").begin("prove_places").asks(Kind::Probe, s("prove_places")));
        EXPECT_FALSE(next()->isEnabled()) << "neither is chosen for the person";
        seen<QRadioButton>(may ? "Yes, make it and remove it again" : "No, I look at the next execution myself")->setChecked(true);
        next()->click();
        ASSERT_EQ(replies.size(), 1);
        EXPECT_EQ(replies.at(0).done, may);
        wizard.show(RotationStage().upTo("prove_places").begin("prove_places").busy(s("…")));
    }
}

TEST_F(RotationWizardTest, IsReadyOnlyWhenAllPlacesAre)
{
    wizard.show(RotationStage(HeldKind::N8nApiKey, Mode::Routine, {s("one_key_only")}).upTo("prepare_places").begin("prepare_places").asks(Kind::Prepare, s("prepare_places")));
    auto *places = wizard.currentPage()->findChild<TickList *>();
    places->setTicked({s("p1")});
    EXPECT_FALSE(next()->isEnabled());
    places->setTicked({s("p1"), s("p2"), s("p3")});
    next()->click();
    ASSERT_EQ(replies.size(), 1);
    EXPECT_EQ(replies.at(0).places.size(), 3);
}

TEST_F(RotationWizardTest, RepliesWithAGraceTime)
{
    wizard.show(RotationStage().upTo("grace").begin("grace").asks(Kind::Grace, s("grace")));
    seen<QSpinBox>("Grace time")->setValue(3);
    seen<QComboBox>("Unit of the grace time")->setCurrentIndex(1);
    next()->click();
    ASSERT_EQ(replies.size(), 1);
    EXPECT_EQ(replies.at(0).graceSeconds, 3 * 3600);
}

TEST_F(RotationWizardTest, RepliesThatAKeyIsDeleted)
{
    wizard.show(RotationStage().upTo("revoke_old").begin("revoke_old").asks(Kind::Revoke, s("revoke_old")));
    EXPECT_THAT(page(), HasSubstr("last four characters are 3kQz"));
    EXPECT_EQ(nextText(), "It is deleted");
    next()->click();
    ASSERT_EQ(replies.size(), 1);
    EXPECT_TRUE(replies.at(0).done);
}

TEST_F(RotationWizardTest, SaysThatTheNewKeyIsToBeDeletedAndTheOldOneEnteredAgainWhenItTakesBack)
{
    RotationStage stage;
    stage.upTo("prove_places").fail("prove_places", "timeout");
    ASSERT_TRUE(stage.drive().does(rotate::UndoBegan{s("replace_everywhere")}));
    wizard.show(stage.asks(Kind::Replace, s("replace_everywhere")));
    EXPECT_THAT(page(), HasSubstr("Enter the old key again in each of these places."));
    QSignalSpy copied(&wizard, &RotationWizard::oldKeyCopyWanted);
    press("Copy the old key");
    EXPECT_EQ(copied.count(), 1);
    ASSERT_TRUE(stage.drive().does(rotate::StepUndone{s("replace_everywhere")}));
    ASSERT_TRUE(stage.drive().does(rotate::UndoBegan{s("keep_both")}) && stage.drive().does(rotate::StepUndone{s("keep_both")}));
    ASSERT_TRUE(stage.drive().does(rotate::UndoBegan{s("make_new")}));
    wizard.show(stage.asks(Kind::Remove, s("make_new")));
    EXPECT_THAT(page(), HasSubstr("Delete the new key backup, November (kd 1f2e3d4c) again."));
    next()->click();
    ASSERT_EQ(replies.size(), 1);
    EXPECT_TRUE(replies.at(0).done);
}

TEST_F(RotationWizardTest, SignsInEvenBeforeThereIsAPlan)
{
    RotationView view;
    view.request = Request();
    view.request->kind = Kind::SignIn;
    wizard.show(view);
    seen<QLineEdit>("E-mail")->setText(s("owner@example.com"));
    EXPECT_FALSE(next()->isEnabled());
    qobject_cast<KeyEdit *>(seen<QLineEdit>("Password"))->setSecret(share(Secret("correct horse")));
    EXPECT_THAT(page(), Not(HasSubstr("correct horse")));
    EXPECT_EQ(nextText(), "Sign in");
    next()->click();
    ASSERT_EQ(replies.size(), 1);
    ASSERT_TRUE(replies.at(0).signIn);
    EXPECT_EQ(replies.at(0).signIn->email, s("owner@example.com"));
    EXPECT_EQ(replies.at(0).signIn->password->expose(), "correct horse");
    EXPECT_FALSE(replies.at(0).signIn->mfaCode);
    wizard.show(RotationStage().begin("check_old").busy(s("Asking …")));
    EXPECT_THAT(page(), HasSubstr("Check the old key"));
}

TEST_F(RotationWizardTest, WantsEveryEntryLookedAtAfterALeak)
{
    wizard.show(RotationStage(HeldKind::N8nApiKey, Mode::Leaked).upTo("look_after_leak").begin("look_after_leak").asks(Kind::LookAt, s("look_after_leak")));
    auto *entries = wizard.currentPage()->findChild<TickList *>();
    ASSERT_EQ(entries->count(), 7);
    EXPECT_FALSE(seen<QPushButton>("Tick all: Looked at"));
    QStringList all;
    for (int i = 0; i < 7; ++i) {
        EXPECT_FALSE(next()->isEnabled());
        all += QString::number(i);
        entries->setTicked(all);
    }
    next()->click();
    ASSERT_EQ(replies.size(), 1);
    EXPECT_TRUE(replies.at(0).done);
}

TEST_F(RotationWizardTest, CommitsByTheStepsOwnVerbAndNotByEnter)
{
    RotationStage stage;
    stage.upTo("revoke_old");
    wizard.show(stage.asks(Kind::Commit, s("revoke_old")));
    QAbstractButton *commit = wizard.button(QWizard::CommitButton);
    ASSERT_TRUE(commit->isVisible());
    EXPECT_FALSE(next()->isVisible());
    EXPECT_EQ(commit->text().toStdString(), "Revoke the old key");
    for (const char *part : {"What will happen", "The old API key, ending in 3kQz, is deleted in n8n.", "What stays possible", "What is no longer possible"})
        EXPECT_THAT(page(), HasSubstr(part));
    QTest::keyClick(wizard.focusWidget(), Qt::Key_Return);
    QTest::keyClick(&wizard, Qt::Key_Return);
    EXPECT_TRUE(replies.isEmpty());
    wizard.back();
    EXPECT_FALSE(commit->isVisible());
    EXPECT_THAT(page(), HasSubstr("You look at an earlier step. Nothing is done again."));
    next()->click();
    ASSERT_TRUE(commit->isVisible());
    commit->click();
    commit->click();
    ASSERT_EQ(replies.size(), 1);
    EXPECT_TRUE(replies.at(0).done);
    wizard.show(stage.begin("revoke_old").asks(Kind::Revoke, s("revoke_old")));
    EXPECT_FALSE(commit->isVisible());
    EXPECT_EQ(nextText(), "It is deleted");
    wizard.back();
    EXPECT_FALSE(commit->isVisible());
    EXPECT_THAT(page(), HasSubstr("Wait a grace time")) << "the page of the commit is gone";
    EXPECT_EQ(replies.size(), 1);
}

TEST_F(RotationWizardTest, AsksAgainWhereTheStepThatCannotBeUndoneHasFailed)
{
    RotationStage stage;
    stage.upTo("revoke_old").fail("revoke_old", "timeout");
    wizard.show(stage.view());
    EXPECT_FALSE(wizard.button(QWizard::CommitButton)->isVisible());
    QSignalSpy resumed(&wizard, &RotationWizard::resumeWanted);
    press("Resume the rotation");
    EXPECT_EQ(resumed.count(), 1);
    ASSERT_TRUE(stage.drive().does(rotate::Resumed{}));
    wizard.show(stage.asks(Kind::Commit, s("revoke_old")));
    ASSERT_TRUE(wizard.button(QWizard::CommitButton)->isVisible());
    wizard.button(QWizard::CommitButton)->click();
    EXPECT_EQ(replies.size(), 1);
}

TEST_F(RotationWizardTest, OnlyLooksBack)
{
    RotationStage stage;
    wizard.show(stage.upTo("prove_places").begin("prove_places").asks(Kind::Prove, s("prove_places")));
    for (int i = 0; i < 3; ++i)
        wizard.back();
    EXPECT_THAT(page(), HasSubstr("Prove the new key"));
    EXPECT_THAT(page(), HasSubstr("(proven at"));
    EXPECT_EQ(nextText(), "Next");
    press("Return to the present step");
    EXPECT_THAT(page(), HasSubstr("Prove each place"));
    const QModelIndex first = wizard.steps()->model()->index(0, 0);
    Q_EMIT wizard.steps()->activated(first);
    EXPECT_THAT(page(), HasSubstr("Check the old key"));
    EXPECT_FALSE(wizard.button(QWizard::BackButton)->isEnabled());
    wizard.show(stage.busy(s("Reading n8n’s executions …")));
    EXPECT_THAT(page(), HasSubstr("Check the old key")) << "whoever looks is not disturbed";
    wizard.show(stage.asks(Kind::Prove, s("prove_places")));
    EXPECT_THAT(page(), HasSubstr("Prove each place"));
    Q_EMIT wizard.steps()->activated(wizard.steps()->model()->index(12, 0));
    EXPECT_THAT(page(), HasSubstr("Prove each place")) << "what is to come is not looked at";
    EXPECT_TRUE(replies.isEmpty());
}

TEST_F(RotationWizardTest, SaysWhatHasFailedAndWhatWasTakenBack)
{
    RotationView view = RotationStage().upTo("prove_places").fail("prove_places", "key_is_unknown_to_instance").takeBack().view();
    view.problem = s("Monitoring was refused with 401.");
    wizard.show(view);
    EXPECT_THAT(page(), HasSubstr("Prove each place"));
    EXPECT_THAT(page(), HasSubstr("Monitoring was refused with 401."));
    EXPECT_THAT(page(), HasSubstr("The rotation has stopped, and the old key still stands."));
    EXPECT_THAT(page(), HasSubstr("The places get the old key back."));
    EXPECT_THAT(page(), HasSubstr("The new key is deleted again."));
    QSignalSpy abandoned(&wizard, &RotationWizard::abandonWanted);
    press("Abandon the rotation");
    EXPECT_EQ(abandoned.count(), 0) << "it asks first";
    press("Abandon it");
    EXPECT_EQ(abandoned.count(), 1);
}

TEST_F(RotationWizardTest, OffersWhatWasLeftUnfinished)
{
    wizard.show(RotationStage().upTo("keep_both").begin("keep_both").found());
    EXPECT_THAT(page(), HasSubstr("An unfinished rotation"));
    EXPECT_THAT(page(), HasSubstr("The rotation was interrupted in the middle of a step"));
    EXPECT_THAT(page(), HasSubstr("5 of 12 steps are proven. It goes on with: Keep both keys in the keychain."));
    QSignalSpy resumed(&wizard, &RotationWizard::resumeWanted);
    QSignalSpy cancelled(&wizard, &RotationWizard::cancelWanted);
    press("Resume the rotation");
    EXPECT_EQ(resumed.count(), 1);
    wizard.reject();
    EXPECT_FALSE(wizard.isVisible());
    EXPECT_EQ(cancelled.count(), 0) << "nobody is at work";
}

TEST_F(RotationWizardTest, LeavesWhatCanBeResumedAndSaysSo)
{
    QSignalSpy cancelled(&wizard, &RotationWizard::cancelWanted);
    RotationStage stage;
    wizard.show(stage.upTo("prove_new").begin("prove_new").busy(s("Asking with the new key …")));
    wizard.reject();
    auto *box = wizard.findChild<QMessageBox *>();
    ASSERT_TRUE(box);
    EXPECT_THAT(box->informativeText().toStdString(), HasSubstr("It can be resumed"));
    EXPECT_THAT(box->informativeText().toStdString(), HasSubstr("The old key still works, so nothing fails meanwhile."));
    EXPECT_EQ(cancelled.count(), 0);
    press("Leave");
    EXPECT_EQ(cancelled.count(), 1);
    EXPECT_TRUE(wizard.isVisible()) << "until what is under way has ended";
    wizard.show(stage.view());
    EXPECT_FALSE(wizard.isVisible());
}

TEST_F(RotationWizardTest, SaysWhatIsRefusedBeforeItLeaves)
{
    RotationStage stage(HeldKind::N8nApiKey, Mode::Leaked);
    wizard.show(stage.upTo("replace_now").begin("replace_now").asks(Kind::Replace, s("replace_now")));
    wizard.reject();
    auto *box = wizard.findChild<QMessageBox *>();
    ASSERT_TRUE(box);
    EXPECT_THAT(box->informativeText().toStdString(), HasSubstr("N8N_API_KEY in /srv/backup/.env"));
    press("Go on");
    EXPECT_TRUE(wizard.isVisible());
}

TEST_F(RotationWizardTest, OffersToTakeBackOnlyWhatCanBe)
{
    QAbstractButton *undo = wizard.button(QWizard::CustomButton1);
    EXPECT_FALSE(undo->isVisible());
    RotationStage stage;
    wizard.show(stage.begin("check_old").busy(s("…")));
    EXPECT_TRUE(undo->isVisible());
    EXPECT_FALSE(undo->isEnabled()) << "nothing is made yet";
    stage.done("check_old");
    wizard.show(stage.upTo("replace_everywhere").begin("replace_everywhere").asks(Kind::Replace, s("replace_everywhere")));
    EXPECT_TRUE(undo->isEnabled());
    undo->click();
    auto *box = wizard.findChild<QMessageBox *>();
    ASSERT_TRUE(box);
    EXPECT_THAT(box->informativeText().toStdString(), HasSubstr("The new key is deleted again."));
    QSignalSpy undone(&wizard, &RotationWizard::undoWanted);
    press("Take it back");
    EXPECT_EQ(undone.count(), 1);
    stage.done("replace_everywhere");
    wizard.show(stage.upTo("revoke_old").begin("revoke_old").busy(s("…")));
    EXPECT_FALSE(undo->isVisible()) << "the old key is revoked, or nearly";
}

TEST_F(RotationWizardTest, ShrinksTheListOfWhatIsBrokenToNone)
{
    RotationStage stage(HeldKind::N8nApiKey, Mode::Leaked);
    wizard.show(stage.upTo("revoke_first").asks(Kind::Commit, s("revoke_first")));
    EXPECT_THAT(page(), HasSubstr("Refused from then on"));
    wizard.show(stage.upTo("list_uses").begin("list_uses").asks(Kind::List, s("list_uses")));
    EXPECT_THAT(page(), HasSubstr("Does not work until the rest is done:"));
    EXPECT_THAT(page(), HasSubstr("Dashboards and chat bots"));
    stage.done("list_uses");
    wizard.show(stage.upTo("replace_now").begin("replace_now").asks(Kind::Replace, s("replace_now")));
    EXPECT_THAT(page(), HasSubstr("Does not work yet: 3 of 3 places"));
    wizard.show(stage.place(1, Place::State::Changed).place(2, Place::State::Changed).asks(Kind::Replace, s("replace_now")));
    EXPECT_THAT(page(), HasSubstr("Does not work yet: 1 of 3 places"));
    stage.done("replace_now");
    wizard.show(stage.begin("prove_places").asks(Kind::Prove, s("prove_places")));
    EXPECT_THAT(page(), HasSubstr("nothing is broken any more"));
}

TEST_F(RotationWizardTest, SaysNothingOfBrokenPlacesWhereNoneCanBe)
{
    wizard.show(RotationStage().upTo("prove_end").begin("prove_end").busy(s("…")));
    EXPECT_THAT(page(), Not(HasSubstr("broken any more")));
    EXPECT_THAT(page(), Not(HasSubstr("Does not work")));
}

TEST_F(RotationWizardTest, EndsWithTheRecordAndTheNextDate)
{
    RotationView view = RotationStage().finish().view();
    view.record = s("# Rotation\n");
    view.due = QDate(2027, 2, 20);
    wizard.show(view);
    EXPECT_THAT(page(), HasSubstr("The rotation is finished."));
    EXPECT_THAT(page(), HasSubstr("n8n.example:5678 refuses the old key with 401 and accepts the new one."));
    EXPECT_THAT(page(), HasSubstr(QLocale().toString(QDate(2027, 2, 20), QLocale::LongFormat).toStdString()));
    EXPECT_THAT(page(), HasSubstr("One key for each integration"));
    QSignalSpy copied(&wizard, &RotationWizard::copyWanted);
    press("Copy the record");
    EXPECT_EQ(copied.at(0).at(0).toString(), view.record);
    EXPECT_FALSE(wizard.button(QWizard::CancelButton)->isVisible());
    wizard.button(QWizard::FinishButton)->click();
    EXPECT_FALSE(wizard.isVisible());
}

TEST_F(RotationWizardTest, TakesAnotherRotationAfterOne)
{
    wizard.show(RotationStage().finish().view());
    wizard.button(QWizard::FinishButton)->click();
    wizard.show(RotationStage(HeldKind::ProviderKey, Mode::Routine, {s("old_key_at_hand")}).begin("check_old").busy(s("…")));
    shown().show();
    EXPECT_THAT(page(), HasSubstr("Check the old key"));
    EXPECT_FALSE(wizard.button(QWizard::BackButton)->isEnabled());
}

class EveryWizardPage : public testing::TestWithParam<WizardState>
{
protected:
    void SetUp() override
    {
        static_cast<QWidget &>(wizard).show();
        GetParam().enter(wizard);
        QApplication::processEvents();
    }
    RotationWizard wizard;
};

TEST_P(EveryWizardPage, ShowsNoKeyAnywhere)
{
    for (KeyEdit *edit : wizard.findChildren<KeyEdit *>())
        edit->setSecret(share(Secret(canary)));
    QApplication::processEvents();
    const std::string said = saidBy(&wizard).toStdString();
    EXPECT_THAT(said, Not(HasSubstr("c4n4ry")));
    EXPECT_THAT(said, Not(HasSubstr("n4ry00")));
}

TEST_P(EveryWizardPage, HasNoTwoMnemonicsOfOneLetterAmongItsButtons)
{
    QStringList letters;
    for (QAbstractButton *button : wizard.findChildren<QAbstractButton *>()) {
        if (!button->isVisible())
            continue;
        const QString letter = QKeySequence::mnemonic(button->text()).toString();
        if (!letter.isEmpty() && !qobject_cast<KeyField *>(button->parentWidget())) {
            EXPECT_FALSE(letters.contains(letter)) << button->text().toStdString();
            letters += letter;
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Rotation, EveryWizardPage, testing::ValuesIn(wizardStates()), [](const auto &each) {
    std::string name = each.param.name;
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
});

} // namespace kd::ui::test
