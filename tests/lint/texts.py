#!/usr/bin/env python3
"""Holds the causes, the tree and the order of causes against each other and against the rules."""
import json
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
ARGUMENTS = set("url direct host path right_url status answer version other_version instance other_instance location position "
                "character count characters service name when now seconds audience scheme realm server error file line candidate "
                "expected value page".split())
faults = []
stages = json.loads((ROOT / "resources/facts/precedence.json").read_text())["stages"]
order = [cause for stage in stages for cause in stage["causes"]]
files = {path.stem: json.loads(path.read_text()) for path in (ROOT / "resources/causes").glob("*.json")}
helpers = {path.stem for path in (ROOT / "core/rules").glob("*.h")}
rules = {path.stem for path in (ROOT / "core/rules").glob("*.cpp")} - helpers

for cause in set(order):
    if order.count(cause) > 1:
        faults.append(f"{cause} stands twice in the order")
for cause in set(order) ^ (set(files) - {"healthy", "undetermined"}):
    faults.append(f"{cause}: a text without a place in the order, or a place without a text")
for rule in rules - set(order):
    faults.append(f"{rule}: a rule without a cause")
for name, text in files.items():
    if text.get("id") != name:
        faults.append(f"{name}: its id is {text.get('id')}")
    other = text.get("at_provider", {})
    for sentence in [*text["tr_says"].values(), text.get("remedy", {}).get("tr_sentence", ""), *other.get("tr_says", {}).values(),
                     other.get("remedy", {}).get("tr_sentence", "")]:
        for argument in re.findall(r"(?<!{){(\w*)}", sentence):
            if argument not in ARGUMENTS:
                faults.append(f"{name}: unknown argument {argument}")
    for other in text.get("explained_by", []):
        if other not in files:
            faults.append(f"{name}: explained by {other}, which does not exist")

tree = json.loads((ROOT / "resources/tree/401.json").read_text())["nodes"]
looked = {rule for node in tree.values() for rule in node.get("rules", [])}
ends = {node["cause"] for node in tree.values() if node.get("cause")}
NOTES = {"key_has_outer_whitespace", "key_issued_in_future", "n8n_api_key_env_has_no_effect", "local_clock_is_off"}
for rule in rules - looked - NOTES:
    faults.append(f"{rule}: no look of the tree reaches this rule")
for cause in (looked | ends) - set(order):
    faults.append(f"{cause}: the tree names it, and it is no cause")
for stage in stages:
    if stage["stage"] != "audit":
        for cause in set(stage["causes"]) - looked - ends - NOTES:
            faults.append(f"{cause}: the tree does not lead to it")
COMMANDS = {path.stem for path in (ROOT / "app/cli").glob("*.cpp")}
for path in [*(ROOT / "resources/causes").glob("*.json"), ROOT / "resources/tree/401.json"]:
    for command in re.findall(r"keydoctor-cli ([a-z]+)", path.read_text()):
        if command not in COMMANDS:
            faults.append(f"{path.name}: speaks of keydoctor-cli {command}, which does not exist")

# The plans of rotations: their shape is checked where they are loaded, in plan_test; here what their sentences ask for.
PLACES = set("host provider label tail count days at".split())
for path in (ROOT / "resources/rotate").glob("*.json"):
    book = json.loads(path.read_text())
    for name, step in book["steps"].items():
        for key, text in step.items():
            if key.startswith("tr_") and key not in ("tr_proof", "tr_what", "tr_title", "tr_why", "tr_undo", "tr_button"):
                faults.append(f"{path.name}: {name} has an unknown text {key}")
            if key.startswith("tr_"):
                for place in re.findall(r"{(\w*)}", text):
                    if place not in PLACES or key in ("tr_title", "tr_button"):
                        faults.append(f"{path.name}: {name}.{key} has an unknown place {place}")
    proofs = {step["proof"]: step["tr_proof"] for step in book["steps"].values()}
    for name, step in book["steps"].items():
        if proofs[step["proof"]] != step["tr_proof"]:
            faults.append(f"{path.name}: {step['proof']} is said in two ways")
        for needed in step.get("precondition", []):
            if needed not in proofs:
                faults.append(f"{path.name}: {name} needs {needed}, which no step proves")
print("\n".join(faults))
sys.exit(1 if faults else 0)
