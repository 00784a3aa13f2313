#include "ui/handbook/cause_article.h"

#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace kd::ui::test {

using kd::test::catalogue;

namespace {

CauseArticle articleOn(const char *id)
{
    return ui::articleOn(*catalogue().find(QString::fromLatin1(id)), Sentences(catalogue()));
}

} // namespace

TEST(CauseArticle, LeavesOpenWhatACaseWouldTell)
{
    const CauseArticle article = articleOn("proxy_strips_key_header");
    EXPECT_EQ(article.title, QStringLiteral("The proxy drops the X-N8N-API-KEY header"));
    ASSERT_EQ(article.wrong.size(), 3);
    EXPECT_EQ(article.wrong.at(0),
              QStringLiteral("Through … n8n says “…” to a request that carried the header: something on the way dropped it."));
    EXPECT_EQ(article.weight, QStringLiteral("Cause: it alone can explain a failure · between your program and n8n"));
    EXPECT_EQ(article.commands.size(), 6);
    EXPECT_EQ(article.commands.at(0).platform, QStringLiteral("nginx"));
    EXPECT_EQ(article.links.size(), 3);
    EXPECT_EQ(article.falseRecipes.size(), 3);
}

TEST(CauseArticle, EndsWithoutFourDots)
{
    EXPECT_EQ(articleOn("dns_fails").wrong.at(0), QStringLiteral("This machine finds no address for …"));
}

/// Of every cause there is all that the page has a heading for, and no place is left unfilled.
TEST(CauseArticle, IsWholeForEveryCause)
{
    const Sentences sentences(catalogue());
    for (const Cause &cause : catalogue().causes()) {
        const CauseArticle article = ui::articleOn(cause, sentences);
        ASSERT_FALSE(article.wrong.isEmpty()) << article.id.toStdString();
        for (const QString &text : {article.title, article.weight, article.wrong.at(0), article.proof, article.mistakenFor, article.remedy})
            EXPECT_FALSE(text.isEmpty()) << article.id.toStdString();
        for (const QString &text : article.wrong)
            EXPECT_FALSE(text.contains(QLatin1Char('{'))) << article.id.toStdString() << ": " << text.toStdString();
        for (const QUrl &link : article.links)
            EXPECT_EQ(link.scheme(), QStringLiteral("https")) << article.id.toStdString();
        EXPECT_EQ(article.links.size(), sentences.links(article.id).size()) << article.id.toStdString();
    }
}

TEST(CauseArticle, SaysWeightAndPlaceInWords)
{
    EXPECT_TRUE(articleOn("server_clock_is_off").weight.startsWith(QLatin1String("Note: ")));
    EXPECT_TRUE(articleOn("login_is_wrong").weight.endsWith(QLatin1String("signing in to the editor")));
    EXPECT_TRUE(articleOn("provider_rejects_key").weight.endsWith(QLatin1String("the service that it calls")));
    EXPECT_TRUE(articleOn("destination_is_new").weight.endsWith(QLatin1String("found by an audit of n8n")));
    EXPECT_TRUE(articleOn("env_file_not_loaded").weight.contains(QLatin1String("set-up")));
}

TEST(CauseArticle, IsSearchedInAllOfItsTexts)
{
    const QString text = searchText(articleOn("proxy_strips_key_header"));
    for (const char *part : {"proxy_strips_key_header", "drops the", "plain set-up", "Making a new key", "nginx -s reload", "HAProxy",
                             "caddyserver.com", "removes the key’s header", "Proven by"})
        EXPECT_TRUE(text.contains(QString::fromUtf8(part))) << part;
}

} // namespace kd::ui::test
