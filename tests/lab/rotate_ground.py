"""What a rotation on a real n8n stands on: the owner's own way to its keys, credentials and workflows, and the program with a keyring."""
import json
import os
import subprocess
import sys
import tempfile
import time

from n8n import OWNER, PASSWORD

TESTS = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path += [os.path.join(TESTS, "support"), os.path.join(TESTS, "rotate")]
from client import Client  # noqa: E402
from keyring import Keyring  # noqa: E402,F401

FINISHED, STOPPED, WAITING = 0, 1, 3
NAME = "N8N_API_KEY"
PROBE = "Key Doctor probe "


class Crowd(Client):
    """A real n8n on a shared machine takes a while for each call, and the others do not wait for it."""

    LINES = 25


class Done:
    def __init__(self, code, out, err, seconds):
        self.code, self.out, self.err, self.seconds = code, out, err, seconds

    @property
    def json(self):
        return json.loads(self.out)

    @property
    def rotation(self):
        return self.json["rotation"]

    def steps(self):
        return {step["id"]: step for step in self.rotation["steps"]}

    def places(self):
        return [(place["kind"], place["where"], place["state"]) for place in self.rotation["places"]]

    def ended(self, code, reason=None):
        assert self.code == code, f"exit {self.code}, not {code}: {self.why()}"
        assert reason is None or self.json["reason"] == reason, f"reason {self.json['reason']}, not {reason}: {self.why()}"
        return self

    def finished(self):
        self.ended(FINISHED)
        assert self.json["verdict"]["id"] == "healthy" and self.rotation["state"] == "finished", self.json["verdict"]
        for name, step in self.steps().items():
            assert step["state"] == "done" and step["at"] and step["proof"]["holds"] is True, (name, step)
        return self

    def why(self):
        try:
            told = self.json
            if "error" in told:
                return told["error"]["sentence"]
            left = [(step["id"], step["state"], step.get("reason")) for step in (told["rotation"] or {"steps": []})["steps"] if step["state"] != "done"]
            return f"{told['reason']}: {told['verdict']['sentence']}; {left[:2]}"
        except ValueError:
            return self.err[-300:]


class Stand:
    """One real n8n with its owner and the key that this script itself works with."""

    def __init__(self, n, cli, keyring):
        self.n, self.cli, self.keyring, self.two = n, cli, keyring, n.version.startswith("2.")
        self.url = f"http://127.0.0.1:{n.port}"
        self.logins = []
        n.setup()
        self.key = n.make_key("lab")[1]

    def api(self, path, method="GET", body=None, key=None):
        answer = self.n.ask("/api/v1" + path, method, [("X-N8N-API-KEY", key or self.key)], body)
        assert answer["status"] in (200, 201), f"{method} {path}: {answer['status']} {answer['body'][:300]!r}"
        return json.loads(answer["body"])

    def accepts(self, key):
        status = self.n.ask("/api/v1/workflows?limit=1", headers=[("X-N8N-API-KEY", key)])["status"]
        assert status in (200, 401), status
        return status == 200

    def rows(self):
        """The keys that n8n lists, by label."""
        data = self.n.rest("/api-keys?take=250")
        return {row["label"]: row for row in (data["items"] if self.two else data)}

    def credential(self, name, kind, data):
        more = {"header": False} if kind == "openAiApi" and self.two else {}
        return self.api("/credentials", "POST", {"name": name, "type": kind, "data": {**data, **more}})["id"]

    def credential_now(self, one):
        return self.n.rest(f"/credentials/{one}?includeData=true")

    def workflow(self, wish):
        one = self.api("/workflows", "POST", wish)["id"]
        self.api(f"/workflows/{one}/activate", "POST")
        return one

    def listening(self, path, seconds=20):
        """Seconds until a published webhook is there."""
        began = time.monotonic()
        while time.monotonic() < began + seconds:
            if self.n.ask("/webhook/" + path, "POST", (), {})["status"] != 404:
                return time.monotonic() - began
        raise AssertionError(f"no webhook {path} within {seconds} s")

    def remove(self, one):
        self.api(f"/workflows/{one}/deactivate", "POST")
        for _ in range(50):  # 2.40.7 refuses for a moment after it was unpublished
            if self.n.ask(f"/api/v1/workflows/{one}", "DELETE", [("X-N8N-API-KEY", self.key)])["status"] != 409:
                return
            time.sleep(0.1)

    def workflows(self):
        return {each["id"]: (each["name"], each["active"]) for each in self.api("/workflows?limit=250")["data"]}

    def probes(self):
        return [name for name, _ in self.workflows().values() if name.startswith(PROBE)]

    def sign_in_slowly(self):
        """Below n8n's own limit of five a minute."""
        self.logins = [at for at in self.logins if time.monotonic() - at < 63]
        if len(self.logins) >= 4:
            time.sleep(max(0, 63 - (time.monotonic() - self.logins[0])))
        self.logins.append(time.monotonic())


class Work:
    """One case's own state, files and secrets."""

    def __init__(self, stand, label, secrets, **more):
        self.stand, self.label, self.provider = stand, label, more.get("provider")
        self.folder = tempfile.mkdtemp(prefix="w", dir=stand.keyring.folder)
        self.env_file, self.clients = os.path.join(self.folder, "app.env"), []
        self.secrets = secrets  # variable → key: K opens n8n, OLD and NEW are a provider's
        with open(self.env_file, "w", encoding="utf-8") as file:
            file.write(f"# the shop\n{NAME}={secrets['K']}\nOTHER=1\n")

    def env_key(self):
        with open(self.env_file, encoding="utf-8") as file:
            return next(line for line in file.read().splitlines() if line.startswith(NAME)).removeprefix(NAME + "=")

    def words(self, *parts, session=True, key=True):
        words = list(parts)
        if key:
            words += ["--key-env", "K"]
        if session:
            words += ["--session-email", OWNER, "--session-password-env", "PW"]
        return words

    def begin(self, *words):
        if "--session-email" in words:
            self.stand.sign_in_slowly()
        environment = {**self.stand.keyring.environment, "XDG_STATE_HOME": os.path.join(self.folder, "state"), "PW": PASSWORD, **self.secrets}
        return subprocess.Popen([self.stand.cli, "rotate", *words, "--yes", "--format", "json"], env=environment, cwd=self.folder,
                                stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE)

    def run(self, *words, seconds=180):
        process = self.begin(*words)
        began = time.monotonic()
        try:
            out, err = process.communicate(timeout=seconds)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()
            raise AssertionError(f"rotate {words[0]} did not end within {seconds} s") from None
        done = Done(process.returncode, out.decode(), err.decode(), time.monotonic() - began)
        with open(os.path.join(self.folder, f"{words[0]}-{time.time():.0f}.json"), "w", encoding="utf-8") as file:
            file.write(done.out + done.err)
        for secret in [*self.secrets.values(), PASSWORD, self.env_key()]:
            middle = secret[-24:-4] if len(secret) > 40 else secret
            assert middle not in done.out + done.err + self.kept(), f"rotate {words[0]} shows a secret"
        return done

    def kept(self):
        """All that the state folder holds."""
        text = b""
        for folder, _, names in os.walk(os.path.join(self.folder, "state")):
            for name in names:
                with open(os.path.join(folder, name), "rb") as file:
                    text += file.read()
        return text.decode(errors="replace")

    def client(self, *words, **more):
        self.clients.append(Crowd(*words, **more))
        return self.clients[-1]

    def api_client(self, key=None, rate=50):
        return self.client(lambda: ("GET", self.stand.url + "/api/v1/workflows?limit=1", {"X-N8N-API-KEY": key or self.env_key()}, None), rate=rate)

    # A failed run of 1.x is an empty answer with 200.
    def webhook_client(self, path, rate=10):
        return self.client(lambda: ("POST", f"{self.stand.url}/webhook/{path}", {"Content-Type": "application/json"}, "{}"),
                           lambda status, body: status == 200 and json.loads(body or "{}").get("object") == "list", rate=rate)

    def no_failures(self):
        for client in self.clients:
            assert client.failures == [], f"{len(client.failures)} of {client.made} calls failed: {client.failures[:3]}"
