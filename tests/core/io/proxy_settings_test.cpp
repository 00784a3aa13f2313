#include "core/io/no_proxy.h"
#include "core/io/proxy_settings.h"

#include <QMap>

#include <gtest/gtest.h>

namespace kd::test {

namespace {

/// The proxy before `target` as it is shown; "direct" or "bad".
QString chosen(const QMap<QString, QString> &variables, const Origin &target,
               const QString &option = QStringLiteral("environment"))
{
    const auto settings = ProxySettings::from(
        option, [&](const char *name) { return variables.value(QString::fromLatin1(name)); });
    if (!settings)
        return QStringLiteral("bad");
    const auto proxy = settings->before(target);
    if (!proxy)
        return QStringLiteral("bad");
    return *proxy ? (*proxy)->shown() : QStringLiteral("direct");
}

Origin plain(const char *host, quint16 port = 80)
{
    return {false, QString::fromLatin1(host), port};
}

const Origin secure{true, QStringLiteral("n8n.example"), 443};

} // namespace

TEST(ProxySettings, HasAProxyForEachScheme)
{
    const QMap<QString, QString> both = {{QStringLiteral("http_proxy"), QStringLiteral("http://a:1")},
                                         {QStringLiteral("HTTPS_PROXY"), QStringLiteral("b:2")}};
    EXPECT_EQ(chosen(both, plain("n8n.example")), QStringLiteral("http://a:1"));
    EXPECT_EQ(chosen(both, secure), QStringLiteral("http://b:2"));
    EXPECT_EQ(chosen(both, secure, QStringLiteral("none")), QStringLiteral("direct"));
    EXPECT_EQ(chosen(both, secure, QStringLiteral("socks5://c")), QStringLiteral("socks5://c:1080"));
}

TEST(ProxySettings, FallsBackOnAllProxy)
{
    const QMap<QString, QString> all = {
        {QStringLiteral("ALL_PROXY"), QStringLiteral("socks5h://u:p@[::2]:9")}};
    EXPECT_EQ(chosen(all, plain("n8n.example")), QStringLiteral("socks5h://[::2]:9"));
    EXPECT_EQ(chosen(all, secure), QStringLiteral("socks5h://[::2]:9"));
}

TEST(ProxySettings, LeavesLoopbackDirectInEverySpelling)
{
    for (const char *host : {"localhost", "127.0.0.1", "127.1", "0x7f.1", "::1", "n8n.localhost"})
        EXPECT_EQ(chosen({}, plain(host), QStringLiteral("http://a:1")), QStringLiteral("direct")) << host;
}

TEST(ProxySettings, MindsABadVariableOnlyWhereItIsNeeded)
{
    const QMap<QString, QString> bad = {{QStringLiteral("HTTPS_PROXY"), QStringLiteral("socks4://a:1")}};
    EXPECT_EQ(chosen(bad, secure), QStringLiteral("bad"));
    EXPECT_EQ(chosen(bad, plain("n8n.example")), QStringLiteral("direct"));
    EXPECT_EQ(chosen({}, plain("n8n.example"), QStringLiteral("socks4://a:1")), QStringLiteral("bad"));
    EXPECT_EQ(chosen({}, plain("n8n.example"), QStringLiteral("http://")), QStringLiteral("bad"));
}

TEST(ProxySettings, ExemptsWhatNoProxyNames)
{
    const QMap<QString, QString> variables = {{QStringLiteral("http_proxy"), QStringLiteral("http://a:1")},
                                              {QStringLiteral("no_proxy"), QStringLiteral("n8n.example")}};
    EXPECT_EQ(chosen(variables, plain("n8n.example")), QStringLiteral("direct"));
    EXPECT_EQ(chosen(variables, plain("other.example")), QStringLiteral("http://a:1"));
}

TEST(NoProxy, MatchesNamesAddressesAndSubnets)
{
    const struct {
        const char *list;
        Origin target;
        bool exempt;
    } cases[] = {
        {"*", plain("a.example"), true},
        {"example.com, b.example", plain("B.example"), true},
        {"b.example", plain("a.b.example"), true},
        {".b.example", plain("b.example"), true},
        {"*.b.example", plain("a.b.example"), true},
        {"b.example", plain("ab.example"), false},
        {"b.example:5678", plain("b.example", 5678), true},
        {"b.example:5678", plain("b.example", 80), false},
        {"10.0.0.0/8", plain("10.1.2.3"), true},
        {"10.0.0.0/8", plain("11.1.2.3"), false},
        {"10.1.2.3", plain("10.1.2.3"), true},
        {"fd00::/8", plain("fd00::5"), true},
        {"fd00::5", plain("fd00::5"), true},
        {"[fd00::5]:80", plain("fd00::5"), true},
        {"[fd00::5]:81", plain("fd00::5"), false},
        {"rubbish/8, ::/x", plain("10.1.2.3"), false},
        {"", plain("a.example"), false},
    };
    for (const auto &[list, target, exempt] : cases)
        EXPECT_EQ(isExempt(QString::fromLatin1(list), target), exempt)
            << list << ' ' << qPrintable(target.toString());
}

} // namespace kd::test
