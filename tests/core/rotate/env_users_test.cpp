#include "core/rotate/env_users.h"

#include <gtest/gtest.h>

namespace {

using namespace kd::rotate;

const QString folder = QStringLiteral("/srv/app");
const QString name = QStringLiteral("N8N_KEY");

ComposeUse use(const char *text, const char *path = "/srv/app/n8n.env")
{
    return composeUseOf(QString::fromUtf8(text), folder, {QString::fromUtf8(path)}, name);
}

TEST(EnvUsers, EnvFileInEachOfItsForms)
{
    for (const char *form : {"env_file: n8n.env", "env_file: ./n8n.env  # keys", "env_file: [ 'a.env', \"./n8n.env\" ]", "env_file:\n      - a.env\n      - ./n8n.env",
                             "env_file:\n    - /srv/app/n8n.env", "env_file:\n      - path: ./n8n.env\n        required: false", "env_file: ../app/n8n.env"}) {
        const std::string text = std::string("services:\n  db:\n    image: x\n  bot:\n    image: y\n    ") + form + "\n    ports: []\n  last:\n    image: z\n";
        const ComposeUse found = use(text.c_str());
        EXPECT_EQ(found.services, QStringList{QStringLiteral("bot")}) << form;
        EXPECT_TRUE(found.mountedIn.isEmpty()) << form;
    }
}

TEST(EnvUsers, WhatDoesNotNameIt)
{
    for (const char *text : {"", "services:\n  bot:\n    env_file: other.env\n", "services:\n  bot:\n    # env_file: n8n.env\n", "services:\n  bot:\n    image: n8n.env\n",
                             "services:\n  bot:\n    environment:\n      - N8N_KEY=${N8N_KEY}\n", "not yaml at all: [", "services:\n  bot:\n    env_file: sub/n8n.env\n"}) {
        EXPECT_FALSE(use(text).isGiven()) << text;
    }
}

TEST(EnvUsers, AFileThatIsMountedAndAnAnchor)
{
    const ComposeUse found = use("x-common: &common\n  env_file: n8n.env\nservices:\n  web:\n    <<: *common\n    volumes:\n      - ./n8n.env:/app/.env:ro\n"
                                 "  long:\n    volumes:\n      - type: bind\n        source: ./n8n.env\n        target: /app/.env\n  folder:\n    volumes:\n      - ./:/app\n"
                                 "volumes:\n  data:\n");
    EXPECT_TRUE(found.isGivenElsewhere);
    EXPECT_TRUE(found.services.isEmpty());
    EXPECT_EQ(found.mountedIn, (QStringList{QStringLiteral("web"), QStringLiteral("long")}));
}

TEST(EnvUsers, TheProjectsOwnFileFillsInNames)
{
    const char *text = "services:\n  a:\n    environment:\n      K: ${N8N_KEY:-}\n  b:\n    command: run $N8N_KEY\n  c:\n    command: $$N8N_KEY ${N8N_KEY_2} $N8N_KEYS\n";
    EXPECT_EQ(use(text, "/srv/app/.env").services, (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    EXPECT_FALSE(use(text).isGiven()) << "another file fills nothing in";
}

TEST(EnvUsers, AServiceWithANameThatAShellReadsIsNotNamed)
{
    const ComposeUse found = use("services:\n  \"x; rm -rf\":\n    env_file: n8n.env\n");
    EXPECT_TRUE(found.isGiven());
    EXPECT_TRUE(found.services.isEmpty());
}

TEST(EnvUsers, Units)
{
    const QStringList paths{QStringLiteral("/etc/n8n/n8n.env")};
    for (const char *yes : {"[Service]\nEnvironmentFile=/etc/n8n/n8n.env\n", "EnvironmentFile=-/etc/n8n/n8n.env", "EnvironmentFile = \"/etc/n8n/n8n.env\"", "EnvironmentFile=/etc/n8n/*.env"})
        EXPECT_TRUE(unitReads(QString::fromUtf8(yes), paths)) << yes;
    for (const char *no : {"", "#EnvironmentFile=/etc/n8n/n8n.env", "EnvironmentFile=/etc/n8n/other.env", "EnvironmentFile=/etc/*", "Environment=/etc/n8n/n8n.env"})
        EXPECT_FALSE(unitReads(QString::fromUtf8(no), paths)) << no;
}

} // namespace
