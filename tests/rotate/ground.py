"""What the rotation's tests stand on: a practice n8n, a forwarder before it, and the program with a keyring and a state folder of its own."""
import http.client
import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit

sys.dont_write_bytecode = True
TESTS = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path.insert(0, os.path.join(TESTS, "support"))
from keyring import SERVICE, Keyring  # noqa: E402,F401

FINISHED, PROOF_FAILED, WAITING, UNREADABLE = 0, 1, 3, 4
NAME = "N8N_API_KEY"


class Answer:
    def __init__(self, status, headers, body):
        self.status, self.headers, self.body = status, headers, body

    @property
    def json(self):
        return json.loads(self.body)


def ask(url, method="GET", headers=None, body=None):
    address = urlsplit(url)
    line = http.client.HTTPConnection(address.hostname, address.port, timeout=20)
    text = None if body is None else json.dumps(body)
    try:
        line.request(method, address.path + ("?" + address.query if address.query else ""), text,
                     {"Accept": "application/json", "browser-id": "browser-1", **({"Content-Type": "application/json"} if text else {}), **(headers or {})})
        heard = line.getresponse()
        return Answer(heard.status, heard.headers, heard.read())
    finally:
        line.close()


class World:
    """A practice n8n with its provider, as a person sees them."""

    def __init__(self, cli, environment, family):
        self.two = family == "2.40"
        self.process = subprocess.Popen([cli, "practice", "--fault", "healthy-rotation", "--family", family], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=environment)
        self.about = json.loads(self.process.stdout.readline())
        self.url, self.key, rotation = self.about["url"], self.about["key"], self.about["rotation"]
        self.person, self.webhook, self.credential, self.provider = rotation["session"], rotation["webhook"], rotation["credential"]["id"], rotation["provider"]
        self.cookie = None

    def end(self):
        self.process.terminate()
        self.process.wait()
        self.process.stdout.close()

    def rest(self, path):
        if not self.cookie:
            login = ask(self.url + "/rest/login", "POST", body={"emailOrLdapLoginId": self.person["email"], "email": self.person["email"], "password": self.person["password"]})
            assert login.status == 200, login.status
            self.cookie = login.headers["Set-Cookie"].split(";")[0]
        answer = ask(self.url + "/rest" + path, headers={"Cookie": self.cookie})
        assert answer.status == 200, (path, answer.status)
        return answer.json["data"]

    def api_keys(self):
        """label → the last characters that n8n shows of it"""
        data = self.rest("/api-keys?take=250")
        return {each["label"]: each["apiKey"][-4:] for each in (data["items"] if self.two else data)}

    def accepts(self, key):
        status = ask(self.url + "/api/v1/workflows?limit=1", headers={"X-N8N-API-KEY": key}).status
        assert status in (200, 401), status
        return status == 200

    def holdings(self):
        """Credentials, and workflows with whether each is switched on: a rotation leaves them as they were."""
        credentials, workflows = self.rest("/credentials"), self.rest("/workflows")
        workflows = workflows["data"] if isinstance(workflows, dict) else workflows
        return sorted(each["id"] for each in credentials), sorted((each["id"], each["name"], bool(each["active"])) for each in workflows)

    def new_provider_key(self):
        return ask(self.provider["keys"], "POST").json

    def provider_keys(self):
        return ask(self.provider["keys"]).json["keys"]

    def revoke_provider_key(self):
        assert ask(f"{self.provider['keys']}/{self.provider['id']}", "DELETE").json["revoked"]

    def runs(self):
        """The shop's workflow, which calls the provider with the credential. Its failures of 1.x are empty answers with 200."""
        answer = ask(self.webhook, "POST", body={})
        return answer.status < 400 and answer.body != b"" and answer.json.get("object") == "list"


class Forwarder:
    """Between the program and n8n: counts the requests, and can be told what to do right before or after one of them."""

    def __init__(self, target):
        outer, lock = self, threading.Lock()
        self.seen, self.at, self.when, self.strike = [], 0, "", None

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def serve(self):
                with lock:
                    outer.seen.append((self.command, self.path.split("?")[0]))
                    struck = outer.at in (len(outer.seen), f"{self.command} {self.path}") and outer.strike
                if struck and outer.when == "before":
                    return self.end(struck)
                body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
                address = urlsplit(target)
                line = http.client.HTTPConnection(address.hostname, address.port, timeout=30)
                line.putrequest(self.command, self.path, skip_host=True, skip_accept_encoding=True)
                for name, value in self.headers.items():
                    line.putheader(name, value)
                line.endheaders(body)
                heard = line.getresponse()
                answer = heard.read()
                line.close()
                if struck:
                    return self.end(struck)
                self.send_response_only(heard.status, heard.reason)
                for name, value in heard.getheaders():
                    if name.lower() not in ("content-length", "transfer-encoding", "connection"):
                        self.send_header(name, value)
                if heard.status != 204:
                    self.send_header("Content-Length", str(len(answer)))
                self.end_headers()
                self.wfile.write(answer)
                return None

            def end(self, struck):
                struck()
                self.close_connection = True

            do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = do_HEAD = serve

            def log_message(self, *_):
                pass

        class Server(ThreadingHTTPServer):
            daemon_threads = True

            def handle_error(self, request, client_address):
                pass  # who is killed hangs up

        self.server = Server(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}"
        threading.Thread(target=self.server.serve_forever, args=(0.05,), daemon=True).start()

    def arm(self, at, when, strike):
        """At the request of that number, or of that method and path."""
        self.at, self.when, self.strike = at, when, strike

    def end(self):
        self.server.shutdown()
        self.server.server_close()


class Done:
    def __init__(self, words, code, out, err):
        self.words, self.code, self.out, self.err = words, code, out, err

    @property
    def json(self):
        return json.loads(self.out)

    @property
    def rotation(self):
        return self.json["rotation"]

    def ended(self, code):
        assert self.code == code, f"{' '.join(self.words[:3])}: exit {self.code}, not {code}: {self.reason()}"
        return self

    def reason(self):
        try:
            told = self.json
            return (told.get("reason") or "") + ": " + (told.get("error") or told["verdict"])["sentence"]
        except ValueError:
            return self.err[-300:]


class Ground:
    """One rotation's world: n8n, the program's state, the .env file that the client reads, and what the person gives."""

    def __init__(self, cli, keyring, kind, mode, family, label="main", forwarded=False):
        self.cli, self.keyring, self.kind, self.mode, self.label = cli, keyring, kind, mode, label
        self.folder = tempfile.mkdtemp(prefix="r", dir=keyring.folder)
        self.state, self.env_file = os.path.join(self.folder, "state"), os.path.join(self.folder, "app.env")
        self.world = World(cli, keyring.environment, family)
        self.forwarder = Forwarder(self.world.url) if forwarded else None
        self.url = self.forwarder.url if forwarded else self.world.url
        self.own = kind == "n8n-api-key"
        with open(self.env_file, "w", encoding="utf-8") as file:
            file.write(f"# the shop\n{NAME}={self.world.key}\nOTHER=1\n")
        self.fresh = None if self.own else self.world.new_provider_key()
        self.old_key = self.world.key if self.own else self.world.provider["key"]
        self.before = self.world.holdings()
        self.keys_before = self.world.api_keys()
        self.environment = {**keyring.environment, "XDG_STATE_HOME": self.state, "K": self.world.key, "PW": self.world.person["password"],
                            "OLD": self.old_key, "NEW": self.fresh["key"] if self.fresh else ""}

    def end(self):
        if self.forwarder:
            self.forwarder.end()
        self.world.end()
        shutil.rmtree(self.folder, ignore_errors=True)

    def secrets(self):
        return ["--key-env", "K", "--session-email", self.world.person["email"], "--session-password-env", "PW"]

    def start_words(self, grace="0s"):
        words = ["rotate", "start", "--kind", self.kind, "--mode", self.mode, "--label", self.label, "--url", self.url, *self.secrets(), "--grace", grace]
        if self.own:
            return [*words, "--env-file", f"{self.env_file}:{NAME}"]
        return [*words, "--provider", "openai", "--provider-url", self.world.provider["url"], "--credential", self.world.credential, *self.both_keys()]

    def both_keys(self):
        return [] if self.own else ["--old-key-env", "OLD", "--new-key-env", "NEW"]

    def process(self, words, environment=None):
        return subprocess.Popen([self.cli, *words, "--yes", "--format", "json"], env={**self.environment, **(environment or {})}, cwd=self.folder,
                                stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE)

    def finish(self, words, process, seconds=90):
        try:
            out, err = process.communicate(timeout=seconds)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()
            raise AssertionError(f"{' '.join(words[:3])} did not end within {seconds} s") from None
        done = Done(words, process.returncode, out.decode(), err.decode())
        for secret in self.canaries():
            assert secret not in done.out + done.err, f"{' '.join(words[:2])} shows a secret"
        return done

    def run(self, *words):
        return self.finish(words, self.process(words))

    def show(self, *words):
        out = subprocess.run([self.cli, *words, "--format", "json"], env=self.environment, stdin=subprocess.DEVNULL, capture_output=True, timeout=30, check=True).stdout
        return json.loads(out)

    def rotations(self):
        return self.show("rotate", "list")["rotations"]

    @staticmethod
    def has_terminals():
        """Some containers have none."""
        try:
            for descriptor in os.openpty():
                os.close(descriptor)
        except OSError:
            return False
        return True

    def at_a_terminal(self, *words):
        """Somebody sits there, and has done all that is asked for."""
        master, slave = os.openpty()
        try:
            process = subprocess.Popen(["setsid", "--ctty", "--wait", self.cli, *words], env=self.environment, stdin=slave, stdout=subprocess.PIPE, stderr=slave)
            os.close(slave)
            os.write(master, b"yes\n" * 5)
            heard = []
            drain = threading.Thread(target=swallow, args=(master, heard), daemon=True)
            drain.start()
            out, _ = process.communicate(timeout=90)
            drain.join()  # it reads until nobody has the other side open; its descriptor may be another's after that
            return Done(words, process.returncode, out.decode(), b"".join(heard).decode(errors="replace"))
        finally:
            os.close(master)

    def env_key(self):
        with open(self.env_file, encoding="utf-8") as file:
            lines = file.read().splitlines()
        assert len(lines) == 3 and lines[0] == "# the shop" and lines[2] == "OTHER=1", "the .env file was damaged"
        return lines[1].removeprefix(NAME + "=")

    def kept(self):
        """name → whole entry, of this rotation's label, as the keyring itself has them; one that is staged too."""
        told = subprocess.run([*SERVICE, "entries"], env=self.keyring.environment, capture_output=True, timeout=20, check=True).stdout
        return {name: text for name, text in json.loads(told).items() if name.split("/")[-1].split(" ")[0] == self.label}

    def listed(self):
        return [key for key in self.show("keys", "list")["keys"] if key["label"].split(" ")[0] == self.label]

    def canaries(self):
        """No more than its start and its last characters may be seen of a key."""
        keys = [self.old_key, self.world.key, self.world.person["password"]] + ([self.fresh["key"]] if self.fresh else []) + ([self.env_key()] if self.own else [])
        return [key[-24:-4] if len(key) > 40 else key for key in keys]

    def everything(self):
        found = b""
        for folder, _, names in os.walk(self.state):
            for name in names:
                found += name.encode() + b"\n"
                with open(os.path.join(folder, name), "rb") as file:
                    found += file.read() + b"\n"
        return found.decode(errors="replace")

    def journals(self, torn=False):
        """Each rotation's journal, every line of it read; empty where nothing had begun."""
        folder = os.path.join(self.state, "keydoctor", "rotations")
        journals = []
        for name in sorted(os.listdir(folder)) if os.path.isdir(folder) else []:
            if not name.endswith(".jsonl"):
                continue
            with open(os.path.join(folder, name), encoding="utf-8") as file:
                text = file.read()
            whole = text[:text.rfind("\n") + 1]
            assert torn or whole in ("", text), f"{name} ends in the midst of a line"
            journals.append([json.loads(line) for line in whole.splitlines()])
        return journals


def swallow(descriptor, heard):
    try:
        while part := os.read(descriptor, 4096):
            heard.append(part)
    except OSError:
        pass


@contextmanager
def ground(*words, **options):
    made = Ground(*words, **options)
    try:
        yield made
    finally:
        made.end()
