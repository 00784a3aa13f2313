#!/usr/bin/env python3
"""`keydoctor-cli provider` against a server on loopback that answers as each provider is documented to.

Usage: provider_test.py CLI [TEST...]
"""
import json
import os
import re
import socket
import stat
import subprocess
import sys
import tempfile
import threading
import traceback
import xml.etree.ElementTree as ElementTree
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

CLI = os.path.abspath(sys.argv[1])
FORMATS = ("text", "json", "markdown", "html", "sarif", "junit")
TESTS = []


def test(function):
    TESTS.append(function)
    return function


def openai(message, code):
    return {"error": {"message": message, "type": "invalid_request_error", "param": None, "code": code}}


def google(code, message, status, reason=None):
    details = [{"@type": "type.googleapis.com/google.rpc.ErrorInfo", "reason": reason, "domain": "googleapis.com"}] if reason else []
    return {"error": {"code": code, "message": message, "status": status, "details": details}}


def eleven(status):
    return {"detail": {"status": status, "message": f"It is {status}."}}


REJECTED, RESTRICTED, ORGANISATION, PLAN, ADDRESS, NONE, SCHEME, ENDPOINT, DOWN, REDIRECT = (
    "provider_rejects_key", "provider_key_restricted", "provider_org_or_project_mismatch", "provider_plan_or_quota", "provider_blocks_address",
    "provider_got_no_key", "provider_auth_scheme_wrong", "provider_endpoint_wrong", "provider_is_down", "provider_redirect_drops_key")

# Each: the header with its scheme, the path, a key (its canary is what no output may hold), the answer to a good one, to an unknown one and
# to none, and what else a key may be told. What stands here is written from the providers' documents, not from resources/providers.
PROVIDERS = {
    "openai": (("Authorization", "Bearer "), "/v1/models", "sk-proj-" + "Q7xVcanaryZk3m" * 5 + "1234T3BlbkFJ" + "w" * 70 + "MxYA", {"object": "list", "data": []},
               (401, openai("Incorrect API key provided: sk-proj-****MxYA. You can find your API key at https://platform.openai.com/account/api-keys.", "invalid_api_key")),
               (401, openai("Missing bearer or basic authentication in header", None)),
               [(401, openai("You have insufficient permissions for this operation. Missing scopes: api.model.read.", "missing_scope"), RESTRICTED),
                (403, openai("You have insufficient permissions for this operation. Missing scopes: api.model.read.", None), RESTRICTED),
                (401, openai("OpenAI-Organization header should match organization for API key", "mismatched_organization"), ORGANISATION),
                (401, openai("IP not authorized", None), ADDRESS),
                (429, openai("You exceeded your current quota, please check your plan and billing details.", "insufficient_quota"), PLAN)]),
    "anthropic": (("x-api-key", ""), "/v1/models?limit=1", "sk-ant-api03-" + "Q7xVcanaryZk3m" * 6 + "w" * 9 + "AA", {"data": [], "has_more": False},
                  (401, {"type": "error", "error": {"type": "authentication_error", "message": "invalid x-api-key"}}),
                  (401, {"type": "error", "error": {"type": "authentication_error", "message": "x-api-key header is required"}}),
                  [(403, {"type": "error", "error": {"type": "permission_error", "message": "Your API key does not have permission to use the specified resource."}}, RESTRICTED),
                   (404, {"type": "error", "error": {"type": "not_found_error", "message": "Not found"}}, REJECTED)]),
    "elevenlabs": (("xi-api-key", ""), "/v1/user", "sk_" + "7e41c0dab9" * 4 + "7e41c0da", {"subscription": {"tier": "free"}},
                   (401, eleven("invalid_api_key")), (401, eleven("needs_authorization")),
                   [(401, {"detail": {"status": "missing_permissions", "message": "The API key you used is missing the permission user_read to execute this operation."}}, RESTRICTED),
                    (401, eleven("detected_unusual_activity"), ADDRESS), (401, eleven("invalid_subscription"), PLAN), (401, eleven("quota_exceeded"), PLAN)]),
    "pinecone": (("Api-Key", ""), "/indexes", "pcsk_7Q7xVc_" + "canaryZk3mQ7xV" * 4 + "Zk3mQ7x", {"indexes": []},
                 (401, {"error": {"code": "UNAUTHENTICATED", "message": "Invalid API key."}, "status": 401}),
                 (401, {"error": {"code": "UNAUTHENTICATED", "message": "Please provide an API key."}, "status": 401}),
                 [(403, {"error": {"code": "FORBIDDEN", "message": "No permission."}, "status": 403}, RESTRICTED),
                  (403, {"error": {"code": "FORBIDDEN", "message": "Increase your quota or upgrade to create more indexes."}, "status": 403}, PLAN),
                  (401, 'API key is missing or invalid for the environment "us-east1-gcp". Check that the correct environment is specified.', REJECTED)]),
    "fal": (("Authorization", "Key "), "/v1/models/pricing?endpoint_id=fal-ai/flux/dev", "7e41c0da-b97e-41c0-dab9-7e41c0dab97e:41c0dab97e41c0dab97e41c0dab97e41", {"prices": []},
            (401, {"detail": "No user found for Key ID and Secret"}), (401, {"detail": "Authentication is required to access this application."}),
            [(401, {"detail": "Invalid Key Authorization header format. Expected '<key_id>:<key_secret>'."}, SCHEME),
             (403, {"detail": "User is locked. Reason: Exhausted balance. Top up your balance at fal.ai/dashboard/billing."}, PLAN)]),
    "openrouter": (("Authorization", "Bearer "), "/api/v1/key", "sk-or-v1-" + "7e41c0dab9" * 6 + "7e41", {"data": {"label": "sk-or-v1-7e4...e41", "limit": None}},
                   (401, {"error": {"message": "User not found.", "code": 401}}), (401, {"error": {"message": "Missing Authentication header", "code": 401}}),
                   [(402, {"error": {"message": "Insufficient credits", "code": 402}}, PLAN), (401, {"error": {"message": "No auth credentials found", "code": 401}}, NONE)]),
    "groq": (("Authorization", "Bearer "), "/openai/v1/models", "gsk_" + "Q7xVcanaryZk3m" * 3 + "Q7xVcanary", {"object": "list", "data": []},
             (401, {"error": {"message": "Invalid API Key", "type": "invalid_request_error", "code": "invalid_api_key"}}),
             (401, {"error": {"message": "Invalid API Key", "type": "invalid_request_error", "code": "invalid_api_key"}}),
             [(403, {"error": {"message": "Access denied. Please check your network settings."}}, ADDRESS)]),
    "huggingface": (("Authorization", "Bearer "), "/api/whoami-v2", "hf_" + "QxVcanaryZkmp" * 2 + "QxVcanar", {"type": "user", "name": "somebody", "auth": {"type": "access_token"}},
                    (401, {"error": "Invalid credentials in Authorization header"}), (401, {"error": "Invalid username or password."}),
                    [(401, {"error": "Access to model x/y is restricted. You must be authenticated to access it."}, RESTRICTED), (401, {"error": 'User Access Token "ci" is expired'}, REJECTED)]),
    "gemini": (("x-goog-api-key", ""), "/v1beta/models?pageSize=1", "AIza" + "Q7xVcanaryZk3m" * 2 + "Q7xVcan", {"models": []},
               (400, google(400, "API key not valid. Please pass a valid API key.", "INVALID_ARGUMENT", "API_KEY_INVALID")),
               (403, google(403, "Method doesn't allow unregistered callers (callers without established identity).", "PERMISSION_DENIED")),
               [(400, google(400, "API Key not found. Please pass a valid API key.", "INVALID_ARGUMENT"), REJECTED),
                (403, google(403, "Requests to this API are blocked.", "PERMISSION_DENIED", "API_KEY_SERVICE_BLOCKED"), RESTRICTED),
                (403, google(403, "Requests from referer are blocked.", "PERMISSION_DENIED", "API_KEY_HTTP_REFERRER_BLOCKED"), RESTRICTED),
                (403, google(403, "The address is blocked.", "PERMISSION_DENIED", "IP_ADDRESS_BLOCKED"), ADDRESS)]),
    "mistral": (("Authorization", "Bearer "), "/v1/models", "Q7xVcanaryZk3mQ7xVcanaryZk3mEnd9", {"object": "list", "data": []},
                (401, {"detail": "Unauthorized"}), (401, {"message": "No API key found in request", "request_id": "1"}), [(401, {"message": "Unauthorized", "request_id": "1"}, REJECTED)]),
    "cohere": (("Authorization", "Bearer "), "/v1/models?page_size=1", "Q7xVcanaryZk3mQ7xVcanaryZk3mQ7xVcanaryZk", {"models": []},
               (401, {"message": "invalid api token"}), (401, {"message": "no api key supplied"}), []),
    "replicate": (("Authorization", "Bearer "), "/v1/account", "r8_" + "Q7xVcanaryZk3m" * 2 + "Q7xVcanar", {"type": "user", "username": "somebody"},
                  (401, {"title": "Unauthenticated", "detail": "You did not pass a valid authentication token", "status": 401}),
                  (401, {"title": "Unauthenticated", "detail": "You did not pass an authentication token", "status": 401}), []),
}


class Room:
    """A folder of a test's own, and the program run inside it."""

    def __init__(self, folder):
        self.folder = folder
        os.mkdir(self.path("home"))

    def path(self, name):
        return os.path.join(self.folder, name)

    def run(self, provider, url, key, *words, environment=None, seconds=40):
        names = {"PATH": os.environ["PATH"], "HOME": self.path("home"), "XDG_STATE_HOME": self.path("state"), "LC_ALL": "C.UTF-8", "K": key}
        names.update({name: os.environ[name] for name in ("LD_LIBRARY_PATH", "ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS") if name in os.environ})
        base = ("--base-url", url) if url else ()
        done = subprocess.run([CLI, "provider", "--provider", provider, *base, "--key-env", "K", "--format", "json", *words], env={**names, **(environment or {})},
                              cwd=self.folder, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=seconds)
        done.json = json.loads(done.stdout) if done.stdout.startswith("{") else {}
        done.id = done.json.get("verdict", {}).get("id")
        return done

    def everything(self):
        text = ""
        for folder, _, names in os.walk(self.folder):
            for name in names:
                with open(os.path.join(folder, name), encoding="utf-8", errors="replace") as file:
                    text += file.read()
        return text


@contextmanager
def service(answer):
    """Serves `answer(handler) → (status, body[, headers])` on loopback; yields its address and the requests that it saw."""
    seen = []

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self):
            seen.append((self.path, dict(self.headers)))
            status, body, *headers = answer(self)
            data = (body if isinstance(body, str) else json.dumps(body)).encode()
            self.send_response(status)
            self.send_header("Content-Type", "text/plain" if isinstance(body, str) else "application/json")
            self.send_header("Content-Length", str(len(data)))
            for name, value in (headers[0] if headers else {}).items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, *_):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}", seen
    finally:
        server.shutdown()
        server.server_close()


def at(provider, told=None, known=None):
    """That provider: to its key what is said here, or its good answer; to another key and to none what it says of these."""
    (header, scheme), path, key, good, unknown, none, _ = PROVIDERS[provider]

    def answer(handler):
        value = handler.headers.get(header)
        if handler.path != path:
            return 404, {"wrong": handler.path}
        if value is None:
            return none
        if value != scheme + (known or key):
            return unknown
        return told or (200, good)

    return answer


def check(done, code, verdict, word):
    shown = f"{done.args[2:6]} → exit {done.returncode} {done.id}: {done.stdout[:100]}{done.stderr[-300:]}"
    assert (done.returncode, done.id) == (code, verdict), f"not {code} {verdict}: {shown}"
    assert done.json["provider"]["verdict"] == word, f"{done.json['provider']}, not {word}"
    assert verdict == "undetermined" or done.json["verdict"]["citations"], "nothing is cited"
    return done


WORDS = {REJECTED: "rejected", RESTRICTED: "restricted", ORGANISATION: "restricted", PLAN: "restricted", ADDRESS: "restricted", NONE: "not_delivered", SCHEME: "not_delivered"}


def for_each_provider(function):
    for each in PROVIDERS:
        def one(room, provider=each):
            function(room, provider)

        one.__name__ = f"{function.__name__}_{each}"
        test(one)


@for_each_provider
def a_good_key_is_healthy_at(room, provider):
    _, path, key, *_ = PROVIDERS[provider]
    with service(at(provider)) as (url, seen):
        done = check(room.run(provider, url, key), 0, "healthy", "valid")
    assert done.json["verdict"]["leg"] == "n8n_to_provider" and done.json["target"]["url"].startswith(url), done.json["target"]
    assert [target for target, _ in seen] == [path, path], seen
    control = [value for _, headers in seen for value in headers.values() if value.endswith(key) is False and len(value) >= len(key) and key[:3] == value[-len(key):][:3]]
    assert control or provider in ("mistral", "cohere", "fal"), "the control has the key's form"


@for_each_provider
def an_unknown_key_is_rejected_by(room, provider):
    _, _, key, _, unknown, none, _ = PROVIDERS[provider]
    with service(at(provider, known="another")) as (url, seen):
        done = check(room.run(provider, url, key), 1, REJECTED, "rejected")
    assert done.json["verdict"]["certainty"] == ("likely" if unknown == none else "proven"), done.json["verdict"]
    assert len(seen) == 3, "the key, a broken one, none"


@for_each_provider
def every_documented_answer_is_told_at(room, provider):
    key = PROVIDERS[provider][2]
    for status, body, cause in PROVIDERS[provider][6]:
        with service(at(provider, told=(status, body))) as (url, _):
            done = check(room.run(provider, url, key), 1, cause, WORDS[cause])
        assert done.json["verdict"]["certainty"] in ("proven", "likely"), done.json["verdict"]


@for_each_provider
def a_key_that_does_not_arrive_is_seen_at(room, provider):
    none = PROVIDERS[provider][5]
    if none == PROVIDERS[provider][4] or provider in ("pinecone", "huggingface"):
        return  # no word for it is known
    with service(lambda handler: none) as (url, _):
        check(room.run(provider, url, PROVIDERS[provider][2]), 1, NONE, "not_delivered")


@for_each_provider
def no_verdict_where_anything_is_accepted_as_at(room, provider):
    with service(lambda handler: (200, PROVIDERS[provider][3])) as (url, _):
        done = check(room.run(provider, url, PROVIDERS[provider][2]), 3, "undetermined", "undetermined")
    assert not [finding for finding in done.json["findings"] if finding["severity"] == "cause"], done.json["findings"]


@test
def no_verdict_where_every_key_is_told_the_same(room):
    told = PROVIDERS["openai"][6][0]
    with service(lambda handler: told[:2]) as (url, _):
        check(room.run("openai", url, PROVIDERS["openai"][2]), 3, "undetermined", "undetermined")
    with service(lambda handler: (401, {"no": "words that are known"})) as (url, _):
        check(room.run("openai", url, PROVIDERS["openai"][2]), 3, "undetermined", "undetermined")
    with service(lambda handler: (429, {"error": {"message": "Slow down."}})) as (url, _):
        done = check(room.run("openai", url, PROVIDERS["openai"][2]), 3, "undetermined", "undetermined")
    assert done.json["held_back"] == ["rate_limited"], done.json["held_back"]


@test
def a_key_of_another_service_is_not_sent(room):
    for provider, (_, _, key, *_) in PROVIDERS.items():
        for other in PROVIDERS:
            if other == provider or other in ("mistral", "cohere"):
                continue
            if other not in ("openai", "anthropic"):
                break
            with service(at(provider)) as (url, seen):
                done = room.run(provider, url, PROVIDERS[other][2])
            assert (done.returncode, done.id) == (1, "key_belongs_to_another_service"), f"{other} at {provider}: {done.returncode} {done.id}"
            assert not seen, f"{other}'s key went to {provider}: {seen}"
    for key in ("n8n_api_" + "0" * 40, "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJhIiwiaXNzIjoibjhuIiwiYXVkIjoicHVibGljLWFwaSIsImlhdCI6MX0.R-5vKwdhH32AKCk_4KicaTofq2TJlTf4yWKgxWWY8SI"):
        with service(at("mistral")) as (url, seen):
            done = room.run("mistral", url, key)
        assert done.id == "key_belongs_to_another_service" and "n8n" in done.json["verdict"]["sentence"] and not seen, (done.id, seen)


@test
def faults_of_the_text_come_first_and_the_corrected_key_is_tried(room):
    key = PROVIDERS["groq"][2]
    for text, cause in ((key[:9] + "\u200b" + key[9:], "key_has_hidden_characters"), (key + "\u00a0", "key_has_hidden_characters"), (key[:9] + "\n" + key[9:], "key_has_inner_whitespace"),
                        (f'"{key}"', "key_is_wrapped_in_quotes"), ("Bearer " + key, "key_carries_bearer_prefix"), ("GROQ_API_KEY=" + key, "key_carries_assignment"),
                        ("Authorization: Bearer " + key, "key_carries_header_name")):
        with service(at("groq")) as (url, seen):
            done = room.run("groq", url, text)
        assert (done.returncode, done.id, done.json["verdict"]["certainty"]) == (1, cause, "proven"), f"{cause}: {done.returncode} {done.id}"
        assert len(seen) <= 4, len(seen)
        assert "X-N8N-API-KEY" not in done.stdout and "Settings > n8n API" not in done.stdout, "words for n8n"
    for text, cause in (("", "key_is_empty"), ("YOUR_API_KEY", "key_is_placeholder"), ("gsk_****3mQ7", "key_is_masked")):
        with service(at("groq")) as (url, seen):
            done = room.run("groq", url, text)
        assert (done.returncode, done.id) == (1, cause) and not seen, f"{cause}: {done.returncode} {done.id} {seen}"
    with service(at("groq", known="another")) as (url, _):
        assert room.run("groq", url, key[:-9]).id == "key_is_truncated"


@test
def a_blank_before_the_key_is_none_of_its_own(room):
    key = PROVIDERS["groq"][2]
    with service(at("groq")) as (url, _):
        done = room.run("groq", url, " " + key)
    assert (done.returncode, done.id) == (1, "key_has_outer_whitespace"), (done.returncode, done.id)
    with service(at("gemini")) as (url, _):
        done = room.run("gemini", url, " " + PROVIDERS["gemini"][2])
    assert (done.returncode, done.id) == (0, "healthy"), (done.returncode, done.id)


@test
def redirects_are_not_followed(room):
    with service(lambda handler: (200, {"data": []})) as (other, elsewhere):
        with service(lambda handler: (302, "", {"Location": other + handler.path})) as (url, _):
            done = room.run("openai", url, PROVIDERS["openai"][2])
        assert (done.returncode, done.id) == (1, REDIRECT), (done.returncode, done.id)
    assert not elsewhere, elsewhere
    with service(lambda handler: (308, "", {"Location": "/v2" + handler.path})) as (url, _):
        assert room.run("openai", url, PROVIDERS["openai"][2]).id == ENDPOINT


@test
def what_is_nobodys_key_is_said(room):
    key = PROVIDERS["openai"][2]
    with service(lambda handler: (503, {"error": {"message": "overloaded"}})) as (url, _):
        check(room.run("openai", url, key), 1, DOWN, "undetermined")
    with service(lambda handler: (404, {"error": {"message": "Not found", "type": "not_found_error"}})) as (url, _):
        check(room.run("anthropic", url, PROVIDERS["anthropic"][2]), 1, ENDPOINT, "undetermined")
    with service(lambda handler: (200, "<html><title>Welcome</title></html>")) as (url, _):
        check(room.run("openai", url, key), 1, ENDPOINT, "undetermined")
    with service(lambda handler: (403, "<html><title>Just a moment...</title></html>", {"cf-mitigated": "challenge"})) as (url, _):
        check(room.run("fal", url, PROVIDERS["fal"][2]), 1, ADDRESS, "restricted")
    assert room.run("openai", "http://127.0.0.1:1", key).id == "connection_refused"
    assert room.run("openai", "http://nowhere.invalid", key).id in ("dns_fails", "connection_refused")


@test
def silence_is_blamed_on_the_service_only_after_a_while(room):
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen(8)
        url = f"http://127.0.0.1:{silent.getsockname()[1]}"
        assert room.run("openai", url, PROVIDERS["openai"][2], "--timeout", "1").returncode == 3, "our own time was over"
        check(room.run("openai", url, PROVIDERS["openai"][2]), 1, DOWN, "undetermined")


@test
def the_base_address_is_taken_with_or_without_its_path(room):
    for provider, path, asked in (("openai", "", "/v1/models"), ("openai", "/v1", "/v1/models"), ("openai", "/v1/", "/v1/models"), ("openai", "/gate/openai/v1", "/gate/openai/v1/models"),
                                  ("anthropic", "/v1", "/v1/models?limit=1"), ("anthropic", "/claude", "/claude/v1/models?limit=1"), ("openrouter", "", "/api/v1/key")):
        with service(lambda handler: (404, {})) as (url, seen):
            room.run(provider, url + path, PROVIDERS[provider][2])
        assert seen[0][0] == asked, f"{provider} {path}: {seen[0][0]}"


@test
def usage(room):
    def refused(code, *words, **environment):
        done = subprocess.run([CLI, "provider", *words], capture_output=True, text=True, stdin=subprocess.DEVNULL, timeout=20,
                              env={"PATH": os.environ["PATH"], "HOME": room.folder, "LC_ALL": "C.UTF-8", **environment})
        assert done.returncode == code and not done.stdout, f"{words}: {done.returncode} {done.stderr}"
        return done.stderr

    assert "openai" in refused(2)
    assert "replicate" in refused(2, "--provider", "nobody", "--key-env", "K", K="x")
    assert "key" in refused(2, "--provider", "openai")
    refused(2, "--provider", "openai", N8N_API_KEY="n8n_api_" + "0" * 40)
    refused(2, "--provider", "openai", "--key", "sk-proj-" + "x" * 40)
    refused(2, "--provider", "openai", "sk-proj-" + "x" * 40)
    refused(2, "--provider", "openai", "--key-env", "K", "--base-url", "nonsense", K="x")
    refused(2, "--provider", "openai", "--key-env", "K", "--base-url", "http://127.0.0.1:1/v1?key=abc", K="x")
    refused(6, "--provider", "openai", "--key-env", "K", "--base-url", "http://127.0.0.1:1/webhook/abc", K="x")
    refused(4, "--provider", "openai", "--key-file", "/nonexistent")
    for spelling in ("Hugging-Face", "hugging_face", "HF"):
        with service(at("huggingface")) as (url, _):
            assert room.run(spelling, url, PROVIDERS["huggingface"][2]).json["provider"]["id"] == "huggingface"


def echoing(provider):
    """Repeats the key in every way that a body or header may, among them a mask that covers too little."""
    (header, scheme), _, key, good, unknown, none, _ = PROVIDERS[provider]

    def answer(handler):
        value = handler.headers.get(header, "").removeprefix(scheme)
        if not value:
            return none
        words = f"Incorrect API key provided: {value[:14]}*****{value[-9:]}. {value} {value[:14]}...{value[-6:]}"
        return 401, {"error": {"message": words, "code": "invalid_api_key", "type": value}, "detail": {"status": "invalid_api_key", "message": words}, "message": words}, {
            "X-Echo": value, "Set-Cookie": f"k={value}", "Server": value, "Location": f"/{value}?key={value}"}

    return answer


@for_each_provider
def no_output_holds_the_key_of(room, provider):
    key = PROVIDERS[provider][2]
    prefix = re.match(r"(sk-proj-|sk-ant-api03-|sk-or-v1-|sk_|pcsk_|gsk_|hf_|AIza|r8_)?", key).end()
    for answer in (echoing(provider), at(provider)):
        for form in FORMATS:
            with service(answer) as (url, _):
                done = room.run(provider, url, key, "--format", form, "--save-case", "case.json", "--output", "result." + form)
            text = done.stdout + done.stderr + room.everything()
            for begin in range(prefix, len(key) - 9):
                assert key[begin:begin + 6] not in text, f"{form}: {key[begin:begin + 6]!r} of {key} in …{text[max(0, text.index(key[begin:begin + 6]) - 60):][:100]}"
            assert key[:prefix + 5] not in text, f"{form} shows the key's beginning"
            assert stat.S_IMODE(os.stat(room.path("case.json")).st_mode) == 0o600
            judged = subprocess.run([CLI, "judge", "case.json", "--format", form], cwd=room.folder, capture_output=True, text=True, timeout=20,
                                    env={"PATH": os.environ["PATH"], "HOME": room.path("home"), "LC_ALL": "C.UTF-8"})
            assert judged.returncode == done.returncode, f"judged otherwise: {judged.returncode}, {done.returncode}"
            with open(room.path("result." + form), encoding="utf-8") as file:
                assert file.read() == judged.stdout, f"{form} of the saved case differs"


@test
def every_format_holds_the_verdict(room):
    key = PROVIDERS["openai"][2]
    for told, title in ((None, "The key works"), (PROVIDERS["openai"][6][0][:2], "valid but may not do this")):
        for form in FORMATS:
            with service(at("openai", told=told)) as (url, _):
                done = room.run("openai", url, key, "--format", form)
            if form == "json":
                for name in ("schema_version", "tool", "started_at", "took_ms", "target", "provider", "verdict", "findings", "ruled_out", "walk", "questions", "no_evidence", "exchanges"):
                    assert name in done.json, name
                assert done.json["provider"]["page"].startswith("https://") and done.json["walk"] == [] and done.json["questions"] == []
                assert all(finding["citations"] for finding in done.json["findings"])
            elif form == "sarif":
                results = json.loads(done.stdout)["runs"][0]["results"]
                assert bool(results) == bool(told), results
            elif form == "junit":
                suite = ElementTree.fromstring(done.stdout)
                assert suite.get("name") == "keydoctor provider" and suite.get("failures") == ("1" if told else "0")
            else:
                assert title in done.stdout, f"{form}: {done.stdout[:300]}"


@test
def it_speaks_german(room):
    with service(at("openai", known="another")) as (url, _):
        done = room.run("openai", url, PROVIDERS["openai"][2], "--lang", "de")
    assert done.id == REJECTED and "lehnt" in done.json["verdict"]["sentence"], done.json["verdict"]


def attempt(function):
    with tempfile.TemporaryDirectory(prefix="provider-") as folder:
        try:
            function(Room(folder))
            return None
        except AssertionError as error:
            return f"{function.__name__}: {error}"
        except Exception:
            return f"{function.__name__}: {traceback.format_exc()}"


def main():
    wanted = [function for function in TESTS if not sys.argv[2:] or function.__name__ in sys.argv[2:]]
    with ThreadPoolExecutor(max_workers=4) as pool:
        wrong = [text for text in pool.map(attempt, wanted) if text]
    for text in wrong:
        print("FAILED " + text)
    print(f"{len(wanted) - len(wrong)} passed, {len(wrong)} failed")
    return 1 if wrong or not wanted else 0


sys.exit(main())
