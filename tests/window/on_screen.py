#!/usr/bin/env python3
"""The unit tests that need a real screen, with its two clipboards, and an accessibility bus: elsewhere they are skipped.

Usage: on_screen.py UI_TEST
"""
import os
import subprocess
import sys

sys.dont_write_bytecode = True
from session import Desktop

FILTER = "SecretClipboardTest.*:KeyEditTest.*"

with Desktop() as desktop:
    done = subprocess.run([os.path.abspath(sys.argv[1]), f"--gtest_filter={FILTER}"], env=desktop.environment, check=False)
sys.exit(done.returncode)
