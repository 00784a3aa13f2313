#!/usr/bin/env python3
"""Speed and memory beside a peer, in one run, as ratios.  Usage: python3 tests/bench/bench.py BUILD_FOLDER"""
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from urllib.parse import quote, urlsplit
from urllib.request import ProxyHandler, Request, build_opener

from forwarder import Forwarder
from large_answers import LargeAnswers

BUILD = sys.argv[1]
CLI, EMPTY, KEY, EMPTY_WINDOW, WINDOW, STALL, USES = (os.path.join(BUILD, name) for name in (
    "keydoctor-cli", *(f"tests/bench/bench_{name}" for name in ("empty", "key", "empty_window", "window_start", "stall", "uses"))))
DELAY = 0.05
ENVIRONMENT = {k: v for k, v in os.environ.items() if k != "N8N_API_KEY" and "proxy" not in k.lower()}
rows = []


def row(what, ours, peer, limit, unit):
    ratio = ours / peer
    rows.append((what, f"{ours:.1f} {unit}", f"{peer:.1f} {unit}", f"{ratio:.2f}", f"{limit}", "ok" if ratio <= limit else "OVER"))


def seconds(words):
    start = time.perf_counter()
    subprocess.run(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=ENVIRONMENT, check=False)
    return time.perf_counter() - start


def start_up():
    ours, peer = [], []
    for _ in range(60):
        peer.append(seconds([EMPTY]))
        ours.append(seconds([CLI, "--version"]))
    row("start-up: --version : empty QCoreApplication", statistics.median(ours) * 1000, statistics.median(peer) * 1000, 1.5, "ms")


def key_check():
    for line in subprocess.run([KEY], capture_output=True, text=True, check=True).stdout.splitlines():
        result = json.loads(line)
        row(f"key check of 64 KiB ({result['paste']}) : iconv", result["key_us"], result["iconv_us"], 5, "us")


class World:
    def __init__(self, fault):
        self.process = subprocess.Popen([CLI, "practice", "--fault", fault], stdout=subprocess.PIPE, text=True, env=ENVIRONMENT)
        self.about = json.loads(self.process.stdout.readline())

    def __enter__(self):
        return self.about

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()


def peak(words):
    process = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=ENVIRONMENT)
    _, _, usage = os.wait4(process.pid, 0)
    return usage.ru_maxrss / 1024


def memory():
    with World("healthy-tls-with-ca") as about:
        ours = statistics.median(peak([CLI, "diagnose", *about["args"], "--quiet"]) for _ in range(5))
    row("peak memory: diagnose over TLS : empty QCoreApplication", ours, statistics.median(peak([EMPTY]) for _ in range(5)), 3, "MiB")


def connecting(url, ca):
    """curl's own time until it may send a request, through the same forwarder; the handshake's own round trip comes on top."""
    words = ["curl", "-s", "-o", "/dev/null", "-w", "%{time_connect} %{time_appconnect}", url + "/healthz", *(["--cacert", ca] if ca else [])]
    connect, tls = map(float, subprocess.run(words, capture_output=True, text=True, env=ENVIRONMENT, check=False).stdout.split())
    return max(connect, tls)


def far_server():
    for name, fault in (("http", "healthy-plain"), ("https", "healthy-tls-with-ca")):
        with World(fault) as about:
            address = urlsplit(about["url"])
            forwarder = Forwarder(address.port, DELAY)
            url = f"{address.scheme}://{address.hostname}:{forwarder.port}"
            arguments = [url if word == about["url"] else word for word in about["args"]]
            ca = arguments[arguments.index("--ca-file") + 1] if "--ca-file" in arguments else None
            took, ideal = [], []
            for _ in range(5):
                ideal.append(connecting(url, ca) + 3 * 2 * DELAY)
                done = subprocess.run([CLI, "diagnose", *arguments, "--format", "json", "--quiet"], capture_output=True, text=True, env=ENVIRONMENT)
                report = json.loads(done.stdout)
                assert report["verdict"]["id"] == "healthy", report["verdict"]
                took.append(report["took_ms"] / 1000)
            row(f"diagnose, 50 ms each way, {name} : connecting + three round trips", statistics.median(took) * 1000,
                statistics.median(ideal) * 1000, 1.5, "ms")


def pages(url, key):
    """The addresses of all pages of workflows: n8n's cursor counts off, so curl can be told them at once."""
    found, cursor = [], None
    while cursor or not found:
        found.append(f"{url}/api/v1/workflows?limit=250&excludePinnedData=true" + (f"&cursor={quote(cursor, safe='')}" if cursor else ""))
        with build_opener(ProxyHandler({})).open(Request(found[-1], headers={"X-N8N-API-KEY": key})) as answer:
            cursor = json.load(answer)["nextCursor"]
    return found


def uses():
    """Ten thousand workflows looked through, beside curl that only fetches the same pages over one connection."""
    with World("healthy-many-workflows") as about, tempfile.NamedTemporaryFile("w") as key, tempfile.NamedTemporaryFile("w") as old:
        rotation, address = about["rotation"], urlsplit(about["url"])
        key.write(about["key"]), key.flush()
        old.write(rotation["provider"]["key"]), old.flush()
        curl = ["curl", "-sf", "-H", f"X-N8N-API-KEY: {about['key']}"]
        for page in pages(about["url"], about["key"]):
            curl += ["-o", "/dev/null", page]
        words = [USES, str(address.port), key.name, rotation["credential"]["id"], old.name]
        found = json.loads(subprocess.run(words, capture_output=True, text=True, env=ENVIRONMENT, check=True).stdout)
        expected = {"fault": False, "pages": 40, **{name: rotation[name] for name in ("workflows", "uses", "copies")}}
        assert found == expected, (found, expected)
        ours, peer, memory = [], [], []
        for _ in range(5):
            peer.append(seconds(curl))
            ours.append(seconds(words))
            memory.append(peak(words))
    row("uses in 10,000 workflows : curl fetching the pages", statistics.median(ours) * 1000, statistics.median(peer) * 1000, 1.5, "ms")
    row("peak memory: uses in 10,000 workflows : 200 MiB", max(memory), 200, 1, "MiB")


class Display:
    """A display of our own, so that nobody's desktop has a part in it."""
    def __enter__(self):
        reading, writing = os.pipe()
        self.server = subprocess.Popen(["Xvfb", "-displayfd", str(writing), "-nolisten", "tcp"], pass_fds=[writing], stderr=subprocess.DEVNULL)
        os.close(writing)
        ENVIRONMENT["DISPLAY"] = ":" + os.fdopen(reading).readline().strip()

    def __exit__(self, *_):
        self.server.terminate()
        self.server.wait()


def window():
    ours, peer = [], []
    for _ in range(30):
        peer.append(seconds([EMPTY_WINDOW]))
        ours.append(seconds([WINDOW]))
    row("first paint : empty QMainWindow", statistics.median(ours) * 1000, statistics.median(peer) * 1000, 2, "ms")
    stalls = []
    for _ in range(5):
        with LargeAnswers() as public, LargeAnswers() as direct:
            result = json.loads(subprocess.run([STALL, public, direct], capture_output=True, text=True, env=ENVIRONMENT, check=True).stdout)
        assert result["exchanges"] >= 20, result
        stalls.append(result["longest_ms"])
    row(f"longest stall, {result['exchanges']} exchanges of 1 MiB : 50 ms", max(stalls), 50, 1, "ms")


start_up()
with Display():
    window()
key_check()
memory()
far_server()
uses()
widths = [max(len(r[i]) for r in rows) for i in range(6)]
for each in rows:
    print("  ".join(text.ljust(width) for text, width in zip(each, widths)))
sys.exit(any(each[5] != "ok" for each in rows))
