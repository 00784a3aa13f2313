#!/usr/bin/env python3
"""What docs/contract.md promises of `keydoctor-cli keys` and of `--keychain`, with a real keyring and with bad ones.

Usage: keys_test.py CLI [TEST...]
"""
import http.server
import json
import os
import pty
import shutil
import signal
import stat
import subprocess
import sys
import threading
import time
import traceback
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "support"))
from keyring import Keyring  # noqa: E402

CLI = os.path.abspath(sys.argv[1])
HEALTHY, CAUSE, USAGE, UNDETERMINED, UNREADABLE, REFUSED, INTERRUPTED = 0, 1, 2, 3, 4, 6, 130
CORE = "HUNTER2hunter2HUNTER2hunter2"  # no output and no file may hold it
KEY = "n8n_api_" + CORE + "0123456789abcdef"
OTHER = "n8n_api_" + CORE + "fedcba9876543210"
SECRETS = (CORE, "SFVOVEVSMmh1bnRlcj", "hVTlRFUjJodW50ZXIySFVO", "IVU5URVIyaHVudGVyMkhVT")  # and in base64, however it is cut
NOWHERE = "http://127.0.0.1:1"  # nothing listens there
TESTS = []
SKIPPED = "skipped"


def test(kind):
    def add(function):
        TESTS.append((kind, function))
        return function
    return add


class Room:
    """The program with a keyring of its own."""

    def __init__(self, keyring):
        self.keyring, self.path, self.write = keyring, keyring.path, keyring.write

    def start(self, *words, environment=None, cli=CLI, **options):
        return subprocess.Popen([cli, *words], env={**self.keyring.environment, "K": KEY, "L": OTHER, **(environment or {})}, cwd=self.keyring.folder,
                                stdin=options.pop("stdin", subprocess.DEVNULL), stdout=subprocess.PIPE, stderr=subprocess.PIPE, **options)

    def run(self, *words, stdin=None, seconds=30, **options):
        process = self.start(*words, stdin=subprocess.DEVNULL if stdin is None else subprocess.PIPE, **options)
        try:
            out, err = process.communicate(stdin, timeout=seconds)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()
            raise AssertionError(f"{words} did not end within {seconds} s") from None
        return Done(words, process.returncode, out.decode(), err.decode())

    def keys(self, *words, **options):
        return self.run("keys", *words, **options)

    def add(self, label="main", *words, url=NOWHERE, source="K", **options):
        return self.keys("add", "--url", url, "--label", label, "--key-env", source, *words, **options)

    def held(self, *words):
        return {key["label"]: key for key in self.keys("list", "--format", "json", *words).ended(HEALTHY).json()["keys"]}

    def everything(self):
        """All that was written below the home and state folders, names too."""
        found = b""
        for folder, _, names in os.walk(self.keyring.folder):
            for name in names:
                found += name.encode() + b"\n"
                if not name.startswith("in_") and stat.S_ISREG(os.lstat(os.path.join(folder, name)).st_mode):
                    with open(os.path.join(folder, name), "rb") as file:
                        found += file.read()
        return found.decode(errors="replace")


class Done:
    def __init__(self, words, code, out, err):
        self.words, self.code, self.out, self.err = words, code, out, err
        for secret in SECRETS:
            assert secret not in out + err, f"{words[:3]} shows a secret"

    def ended(self, code):
        assert self.code == code, f"{self.words}: exit {self.code}, not {code}\n  stdout: {self.out[:400]}\n  stderr: {self.err[-400:]}"
        return self

    def says(self, *pieces):
        for piece in pieces:
            assert piece in " ".join((self.out + self.err).split()), f"{self.words}: {piece!r} is not in {self.out[:400]!r} {self.err[:400]!r}"
        return self

    def json(self):
        return json.loads(self.out)


@contextmanager
def practice(room, fault="healthy-plain", family="2.40"):
    process = room.start("practice", "--fault", fault, "--family", family)
    try:
        yield json.loads(process.stdout.readline())
    finally:
        process.terminate()
        process.communicate(timeout=10)


# With a keyring.

@test("open")
def a_key_is_kept_listed_and_forgotten(room):
    assert room.held() == {}
    room.add("Büro 東京").ended(HEALTHY).says("n8n_api_…cdef")
    key = room.held()["Büro 東京"]
    assert key["masked"] == "n8n_api_…cdef" and key["kind"] == "n8n-api-key" and key["host"] == "127.0.0.1:1" and key["address"] == NOWHERE, key
    assert key["state"] == "held" and key["days_left"] == 90 and key["due"] and key["created"] and key["last_proven"] is None and not key["is_due"], key
    room.keys("list").ended(HEALTHY).says("1 key is kept", "Büro 東京", "n8n_api_…cdef", "in 90 days")
    done = room.keys("forget", "Büro 東京", "--yes", "--format", "json").ended(HEALTHY)
    assert done.json()["forgotten"] == "n8n-api-key/127.0.0.1:1/Büro 東京"
    assert room.held() == {}
    room.keys("forget", "Büro 東京", "--yes").ended(UNREADABLE).says("no such key")


@test("open")
def no_file_and_no_output_holds_a_key(room):
    room.add().ended(HEALTHY)
    room.keys("add", "--provider", "openai", "--key-stdin", "--label", "bot", stdin=b"sk-proj-" + CORE.encode() * 2).ended(HEALTHY)
    for words in (["list"], ["list", "--format", "json"], ["list", "--format", "markdown"], ["list", "--format", "html"], ["check"], ["check", "--format", "json", "--due", "100"],
                  ["forget", "bot"], ["forget", "bot", "--yes"]):
        room.keys(*words)
    room.run("diagnose", "--url", NOWHERE, "--keychain", "main", "--save-case", "case.json", "--output", "report.json", "--format", "json").ended(CAUSE)
    everything = room.everything()
    assert "keys.json" in everything and "127.0.0.1:1/main" in everything and "keydoctor.log" in everything
    for secret in SECRETS:
        assert secret not in everything, "a secret is in a file"
    state = room.path("state/keydoctor")
    assert stat.S_IMODE(os.stat(state).st_mode) == 0o700
    for name in os.listdir(state):
        assert stat.S_IMODE(os.stat(os.path.join(state, name)).st_mode) == 0o600, name


@test("open")
def another_key_is_not_overwritten_unasked(room):
    room.add().ended(HEALTHY)
    before = room.held()["main"]
    room.add(source="L").ended(REFUSED).says("--replace")
    assert room.held()["main"] == before
    room.add("main", "--due", "5").ended(HEALTHY)
    assert room.held()["main"]["days_left"] == 5 and room.held()["main"]["fingerprint"] == before["fingerprint"]
    room.add("main", "--replace", source="L").ended(HEALTHY)
    assert room.held()["main"]["masked"] == "n8n_api_…3210" and room.held()["main"]["fingerprint"] != before["fingerprint"]


@test("open")
def due_dates_are_judged(room):
    room.add("soon", "--due", "10").ended(HEALTHY)
    room.add("today", "--due", time.strftime("%Y-%m-%d")).ended(HEALTHY)
    room.add("never", "--due", "none").ended(HEALTHY)
    assert room.held()["never"]["due"] is None and room.held()["never"]["days_left"] is None
    assert set(room.held("--due", "14")) == {"soon", "today"}
    assert set(room.held("--due", "9")) == {"today"}
    room.keys("check", "--offline").ended(CAUSE).says("1 key needs care", "Due today")
    room.keys("check", "--offline", "--due", "14").ended(CAUSE).says("2 keys need care")
    room.keys("check", "--offline", "soon").ended(HEALTHY)
    room.keys("check", "--offline", "soon", "--due", "9").ended(HEALTHY)
    room.keys("check", "--offline", "soon", "--due", "10").ended(CAUSE)
    room.keys("check", "--offline", "never", "--due", "3650").ended(HEALTHY)
    for due in ("soon", "2026-13-01", "-1", "", "99999"):
        room.add("x", "--due", due).ended(USAGE).says("--due")
    for due in ("soon", "-1", "2027-01-31", ""):
        room.keys("check", "--due", due).ended(USAGE).says("--due")


def check_lives(room, family):
    with practice(room, family=family) as world:
        room.add(url=world["url"], environment={"K": world["key"]}).ended(HEALTHY)
        done = room.keys("check", "--format", "json").ended(HEALTHY)
        key, = done.json()["keys"]
        assert key["accepted"] is True and key["verdict"]["id"] == "healthy" and key["last_proven"], key
        assert room.held()["main"]["last_proven"] == key["last_proven"]
        room.keys("check", "--due", "90").ended(CAUSE).says("Accepted")
        room.add("wrong", url=world["url"]).ended(HEALTHY)
        done = room.keys("check", "--format", "json").ended(CAUSE)
        accepted = {key["label"]: key["accepted"] for key in done.json()["keys"]}
        assert accepted == {"main": True, "wrong": False}, done.out
    room.keys("check", "--format", "json", "main").ended(UNDETERMINED)


@test("open")
def a_held_key_is_asked_live_of_an_older_release(room):
    check_lives(room, "1.100")


@test("open")
def a_held_key_is_asked_live_of_a_newer_release(room):
    check_lives(room, "2.40")


@test("open")
def a_control_that_is_accepted_too_decides_nothing(room):
    with practice(room, "proxy_replaces_key_header") as world:
        room.add(url=world["url"], environment={"K": world["key"]}).ended(HEALTHY)
        key, = room.keys("check", "--format", "json").ended(UNDETERMINED).json()["keys"]
        assert key["accepted"] is None and key["last_proven"] is None, key


@test("open")
def a_check_stays_within_four_refusals(room):
    seen = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            key = self.headers.get("X-N8N-API-KEY")
            seen.append(401 if key is None or key not in good else 200)
            body = b'{"type":"object"}' if seen[-1] == 200 else b'{"message":"unauthorized"}' if key else b'{"message":"\'X-N8N-API-KEY\' header required"}'
            self.send_response(seen[-1])
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_):
            pass

    good = {f"n8n_api_{number}123456789abcdef0123456789abcdef0123456789abcdef" for number in range(6)}
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    url = f"http://127.0.0.1:{server.server_address[1]}"
    for number, key in enumerate(sorted(good)):
        room.add(f"good {number}", url=url, environment={"K": key}).ended(HEALTHY)
    done = room.keys("check", "--format", "json").ended(HEALTHY)
    assert [key["accepted"] for key in done.json()["keys"]] == [True] * 6 and seen.count(401) == 1, (done.out, seen)
    seen.clear()
    good.clear()
    done = room.keys("check", "--format", "json").ended(CAUSE)
    assert 1 <= [key["accepted"] for key in done.json()["keys"]].count(False) and seen.count(401) <= 4, (done.out, seen)
    room.keys("check", "good 5", "--header-file", room.write("in_h", "X-A: b")).ended(USAGE).says("--url")
    room.keys("check", "good 5", "--url", url, "--header-file", room.path("in_h")).ended(CAUSE)
    server.shutdown()


@test("open")
def a_diagnosis_takes_its_key_from_the_keyring(room):
    with practice(room) as world, practice(room) as other:
        room.add(url=world["url"], environment={"K": world["key"]}).ended(HEALTHY)
        done = room.run("diagnose", "--url", world["url"], "--keychain", "main", "--format", "json").ended(HEALTHY)
        assert done.json()["verdict"]["id"] == "healthy" and done.json()["key"]["fingerprint"] == room.held()["main"]["fingerprint"], done.out[:500]
        room.run("diagnose", "--url", world["url"], "--keychain", "n8n-api-key/" + world["url"].split("/")[2] + "/main", "--quiet").ended(HEALTHY)
        # The same label at two instances: the address tells which is meant.
        room.add(url=other["url"], environment={"K": other["key"]}).ended(HEALTHY)
        room.run("diagnose", "--url", world["url"] + "/api/v1/workflows", "--keychain", "main", "--quiet").ended(HEALTHY)
        room.run("diagnose", "--url", other["url"], "--keychain", "main", "--quiet").ended(HEALTHY)
        room.run("diagnose", "--url", NOWHERE, "--keychain", "main").ended(USAGE).says("More than one key")


@test("open")
def a_label_means_one_key_or_none(room):
    room.add().ended(HEALTHY)
    room.keys("add", "--provider", "openai", "--label", "bot", "--key-stdin", stdin=b"sk-proj-" + b"a" * 60).ended(HEALTHY)
    room.run("diagnose", "--url", NOWHERE, "--keychain", "nonsense").ended(UNREADABLE).says("no key under that label")
    room.run("diagnose", "--url", NOWHERE, "--keychain", "bot").ended(UNREADABLE)  # a provider's key never goes to n8n
    room.run("diagnose", "--url", NOWHERE, "--keychain", "").ended(USAGE).says("--keychain")
    for words in (["--key-env", "K"], ["--key-file", room.write("in_key", KEY)], ["--key-stdin"]):
        room.run("diagnose", "--url", NOWHERE, "--keychain", "main", *words).ended(USAGE).says("more than one source")
    room.run("diagnose", "--offline", "--keychain", "main").ended(UNDETERMINED)
    # A key in a file that the person gives is known before the file is read.
    room.write("error.log", f"401 for {KEY}")
    room.run("diagnose", "--url", NOWHERE, "--keychain", "main", "--artifact", "error.log", "--format", "json").ended(CAUSE)


@test("open")
def a_deleted_entry_is_missed(room):
    room.add().ended(HEALTHY)
    room.keyring.somebody("delete", "n8n-api-key/127.0.0.1:1/main")
    for _ in range(2):
        assert room.held()["main"]["state"] == "gone"
    room.keys("list").ended(HEALTHY).says("no longer in the keyring", "something else has deleted it")
    room.keys("check", "--offline").ended(CAUSE)
    room.run("diagnose", "--url", NOWHERE, "--keychain", "main").ended(UNREADABLE).says("something else has deleted it")
    room.keys("forget", "main", "--yes").ended(HEALTHY)
    assert room.held() == {}
    room.add().ended(HEALTHY)
    room.keyring.somebody("damage", "n8n-api-key/127.0.0.1:1/main")
    assert room.held()["main"]["state"] == "unreadable"
    room.run("diagnose", "--url", NOWHERE, "--keychain", "main").ended(UNREADABLE).says("not written by Key Doctor")
    room.add().ended(REFUSED)
    room.keys("forget", "main", "--yes").ended(HEALTHY)


@test("open")
def a_lost_or_damaged_list_is_made_anew(room):
    room.add().ended(HEALTHY)
    room.add("second").ended(HEALTHY)
    before = room.held()
    os.remove(room.path("state/keydoctor/keys.json"))
    assert room.run("diagnose", "--url", NOWHERE, "--keychain", "second").ended(CAUSE)
    assert room.held() == before
    room.write("state/keydoctor/keys.json", "{\"schema_version\":")
    room.keys("list").ended(HEALTHY).says("list of the keys that are held is damaged", "made anew", "2 keys are kept")
    assert os.path.exists(room.path("state/keydoctor/keys.json.damaged")) and room.held() == before


@test("open")
def a_locked_keyring_is_said(room):
    room.add().ended(HEALTHY)
    room.keyring.somebody("lock")
    for words in (["list"], ["add", "--url", NOWHERE, "--key-env", "L", "--label", "new"], ["forget", "main", "--yes"], ["check"], ["check", "--quiet"]):
        done = room.keys(*words).ended(REFUSED).says("The keyring is locked")
        assert done.out == "", done.out
        error = room.keys(*words, "--format", "json").ended(REFUSED).json()["error"]
        assert error["exit"] == 6 and "locked" in error["sentence"], error
    room.run("diagnose", "--url", NOWHERE, "--keychain", "main").ended(REFUSED).says("The keyring is locked")
    # When a key is due stands beside the keyring.
    done = room.keys("check", "--due", "100").ended(CAUSE).says("The keyring is locked", "was not asked", "in 90 days")
    assert done.out
    listed = json.loads(open(room.path("state/keydoctor/keys.json"), encoding="utf-8").read())["keys"]
    assert [key["name"] for key in listed] == ["n8n-api-key/127.0.0.1:1/main"] and listed[0]["state"] == "held", listed


@test("open")
def large_and_odd_keys_are_kept_whole(room):
    large = "sk-proj-" + "a" * (65_536 - 12) + "zzzz"
    room.keys("add", "--provider", "openai", "--label", "large", "--key-file", room.write("in_large", large)).ended(HEALTHY).says("sk-proj-…zzzz")
    assert room.held()["large"]["masked"] == "sk-proj-…zzzz"
    room.keys("add", "--provider", "openai", "--label", "larger", "--key-file", room.write("in_larger", large + "a")).ended(UNREADABLE).says("64 KiB")
    room.keys("forget", "large", "--yes").ended(HEALTHY)


@test("open")
def a_key_whose_text_is_at_fault_is_not_kept(room):
    for text, cause in ((b"", "key_is_empty"), (b"YOUR_API_KEY", "key_is_placeholder"), (b"****abcd", "key_is_masked"), (b'"' + KEY.encode() + b'"', "key_is_wrapped_in_quotes"),
                        ((KEY + "\u200b").encode(), "key_has_hidden_characters"), (b"sk-or-v1-" + b"a" * 64, "key_belongs_to_another_service")):
        done = room.keys("add", "--url", NOWHERE, "--key-stdin", "--format", "json", stdin=text).ended(CAUSE)
        assert done.json()["verdict"]["id"] == cause and done.json()["keys"] == [], done.out
    room.keys("add", "--provider", "openai", "--key-env", "K").ended(CAUSE).says("n8n's own")
    assert room.held() == {}


@test("open")
def two_processes_at_once_lose_nothing(room):
    started = [room.start("keys", "add", "--url", NOWHERE, "--label", f"key {number}", "--key-env", "K", "--keyring-timeout", "60") for number in range(8)]
    for process in started:
        out, err = process.communicate(timeout=90)
        assert process.returncode == HEALTHY, out + err
    assert len(room.held()) == 8
    rivals = [room.start("keys", "add", "--url", NOWHERE, "--label", "one", "--key-env", "R", "--keyring-timeout", "60",
                         environment={"R": f"n8n_api_{number}{number}{number}{number}0123456789abcdef0123456789abcdef{number:04d}"}) for number in range(4)]
    for process in rivals:
        process.communicate(timeout=90)
    assert sorted(process.returncode for process in rivals) == [HEALTHY, REFUSED, REFUSED, REFUSED], [process.returncode for process in rivals]
    winner = next(number for number, process in enumerate(rivals) if process.returncode == HEALTHY)
    assert room.held()["one"]["masked"] == f"n8n_api_…{winner:04d}"


@test("open")
def a_kill_in_the_middle_loses_nothing(room):
    room.add("stays").ended(HEALTHY)
    start = time.monotonic()
    room.add("timed").ended(HEALTHY)
    span = time.monotonic() - start
    points = 16
    for number in range(points):
        label = f"key {number}"
        process = room.start("keys", "add", "--url", NOWHERE, "--label", label, "--key-env", "K")
        time.sleep(span * number / points)
        process.kill()
        process.communicate()
        held = room.held()
        assert held["stays"]["state"] == "held"
        if label in held:
            assert held[label]["state"] == "held" and held[label]["masked"] == "n8n_api_…cdef", held[label]
        room.add(label).ended(HEALTHY)
        process = room.start("keys", "forget", label, "--yes")
        time.sleep(span * number / points)
        process.kill()
        process.communicate()
        held = room.held()
        assert label not in held or held[label]["state"] == "held", held[label]
        assert held["stays"]["state"] == "held"
    for secret in SECRETS:
        assert secret not in room.everything()


@test("open")
def forgetting_is_asked_for(room):
    room.add().ended(HEALTHY)
    done = room.keys("forget", "main", "--format", "json").ended(UNDETERMINED)
    assert done.json()["questions"][0]["node"] == "forget" and {choice["id"] for choice in done.json()["questions"][0]["choices"]} == {"yes", "no"}
    assert "main" in room.held()
    for answer, code, left in (("q", HEALTHY, 1), ("2", HEALTHY, 1), ("1", HEALTHY, 0)):
        try:
            master, slave = pty.openpty()
        except OSError:
            return SKIPPED
        process = subprocess.Popen([CLI, "keys", "forget", "main"], env=room.keyring.environment, stdin=slave, stdout=subprocess.PIPE, stderr=slave)
        os.close(slave)
        os.write(master, (answer + "\n").encode())
        out, _ = process.communicate(timeout=20)
        os.close(master)
        assert process.returncode == code and len(room.held()) == left, (answer, out)
    return None


@test("open")
def a_fingerprint_is_the_same_in_every_run(room):
    room.add().ended(HEALTHY)
    room.add("again").ended(HEALTHY)
    prints = {key["fingerprint"] for _ in range(2) for key in room.held().values()}
    assert len(prints) == 1 and prints.pop().startswith("fp:")
    one, two = (room.run("diagnose", "--offline", "--key-env", "K", "--format", "json").json()["key"]["fingerprint"] for _ in range(2))
    assert one != two, "without the keyring a fingerprint lasts one run"


@test("open")
def a_missing_module_is_a_missing_keyring(room):
    alone = shutil.copy(CLI, room.path("keydoctor-cli"))
    room.keys("list", cli=alone).ended(REFUSED).says("not installed whole", "apt install libqt6keychain1")
    room.write("keydoctor-keychain.so", "no library")
    room.keys("add", "--url", NOWHERE, "--key-env", "K", cli=alone).ended(REFUSED).says("not installed whole")
    room.run("diagnose", "--offline", "--key-env", "K", cli=alone).ended(UNDETERMINED)


# A provider's keys.

GROQ = "gsk_" + CORE + "Q7xVcZk3mQ7xVcZk3mQ7zzzz"


@contextmanager
def provider(answer):
    """Serves `answer(key) → (status, body)` on loopback; yields its address and the keys that it was sent."""
    seen = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            key = self.headers.get("Authorization", "").removeprefix("Bearer ")
            seen.append(key)
            status, body = answer(key)
            data = json.dumps(body).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, *_):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}", seen
    finally:
        server.shutdown()
        server.server_close()


UNKNOWN = 401, {"error": {"message": "Invalid API Key", "type": "invalid_request_error", "code": "invalid_api_key"}}


def check_at(room, *words):
    key, = (done := room.keys("check", "--format", "json", *words)).json()["keys"]
    return done.code, key["verdict"]["id"], key["accepted"], bool(key["last_proven"])


@test("open")
def a_providers_key_is_asked_at_the_provider(room):
    known, told = {GROQ}, (200, {"object": "list", "data": []})
    with provider(lambda key: told if key in known else UNKNOWN) as (url, seen):
        room.keys("add", "--provider", "groq", "--base-url", url + "/openai/v1", "--key-env", "K", environment={"K": GROQ}).ended(HEALTHY)
        assert check_at(room) == (HEALTHY, "healthy", True, True), room.keys("check").out
        control, = {key for key in seen if key != GROQ}
        assert GROQ in seen and len(control) == len(GROQ) and control.startswith("gsk_"), "the control is a broken key of that form"
        room.keys("check").ended(HEALTHY).says("Accepted: Groq accepts the key")
        told = 403, {"error": {"message": "Organization has been restricted.", "code": "organization_restricted"}}
        assert check_at(room)[:3] == (CAUSE, "provider_org_or_project_mismatch", None)
        known.clear()
        assert check_at(room)[:3] == (CAUSE, "provider_rejects_key", False)
        room.keys("check").ended(CAUSE).says("1 key needs care", "Refused: Groq")
    with provider(lambda key: (200, {"object": "list", "data": []})) as (url, _):
        room.keys("add", "--provider", "groq", "--label", "gate", "--base-url", url, "--key-env", "K", environment={"K": GROQ}).ended(HEALTHY)
        assert check_at(room, "gate") == (UNDETERMINED, "undetermined", None, False), "what accepts anything proves nothing"
        room.run("provider", "--provider", "groq", "--keychain", "gate", "--quiet").ended(UNDETERMINED)
    assert GROQ[4:30] not in room.everything()


@test("open")
def least_rights_are_no_fault(room):
    key = "sk-proj-" + CORE * 2 + "T3BlbkFJ" + CORE * 2
    told = 403, {"error": {"message": "You have insufficient permissions for this operation. Missing scopes: api.model.read.", "code": "missing_scope"}}
    with provider(lambda sent: told if sent == key else UNKNOWN) as (url, _):
        room.keys("add", "--provider", "gpt", "--base-url", url, "--key-env", "K", environment={"K": key}).ended(HEALTHY)
        assert room.held()["main"]["host"] == "openai", "kept under the provider's own id, whatever it was called"
        assert check_at(room)[:3] == (HEALTHY, "provider_key_restricted", None)
        room.keys("check", "--provider", "chatgpt").ended(HEALTHY).says("every key is known to its service", "Known, and restricted")


@test("open")
def another_services_key_is_not_kept_as_a_providers(room):
    done = room.keys("add", "--provider", "openai", "--key-env", "K", "--format", "json", environment={"K": GROQ}).ended(CAUSE)
    assert done.json()["verdict"]["id"] == "key_belongs_to_another_service", done.out
    assert room.held() == {}
    room.keys("add", "--provider", "nobody", "--key-env", "K", environment={"K": GROQ}).ended(HEALTHY)
    assert check_at(room)[:3] == (UNDETERMINED, "undetermined", None), "nobody knows how to ask"


# Without one.

def refuses_everything(room, *pieces):
    for words in (["keys", "list"], ["keys", "add", "--url", NOWHERE, "--key-env", "K"], ["keys", "forget", "main", "--yes"], ["keys", "check"], ["diagnose", "--url", NOWHERE, "--keychain", "main"]):
        start = time.monotonic()
        done = room.run(*words, "--keyring-timeout", "1").ended(REFUSED).says(*pieces)
        assert done.out == "" and time.monotonic() - start < 12, done.out
    error = room.keys("list", "--keyring-timeout", "1", "--format", "json").ended(REFUSED).json()["error"]
    assert error["exit"] == REFUSED and error["sentence"], error
    assert CORE not in room.everything()
    assert not os.path.exists(room.path("state/keydoctor/keys.json")), "nothing is kept, and nothing listed"


@test("absent")
def an_absent_keyring_is_said(room):
    refuses_everything(room, "There is no keyring", "apt install gnome-keyring")


@test("busless")
def a_missing_bus_is_said(room):
    refuses_everything(room, "There is no session bus", "gnome-keyring")


@test("silent")
def a_silent_keyring_is_given_up(room):
    refuses_everything(room, "Waiting for the keyring", "The keyring does not answer")
    quiet = room.keys("list", "--keyring-timeout", "1", "--quiet").ended(REFUSED)
    assert "Waiting" not in quiet.err


@test("mute")
def a_bus_that_says_nothing_is_given_up(room):
    refuses_everything(room, "Waiting for the keyring", "The keyring does not answer")


@test("deaf")
def a_keyring_that_falls_silent_is_given_up(room):
    refuses_everything(room, "The keyring does not answer")


@test("dialog")
def a_dialog_that_nobody_answers_is_given_up(room):
    refuses_everything(room, "dialog asks for a password", "not answered in time")
    room.keys("list", "--quiet", "--keyring-timeout", "20", seconds=10).ended(REFUSED).says("The keyring is locked")


@test("silent")
def a_wait_is_interrupted(room):
    process = room.start("keys", "list", "--keyring-timeout", "60")
    said = process.stderr.readline().decode()
    assert "Waiting for the keyring" in said, said
    process.send_signal(signal.SIGINT)
    process.communicate(timeout=10)
    assert process.returncode == INTERRUPTED, process.returncode


@test("busless")
def a_diagnosis_does_not_wait_for_a_keyring(room):
    room.run("diagnose", "--offline", "--key-env", "K").ended(UNDETERMINED)


@test("busless")
def the_program_links_no_keyring(_):
    with open(CLI, "rb") as file:
        program = file.read()
    for library in (b"libQt6DBus", b"libqt6keychain.so", b"libsecret-1.so"):
        assert library not in program, f"{library} is loaded at every start"


@test("busless")
def usage_is_told_before_the_keyring_is_asked(room):
    room.keys().ended(USAGE)
    room.keys("nonsense").ended(USAGE)
    assert "keys list|add|check|forget" in room.keys("--help").ended(0).out
    for part in ("list", "add", "check", "forget"):
        assert room.keys(part, "--help").ended(0).out.startswith(f"Usage: keydoctor-cli keys {part}")
        room.keys(part, "--nonsense").ended(USAGE).says("--nonsense")
        room.keys(part, "--key", KEY).ended(USAGE)
        room.keys(part, "--keyring-timeout", "0", "--url", NOWHERE, "--key-env", "K", "main").ended(USAGE)
        for words in (["--format", "sarif"], ["--save-case", "x"], ["--platform", "npm"], ["--lang", "xx"]):
            room.keys(part, *words).ended(USAGE)
    for words in ([], ["--url", NOWHERE], ["--key-env", "K"], ["--url", "nonsense", "--key-env", "K"], ["--url", NOWHERE, "--provider", "openai", "--key-env", "K"],
                  ["--url", NOWHERE, "--kind", "provider-key", "--key-env", "K"], ["--provider", "Open AI", "--key-env", "K"], ["--url", NOWHERE + "/webhook/x", "--key-env", "K"],
                  ["--url", NOWHERE, "--key-env", "K", "--key-stdin"], ["--url", NOWHERE, "--key-env", "K", "--label", ""], ["--url", NOWHERE, "--key-env", "K", "--label", KEY],
                  ["--url", NOWHERE, "--key-env", "K", "--label", "a\nb"], ["--url", NOWHERE, "--key-env", "K", KEY], ["--url", NOWHERE, "--key-env", "K", "--base-url", NOWHERE]):
        room.keys("add", *words).ended(USAGE)
    room.keys("add", "--url", NOWHERE, "--key-env", "NOT_SET").ended(UNREADABLE)
    room.keys("forget").ended(USAGE)
    room.keys("forget", "a", "--label", "b").ended(USAGE)
    room.keys("check", "--timeout", "0").ended(USAGE)
    room.run("diagnose", "--url", "nonsense", "--keychain", "main").ended(USAGE)


def attempt(chosen):
    kind, function = chosen
    try:
        with Keyring(kind) as keyring:
            return function(Room(keyring))
    except AssertionError as error:
        return f"{function.__name__}: {error}"
    except Exception:
        return f"{function.__name__}: {traceback.format_exc()}"


def main():
    wanted = [each for each in TESTS if not sys.argv[2:] or each[1].__name__ in sys.argv[2:]]
    with ThreadPoolExecutor(max_workers=4) as pool:
        results = list(pool.map(attempt, wanted))
    wrong = [text for text in results if text and text is not SKIPPED]
    for text in wrong:
        print("FAILED " + text)
    skipped = results.count(SKIPPED)
    print(f"{len(wanted) - len(wrong) - skipped} passed, {len(wrong)} failed, {skipped} skipped")
    return 1 if wrong or not wanted else 0


sys.exit(main())
