#!/usr/bin/env python3
"""Both keys are rotated while a client calls fifty times a second: not one call fails, the old key is dead and the new one alive.

Usage: load.py CLI [FAMILY...]
"""
import json
import os
import sys
import traceback

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from client import Client  # noqa: E402
from ground import FINISHED, WAITING, Keyring, ground  # noqa: E402

CLI = os.path.abspath(sys.argv[1])
FAMILIES = sys.argv[2:] or ["1.100", "2.40"]
RATE = 50


def proven(rotation):
    assert rotation["state"] == "finished", rotation["state"]
    for step in rotation["steps"]:
        assert step["state"] == "done" and step["at"] and step["proof"] and step["proof"]["holds"] is True and step["proof"]["id"], step
    return {step["id"]: step for step in rotation["steps"]}


def checked(client, kind, family):
    assert client.failures == [], f"{len(client.failures)} of {client.made} calls failed: {client.failures[:3]}"
    assert client.made >= 0.9 * RATE * client.seconds - 5, f"only {client.made} calls in {client.seconds:.1f} s"
    print(f"{kind}, {family}: {client.made} calls in {client.seconds:.1f} s, {len(client.failures)} failed", flush=True)


def n8n_api_key(g):
    world, old = g.world, g.world.key

    def call():
        return "GET", world.url + "/api/v1/workflows?limit=1", {"X-N8N-API-KEY": g.env_key()}, None

    with Client(call, rate=RATE) as client:
        client.calls_more(25)
        done = g.run(*g.start_words("2s")).ended(FINISHED)
        client.calls_more(25)
    told = done.json
    assert told["schema_version"] == "1" and told["verdict"]["id"] == "healthy" and told["rotation"]["mode"] == "routine" and told["rotation"]["kind"] == "n8n-api-key", told["verdict"]
    steps = proven(told["rotation"])
    assert steps["prove_end"]["proof"]["id"] == "old_refused_and_new_accepted" and steps["prove_end"]["proof"]["citations"], steps["prove_end"]
    cited = {each["number"]: each["answer"]["status"] for each in told["exchanges"]}
    assert {cited[each["number"]] for each in steps["prove_end"]["proof"]["citations"]} == {200, 401}, "the proof cites both"
    assert not world.accepts(old) and world.accepts(g.env_key()), "old refused, new accepted"
    return client


def provider_key(g):
    world = g.world

    def call():
        return "POST", world.webhook, {"Content-Type": "application/json"}, "{}"

    def good(status, body):
        return status < 400 and body != b"" and json.loads(body).get("object") == "list"

    with Client(call, good, RATE) as client:
        client.calls_more(25)
        waiting = g.run(*g.start_words("1s")).ended(WAITING)
        states, ids = [step["state"] for step in waiting.rotation["steps"]], [step["id"] for step in waiting.rotation["steps"]]
        commit = ids.index("revoke_old")
        assert waiting.rotation["state"] == "waiting" and set(states[:commit]) == {"done"} and "done" not in states[commit:], waiting.rotation["steps"]
        world.revoke_provider_key()
        client.calls_more(25)
        done = g.run("rotate", "resume", *g.secrets()).ended(FINISHED)
        client.calls_more(25)
    assert done.json["verdict"]["id"] == "healthy", done.json["verdict"]
    steps = proven(done.rotation)
    assert steps["prove_end"]["proof"]["id"] == "old_refused_and_new_accepted" and steps["prove_end"]["proof"]["citations"], steps["prove_end"]
    keys = {key["id"]: key for key in world.provider_keys()}
    assert keys[g.fresh["id"]]["taken"] > 25, keys
    return client


def main():
    failed = 0
    with Keyring("open") as keyring:
        for family in FAMILIES:
            for kind, rotate in (("n8n-api-key", n8n_api_key), ("provider-key", provider_key)):
                try:
                    with ground(CLI, keyring, kind, "routine", family, f"load-{family}") as g:
                        checked(rotate(g), kind, family)
                except Exception:
                    failed += 1
                    print(f"FAILED {kind}, {family}: {traceback.format_exc()}")
    return 1 if failed else 0


sys.exit(main())
