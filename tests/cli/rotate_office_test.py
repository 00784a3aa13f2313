#!/usr/bin/env python3
"""A service's key rotated by the service's own API, with a key that has that right: at a practice provider, with a real keyring.

Usage: rotate_office_test.py CLI [TEST...]
"""
import calendar
import http.client
import json
import os
import subprocess
import sys
import threading
import time
import traceback
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit

sys.dont_write_bytecode = True
TESTS_FOLDER = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path[:0] = [os.path.join(TESTS_FOLDER, "support"), os.path.join(TESTS_FOLDER, "rotate")]
from ground import Ground, World, ask  # noqa: E402
from keyring import Keyring  # noqa: E402

CLI, ONLY = os.path.abspath(sys.argv[1]), sys.argv[2:]
FINISHED, STOPPED, USAGE, WAITING, REFUSED = 0, 1, 2, 3, 6
TESTS = []


def test(function):
    TESTS.append(function)
    return function


class Way:
    """To the provider: notes what is asked and which keys it makes, and can strike after one answer, which is then never heard."""

    def __init__(self, target):
        outer = self
        self.seen, self.made, self.strike = [], [], None

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def serve(self):
                outer.seen.append((self.command, self.path))
                body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
                line = http.client.HTTPConnection(urlsplit(target).netloc, timeout=30)
                line.request(self.command, self.path, body or None, {name: value for name, value in self.headers.items() if name.lower() != "host"})
                heard = line.getresponse()
                answer = heard.read()
                line.close()
                if self.command == "POST" and heard.status in (200, 201):
                    told = json.loads(answer)
                    outer.made.append(told.get("key") or told["api_key"]["value"])
                strike = outer.strike
                if strike and self.command == strike[0] and strike[1] in self.path:
                    strike[2]()
                    self.close_connection = True
                    return
                self.send_response_only(heard.status, heard.reason)
                self.send_header("Content-Type", heard.headers["Content-Type"])
                self.send_header("Content-Length", str(len(answer)))
                self.end_headers()
                self.wfile.write(answer)

            do_GET = do_POST = do_DELETE = serve

            def log_message(self, *_):
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}"
        threading.Thread(target=self.server.serve_forever, args=(0.05,), daemon=True).start()

    def end(self):
        self.server.shutdown()
        self.server.server_close()


class Shop:
    """A practice n8n and its provider, and the program with a state folder of its own, whose way to the provider is listened to."""

    def __init__(self, keyring, folder):
        self.folder, self.label, self.running = folder, os.path.basename(folder), None
        os.mkdir(folder)
        self.world = World(CLI, keyring.environment, "2.40")
        self.provider, self.router = self.world.provider, self.world.about["rotation"]["router"]
        self.env_file = os.path.join(folder, "app.env")
        self.way = Way(self.provider["url"].removesuffix("/v1"))
        self.environment = {**keyring.environment, "XDG_STATE_HOME": os.path.join(folder, "state"), "K": self.world.key, "OLD": self.provider["key"], "RIGHT": self.provider["right"],
                            "ROUTER": self.router["right"], "PW": self.world.person["password"]}
        self.secrets = [self.world.key, self.provider["key"], self.provider["right"], self.router["right"], self.world.person["password"]]

    def end(self):
        self.way.end()
        self.world.end()

    def common(self):
        return ["--key-env", "K", "--session-email", self.world.person["email"], "--session-password-env", "PW"]

    def openai(self, *words, mode="routine", right=("--provider-right-env", "RIGHT"), project=True):
        return ["rotate", "start", "--kind", "provider-key", "--label", self.label, "--mode", mode, "--provider", "openai", "--provider-url", self.way.url + "/v1", "--url", self.world.url, "--grace", "0s",
                *self.common(), "--credential", self.world.credential, "--old-key-env", "OLD", *right, *(["--provider-project", self.provider["project"]] if project else []), *words]

    def openrouter(self, *words):
        """Its key stands in a file."""
        with open(self.env_file, "w", encoding="utf-8") as file:
            file.write(f"ROUTER_KEY={self.environment['OLD']}\n")
        return ["rotate", "start", "--kind", "provider-key", "--label", self.label, "--provider", "openrouter", "--provider-url", self.way.url + "/api/v1", "--url", self.world.url, "--grace", "0s", *self.common(),
                "--env-file", self.env_file + ":ROUTER_KEY", "--old-key-env", "OLD", "--provider-right-env", "ROUTER", *words]

    def run(self, words, code=None):
        self.running = process = subprocess.Popen([CLI, *words, "--yes", "--format", "json"], env=self.environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        out, err = process.communicate(timeout=90)
        for secret in self.secrets + self.way.made:
            assert secret[-24:-4] not in out + err, f"{words[:2]} shows a secret"
        assert code is None or process.returncode == code, f"{words[:2]}: exit {process.returncode}, not {code}: {out[:3000]}\n{err[-1500:]}"
        return json.loads(out) if out else None

    def dies(self, words, method, part):
        """At the first such request, which the provider has answered: the program never hears it."""
        self.way.strike = (method, part, lambda: self.running.kill())
        self.run(words, -9)
        self.way.strike = None

    def made(self):
        """What the provider holds beside the old key, as the person with the right sees it."""
        listed = ask(f"{self.provider['url']}/organization/projects/{self.provider['project']}/api_keys?limit=100", headers={"Authorization": "Bearer " + self.provider["right"]}).json["data"]
        return [each for each in listed if each["id"] != self.provider["id"]]

    def old_stands(self):
        return not next(each for each in ask(self.provider["keys"]).json["keys"] if each["id"] == self.provider["id"])["revoked"]

    def routers(self):
        return ask(self.router["url"] + "/keys", headers={"Authorization": "Bearer " + self.router["right"]}).json["data"]

    def make_at_router(self, **wishes):
        made = ask(self.router["url"] + "/keys", "POST", {"Authorization": "Bearer " + self.router["right"]}, {"name": "n8n", **wishes}).json
        self.secrets.append(made["key"])
        self.environment["OLD"] = made["key"]
        return made["data"]

    def begin_by_hand(self):
        """Up to a place that only a person can change."""
        told = self.run(self.openrouter("--place", "the till"), WAITING)
        assert told["reason"] == "places" and len(self.routers()) == 2 and self.file_key() == self.way.made[-1], told["reason"]

    def up_to_the_end(self):
        """The person changes that place, and looks whether it works; then the old key would go."""
        told = self.resume("--done", code=WAITING)
        assert told["reason"] == "places" and step(told, "replace_everywhere")["state"] == "done", told["reason"]

    def resume(self, *words, code):
        return self.run(["rotate", "resume", *self.common(), *words], code)

    def file_key(self):
        with open(self.env_file, encoding="utf-8") as file:
            return file.read().strip().removeprefix("ROUTER_KEY=")

    def everything(self):
        found = ""
        for folder, _, names in os.walk(os.path.join(self.folder, "state")):
            for name in names:
                with open(os.path.join(folder, name), encoding="utf-8", errors="replace") as file:
                    found += name + "\n" + file.read()
        return found

    def rotations(self):
        return json.loads(subprocess.run([CLI, "rotate", "list", "--format", "json"], env=self.environment, capture_output=True, check=True, timeout=30).stdout)["rotations"]

    def noted(self, rotation):
        """step → who did it, and what the journal has of it."""
        noted = {}
        with open(os.path.join(self.folder, "state", "keydoctor", "rotations", rotation["id"] + ".jsonl"), encoding="utf-8") as file:
            for event in map(json.loads, file):
                if event["event"] in ("step_began", "step_done"):
                    noted.setdefault(event["step"], {}).update(event["marks"], **({"actor": event["actor"]} if "actor" in event else {}))
        return noted

    def asked(self, method, part):
        return [path for each, path in self.way.seen if each == method and part in path]


def step(told, name):
    return next(each for each in told["rotation"]["steps"] if each["id"] == name)


@test
def a_key_is_made_and_revoked_without_a_person(shop):
    told = shop.run(shop.openai(), FINISHED)
    assert told["verdict"]["id"] == "healthy" and told["rotation"]["state"] == "finished", told["verdict"]
    made = shop.made()
    assert len(made) == 1 and not shop.old_stands(), made
    noted = shop.noted(told["rotation"])
    label = noted["make_new"]["label"]
    assert made[0]["owner"]["service_account"]["name"] == label and label.startswith(shop.label + ", ") and label.endswith(f"({told['rotation']['id'][:8]})"), (made, label)
    assert noted["make_new"]["actor"] == noted["revoke_old"]["actor"] == "program" and noted["revoke_old"]["key_id"] == shop.provider["id"], noted
    assert shop.world.runs(), "n8n does not reach the provider with the new key"
    cited = {each["number"]: each for each in told["exchanges"]}
    revoked = [cited[each["number"]] for each in step(told, "revoke_old")["proof"]["citations"]]
    assert revoked[-1]["ask"] == "provider_keys", revoked[-1]["ask"]


@test
def nothing_that_is_written_holds_a_key(shop):
    shop.run(shop.openai(), FINISHED)
    written = shop.everything()
    assert "provider_makes_keys" in written and shop.provider["project"] in written, "the journal was not read"
    assert len(shop.way.made) == 1
    for secret in shop.secrets + shop.way.made:
        assert secret[-24:-4] not in written, "a file holds a secret"


@test
def a_limit_goes_over_to_the_new_key(shop):
    old = shop.make_at_router(limit=25, limit_reset="monthly")
    told = shop.run(shop.openrouter(), FINISHED)
    new = shop.routers()
    assert len(new) == 1 and new[0]["hash"] != old["hash"] and new[0]["limit"] == 25 and new[0]["limit_reset"] == "monthly" and new[0]["expires_at"] is None, new
    assert shop.file_key() == shop.way.made[-1] and shop.noted(told["rotation"])["revoke_old"]["key_id"] == old["hash"]


@test
def a_limit_goes_over_where_the_old_key_goes_first(shop):
    shop.make_at_router(limit=0.5, expires_at=time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(time.time() + 30 * 86400)))
    told = shop.run(shop.openrouter("--mode", "leaked"), WAITING)
    assert told["reason"] == "look_at", told["reason"]
    new = shop.routers()
    assert len(new) == 1 and new[0]["limit"] == 0.5 and new[0]["limit_reset"] is None, new
    life = calendar.timegm(time.strptime(new[0]["expires_at"], "%Y-%m-%dT%H:%M:%SZ")) - time.time()
    assert abs(life - 30 * 86400) < 120, life


@test
def a_key_whose_text_was_lost_is_made_again(shop):
    shop.dies(shop.openai(), "POST", "/service_accounts")
    lost = shop.made()
    assert len(lost) == 1, lost
    told = shop.resume("--provider-right-env", "RIGHT", "--old-key-env", "OLD", code=FINISHED)
    assert len(shop.made()) == 1 and shop.made()[0]["id"] != lost[0]["id"], "the lost key was left"
    assert shop.made()[0]["owner"]["service_account"]["name"] == lost[0]["owner"]["service_account"]["name"], "its label changed"
    assert told["rotation"]["state"] == "finished" and not shop.old_stands()


@test
def a_revocation_that_nobody_heard_of_is_found(shop):
    shop.dies(shop.openai(), "DELETE", shop.provider["id"])
    assert not shop.old_stands()
    told = shop.resume("--provider-right-env", "RIGHT", code=FINISHED)
    assert told["rotation"]["state"] == "finished" and len(shop.asked("DELETE", "/api_keys/")) == 1 and len(shop.made()) == 1


@test
def a_right_that_is_not_accepted_is_explained(shop):
    shop.environment["RIGHT"] = shop.provider["right"][:-6] + "aaaaaa"
    told = shop.run(shop.openai(), STOPPED)
    assert told["reason"] == "provider_api_refused" and told["rotation"] is None, told["reason"]
    assert "OpenAI does not accept the key that was given for making keys" in told["verdict"]["sentence"] and "Incorrect API key" in told["verdict"]["sentence"], told["verdict"]
    assert shop.rotations() == [] and shop.made() == [] and shop.old_stands()


@test
def another_project_is_explained(shop):
    shop.provider["project"], own = "proj_another", shop.provider["project"]
    told = shop.run(shop.openai(), STOPPED)
    shop.provider["project"] = own
    assert told["reason"] == "provider_api_missing" and "proj_another not found" in told["verdict"]["sentence"] and shop.rotations() == [] and shop.made() == [], told["verdict"]


@test
def a_key_that_cannot_have_that_right_is_never_sent(shop):
    shop.environment["RIGHT"] = shop.provider["key"]
    told = shop.run(shop.openai(), REFUSED)
    assert "an admin key (sk-admin-)" in told["error"]["sentence"], told
    shop.environment["RIGHT"] = shop.provider["right"]
    told = shop.run(shop.openai(project=False), REFUSED)
    assert "proj_" in told["error"]["sentence"], told
    assert shop.way.seen == [] and shop.rotations() == [] and shop.old_stands()


@test
def the_right_goes_with_a_services_key_alone(shop):
    words = ["rotate", "start", "--kind", "n8n-api-key", "--url", shop.world.url, *shop.common()]
    assert "provider-key" in shop.run([*words, "--provider-right-env", "RIGHT"], USAGE)["error"]["sentence"]
    assert "--provider-right" in shop.run(shop.openai(right=()), USAGE)["error"]["sentence"]
    assert "more than one source" in shop.run(shop.openai("--provider-right-file", "/dev/null"), USAGE)["error"]["sentence"]
    words = shop.openai()
    words[words.index("openai")] = "groq"
    assert "on its page" in shop.run(words, REFUSED)["error"]["sentence"]


@test
def what_would_go_with_the_old_key_stops_it_before_anything_is_made(shop):
    twin = ask(f"{shop.provider['keys']}/{shop.provider['id']}/twin", "POST").json
    told = shop.run(shop.openai(), STOPPED)
    assert told["reason"] == "others_go_with_it" and "********" + twin["tail"] in told["verdict"]["sentence"], told["verdict"]
    assert [each["id"] for each in shop.made()] == [twin["id"]] and shop.old_stands() and shop.asked("POST", "/") == [], "something was made"


@test
def after_a_leak_it_stops_at_what_would_go_too_until_a_person_has_decided(shop):
    twin = ask(f"{shop.provider['keys']}/{shop.provider['id']}/twin", "POST").json
    told = shop.run(shop.openai(mode="leaked"), WAITING)
    assert told["reason"] == "revocation" and twin["tail"] in told["verdict"]["sentence"] and shop.old_stands(), told["verdict"]
    shop.world.revoke_provider_key()
    told = shop.resume("--provider-right-env", "RIGHT", code=WAITING)
    assert told["reason"] == "look_at" and step(told, "revoke_first")["state"] == "done" and step(told, "prove_end")["state"] == "done", told["reason"]
    assert len(shop.made()) == 2 and shop.world.runs()


@test
def after_a_leak_the_old_key_goes_first(shop):
    told = shop.run(shop.openai(mode="leaked"), WAITING)
    assert told["reason"] == "look_at" and not shop.old_stands() and len(shop.made()) == 1 and shop.world.runs(), told["reason"]
    order = [method for method, path in shop.way.seen if method in ("POST", "DELETE")]
    assert order == ["DELETE", "POST"], order


@test
def what_is_abandoned_leaves_no_key_behind(shop):
    old = shop.make_at_router()
    shop.begin_by_hand()
    told = shop.run(["rotate", "abandon", *shop.common()], STOPPED)
    assert told["reason"] == "provider_right" and "is needed once more" in told["verdict"]["sentence"] and len(shop.routers()) == 2, "without the right the new key would be left"
    told = shop.run(["rotate", "abandon", *shop.common(), "--provider-right-env", "ROUTER"], FINISHED)
    assert told["rotation"]["state"] == "abandoned" and [each["hash"] for each in shop.routers()] == [old["hash"]] and shop.file_key() == shop.environment["OLD"]


@test
def without_the_right_it_waits_and_a_person_may_do_it(shop):
    old = shop.make_at_router()
    shop.begin_by_hand()
    shop.up_to_the_end()
    told = shop.resume("--done", code=WAITING)
    assert told["reason"] == "provider_right" and "is needed once more" in told["verdict"]["sentence"] and len(shop.routers()) == 2, told["verdict"]
    ask(shop.router["url"] + "/keys/" + old["hash"], "DELETE", {"Authorization": "Bearer " + shop.router["right"]})
    told = shop.resume("--done", code=FINISHED)
    assert told["rotation"]["state"] == "finished" and len(shop.routers()) == 1


@test
def at_a_terminal_enter_means_by_hand(shop):
    if not Ground.has_terminals():
        print("left out, for this machine has no pseudo-terminals: at_a_terminal_enter_means_by_hand")
        return
    old = shop.make_at_router()
    shop.begin_by_hand()
    shop.up_to_the_end()
    ask(shop.router["url"] + "/keys/" + old["hash"], "DELETE", {"Authorization": "Bearer " + shop.router["right"]})
    master, slave = os.openpty()
    words = ["setsid", "--ctty", "--wait", CLI, "rotate", "resume", *shop.common()]
    process = subprocess.Popen(words, env=shop.environment, stdin=slave, stdout=subprocess.PIPE, stderr=slave)
    os.close(slave)
    answers = [(b"all of these are done", b"\n"), (b"Type yes", b"yes\n"), (b"Enter to do it by hand", b"\n"), (b"when it is done", b"\n")]
    shown = bytearray()
    talker = threading.Thread(target=talk, args=(master, answers, shown), daemon=True)
    talker.start()
    try:
        out, _ = process.communicate(timeout=60)
    except subprocess.TimeoutExpired:
        process.kill()
        raise AssertionError(f"it waits: {bytes(shown[-1500:])}") from None
    talker.join(10)
    os.close(master)
    told = shown.decode()
    assert process.returncode == FINISHED and "Enter to do it by hand" in told and "finished" in out.decode(), told[-1500:]
    for secret in shop.secrets + shop.way.made:
        assert secret[-24:-4] not in told + out.decode(), "the terminal shows a secret"


@test
def a_right_that_is_lost_on_the_way_can_be_given_again(shop):
    shop.make_at_router()
    shop.begin_by_hand()
    shop.up_to_the_end()
    shop.environment["BAD"] = shop.router["right"][:-4] + ("0000" if shop.router["right"][-4:] != "0000" else "1111")
    shop.secrets.append(shop.environment["BAD"])
    told = shop.resume("--done", "--provider-right-env", "BAD", code=WAITING)
    assert told["reason"] == "provider_right" and "does not accept" in told["verdict"]["sentence"] and len(shop.routers()) == 2, told["verdict"]
    shop.resume("--provider-right-env", "ROUTER", code=FINISHED)
    assert len(shop.routers()) == 1


def talk(terminal, answers, shown):
    """Answers each question when it is asked: what is typed before a key is asked for does not count."""
    heard = 0
    try:
        while piece := os.read(terminal, 4096):
            shown += piece
            while answers and (at := shown.find(answers[0][0], heard)) >= 0 and shown.find(b": ", at) >= 0:
                heard = shown.find(b": ", at)
                os.write(terminal, answers.pop(0)[1])
    except OSError:
        pass  # the other side is closed


def main():
    failures = 0
    with Keyring("open") as keyring:
        for number, function in enumerate(TESTS):
            if ONLY and function.__name__ not in ONLY:
                continue
            shop = Shop(keyring, keyring.path(f"shop{number}"))
            try:
                function(shop)
            except Exception:
                failures += 1
                print(f"FAILED {function.__name__}\n{traceback.format_exc()}", flush=True)
            else:
                print(f"ok {function.__name__}", flush=True)
            finally:
                shop.end()
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
