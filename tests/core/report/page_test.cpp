#include "core/report/page.h"

#include "core/read/address.h"

#include <gtest/gtest.h>

namespace kd::test {

namespace {

const Catalogue &catalogue()
{
    static const Catalogue loaded = *Catalogue::load();
    return loaded;
}

Page page(const Case &subject)
{
    return layOut(makeReport(subject, catalogue(), *Tree::load()), Sentences(catalogue()));
}

Case withKey()
{
    Case subject;
    subject.address = *readAddress(QStringLiteral("https://n8n.example/"));
    subject.key.given = true;
    subject.key.length = 3;
    subject.key.masked = QStringLiteral("…");
    subject.key.fingerprint = QStringLiteral("fp:abcdef");
    subject.key.kind = KeyKind::N8nJwt;
    subject.key.claims.iat = 1761135964;
    return subject;
}

QString textOf(const Page &page)
{
    QString all = page.title + QLatin1Char('\n');
    for (const Page::Block &block : page.blocks) {
        if (const auto *heading = std::get_if<Page::Heading>(&block))
            all += QLatin1String("# ") + heading->text;
        else if (const auto *paragraph = std::get_if<Page::Paragraph>(&block))
            all += paragraph->text;
        else if (const auto *bullets = std::get_if<Page::Bullets>(&block))
            all += bullets->items.join(QLatin1Char('\n'));
        else if (const auto *code = std::get_if<Page::Code>(&block))
            all += code->text;
        else
            for (const QStringList &row : std::get<Page::Table>(block).rows)
                all += row.join(QLatin1Char('|'));
        all += QLatin1Char('\n');
    }
    return all;
}

} // namespace

TEST(Page, HasTheVerdictAsItsTitleAndMood)
{
    EXPECT_EQ(page({}).mood, Page::Mood::Undetermined);
    EXPECT_TRUE(page({}).certainty.isEmpty());
    Case empty;
    empty.key.given = true;
    const Page cause = page(empty);
    EXPECT_EQ(cause.mood, Page::Mood::Cause);
    EXPECT_EQ(cause.title, Sentences(catalogue()).title(QStringLiteral("key_is_empty")));
    EXPECT_EQ(cause.certainty, QStringLiteral("proven"));
}

TEST(Page, OffersTheOpenQuestionWithItsAnswers)
{
    const QString text = textOf(page({}));
    EXPECT_TRUE(text.contains(QLatin1String("--answer where=client")));
    EXPECT_TRUE(text.contains(QLatin1String("Where do you see")));
}

TEST(Page, ShowsTheKeyWithoutIt)
{
    const QString text = textOf(page(withKey()));
    EXPECT_TRUE(text.contains(QString::fromUtf8("3 characters, shown as …, fp:abcdef")));
    EXPECT_TRUE(text.contains(QLatin1String("made 2025-10-22T12:26:04Z")));
    EXPECT_TRUE(text.contains(QLatin1String("never expires")));
}

TEST(Page, SaysInWordsWhyAQuestionWasHeldBack)
{
    Case subject = withKey();
    subject.heldBack << QStringLiteral("refusal_limit");
    const QString text = textOf(page(subject));
    EXPECT_TRUE(text.contains(QLatin1String("Also seen")));
    EXPECT_FALSE(text.contains(QLatin1String("refusal_limit"))) << "an id is no sentence";
}

TEST(Page, MarksWhichQuestionsCarriedTheKey)
{
    Case subject = withKey();
    for (const char *ask : {"key_scope_free", "control_scope_free", "keyless_scope_free"}) {
        Exchange exchange;
        exchange.number = static_cast<int>(subject.exchanges.size()) + 1;
        exchange.ask = QString::fromLatin1(ask);
        exchange.request = {"GET", QStringLiteral("https://n8n.example/x"), {}};
        if (!exchange.ask.startsWith(QLatin1String("keyless")))
            exchange.request.headers = {{"X-N8N-API-KEY", "…"}};
        exchange.answer.kind = AnswerKind::Response;
        exchange.answer.status = 401;
        subject.exchanges.append(exchange);
    }
    const QString text = textOf(page(subject));
    EXPECT_TRUE(text.contains(QLatin1String("1|GET https://n8n.example/x with the key|401")));
    EXPECT_TRUE(text.contains(QLatin1String("2|GET https://n8n.example/x with a broken key|401")));
    EXPECT_TRUE(text.contains(QLatin1String("3|GET https://n8n.example/x|401")));
}

TEST(Page, NamesTheProxyOfThisMachine)
{
    Case subject = withKey();
    subject.proxies << QStringLiteral("http://proxy.example:3128");
    EXPECT_TRUE(textOf(page(subject)).contains(QLatin1String("http://proxy.example:3128")));
}

} // namespace kd::test
