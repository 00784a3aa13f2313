#include "core/io/state_folder.h"

#include <gtest/gtest.h>

#include <QDir>

namespace kd::test {

namespace {

class StateFolder : public testing::Test
{
protected:
    void TearDown() override
    {
        if (m_before.isNull())
            qunsetenv("XDG_STATE_HOME");
        else
            qputenv("XDG_STATE_HOME", m_before);
    }

private:
    QByteArray m_before = qgetenv("XDG_STATE_HOME");
};

} // namespace

TEST_F(StateFolder, IsWhereTheDesktopSays)
{
    qputenv("XDG_STATE_HOME", "/somewhere/state");
    EXPECT_EQ(stateFolder(), QStringLiteral("/somewhere/state/keydoctor"));
}

TEST_F(StateFolder, IsInTheHomeFolderOtherwise)
{
    const QString usual = QDir::homePath() + QStringLiteral("/.local/state/keydoctor");
    qunsetenv("XDG_STATE_HOME");
    EXPECT_EQ(stateFolder(), usual);
    qputenv("XDG_STATE_HOME", "relative/is/ignored");
    EXPECT_EQ(stateFolder(), usual);
}

} // namespace kd::test
