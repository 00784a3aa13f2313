#!/usr/bin/env python3
"""Rotates keys on a real n8n while clients call it, and looks at n8n and the provider afterwards; prints a table.

Usage: rotate.py [1.100.1|2.40.7]... [--only CASE]... [--cli PATH] [--port N] [--keep] [--list] [--facts]
  --only   a case's name or a part of it; may be repeated
  --facts  no rotations, but what they rest on, measured: one line each
  --keep   leave the folders, with n8n's log, the journals and what the program printed

keydoctor-keychain.so must lie beside keydoctor-cli; the keyring is a gnome-keyring of its own. n8n takes five sign-ins a minute, so the whole takes some minutes."""
import argparse
import os
import shutil
import sys
import tempfile
import time
import traceback

sys.dont_write_bytecode = True
from n8n import N8n
from rotate_cases import CASES
from rotate_facts import facts
from rotate_ground import Keyring, Stand
from run import find_cli


def options():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("versions", nargs="*", default=["1.100.1", "2.40.7"])
    parser.add_argument("--only", action="append", default=[])
    parser.add_argument("--cli", default=find_cli())
    parser.add_argument("--port", type=int, default=28600)
    parser.add_argument("--keep", action="store_true")
    parser.add_argument("--list", action="store_true")
    parser.add_argument("--facts", action="store_true")
    return parser.parse_args()


def row(version, case, stand):
    """One line of the table."""
    began = time.monotonic()
    try:
        told = case(stand)
        if told is None:
            return None
        work, done, note = told
        work.no_failures()
        made, failed = sum(client.made for client in work.clients), sum(len(client.failures) for client in work.clients)
        rate = " ".join(f"{client.made / client.seconds:.0f}/s" for client in work.clients)
        return [version, case.__name__, "ok", str(made or "-"), rate or "-", str(failed) if made else "-", f"{done.seconds:.1f}", note]
    except Exception as problem:
        traceback.print_exc()
        return [version, case.__name__, "FAIL", "", "", "", f"{time.monotonic() - began:.1f}", str(problem).replace("\n", " ")[:300]]


def shown(rows):
    head = ["n8n", "case", "", "calls", "rate", "failed", "s", "what"]
    wide = [max(len(each[i]) for each in [head, *rows]) for i in range(len(head) - 1)]
    return "\n".join(" ".join([*(cell.ljust(width) for cell, width in zip(each, wide)), each[-1]]) for each in [head, *rows])


def main():
    asked = options()
    chosen = [case for case in CASES if not asked.only or any(each in case.__name__ for each in asked.only)]
    if asked.list:
        print("\n".join(f"{case.__name__:22} {case.__doc__}" for case in chosen))
        return 0
    if not asked.cli:
        print("no keydoctor-cli; name one with --cli", file=sys.stderr)
        return 2
    rows = []
    for version in asked.versions:
        folder = tempfile.mkdtemp(prefix="keydoctor-lab-")
        n = N8n(version, asked.port, folder)
        with Keyring("open") as keyring:
            try:
                stand = Stand(n.start().wait(), os.path.abspath(asked.cli), keyring)
                if asked.facts:
                    facts(stand)
                for case in [] if asked.facts else chosen:
                    one = row(version, case, stand)
                    if one:
                        rows.append(one)
                        print(" ".join(one), flush=True)
            finally:
                n.stop()
                if asked.keep:
                    shutil.copytree(keyring.folder, os.path.join(folder, "program"), ignore=shutil.ignore_patterns("run", "tmp"))
                    print("kept in", folder)
                else:
                    shutil.rmtree(folder, ignore_errors=True)
    if rows:
        print("\n" + shown(rows))
    return 1 if any(each[2] == "FAIL" for each in rows) else 0


if __name__ == "__main__":
    sys.exit(main())
