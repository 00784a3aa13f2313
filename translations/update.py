#!/usr/bin/env python3
"""Brings the texts of the sources and of the resources into the translations, as lupdate does.

Usage: update.py LUPDATE [FOLDER]   the folder that holds keydoctor_*.ts; without one, this
"""
import json
import pathlib
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[1]
SOURCES = ["core", "app", "ui", "practice"]
TEXTS = [ROOT / "resources/tree/401.json", *sorted((ROOT / "resources/causes").glob("*.json")),
         *sorted((ROOT / "resources/rotate").glob("*.json")), *sorted((ROOT / "resources/providers").glob("*.json"))]


def texts_of(value, is_text=False):
    """What stands below `tr` or `tr_…`, and what is no command: as Sentences has it."""
    if isinstance(value, dict):
        for key, each in value.items():
            sentence = key == "text" and value.get("for") == "cloud"
            yield from texts_of(each, is_text or key == "tr" or key.startswith("tr_") or sentence)
    elif isinstance(value, list):
        for each in value:
            yield from texts_of(each, is_text)
    elif isinstance(value, str) and is_text and value:
        yield value


def as_source():
    """The resources' texts as a source file, for lupdate reads no JSON."""
    texts = dict.fromkeys(text for path in TEXTS for text in texts_of(json.loads(path.read_text())))
    return "".join(f'QT_TRANSLATE_NOOP("texts", {json.dumps(text, ensure_ascii=False)})\n' for text in texts)


def update(lupdate, folder):
    """Returns what lupdate complains of."""
    with tempfile.TemporaryDirectory() as room:
        source = pathlib.Path(room, "texts.cpp")
        source.write_text(as_source())
        done = subprocess.run([lupdate, "-silent", "-no-obsolete", "-locations", "none", "-I", ROOT, *(ROOT / name for name in SOURCES), source,
                               "-source-language", "en", "-ts", *sorted(pathlib.Path(folder).glob("keydoctor_*.ts"))],
                              check=True, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    return done.stdout


if __name__ == "__main__":
    complaints = update(sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else ROOT / "translations")
    print(complaints, end="")
    sys.exit(1 if complaints else 0)
