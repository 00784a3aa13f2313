#!/usr/bin/env python3
"""The practice n8n as a rotation meets it: keys, credentials and workflows are made, changed, used and removed, while clients call.

Usage: practice_rotation_test.py CLI FAMILY [TEST...]
"""
import hashlib
import json
import os
import subprocess
import sys
import threading
import time
import traceback
from http.client import HTTPConnection
from urllib.parse import urlsplit

CLI, FAMILY, ONLY = sys.argv[1], sys.argv[2], sys.argv[3:]
TWO = FAMILY == "2.40"
ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "N8N_API_KEY" and "proxy" not in name.lower()}
MASK = "__n8n_BLANK_VALUE_"
PATIENCE = 10
TESTS = []


def test(function):
    TESTS.append(function)
    return function


class Answer:
    def __init__(self, status, headers, body):
        self.status, self.headers, self.body = status, headers, body

    @property
    def json(self):
        return json.loads(self.body)

    def __repr__(self):
        return f"{self.status} {self.body[:300]!r}"


def ask(url, method="GET", headers=None, body=None):
    address = urlsplit(url)
    line = HTTPConnection(address.hostname, address.port, timeout=PATIENCE)
    text = None if body is None else json.dumps(body)
    line.request(method, address.path + ("?" + address.query if address.query else ""), text,
                 {"Accept": "application/json", "browser-id": "browser-1", **({"Content-Type": "application/json"} if text else {}), **(headers or {})})
    heard = line.getresponse()
    answer = Answer(heard.status, heard.headers, heard.read())
    line.close()
    return answer


def until(what, ready):
    """Asks again until it is so: an answer of 2.x comes before what it says is done."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        answer = what()
        if ready(answer):
            return answer
    raise AssertionError(f"not within {PATIENCE} s: {answer}")


class World:
    def __enter__(self):
        self.process = subprocess.Popen([CLI, "practice", "--fault", "healthy-rotation", "--family", FAMILY], stdout=subprocess.PIPE, text=True, env=ENVIRONMENT)
        self.about = json.loads(self.process.stdout.readline())
        self.url, self.key, self.rotation = self.about["url"], self.about["key"], self.about["rotation"]
        self.credential, self.provider = self.rotation["credential"]["id"], self.rotation["provider"]
        self.cookie = None
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()
        self.process.stdout.close()

    def api(self, path, method="GET", body=None, key=None):
        return ask(self.url + "/api/v1" + path, method, {"X-N8N-API-KEY": key or self.key}, body)

    def rest(self, path, method="GET", body=None, headers=None):
        return ask(self.url + "/rest" + path, method, {**({"Cookie": self.cookie} if self.cookie else {}), **(headers or {})}, body)

    def sign_in(self, password=None):
        person = self.rotation["session"]
        answer = self.rest("/login", "POST", {"emailOrLdapLoginId": person["email"], "email": person["email"], "password": password or person["password"]})
        if answer.status == 200:
            self.cookie = answer.headers["Set-Cookie"].split(";")[0]
        return answer

    def scopes(self):
        return self.rest("/api-keys/scopes").json["data"]

    def make_key(self, label, scopes=None):
        return self.rest("/api-keys", "POST", {"label": label, "expiresAt": None, "scopes": scopes or self.scopes()})

    def listed(self, label):
        data = self.rest("/api-keys?take=250").json["data"]
        return [each for each in (data["items"] if TWO else data) if each["label"] == label]

    # What a person does on the provider's pages.
    def new_provider_key(self):
        return ask(self.provider["keys"], "POST").json

    def provider_key(self, id):
        return next(each for each in ask(self.provider["keys"]).json["keys"] if each["id"] == id)

    def revoke(self, id):
        assert ask(f"{self.provider['keys']}/{id}", "DELETE").json["revoked"]

    def call(self):
        return ask(self.rotation["webhook"], "POST", body={})

    def runs(self):
        answer = self.call()
        return answer.status == 200 and answer.body != b"" and answer.json["object"] == "list"

    def updated(self):
        return self.rest(f"/credentials/{self.credential}").json["data"]["updatedAt"]

    def put_by_session(self, key):
        """As the editor saves it: everything that it holds, the hidden as it was shown but for the new key."""
        whole = self.rest(f"/credentials/{self.credential}?includeData=true").json["data"]
        assert whole["data"]["apiKey"].startswith(MASK), "the key is shown"
        return self.rest(f"/credentials/{self.credential}", "PATCH",
                         {"name": whole["name"], "type": whole["type"], "data": {**whole["data"], **({"apiKey": key} if key else {})}})

    def check(self, key=None):
        return self.api("/credentials/schema/n8nApi", key=key).status


@test
def signs_in_and_out(n):
    assert n.rest("/login").status == 401
    assert n.sign_in("wrong").status == 401 and n.cookie is None
    assert n.sign_in().json["data"]["email"] == n.rotation["session"]["email"]
    assert n.rest("/login").status == 200
    assert n.rest("/login", headers={"browser-id": "another"}).status == 401, "a session is its browser's alone"
    assert n.rest("/logout", "POST").status == 200
    assert n.rest("/login").status == 401, "an ended session opens nothing"


@test
def rotates_an_api_key(n):
    n.sign_in()
    assert n.check() == 200
    made = n.make_key("rotation, 2026-03").json["data"]
    fresh = made["rawApiKey"]
    shown = n.listed("rotation, 2026-03")
    assert len(shown) == 1 and shown[0]["id"] == made["id"] and shown[0]["apiKey"].endswith(fresh[-4:]) and fresh not in json.dumps(shown)
    assert (n.check(), n.check(fresh), n.check(fresh[:-4] + "AAAA")) == (200, 200, 401), "old and new live side by side, a broken one does not"
    again = n.make_key("rotation, 2026-03")
    assert again.status >= 400 and len(n.listed("rotation, 2026-03")) == 1, again
    [old] = [each for each in n.listed("Practice key 1")]
    assert n.rest(f"/api-keys/{old['id']}", "DELETE").status == 200
    assert (n.check(), n.check(fresh)) == (401, 200)
    assert n.rest(f"/api-keys/{made['id']}", "DELETE").status == 200
    assert n.check(fresh) == 401 and not n.listed("rotation, 2026-03")
    gone = n.rest(f"/api-keys/{made['id']}", "DELETE").status
    assert gone == (404 if TWO else 200), f"1.x does not tell that there was none: {gone}"


@test
def shows_when_a_key_was_used(n):
    n.sign_in()
    fresh = n.make_key("used").json["data"]["rawApiKey"]
    before = n.listed("used")[0]
    assert n.check(fresh) == 200
    after = n.listed("used")[0]
    assert "lastUsedAt" not in before if not TWO else before["lastUsedAt"] is None and after["lastUsedAt"] is not None, (before, after)


@test
def holds_a_narrow_key_to_its_scopes(n):
    n.sign_in()
    narrow = n.make_key("narrow", ["workflow:list"]).json["data"]["rawApiKey"]
    assert n.api("/workflows?limit=1", key=narrow).status == 200
    assert n.check(narrow) == 200, "the check wants no scope"
    wish = {"isPartialData": True, "data": {"apiKey": "x"}}
    status = n.api(f"/credentials/{n.credential}", "PATCH", wish, narrow).status
    assert status == (403 if TWO else 405), status
    assert n.runs(), "and nothing was changed"


@test
def changes_a_credential_in_place_by_the_api(n):
    n.sign_in()
    fresh, before = n.new_provider_key(), n.updated()
    assert n.runs() and n.provider_key(fresh["id"])["taken"] == 0
    answer = n.api(f"/credentials/{n.credential}", "PATCH", {"isPartialData": True, "data": {"apiKey": fresh["key"]}})
    if not TWO:
        assert answer.status == 405, "1.x changes no credential by its API"
        return
    assert answer.status == 200 and answer.json["id"] == n.credential and fresh["key"].encode() not in answer.body, answer
    assert n.updated() > before
    assert n.api(f"/credentials/{n.credential}/test", "POST").json["status"] == "OK"
    # Its address is another field, and stayed.
    assert n.runs() and n.provider_key(fresh["id"])["taken"] == 2
    n.revoke(n.provider["id"])
    assert n.runs() and n.provider_key(n.provider["id"])["refused"] == 0


@test
def changes_a_credential_in_place_by_session(n):
    n.sign_in()
    fresh, before = n.new_provider_key(), n.updated()
    assert n.put_by_session(fresh["key"]).json["data"]["id"] == n.credential
    assert n.updated() > before and n.runs() and n.provider_key(fresh["id"])["taken"] == 1
    assert n.put_by_session(None).status == 200 and n.runs(), "what came back veiled stayed as it was"
    assert n.put_by_session(n.provider["key"]).status == 200 and n.runs() and n.provider_key(fresh["id"])["taken"] == 2, "and back again"


@test
def fails_no_call_while_a_key_is_exchanged(n):
    n.sign_in()
    fresh, calls, over = n.new_provider_key(), [], threading.Event()

    def client():
        while not over.is_set():
            calls.append(n.runs())

    caller = threading.Thread(target=client)
    caller.start()
    try:
        until(lambda: len(calls), lambda count: count > 10)
        n.put_by_session(fresh["key"])
        until(lambda: n.provider_key(fresh["id"])["taken"], lambda count: count > 10)
        n.revoke(n.provider["id"])
        count = len(calls)
        until(lambda: len(calls), lambda now: now > count + 10)
    finally:
        over.set()
        caller.join()
    assert all(calls), f"{calls.count(False)} of {len(calls)} failed"


@test
def fails_where_the_key_is_dead_and_says_so(n):
    n.sign_in()
    fresh = n.new_provider_key()
    assert n.runs()
    n.revoke(n.provider["id"])
    failed = n.call()
    assert (failed.status, failed.body == b"") == ((500, False) if TWO else (200, True)), failed
    found = n.api("/executions?limit=1&status=error&includeData=true").json["data"][0]
    text = json.dumps(found)
    assert n.provider["key"][-4:] + "." in text and "Incorrect API key provided" in text and n.credential in text, text[:500]
    assert n.provider["key"] not in text, "the service's mask alone"
    whole = n.rest(f"/credentials/{n.credential}?includeData=true").json["data"]
    tested = {name: whole[name] for name in ("id", "name", "type", "data")}
    assert n.rest("/credentials/test", "POST", {"credentials": tested}).json["data"]["status"] == "Error"
    n.put_by_session(fresh["key"])
    assert n.runs()
    assert n.rest("/credentials/test", "POST", {"credentials": tested}).json["data"]["status"] == "OK"
    statuses = [each["finished"] for each in n.api("/executions?limit=3").json["data"]]
    assert statuses == [True, False, True], statuses


@test
def tells_a_restricted_key(n):
    fresh = n.new_provider_key()
    assert ask(f"{n.provider['keys']}/{fresh['id']}/restrict", "POST").json["restricted"]
    answer = ask(n.provider["url"] + "/models", headers={"Authorization": "Bearer " + fresh["key"]})
    assert answer.status == 403 and b"insufficient permissions" in answer.body, answer


def probe(n, path, token, seconds=600):
    """Webhook, the token's check, the call with the credential, and what is said of it: no more than a status and a sentence."""
    def node(name, kind, version, parameters, **more):
        return {"id": name.lower(), "name": name, "type": "n8n-nodes-base." + kind, "typeVersion": version, "position": [0, 0], "parameters": parameters, **more}

    check = "={{ ($json.headers['x-keydoctor-token'] || '').hash('sha256') === '%s' && $now.toMillis() < %d }}" % (
        hashlib.sha256(token.encode()).hexdigest(), (time.time() + seconds) * 1000)
    to = lambda name: [{"node": name, "type": "main", "index": 0}]
    return {"name": "A probe", "nodes": [
        node("In", "webhook", 2, {"httpMethod": "POST", "path": path, "responseMode": "responseNode", "options": {}}, webhookId=path),
        node("Check", "if", 1, {"conditions": {"boolean": [{"value1": check, "value2": True}]}}),
        node("Call", "httpRequest", 4.2, {"url": n.provider["url"] + "/models", "authentication": "predefinedCredentialType", "nodeCredentialType": "openAiApi",
                                          "options": {"response": {"response": {"fullResponse": True, "neverError": True}}}},
             credentials={"openAiApi": {"id": n.credential, "name": "x"}}),
        node("Answer", "respondToWebhook", 1.1, {"respondWith": "json", "responseBody": "={{ JSON.stringify({ status: $json.statusCode }) }}", "options": {}}),
        node("Refuse", "respondToWebhook", 1.1, {"respondWith": "json", "responseBody": '{"keydoctor":0}', "options": {"responseCode": 403}})],
        "connections": {"In": {"main": [to("Check")]}, "Check": {"main": [to("Call"), to("Refuse")]}, "Call": {"main": [to("Answer")]}},
        "settings": {"executionOrder": "v1", "saveDataSuccessExecution": "none", "saveDataErrorExecution": "none"}}


@test
def runs_a_probe_and_leaves_nothing(n):
    path, token = "0123456789abcdef0123456789abcdef", "the-token"
    hook = f"{n.url}/webhook/{path}"
    call = lambda given=token: ask(hook, "POST", {"X-KeyDoctor-Token": given}, {})
    before = len(n.api("/workflows").json["data"])
    made = n.api("/workflows", "POST", probe(n, path, token)).json
    at = "/workflows/" + made["id"]
    assert made["active"] is False and call().status == 404, "made, and not yet published"
    assert n.api(at + "/activate", "POST").json["active"] is True
    answer = until(call, lambda each: each.status != 404)
    assert (answer.status, answer.json) == (200, {"status": 200}), answer
    assert ask(hook).status == 404, "it listens to POST alone"
    for wrong in ("", "another"):
        refused = call(wrong)
        assert (refused.status, refused.json) == (403, {"keydoctor": 0}), refused
    n.revoke(n.provider["id"])
    assert call().json == {"status": 401}, "the provider's refusal is an answer, no failure"
    assert n.api("/executions?workflowId=" + made["id"]).json["data"] == [], "no execution is kept"
    if TWO:
        assert n.api(at, "DELETE").status == 409, "a published one is not deleted"
    assert n.api(at + "/deactivate", "POST").json["active"] is False
    until(call, lambda each: each.status == 404)
    assert until(lambda: n.api(at, "DELETE"), lambda each: each.status != 409).status == 200
    assert n.api(at).status == 404 and len(n.api("/workflows").json["data"]) == before


@test
def ends_a_probe_whose_time_is_over(n):
    made = n.api("/workflows", "POST", probe(n, "late", "t", -1)).json
    n.api(f"/workflows/{made['id']}/activate", "POST")
    answer = until(lambda: ask(n.url + "/webhook/late", "POST", {"X-KeyDoctor-Token": "t"}, {}), lambda each: each.status != 404)
    assert answer.status == 403, answer


@test
def changes_a_running_workflow_without_a_gap(n):
    """A hard-coded copy is replaced by PUT while it runs: all of the four parts, and no more."""
    [mine] = [each for each in n.api("/workflows").json["data"] if each["name"] == "Answer orders"]
    body = {name: mine[name] for name in ("name", "nodes", "connections", "settings")}
    assert n.api("/workflows/" + mine["id"], "PUT", {**body, "active": True}).status == 400
    text = json.dumps(body).replace('"Ask"', '"Ask them"')
    changed = n.api("/workflows/" + mine["id"], "PUT", json.loads(text))
    assert changed.status == 200 and changed.json["active"] is True, changed
    assert n.runs() and n.api("/workflows/" + mine["id"]).json["nodes"][1]["name"] == "Ask them"


def main():
    failed = 0
    for each in TESTS:
        if ONLY and each.__name__ not in ONLY:
            continue
        try:
            with World() as n:
                each(n)
        except Exception:
            failed += 1
            print(f"{each.__name__}:\n{traceback.format_exc()}")
    print(f"family {FAMILY}: {len(ONLY or TESTS)} tests, {failed} failed")
    return 1 if failed else 0


sys.exit(main())
