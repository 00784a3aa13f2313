#include "core/keys/choose.h"

#include <gtest/gtest.h>

namespace kd::test {

namespace {

KeyName named(HeldKind kind, const char *host, const char *label)
{
    return {kind, QString::fromLatin1(host), QString::fromLatin1(label)};
}

const QList<KeyName> &names()
{
    static const QList<KeyName> all = {named(HeldKind::N8nApiKey, "one.example", "main"), named(HeldKind::N8nApiKey, "two.example", "main"),
                                       named(HeldKind::N8nApiKey, "two.example", "ci"), named(HeldKind::ProviderKey, "openai", "main"),
                                       named(HeldKind::N8nApiKey, "odd.example", "n8n-api-key/one.example/main")};
    return all;
}

WantedKey wanted(const char *label)
{
    WantedKey wanted;
    wanted.label = QString::fromLatin1(label);
    return wanted;
}

} // namespace

TEST(Choose, ByLabelOrWholeName)
{
    EXPECT_EQ(choose(names(), wanted("ci")), QList<KeyName>{names().at(2)});
    EXPECT_EQ(choose(names(), wanted("main")).size(), 3);
    EXPECT_EQ(choose(names(), wanted("n8n-api-key/two.example/main")), QList<KeyName>{names().at(1)});
    EXPECT_EQ(choose(names(), wanted("n8n-api-key/one.example/main")), QList<KeyName>{names().at(0)}) << "the whole name comes before a label";
    EXPECT_TRUE(choose(names(), wanted("nonsense")).isEmpty());
    EXPECT_EQ(choose(names(), {}).size(), names().size());
}

TEST(Choose, TheHostTellsEqualLabelsApart)
{
    WantedKey at = wanted("main");
    at.kind = HeldKind::N8nApiKey;
    EXPECT_EQ(choose(names(), at).size(), 2);
    at.hosts = {QStringLiteral("TWO.example")};
    EXPECT_EQ(choose(names(), at), QList<KeyName>{names().at(1)});
    at.label = QStringLiteral("ci");
    at.hosts = {QStringLiteral("elsewhere.example")};
    EXPECT_EQ(choose(names(), at).size(), 1) << "a single label is enough";
    at.hostMustFit = true;
    EXPECT_TRUE(choose(names(), at).isEmpty());
}

TEST(Choose, NeverAKeyOfAnotherKind)
{
    WantedKey at = wanted("provider-key/openai/main");
    at.kind = HeldKind::N8nApiKey;
    EXPECT_TRUE(choose(names(), at).isEmpty());
}

} // namespace kd::test
