#include "core/io/mounts.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

namespace {

using namespace kd;

constexpr const char *ours = "22 1 254:0 / / rw - ext4 /dev/vda rw\n23 22 254:1 /vol /srv rw shared:1 - ext4 /dev/vdb rw\n24 22 254:1 /vol/own /run/own\\040file rw - ext4 /dev/vdb rw\n";

TEST(Mounts, AFileThatIsAMountHereIsSeen)
{
    EXPECT_TRUE(isMountedByItself("/run/own file", ours, ours));
    EXPECT_TRUE(isMountedByItself("/srv/own", ours, ours)) << "the other end of the same mount";
    EXPECT_FALSE(isMountedByItself("/srv/other", ours, ours));
    EXPECT_FALSE(isMountedByItself("/srvown", ours, ours));
}

TEST(Mounts, AContainersMountIsSeenByWhatItIsOnTheDevice)
{
    const QByteArray container = "90 80 0:50 / / rw - overlay overlay rw\n91 90 254:1 /vol/app/.env /app/.env ro - ext4 /dev/vdb rw\n92 90 254:0 /etc/n8n.env /n8n.env ro - ext4 /dev/vda rw\n";
    EXPECT_TRUE(isMountedByItself("/srv/app/.env", ours, container));
    EXPECT_TRUE(isMountedByItself("/etc/n8n.env", ours, container));
    EXPECT_FALSE(isMountedByItself("/vol/app/.env", ours, container)) << "the same path on another device";
    EXPECT_FALSE(isMountedByItself("/srv/app/.env2", ours, container));
    EXPECT_FALSE(isMountedByItself("/srv/app/.env", ours, "91 90 254:1 /vol/app /app ro - ext4 /dev/vdb rw\n")) << "its folder is not it";
}

TEST(Mounts, NonsenseIsNone)
{
    for (const char *text : {"", "\n", "a b", "1 2 3 4", "\\ \\ \\ \\1 \\9"})
        EXPECT_FALSE(isMountedByItself("/srv/x", text, text));
}

TEST(Mounts, AFileInATemporaryFolderIsNone)
{
    const QTemporaryDir room;
    EXPECT_FALSE(isMountedByItself(room.path() + QStringLiteral("/x")));
}

} // namespace
