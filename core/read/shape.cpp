#include "core/read/shape.h"

#include <array>
#include <utility>

namespace kd {

namespace {

constexpr std::array<std::pair<Shape, const char *>, 34> names = {{
    {Shape::None, "none"},
    {Shape::N8nHeaderRequired, "n8n_header_required"},
    {Shape::N8nUnauthorized, "n8n_unauthorized"},
    {Shape::N8nUnauthorizedEither, "n8n_unauthorized_either"},
    {Shape::N8nInvalidSignature, "n8n_invalid_signature"},
    {Shape::N8nJwtNotActive, "n8n_jwt_not_active"},
    {Shape::N8nJwtAudience, "n8n_jwt_audience"},
    {Shape::N8nJwtMalformed, "n8n_jwt_malformed"},
    {Shape::N8nForbidden, "n8n_forbidden"},
    {Shape::N8nLicence, "n8n_licence"},
    {Shape::N8nNotFound, "n8n_not_found"},
    {Shape::N8nMethodNotAllowed, "n8n_method_not_allowed"},
    {Shape::N8nInvalidRequest, "n8n_invalid_request"},
    {Shape::N8nInternalError, "n8n_internal_error"},
    {Shape::N8nRestUnauthorized, "n8n_rest_unauthorized"},
    {Shape::N8nHealthy, "n8n_healthy"},
    {Shape::N8nWebhookNotRegistered, "n8n_webhook_not_registered"},
    {Shape::N8nWebhookAuth, "n8n_webhook_auth"},
    {Shape::N8nMcp, "n8n_mcp"},
    {Shape::N8nCannotGet, "n8n_cannot_get"},
    {Shape::N8nEditor, "n8n_editor"},
    {Shape::N8nStarting, "n8n_starting"},
    {Shape::N8nAccepted, "n8n_accepted"},
    {Shape::N8nLogin, "n8n_login"},
    {Shape::RateLimited, "rate_limited"},
    {Shape::ProxyLogin, "proxy_login"},
    {Shape::ProxyRefusal, "proxy_refusal"},
    {Shape::ProxyChallenge, "proxy_challenge"},
    {Shape::GatewayError, "gateway_error"},
    {Shape::PlainToTls, "plain_to_tls"},
    {Shape::Redirect, "redirect"},
    {Shape::LoginRedirect, "login_redirect"},
    {Shape::Empty204, "empty_204"},
    {Shape::Other, "other"},
}};

} // namespace

QString toString(Shape shape)
{
    for (const auto &[value, name] : names) {
        if (value == shape)
            return QString::fromLatin1(name);
    }
    return {};
}

Shape shapeFrom(const QString &text)
{
    for (const auto &[value, name] : names) {
        if (text == QLatin1String(name))
            return value;
    }
    return Shape::Other;
}

bool isN8n(Shape shape)
{
    return shape >= Shape::N8nHeaderRequired && shape <= Shape::N8nLogin;
}

bool passedAuthentication(Shape shape)
{
    return shape == Shape::N8nAccepted || shape == Shape::N8nForbidden || shape == Shape::N8nLicence ||
           shape == Shape::N8nInvalidRequest;
}

bool refusedByApi(Shape shape)
{
    return shape >= Shape::N8nHeaderRequired && shape <= Shape::N8nJwtMalformed;
}

} // namespace kd
