#include "core/keys/key_name.h"

#include <gtest/gtest.h>

namespace kd::test {

TEST(KeyName, IsReadAsItWasWritten)
{
    const KeyName names[] = {{HeldKind::N8nApiKey, QStringLiteral("n8n.example:5678"), QStringLiteral("main")},
                             {HeldKind::N8nApiKey, QStringLiteral("[::1]:5678"), QStringLiteral("CI/CD, Büro 東京")},
                             {HeldKind::ProviderKey, QStringLiteral("openai"), QStringLiteral("a/b/c")}};
    for (const KeyName &name : names)
        EXPECT_EQ(KeyName::from(name.text()), name) << name.text().toStdString();
    EXPECT_EQ(names[0].text(), QStringLiteral("n8n-api-key/n8n.example:5678/main"));
}

TEST(KeyName, IsNothingElse)
{
    for (const char *text : {"", "/", "n8n-api-key", "n8n-api-key/", "n8n-api-key/host", "n8n-api-key/host/", "n8n-api-key//main", "fingerprint-key", "other/host/main", "n8n-api-key/ho\nst/main",
                             "n8n-api-key/host/\xe2\x80\x8b"})
        EXPECT_FALSE(KeyName::from(QString::fromUtf8(text))) << text;
    EXPECT_FALSE(KeyName::from(QStringLiteral("n8n-api-key/host/") + QString(101, QLatin1Char('x'))));
}

TEST(KeyLabel, IsShownEverywhereAndHoldsNoKey)
{
    EXPECT_EQ(*readLabel(QStringLiteral("  CI, March ")), QStringLiteral("CI, March"));
    for (const char *text : {"", "  ", "a\nb", "a\xe2\x80\x8b", "a\xe2\x80\xa8z", "n8n_api_HUNTER2hunter2HUNTER2hunter20123456789abcdef", "sk-proj-HUNTER2hunter2HUNTER2hunter20123456789"}) {
        const auto label = readLabel(QString::fromUtf8(text));
        ASSERT_FALSE(label) << text;
        EXPECT_FALSE(label.error().sentence.contains(QLatin1String("HUNTER2")));
    }
}

} // namespace kd::test
