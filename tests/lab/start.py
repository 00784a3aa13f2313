#!/usr/bin/env python3
"""Starts one real n8n with its owner, users and keys, prints them as one JSON line, and serves until stopped.

Usage: start.py VERSION PORT [--folder FOLDER] [--clock +2m] [NAME=VALUE]...      NAME= takes a variable away"""
import argparse
import json
import os
import shutil
import signal
import sys
import tempfile

sys.dont_write_bytecode = True
from n8n import ENCRYPTION_KEY, OWNER, PASSWORD, N8n
from stock import fill


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("version")
    parser.add_argument("port", type=int)
    parser.add_argument("--folder", help="default: a temporary one, removed at the end")
    parser.add_argument("--clock")
    parser.add_argument("env", nargs="*")
    asked = parser.parse_args()
    env = {name: value or None for name, _, value in (pair.partition("=") for pair in asked.env)}
    folder = asked.folder or tempfile.mkdtemp(prefix="keydoctor-lab-")
    n = N8n(asked.version, asked.port, os.path.abspath(folder), env, asked.clock)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    try:
        n.start().wait()
        known = {"url": f"http://127.0.0.1:{asked.port}", "email": OWNER, "password": PASSWORD, "encryption_key": ENCRYPTION_KEY}
        print(json.dumps(dict(known, keys=fill(n))), flush=True)
        signal.pause()
    except KeyboardInterrupt:
        pass
    finally:
        n.stop()
        if not asked.folder:
            shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
