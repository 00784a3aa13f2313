#include "core/report/rotation_page.h"

#include "core/report/as_html.h"
#include "core/report/as_markdown.h"
#include "core/report/as_text.h"
#include "core/rotate/progress.h"
#include "tests/core/rotate/walkthrough.h"

namespace {

using namespace kd;
using namespace kd::rotate;
using rotate::test::Drive;
using rotate::test::planOf;

QString s(const char *text)
{
    return QString::fromLatin1(text);
}

QString textOf(const Page &page)
{
    QStringList all{page.title};
    for (const Page::Block &block : page.blocks) {
        if (const auto *heading = std::get_if<Page::Heading>(&block))
            all.append(heading->text);
        else if (const auto *paragraph = std::get_if<Page::Paragraph>(&block))
            all.append(paragraph->text);
        else if (const auto *bullets = std::get_if<Page::Bullets>(&block))
            all.append(bullets->items);
    }
    return all.join(QLatin1Char('\n'));
}

Drive finished()
{
    Drive drive(planOf(HeldKind::N8nApiKey, Mode::Routine, {s("session")}));
    EXPECT_TRUE(drive.does(PlaceNoted{{s("p1"), Place::Kind::EnvFile, s("/srv/app/.env"), s("N8N_KEY"), Place::State::Proven, {}}}));
    for (const PlanStep &step : drive.plan.steps) {
        EXPECT_TRUE(drive.does(StepBegan{step.id, step.acts, step.id == s("make_new") ? Marks{{s("label"), s("billing (1a2b3c4d)")}, {s("tail"), s("new4")}} : Marks{}}));
        EXPECT_TRUE(drive.ends(step.id));
    }
    EXPECT_TRUE(drive.does(Finished{}));
    return drive;
}

TEST(RotationPage, AFinishedOneShowsEveryStepWithItsProof)
{
    const Drive drive = finished();
    const Page page = layOut(drive.plan, drive.rotation(), stateWhenFound(drive.rotation()));
    const QString text = textOf(page);
    EXPECT_EQ(page.mood, Page::Mood::Healthy);
    EXPECT_EQ(page.title, s("The rotation is finished."));
    for (const PlanStep &step : drive.plan.steps)
        EXPECT_TRUE(text.contains(step.title + s(": done (")) || step.title.contains(QLatin1Char('{'))) << step.title.toStdString();
    EXPECT_TRUE(text.contains(s("n8n.example:5678 refuses the old key with 401 and accepts the new one."))) << text.toStdString();
    EXPECT_TRUE(text.contains(s("billing (1a2b3c4d) is there, ending in new4"))) << text.toStdString();
    EXPECT_TRUE(text.contains(s("N8N_KEY in /srv/app/.env: holds the new key")));
    EXPECT_TRUE(text.contains(drive.rotation().id.text()));
    EXPECT_FALSE(text.contains(QLatin1Char('{')));
    EXPECT_FALSE(text.contains(s("no request fails"))) << "what was said before is over";
}

TEST(RotationPage, AStoppedOneSaysWhy)
{
    Drive drive(planOf(HeldKind::ProviderKey, Mode::Routine, {s("old_key_at_hand")}));
    ASSERT_TRUE(drive.begins(s("check_old")));
    ASSERT_TRUE(drive.does(StepFailed{s("check_old"), s("provider_rejects_key"), {}}));
    const Page page = layOut(drive.plan, drive.rotation(), stateWhenFound(drive.rotation()), s("The provider rejects the key."));
    const QString text = textOf(page);
    EXPECT_EQ(page.mood, Page::Mood::Cause);
    EXPECT_TRUE(text.contains(s("The provider rejects the key.")));
    EXPECT_TRUE(text.contains(s("failed (")));
    EXPECT_TRUE(text.contains(s("provider_rejects_key")));
    EXPECT_TRUE(text.contains(s("to do")));
    EXPECT_TRUE(text.contains(s("no request fails")));
    EXPECT_FALSE(text.contains(s("Places that use the key"))) << "an empty list has no heading";
}

TEST(RotationPage, AnInterruptedOneIsNeitherHealthyNorAFault)
{
    Drive drive(planOf(HeldKind::N8nApiKey));
    ASSERT_TRUE(drive.begins(s("check_old")));
    EXPECT_EQ(stateWhenFound(drive.rotation()), State::Interrupted);
    EXPECT_EQ(layOut(drive.plan, drive.rotation(), State::Interrupted).mood, Page::Mood::Undetermined);
}

TEST(RotationPage, WhatAPersonWroteIsShownAsTextOnly)
{
    Drive drive(planOf(HeldKind::N8nApiKey));
    ASSERT_TRUE(drive.does(PlaceNoted{{s("p1"), Place::Kind::ByHand, s("<b>cron</b> *on* the [server](http://x)"), {}, Place::State::Listed, {}}}));
    const Page page = layOut(drive.plan, drive.rotation(), State::Waiting);
    EXPECT_FALSE(asHtml(page).contains(s("<b>cron</b>")));
    EXPECT_FALSE(asMarkdown(page).contains(s("[server](http://x)")));
}

TEST(RotationPage, AStepThatThePlanDoesNotKnowKeepsItsName)
{
    const Drive drive = finished();
    Plan other = drive.plan;
    other.steps.removeFirst();
    EXPECT_TRUE(textOf(layOut(other, drive.rotation(), State::Finished)).contains(s("check_old: done")));
}

} // namespace
