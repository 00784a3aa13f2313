#!/usr/bin/env python3
"""Prints what keys of each kind get at each door, in both versions, as a table for FACTS.md.

Usage: measure.py [1.100.1|2.40.7]... [--port N]"""
import argparse
import os
import shutil
import sys
import tempfile

sys.dont_write_bytecode = True
from n8n import N8n
from stock import fill

DOORS = ["/credentials/schema/n8nApi", "/credentials/schema/httpHeaderAuth", "/credentials/schema/httpBasicAuth",
         "/discover", "/users?limit=1", "/workflows", "/credentials/schema/n8nApi?kd=1", "/workflows?kd=1"]
NAME = "X-N8N-API-KEY"


def requests(made):
    full = made["full"]
    yield "good key", [(NAME, full)]
    yield "no key", []
    yield "empty", [(NAME, "")]
    yield "blanks only", [(NAME, "   ")]
    yield "Authorization: Bearer", [("Authorization", "Bearer " + full)]
    yield "name X_N8N_API_KEY", [("X_N8N_API_KEY", full)]
    for kind in ("unknown", "unsigned", "deleted", "expired", "disabled", "bad_signature", "not_yet", "audience",
                 "mcp", "narrow", "member", "future_iat", "legacy", "legacy_unknown"):
        yield kind, [(NAME, made[kind])]
    yield "cut short", [(NAME, full[:-8])]
    yield "not a JWT", [(NAME, "nonsense")]
    yield "three dots", [(NAME, "a.b.c")]
    yield "same key in two headers", [(NAME, full), (NAME, full)]
    yield "good, then bad", [(NAME, full), (NAME, "nonsense")]
    yield "in lower-case name", [(NAME.lower(), full)]
    yield "blanks and tab around", [(NAME, "  \t" + full + " \t ")]
    yield "quoted", [(NAME, f'"{full}"')]
    yield "Bearer inside", [(NAME, "Bearer " + full)]
    yield "NBSP at the end", [(NAME, full + "\u00a0")]
    yield "BOM before", [(NAME, "\ufeff" + full)]


def short(answer):
    text = answer["body"].decode("utf-8", "replace")
    if answer["status"] < 300:
        return str(answer["status"])
    return f"{answer['status']} " + (text if len(text) < 60 else text[:50] + "…").replace('{"message":', "").rstrip("}")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("versions", nargs="*", default=["1.100.1", "2.40.7"])
    parser.add_argument("--port", type=int, default=25760)
    asked = parser.parse_args()
    work = tempfile.mkdtemp(prefix="keydoctor-lab-")
    try:
        for at, version in enumerate(asked.versions):
            n = N8n(version, asked.port + at, os.path.join(work, version))
            try:
                n.start().wait()
                made = fill(n)
                print(f"\n{version}\n| sent | " + " | ".join(DOORS) + " |\n|---" * 1 + "|---" * len(DOORS) + "|")
                for kind, headers in requests(made):
                    print(f"| {kind} | " + " | ".join(short(n.ask("/api/v1" + d, headers=headers)) for d in DOORS) + " |")
            finally:
                n.stop()
    finally:
        shutil.rmtree(work, ignore_errors=True)


if __name__ == "__main__":
    main()
