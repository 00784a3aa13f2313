#include "core/io/env_hints.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace {

using namespace kd;

class EnvHints : public testing::Test
{
protected:
    void write(const QString &path, const char *text)
    {
        ASSERT_TRUE(QDir().mkpath(QFileInfo(m_room.filePath(path)).path()));
        QFile file(m_room.filePath(path));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(text).replace("@", m_room.path().toUtf8()));
    }
    [[nodiscard]] EnvReaders readers(const QString &path = QStringLiteral("app/n8n.env"))
    {
        return envReadersOf({m_room.filePath(path), QStringLiteral("N8N_KEY")}, m_room.filePath(path),
                            {{m_room.filePath(QStringLiteral("system"))}, {m_room.filePath(QStringLiteral("user"))}});
    }

    QTemporaryDir m_room;
};

TEST_F(EnvHints, NobodyInSight)
{
    write(QStringLiteral("app/n8n.env"), "N8N_KEY=1\n");
    ASSERT_EQ(readers().hints.size(), 1);
    EXPECT_TRUE(readers().hints.first().contains(QStringLiteral("restart it")));
    EXPECT_FALSE(readers().hasItMounted);
}

TEST_F(EnvHints, ComposeHereAndAbove)
{
    write(QStringLiteral("app/compose.override.yaml"), "services:\n  bot:\n    env_file: n8n.env\n");
    write(QStringLiteral("docker-compose.prod.yml"), "services:\n  web:\n    volumes: ['./app/n8n.env:/x']\n");
    const EnvReaders found = readers();
    ASSERT_EQ(found.hints.size(), 2);
    EXPECT_TRUE(found.hints.at(0).endsWith(QStringLiteral("docker compose up -d --force-recreate bot"))) << found.hints.at(0).toStdString();
    EXPECT_TRUE(found.hints.at(1).endsWith(QStringLiteral("docker compose -f docker-compose.prod.yml restart web"))) << found.hints.at(1).toStdString();
    EXPECT_TRUE(found.hasItMounted);
}

TEST_F(EnvHints, UnitsTheirAdditionsAndPm2)
{
    write(QStringLiteral("system/n8n.service"), "[Service]\nEnvironmentFile=@/app/n8n.env\n");
    write(QStringLiteral("system/bot.service.d/key.conf"), "[Service]\nEnvironmentFile=-@/app/n8n.env\n");
    write(QStringLiteral("system/other.service"), "[Service]\nEnvironmentFile=/other\n");
    write(QStringLiteral("system/$(x).service"), "[Service]\nEnvironmentFile=@/app/n8n.env\n");
    write(QStringLiteral("user/mine.service"), "[Service]\nEnvironmentFile=@/app/*.env\n");
    write(QStringLiteral("app/ecosystem.config.js"), "module.exports = {}\n");
    const EnvReaders found = readers();
    ASSERT_EQ(found.hints.size(), 3);
    EXPECT_TRUE(found.hints.at(0).endsWith(QStringLiteral(": systemctl restart bot.service n8n.service")));
    EXPECT_TRUE(found.hints.at(1).endsWith(QStringLiteral(": systemctl --user restart mine.service")));
    EXPECT_TRUE(found.hints.at(2).endsWith(QStringLiteral("pm2 restart ecosystem.config.js --update-env")));
}

} // namespace
