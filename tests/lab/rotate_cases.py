"""The rotations that are run on a real n8n. Each function is one case: it makes what it needs, rotates, and looks at n8n and the provider afterwards."""
import http.server
import json
import signal
import threading
import time

from provider import Provider
from rotate_ground import FINISHED, NAME, PROBE, STOPPED, WAITING, Work
from rotation import node, probe

API_KEY = ["--kind", "n8n-api-key"]


def provider_keys(tag):
    return [f"sk-proj-{tag}{word}{'0123456789abcdefghij' * 2}T3BlbkFJ{'klmnopqrstuvwxyzABCD' * 2}{word}" for word in ("old1", "new2")]


def shop(stand, tag, scopes=None, days=30):
    """The key that is rotated, as a person made it."""
    row, key = stand.n.make_key(tag, scopes, int(time.time()) + days * 86400 if days else None)
    return row, key


def new_row(before, after, tag, gone):
    """Exactly one key came, named after the label, and the old one went."""
    came, went = set(after) - set(before), set(before) - set(after)
    assert went == {gone}, f"gone: {went}"
    assert len(came) == 1 and next(iter(came)).startswith(tag + ", "), f"came: {came}"
    return after[came.pop()]


# n8n's own API keys


def own_routine(stand):
    """n8n-api-key, by the sign-in, under 50 calls a second"""
    scopes = [scope for scope in stand.n.rest("/api-keys/scopes") if scope.startswith(("workflow:", "tag:", "execution:"))]
    _, old = shop(stand, "own", scopes)
    work, before = Work(stand, "own", {"K": old}), stand.rows()
    with work.api_client() as client:
        client.calls_more(25)
        done = work.run(*work.words("start", *API_KEY, "--url", stand.url, "--label", "own", "--env-file", f"{work.env_file}:{NAME}", "--grace", "2s")).finished()
        client.calls_more(25)
    fresh, after = work.env_key(), stand.rows()
    row = new_row(before, after, "own", "own")
    assert fresh != old and not stand.accepts(old) and stand.accepts(fresh), "old refused, new accepted"
    assert row["apiKey"][-4:] == fresh[-4:], "n8n shows the new key's last characters"
    assert sorted(row["scopes"]) == sorted(scopes), f"scopes: {sorted(row['scopes'])}, not {sorted(scopes)}"
    days = (row["expiresAt"] - time.time()) / 86400
    assert 175 < days < 185, f"expires in {days:.0f} days"
    cited = {each["number"]: each["answer"]["status"] for each in done.json["exchanges"]}
    end = done.steps()["prove_end"]["proof"]
    assert end["id"] == "old_refused_and_new_accepted" and {cited[each["number"]] for each in end["citations"]} == {200, 401}, end
    assert done.places() == [("env_file", work.env_file, "proven")], done.places()
    return work, done, f"{len(scopes)} scopes, expires in {days:.0f} days"


def own_forgotten(stand):
    """n8n-api-key, while something that is not on the list goes on with the old key"""
    _, old = shop(stand, "forgotten")
    work = Work(stand, "forgotten", {"K": old})
    with work.client(lambda: ("GET", stand.url + "/api/v1/workflows?limit=1", {"X-N8N-API-KEY": old}, None), rate=5) as client:
        client.calls_more(5)
        words = work.words("start", *API_KEY, "--url", stand.url, "--label", "forgotten", "--env-file", f"{work.env_file}:{NAME}")
        if stand.two:  # 65 s of watching by itself
            done = work.run(*words).ended(WAITING, "old_key_still_used")
            assert stand.accepts(old)
            gone = work.run(*work.words("abandon")).ended(FINISHED)
            assert gone.rotation["state"] == "abandoned" and work.env_key() == old and stand.accepts(old), "taken back"
            assert not [label for label in stand.rows() if label.startswith("forgotten, ")], "the new key is deleted again"
            return work, done, "watched, waits (3); abandoned: all as before"
        done = work.run(*words, "--grace", "2s").finished()
        client.calls_more(5)
    work.clients.clear()  # nothing shows it on 1.x: that client fails, and must
    return work, done, f"1.x records no use: {len(client.failures)} calls of the forgotten client refused"


def own_forgotten_short(stand):
    """the same with a grace of 2 s, less than n8n's own minute between two notes of a use"""
    if not stand.two:
        return None
    _, old = shop(stand, "short")
    work = Work(stand, "short", {"K": old})
    with work.client(lambda: ("GET", stand.url + "/api/v1/workflows?limit=1", {"X-N8N-API-KEY": old}, None), rate=5) as client:
        client.calls_more(5)
        done = work.run(*work.words("start", *API_KEY, "--url", stand.url, "--label", "short", "--env-file", f"{work.env_file}:{NAME}", "--grace", "2s")).finished()
        client.calls_more(5)
    assert "at most once a minute" in done.err, done.err
    work.clients.clear()
    return work, done, f"warned, and finished: {len(client.failures)} calls of the forgotten client refused"


def own_leaked(stand):
    """n8n-api-key, leaked: the old key dies first"""
    _, old = shop(stand, "leaked")
    work, before = Work(stand, "leaked", {"K": old}), stand.rows()
    done = work.run(*work.words("start", *API_KEY, "--mode", "leaked", "--url", stand.url, "--label", "leaked", "--env-file", f"{work.env_file}:{NAME}", "--grace", "1s")).ended(WAITING, "look_at")
    order = [step["id"] for step in done.rotation["steps"]]
    assert order.index("revoke_first") < order.index("make_new_after") and not stand.accepts(old) and stand.accepts(work.env_key()), order
    new_row(before, stand.rows(), "leaked", "leaked")
    end = work.run(*work.words("resume", "--done", key=False)).finished()
    return work, end, "waits for the list of what to look at, then finished"


def own_guided(stand):
    """n8n-api-key, guided: a key that a person made, by --new-key-env; nobody signs in"""
    row, old = shop(stand, "guided")
    _, new = stand.n.make_key("guided by hand")
    work = Work(stand, "guided", {"K": old, "NEW": new})
    with work.api_client() as client:
        client.calls_more(25)
        done = work.run(*work.words("start", *API_KEY, "--url", stand.url, "--label", "guided", "--via", "guided", "--new-key-env", "NEW", "--env-file", f"{work.env_file}:{NAME}", "--grace", "2s", session=False)).ended(WAITING, "revocation")
        assert work.env_key() == new and stand.accepts(old), "both accepted until the person acts"
        stand.n.rest(f"/api-keys/{row}", "DELETE")
        end = work.run("resume").finished()
        client.calls_more(25)
    assert not stand.accepts(old)
    return work, done, "waits for the revocation (3), then finished without any key given again"


# A provider's key in n8n


class Case:
    """A provider that takes both keys, a credential with the old one, and a published webhook that uses it."""

    def __init__(self, stand, tag, kind="openAiApi", copy=False):
        self.stand, self.tag = stand, tag
        self.old, self.new = provider_keys(tag)
        self.provider = Provider(self.old, self.new)
        self.provider.__enter__()
        self.kind = kind
        data = {"apiKey": self.old, "url": self.provider.url} if kind == "openAiApi" else {"name": "Authorization", "value": "Bearer " + self.old}
        self.credential = None if copy else stand.credential(tag, kind, data)
        self.workflow = stand.workflow(self.wish(copy))
        stand.listening(tag)
        self.work = Work(stand, tag, {"K": stand.key, "OLD": self.old, "NEW": self.new}, provider=self.provider)

    def wish(self, copy):
        wish = probe(self.tag, self.credential, self.provider.url, strict=True)
        call = wish["nodes"][1]
        if copy:
            del call["credentials"]
            call["parameters"] = {"url": self.provider.url + "/models", "options": {}, "sendHeaders": True,
                                  "headerParameters": {"parameters": [{"name": "Authorization", "value": "Bearer " + self.old}]}}
        elif self.kind == "httpHeaderAuth":
            call["credentials"] = {self.kind: {"id": self.credential, "name": self.tag}}
            call["parameters"] = {"url": self.provider.url + "/models", "options": {}, "authentication": "genericCredentialType", "genericAuthType": self.kind}
        return wish

    def start(self, *more, session=True, key=True):
        words = self.work.words("start", "--kind", "provider-key", "--provider", "openai", "--provider-url", self.provider.url, "--url", self.stand.url, "--label", self.tag,
                                "--old-key-env", "OLD", "--new-key-env", "NEW", "--grace", "1s", *more, session=session, key=key)
        return words + ["--credential", self.credential] if self.credential else words

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.provider.__exit__()
        self.stand.remove(self.workflow)
        if self.credential:
            self.stand.api("/credentials/" + self.credential, "DELETE")

    def rotate(self, start, resume, rate=10):
        """Under load: start waits for the provider's page, resume finishes."""
        before = self.stand.workflows()
        with self.work.webhook_client(self.tag, rate) as client:
            client.calls_more(10)
            done = self.work.run(*start).ended(WAITING, "revocation")
            self.provider.keys.discard(self.old)
            client.calls_more(10)
            end = self.work.run(*resume).finished()
            client.calls_more(10)
        end.seconds += done.seconds
        assert self.stand.workflows() == before, f"workflows: {self.stand.workflows()}, not {before}"
        return end


def provider_by(stand, tag, via):
    session = via == "session"
    with Case(stand, tag) as case:
        kept = stand.credential_now(case.credential)
        end = case.rotate(case.start("--via", via, session=session), case.work.words("resume", session=session))
        now = stand.credential_now(case.credential)
        assert (now["id"], now["name"], now["type"]) == (kept["id"], kept["name"], kept["type"]) and now["data"]["url"] == kept["data"]["url"], now
        assert end.places() == [("credential", case.credential, "proven")], end.places()
        return case.work, end, "credential's test proves it"


def provider_session(stand):
    """provider-key by the sign-in, its webhook called 10 times a second"""
    return provider_by(stand, "bysession", "session")


def provider_api(stand):
    """the same by the API"""
    if stand.two:
        return provider_by(stand, "byapi", "api")
    with Case(stand, "byapi") as case:
        done = case.work.run(*case.start("--via", "api", session=False))
        assert done.code in (STOPPED, WAITING) and stand.api("/workflows?limit=1"), done.code
        assert case.provider.keys == {case.old, case.new} and stand.n.ask("/webhook/byapi", "POST", (), {})["body"], "nothing changed"
        return case.work, done, f"not on 1.x: exit {done.code}, {done.json['reason']}"


def provider_probe(stand):
    """a credential that n8n cannot test, by --probe-workflow; one of these that a crash left long ago is swept"""
    left = stand.workflow(dict(probe("left", None, "http://127.0.0.1:9/v1"), name=PROBE + "0" * 32 + ", may be deleted after 2020-01-01T00:00:00Z",
                               nodes=[node("In", "webhook", 2, {"httpMethod": "POST", "path": "left", "options": {}}, webhookId="left")], connections={}))
    with Case(stand, "probe", "httpHeaderAuth") as case:
        done = case.work.run(*case.start())
        done.ended(WAITING, "places")
        assert left not in stand.workflows(), "the one of 2020 is swept"
        case.work.run(*case.work.words("abandon")).ended(FINISHED)
        asked = len(case.provider.asked)
        end = case.rotate(case.start("--probe-workflow"), case.work.words("resume"))
        assert stand.probes() == [], stand.probes()
        assert case.provider.asked[asked:].count(case.new) > 10
        return case.work, end, "without the word: waits; with it: made, called, removed"


def provider_probe_killed(stand):
    """the same, killed while the provider answers the probe"""
    with Case(stand, "killed", "httpHeaderAuth") as case:
        before = stand.workflows()
        process = case.work.begin(*case.start("--probe-workflow"))
        struck = threading.Event()

        # Only while the probe is there: the program itself asks with the new key too.
        def strike(headers):
            if headers.get("Authorization") == "Bearer " + case.new and stand.probes():
                process.send_signal(signal.SIGKILL)
                struck.set()

        case.provider.heard = strike
        out, err = process.communicate(timeout=120)
        case.provider.heard = None
        assert struck.is_set(), f"never asked for the probe: exit {process.returncode} {out[-400:]!r} {err[-300:]!r}"
        left = stand.probes()
        assert len(left) == 1 and [active for name, active in stand.workflows().values() if name in left] == [True], left
        done = case.work.run(*case.work.words("resume", "--probe-workflow")).ended(WAITING, "revocation")
        assert stand.workflows() == before, f"left: {set(stand.workflows().values()) - set(before.values())}"
        case.provider.keys.discard(case.old)
        end = case.work.run(*case.work.words("resume")).finished()
        end.seconds += done.seconds
        return case.work, end, "left active by the kill, swept by resume, proven anew"


def hard_coded(stand):
    """a copy of the key in a node's header, its webhook called 10 times a second"""
    with Case(stand, "copied", copy=True) as case:
        end = case.rotate(case.start("--grace", "0s"), case.work.words("resume"))
        assert end.places() == [("workflow_copy", case.workflow, "proven")], end.places()
        text = json.dumps(stand.api("/workflows/" + case.workflow))
        assert case.old not in text and case.new in text
        return case.work, end, "found, changed, still active"


def hard_coded_editor(stand):
    """the same in a workflow that the editor saved, with settings that the API of 1.x does not take"""
    with Case(stand, "edited", copy=True) as case:
        settings = {"executionOrder": "v1", "callerPolicy": "none", "timezone": "Europe/Berlin"}
        whole = stand.n.rest("/workflows/" + case.workflow)
        stand.n.rest("/workflows/" + case.workflow, "PATCH", {"settings": settings, "versionId": whole["versionId"]})
        if stand.two:
            stand.api(f"/workflows/{case.workflow}/activate", "POST")  # published anew, or there would be a draft
        end = case.rotate(case.start(), case.work.words("resume"))
        now = stand.api("/workflows/" + case.workflow)
        assert case.old not in json.dumps(now) and now["active"] and {k: now["settings"].get(k) for k in settings} == settings, now["settings"]
        return case.work, end, "settings kept"


class Stream(http.server.ThreadingHTTPServer):
    """Server-sent events: what holds a connection open, and with which key."""

    daemon_threads = True

    def __init__(self, *keys):
        self.keys, self.open, self.made, self.over = set(keys), [], 0, threading.Event()
        outer = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                key = self.path.partition("token=")[2]
                self.send_response(200 if key in outer.keys else 401)
                self.send_header("Content-Type", "text/event-stream")
                self.end_headers()
                outer.open.append(key)
                outer.made += 1
                try:
                    while key in outer.keys and not outer.over.wait(0.1):
                        self.wfile.write(b": still here\n\n")
                except OSError:
                    pass
                outer.open.remove(key)

            def log_message(self, *_):
                pass

        super().__init__(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.serve_forever, args=(0.05,), daemon=True).start()

    def holds(self, keys, seconds=15):
        end = time.monotonic() + seconds
        while sorted(self.open) != sorted(keys):
            assert time.monotonic() < end, f"connections with {[key[-4:] for key in self.open]}, not {[key[-4:] for key in keys]}"
            self.over.wait(0.05)


def held_connection(stand):
    """a trigger that holds a connection (server-sent events) made with the old key"""
    with Case(stand, "held") as case:
        stream = Stream(case.old, case.new)
        url = f"http://127.0.0.1:{stream.server_port}/events?token={case.old}"
        one = stand.workflow({"name": "held stream", "settings": {"executionOrder": "v1"}, "connections": {"In": {"main": [[{"node": "Out", "type": "main", "index": 0}]]}},
                              "nodes": [node("In", "sseTrigger", 1, {"url": url}), node("Out", "noOp", 1, {})]})
        try:
            stream.holds([case.old])
            end = case.rotate(case.start(), case.work.words("resume"))
            stream.holds([case.new])
            assert ("trigger", one, "proven") in end.places() and ("workflow_copy", one, "proven") in end.places(), end.places()
        finally:
            stand.remove(one)
            stream.over.set()
            stream.shutdown()
        return case.work, end, "its connection is made anew with the new key"


def narrow_key(stand):
    """a key of n8n without credential:update"""
    if not stand.two:
        return None
    _, stand_key = stand.n.make_key("narrow", ["credential:list", "credential:read", "workflow:list", "workflow:read"])
    with Case(stand, "narrowed") as case:
        case.work.secrets["K"] = stand_key
        at = stand.credential_now(case.credential)["updatedAt"]
        done = case.work.run(*case.start("--via", "api", session=False)).ended(STOPPED, "n8n_forbidden")
        said = done.json["verdict"]["sentence"]
        assert "403" in said and "credential:update" in said, said
        assert done.rotation["state"] == "stopped" and stand.credential_now(case.credential)["updatedAt"] == at, "nothing changed"
        case.work.run(*case.work.words("abandon", session=False)).ended(FINISHED)
        end = case.rotate(case.start(), case.work.words("resume"))
        return case.work, end, "by the API: explained (1), nothing changed; with a sign-in beside it: finished"


def narrow_key_copy(stand):
    """a hard-coded copy, and a key of n8n without workflow:activate: 2.40.7 refuses it, and saves it all the same"""
    if not stand.two:
        return None
    _, stand_key = stand.n.make_key("narrow copy", ["credential:list", "workflow:list", "workflow:read", "workflow:update"])
    with Case(stand, "draft", copy=True) as case:
        case.work.secrets["K"] = stand_key
        done = case.work.run(*case.start("--via", "api", session=False)).ended(STOPPED, "n8n_forbidden")
        assert "workflow:activate" in done.json["verdict"]["sentence"], done.json["verdict"]["sentence"]
        text = json.dumps(stand.api("/workflows/" + case.workflow))
        assert case.new not in text and case.old in text, "the draft is as it was"
        end = case.work.run(*case.work.words("abandon", session=False)).ended(FINISHED)
        return case.work, end, "explained (1); no draft with the new key is left; abandoned"


CASES = [own_routine, own_guided, own_leaked, provider_session, provider_api, provider_probe, provider_probe_killed, hard_coded, hard_coded_editor, held_connection, narrow_key, narrow_key_copy,
         own_forgotten, own_forgotten_short]
