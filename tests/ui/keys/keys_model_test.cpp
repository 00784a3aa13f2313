#include "ui/keys/keys_model.h"

#include <gtest/gtest.h>

namespace kd::ui::test {

namespace {

const QDate today(2026, 3, 10);

ShownKey key(const char *label, int madeDaysAgo = 10, int dueInDays = 80)
{
    ShownKey key;
    key.known.name = {HeldKind::N8nApiKey, QStringLiteral("n8n.example"), QString::fromUtf8(label)};
    key.known.created = QDateTime(today.addDays(-madeDaysAgo), QTime(12, 0));
    key.known.due = today.addDays(dueInDays);
    key.masked = QStringLiteral("n8n_api_…cdef");
    return key;
}

class KeysModelTest : public testing::Test
{
protected:
    std::string cell(const ShownKey &key, int column, int role = Qt::DisplayRole)
    {
        m_model.setToday(today, 14);
        m_model.setKeys({key});
        return m_model.index(0, column).data(role).toString().toStdString();
    }
    std::string due(int days)
    {
        return cell(key("main", 10, days), KeysModel::Due);
    }
    KeysModel m_model;
};

} // namespace

TEST_F(KeysModelTest, SaysHowOldAKeyIs)
{
    EXPECT_EQ(cell(key("main", 0), KeysModel::Age), "made today");
    EXPECT_EQ(cell(key("main", 1), KeysModel::Age), "1 day old");
    EXPECT_EQ(cell(key("main", 400), KeysModel::Age), "400 days old");
    EXPECT_EQ(cell({}, KeysModel::Age), "not known");
}

TEST_F(KeysModelTest, SaysWhenAKeyIsDueAndMarksWhatIsDueSoon)
{
    EXPECT_EQ(due(80), "in 80 days");
    EXPECT_EQ(due(15), "in 15 days");
    EXPECT_EQ(due(14), "⚠ in 14 days");
    EXPECT_EQ(due(1), "⚠ in 1 day");
    EXPECT_EQ(due(0), "✖ today");
    EXPECT_EQ(due(-1), "✖ 1 day ago");
    EXPECT_EQ(due(-30), "✖ 30 days ago");
    EXPECT_EQ(cell({}, KeysModel::Due), "never");
    ShownKey gone = key("main", 10, -5);
    gone.state = ListedKey::State::Gone;
    EXPECT_EQ(cell(gone, KeysModel::Due), "5 days ago") << "what is no longer there is not due";
}

TEST_F(KeysModelTest, SaysEachStateInAWordWithAMark)
{
    ShownKey each = key("main");
    EXPECT_EQ(cell(each, KeysModel::State), "kept");
    each.known.inRotation = true;
    EXPECT_EQ(cell(each, KeysModel::State), "⚠ is being rotated");
    const std::pair<Acceptance, const char *> answers[] = {{Acceptance::Asking, "⚠ is being asked …"}, {Acceptance::Accepted, "✓ is accepted"}, {Acceptance::Restricted, "⚠ is restricted"},
                                                           {Acceptance::Refused, "✖ is refused"}, {Acceptance::Undecided, "? not decided"}};
    for (const auto &[acceptance, words] : answers) {
        each.acceptance = acceptance;
        EXPECT_EQ(cell(each, KeysModel::State), words);
    }
    each.state = ListedKey::State::Gone;
    EXPECT_EQ(cell(each, KeysModel::State), "✖ gone");
    EXPECT_EQ(cell(each, KeysModel::State, Qt::AccessibleTextRole), "gone");
    each.state = ListedKey::State::Unreadable;
    EXPECT_EQ(cell(each, KeysModel::State), "✖ damaged");
}

TEST_F(KeysModelTest, ChangesOneRowAndNoOther)
{
    m_model.setToday(today, 14);
    m_model.setKeys({key("one"), key("two")});
    int from = -1;
    QObject::connect(&m_model, &KeysModel::dataChanged, &m_model, [&](const QModelIndex &first, const QModelIndex &last) {
        EXPECT_EQ(first.row(), last.row());
        from = first.row();
    });
    ShownKey two = key("two");
    two.acceptance = Acceptance::Refused;
    m_model.change(two);
    EXPECT_EQ(from, 1);
    EXPECT_EQ(m_model.index(0, KeysModel::State).data().toString(), QStringLiteral("kept"));
    from = -1;
    m_model.change(key("three"));
    EXPECT_EQ(from, -1);
}

TEST_F(KeysModelTest, KeepsTextFromOutsideText)
{
    ShownKey odd = key("<b>bold</b>\u202E");
    EXPECT_EQ(cell(odd, KeysModel::Label).find("\u202E"), std::string::npos);
    EXPECT_NE(cell(odd, KeysModel::Label, Qt::ToolTipRole).find("&lt;b&gt;"), std::string::npos);
}

TEST(ShownKey, KeepsTheMaskAndNotTheKey)
{
    const HeldKey held = holdKey({HeldKind::N8nApiKey, QStringLiteral("n8n.example"), QStringLiteral("main")}, QStringLiteral("https://n8n.example"),
                                 share(Secret("n8n_api_0123456789abcdef0123456789abcdef01234567")), QDateTime::currentDateTimeUtc());
    const ShownKey shown = ShownKey::of({knownOf(held, KnownKey::State::Held), ListedKey::State::Held, held});
    EXPECT_EQ(shown.masked, QStringLiteral("n8n_api_…4567"));
    EXPECT_TRUE(ShownKey::of({knownOf(held, KnownKey::State::Held), ListedKey::State::Gone, {}}).masked.isEmpty());
}

} // namespace kd::ui::test
