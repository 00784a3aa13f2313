#!/usr/bin/env python3
"""The window finds what the command line finds, in front of the lab's real n8n and proxies. By hand: sh tests/lab/install.sh first.

Usage: lab.py CLI WINDOW [CASE...]      a case as tests/lab/run.py --list names it
"""
import os
import shutil
import sys
import tempfile

sys.dont_write_bytecode = True
HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.append(os.path.join(os.path.dirname(HERE), "lab"))
import cases
import run
from ground import Ground
from session import Desktop
from truth import Given, agree, diagnose, environment
from window import Window

CLI, WINDOW = (os.path.abspath(path) for path in sys.argv[1:3])
USUAL = ["1.100-haproxy-deletes-header", "2.40-key-is-expired", "2.40-nginx-cuts-api"]


def judge(desktop, asked, version, case):
    asked.prepare(version, case)
    url = asked.ground.address(case.at, version) + case.path
    args = asked.command(version, case, url)[2:-3]  # without the program and the form of its answer
    report = diagnose(CLI, args, environment(desktop.folder))
    assert report["verdict"]["id"] in case.verdict.split("|"), report["verdict"]
    asked.prepare(version, case)
    given = Given(args)
    with Window(desktop, WINDOW, "--lang", "en") as window:
        window.give(given.fields, given.place)
        window.press("Find the cause")
        agree(window, report)
        window.quit()


def main():
    wanted = sys.argv[3:] or USUAL
    pairs = [(version, case) for version, case in cases.everything() if case.title(version) in wanted]
    assert len(pairs) == len(wanted), f"there are only {[case.title(version) for version, case in pairs]}"
    folder = tempfile.mkdtemp(prefix="keydoctor-lab-")
    ground = Ground(folder, 28000)
    try:
        ground.start(pairs)
        asked = run.Run(ground, tempfile.mkdtemp(dir=folder), CLI, False)
        with Desktop() as desktop:
            for version, case in pairs:
                judge(desktop, asked, version, case)
                print(f"ok {case.title(version)}", flush=True)
    finally:
        ground.stop()
        shutil.rmtree(folder, ignore_errors=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
