#!/usr/bin/env python3
"""Holds the translations against the texts of the sources and the resources: every one is there and finished, none is left over, and
places for arguments, mnemonics and ends are those of the source.

Usage: translations.py LUPDATE
"""
import collections
import pathlib
import re
import shutil
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "translations"))
sys.dont_write_bytecode = True
from update import update  # noqa: E402

PLACES = re.compile(r"%L?\d{1,2}|%n|\{\w*\}")
MNEMONIC = re.compile(r"(?<!&)(?:&&)*&(?=[^&\s])")
faults = []


def key(context, message):
    return context.findtext("name"), message.findtext("source"), message.findtext("comment") or ""


def messages(file):
    found = {}
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            found[key(context, message)] = message
    return found


def complain(where, name, text):
    faults.append(f"{where.name}: {name[0]}: {text}: {name[1]!r}")


def check(file, name, message):
    translation = message.find("translation")
    if translation.get("type") is not None:
        return complain(file, name, translation.get("type"))
    source = name[1]
    if re.search(r"%n.*\(s\)", source):
        complain(file, name, "English has no plural forms here: it needs a text for one and a text for more")
    forms = translation.findall("numerusform") if message.get("numerus") == "yes" else [translation]
    for form in forms:
        check_text(file, name, form.text or "")
    return None


def check_text(file, name, text):
    source = name[1]
    if not text.strip() and source.strip():
        return complain(file, name, "empty")
    if collections.Counter(PLACES.findall(source)) != collections.Counter(PLACES.findall(text)):
        complain(file, name, f"other places for arguments in {text!r}")
    if len(MNEMONIC.findall(source)) != len(MNEMONIC.findall(text)):
        complain(file, name, f"the mnemonic is lost, or there is one too many in {text!r}")
    for end in (" ", "\n", ":", "…"):
        if source.startswith(end) != text.startswith(end) or source.endswith(end) != text.endswith(end):
            complain(file, name, f"another beginning or end in {text!r}")
    return None


with tempfile.TemporaryDirectory() as folder:
    committed = sorted((ROOT / "translations").glob("keydoctor_*.ts"))
    for each in committed:
        shutil.copy(each, folder)
    # A class without Q_OBJECT or Q_DECLARE_TR_FUNCTIONS is asked for its texts under another name than it is translated by.
    faults += update(sys.argv[1], folder).splitlines()
    for each in committed:
        now = messages(pathlib.Path(folder, each.name))
        before = messages(each)
        for name in before.keys() - now.keys():
            complain(each, name, "no source has it any more")
        for name, found in now.items():
            if name not in before:
                complain(each, name, "not translated; run the target update_translations")
            else:
                check(each, name, before[name])
if not committed:
    faults.append("there are no translations")
print("\n".join(faults))
sys.exit(1 if faults else 0)
