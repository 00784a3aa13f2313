#include "core/evidence/asks.h"
#include "core/probes/probe.h"
#include "tests/support/asking.h"

#include <gtest/gtest.h>

namespace kd::probes {
extern const Probe webhook_sibling;
}

namespace kd::test {

using probes::webhook_sibling;

TEST(AskWebhookSibling, AsksARandomNeighbourAndNeverTheAddressItself)
{
    for (const auto &[url, target] : {std::pair{"https://n8n.example/webhook/abc", "/webhook/kd-nonce"}, std::pair{"https://n8n.example/n8n/webhook-test/a/b", "/n8n/webhook-test/kd-nonce"},
                                      std::pair{"https://n8n.example/form/abc?x=1", "/form/kd-nonce"}, std::pair{"https://n8n.example/webhook-waiting/7", "/webhook-waiting/kd-nonce"},
                                      std::pair{"https://n8n.example/webhook", "/webhook/kd-nonce"}}) {
        const QList<Letter> letters = webhook_sibling.next(at(url), {});
        ASSERT_EQ(letters.size(), 1) << url;
        EXPECT_EQ(letters.first().target, target);
        EXPECT_EQ(letters.first().safety, Safety::ReadsOnly) << "no key goes there";
    }
}

TEST(AskWebhookSibling, AsksNothingElsewhere)
{
    for (const char *url : {"https://n8n.example/", "https://n8n.example/api/v1/workflows", "https://n8n.example/mcp/abc", "https://n8n.example/mcp-server/http"})
        EXPECT_TRUE(webhook_sibling.next(at(url), {}).isEmpty()) << url;
}

} // namespace kd::test
