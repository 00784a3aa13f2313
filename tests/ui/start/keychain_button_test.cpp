#include "ui/start/keychain_button.h"

#include <QMenu>

#include <gtest/gtest.h>

namespace kd::ui::test {

namespace {

class KeychainButtonTest : public testing::Test
{
protected:
    KeychainButtonTest()
    {
        QObject::connect(&m_button, &KeychainButton::offerWanted, &m_button, [this] { m_button.offer(m_names); });
        QObject::connect(&m_button, &KeychainButton::picked, &m_button, [this](const KeyName &name) { m_picked = name; });
    }
    /// What the menu offers now.
    QStringList open()
    {
        m_button.click();
        EXPECT_TRUE(menu()->isVisible()) << "and the click has returned";
        menu()->close();
        QStringList texts;
        for (const QAction *action : menu()->actions()) {
            if (!action->isSeparator())
                texts << action->text();
        }
        return texts;
    }

    [[nodiscard]] QMenu *menu() const { return m_button.findChild<QMenu *>(); }

    KeychainButton m_button;
    QList<KeyName> m_names;
    std::optional<KeyName> m_picked;
};

} // namespace

TEST_F(KeychainButtonTest, OffersTheKeysByName)
{
    m_names = {{HeldKind::N8nApiKey, QStringLiteral("n8n.example"), QStringLiteral("R&D")}, {HeldKind::N8nApiKey, QStringLiteral("other.example"), QStringLiteral("main")}};
    EXPECT_EQ(open(), QStringList({QStringLiteral("R&&D · n8n.example"), QStringLiteral("main · other.example"), QStringLiteral("&All keys")}));
    menu()->actions().at(1)->trigger();
    EXPECT_EQ(m_picked, m_names.at(1));
    m_names.clear();
    EXPECT_EQ(open().constFirst(), QStringLiteral("No n8n API key is kept yet"));
    EXPECT_FALSE(menu()->actions().constFirst()->isEnabled());
}

TEST_F(KeychainButtonTest, OffersToEndAWait)
{
    bool cancelled = false;
    QObject::connect(&m_button, &KeychainButton::cancelWanted, &m_button, [&] { cancelled = true; });
    m_button.setWaiting(true);
    EXPECT_EQ(open(), QStringList(QStringLiteral("&Wait no longer")));
    menu()->actions().constFirst()->trigger();
    EXPECT_TRUE(cancelled);
    m_button.setWaiting(false);
    EXPECT_EQ(open().size(), 2);
}

} // namespace kd::ui::test
