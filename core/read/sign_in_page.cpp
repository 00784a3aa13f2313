#include "core/read/sign_in_page.h"

#include <QRegularExpression>

namespace kd {

bool isSignInLocation(const QString &location)
{
    // Cloudflare Access, oauth2-proxy, Authelia, Authentik, Keycloak, Azure, Google IAP, Okta, Pomerium, Vouch.
    static const QRegularExpression pattern(
        QStringLiteral("cloudflareaccess\\.com|/cdn-cgi/access/login|/oauth2/(?:start|sign_in|authorize|auth)|/outpost\\.goauthentik|"
                       "/realms/[^/]+/protocol/openid-connect|login\\.microsoftonline\\.com|accounts\\.google\\.com|\\.okta\\.com|"
                       "/\\.pomerium/|[?&](?:rd|redirect_uri|redirect|return_to|returnUrl|continue|next)=|"
                       "^(?:https?://)?(?:auth|sso|login|authelia|id|accounts?)\\.|/(?:login|signin|sign-in|sign_in|sso|saml2?)(?:[/?#]|$)"),
        QRegularExpression::CaseInsensitiveOption);
    QString text = location.left(2000);
    if (const qsizetype scheme = text.indexOf(QLatin1String("://")); scheme >= 0)
        text = text.mid(scheme + 3);
    return pattern.match(text).hasMatch();
}

bool isSignInPage(const QByteArray &body)
{
    static const QRegularExpression password(QStringLiteral("<input[^>]+type=[\"']?password"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression marks(
        QStringLiteral("cloudflareaccess|oauth2-proxy|authelia|authentik|keycloak|<form[^>]+action=[\"'][^\"']*(?:login|signin|oauth2)"),
        QRegularExpression::CaseInsensitiveOption);
    const QString text = QString::fromUtf8(body.left(16 * 1024));
    return password.match(text).hasMatch() || marks.match(text).hasMatch();
}

} // namespace kd
