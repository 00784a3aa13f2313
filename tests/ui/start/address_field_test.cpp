#include "ui/start/address_field.h"

#include "ui/look/labels.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

namespace kd::ui::test {

using testing::EndsWith;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

namespace {

class AddressFieldTest : public testing::Test
{
protected:
    void SetUp() override
    {
        m_field.show();
        m_field.edit()->setFocus();
    }
    [[nodiscard]] std::string line() const { return m_field.findChild<StateLine *>()->text().toStdString(); }

    AddressField m_field{QStringLiteral("n8n address"), QStringLiteral("https://n8n.example.com"),
                         QStringLiteral("optional: past the proxy")};
};

} // namespace

TEST_F(AddressFieldTest, ShowsItsHintWhileItIsEmpty)
{
    EXPECT_EQ(line(), "optional: past the proxy");
    EXPECT_FALSE(m_field.address());
    EXPECT_TRUE(m_field.isEmpty());
    AddressField plain(QStringLiteral("n8n address"), {});
    EXPECT_EQ(plain.findChild<StateLine *>()->text(), QString());
    EXPECT_GT(plain.findChild<StateLine *>()->sizeHint().height(), 0);
}

TEST_F(AddressFieldTest, SaysWhatItIsUnderstoodAs)
{
    QSignalSpy changed(&m_field, &AddressField::changed);
    m_field.setText(QStringLiteral("HTTPS://N8N.Example.com:443/api/v1/workflows?limit=1 "));
    EXPECT_EQ(line(), "✓ understood as https://n8n.example.com · /api/v1/workflows?limit=1");
    ASSERT_TRUE(m_field.address());
    EXPECT_EQ(m_field.address()->origin.host, QStringLiteral("n8n.example.com"));
    EXPECT_EQ(changed.count(), 1);
    EXPECT_THAT(line(), EndsWith(m_field.edit()->accessibleDescription().toStdString()));
    m_field.setText(QStringLiteral("http://10.0.0.5:5678"));
    EXPECT_EQ(line(), "✓ understood as http://10.0.0.5:5678");
}

TEST_F(AddressFieldTest, DoesNotAccuseWhileOneTypes)
{
    QTest::keyClicks(m_field.edit(), QStringLiteral("n8n.example.com"));
    EXPECT_THAT(line(), StartsWith("? The address has no scheme"));
    QTest::keyClick(m_field.edit(), Qt::Key_Return);
    EXPECT_THAT(line(), StartsWith("✖ The address has no scheme"));
    EXPECT_FALSE(m_field.address());
    m_field.setText(QStringLiteral("ftp://x"));
    EXPECT_THAT(line(), StartsWith("✖"));
}

TEST_F(AddressFieldTest, RepeatsNoPassword)
{
    m_field.setText(QStringLiteral("https://me:hunter2@n8n.example.com"));
    EXPECT_FALSE(m_field.address());
    EXPECT_THAT(line(), Not(HasSubstr("hunter2")));
}

TEST_F(AddressFieldTest, LeavesOutAKeyAndSaysSo)
{
    m_field.setText(QStringLiteral("https://n8n.example.com/api/v1/workflows?apiKey=n8n_api_0123456789abcdef0123456789abcdef01234567"));
    EXPECT_EQ(line(), "⚠ understood as https://n8n.example.com · /api/v1/workflows – without the key that stands in “apiKey”");
}

TEST_F(AddressFieldTest, SaysOfAWebhookThatItIsNotAsked)
{
    m_field.setText(QStringLiteral("https://n8n.example.com/webhook/abc"));
    EXPECT_THAT(line(), StartsWith("⚠ understood as https://n8n.example.com · /webhook/abc – asking"));
}

TEST_F(AddressFieldTest, NeedsNoWiderWindowForALongAddress)
{
    const int before = m_field.minimumSizeHint().width();
    m_field.setText(QStringLiteral("https://n8n.example.com/") + QString(4000, QLatin1Char('a')));
    EXPECT_EQ(m_field.minimumSizeHint().width(), before);
    EXPECT_LT(line().size(), 140U);
}

} // namespace kd::ui::test
