#!/usr/bin/env python3
"""Runs keydoctor-cli against real n8n behind real proxies, and compares its verdicts with what is so.

Usage: run.py [--only NAME]... [--record] [--cli PATH] [--curl] [--list] [--port N] [--keep] [--save FOLDER]
  --only    a case's name or a part of it (the version is its beginning: 1.100-…, 2.40-…); may be repeated
  --record  saves each case that passes to tests/cases, with the verdict in it; of one verdict and release a few
  --save    writes what keydoctor-cli printed for each case into that folder
  --curl    does not run keydoctor-cli, but shows what curl gets, with the key and without"""
import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time

sys.dont_write_bytecode = True
import cases
from ground import Ground, candidate, parts
from n8n import MEMBER, MFA_USER, OWNER, PASSWORD
from proxies import prime

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
MAIL = {"owner": OWNER, "member": MEMBER, "mfa": MFA_USER}
PLAIN = ("", "/", "/n8n", "/n8n/", "/api/v1")


class Run:
    def __init__(self, ground, folder, cli, record, saved=None):
        self.ground, self.folder, self.cli, self.record, self.saved = ground, folder, cli, record, saved
        self.kept = {}
        self.logins = {}

    def file(self, name, text):
        path = os.path.join(self.folder, name)
        with open(path, "w", encoding="utf-8", newline="") as out:
            out.write(text)
        os.chmod(path, 0o600)
        return path

    def command(self, version, case, url):
        command = [self.cli, "diagnose", "--url", url]
        if case.direct:
            command += ["--direct", self.ground.address(case.direct, version)]
        if case.key is not None:
            command += ["--key-file", self.file("key", self.ground.fill(case.key, version))]
        if case.session:
            word = "Wrong-Pass-1" if "wrong" in case.session else PASSWORD
            command += ["--session-email", MAIL[case.session[0]], "--session-password-file", self.file("password", word + "\n")]
        if case.candidate:
            command += ["--encryption-key-file", self.file("candidate", candidate(case.candidate) + "\n")]
        if case.headers:
            command += ["--header-file", self.file("headers", case.headers)]
        if case.ca:
            command += ["--ca-file", os.path.join(self.ground.tls, "ca.pem")]
        command += list(case.args) + ["--format", "json", "--quiet"]
        if self.record:
            command += ["--save-case", os.path.join(self.folder, "saved.json")]
        return command

    def prepare(self, version, case):
        """Fills caches and limits, and keeps below n8n's own limit of five logins a minute."""
        if case.prime:
            _, kind, name, _ = parts(case.at)
            prime(self.ground.proxies.wanted[kind, name, version][0], case.prime)
        if case.session:
            at = (version, case.at)
            recent = [t for t in self.logins.get(at, []) if time.monotonic() - t < 63]
            if len(recent) >= 4:
                time.sleep(max(0, 63 - (time.monotonic() - recent[0])))
            self.logins[at] = recent + [time.monotonic()]

    def judge(self, version, case):
        """One case through keydoctor-cli: (passed, what it said)."""
        self.prepare(version, case)
        url = self.ground.address(case.at, version) + case.path
        try:
            done = subprocess.run(self.command(version, case, url), capture_output=True, timeout=90, cwd=self.folder,
                                  env=environment(self.folder), stdin=subprocess.DEVNULL, check=False)
        except subprocess.TimeoutExpired:
            return False, "did not end within 90 s"
        if self.saved:
            with open(os.path.join(self.saved, case.title(version) + ".json"), "wb") as out:
                out.write(done.stdout)
        try:
            verdict = json.loads(done.stdout)["verdict"]
        except (ValueError, KeyError, TypeError):
            return False, f"exit {done.returncode}, no verdict: {(done.stdout or done.stderr)[:300].decode('utf-8', 'replace')}"
        said = f"{verdict['id']} {done.returncode} {verdict['certainty'] or '-'}"
        passed = (verdict["id"] in case.verdict.split("|") and done.returncode == case.exit_code()
                  and case.certainty in (None, verdict["certainty"]))
        if passed and self.record:
            self.save(case.title(version), said)
        return passed, said

    def save(self, title, said):
        """What the verdict rests on, and what it was. Of one verdict and release a few are enough."""
        verdict, exit_code, certainty = said.split()
        kind = (title.split("-")[0], verdict)
        self.kept[kind] = self.kept.get(kind, 0) + 1
        if self.kept[kind] > (20 if verdict == "healthy" else 3):
            return
        with open(os.path.join(self.folder, "saved.json"), encoding="utf-8") as saved:
            case = json.load(saved)
        for derived in ("verdict", "findings", "ruled_out", "walk", "questions", "no_evidence"):
            case.pop(derived, None)
        case["expected"] = {"verdict": verdict, "exit": int(exit_code), "certainty": None if certainty == "-" else certainty}
        with open(os.path.join(ROOT, "tests", "cases", title + ".json"), "w", encoding="utf-8") as out:
            json.dump(case, out, ensure_ascii=False, separators=(",", ":"))
            out.write("\n")

    def curl(self, version, case):
        """What curl gets there: (as expected, one line)."""
        self.prepare(version, case)
        path = case.path if case.path not in PLAIN else case.path.rstrip("/").removesuffix("/api/v1") + "/api/v1/credentials/schema/n8nApi"
        url = self.ground.address(case.at, version) + path
        lines, status = [], ""
        for keyed in (True, False):
            command = ["curl", "-s", "-m", "5", "-o", os.path.join(self.folder, "body"), "-w", "%{http_code} %{errormsg}", "-g"]
            if case.ca:
                command += ["--cacert", os.path.join(self.ground.tls, "ca.pem")]
            if case.headers:
                command += ["-H", case.headers.strip()]
            if keyed and case.key is not None:
                command += ["-H", "X-N8N-API-KEY: " + self.ground.fill(case.key, version).strip("\r\n").replace("\n", " ")]
            done = subprocess.run(command + [url], capture_output=True, text=True, env=environment(self.folder), check=False)
            body = ""
            if os.path.exists(os.path.join(self.folder, "body")):
                with open(os.path.join(self.folder, "body"), encoding="utf-8", errors="replace") as text:
                    body = " ".join(text.read(400).split())[:60]
                os.remove(os.path.join(self.folder, "body"))
            status = status or done.stdout.split()[0]
            lines.append(f"{done.stdout.strip()[:60]} {body}")
        return case.curl in (None, status), " | keyless ".join(lines)


def environment(home):
    return {"PATH": os.environ.get("PATH", "/usr/bin:/bin"), "HOME": home, "LC_ALL": "C.UTF-8",
            **{f"XDG_{k}_HOME": os.path.join(home, k.lower()) for k in ("CONFIG", "CACHE", "DATA", "STATE")}}


def find_cli():
    for place in ("build/ci", "build/release", "build"):
        path = os.path.join(ROOT, place, "keydoctor-cli")
        if os.path.exists(path):
            return path
    return shutil.which("keydoctor-cli")


def options():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", action="append", default=[])
    parser.add_argument("--record", action="store_true")
    parser.add_argument("--cli", default=find_cli())
    parser.add_argument("--curl", action="store_true")
    parser.add_argument("--list", action="store_true")
    parser.add_argument("--save")
    parser.add_argument("--port", type=int, default=28000)
    parser.add_argument("--keep", action="store_true", help="leave the temporary folder with its logs")
    return parser.parse_args()


def main():
    asked = options()
    pairs = [(v, c) for v, c in cases.everything() if not asked.only or any(o in c.title(v) for o in asked.only)]
    if asked.list:
        for version, case in pairs:
            print(case.title(version), case.verdict, case.exit_code(), case.certainty or "-")
        return 0
    if not asked.cli and not asked.curl:
        print("no keydoctor-cli; name one with --cli", file=sys.stderr)
        return 2
    cli = os.path.abspath(asked.cli) if asked.cli else None
    if asked.save:
        os.makedirs(asked.save, exist_ok=True)
    folder = tempfile.mkdtemp(prefix="keydoctor-lab-")
    ground, passed, failed = Ground(folder, asked.port), 0, []
    try:
        ground.start(pairs)
        run = Run(ground, tempfile.mkdtemp(dir=folder), cli, asked.record, asked.save)
        for version, case in pairs:
            began = time.monotonic()
            good, said = (run.curl if asked.curl else run.judge)(version, case)
            passed += good
            if not good:
                failed.append(case.title(version))
            wanted = case.curl or "any" if asked.curl else f"{case.verdict} {case.exit_code()} {case.certainty or '-'}"
            print(f"{'ok  ' if good else 'FAIL'} {case.title(version):48} {wanted:52} {said} ({time.monotonic() - began:.1f} s)", flush=True)
    finally:
        ground.stop()
        if not asked.keep:
            shutil.rmtree(folder, ignore_errors=True)
    print(f"{passed} passed, {len(failed)} failed")
    for title in failed:
        print("  " + title)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
