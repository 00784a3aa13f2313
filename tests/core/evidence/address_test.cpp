#include "core/evidence/address.h"

#include <gtest/gtest.h>

#include <set>

namespace kd::test {

namespace {

Address underPrefix()
{
    Address address;
    address.origin = {true, QStringLiteral("n8n.example"), 8443};
    address.prefix = QStringLiteral("/n8n");
    address.path = "/n8n/api/v1/workflows";
    address.query = "limit=1";
    return address;
}

} // namespace

TEST(Address, IsWrittenAsItWasGiven)
{
    EXPECT_EQ(underPrefix().url(), QStringLiteral("https://n8n.example:8443/n8n/api/v1/workflows?limit=1"));
    Address plain;
    plain.origin = {false, QStringLiteral("::1"), 80};
    plain.path = "/";
    EXPECT_EQ(plain.url(), QStringLiteral("http://[::1]/"));
}

TEST(Address, FindsTheApiBelowItsPrefix)
{
    EXPECT_EQ(underPrefix().apiBase(), QStringLiteral("https://n8n.example:8443/n8n/api/v1"));
    EXPECT_EQ(underPrefix().apiTarget("users?limit=1"), "/n8n/api/v1/users?limit=1");
}

TEST(Address, SaysWhichPathsMayRunAWorkflow)
{
    std::set<QString> names;
    for (int kind = 0; kind <= static_cast<int>(PathKind::EditorPage); ++kind) {
        Address address;
        address.kind = static_cast<PathKind>(kind);
        const QString name = toString(address.kind);
        names.insert(name);
        const bool runs = name == QLatin1String("webhook") || name == QLatin1String("form") || name == QLatin1String("wait") || name == QLatin1String("mcp");
        EXPECT_EQ(address.mayRunSomething(), runs) << name.toStdString();
    }
    EXPECT_EQ(names.size(), 11U);
    EXPECT_FALSE(names.contains(QString()));
}

} // namespace kd::test
