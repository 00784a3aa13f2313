"""Cases with nginx, HAProxy, Caddy or Apache in between, set up rightly and wrongly."""
from case import BOTH, ONE, PROBED, TWO, fault, healthy

STAFF = "Authorization: Basic c3RhZmY6TGFiLVN0YWZmLTE=\n"
PATH = "/api/v1/workflows"


def pair(verdict, name, at, **more):
    """The same with the direct address given."""
    return [fault(verdict, name, at=at, **more), fault(verdict, name + "-with-direct", at=at, direct="n8n:main", **dict(more, versions=(TWO,)))]


HEALTHY = [
    healthy("nginx", at="nginx:plain", why="nginx speaks HTTP/1.0 to n8n by default"),
    healthy("nginx-and-direct", at="nginx:host", direct="n8n:main"),
    healthy("haproxy", at="haproxy:plain"),
    healthy("caddy", at="caddy:plain", direct="n8n:main"),
    healthy("apache", at="apache:plain", direct="n8n:main"),
    healthy("nginx-gzip", at="nginx:gzip"),
    healthy("nginx-api-only", at="nginx:api_only", why="the rest of n8n is kept inside"),
    healthy("nginx-api-only-path", at="nginx:api_only", path=PATH, versions=(TWO,)),
    healthy("nginx-own-key-for-the-keyless", at="nginx:default_key", why="a key that was sent is passed on untouched"),
    healthy("nginx-own-error-page", at="nginx:error_page"),
    healthy("nginx-prefix", at="nginx:prefix", path="/n8n"),
    healthy("nginx-prefix-api-path", at="nginx:prefix", path="/n8n/api/v1/workflows"),
    healthy("n8n-path-behind-nginx", at="nginx:prefix/path", path="/n8n/", versions=(ONE,)),
    healthy("haproxy-prefix", at="haproxy:prefix", path="/n8n"),
    healthy("caddy-prefix", at="caddy:prefix", path="/n8n/"),
    healthy("apache-prefix", at="apache:prefix", path="/n8n"),
    healthy("nginx-login-satisfied", at="nginx:basic", headers=STAFF),
    healthy("haproxy-login-satisfied", at="haproxy:auth", headers=STAFF, versions=(ONE,)),
    healthy("caddy-login-satisfied", at="caddy:basic", headers=STAFF, versions=(TWO,)),
    healthy("apache-login-satisfied", at="apache:basic", headers=STAFF, versions=(ONE,)),
    healthy("gate-token-given", at="nginx:gate_token", headers="X-Gate-Token: lab-gate-1\n"),
    healthy("apache-gate-given", at="apache:bearer_only", headers="X-Gate: open\n", versions=(TWO,)),
    healthy("self-signed-with-ca", at="https+nginx:tls", ca=True),
    healthy("haproxy-tls-with-ca", at="https+haproxy:tls", ca=True, versions=(TWO,)),
    healthy("tls-and-login-satisfied", at="https+nginx:tls_basic", ca=True, headers=STAFF, versions=(ONE,)),
]

KEY_LOST = (
    pair("proxy_strips_key_header", "nginx-empties-header", "nginx:del", curl="401")
    + pair("proxy_strips_key_header", "haproxy-deletes-header", "haproxy:del", curl="401") + [
        fault("proxy_strips_key_header", "nginx-passes-no-headers", at="nginx:no_headers", curl="401"),
        fault("proxy_strips_key_header", "nginx-renames-header", at="nginx:renamed", curl="401"),
        fault("proxy_strips_key_header", "nginx-makes-it-bearer", at="nginx:as_bearer", versions=(TWO,), curl="401"),
        fault("proxy_strips_key_header", "caddy-deletes-header", at="caddy:del", curl="401"),
        fault("proxy_strips_key_header", "apache-unsets-header", at="apache:unset", curl="401"),
        fault("proxy_strips_key_header", "apache-gate-not-given", at="apache:bearer_only", versions=(TWO,), curl="401"),
        fault("proxy_strips_key_header", "nginx-empties-header-for-a-bad-key", at="nginx:del", key="@deleted@\n", versions=(TWO,)),
    ])

KEY_REPLACED = (
    pair("proxy_replaces_key_header", "nginx-injects-an-old-key", "nginx:inject_bad", curl="401") + [
        fault("proxy_replaces_key_header", "nginx-injects-a-good-key", at="nginx:inject_good", curl="200"),
        fault("proxy_replaces_key_header", "nginx-puts-bearer-before", at="nginx:inject_bearer", curl="401"),
        fault("proxy_replaces_key_header", "nginx-cuts-the-key", at="nginx:cuts_key", direct="n8n:main", curl="401"),
        fault("proxy_replaces_key_header", "haproxy-injects-an-old-key", at="haproxy:inject"),
        fault("proxy_replaces_key_header", "haproxy-adds-a-second-key", at="haproxy:two", versions=(TWO,)),
        fault("proxy_replaces_key_header", "caddy-injects-an-old-key", at="caddy:inject"),
        fault("proxy_replaces_key_header", "apache-injects-an-old-key", at="apache:inject"),
    ])

OWN_LOGIN = [
    fault("proxy_requires_its_own_login", "nginx-login", at="nginx:basic", curl="401"),
    fault("proxy_requires_its_own_login", "nginx-login-for-the-api-only", at="nginx:basic_api", curl="401"),
    fault("proxy_requires_its_own_login", "nginx-login-wrong", at="nginx:basic", headers="Authorization: Basic c3RhZmY6d3Jvbmc=\n", versions=(TWO,)),
    fault("proxy_requires_its_own_login", "haproxy-login", at="haproxy:auth", curl="401"),
    fault("proxy_requires_its_own_login", "caddy-login", at="caddy:basic", curl="401"),
    fault("proxy_requires_its_own_login", "apache-login", at="apache:basic", curl="401"),
    fault("proxy_requires_its_own_login", "nginx-single-sign-on", at="nginx:auth_request", curl="302"),
    fault("proxy_requires_its_own_login", "caddy-sign-in-redirect", at="caddy:forward_auth", curl="302"),
    fault("proxy_requires_its_own_login", "sign-in-page", at="nginx:sign_in_page", curl="200"),
    fault("proxy_requires_its_own_login|proxy_blocks_request", "nginx-returns-401", at="nginx:return_401", curl="401"),
]

BLOCKED = [
    fault("proxy_blocks_request", "nginx-returns-403", at="nginx:return_403", curl="403"),
    fault("proxy_blocks_request", "nginx-denies", at="nginx:deny", versions=(TWO,), curl="403"),
    fault("proxy_blocks_request", "nginx-hides-the-api", at="nginx:api_404", direct="n8n:main", curl="404"),
    fault("proxy_blocks_request", "gate-token-missing", at="nginx:gate_token", versions=(TWO,), curl="403"),
    fault("proxy_blocks_request", "bot-challenge", at="nginx:challenge", curl="403"),
    fault("proxy_blocks_request", "haproxy-denies", at="haproxy:deny", curl="403"),
    fault("proxy_blocks_request", "caddy-forbids", at="caddy:forbid", versions=(ONE,), curl="403"),
    fault("proxy_blocks_request", "apache-denies", at="apache:denied", curl="403"),
    fault("rate_limited", "nginx-limits", at="nginx:limited", prime=["/healthz"], curl="429"),
    fault("rate_limited", "haproxy-limits", at="haproxy:limited", versions=(TWO,), curl="429"),
    fault("proxy_serves_cached_401", "nginx-caches-401", at="nginx:cached", path=PATH, direct="n8n:main", prime=[PATH], curl="401"),
    fault("proxy_serves_cached_401", "nginx-caches-401-quietly", at="nginx:cached_quiet", path=PATH, prime=PROBED, curl="401"),
]

WAY = [
    fault("proxy_routes_to_another_instance", "nginx-leads-elsewhere", at="nginx:other", direct="n8n:main"),
    fault("proxy_routes_to_another_instance", "caddy-leads-elsewhere", at="caddy:other", direct="n8n:main", versions=(TWO,)),
    fault("proxy_strips_path_prefix", "nginx-keeps-prefix", at="nginx:prefix_kept", path="/n8n", direct="n8n:main"),
    fault("proxy_strips_path_prefix", "nginx-keeps-prefix-no-direct", at="nginx:prefix_kept", path="/n8n", versions=(TWO,)),
    fault("proxy_strips_path_prefix", "nginx-cuts-api", at="nginx:prefix_cut", direct="n8n:main"),
    fault("proxy_strips_path_prefix", "haproxy-keeps-prefix", at="haproxy:prefix_kept", path="/n8n", direct="n8n:main", versions=(TWO,)),
    fault("proxy_strips_path_prefix", "caddy-cuts-api", at="caddy:prefix_cut", direct="n8n:main", versions=(ONE,)),
    fault("proxy_strips_path_prefix", "apache-keeps-prefix", at="apache:prefix_kept", path="/n8n", direct="n8n:main", versions=(ONE,)),
    fault("proxy_strips_path_prefix", "apache-cuts-api", at="apache:prefix_cut", direct="n8n:main", versions=(TWO,)),
    fault("proxy_cannot_reach_n8n", "nginx-upstream-down", at="nginx:down", curl="502", versions=BOTH),
    fault("proxy_cannot_reach_n8n", "nginx-upstream-silent", at="nginx:slow", curl="504", versions=(TWO,)),
    fault("proxy_cannot_reach_n8n", "haproxy-no-server", at="haproxy:no_server", curl="503", direct="n8n:main"),
    fault("proxy_cannot_reach_n8n", "haproxy-upstream-silent", at="haproxy:slow", curl="504", versions=(ONE,)),
    fault("proxy_cannot_reach_n8n", "caddy-upstream-down", at="caddy:down", curl="502", versions=(TWO,)),
    fault("proxy_cannot_reach_n8n", "apache-upstream-down", at="apache:down", curl="503", versions=(ONE,)),
    fault("proxy_cannot_reach_n8n", "nginx-maintenance", at="nginx:maintenance", curl="503", versions=(TWO,)),
    fault("n8n_is_starting", at="nginx:starting", versions=(TWO,), curl="200"),
    fault("address_is_redirected", "nginx-redirects-to-https", at="nginx:to_https", curl="301"),
    fault("address_is_redirected", "nginx-redirects-to-another-name", at="nginx:to_name", curl="308"),
    fault("address_is_redirected", "nginx-redirects-to-another-port", at="nginx:to_other_port", versions=(TWO,), curl="302"),
    fault("address_is_redirected", "haproxy-redirects-to-https", at="haproxy:to_https", versions=(ONE,), curl="301"),
    fault("address_is_redirected", "apache-redirects", at="apache:to_https", versions=(TWO,), curl="301"),
    fault("something_else_answers", "welcome-page", at="nginx:welcome", versions=(TWO,), curl="200"),
    fault("something_else_answers", "another-service", at="nginx:json_404", versions=(ONE,), curl="404"),
    fault("something_else_answers", "empty-answer", at="caddy:empty_200", versions=(TWO,), curl="200"),
]

TLS = [
    fault("tls_untrusted", "own-authority", at="https+nginx:tls", certainty="proven"),
    fault("tls_untrusted", "self-signed-leaf", at="https+nginx:tls_self", versions=(TWO,)),
    fault("tls_untrusted", "self-signed-leaf-other-ca", at="https+nginx:tls_self", ca=True, versions=(ONE,)),
    fault("tls_name_mismatch", at="https+nginx:tls_other_name", ca=True, certainty="proven"),
    fault("tls_expired", at="https+nginx:tls_expired", ca=True, certainty="proven"),
    fault("plain_http_to_tls_port", at="http+nginx:tls", curl="400"),
    fault("plain_http_to_tls_port", "plain-http-to-haproxy-tls", at="http+haproxy:tls", versions=(TWO,)),
]
