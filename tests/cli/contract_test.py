#!/usr/bin/env python3
"""What docs/contract.md promises of the command line, asked from outside.

Usage: contract_test.py CLI [TEST...]
"""
import fcntl
import json
import os
import pty
import re
import select
import signal
import socket
import stat
import subprocess
import sys
import tempfile
import termios
import threading
import time
import traceback
import xml.etree.ElementTree as ElementTree
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

CLI = os.path.abspath(sys.argv[1])
HEALTHY, CAUSE, USAGE, UNDETERMINED, UNREADABLE, REFUSED, INTERRUPTED = 0, 1, 2, 3, 4, 6, 130
LINUX = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "installer", "linux")
SKIPPED = "skipped"
CORE = "HUNTER2hunter2HUNTER2hunter2"  # no output may hold it
KEY = "n8n_api_" + CORE + "0123456789abcdef"
JWT = ("eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJhNDQwZTVlYi0zNGFiLTQ3YTgtYjYzMC05ZWRjMmZiYWVkMmMiLCJpc3MiOiJuOG4iLCJhdWQi"
       "OiJwdWJsaWMtYXBpIiwiaWF0IjoxNzYxMTM1OTY0fQ.R-5vKwdhH32AKCk_4KicaTofq2TJlTf4yWKgxWWY8SI")
JWT_CORE = "YjYzMC05ZWRjMmZiYWVkMmMiLCJpc3M"
NOWHERE = "http://127.0.0.1:1"  # nothing listens there
TESTS = []


def test(function):
    TESTS.append(function)
    return function


class Room:
    """A folder of a test's own, and the program run inside it."""

    def __init__(self, folder):
        self.folder = folder
        os.mkdir(self.path("tmp"))
        os.mkdir(self.path("home"))
        self.environment = {"PATH": os.environ["PATH"], "HOME": self.path("home"), "TMPDIR": self.path("tmp"), "XDG_STATE_HOME": self.path("state"),
                            "LC_ALL": "C.UTF-8"}
        for name in ("LD_LIBRARY_PATH", "ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS"):
            if name in os.environ:
                self.environment[name] = os.environ[name]

    def path(self, name):
        return os.path.join(self.folder, name)

    def write(self, name, content):
        with open(self.path(name), "wb") as file:
            file.write(content if isinstance(content, bytes) else content.encode())
        return self.path(name)

    def read(self, name):
        with open(self.path(name), "rb") as file:
            return file.read().decode()

    def start(self, *words, environment=None, **options):
        return subprocess.Popen([CLI, *words], env={**self.environment, **(environment or {})}, cwd=self.folder, stdin=options.pop("stdin", subprocess.DEVNULL),
                                stdout=options.pop("stdout", subprocess.PIPE), stderr=options.pop("stderr", subprocess.PIPE), **options)

    def run(self, *words, stdin=None, environment=None, seconds=25, **options):
        process = self.start(*words, environment=environment, stdin=subprocess.DEVNULL if stdin is None else subprocess.PIPE, **options)
        try:
            out, err = process.communicate(stdin, timeout=seconds)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()
            raise AssertionError(f"{words} did not end within {seconds} s") from None
        return Done(words, process.returncode, (out or b"").decode(), (err or b"").decode())

    def everything(self):
        """All that was written below this folder, but for the inputs."""
        text = ""
        for folder, _, names in os.walk(self.folder):
            for name in names:
                if not name.startswith("in_"):
                    with open(os.path.join(folder, name), "rb") as file:
                        text += file.read().decode(errors="replace")
        return text


class Done:
    def __init__(self, words, code, out, err):
        self.words, self.code, self.out, self.err = words, code, out, err

    def ended(self, code):
        assert self.code == code, f"{self.words}: exit {self.code}, not {code}\n  stdout: {self.out[:300]}\n  stderr: {self.err[-300:]}"
        return self

    def refused(self, code, *sentence):
        """One line on stderr, nothing on stdout."""
        self.ended(code)
        assert self.out == "", f"stdout: {self.out[:200]}"
        assert self.err.startswith("keydoctor-cli: ") and self.err.count("\n") == 1, f"stderr: {self.err!r}"
        for piece in sentence:
            assert piece in self.err, f"{piece!r} is not in {self.err!r}"
        return self

    def silent_about(self, *secrets):
        for secret in secrets:
            assert secret not in self.out + self.err, f"{self.words[:2]} repeats {secret!r}: {self.out[:200]}{self.err[:300]}"
        return self

    def verdict(self):
        return json.loads(self.out)["verdict"]["id"]


@contextmanager
def server(answer):
    """A socket on loopback whose every connection is handed to `answer(connection, request)`."""
    listener = socket.create_server(("127.0.0.1", 0))
    connections, running = [], True

    def serve(connection):
        try:
            connection.settimeout(15)
            request = b""
            while b"\r\n\r\n" not in request:
                piece = connection.recv(65536)
                if not piece:
                    return
                request += piece
            answer(connection, request)
        except OSError:
            pass

    def accept():
        while running:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            connections.append(connection)
            threading.Thread(target=serve, args=(connection,), daemon=True).start()

    threading.Thread(target=accept, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        running = False
        listener.close()
        for connection in connections:
            connection.close()


def plain(status, body, headers=""):
    data = body.encode()
    return f"HTTP/1.1 {status}\r\nContent-Type: application/json\r\nContent-Length: {len(data)}\r\nConnection: close\r\n{headers}\r\n".encode() + data


@contextmanager
def practice(room, *words):
    process = room.start("practice", *words)
    try:
        yield process, json.loads(process.stdout.readline())
    finally:
        if process.poll() is None:
            process.terminate()
        process.wait(timeout=10)
        process.stdout.close()
        process.stderr.close()


def await_bytes(process, wanted, seconds=10):
    """Reads stderr until something wanted was said."""
    heard, until = b"", time.monotonic() + seconds
    while wanted not in heard and time.monotonic() < until:
        if select.select([process.stderr], [], [], 0.2)[0]:
            piece = os.read(process.stderr.fileno(), 4096)
            if not piece:
                break
            heard += piece
    return heard


# Usage.

@test
def no_command_is_usage(room):
    done = room.run().ended(USAGE)
    assert done.out == "" and "diagnose" in done.err


@test
def unknown_commands_and_options_are_usage(room):
    room.run("nonsense").refused(USAGE, "command")
    room.run(KEY).refused(USAGE).silent_about(CORE)
    room.run("diagnose", "--nonsense").refused(USAGE, "--nonsense")
    room.run("judge").refused(USAGE)
    room.run("judge", "a", "b").refused(USAGE)
    room.run("explain", "nonsense").refused(USAGE, "cause")
    room.run("diagnose").refused(USAGE)
    for option in ("--url", "--key-file", "--timeout", "--format"):
        room.run("diagnose", option).refused(USAGE)
    for words in (["--timeout", "0"], ["--timeout", "-1"], ["--timeout", "soon"], ["--format", "yaml"], ["--platform", "toaster"]):
        room.run("diagnose", "--offline", *words).refused(USAGE, words[0])
    room.run("practice", "--fault", "nonsense").refused(USAGE)
    room.run("practice", "--family", "9").refused(USAGE, "--family")
    room.run("practice", "--port", "70000").refused(USAGE, "--port")


@test
def help_and_version(room):
    assert "diagnose" in room.run("--help").ended(0).out
    for command in ("diagnose", "judge", "explain", "practice"):
        done = room.run(command, "--help").ended(0)
        assert done.out.startswith(f"Usage: keydoctor-cli {command}") and done.err == "", done.out[:100]
        assert "--help" in done.out
    for words in (["--version"], ["diagnose", "--version"]):
        assert re.fullmatch(r"keydoctor-cli \d+\.\d+\.\d+\n", room.run(*words).ended(0).out)


@test
def every_option_is_in_the_manual_and_completed(room):
    texts = {}
    for name in ("keydoctor-cli.1", "keydoctor-cli.bash", "_keydoctor-cli", "keydoctor-cli.fish"):
        with open(os.path.join(LINUX, name), encoding="utf-8") as file:
            texts[name] = re.sub(r"\\f[A-Z]", "", file.read()).replace("\\-", "-")
    parts = ["diagnose", "provider", "judge", "explain", "keys list", "keys add", "keys check", "keys forget", "practice"]
    parts += ["rotate start", "rotate status", "rotate resume", "rotate abandon", "rotate list"]
    for part in parts:
        for option in re.findall(r"^  --([a-z0-9-]+)", room.run(*part.split(), "--help").ended(0).out, re.MULTILINE):
            for name, text in texts.items():
                # Help and version go without saying in some; fish writes a name without its dashes.
                said = option in ("help", "version") or re.search(rf"(?<![\w-]){'' if name.endswith('fish') else '--'}{option}(?![\w-])", text)
                assert said, f"{part} --{option} is not in {name}"


@test
def rotate_refuses_what_it_cannot_do(room):
    room.run("rotate").refused(USAGE, "start")
    room.run("rotate", "start").refused(USAGE, "--kind")
    room.run("rotate", "start", "--kind", "n8n-api-key", "--url", NOWHERE).refused(USAGE, "--key-file")
    room.run("rotate", "start", "--kind", "n8n-api-key", "--url", NOWHERE, KEY).refused(USAGE).silent_about(CORE)
    room.run("rotate", "start", "--kind", "provider-key", "--url", NOWHERE, "--key-env", "K", environment={"K": KEY}).refused(USAGE, "--provider")
    room.run("rotate", "start", "--kind", "n8n-api-key", "--url", NOWHERE, "--key-env", "K", "--env-file", "nowhere.env:NAME", environment={"K": KEY}).refused(UNREADABLE)
    for grace in ("soon", "91d", "-1"):
        room.run("rotate", "start", "--kind", "n8n-api-key", "--url", NOWHERE, "--key-env", "K", "--grace", grace, environment={"K": KEY}).refused(USAGE, "--grace")
    room.run("rotate", "list", "--format", "sarif").refused(USAGE, "--format")
    room.run("rotate", "resume").refused(UNREADABLE)
    assert "no rotations" in room.run("rotate", "list").ended(HEALTHY).out
    assert json.loads(room.run("rotate", "list", "--format", "json").ended(HEALTHY).out)["rotations"] == []


@test
def the_encryption_key_is_never_rotated(room):
    words = ["rotate", "start", "--kind", "encryption-key"]
    room.run(*words).refused(REFUSED, "encryption-key.md", "restored")
    room.run(*words, "--url", NOWHERE, "--key-env", "K", "--yes", environment={"K": KEY}).refused(REFUSED).silent_about(CORE)
    error = json.loads(room.run(*words, "--format", "json").ended(REFUSED).out)["error"]
    assert error["exit"] == REFUSED and "encryption-key.md" in error["sentence"], error


@test
def a_key_as_argument_is_refused_without_an_echo(room):
    for words in (["--key", KEY], ["--key=" + KEY], ["--api-key", KEY], ["--password", KEY], ["--session-password", KEY], ["--encryption-key", KEY], [KEY], ["--url", NOWHERE, KEY], ["-k", KEY]):
        room.run("diagnose", *words).refused(USAGE).silent_about(CORE)
    for words in (["explain", KEY], ["practice", "--fault", KEY], ["diagnose", "--offline", "--format", KEY], ["diagnose", "--offline", "--" + KEY], ["diagnose", "--url", KEY],
                  ["diagnose", "--answer", KEY + "=x"], ["diagnose", "--offline", "--platform", KEY]):
        room.run(*words).refused(USAGE).silent_about(CORE)


@test
def a_key_where_a_files_name_belongs_is_not_echoed(room):
    for option in ("--key-file", "--key-env", "--encryption-key-file", "--header-file", "--artifact"):
        for secret, core in ((KEY, CORE), (JWT, JWT_CORE)):
            for form in ("text", "json"):
                done = room.run("diagnose", "--url", NOWHERE, option, secret, "--format", form).silent_about(core)
                assert done.code in (USAGE, UNREADABLE), done.code
    for secret, core in ((KEY, CORE), (JWT, JWT_CORE)):
        room.run("judge", secret).silent_about(core)


@test
def two_key_sources_are_usage(room):
    file = room.write("in_key", KEY)
    for words in (["--key-file", file, "--key-stdin"], ["--key-env", "K", "--key-file", file], ["--key-env", "K", "--key-stdin"]):
        room.run("diagnose", "--offline", *words, environment={"K": KEY}).refused(USAGE, "source")
    room.run("diagnose", "--url", NOWHERE, "--session-password-env", "K", environment={"K": KEY}).refused(USAGE)


@test
def addresses_that_are_none_are_usage(room):
    long = "https://n8n.example/" + "a" * 100_000
    for url in ("", "n8n.example", "nonsense", "ftp://n8n.example/", "file:///etc/passwd", "https://user:hunter2@n8n.example/", "http://n8n.example:0", "http://n8n.example:99999", "http://", long, "http://a b/",
                "javascript:alert(1)"):
        for option in ("--url", "--direct"):
            done = room.run("diagnose", option, url, "--offline").refused(USAGE, option).silent_about("hunter2")
            assert len(done.err) < 400


@test
def a_wrong_answer_is_usage(room):
    for answer in ("nonsense=1", "where=nonsense", "where", "=", "where="):
        room.run("diagnose", "--offline", "--answer", answer).refused(USAGE, "--answer")
    room.run("diagnose", "--offline", "--answer", "where=client", "--quiet").ended(UNDETERMINED)


# What cannot be read.

@test
def missing_files_are_named(room):
    for option in ("--key-file", "--artifact", "--encryption-key-file", "--header-file", "--ca-file"):
        room.run("diagnose", "--url", NOWHERE, option, room.path("missing.txt")).refused(UNREADABLE, "missing.txt")
    room.run("judge", room.path("missing.json")).refused(UNREADABLE, "missing.json")
    room.run("diagnose", "--offline", "--key-file", room.folder).refused(UNREADABLE, "folder")
    room.run("diagnose", "--offline", "--key-env", "NOT_SET").refused(UNREADABLE)


@test
def inputs_that_are_too_large_are_refused(room):
    room.run("diagnose", "--offline", "--key-file", "/dev/zero").refused(UNREADABLE, "64 KiB")
    room.run("diagnose", "--offline", "--key-stdin", stdin=b"a" * 70_000).refused(UNREADABLE, "64 KiB")
    room.run("diagnose", "--offline", "--key-file", room.write("in_key", "a" * 65_536)).ended(UNDETERMINED)


@test
def a_header_file_says_which_line_is_wrong(room):
    room.run("diagnose", "--url", NOWHERE, "--header-file", room.write("in_h", "X-A: 1\n# remark\nnonsense HUNTER2\n")).refused(UNREADABLE, "in_h:3").silent_about("HUNTER2")
    room.run("diagnose", "--url", NOWHERE, "--header-file", room.write("in_h", "X-N8N-API-KEY: " + KEY)).refused(UNREADABLE, "in_h:1").silent_about(CORE)


@test
def refusals_are_json_where_json_was_asked_for(room):
    for words, code, file in ((["diagnose", "--url", "nonsense"], USAGE, None), (["diagnose", "--offline", "--key-file", room.path("missing")], UNREADABLE, room.path("missing")),
                              (["judge", room.write("in_half.json", "{\n\n\"schema")], UNREADABLE, room.path("in_half.json"))):
        for form in (["--format", "json"], ["--format=json"]):
            done = room.run(*words, *form).ended(code)
            report = json.loads(done.out)
            assert done.err == "" and report["schema_version"] == "1", done.err
            error = report["error"]
            assert set(error) == {"exit", "sentence", "file", "line"} and error["exit"] == code and error["file"] == file and error["sentence"]
    assert error["line"] == 3


# The key and its text.

@test
def an_empty_key_is_a_cause(room):
    for words, options in ((["--key-file", room.write("in_empty", "")], {}), (["--key-file", room.write("in_break", "\n")], {}), (["--key-stdin"], {"stdin": b""}),
                           (["--key-env", "K"], {"environment": {"K": ""}}), ([], {"environment": {"N8N_API_KEY": ""}})):
        done = room.run("diagnose", "--offline", "--format", "json", *words, **options).ended(CAUSE)
        assert done.verdict() == "key_is_empty", done.verdict()


@test
def of_a_file_one_final_line_break_is_removed(room):
    for content, faults in (("\n", 0), ("\r\n", 0), ("", 0), ("\n\n", 1), (" \n", 1), ("\n\r\n", 1), ("\r", 1)):
        report = json.loads(room.run("diagnose", "--offline", "--format", "json", "--key-file", room.write("in_key", JWT + content)).out)
        assert report["key"]["fault_count"] == faults, (content, report["key"])


@test
def a_key_with_a_nul_is_a_cause(room):
    for words, options in ((["--key-file", room.write("in_nul", JWT[:40] + "\0" + JWT[40:])], {}), (["--key-stdin"], {"stdin": (JWT[:40] + "\0" + JWT[40:]).encode()})):
        done = room.run("diagnose", "--offline", "--format", "json", *words, **options).ended(CAUSE)
        finding = json.loads(done.out)["findings"][0]
        assert finding["id"] == "key_has_hidden_characters" and {"kind": "key", "offset": 40, "length": 1} in finding["citations"], finding


@test
def faults_of_a_keys_text_are_told_offline(room):
    for text, cause in (('"' + JWT + '"', "key_is_wrapped_in_quotes"), ("Bearer " + JWT, "key_carries_bearer_prefix"), ("X-N8N-API-KEY: " + JWT, "key_carries_header_name"),
                        ("export N8N_API_KEY=" + JWT, "key_carries_assignment"), (JWT[:90], "key_is_truncated"), ("YOUR_API_KEY", "key_is_placeholder"), ("****Y8SI", "key_is_masked"),
                        (JWT[:9] + " " + JWT[9:], "key_has_inner_whitespace"), (JWT + "\u200b", "key_has_hidden_characters"), ("sk-or-v1-" + "a" * 64, "key_belongs_to_another_service")):
        done = room.run("diagnose", "--offline", "--format", "json", "--key-stdin", stdin=text.encode()).ended(CAUSE).silent_about(JWT_CORE)
        assert done.verdict() == cause, f"{cause}: {done.verdict()}"


# What is written, and where.

@test
def stdout_holds_the_result_alone(room):
    with practice(room, "--fault", "proxy_strips_key_header") as (_, world):
        for form in ("text", "json", "markdown", "html", "sarif", "junit"):
            done = room.run("diagnose", *world["args"], "--format", form).ended(CAUSE)
            assert "#1 GET" in done.err and "#1 GET" not in done.out, form
            assert "\x1b" not in done.out
        assert room.run("diagnose", *world["args"], "--quiet").ended(CAUSE).err == ""
        json.loads(room.run("diagnose", *world["args"], "--format", "json").out)
        ElementTree.fromstring(room.run("diagnose", *world["args"], "--format", "junit").out)


@test
def a_result_is_printed_once(room):
    # None of these letters can be sent: every answer is there at once.
    done = room.run("diagnose", "--url", NOWHERE, "--format", "json", "--header-file", room.write("in_h", b"X-A: a\x01b\n"))
    assert done.code in (UNREADABLE, UNDETERMINED), done.code
    assert done.out.count('"schema_version"') <= 1, f"{done.out.count('schema_version')} results"


@test
def a_result_file_is_private_and_replaced_as_a_whole(room):
    room.write("in_key", '"' + JWT + '"')
    target = room.write("result.json", "what stood there before")
    os.chmod(target, 0o644)
    before = os.stat(target).st_ino
    done = room.run("diagnose", "--offline", "--key-file", "in_key", "--format", "json", "--output", target, "--save-case", "case.json").ended(CAUSE)
    assert done.out == "", done.out
    assert json.loads(room.read("result.json"))["verdict"]["id"] == "key_is_wrapped_in_quotes"
    for name in ("result.json", "case.json"):
        assert stat.S_IMODE(os.stat(room.path(name)).st_mode) == 0o600, name
    assert os.stat(target).st_ino != before
    assert sorted(os.listdir(room.folder)) == ["case.json", "home", "in_key", "result.json", "state", "tmp"]


@test
def a_result_that_cannot_be_written_is_said(room):
    room.write("in_key", KEY)
    room.write("file", "")
    for option in ("--output", "--save-case"):
        for place in ("missing/result", "file/result", "home"):
            room.run("diagnose", "--offline", "--quiet", "--key-file", "in_key", option, room.path(place)).ended(UNREADABLE)
    with open("/dev/full", "wb") as full:
        room.run("diagnose", "--offline", "--key-file", "in_key", stdout=full).ended(UNREADABLE)
        room.run("explain", stdout=full).ended(UNREADABLE)


@test
def a_state_folder_that_cannot_be_written_is_said_once(room):
    room.write("file", "")
    for place in (room.path("file"), "/dev/null/x"):
        done = room.run("diagnose", "--offline", "--quiet", "--key-stdin", stdin=b"YOUR_API_KEY", environment={"XDG_STATE_HOME": place}).ended(CAUSE)
        assert done.err.count("no log is kept") == 1 and done.err.count("\n") == 1, done.err


@test
def the_log_is_private(room):
    room.run("diagnose", "--offline", "--quiet", "--key-stdin", stdin=b"YOUR_API_KEY").ended(CAUSE)
    assert stat.S_IMODE(os.stat(room.path("state/keydoctor")).st_mode) == 0o700
    assert stat.S_IMODE(os.stat(room.path("state/keydoctor/keydoctor.log")).st_mode) == 0o600


@test
def a_state_folder_that_is_named_by_nothing_is_the_usual_one(room):
    # The XDG specification has a path that is not absolute ignored. An empty one would lead a wrong program to /keydoctor, so that is not tried.
    room.run("diagnose", "--offline", "--quiet", "--key-stdin", stdin=b"YOUR_API_KEY", environment={"XDG_STATE_HOME": "relative"}).ended(CAUSE)
    assert os.path.exists(room.path("home/.local/state/keydoctor/keydoctor.log")), os.listdir(room.folder)


@test
def colours_are_for_terminals_alone(room):
    def painted(*words, environment=None):
        master, slave = terminal()
        process = room.start("diagnose", "--offline", "--quiet", "--key-env", "K", *words, environment={"K": "YOUR_API_KEY", **(environment or {})}, stdout=slave)
        os.close(slave)
        text = b""
        try:
            while piece := os.read(master, 65536):
                text += piece
        except OSError:
            pass
        process.wait(timeout=10)
        process.stderr.close()
        os.close(master)
        assert b"example" in text, text
        return b"\x1b[" in text

    assert painted()
    assert not painted("--no-color")
    assert not painted(environment={"NO_COLOR": "1"})
    assert "\x1b" not in room.run("diagnose", "--offline", "--key-env", "K", environment={"K": "YOUR_API_KEY"}).out


@test
def a_pipe_that_closes_is_no_crash(room):
    reading, writing = os.pipe()
    os.close(reading)
    process = room.start("explain", stdout=writing)
    os.close(writing)
    process.wait(timeout=10)
    process.stderr.close()
    assert process.returncode in (UNREADABLE, -signal.SIGPIPE), process.returncode


# Cases and causes.

@test
def a_saved_case_is_judged_the_same(room):
    for fault in ("proxy_strips_key_header", "key_lacks_scope", "healthy-direct", "key_has_hidden_characters"):
        with practice(room, "--fault", fault) as (_, world):
            first = room.run("diagnose", *world["args"], "--format", "json", "--save-case", "case.json")
            first.ended(HEALTHY if world["expect"] == "healthy" else CAUSE)
        again = room.run("judge", "case.json", "--format", "json").ended(first.code)
        one, two = json.loads(first.out), json.loads(again.out)
        assert one["verdict"]["id"] == world["expect"], one["verdict"]
        for part in one:
            assert one[part] == two.get(part), f"{fault}: {part} differs"
        assert again.err == ""
        for form in ("text", "markdown", "html", "sarif", "junit"):
            room.run("judge", "case.json", "--format", form).ended(first.code)


@test
def a_damaged_case_is_refused_with_its_place(room):
    room.run("diagnose", "--offline", "--key-stdin", "--save-case", "whole.json", stdin=b"YOUR_API_KEY")
    whole = room.read("whole.json")
    half = whole[:len(whole) // 2]
    done = room.run("judge", room.write("half.json", half)).refused(UNREADABLE, "half.json:")
    line = int(re.search(r"half\.json:(\d+)", done.err).group(1))
    assert 1 <= line <= half.count("\n") + 1 and line >= half.count("\n") - 1, done.err
    for content in ("", "[]", "{}", "null", "\0\0", '{"schema_version":"2"}', '{"schema_version":"1"}', '{"schema_version":"1","exchanges":[{}]}', "[" * 100_000, b"\xff\xfe",
                    '{"schema_version":"1","exchanges":[],"target":{"url":"https://u:hunter2@h/"}}'):
        room.run("judge", room.write("odd.json", content)).refused(UNREADABLE, "odd.json").silent_about("hunter2")


@test
def a_hostile_case_is_shown_as_plain_text(room):
    evil = "\x1b]0;owned\x07<script>alert(1)</script>\r\nkeydoctor-cli: fine"
    exchange = {"number": 1, "side": "public", "probe": "api_key", "ask": "key_scope_free", "request": {"method": "GET" + evil, "url": "http://h/" + evil, "headers": []},
                "answer": {"kind": "response", "status": 401, "headers": [{"name": "Server", "value": evil}], "body": json.dumps({"message": evil})}}
    case = {"schema_version": "1", "exchanges": [exchange, {**exchange, "number": 2, "answer": {"kind": "timeout", "reason": evil, "detail": evil}}], "target": {"url": "http://h/"},
            "held_back": [evil], "proxies": [evil], "platform": evil, "key": {"length": 3, "masked": evil, "fingerprint": evil, "kind": "unknown", "service": evil},
            "sightings": [{"means": "header_missing", "name": evil, "line": 1, "column": 1, "length": 1, "words": evil}], "answers": {"where": evil}}
    room.write("evil.json", json.dumps(case))
    for form in ("text", "markdown", "html", "sarif", "junit", "json"):
        done = room.run("judge", "evil.json", "--format", form)
        assert done.code in (CAUSE, UNDETERMINED), done.err
        assert "\x1b" not in done.out and "\x07" not in done.out, f"{form} holds control characters"
        if form != "json":
            assert form == "sarif" or "<script>" not in done.out.replace("\\<script\\>", "") or form == "text", f"{form} holds markup"
        if form == "junit":
            ElementTree.fromstring(done.out)
        assert "\nkeydoctor-cli: fine" not in done.out, f"{form} starts a line of its own"


@test
def opening_a_case_causes_no_traffic(room):
    heard = []
    with server(lambda connection, request: heard.append(request)) as url:
        case = {"schema_version": "1", "exchanges": [], "target": {"url": url}}
        room.run("judge", room.write("case.json", json.dumps(case))).ended(UNDETERMINED)
    assert not heard


CAUSES = """key_is_empty key_is_placeholder key_is_masked key_has_hidden_characters key_has_inner_whitespace key_is_wrapped_in_quotes
key_carries_bearer_prefix key_carries_header_name key_carries_assignment key_has_outer_whitespace key_is_truncated key_belongs_to_another_service
key_is_mcp_token key_is_expired key_not_yet_valid key_issued_in_future key_is_unknown_to_instance key_owner_disabled key_signed_with_another_secret
key_lacks_scope key_is_legacy_format header_missing header_misnamed key_sent_as_bearer key_sent_in_query header_sent_twice endpoint_is_webhook
webhook_requires_its_own_auth endpoint_is_mcp endpoint_is_internal_rest endpoint_prefix_doubled endpoint_prefix_missing endpoint_path_unknown
url_points_to_editor public_api_disabled localhost_inside_container request_reaches_webhook_process user_agent_is_blocked browser_blocks_cross_origin
rate_limited n8n_is_starting n8n_fails_internally proxy_strips_key_header proxy_replaces_key_header proxy_requires_its_own_login proxy_blocks_request
proxy_serves_cached_401 proxy_routes_to_another_instance proxy_strips_path_prefix proxy_cannot_reach_n8n address_is_redirected something_else_answers
dns_fails connection_refused timeout tls_untrusted tls_name_mismatch tls_expired plain_http_to_tls_port tls_to_plain_port server_clock_is_off
local_clock_is_off encryption_key_regenerated encryption_key_differs_from_config encryption_key_differs_between_workers
encryption_key_does_not_decrypt_credentials encryption_key_does_not_match_instance env_file_not_loaded env_changed_since_start env_value_is_quoted
env_value_has_carriage_return env_value_has_hidden_characters env_value_is_expanded env_name_is_duplicated env_in_wrong_service env_file_variant_ignored
n8n_api_key_env_has_no_effect session_cookie_needs_https browser_id_mismatch origin_is_wrong_behind_proxy login_requires_mfa login_requires_sso
login_is_wrong provider_rejects_key provider_key_restricted provider_got_no_key provider_auth_scheme_wrong provider_key_in_wrong_field
provider_org_or_project_mismatch provider_plan_or_quota provider_blocks_address provider_endpoint_wrong provider_redirect_drops_key provider_is_down
credential_test_checks_another_endpoint credential_key_has_stray_characters credential_reference_is_broken credential_holds_old_key
credential_cannot_be_decrypted credential_is_missing credential_not_shared oauth_token_expired workflow_has_hardcoded_key
workflow_uses_another_credential node_auth_mode_wrong published_version_is_older trigger_holds_old_connection external_secret_is_stale
retry_uses_original_workflow env_access_is_blocked egress_proxy_drops_key node_overrides_base_url expression_is_not_evaluated environment_adds_header
credential_is_unused credential_names_are_duplicated credential_serves_staging_and_production api_key_never_expires api_key_has_all_scopes
api_key_is_unused api_key_is_shared webhook_is_unprotected workflow_has_no_error_notification user_is_new api_key_is_new workflow_was_changed
workflow_sends_data_out schedule_is_new community_package_is_installed destination_is_new execution_at_unusual_time credential_was_in_reach""".split()


@test
def every_cause_is_explained(room):
    listed = [line.split("\t") for line in room.run("explain").ended(0).out.splitlines()]
    assert sorted(id for id, _ in listed) == sorted(CAUSES), sorted(set(CAUSES) ^ {id for id, _ in listed})
    assert len({title for _, title in listed}) == len(listed), "two causes share a title"

    def explained(cause):
        done = room.run("explain", cause)
        return None if done.code == 0 and done.err == "" and len(done.out) > 200 and not re.search(r"(?<![%{])\{[a-z_]+\}(?!\})", done.out) else f"{cause}: {done.out[:600]}{done.err}"

    with ThreadPoolExecutor(max_workers=2) as pool:
        wrong = [text for text in pool.map(explained, CAUSES) if text]
    assert not wrong, f"{len(wrong)}, the first: {wrong[0]}"
    for form in ("json", "markdown", "html"):
        assert room.run("explain", "dns_fails", "--format", form).ended(0).out
    assert json.loads(room.run("explain", "dns_fails", "--format", "json").out)["id"] == "dns_fails"


@test
def forty_faults_can_be_practised(room):
    for family in ("1.100", "2.40"):
        lines = room.run("practice", "--list", "--family", family).ended(0).out.splitlines()
        names = [line.split("\t")[0] for line in lines]
        assert all(re.fullmatch(r"[a-z0-9_-]+\t\S.*", line) for line in lines), lines
        faults = [name for name in names if not name.startswith("healthy-")]
        assert len(faults) >= 40 and len(faults) < len(names) and len(set(names)) == len(names), len(faults)
        assert not [name for name in faults if name.split("-")[0] not in CAUSES]


# The network.

@test
def a_refused_port_is_a_cause(room):
    started = time.monotonic()
    done = room.run("diagnose", "--url", NOWHERE, "--key-env", "K", "--format", "json", environment={"K": KEY}).ended(CAUSE)
    assert done.verdict() == "connection_refused" and time.monotonic() - started < 5
    assert json.loads(done.out)["verdict"]["certainty"] == "proven"


@test
def offline_asks_nobody(room):
    heard = []
    with server(lambda connection, request: heard.append(request)) as url:
        done = room.run("diagnose", "--url", url, "--direct", url, "--offline", "--key-env", "K", "--format", "json", environment={"K": KEY}).ended(UNDETERMINED)
    assert not heard and json.loads(done.out)["exchanges"] == []


@test
def questions_are_left_open_without_a_terminal(room):
    report = json.loads(room.run("diagnose", "--offline", "--format", "json").ended(UNDETERMINED).out)
    assert report["questions"][0]["node"] == "where" and report["questions"][0]["choices"], report["questions"]
    assert "--answer where=client" in room.run("diagnose", "--offline").ended(UNDETERMINED).out


def endless_body(connection, _):
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n")
    while True:
        connection.sendall(b"x" * 65536)


def endless_head(connection, _):
    connection.sendall(b"HTTP/1.1 200 OK\r\n")
    while True:
        connection.sendall(b"X-A: " + b"x" * 8000 + b"\r\n")


def silence(connection, _):
    time.sleep(14)


def dripping(connection, _):
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n")
    while True:
        connection.sendall(b"x")
        time.sleep(0.2)


def bad_chunk(connection, _):
    connection.sendall(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\nnonsense\r\n0\r\n\r\n")
    connection.close()


def half_a_body(connection, _):
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nhalf")
    connection.close()


def nonsense(connection, _):
    connection.sendall(b"\x15\x03\x01 SSH-2.0-nonsense\r\n\r\n")
    connection.close()


def endless_informational(connection, _):
    while True:
        connection.sendall(b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n")


def ends_in_time(room, rude):
    with server(rude) as url:
        started = time.monotonic()
        done = room.run("diagnose", "--url", url, "--key-env", "K", "--format", "json", "--timeout", "3", environment={"K": KEY}, seconds=12)
        took = time.monotonic() - started
    assert took < 5, f"{rude.__name__}: {took:.1f} s"
    assert done.code in (CAUSE, UNDETERMINED), f"{rude.__name__}: exit {done.code} {done.err[-200:]}"
    assert done.verdict() not in ("healthy", "key_is_unknown_to_instance"), f"{rude.__name__}: {done.verdict()}"
    done.silent_about(CORE)


for each in (endless_body, endless_head, silence, dripping, bad_chunk, half_a_body, nonsense, endless_informational):
    def rude_server(room, rude=each):
        ends_in_time(room, rude)

    rude_server.__name__ = "the_run_ends_in_time_with_" + each.__name__
    test(rude_server)


@test
def a_host_sees_at_most_four_refused_requests(room):
    for status in ("401 Unauthorized", "403 Forbidden"):
        heard = []

        def refuse(connection, request):
            heard.append(request)
            connection.sendall(plain(status, "<h1>no</h1>", 'WWW-Authenticate: Basic realm="private"\r\n' if status[0:3] == "401" else ""))
            connection.close()

        with server(refuse) as url:
            room.run("diagnose", "--url", url + "/n8n/", "--key-env", "K", environment={"K": KEY})
        assert len(heard) <= 4, f"{status}: {len(heard)} refused requests"


@test
def a_run_stops_when_a_host_says_429(room):
    heard = []

    def slow_down(connection, request):
        heard.append(request)
        connection.sendall(plain("429 Too Many Requests", "{}"))
        connection.close()

    with server(slow_down) as url:
        done = room.run("diagnose", "--url", url, "--key-env", "K", "--format", "json", environment={"K": KEY}).ended(CAUSE)
    assert done.verdict() == "rate_limited" and "rate_limited" in json.loads(done.out)["held_back"]
    assert len(heard) <= 6, len(heard)


@test
def no_workflow_is_run(room):
    for path in ("/webhook/abc", "/webhook-test/abc", "/form/abc", "/webhook-waiting/7", "/mcp/abc", "/n8n/webhook/abc", "/api/webhook/abc", "/projects/x/webhook/abc"):
        heard = []

        def accept(connection, request):
            heard.append(request.split(b" ")[1].decode())
            keyed = KEY.encode() in request
            connection.sendall(plain("200 OK", '{"data":[]}') if keyed else plain("401 Unauthorized", '{"message":"unauthorized"}'))
            connection.close()

        with server(accept) as url:
            room.run("diagnose", "--url", url + path, "--key-env", "K", environment={"K": KEY})
        asked = [target for target in heard if target.rstrip("/").endswith(path)]
        assert not asked, f"{path} was asked"


@test
def a_key_goes_to_no_host_that_was_not_named(room):
    heard = []

    def elsewhere(connection, request):
        heard.append(request)
        connection.sendall(plain("200 OK", "{}"))
        connection.close()

    with server(elsewhere) as other:
        def redirect(connection, request):
            connection.sendall(plain("302 Found", "", f"Location: {other}/api/v1/credentials/schema/n8nApi\r\n"))
            connection.close()

        with server(redirect) as url:
            headers = room.write("in_headers", "CF-Access-Client-Secret: " + CORE + "\n")
            room.run("diagnose", "--url", url, "--key-env", "K", "--header-file", headers, environment={"K": KEY}).silent_about(CORE)
    assert heard, "the redirect's target is looked at without the key"
    assert not [request for request in heard if CORE.encode() in request or b"x-n8n-api-key" in request.lower()]


# Signals.

@test
def an_interrupt_ends_with_130(room):
    with server(silence) as url:
        process = room.start("diagnose", "--url", url, "--key-env", "K", "--format", "json", "--output", "result.json", "--save-case", "case.json", environment={"K": KEY})
        time.sleep(1)
        process.send_signal(signal.SIGINT)
        out, _ = process.communicate(timeout=5)
    assert process.returncode == INTERRUPTED and out == b"", (process.returncode, out[:100])
    assert sorted(os.listdir(room.folder)) in (["home", "state", "tmp"], ["home", "tmp"]), os.listdir(room.folder)
    assert os.listdir(room.path("tmp")) == []


@test
def an_interrupt_before_the_start_ends_with_130(room):
    def pending():
        signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGINT])
        os.kill(os.getpid(), signal.SIGINT)

    for words in (["diagnose", "--url", NOWHERE], ["diagnose", "--offline", "--key-env", "K"], ["practice"]):
        process = room.start(*words, environment={"K": KEY}, preexec_fn=pending)
        try:
            process.communicate(timeout=8)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()
        assert process.returncode in (INTERRUPTED, HEALTHY if words[0] == "practice" else INTERRUPTED), (words, process.returncode)


def at_the_terminal(room, words, act):
    """Runs with a terminal of its own, and acts when a question is asked."""
    master, slave = terminal()
    process = room.start(*words, stdin=slave, stderr=slave, start_new_session=True)
    os.close(slave)
    said, until, acted = b"", time.monotonic() + 8, False
    while process.poll() is None and time.monotonic() < until:
        if select.select([master], [], [], 0.1)[0]:
            try:
                said += os.read(master, 65536)
            except OSError:
                break
        if b"Your answer" in said and not acted:
            acted = True
            act(process, master)
    try:
        process.wait(timeout=1)
        ended = True
    except subprocess.TimeoutExpired:
        ended = False
        process.kill()
    out, _ = process.communicate()
    os.close(master)
    return ended, process.returncode, out.decode(), said.decode()


@test
def a_question_is_asked_at_a_terminal(room):
    ended, code, out, said = at_the_terminal(room, ["diagnose", "--offline"], lambda process, master: os.write(master, b"q\n"))
    assert ended and code == UNDETERMINED, (ended, code)
    assert "Where do you see" in said and "Your answer" not in out


@test
def an_interrupt_ends_a_question(room):
    ended, code, _, _ = at_the_terminal(room, ["diagnose", "--offline"], lambda process, master: process.send_signal(signal.SIGINT))
    assert ended, "the question goes on after SIGINT"
    assert code == INTERRUPTED, code


@test
def nothing_is_asked_where_nobody_can_answer(room):
    master, slave = terminal()
    process = room.start("diagnose", "--offline", stderr=slave, start_new_session=True)
    os.close(slave)
    process.communicate(timeout=10)
    try:
        said = os.read(master, 65536) if select.select([master], [], [], 0.5)[0] else b""
    except OSError:  # the other end is closed, and nothing was said
        said = b""
    os.close(master)
    assert process.returncode == UNDETERMINED and b"Your answer" not in said, said
    for words in (["--quiet"], ["--format", "json"]):
        _, code, _, said = at_the_terminal(room, ["diagnose", "--offline", *words], lambda process, master: os.write(master, b"q\n"))
        assert code == UNDETERMINED and "Your answer" not in said


@test
def practice_takes_its_files_with_it(room):
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        for fault in ("webhook_requires_its_own_auth", "tls_untrusted", "key_has_hidden_characters"):
            with practice(room, "--fault", fault) as (process, world):
                assert set(world) >= {"fault", "url", "args", "expect"}, world
                process.send_signal(number)
                assert process.wait(timeout=10) == 0, process.returncode
            assert os.listdir(room.path("tmp")) == [], f"{fault}: {os.listdir(room.path('tmp'))}"


@test
def practice_prints_one_line(room):
    process = room.start("practice", "--fault", "key_is_expired", "--family", "1.100")
    line = process.stdout.readline()
    world = json.loads(line)
    assert world["fault"] == "key_is_expired" and world["expect"] == "key_is_expired" and "--url" in world["args"], world
    process.terminate()
    rest, _ = process.communicate(timeout=10)
    assert rest == b""


@contextmanager
def practice_with(room, stdin, **options):
    process = room.start("practice", "--fault", "proxy_strips_key_header", stdin=stdin, **options)
    try:
        yield process, json.loads(process.stdout.readline())
    finally:
        process.terminate()
        process.wait(timeout=10)
        process.stdout.close()
        process.stderr.close()


def goes_on(pid):
    """It serves, and does not spin; gives its state."""
    def look():
        with open(f"/proc/{pid}/stat", encoding="ascii") as file:
            fields = file.read().rsplit(")", 1)[1].split()
        return fields[0], sum(int(ticks) for ticks in fields[11:13])

    _, before = look()
    select.select([], [], [], 0.3)
    state, after = look()
    assert state != "Z", "it ended"
    assert after - before <= 3, "it spins"
    return state


@test
def practice_is_healed_by_a_line(room):
    with practice_with(room, subprocess.PIPE) as (process, before):
        room.run("diagnose", *before["args"], "--format", "json").ended(CAUSE)
        process.stdin.write(b"hea")
        process.stdin.flush()
        process.stdin.write(b"l\n")
        process.stdin.flush()
        after = json.loads(process.stdout.readline())
        assert after == {**before, "expect": "healthy"}, (before, after)
        room.run("diagnose", *after["args"], "--format", "json").ended(HEALTHY)
        process.stdin.close()
        goes_on(process.pid)


@test
def practice_knows_no_other_line(room):
    with practice_with(room, subprocess.PIPE) as (process, _):
        process.stdin.write(b"\n" + KEY.encode() + b"\n" + b"x" * 5000 + b"heal\n")
        process.stdin.flush()
        said = [process.stderr.readline() for _ in range(2)]
        assert all(line.startswith(b"keydoctor-cli: ") and CORE.encode() not in line for line in said), said
        process.stdin.write(b"heal\n")
        process.stdin.flush()
        assert json.loads(process.stdout.readline())["expect"] == "healthy"


@test
def practice_outlives_its_standard_input(room):
    with practice_with(room, subprocess.DEVNULL) as (process, _):
        goes_on(process.pid)
    with practice_with(room, None, preexec_fn=lambda: os.close(0)) as (process, _):
        goes_on(process.pid)
    with open(room.write("in_heal", "heal\n" * 3), "rb") as file, practice_with(room, file) as (process, world):
        goes_on(process.pid)
        room.run("diagnose", *world["args"], "--format", "json").ended(CAUSE)


def take_terminal():
    os.setsid()
    fcntl.ioctl(0, termios.TIOCSCTTY, 0)


@test
def practice_hears_its_terminal(room):
    master, slave = terminal()
    with practice_with(room, slave, preexec_fn=take_terminal) as (process, _):
        os.close(slave)
        os.write(master, b"heal\n")
        assert json.loads(process.stdout.readline())["expect"] == "healthy"
    os.close(master)


@test
def practice_in_the_background_leaves_the_terminal_alone(room):
    master, slave = terminal()
    shell = subprocess.Popen(["sh", "-mc", f"'{CLI}' practice & echo $!; wait"], env=room.environment, stdin=slave, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                             text=True, preexec_fn=take_terminal)
    os.close(slave)
    lines = [shell.stdout.readline() for _ in range(2)]
    worker = int(next(line for line in lines if not line.startswith("{")))
    try:
        os.write(master, b"heal\n")
        assert goes_on(worker) == "S"
    finally:
        os.kill(worker, signal.SIGTERM)
    assert shell.communicate(timeout=10)[0] == ""
    os.close(master)


# Canaries.

@test
def no_output_holds_the_key(room):
    def echo(connection, request):
        head = request.decode(errors="replace").replace("\r\n", " ")
        body = json.dumps({"message": "unauthorized", "echo": head, "data": {"scopes": [KEY], "instanceId": KEY, "settingsMode": KEY, "urlBaseEditor": f"https://u:{KEY}@h"}})
        status = "200 OK" if b"/rest/settings" in request or b"/discover" in request else "401 Unauthorized"
        connection.sendall(plain(status, body, f"X-Echo: {KEY}\r\nSet-Cookie: a={KEY}\r\nServer: {KEY}\r\n"))
        connection.close()

    with server(echo) as url:
        headers = room.write("in_headers", "Authorization: Basic " + CORE + "\n")
        for form in ("text", "json", "markdown", "html", "sarif", "junit"):
            room.run("diagnose", "--url", url + "/api/v1/workflows?apiKey=" + KEY, "--key-env", "K", "--header-file", headers, "--format", form, "--save-case", "case.json",
                     "--output", "result." + form, environment={"K": KEY}).silent_about(CORE)
            room.run("judge", "case.json", "--format", form).silent_about(CORE)
    everything = room.everything()
    assert "keydoctor" in everything and len(everything) > 5000
    assert CORE not in everything, everything[everything.index(CORE) - 200:][:300]


@test
def no_output_holds_a_password(room):
    secret = room.write("in_log", f"Incorrect API key provided: {KEY}\npassword=hunter2hunter2 'X-N8N-API-KEY' header required {JWT}\n")
    done = room.run("diagnose", "--artifact", secret, "--format", "json", "--save-case", "case.json", "--session-email", "a@b.example", "--session-password-env", "P", "--url", NOWHERE,
                    "--encryption-key-env", "P", environment={"P": "correct-horse-battery"})
    done.silent_about(CORE, JWT_CORE, "correct-horse-battery")
    for secret in (CORE, JWT_CORE, "correct-horse-battery"):
        assert secret not in room.everything()


@test
def practice_keys_stay_out_of_every_output(room):
    for fault in ("key_is_unknown_to_instance", "login_is_wrong", "proxy_requires_its_own_login"):
        with practice(room, "--fault", fault) as (_, world):
            key = (world.get("key") or "").strip()
            done = room.run("diagnose", *world["args"], "--format", "json", "--save-case", "case.json")
        if len(key) >= 40:
            done.silent_about(key[20:60])
            assert key[20:60] not in room.read("case.json") + room.read("state/keydoctor/keydoctor.log")


# The language.

GERMAN = [(["--lang", "de"], {}), (["--lang=de_AT"], {}), ([], {"LC_ALL": "de_DE.UTF-8"}), ([], {"LC_ALL": "", "LANG": "de_DE.UTF-8"}),
          ([], {"LC_ALL": "", "LC_MESSAGES": "de_CH", "LANG": "en_US.UTF-8"})]
ENGLISH = [([], {}), (["--lang", "en"], {"LC_ALL": "de_DE.UTF-8"}), ([], {"LC_ALL": "fr_FR.UTF-8"}), ([], {"LC_ALL": "POSIX"}), ([], {"LC_ALL": "", "LANG": ""})]


def without_sentences(value):
    """What a script relies on, and no language changes."""
    if isinstance(value, dict):
        return {name: without_sentences(each) for name, each in value.items() if name not in ("started_at", "took_ms", "fingerprint", "sentence", "question", "why")}
    if isinstance(value, list):
        return [without_sentences(each) for each in value]
    return value


@test
def a_report_speaks_the_language_that_was_asked_for_or_the_locales(room):
    words = ["diagnose", "--offline", "--quiet", "--key-file", room.write("in_key", JWT[:-60])]
    for languages, sentence in ((ENGLISH, "What to do"), (GERMAN, "Was zu tun ist")):
        for language, environment in languages:
            for form in ("text", "markdown", "html"):
                done = room.run(*words, "--format", form, *language, environment=environment).ended(CAUSE)
                assert sentence in done.out, (language, environment, done.out[:300])
    assert '<html lang="de">' in room.run(*words, "--format", "html", "--lang", "de").out


@test
def ids_and_exit_codes_are_the_same_in_every_language(room):
    case = room.path("in_case.json")
    room.run("diagnose", "--url", NOWHERE, "--format", "json", "--output", case).ended(CAUSE)
    for words in (["judge", case], ["diagnose", "--offline", "--key-file", room.write("in_key", JWT[:-60])], ["diagnose", "--offline", "--answer", "where=client"]):
        english = room.run(*words, "--format", "json")
        for code in ("de", "qps-ploc", "qps-plocm"):
            other = room.run(*words, "--format", "json", "--lang", code).ended(english.code)
            assert other.verdict() == english.verdict()
            assert json.loads(other.out)["verdict"]["sentence"] != json.loads(english.out)["verdict"]["sentence"]
            one, two = (without_sentences(json.loads(done.out)) for done in (english, other))
            for step in one["walk"] + two["walk"]:
                if step["answered_by"] == "evidence":
                    del step["answer"]
            for finding in one["findings"] + two["findings"]:
                del finding["remedy"]["commands"]
            assert one == two, (words, code)


@test
def a_cause_is_explained_in_german(room):
    assert "Was es beweist" in room.run("explain", "key_is_expired", "--lang", "de").ended(0).out
    german, english = (json.loads(room.run("explain", "key_is_expired", "--format", "json", "--lang", code).out) for code in ("de", "en"))
    assert german["id"] == english["id"] and german["tr_title"] != english["tr_title"], german
    assert room.run("explain", "--lang", "de").out.splitlines()[0].split("\t")[0] == room.run("explain").out.splitlines()[0].split("\t")[0]
    assert "Schlüssel" in room.run("practice", "--list", "--lang", "de").ended(0).out


@test
def an_unknown_language_is_usage_and_names_the_known_ones(room):
    for words in (["diagnose", "--offline"], ["judge", "case.json"], ["explain"], ["practice", "--list"]):
        for code in ("xx", "", "C", "../de"):
            room.run(*words, "--lang", code).refused(USAGE, "en", "de", "qps-ploc", "qps-plocm")


@test
def what_is_said_of_the_options_is_english(room):
    german = {"LC_ALL": "de_DE.UTF-8"}
    assert room.run("diagnose", "--help", environment=german).out.startswith("Usage: ")
    room.run("diagnose", "--nonsense", environment=german).refused(USAGE, "There is no option")
    room.run("diagnose", "--url", "nonsense", environment=german).refused(USAGE, "--url: Der Adresse fehlt das Schema")


class NoTerminal(Exception):
    """This machine has no pseudo-terminals, as a chroot without /dev/pts."""


def terminal():
    try:
        return pty.openpty()
    except OSError as error:
        raise NoTerminal from error


def attempt(function):
    with tempfile.TemporaryDirectory(prefix="contract-") as folder:
        try:
            function(Room(folder))
            return None
        except NoTerminal:
            return SKIPPED
        except AssertionError as error:
            return f"{function.__name__}: {error}"
        except Exception:
            return f"{function.__name__}: {traceback.format_exc()}"


def main():
    wanted = [function for function in TESTS if not sys.argv[2:] or function.__name__ in sys.argv[2:]]
    with ThreadPoolExecutor(max_workers=4) as pool:
        results = list(pool.map(attempt, wanted))
    wrong = [text for text in results if text and text is not SKIPPED]
    for text in wrong:
        print("FAILED " + text)
    skipped = results.count(SKIPPED)
    if skipped:
        print(f"{skipped} need a pseudo-terminal, and there is none here")
    print(f"{len(wanted) - len(wrong) - skipped} passed, {len(wrong)} failed, {skipped} skipped")
    return 1 if wrong or not wanted else 0


sys.exit(main())
