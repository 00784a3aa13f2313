"""What stands in front of n8n: name -> the part of the proxy's configuration that matters.

@up@ is n8n's address, @other@ another n8n's, @dead@ a port where nobody listens, @mute@ one that accepts and says nothing,
@self@ this site's own address, @dir@ a folder of this site's own; @full@ and @unknown@ are keys.
"""
PASS = "location / { proxy_pass http://@up@; }"
CACHE = ("location / { proxy_pass http://@up@; proxy_cache z_@name@; proxy_cache_key $uri$is_args$args; "
         "proxy_cache_valid any 10m; proxy_ignore_headers Vary Cache-Control; %s }")
SIGN_IN = ("<!DOCTYPE html><html><head><title>Sign in</title></head><body><h1>Sign in to continue</h1>"
           "<form method=post action=/auth><input name=username><input type=password name=password></form></body></html>")
CHALLENGE = ("<!DOCTYPE html><html><head><title>Just a moment...</title></head><body><noscript>Enable JavaScript and cookies "
             "to continue</noscript><script src=/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1></script></body></html>")

NGINX = {
    "plain": PASS,
    "host": "location / { proxy_pass http://@up@; proxy_http_version 1.1; proxy_set_header Host $http_host; "
            "proxy_set_header X-Forwarded-Host $http_host; proxy_set_header X-Forwarded-Proto $scheme; "
            "proxy_set_header X-Forwarded-For $remote_addr; proxy_set_header Upgrade $http_upgrade; "
            "proxy_set_header Connection $connection_upgrade; }",
    "gzip": "gzip on; gzip_min_length 1; gzip_types application/json; gzip_proxied any; add_header X-Frame-Options DENY always; " + PASS,
    "api_only": "location /api/v1/ { proxy_pass http://@up@; } location / { return 404; }",
    "default_key": "location / { proxy_pass http://@up@; proxy_set_header X-N8N-API-KEY $key_or_ours; }",
    "error_page": "location / { proxy_pass http://@up@; proxy_intercept_errors on; error_page 401 /refused.html; } "
                  "location = /refused.html { internal; default_type text/html; return 200 '<html><title>Sorry</title><p>Not today.</p></html>'; }",
    "prefix": "location /n8n/ { proxy_pass http://@up@/; } location / { return 404; }",
    "prefix_kept": "location /n8n/ { proxy_pass http://@up@; } location / { return 404; }",
    "prefix_cut": "location /api/ { proxy_pass http://@up@/; } " + PASS,
    "del": 'location / { proxy_pass http://@up@; proxy_set_header X-N8N-API-KEY ""; }',
    "no_headers": "location / { proxy_pass http://@up@; proxy_pass_request_headers off; }",
    "renamed": 'location / { proxy_pass http://@up@; proxy_set_header X_N8N_API_KEY $http_x_n8n_api_key; proxy_set_header X-N8N-API-KEY ""; }',
    "as_bearer": 'location / { proxy_pass http://@up@; proxy_set_header Authorization "Bearer $http_x_n8n_api_key"; proxy_set_header X-N8N-API-KEY ""; }',
    "inject_bad": 'location / { proxy_pass http://@up@; proxy_set_header X-N8N-API-KEY "@unknown@"; }',
    "inject_good": 'location / { proxy_pass http://@up@; proxy_set_header X-N8N-API-KEY "@full@"; }',
    "inject_bearer": 'location / { proxy_pass http://@up@; proxy_set_header X-N8N-API-KEY "Bearer $http_x_n8n_api_key"; }',
    "cuts_key": "location / { proxy_pass http://@up@; proxy_set_header X-N8N-API-KEY $key_head; }",
    "basic": "location / { auth_basic 'Staff only'; auth_basic_user_file @dir@/users; proxy_pass http://@up@; }",
    "basic_api": "location /api/ { auth_basic 'API'; auth_basic_user_file @dir@/users; proxy_pass http://@up@; } " + PASS,
    "return_401": "location /api/ { return 401; } " + PASS,
    "return_403": "location /api/ { return 403; } " + PASS,
    "deny": "location / { deny all; proxy_pass http://@up@; }",
    "api_404": "location /api/ { return 404; } " + PASS,
    "auth_request": "location / { auth_request /gate; error_page 401 = @signin; proxy_pass http://@up@; } "
                    "location = /gate { internal; return 401; } "
                    "location @signin { return 302 https://login.example.test/oauth2/start?rd=$scheme://$http_host$request_uri; }",
    "sign_in_page": f"location / {{ default_type text/html; return 200 '{SIGN_IN}'; }}",
    "gate_token": 'location / { if ($http_x_gate_token != "lab-gate-1") { return 403; } proxy_pass http://@up@; }',
    "challenge": "location / { default_type text/html; add_header cf-mitigated challenge always; add_header CF-RAY 8f00000000000000-LAB always; "
                 f"error_page 403 /c.html; return 403; }} location = /c.html {{ internal; default_type text/html; return 200 '{CHALLENGE}'; }}",
    "cached": CACHE % "add_header X-Cache $upstream_cache_status always;",
    "cached_quiet": CACHE % "",
    "other": "location / { proxy_pass http://@other@; }",
    "down": "location / { proxy_pass http://@dead@; }",
    "slow": "location / { proxy_pass http://@mute@; proxy_read_timeout 1s; }",
    "starting": "location = /healthz { default_type application/json; return 200 '{\"status\":\"ok\"}'; } "
                "location = /healthz/readiness { default_type application/json; return 503 '{\"status\":\"error\"}'; } "
                "location / { default_type 'text/html; charset=utf-8'; return 200 'n8n is starting up. Please wait'; }",
    "maintenance": "location / { default_type text/html; error_page 503 /m.html; return 503; } "
                   "location = /m.html { internal; return 200 '<html><title>Maintenance</title><p>Back soon.</p></html>'; }",
    "to_https": "return 301 https://$http_host$request_uri;",
    "to_name": "return 308 http://n8n.example.test$request_uri;",
    "to_other_port": "return 302 http://@up@$request_uri;",
    "limited": "limit_req zone=slow_@name@; limit_req_status 429; " + PASS,
    "welcome": "location / { default_type text/html; return 200 '<html><title>Welcome to nginx!</title><h1>It works</h1></html>'; }",
    "json_404": "location / { default_type application/json; return 404 '{\"error\":\"no such route\"}'; }",
    "tls": PASS, "tls_other_name": PASS, "tls_expired": PASS, "tls_self": PASS,
    "tls_basic": "location / { auth_basic 'Staff only'; auth_basic_user_file @dir@/users; proxy_pass http://@up@; }",
}
# Site -> the certificate it shows.
NGINX_TLS = {"tls": "good", "tls_other_name": "other_name", "tls_expired": "expired", "tls_self": "self", "tls_basic": "good"}

HAPROXY = {
    "plain": "server n @up@",
    "del": "http-request del-header X-N8N-API-KEY\nserver n @up@",
    "inject": "http-request set-header X-N8N-API-KEY @unknown@\nserver n @up@",
    "auth": "http-request auth realm Staff unless { http_auth(staff) }\nserver n @up@",
    "deny": "http-request deny deny_status 403 if { path_beg /api }\nserver n @up@",
    "limited": "http-request deny deny_status 429 if { path_beg /api }\nserver n @up@",
    "no_server": "server n @dead@ check inter 100ms",
    "slow": "timeout server 1s\nserver n @mute@",
    "to_https": "http-request redirect scheme https code 301\nserver n @up@",
    "prefix": "http-request replace-path /n8n(/.*)? \\1\nserver n @up@",
    "prefix_kept": "http-request deny deny_status 404 unless { path_beg /n8n }\nserver n @up@",
    "two": "http-request add-header X-N8N-API-KEY @unknown@\nserver n @up@",
    "tcp6": "mode tcp\nserver n @up@",
    "tls": "server n @up@",
}
HAPROXY_TLS = {"tls": "good"}
IPV6 = {("haproxy", "tcp6")}

CADDY = {
    "plain": "reverse_proxy @up@",
    "del": "reverse_proxy @up@ {\n header_up -X-N8N-API-KEY\n}",
    "inject": "reverse_proxy @up@ {\n header_up X-N8N-API-KEY @unknown@\n}",
    "basic": "basicauth {\n staff @bcrypt@\n}\nreverse_proxy @up@",
    "prefix": "handle_path /n8n/* {\n reverse_proxy @up@\n}\nrespond 404",
    "prefix_cut": "handle_path /api/* {\n reverse_proxy @up@\n}\nreverse_proxy @up@",
    "forbid": "respond /api/* 403\nreverse_proxy @up@",
    "down": "reverse_proxy @dead@",
    "other": "reverse_proxy @other@",
    "forward_auth": "redir /api/* https://sso.example.test/login?next={uri} 302\nreverse_proxy @up@",
    "empty_200": "respond / 200\nrespond /* 200",
}

APACHE = {
    "plain": "ProxyPass / http://@up@/",
    "unset": "RequestHeader unset X-N8N-API-KEY\nProxyPass / http://@up@/",
    "inject": "RequestHeader set X-N8N-API-KEY @unknown@\nProxyPass / http://@up@/",
    "basic": "<Location />\nAuthType Basic\nAuthName \"Staff only\"\nAuthUserFile @dir@/users\nRequire valid-user\n</Location>\nProxyPass / http://@up@/",
    "prefix": "ProxyPass /n8n/ http://@up@/",
    "prefix_kept": "ProxyPass /n8n/ http://@up@/n8n/",
    "prefix_cut": "ProxyPass /api/ http://@up@/\nProxyPass / http://@up@/",
    "denied": "<Location /api/>\nRequire all denied\n</Location>\nProxyPass / http://@up@/",
    "down": "ProxyPass / http://@dead@/",
    "slow": "ProxyPass / http://@mute@/ timeout=1",
    "to_https": "Redirect permanent / https://n8n.example.test/",
    "bearer_only": "RequestHeader unset X-N8N-API-KEY \"expr=-z %{HTTP:X-Gate}\"\nProxyPass / http://@up@/",
}
