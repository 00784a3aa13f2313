"""What a rotation rests on, measured anew: one line each. FACTS.md holds what came of it."""
import json
import time

from provider import Provider
from rotate_cases import Stream
from rotation import node, probe

WITHOUT_TEST = {"httpHeaderAuth": {"name": "Authorization", "value": "Bearer x"}, "httpBearerAuth": {"token": "x"}, "httpQueryAuth": {"name": "k", "value": "x"},
                "httpBasicAuth": {"user": "a", "password": "b"}}


def status(stand, path, method="GET", body=None, key=None):
    answer = stand.n.ask(path, method, [("X-N8N-API-KEY", key or stand.key)], body)
    return answer["status"], answer["body"][:120].decode("utf-8", "replace")


def spread(values):
    return f"{min(values) * 1000:.0f} to {max(values) * 1000:.0f} ms"


def own_keys(stand):
    made = [stand.n.make_key(f"fact {number}") for number in range(3)]
    rows = stand.rows()
    yield "api keys, tail shown is the key's", all(rows[f"fact {number}"]["apiKey"].endswith(key[-4:]) for number, (_, key) in enumerate(made))
    yield "api keys, order listed", [label for label in rows if label.startswith("fact ")]
    yield "api keys, fields", sorted(rows["fact 0"])
    _, key = made[0]
    if stand.two:
        used = []
        for pause in (0, 1, 30, 25, 6):
            time.sleep(pause)
            at = time.time()
            assert stand.accepts(key)
            time.sleep(0.3)
            used.append((f"use {at % 1000:.2f}", stand.rows()["fact 0"]["lastUsedAt"]))
        yield "lastUsedAt, by seconds of use", used
    stand.n.rest("/api-keys/" + made[0][0], "DELETE")
    began = time.monotonic()
    refused = not stand.accepts(key)
    yield "deleted key refused at the next call", (refused, f"{(time.monotonic() - began) * 1000:.0f} ms")


def credentials(stand):
    one = stand.credential("fact", "openAiApi", {"apiKey": "sk-fact-0123456789abcdef", "url": "http://127.0.0.1:9/v1"})

    def listed():
        return next(each["updatedAt"] for each in stand.n.rest("/credentials") if each["id"] == one)

    moments = [listed()]
    for _ in range(5):
        whole = stand.credential_now(one)
        stand.n.rest("/credentials/" + one, "PATCH", {"name": "fact", "type": "openAiApi", "data": {**whole["data"], "apiKey": "sk-fact-0123456789abcdef"}})
        moments.append(listed())
    yield "credential, updatedAt after the same was saved 5 times by session", (moments == sorted(set(moments)), moments)
    if stand.two:
        moments = []
        for _ in range(5):
            stand.api("/credentials/" + one, "PATCH", {"data": {"apiKey": "sk-fact-0123456789abcdef"}, "isPartialData": True})
            moments.append(next(each["updatedAt"] for each in stand.api("/credentials?limit=250")["data"] if each["id"] == one))
        yield "credential, the same by the API", (moments == sorted(set(moments)), moments)
        yield "credential, updatedAt alike by list of API and of session", moments[-1] == listed()
    stand.api("/credentials/" + one, "DELETE")
    for kind, data in WITHOUT_TEST.items():
        one = stand.credential("fact", kind, data)
        whole = stand.credential_now(one)
        ask = {"credentials": {"id": one, "name": "fact", "type": kind, "data": whole["data"]}}
        told = stand.n.ask("/rest/credentials/test", "POST", stand.n.session(), ask)
        yield f"test of {kind} by session", (told["status"], told["body"][:140].decode("utf-8", "replace"))
        if stand.two:
            yield f"test of {kind} by API", status(stand, f"/api/v1/credentials/{one}/test", "POST")
        stand.api("/credentials/" + one, "DELETE")


def hook(path, answer="a"):
    return {"name": "fact " + path, "settings": {"executionOrder": "v1"}, "connections": {"In": {"main": [[{"node": "Out", "type": "main", "index": 0}]]}},
            "nodes": [node("In", "webhook", 2, {"httpMethod": "POST", "path": path, "responseMode": "responseNode", "options": {}}, webhookId=path),
                      node("Out", "respondToWebhook", 1.1, {"respondWith": "text", "responseBody": answer, "options": {}})]}


def workflows(stand):
    listens, stays, deletes, missed = [], [], [], []
    for number in range(5):
        one = stand.api("/workflows", "POST", hook(f"f{number}"))["id"]
        stand.api(f"/workflows/{one}/activate", "POST")
        missed.append(stand.n.ask(f"/webhook/f{number}", "POST", (), {})["status"])
        listens.append(stand.listening(f"f{number}"))
        stand.api(f"/workflows/{one}/deactivate", "POST")
        began = time.monotonic()
        while stand.n.ask(f"/webhook/f{number}", "POST", (), {})["status"] != 404 and time.monotonic() < began + 20:
            pass
        stays.append(time.monotonic() - began)
        began = time.monotonic()
        while status(stand, f"/api/v1/workflows/{one}", "DELETE")[0] == 409 and time.monotonic() < began + 20:
            time.sleep(0.02)
        deletes.append(time.monotonic() - began)
    yield "webhook right after /activate, and from then until it answers", (missed, spread(listens))
    yield "webhook is gone after /deactivate", spread(stays)
    yield "DELETE is taken after that", spread(deletes)
    one = stand.workflow(hook("kept"))
    stand.listening("kept")
    seen = []
    for what, do in (("made", None), ("PUT the same", lambda: stand.api("/workflows/" + one, "PUT", hook("kept"))), ("PUT another", lambda: stand.api("/workflows/" + one, "PUT", hook("kept", "b"))),
                     ("activate again", lambda: stand.api(f"/workflows/{one}/activate", "POST"))):
        if do:
            do()
        now = stand.api("/workflows/" + one)
        answer = stand.n.ask("/webhook/kept", "POST", (), {})
        seen.append((what, now["updatedAt"][14:], now.get("versionId", "")[:4], (now.get("activeVersionId") or "-")[:4], now["active"], answer["status"], answer["body"].decode()))
    yield "workflow: what, updatedAt, version, active version, active, webhook", seen
    for scopes in (["workflow:read", "workflow:update"], ["workflow:read", "workflow:update", "workflow:activate"]):
        _, narrow = stand.n.make_key(f"fact of {len(scopes)} scopes", scopes)
        yield f"PUT of an active one with {' '.join(scopes)}", status(stand, "/api/v1/workflows/" + one, "PUT", hook("kept", "b2"), narrow)[0]
    late = []
    for answer in "defgh":
        stand.api("/workflows/" + one, "PUT", hook("kept", answer))
        began, before = time.monotonic(), 0
        while (heard := stand.n.ask("/webhook/kept", "POST", (), {}))["body"].decode() != answer and time.monotonic() < began + 30:
            assert heard["status"] == 200, heard
            before += 1
        late.append((f"{(time.monotonic() - began) * 1000:.0f} ms", before))
    yield "after a PUT its webhook still runs what was before for, in so many calls", late
    whole = stand.n.rest("/workflows/" + one)
    saved = stand.n.rest("/workflows/" + one, "PATCH", {"nodes": hook("kept", "c")["nodes"], "connections": whole["connections"], "versionId": whole["versionId"]})
    answer = stand.n.ask("/webhook/kept", "POST", (), {})
    yield "saved by session: updatedAt, version, active, webhook", (saved["updatedAt"][14:], saved["versionId"][:4], saved["active"], answer["body"].decode())
    again = stand.n.ask("/rest/workflows/" + one, "PATCH", stand.n.session(), {"nodes": whole["nodes"], "connections": whole["connections"], "versionId": whole["versionId"]})
    yield "saved by session once more with the version before", (again["status"], again["body"][:160].decode("utf-8", "replace"))
    stand.api(f"/workflows/{one}/activate", "POST")
    yield "activated again: webhook", stand.n.ask("/webhook/kept", "POST", (), {})["body"].decode()
    for name, value in (("callerPolicy", "none"), ("timezone", "Europe/Berlin"), ("errorWorkflow", "x"), ("executionTimeout", 60), ("availableInMCP", False), ("binaryMode", "separate"), ("timeSavedPerExecution", 1)):
        wish = hook("kept")
        wish["settings"] = {"executionOrder": "v1", name: value}
        yield f"PUT with settings.{name}", status(stand, "/api/v1/workflows/" + one, "PUT", wish)[0:1] + (status(stand, "/api/v1/workflows/" + one, "PUT", wish)[1][:90],)
    stand.remove(one)
    ids = [stand.api("/workflows", "POST", hook(f"o{number}"))["id"] for number in range(6)]
    listed = [each["id"] for each in stand.api("/workflows?limit=250")["data"] if each["id"] in ids]
    yield "workflows, order listed", "by id" if listed == sorted(ids) else "as made" if listed == ids else "newest first" if listed == ids[::-1] else "another"
    for one in ids:
        stand.api("/workflows/" + one, "DELETE")


def held(stand):
    """Whether a connection is made anew where a workflow is unpublished and published at once."""
    stream = Stream("one")
    flow = {"name": "held", "settings": {"executionOrder": "v1"}, "connections": {"In": {"main": [[{"node": "Out", "type": "main", "index": 0}]]}},
            "nodes": [node("In", "sseTrigger", 1, {"url": f"http://127.0.0.1:{stream.server_port}/events?token=one"}), node("Out", "noOp", 1, {})]}
    one = stand.workflow(flow)
    stream.holds(["one"])
    made = []
    for _ in range(5):
        before = stream.made
        stand.api(f"/workflows/{one}/deactivate", "POST")
        stand.api(f"/workflows/{one}/activate", "POST")
        end = time.monotonic() + 20
        while stream.made == before and time.monotonic() < end:
            time.sleep(0.05)
        stream.holds(["one"])
        made.append(stream.made - before)
    yield "connections made where it is unpublished and published at once", made
    stand.remove(one)
    stream.over.set()
    stream.shutdown()


def through(stand):
    """From the PATCH of a credential to the first run that sends the new key."""
    with Provider("old-key-0123456789", "new-key-0123456789") as provider:
        one = stand.credential("through", "openAiApi", {"apiKey": "old-key-0123456789", "url": provider.url})
        flow = stand.workflow(probe("through", one, provider.url, strict=True))
        stand.listening("through")
        whole = stand.credential_now(one)
        stand.n.rest("/credentials/" + one, "PATCH", {"name": "through", "type": "openAiApi", "data": {**whole["data"], "apiKey": "new-key-0123456789"}})
        before = stand.credential_now(one)["updatedAt"]
        stand.n.ask("/webhook/through", "POST", (), {})
        yield "the run right after the change sends", provider.asked[-1][:3]
        yield "a run leaves the credential's updatedAt", stand.credential_now(one)["updatedAt"] == before
        stand.remove(flow)
        stand.api("/credentials/" + one, "DELETE")


def facts(stand):
    for part in (own_keys, credentials, workflows, held, through):
        for what, value in part(stand):
            print(f"{stand.n.version:8} {what:60} {json.dumps(value) if not isinstance(value, str) else value}", flush=True)
