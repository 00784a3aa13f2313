#include "app/gui/asking.h"
#include "app/gui/practising.h"
#include "app/gui/render.h"
#include "tests/support/window_states.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace kd::test {

namespace {

SharedSecret secret(const char *text)
{
    return share(Secret(text));
}

ui::Asked asked()
{
    ui::Asked asked;
    asked.address = QStringLiteral("https://n8n.example.com/");
    asked.key = secret("n8n_api_CANARYcanaryCANARYcanaryCANARYcanaryabcd");
    return asked;
}

QString problemOf(const ui::Asked &asked)
{
    const auto question = gui::readAsked(asked);
    return question ? QString() : question.error().sentence;
}

} // namespace

TEST(Asking, ReadsWhatStandsOnTheStartPage)
{
    ui::Asked whole = asked();
    whole.where = QStringLiteral("client");
    whole.direct = QStringLiteral("http://127.0.0.1:5678");
    whole.email = QStringLiteral("a@example.com");
    whole.password = secret("p");
    whole.headers = secret("X-Access: abc\n");
    whole.encryptionKey = secret("k");
    const auto question = gui::readAsked(whole);
    ASSERT_TRUE(question);
    EXPECT_TRUE(question->address && question->direct && question->signIn);
    EXPECT_EQ(question->headers.size(), 1);
    EXPECT_EQ(question->candidates.size(), 1u);
    EXPECT_EQ(question->answers.value(QStringLiteral("where")), QStringLiteral("client"));
}

TEST(Asking, SaysWhichFieldCannotBeRead)
{
    ui::Asked wrong = asked();
    wrong.address = QStringLiteral("n8n.example.com");
    EXPECT_TRUE(problemOf(wrong).startsWith(QStringLiteral("n8n address: ")));
    wrong = asked();
    wrong.direct = QStringLiteral("ftp://x");
    EXPECT_TRUE(problemOf(wrong).startsWith(QStringLiteral("Direct address: ")));
    wrong = asked();
    wrong.password = secret("p");
    EXPECT_TRUE(problemOf(wrong).contains(QStringLiteral("e-mail")));
    wrong = asked();
    wrong.headers = secret("Fine: yes\nnonsense");
    EXPECT_TRUE(problemOf(wrong).contains(QStringLiteral("line 2")));
    wrong = ui::Asked();
    wrong.direct = QStringLiteral("http://127.0.0.1");
    EXPECT_FALSE(problemOf(wrong).isEmpty());
}

TEST(Asking, KnowsEverySecretEvenWhereAFieldCannotBeRead)
{
    ui::Asked wrong = asked();
    wrong.address = QStringLiteral("nonsense");
    const QByteArray scrubbed = gui::secretsOf(wrong).scrub(QByteArray("a n8n_api_CANARYcanaryCANARYcanaryCANARYcanaryabcd b"));
    EXPECT_FALSE(scrubbed.contains("CANARYcanary"));
}

TEST(Practising, ReadsEveryWorldsArguments)
{
    for (const practice::Listed &each : practice::listed()) {
        for (const QString &family : each.families) {
            const auto world = practice::PracticeWorld::start(each.fault, family);
            ASSERT_TRUE(world) << each.fault.toStdString();
            const auto out = gui::handedOut(world->description());
            ASSERT_TRUE(out) << each.fault.toStdString();
            EXPECT_EQ(out->asked.address, world->description().value(QLatin1String("url")).toString());
        }
    }
    EXPECT_FALSE(gui::handedOut({{QStringLiteral("args"), QJsonArray{QStringLiteral("--unheard-of"), QStringLiteral("x")}}}));
}

TEST(Render, GivesEveryFormAsTheCommandLineDoes)
{
    const Sentences sentences(texts().catalogue);
    const Report report = makeReport(Case(), texts().catalogue, texts().tree);
    EXPECT_TRUE(gui::render(report, sentences, ui::ReportFormat::Markdown).startsWith("# "));
    EXPECT_TRUE(gui::render(report, sentences, ui::ReportFormat::Html).contains("<html"));
    EXPECT_FALSE(gui::render(report, sentences, ui::ReportFormat::Text).isEmpty());
    EXPECT_EQ(gui::render(report, sentences, ui::ReportFormat::Json), gui::render(report, sentences, ui::ReportFormat::CaseFile));
}

} // namespace kd::test
