#!/usr/bin/env python3
"""Diagnoses every practice fault of a family with the printed arguments, and compares the verdict with the printed one.

Usage: practice_sweep.py CLI FAMILY [FAULT...]
"""
import json
import os
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor

CLI, FAMILY, ONLY = sys.argv[1], sys.argv[2], sys.argv[3:]
STATE = tempfile.TemporaryDirectory()
ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "N8N_API_KEY" and "proxy" not in name.lower()}
ENVIRONMENT["XDG_STATE_HOME"] = STATE.name


def run(words):
    return subprocess.run([CLI, *words], capture_output=True, text=True, env=ENVIRONMENT, stdin=subprocess.DEVNULL, timeout=60)


def secret_leaks(key, text):
    """More of the key than its public prefix and last four characters."""
    core = key.strip().strip("\"'")
    pieces = [core[i:i + 12] for i in range(4, max(len(core) - 16, 4), 8)]
    return any(piece in text for piece in pieces if len(piece) == 12)


def judge(fault):
    practice = subprocess.Popen([CLI, "practice", "--fault", fault, "--family", FAMILY], stdout=subprocess.PIPE, text=True, env=ENVIRONMENT)
    try:
        world = json.loads(practice.stdout.readline())
        done = run(["diagnose", *world["args"], "--format", "json"])
    finally:
        practice.terminate()
        practice.wait()
        practice.stdout.close()
    try:
        verdict = json.loads(done.stdout)["verdict"]
    except (ValueError, KeyError):
        return f"{fault}: no report, exit {done.returncode}: {done.stdout[:200]} {done.stderr[-300:]}"
    exit_code = 0 if world["expect"] == "healthy" else 1
    if verdict["id"] != world["expect"] or done.returncode != exit_code:
        return f"{fault}: {verdict['id']} ({verdict['certainty']}), exit {done.returncode}; expected {world['expect']}, exit {exit_code}"
    if verdict["sentence"].rstrip(".") == fault or "{" in verdict["sentence"]:
        return f"{fault}: the sentence is not one: {verdict['sentence']}"
    key = world.get("key") or ""
    if fault not in ("key_is_placeholder", "key_is_masked") and len(key) >= 40 and secret_leaks(key, done.stdout + done.stderr):
        return f"{fault}: the output holds the key"
    return None


def main():
    faults = ONLY or [line.split("\t")[0] for line in run(["practice", "--list", "--family", FAMILY]).stdout.splitlines()]
    with ThreadPoolExecutor(max_workers=4) as pool:
        wrong = [text for text in pool.map(judge, faults) if text]
    print("\n".join(wrong))
    named = sum(1 for fault in faults if not fault.startswith("healthy"))
    print(f"family {FAMILY}: {named} faults and {len(faults) - named} healthy ones, {len(wrong)} wrong")
    if not ONLY and named < 40:
        print("fewer than 40 faults")
        return 1
    return 1 if wrong else 0


sys.exit(main())
