#!/usr/bin/env python3
"""Takes every practice fault of a family away and diagnoses with the arguments that are printed then: all must be healthy.

Usage: practice_heal_sweep.py CLI FAMILY [FAULT...]
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

# What the person gave is wrong in these; everywhere else the address and the key stay as they were.
WRONG_ADDRESS = ("dns_fails", "plain_http_to_tls_port", "tls_to_plain_port", "address_is_redirected", "endpoint_is_webhook", "webhook_requires_its_own_auth",
                 "endpoint_is_mcp", "endpoint_is_internal_rest", "endpoint_prefix_doubled", "endpoint_prefix_missing", "endpoint_path_unknown", "url_points_to_editor")
WRONG_KEY = ("key_is_empty", "key_is_placeholder", "key_is_masked", "key_has_hidden_characters", "key_has_inner_whitespace", "key_is_wrapped_in_quotes",
             "key_carries_bearer_prefix", "key_carries_header_name", "key_carries_assignment", "key_is_truncated", "key_belongs_to_another_service",
             "key_is_mcp_token", "key_is_expired", "key_not_yet_valid", "key_is_unknown_to_instance", "key_signed_with_another_secret", "key_is_legacy_format")


def run(words):
    return subprocess.run([CLI, *words], capture_output=True, text=True, env=ENVIRONMENT, stdin=subprocess.DEVNULL, timeout=60)


def heal(fault):
    practice = subprocess.Popen([CLI, "practice", "--fault", fault, "--family", FAMILY], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=ENVIRONMENT)
    try:
        before = json.loads(practice.stdout.readline())
        practice.stdin.write("heal\n")
        practice.stdin.flush()
        after = json.loads(practice.stdout.readline())
        done = run(["diagnose", *after["args"], "--format", "json"])
    finally:
        practice.terminate()
        practice.stdin.close()
        practice.wait()
        practice.stdout.close()
    if after["fault"] != fault or after["expect"] != "healthy":
        return f"{fault}: healed into {after}"
    for name, wrong in (("url", WRONG_ADDRESS), ("key", WRONG_KEY), ("direct", ())):
        if (before[name] != after[name]) != (fault in wrong):
            return f"{fault}: {name} was {before[name]} and is {after[name]}"
    try:
        verdict = json.loads(done.stdout)["verdict"]
    except (ValueError, KeyError):
        return f"{fault}: no report, exit {done.returncode}: {done.stdout[:200]} {done.stderr[-300:]}"
    if verdict["id"] != "healthy" or done.returncode != 0:
        return f"{fault}: {verdict['id']}, exit {done.returncode}: {verdict['sentence']} {after['args']}"
    return None


def main():
    faults = ONLY or [line.split("\t")[0] for line in run(["practice", "--list", "--family", FAMILY]).stdout.splitlines() if not line.startswith("healthy-")]
    with ThreadPoolExecutor(max_workers=4) as pool:
        wrong = [text for text in pool.map(heal, faults) if text]
    print("\n".join(wrong))
    print(f"family {FAMILY}: {len(faults)} faults taken away, {len(wrong)} wrong")
    return 1 if wrong or not faults else 0


sys.exit(main())
