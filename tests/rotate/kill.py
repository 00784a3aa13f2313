#!/usr/bin/env python3
"""kill -9 wherever a rotation can be interrupted; then `rotate resume` finishes it, or `rotate abandon` takes it back, and nothing is lost or left over.

Usage: kill.py CLI [--every N] [--workers N] [--only SCENE] [--point "KIND NUMBER WHEN [resume|abandon]"] [--list]

A point is what the program was just doing: a request to n8n (not yet there, or done and its answer on the way), a change of a
file, a journal's line (whole, or torn), a message to the keyring. A first run without a kill counts them.
"""
import argparse
import os
import queue
import shutil
import signal
import subprocess
import sys
import threading
import time
import traceback
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from ground import FINISHED, UNREADABLE, WAITING, Ground, Keyring, ground  # noqa: E402

HERE = os.path.dirname(os.path.abspath(__file__))
OVER = ("finished", "abandoned")


class Scene:
    """`start` is killed; or the `resume` after the person has revoked the old key at the provider; or, after a first crash, `resume` or `abandon`."""

    def __init__(self, name, kind, mode, family, stage="start", every=1, crash=None):
        self.name, self.kind, self.mode, self.family, self.stage, self.every, self.crash = name, kind, mode, family, stage, every, crash

    @property
    def then(self):
        return "abandon" if self.stage == "abandon" else "resume"

    def prepare(self, g, shim):
        """Up to where it is killed; says which command that is."""
        if self.stage == "start":
            return g.start_words()
        if self.crash:
            process = g.process(g.start_words(), {"LD_PRELOAD": shim, "KILL_NAMED": self.crash})
            g.forwarder.arm(self.crash.replace("CREDENTIAL", g.world.credential), "after", lambda: process.send_signal(signal.SIGKILL))
            g.finish(["the first crash"], process).ended(-signal.SIGKILL)
        else:
            g.run(*g.start_words()).ended(WAITING)
            g.world.revoke_provider_key()
        return ["rotate", self.then, *g.secrets()]


SCENES = [
    Scene("own", "n8n-api-key", "routine", "2.40", every=2),
    Scene("own-1.x", "n8n-api-key", "routine", "1.100", every=6),
    Scene("own-again", "n8n-api-key", "routine", "2.40", "resume", every=4, crash="POST /rest/api-keys"),
    Scene("own-back", "n8n-api-key", "routine", "2.40", "abandon", every=3, crash="rename to app.env"),
    Scene("own-leaked", "n8n-api-key", "leaked", "2.40", every=3),
    Scene("provider", "provider-key", "routine", "2.40", every=3),
    Scene("provider-1.x", "provider-key", "routine", "1.100", every=6),
    Scene("provider-again", "provider-key", "routine", "2.40", "resume", every=4, crash="PATCH /api/v1/credentials/CREDENTIAL"),
    Scene("provider-back", "provider-key", "routine", "2.40", "abandon", every=2, crash="PATCH /api/v1/credentials/CREDENTIAL"),
    Scene("provider-revoked", "provider-key", "routine", "2.40", "resume", every=3),
    Scene("provider-leaked", "provider-key", "leaked", "2.40", "resume", every=3),
]


class Point:
    def __init__(self, scene, kind, number, when, what, then="resume"):
        self.scene, self.kind, self.number, self.when, self.what, self.then = scene, kind, number, when, what, then

    @property
    def at(self):
        return f"{self.kind} {self.number} {self.when}"

    def __str__(self):
        return f"{self.scene.name:16} {self.at:19} {self.what:52}"


def killed_run(g, scene, shim, at=None, kind=None, number=0, when=""):
    """Exit code of the run, and what was seen of it; -9 where it was killed."""
    words = scene.prepare(g, shim)
    log = os.path.join(g.keyring.folder, os.path.basename(g.folder) + ".log")
    g.forwarder.seen.clear()
    environment = {"LD_PRELOAD": shim, "KILL_LOG": log}
    if at and kind != "request":
        environment["KILL_AT"] = at
    if "ASAN_OPTIONS" in g.environment:
        environment["ASAN_OPTIONS"] = g.environment["ASAN_OPTIONS"] + ":verify_asan_link_order=0"
    begun, started = [], threading.Event()

    def strike():
        started.wait()
        begun[0].send_signal(signal.SIGKILL)

    g.forwarder.arm(number if kind == "request" else 0, when, strike)
    process = g.process(words, environment)
    begun.append(process)
    started.set()
    done = g.finish(words, process)
    g.forwarder.arm(0, "", None)
    with open(log, encoding="utf-8") as file:
        touched = [line.rstrip("\n").split(" ", 2) for line in file]
    return done, touched, list(g.forwarder.seen)


def points_of(scene, touched, requests):
    """What is worth a kill: before and after differ where something is renamed or sent, a journal's line can be torn."""
    points = []
    for kind, number, what in touched:
        add = lambda when: points.append(Point(scene, kind, int(number), when, what))
        journal = what.endswith(".jsonl")
        if kind == "bus":
            add("after")
        elif what.startswith("fsync"):
            add("after")
            if journal:
                add("torn")
        elif what.startswith("rename"):
            add("before")
            add("after")
        elif not what.startswith("link"):
            add("before")
    for number, (method, path) in enumerate(requests, 1):
        reads = method in ("GET", "HEAD")
        for when in ("after",) if reads else ("before", "after"):
            points.append(Point(scene, "request", number, when, f"{method} {path}"))
    return points


def thinned(points, every):
    """Every n-th of each kind; what changes n8n, or a name, is never left out."""
    kept, seen = [], Counter()
    for point in points:
        group = (point.kind, point.when)
        seen[group] += 1
        weighty = point.kind == "request" and not point.what.startswith(("GET", "HEAD")) or point.what == "rename to app.env"
        step = every * (4 if point.kind == "bus" else 1)
        if weighty or (seen[group] + step // 2) % step == 0:
            kept.append(point)
    return kept


def commit_begun(g):
    for journal in g.journals(torn=True):
        commit = journal[0]["commit"] if journal else ""
        if any(event["event"] == "step_began" and event["step"] == commit for event in journal):
            return True
    return False


def right_after(g, scene):
    """At the very moment of the crash: who uses a key still works (routine), and every live key can be accounted for."""
    world = g.world
    if scene.mode == "routine":
        assert world.accepts(g.env_key()), "the .env file holds a dead key"
        assert world.runs(), "the workflow fails"
    state = os.path.join(g.state, "keydoctor", "rotations")
    text = "".join(open(os.path.join(state, name), encoding="utf-8").read() for name in os.listdir(state) if name.endswith(".jsonl")) if os.path.isdir(state) else ""
    for label in set(world.api_keys()) - set(g.keys_before):
        assert f'"{label}"' in text, f"n8n has the key {label!r}, which no journal knows"


def recover(g, then):
    """What the person does: the same command again, and what it says is missing. How it went, in words."""
    went, words = [], ["rotate", then, *g.secrets()]
    extra, terminal, revoked = [], False, any(key["revoked"] for key in g.world.provider_keys())
    for _ in range(6):
        if not g.rotations():
            if then == "abandon":
                g.run(*words).ended(UNREADABLE)
                return "nothing had begun"
            done = g.run(*g.start_words())
            went.append(f"start {done.code}")
        elif terminal:
            done = g.at_a_terminal(*words)
            went.append(f"{then} at a terminal {done.code}")
        else:
            done = g.run(*words, *extra)
            went.append(f"{then}{' with the keys' if extra else ''} {done.code}")
        if done.code == FINISHED:
            return ", ".join(went)
        why = done.json.get("reason") if done.code == WAITING and not terminal else None
        if why == "revocation" and not g.own and not revoked:
            g.world.revoke_provider_key()
            revoked = True
        elif why in ("old_key", "new_key") and not g.own and not extra:
            extra = g.both_keys()
        elif why == "look_at":
            terminal = True
        else:
            raise AssertionError(f"{', '.join(went)}: {done.reason()}")
    raise AssertionError(", ".join(went) + ", and no end")


def nothing_left(g, state):
    """No secret, no draft, no half line, and one rotation, which is over."""
    assert set(os.listdir(g.folder)) <= {"state", "app.env"}, f"left behind: {os.listdir(g.folder)}"
    everything = g.everything()
    for secret in g.canaries():
        assert secret not in everything, "the state folder holds a secret"
    journals = [journal for journal in g.journals(torn=not state) if journal]
    if state:
        rotation, = g.rotations()
        assert rotation["state"] == state, rotation["state"]
        assert journals and journals[-1][-1]["event"] == state and len(journals) == 1, [journal[-1]["event"] for journal in journals]
        assert [event["n"] for event in journals[0]] == list(range(1, len(journals[0]) + 1)), "the journal's lines do not follow each other"
    assert g.world.holdings() == g.before, f"credentials or workflows differ: {g.before} {g.world.holdings()}"


def finished(g):
    world = g.world
    nothing_left(g, "finished")
    new = g.env_key() if g.own else g.fresh["key"]
    if g.own:
        assert new != g.old_key and world.accepts(new) and not world.accepts(g.old_key), "old refused, new accepted"
        gone = {label for label, tail in g.keys_before.items() if tail == g.old_key[-4:]}
        more = {label: tail for label, tail in world.api_keys().items() if label not in g.keys_before}
        assert set(world.api_keys()) - set(more) == set(g.keys_before) - gone and list(more.values()) == [new[-4:]], f"orphans: {g.keys_before} {world.api_keys()}"
    else:
        keys = {key["id"]: key for key in world.provider_keys()}
        taken = keys[g.fresh["id"]]["taken"]
        assert world.runs() and world.provider_keys() and keys[world.provider["id"]]["revoked"], "the workflow runs, and the old key is revoked"
        assert {key["id"]: key for key in world.provider_keys()}[g.fresh["id"]]["taken"] == taken + 1, "the workflow uses another key"
        assert world.api_keys() == g.keys_before
    (name, text), = g.kept().items()
    assert name.endswith("/" + g.label) and new in text and g.old_key not in text, f"the keyring holds {name}, {'with' if new in text else 'without'} the new key, {'with' if g.old_key in text else 'without'} the old"
    key, = g.listed()
    assert key["state"] == "held" and key["masked"].endswith(new[-4:]) and key["label"] == g.label, key


def abandoned(g, began, new):
    world = g.world
    nothing_left(g, "abandoned" if began else "")
    assert g.env_key() == world.key and world.accepts(world.key), "the .env file holds the old key, and it works"
    assert world.api_keys() == g.keys_before, f"orphans: {world.api_keys()}"
    if not g.own:
        before = {key["id"]: key["taken"] for key in world.provider_keys()}
        assert world.runs()
        after = {key["id"]: key["taken"] for key in world.provider_keys()}
        assert after[world.provider["id"]] == before[world.provider["id"]] + 1, "the workflow uses another key"
    kept = g.kept()
    assert set(name.split("/")[-1] for name in kept) <= {g.label}, f"the keyring holds {sorted(kept)}"
    for text in kept.values():
        assert g.old_key in text and (not new or new not in text), "the keyring holds the new key still"
    assert len(g.listed()) == len(kept)


def attempt(cli, keyring, shim, point, label):
    scene = point.scene
    with ground(cli, keyring, scene.kind, scene.mode, scene.family, label=label, forwarded=True) as g:
        done, _, seen = killed_run(g, scene, shim, point.at, point.kind, point.number, point.when)
        if done.code != -signal.SIGKILL:
            return f"not reached: exit {done.code}", False
        if point.kind == "request":
            point.what = " ".join(seen[point.number - 1])
        right_after(g, scene)
        if point.then == "abandon" and commit_begun(g):
            point.then = "resume"
        began = bool(g.rotations())
        assert not began or g.rotations()[0]["state"] in ("interrupted", "waiting", *OVER), g.rotations()[0]["state"]
        new = g.fresh["key"] if g.fresh else g.env_key() if g.env_key() != g.old_key else ""
        if began and g.rotations()[0]["state"] in OVER:
            went = "was over already"
        else:
            went = recover(g, point.then)
        if point.then == "abandon":
            abandoned(g, began, new)
        else:
            finished(g)
        return went, True


@contextmanager
def borrowed(free):
    """A keyring for one rotation at a time."""
    ring = free.get()
    try:
        yield ring
    finally:
        free.put(ring)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("cli")
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("--workers", type=int, default=4)
    parser.add_argument("--only", action="append")
    parser.add_argument("--point", action="append")
    parser.add_argument("--list", action="store_true")
    wanted = parser.parse_args()
    cli, start = os.path.abspath(wanted.cli), time.monotonic()
    scenes = [scene for scene in SCENES if not wanted.only or scene.name in wanted.only]
    if not Ground.has_terminals():
        print("left out, for this machine has no pseudo-terminals: the leaked scenes, whose list only a person at one can tick", flush=True)
        scenes = [scene for scene in scenes if scene.mode != "leaked"]
    rings = [Keyring("open").__enter__() for _ in range(wanted.workers)]
    free = queue.SimpleQueue()
    for ring in rings:
        free.put(ring)
    failed, reached, missed = [], 0, 0
    try:
        shim = rings[0].path("kill_at.so")
        subprocess.run([shutil.which("cc") or "gcc", "-shared", "-fPIC", "-O1", "-o", shim, os.path.join(HERE, "kill_at.c")], check=True)

        def dry(scene):
            try:
                return counted(scene)
            except Exception as error:
                print(f"FAILED {scene.name}, without a kill of its own: {error if isinstance(error, AssertionError) else traceback.format_exc()}", flush=True)
                failed.append(Point(scene, "dry", 0, "run", ""))
                return []

        def counted(scene):
            with borrowed(free) as ring, ground(cli, ring, scene.kind, scene.mode, scene.family, label="dry" + scene.name.replace("-", ""), forwarded=True) as g:
                done, touched, requests = killed_run(g, scene, shim)
                assert done.code in (FINISHED, WAITING), f"{scene.name}: {done.code} {done.reason()}"
                if done.code == WAITING:
                    recover(g, "resume")
                if scene.then == "abandon":
                    abandoned(g, True, "")
                else:
                    finished(g)
                return thinned(points_of(scene, touched, requests), scene.every * wanted.every)

        points = []
        with ThreadPoolExecutor(wanted.workers) as pool:
            for of_scene in pool.map(dry, scenes):
                points += of_scene
        # Every third one is given up instead.
        for number, point in enumerate(points):
            if number % 3 == 2 and point.scene.mode == "routine" and point.scene.stage == "start":
                point.then = "abandon"
            elif point.scene.then == "abandon":
                point.then = "abandon"
        if wanted.point:
            chosen = [each.split() for each in wanted.point]
            points = [Point(scene, kind, int(number), when, "", *(then[:1] or ["resume"])) for scene in scenes for kind, number, when, *then in chosen]
        if wanted.list:
            print(*points, sep="\n")
            return 0

        def work(numbered):
            number, point = numbered
            try:
                with borrowed(free) as ring:
                    return point, *attempt(cli, ring, shim, point, f"k{number}"), None
            except AssertionError as error:
                return point, str(error), True, error
            except Exception as error:
                return point, traceback.format_exc(), True, error

        with ThreadPoolExecutor(wanted.workers) as pool:
            for point, went, was_reached, error in pool.map(work, enumerate(points)):
                print(f"{'FAILED' if error else 'ok    '} {point} {point.then}: {went}", flush=True)
                reached, missed = reached + was_reached, missed + (not was_reached)
                if error:
                    failed.append(point)
    finally:
        for ring in rings:
            ring.__exit__()
    print(f"{reached} points ({', '.join(f'{scene} {count}' for scene, count in Counter(point.scene.name for point in points).items())}), "
          f"{len(failed)} failed, {missed} not reached, in {time.monotonic() - start:.0f} s")
    for point in failed:
        print(f"  {point.scene.name}: --only {point.scene.name} --point '{point.at} {point.then}'")
    return 1 if failed or reached < (30 if not wanted.point else 1) else 0


if __name__ == "__main__":
    sys.exit(main())
