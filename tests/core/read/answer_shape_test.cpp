#include "core/read/answer_shape.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>

#include <gtest/gtest.h>

namespace kd::test {

namespace {

Answer answer(int status, const QByteArray &body, QList<Header> headers = {})
{
    Answer out;
    out.kind = AnswerKind::Response;
    out.status = status;
    out.body = body;
    out.headers = std::move(headers);
    return out;
}

QMap<QString, Answer> recorded(const char *family)
{
    QMap<QString, Answer> out;
    QFile file(QStringLiteral(":/resources/practice/%1.json").arg(QString::fromLatin1(family)));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    const QJsonObject answers = QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("answers")).toObject();
    for (auto it = answers.begin(); it != answers.end(); ++it) {
        QList<Header> headers;
        const QJsonArray pairs = it.value()[QLatin1String("headers")].toArray();
        for (const QJsonValue &pair : pairs)
            headers.append({pair[0].toString().toUtf8(), pair[1].toString().toUtf8()});
        out.insert(it.key(), answer(it.value()[QLatin1String("status")].toInt(), it.value()[QLatin1String("body")].toString().toUtf8(), headers));
    }
    return out;
}

/// What a real answer is in both families, by its recorded name; what ends in * is the beginning of one.
const std::vector<std::pair<const char *, Shape>> inBoth = {
    {"api_method_not_allowed", Shape::N8nMethodNotAllowed}, {"api_not_found", Shape::N8nNotFound}, {"api_prefix_doubled", Shape::N8nNotFound}, {"api_root", Shape::N8nNotFound},
    {"browser_id_mismatch_api_keys", Shape::N8nRestUnauthorized}, {"cannot_get_api_v2_any", Shape::N8nEditor}, {"cannot_get_api_v2_json", Shape::N8nCannotGet},
    {"cannot_get_prefix_json", Shape::N8nCannotGet}, {"cannot_get_v1_json", Shape::N8nCannotGet}, {"cannot_post_v1", Shape::N8nCannotGet}, {"forbidden", Shape::N8nForbidden},
    {"header_required", Shape::N8nHeaderRequired}, {"header_required_schema", Shape::N8nHeaderRequired}, {"healthz", Shape::N8nHealthy}, {"invalid_signature", Shape::N8nInvalidSignature},
    {"jwt_audience", Shape::N8nJwtAudience}, {"jwt_malformed", Shape::N8nJwtMalformed}, {"jwt_not_active", Shape::N8nJwtNotActive}, {"legacy_ok", Shape::N8nAccepted},
    {"legacy_unknown", Shape::N8nUnauthorized}, {"licence_missing", Shape::N8nLicence}, {"limit_too_big", Shape::N8nInvalidRequest}, {"login_mfa_required", Shape::N8nLogin},
    {"login_mfa_wrong", Shape::N8nLogin}, {"login_not_an_address", Shape::N8nLogin}, {"login_ok", Shape::N8nAccepted}, {"login_rate_limited", Shape::RateLimited},
    {"login_sso", Shape::N8nLogin}, {"login_wrong", Shape::N8nLogin}, {"mcp_404", Shape::N8nWebhookNotRegistered}, {"openapi", Shape::Other}, {"projects", Shape::N8nLicence},
    {"rest_api_keys_none", Shape::N8nRestUnauthorized}, {"rest_login_none", Shape::N8nRestUnauthorized}, {"rest_nonsense", Shape::N8nCannotGet}, {"rest_settings", Shape::N8nAccepted},
    {"rest_unauthorized", Shape::N8nRestUnauthorized}, {"root", Shape::N8nEditor}, {"root_json", Shape::N8nEditor}, {"schema_n8nApi", Shape::N8nAccepted},
    {"schema_httpHeaderAuth", Shape::N8nAccepted}, {"schema_httpBasicAuth", Shape::N8nAccepted}, {"schema_unknown_type", Shape::N8nNotFound}, {"server_error", Shape::N8nInternalError},
    {"starting", Shape::N8nStarting}, {"starting_api", Shape::N8nStarting}, {"starting_healthz", Shape::N8nHealthy}, {"starting_root_2", Shape::N8nCannotGet},
    {"unauthorized_validator", Shape::N8nUnauthorized}, {"unknown_query", Shape::N8nInvalidRequest}, {"user_agent_bot", Shape::Empty204}, {"users_ok", Shape::N8nAccepted},
    {"webhook_404", Shape::N8nWebhookNotRegistered}, {"webhook_test_404", Shape::N8nWebhookNotRegistered}, {"workflow_unknown", Shape::N8nNotFound}, {"workflows_ok", Shape::N8nAccepted},
    {"workflows_ok_empty", Shape::N8nAccepted}, {"users_session", Shape::N8nAccepted}, {"api_keys_session", Shape::N8nAccepted}, {"push_no_session", Shape::N8nRestUnauthorized}};

const std::vector<std::pair<const char *, Shape>> inOld = {{"unauthorized_controller", Shape::N8nUnauthorized}, {"header_required_workflows", Shape::N8nHeaderRequired},
                                                           {"api_disabled_schema", Shape::N8nCannotGet}, {"mcp_disabled", Shape::N8nCannotGet}, {"options_preflight", Shape::N8nMethodNotAllowed}};

const std::vector<std::pair<const char *, Shape>> inNew = {{"unauthorized_controller", Shape::N8nUnauthorizedEither}, {"header_required_workflows", Shape::N8nUnauthorizedEither},
                                                           {"header_required_discover", Shape::N8nHeaderRequired}, {"invalid_signature_workflows", Shape::N8nInternalError},
                                                           {"narrow_workflows", Shape::N8nForbidden}, {"discover_ok", Shape::N8nAccepted}, {"mcp_disabled", Shape::N8nMcp},
                                                           {"disabled_owner", Shape::N8nUnauthorized}, {"api_disabled_schema", Shape::N8nUnauthorized}, {"unreadable_row", Shape::N8nInternalError}};

void expectShapes(const QMap<QString, Answer> &answers, const std::vector<std::pair<const char *, Shape>> &expected)
{
    for (const auto &[name, shape] : expected) {
        const auto it = answers.find(QString::fromLatin1(name));
        ASSERT_NE(it, answers.end()) << name << " is not recorded";
        const QByteArray method = QByteArray(name).startsWith("options") ? "OPTIONS" : "GET";
        EXPECT_EQ(toString(shapeOf(method, *it)), toString(shape)) << name;
    }
}

} // namespace

TEST(AnswerShape, KnowsWhatRealReleasesSay)
{
    expectShapes(recorded("1.100"), inBoth);
    expectShapes(recorded("1.100"), inOld);
    expectShapes(recorded("2.40"), inBoth);
    expectShapes(recorded("2.40"), inNew);
}

TEST(AnswerShape, TakesNoAnswerOfN8nsForAProxys)
{
    const std::vector<Shape> proxys = {Shape::ProxyLogin, Shape::ProxyRefusal, Shape::ProxyChallenge, Shape::GatewayError, Shape::PlainToTls, Shape::Redirect, Shape::LoginRedirect};
    for (const char *family : {"1.100", "2.40"}) {
        const auto answers = recorded(family);
        ASSERT_GT(answers.size(), 100);
        for (auto it = answers.begin(); it != answers.end(); ++it) {
            // An empty answer, and the push connection's bare word, could be anybody's.
            if (it->body.isEmpty() || it.key().startsWith(QLatin1String("push_")))
                continue;
            const Shape shape = shapeOf("GET", *it);
            EXPECT_FALSE(std::find(proxys.begin(), proxys.end(), shape) != proxys.end()) << family << ' ' << it.key().toStdString() << ": " << toString(shape).toStdString();
        }
    }
}

struct Foreign {
    int status;
    const char *header;
    const char *value;
    const char *body;
    Shape shape;
};

class AForeignAnswer : public testing::TestWithParam<Foreign>
{
};

TEST_P(AForeignAnswer, IsNotN8ns)
{
    const Foreign &foreign = GetParam();
    const Shape shape = shapeOf("GET", answer(foreign.status, foreign.body, {{foreign.header, foreign.value}}));
    EXPECT_EQ(toString(shape), toString(foreign.shape));
    EXPECT_FALSE(isN8n(shape) && foreign.shape != Shape::N8nWebhookAuth && foreign.shape != Shape::N8nMcp);
}

INSTANTIATE_TEST_SUITE_P(
    AnswerShape, AForeignAnswer,
    testing::Values(Foreign{401, "WWW-Authenticate", "Basic realm=\"Restricted\"", "<html><center>nginx</center>", Shape::ProxyLogin},
                    Foreign{401, "WWW-Authenticate", "Basic realm=\"Webhook\"", "", Shape::N8nWebhookAuth}, Foreign{403, "X", "", "Authorization data is wrong!", Shape::N8nWebhookAuth},
                    Foreign{401, "WWW-Authenticate", "Bearer realm=\"n8n MCP Server\"", "{\"message\":\"Unauthorized\"}", Shape::N8nMcp},
                    Foreign{401, "Server", "nginx", "<h1>401 Authorization Required</h1>", Shape::ProxyRefusal}, Foreign{407, "X", "", "", Shape::ProxyRefusal},
                    Foreign{403, "Server", "nginx", "<h1>403 Forbidden</h1>", Shape::ProxyRefusal}, Foreign{403, "Server", "cloudflare", "<title>Attention Required! | Cloudflare</title>", Shape::ProxyChallenge},
                    Foreign{403, "cf-mitigated", "challenge", "<title>Just a moment...</title>", Shape::ProxyChallenge}, Foreign{503, "cf-mitigated", "challenge", "", Shape::ProxyChallenge},
                    Foreign{403, "X", "", "<form><input type=password>", Shape::ProxyLogin}, Foreign{200, "X", "", "<form action='/login'><input type=\"password\">", Shape::ProxyLogin},
                    Foreign{502, "Server", "nginx", "<h1>502 Bad Gateway</h1>", Shape::GatewayError}, Foreign{503, "X", "", "no available server", Shape::GatewayError},
                    Foreign{504, "X", "", "", Shape::GatewayError}, Foreign{522, "Server", "cloudflare", "", Shape::GatewayError},
                    Foreign{400, "Server", "nginx", "<center>The plain HTTP request was sent to HTTPS port</center>", Shape::PlainToTls},
                    Foreign{400, "X", "", "Client sent an HTTP request to an HTTPS server.\n", Shape::PlainToTls}, Foreign{301, "Location", "https://n8n.example/", "", Shape::Redirect},
                    Foreign{302, "Location", "https://auth.example/?rd=x", "", Shape::LoginRedirect}, Foreign{304, "X", "", "", Shape::Other}, Foreign{429, "Retry-After", "60", "slow down", Shape::RateLimited},
                    Foreign{200, "X", "", "<h1>It works!</h1>", Shape::Other}, Foreign{404, "Server", "nginx", "<h1>404 Not Found</h1>", Shape::Other}, Foreign{200, "X", "", "", Shape::Other},
                    Foreign{401, "X", "", "{\"error\":\"unauthorized\"}", Shape::ProxyRefusal}, Foreign{401, "X", "", "{\"message\":\"unauthorized\",\"requestId\":\"7\"}", Shape::ProxyRefusal},
                    Foreign{401, "X", "", "{\"message\":\"No API key found in request\"}", Shape::ProxyRefusal}, Foreign{500, "X", "", "<h1>Internal Server Error</h1>", Shape::Other}));

TEST(AnswerShape, IsNoneWithoutAResponse)
{
    EXPECT_EQ(shapeOf("GET", Answer()), Shape::None);
    Answer odd = answer(0, "");
    EXPECT_EQ(shapeOf("GET", odd), Shape::Other);
}

TEST(AnswerShape, IsReadFromTheRecordWhereTheBodyIsGone)
{
    Exchange exchange;
    exchange.answer = answer(200, "");
    exchange.fields.insert(QStringLiteral("shape"), QStringLiteral("n8n_editor"));
    EXPECT_EQ(shapeOf(exchange), Shape::N8nEditor);
    exchange.fields.insert(QStringLiteral("shape"), QStringLiteral("nonsense"));
    EXPECT_EQ(shapeOf(exchange), Shape::Other);
}

TEST(AnswerShape, HasANameForEveryShape)
{
    for (int value = 0; value <= static_cast<int>(Shape::Other); ++value) {
        const auto shape = static_cast<Shape>(value);
        EXPECT_FALSE(toString(shape).isEmpty()) << value;
        EXPECT_EQ(shapeFrom(toString(shape)), shape);
    }
}

TEST(AnswerShape, KnowsWhoseWordsAndWhetherTheKeyPassed)
{
    EXPECT_TRUE(isN8n(Shape::N8nHeaderRequired) && isN8n(Shape::N8nLogin));
    EXPECT_FALSE(isN8n(Shape::None) || isN8n(Shape::RateLimited) || isN8n(Shape::Other));
    EXPECT_TRUE(refusedByApi(Shape::N8nHeaderRequired) && refusedByApi(Shape::N8nJwtMalformed));
    EXPECT_FALSE(refusedByApi(Shape::N8nForbidden) || refusedByApi(Shape::None) || refusedByApi(Shape::N8nRestUnauthorized));
    EXPECT_TRUE(passedAuthentication(Shape::N8nForbidden) && passedAuthentication(Shape::N8nAccepted) && passedAuthentication(Shape::N8nInvalidRequest));
    EXPECT_FALSE(passedAuthentication(Shape::N8nNotFound) || passedAuthentication(Shape::N8nUnauthorized) || passedAuthentication(Shape::Other));
}

TEST(AnswerShape, QuotesTheServersOwnWords)
{
    EXPECT_EQ(wordsOf(answer(401, R"({"message":"unauthorized"})")), QStringLiteral("unauthorized"));
    EXPECT_EQ(wordsOf(answer(502, "<html><title>\n 502 Bad Gateway </title>")), QStringLiteral("502 Bad Gateway"));
    EXPECT_EQ(wordsOf(answer(401, "Authorization is required!\nmore")), QStringLiteral("Authorization is required!"));
    EXPECT_EQ(wordsOf(answer(404, "")), QStringLiteral("404"));
    EXPECT_LE(wordsOf(answer(401, QByteArray(5000, 'x'))).size(), 160);
    EXPECT_EQ(pathSeenByN8n(answer(404, "<pre>Cannot GET /n8n/api/v1/users</pre>")), QStringLiteral("/n8n/api/v1/users"));
    EXPECT_EQ(pathSeenByN8n(answer(404, "Cannot GET /x")), QString());
}

TEST(AnswerShape, TakesAnyBytes)
{
    QByteArray bytes;
    for (int i = 0; i < 256; ++i)
        bytes += static_cast<char>(i);
    for (const int status : {-1, 0, 100, 200, 204, 301, 401, 403, 404, 500, 999})
        EXPECT_FALSE(toString(shapeOf("GET", answer(status, bytes, {{bytes, bytes}}))).isEmpty());
}

} // namespace kd::test
