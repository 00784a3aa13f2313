#!/usr/bin/env python3
"""Records what a real n8n answers into resources/practice/FAMILY.json.

Usage: record.py [1.100.1|2.40.7]... [--port N] [--output FOLDER] [--rotation]      --rotation adds those answers to a recording that is there"""
import argparse
import os
import shutil
import sys
import tempfile
import time

sys.dont_write_bytecode = True
from book import Book
from keys import one_time_code
from n8n import BROWSER, MEMBER, MFA_USER, OWNER, N8n
from rotation import record_rotation
from stock import enable_mfa, fill, workflow
from wire import header, upgrade

API = "/api/v1"
HTML = [("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")]
JSON = [("Accept", "application/json")]
ANY = [("Accept", "*/*")]


def key(value):
    return [("X-N8N-API-KEY", value)]


def open_doors(n, book, keys_):
    """What anybody gets."""
    for name, path, headers in [
            ("root", "/", HTML), ("root_json", "/", JSON), ("healthz", "/healthz", ()),
            ("healthz_readiness", "/healthz/readiness", ()), ("rest_settings", "/rest/settings", ()),
            ("rest_login_none", "/rest/login", [("browser-id", BROWSER)]),
            ("rest_unauthorized", "/rest/workflows", key(keys_["full"])),
            ("rest_unauthorized_no_key", "/rest/workflows", ()), ("rest_api_keys_none", "/rest/api-keys", ()),
            ("rest_nonsense", "/rest/kd-nonsense", ()),
            ("api_not_found", API + "/kd-nonsense", ()), ("api_root", API, ()),
            ("api_prefix_doubled", API + API + "/workflows", key(keys_["full"])),
            ("openapi", API + "/openapi.yml", ()), ("docs", API + "/docs/", HTML),
            ("cannot_get_api_v2_json", "/api/v2/x", JSON), ("cannot_get_api_v2_any", "/api/v2/x", ANY),
            ("cannot_get_api_v2_no_accept", "/api/v2/x", ()),
            ("cannot_get_v1_json", "/v1/workflows", JSON), ("cannot_get_v1_any", "/v1/workflows", ANY),
            ("cannot_get_v1_no_accept", "/v1/workflows", ()),
            ("cannot_get_prefix_json", "/n8n/api/v1/workflows", JSON),
            ("cannot_get_prefix_any", "/n8n/api/v1/workflows", ANY),
            ("webhook_404", "/webhook/kd-nonsense", ()), ("webhook_test_404", "/webhook-test/kd-nonsense", ()),
            ("form_404", "/form/kd-nonsense", ()), ("mcp_404", "/mcp/kd-nonsense", ()),
            ("mcp_disabled", "/mcp-server/http", ()), ("mcp_disabled_any", "/mcp-server/http", ANY),
            ("user_agent_bot", API + "/workflows", key(keys_["full"]) + [("User-Agent", "my-bot/1.0")]),
            ("user_agent_bot_healthz", "/healthz", [("User-Agent", "my-bot/1.0")]),
            ("user_agent_bot_root", "/", HTML + [("User-Agent", "my-bot/1.0")])]:
        book.put(name, n.ask(path, headers=headers))
    book.put("mcp_disabled_post", n.ask("/mcp-server/http", "POST", ANY, {"jsonrpc": "2.0", "id": 1, "method": "ping"}))
    book.put("cannot_post_v1", n.ask("/v1/workflows", "POST", JSON, {}))
    book.put("api_method_not_allowed", n.ask(API + "/workflows", "PATCH", key(keys_["full"])))
    book.put("api_head", n.ask(API + "/workflows", "HEAD"))
    asked = [("Origin", "http://app.example.test"), ("Access-Control-Request-Method", "GET"),
             ("Access-Control-Request-Headers", "x-n8n-api-key")]
    book.put("options_preflight", n.ask(API + "/workflows", "OPTIONS", asked))
    book.put("options_preflight_users", n.ask(API + "/users", "OPTIONS", asked))
    book.put("with_origin", n.ask(API + "/workflows", headers=key(keys_["full"]) + asked[:1]))


def api(n, book, keys_):
    """The public API, with keys of every kind."""
    good = key(keys_["full"])
    book.put("workflows_ok_empty", n.ask(API + "/workflows", headers=good))
    n.ask(API + "/workflows", "POST", good, workflow("Practice workflow"))
    for name, path, headers in [
            ("workflows_ok", "/workflows", good), ("executions_ok", "/executions", good),
            ("users_ok", "/users?limit=1", good), ("users_ok_all", "/users", good), ("discover_ok", "/discover", good),
            ("discover_narrow", "/discover", key(keys_["narrow"])), ("disabled_owner", "/users?limit=1", key(keys_["disabled"])),
            ("disabled_owner_workflows", "/workflows", key(keys_["disabled"])),
            ("schema_n8nApi", "/credentials/schema/n8nApi", good),
            ("schema_httpHeaderAuth", "/credentials/schema/httpHeaderAuth", good),
            ("schema_httpBasicAuth", "/credentials/schema/httpBasicAuth", good),
            ("schema_unknown_type", "/credentials/schema/kdNonsense", good),
            ("header_required", "/users?limit=1", ()), ("header_required_discover", "/discover", ()),
            ("header_required_schema", "/credentials/schema/n8nApi", ()),
            ("header_required_workflows", "/workflows", ()),
            ("unauthorized_validator", "/users?limit=1", key(keys_["unknown"])),
            ("unauthorized_controller", "/workflows", key(keys_["unknown"])),
            ("invalid_signature", "/users?limit=1", key(keys_["bad_signature"])),
            ("invalid_signature_workflows", "/workflows", key(keys_["bad_signature"])),
            ("jwt_not_active", "/users?limit=1", key(keys_["not_yet"])),
            ("jwt_not_active_workflows", "/workflows", key(keys_["not_yet"])),
            ("jwt_audience", "/users?limit=1", key(keys_["audience"])),
            ("jwt_audience_workflows", "/workflows", key(keys_["audience"])),
            ("legacy_ok", "/users?limit=1", key(keys_["legacy"])),
            ("legacy_unknown", "/users?limit=1", key(keys_["legacy_unknown"])),
            ("narrow_workflows", "/workflows", key(keys_["narrow"])),
            ("narrow_users", "/users?limit=1", key(keys_["narrow"])),
            ("member_users", "/users?limit=1", key(keys_["member"])),
            ("licence_missing", "/variables", good), ("projects", "/projects", good),
            ("unknown_query_workflows", "/workflows?kd=1", good), ("unknown_query", "/users?kd=1", good),
            ("unknown_query_schema", "/credentials/schema/n8nApi?kd=1", good),
            ("unknown_query_schema_bad_key", "/credentials/schema/n8nApi?kd=1", key(keys_["unknown"])),
            ("limit_too_big_workflows", "/workflows?limit=251", good), ("limit_too_big", "/users?limit=251", good),
            ("workflow_unknown", "/workflows/kdNonsense", good), ("upper_case", "/WORKFLOWS", good),
            ("trailing_slash", "/workflows/", good), ("credentials_ok", "/credentials", good)]:
        book.put(name, n.ask(API + path, headers=headers))
    two = n.version.startswith("2.")
    if two:
        book.answers["server_error"] = book.answers["invalid_signature_workflows"]
        book.answers["forbidden"] = book.answers["narrow_workflows"]
    else:
        book.put_read("forbidden", 403, '{"message":"Forbidden"}')
        book.put_read("server_error", 500, '{"message":"Internal server error"}')
        for name in ("discover_ok", "discover_narrow", "header_required_discover"):
            del book.answers[name]
    book.put_read("jwt_malformed", 401, '{"message":"jwt malformed"}')
    n.sql('update user_api_keys set scopes = \'{"broken\' where label = ?', ("second",))
    book.put("unreadable_row", n.ask(API + "/workflows", headers=key(keys_["second"])))
    n.sql("update user_api_keys set scopes = (select scopes from user_api_keys where label = 'full') where label = 'second'")


def session(n, book):
    """The editor's doors, with its session."""
    mine = n.session()
    book.put("rest_settings_session", n.ask("/rest/settings", headers=mine))
    book.put("rest_login_session", n.ask("/rest/login", headers=mine))
    book.put("api_keys_session", n.ask("/rest/api-keys", headers=mine))
    book.put("api_key_scopes_session", n.ask("/rest/api-keys/scopes", headers=mine))
    book.put("users_session", n.ask("/rest/users", headers=mine))
    chosen = "select=id&select=email&select=role&select=disabled"
    book.put("users_session_select", n.ask("/rest/users?" + chosen, headers=mine))
    book.put("api_with_session", n.ask(API + "/workflows", headers=mine))
    book.put("api_with_session_bad_key", n.ask(API + "/users?limit=1", headers=mine + key("nonsense")))
    pushes(n, book)
    mfa = enable_mfa(n)
    book.put("login_wrong", n.login(OWNER, "Wrong-Pass-1"))
    book.put("login_mfa_required", n.login(MFA_USER))
    book.put("login_mfa_wrong", n.login(MFA_USER, mfaCode="000000"))
    for _ in range(8):
        limited = n.login(OWNER, "Wrong-Pass-2")
        if limited["status"] == 429:
            book.put("login_rate_limited", limited)
            break
    time.sleep(62)
    ok = book.put("login_ok", n.login())
    theirs = n.take_cookie(ok)
    book.put("login_mfa_ok", n.login(MFA_USER, mfaCode=one_time_code(mfa)))
    book.put("login_not_an_address", n.login("nobody"))
    off = book.put("login_disabled_user", n.login("disabled@example.test"))
    if off["status"] == 200:
        text = header(off, "set-cookie")[len("n8n-auth="):].split(";")[0]
        book.put("rest_login_disabled_user", n.ask("/rest/login", headers=n.session(text)))
    other = [("Cookie", "n8n-auth=" + theirs), ("browser-id", "another-browser")]
    book.put("browser_id_mismatch", n.ask("/rest/settings", headers=other))
    book.put("browser_id_mismatch_login", n.ask("/rest/login", headers=other))
    book.put("browser_id_mismatch_api_keys", n.ask("/rest/api-keys", headers=other))
    book.put("browser_id_after", n.ask("/rest/api-keys", headers=n.session(theirs)))


def pushes(n, book):
    """Who may open the editor's push connection."""
    path, mine = "/rest/push?pushRef=practice", n.session()
    own, wrong = f"http://127.0.0.1:{n.port}", "http://elsewhere.example.test"
    for name, extra in [("push_no_origin", []), ("push_bad_origin", [("Origin", wrong)]), ("push_good_origin", [("Origin", own)]),
                        ("push_forwarded_host", [("Origin", "https://n8n.example.test"), ("X-Forwarded-Host", "n8n.example.test")])]:
        book.put(name, n.ask(path, headers=mine + extra))
        book.put(name.replace("push_", "push_ws_"), upgrade(n.port, path, mine + extra))
    book.put("push_ws_forwarded", upgrade(n.port, path, mine + [("Origin", "https://n8n.example.test"), ("Forwarded", "for=1.2.3.4;host=n8n.example.test;proto=https")]))
    book.put("push_no_session", n.ask(path, headers=[("Origin", own)]))


def disabled(n, book, keys_):
    """The same doors with N8N_PUBLIC_API_DISABLED=true and the cookie kept to https."""
    good = key(keys_["full"])
    ok = book.put("login_ok_secure", n.login())
    n.take_cookie(ok)
    book.put("api_disabled_options", n.ask(API + "/workflows", "OPTIONS", [("Origin", "http://app.example.test")]))
    for name, path, headers in [
            ("workflows", API + "/workflows", good), ("workflows_any", API + "/workflows", good + ANY),
            ("workflows_no_key", API + "/workflows", ()), ("users", API + "/users?limit=1", good),
            ("users_no_key", API + "/users?limit=1", ()), ("discover", API + "/discover", good),
            ("schema", API + "/credentials/schema/n8nApi", good), ("api_not_found", API + "/kd-nonsense", good),
            ("openapi", API + "/openapi.yml", ()), ("root", "/", HTML), ("settings", "/rest/settings", ()),
            ("settings_session", "/rest/settings", n.session()), ("rest_api_keys_none", "/rest/api-keys", ()),
            ("rest_api_keys_session", "/rest/api-keys", n.session()),
            ("api_with_session", API + "/workflows", n.session())]:
        book.put("api_disabled_" + name, n.ask(path, headers=headers))


def single_sign_on(n, book):
    """Passwords where the way in is another one: a row in the settings table, no licence."""
    for kind in ("saml", "ldap", "oidc"):
        n.stop()
        n.sql("insert or replace into settings (key, value, loadOnStartup) values ('userManagement.authenticationMethod', ?, 1)", (kind,))
        n.start().wait()
        book.put(f"login_sso_{kind}", n.login(MEMBER))
        book.put(f"rest_settings_sso_{kind}", n.ask("/rest/settings"))
    book.put("login_sso_owner", n.login(OWNER))
    book.answers["login_sso"] = book.answers["login_sso_saml"]


def starting(n, book):
    """Every different answer between the process's start and its readiness."""
    n.start()
    seen, end = {}, time.monotonic() + 900
    while time.monotonic() < end:
        for door, path in [("api", API + "/workflows"), ("users", API + "/users?limit=1"), ("readiness", "/healthz/readiness"),
                           ("healthz", "/healthz"), ("root", "/"), ("settings", "/rest/settings")]:
            answer = n.ask(path, headers=HTML if door == "root" else (), timeout=5)
            if answer["status"] and (answer["status"], answer["body"]) not in seen.setdefault(door, []):
                seen[door].append((answer["status"], answer["body"]))
                if len(seen[door]) < 4:
                    book.put(f"starting_{door}" + (f"_{len(seen[door])}" if len(seen[door]) > 1 else ""), answer)
        if seen.get("api") and seen["api"][-1][0] == 401 and seen.get("settings", [(0,)])[-1][0] == 200:
            break
        time.sleep(0.02)
    book.answers["starting"] = book.answers["starting_api"]
    n.wait()


def record(version, port, output, work):
    book, folder = Book(version), os.path.join(work, version)
    n = N8n(version, port, folder)
    extra = []
    try:
        starting(n, book)
        made = fill(n)
        open_doors(n, book, made)
        api(n, book, made)
        record_rotation(n, book, made)
        book.write(output)
        n.copy_to(folder + "-off")
        n.copy_to(folder + "-sso")
        session(n, book)
        book.write(output)
        n.stop()
        off = N8n(version, port + 1, folder + "-off", {"N8N_PUBLIC_API_DISABLED": "true", "N8N_SECURE_COOKIE": None})
        sso = N8n(version, port + 2, folder + "-sso")
        extra = [off, sso]
        off.start().wait()
        disabled(off, book, made)
        off.stop()
        single_sign_on(sso, book)
        book.write(output)
    finally:
        for one in [n] + extra:
            one.stop()


def add_rotation(version, port, output, work):
    n = N8n(version, port, os.path.join(work, version))
    try:
        book = Book.read(version, output)
        record_rotation(n.start().wait(), book, fill(n))
        book.write(output)
    finally:
        n.stop()


def main():
    here = os.path.dirname(os.path.abspath(__file__))
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("versions", nargs="*", default=["1.100.1", "2.40.7"])
    parser.add_argument("--port", type=int, default=25680)
    parser.add_argument("--output", default=os.path.join(here, "..", "..", "resources", "practice"))
    parser.add_argument("--rotation", action="store_true")
    asked = parser.parse_args()
    work = tempfile.mkdtemp(prefix="keydoctor-lab-")
    try:
        for at, version in enumerate(asked.versions):
            (add_rotation if asked.rotation else record)(version, asked.port + 10 * at, asked.output, work)
    finally:
        shutil.rmtree(work, ignore_errors=True)


if __name__ == "__main__":
    main()
