"""The keys and users that every case draws from, made once per instance."""
import time

import keys
from n8n import MEMBER, MFA_USER, PASSWORD

NARROW = ["tag:list"]


def fill(n):
    """Makes every kind of key on a fresh instance; returns them by name."""
    now, made = int(time.time()), {}
    secret, other = n.secret(), keys.signing_secret("another-0123456789-encryption-key!")
    n.setup()
    _, made["full"] = n.make_key("full")
    _, made["second"] = n.make_key("second")
    _, made["narrow"] = n.make_key("narrow", NARROW)
    _, made["expiring"] = n.make_key("expiring", expires_at=now + 3600)
    gone, made["deleted"] = n.make_key("deleted")
    n.rest(f"/api-keys/{gone}", "DELETE")
    owner = n.user
    made["unknown"] = keys.api_key(owner, secret)
    made["foreign"] = keys.api_key("11111111-2222-4333-8444-555555555555", other)
    rows = {"expired": keys.api_key(owner, secret, iat=now - 7200, exp=now - 3600),
            "not_yet": keys.api_key(owner, secret, nbf=now + 3600),
            "future_iat": keys.api_key(owner, secret, iat=now + 86400),
            "soon_expired": keys.api_key(owner, secret, iat=now - 3600, exp=now + 1800),
            "bad_signature": keys.api_key(owner, other),
            "audience": keys.api_key(owner, secret, aud="mcp-server-api"),
            "legacy": "n8n_api_" + "0123456789abcdef" * 5}
    for name, key in rows.items():
        made[name] = n.add_row(name, key)
    made["legacy_unknown"] = "n8n_api_" + "fedcba9876543210" * 5
    made["mcp"] = keys.api_key(owner, secret, aud="mcp-server-api")
    made["unsigned"] = keys.api_key(owner, other)
    member = n.add_user(MEMBER, "Max")
    made["member"] = n.add_row("member", keys.api_key(member, secret), member)
    off = n.add_user("disabled@example.test", "Dora")
    made["disabled"] = n.add_row("of a disabled user", keys.api_key(off, secret), off)
    n.sql('update "user" set disabled = 1 where id = ?', (off,))
    n.add_user(MFA_USER, "Mia")
    return made


def enable_mfa(n):
    """Turns the second factor on for one member, by n8n's own doors; returns its secret."""
    answer = n.login(MFA_USER, PASSWORD)
    cookie = n.cookie
    theirs = n.take_cookie(answer)
    n.cookie = cookie
    secret = n.rest("/mfa/qr", cookie=theirs)["secret"]
    n.rest("/mfa/enable", "POST", {"mfaCode": keys.one_time_code(secret)}, cookie=theirs)
    return secret


def workflow(name):
    """The smallest workflow that the API takes."""
    return {"name": name, "nodes": [{"id": "a", "name": "Start", "type": "n8n-nodes-base.manualTrigger",
                                     "typeVersion": 1, "position": [0, 0], "parameters": {}}],
            "connections": {}, "settings": {}}
