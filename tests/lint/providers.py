#!/usr/bin/env python3
"""Holds resources/providers against its schema, against the causes, and against itself."""
import json
import pathlib
import random
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
NAMED = set("openai anthropic elevenlabs pinecone fal openrouter groq huggingface gemini mistral cohere replicate".split())
CAUSES = {"rejected": {"provider_rejects_key"},
          "restricted": {"provider_key_restricted", "provider_org_or_project_mismatch", "provider_plan_or_quota", "provider_blocks_address"},
          "not_delivered": {"provider_got_no_key", "provider_auth_scheme_wrong", "provider_key_in_wrong_field"}}
SETS = {"hex": "0123456789abcdef", "alnum": "ABCDEFabcdef0123456789", "word": "ABCabc012_-"}
TYPES = {"object": dict, "array": list, "string": str, "boolean": bool, "integer": int}
faults = []


def fits(value, schema, at):
    """As much of JSON Schema as ours uses."""
    kind = schema.get("type")
    if kind and not (isinstance(value, TYPES[kind]) and (kind == "boolean") == isinstance(value, bool)):
        return [f"{at} is no {kind}"]
    if "enum" in schema and value not in schema["enum"]:
        return [f"{at} is {value!r}"]
    if "anyOf" in schema:
        return [] if any(not fits(value, each, at) for each in schema["anyOf"]) else [f"{at} fits nothing"]
    wrong = []
    if isinstance(value, str) and not re.search(schema.get("pattern", ""), value):
        wrong.append(f"{at}: {value!r} does not fit")
    if isinstance(value, list):
        wrong += [f"{at} is empty"] if len(value) < schema.get("minItems", 0) else []
        for index, item in enumerate(value):
            wrong += fits(item, schema.get("items", {}), f"{at}[{index}]")
    if isinstance(value, dict):
        wrong += [f"{at} is empty"] if len(value) < schema.get("minProperties", 0) else []
        wrong += [f"{at} lacks {name}" for name in schema.get("required", []) if name not in value]
        for name, each in value.items():
            more = schema.get("properties", {}).get(name, schema.get("additionalProperties", {}))
            wrong += [f"{at} has {name}"] if more is False else fits(each, more, f"{at}.{name}")
    return wrong


def sample(recipe):
    return re.sub(r"\{(\w+):(\d+)\}", lambda m: "".join(random.choice(SETS[m[1]]) for _ in range(int(m[2]))), recipe)


def check(provider):
    for form in provider["key"]["forms"]:
        if not re.fullmatch(form["pattern"], sample(form["control"])):
            yield f"the control of {form['name']!r} does not have its form"
    for answer in provider["answers"]:
        if answer["cause"] not in CAUSES[answer["verdict"]]:
            yield f"{answer['verdict']} is not {answer['cause']}"
        if answer["status"][0] >= 500:
            yield f"{answer['status']} says nothing of a key"
    if not any(answer["verdict"] == "rejected" for answer in provider["answers"]):
        yield "what it says of an unknown key is missing"
    api = provider["keys"]["api"]
    for can, how in (("makes", "make"), ("revokes", "revoke")):
        if api[can] != bool(api[how]) or (api[can] and not api["tr_needs"]):
            yield f"keys.api: {can}, and how, and with what?"


schema = json.loads((ROOT / "resources/provider.schema.json").read_text())
called = {}
files = sorted((ROOT / "resources/providers").glob("*.json"))
for path in files:
    provider = json.loads(path.read_text())
    wrong = fits(provider, schema, path.stem)
    faults += wrong
    if wrong:
        continue
    if provider["id"] != path.stem:
        faults.append(f"{path.name}: its id is {provider['id']}")
    faults += [f"{path.name}: {fault}" for fault in check(provider)]
    for name in [provider["id"], *provider["also_called"]]:
        if called.setdefault(name, path.name) != path.name:
            faults.append(f"{name} is {called[name]} as well as {path.name}")
faults += [f"{name} is missing" for name in NAMED - {path.stem for path in files}]
causes = {path.stem for path in (ROOT / "resources/causes").glob("*.json")}
faults += [f"{cause} is no cause" for each in CAUSES.values() for cause in each - causes]
print("\n".join(faults))
sys.exit(1 if faults else 0)
