#pragma once

#include <QString>

namespace kd {

/// Who made an answer and what it says, told from the answer alone. The names say whose words they are: everything
/// beginning with N8n is n8n's own text, measured on real releases.
enum class Shape {
    None, ///< no response at all
    N8nHeaderRequired,
    N8nUnauthorized,       ///< {"message":"unauthorized"}: a header came, the key is not accepted
    N8nUnauthorizedEither, ///< {"message":"Unauthorized"}: newer routes say it without a header as well
    N8nInvalidSignature,
    N8nJwtNotActive,
    N8nJwtAudience,
    N8nJwtMalformed,
    N8nForbidden,
    N8nLicence,
    N8nNotFound,
    N8nMethodNotAllowed,
    N8nInvalidRequest, ///< 400 after the key was accepted
    N8nInternalError,
    N8nRestUnauthorized,
    N8nHealthy,
    N8nWebhookNotRegistered,
    N8nWebhookAuth,
    N8nMcp,
    N8nCannotGet, ///< Express found no route: the path that n8n saw stands in it
    N8nEditor,
    N8nStarting,
    N8nAccepted, ///< 2xx JSON on a route of the public API or the internal one
    N8nLogin,    ///< a refusal of POST /rest/login
    RateLimited,
    ProxyLogin,    ///< asks for a login of its own: WWW-Authenticate, or a sign-in page
    ProxyRefusal,  ///< a 401 or 403 that n8n did not write
    ProxyChallenge,
    GatewayError, ///< 502, 503, 504 that n8n did not write
    PlainToTls,   ///< "plain HTTP request was sent to HTTPS port"
    Redirect,
    LoginRedirect,
    Empty204,
    Other
};

[[nodiscard]] QString toString(Shape shape);
[[nodiscard]] Shape shapeFrom(const QString &name);
/// Written by n8n itself, whatever it says.
[[nodiscard]] bool isN8n(Shape shape);
/// The key was looked at and passed, whatever came of the request itself.
[[nodiscard]] bool passedAuthentication(Shape shape);
/// The key, or its absence, was refused by n8n's public API.
[[nodiscard]] bool refusedByApi(Shape shape);

} // namespace kd
