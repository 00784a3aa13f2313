"""What the window is held against: a practice n8n, and what the command line says of it."""
import json
import os
import re
import subprocess

from session import PATIENCE, wait

PLACES = {"client": "A script, curl or an app that calls n8n", "editor": "Signing in to the n8n editor"}


def environment(state=None):
    """Nothing of this machine's own that a diagnosis would take in."""
    kept = {name: value for name, value in os.environ.items() if name != "N8N_API_KEY" and "proxy" not in name.lower()}
    return {**kept, "XDG_STATE_HOME": state} if state else kept


class Practice:
    """A practice n8n from the command line, which `heal` puts in order."""

    def __init__(self, cli, fault, family, environment):
        self.process = subprocess.Popen([cli, "practice", "--fault", fault, "--family", family], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment)
        self.world = json.loads(self.process.stdout.readline())

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.stdin.close()
        self.process.wait(timeout=PATIENCE)
        self.process.stdout.close()

    def heal(self):
        self.process.stdin.write("heal\n")
        self.process.stdin.flush()
        self.world = json.loads(self.process.stdout.readline())
        return self.world


class Given:
    """The arguments of a diagnosis as a person would give them to the window."""

    FIELDS = {"--url": "n8n address", "--direct": "Direct address", "--session-email": "E-mail"}
    FILES = {"--key-file": "API key", "--session-password-file": "Password", "--session-mfa-file": "MFA code", "--header-file": "Headers for the proxy",
             "--encryption-key-file": "Encryption key"}

    def __init__(self, args):
        self.fields, self.answers, self.files, self.others = {}, {}, [], {}
        for option, value in zip(args[::2], args[1::2]):
            if option in self.FIELDS:
                self.fields[self.FIELDS[option]] = value
            elif option in self.FILES:
                with open(value, encoding="utf-8", newline="") as file:
                    self.fields[self.FILES[option]] = file.read().removesuffix("\n")
            elif option == "--answer":
                node, choice = value.split("=", 1)
                self.answers[node] = choice
            elif option == "--artifact":
                self.files.append(value)
            else:
                self.others[option] = value
        self.place = PLACES.get(self.answers.get("where"))


def diagnose(cli, args, environment):
    """The truth: what the command line says, as a report."""
    done = subprocess.run([cli, "diagnose", *args, "--format", "json"], env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                          timeout=60, check=False)
    try:
        return json.loads(done.stdout)
    except ValueError:
        raise AssertionError(f"no report, exit {done.returncode}: {done.stderr[-300:]}") from None


def common(sentence):
    """Without what the two cannot have in common: the moment at which they looked, and whether a secret was typed or came in a file."""
    return re.sub(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", "TIME", re.sub(r"encryption key from .* signed", "encryption key signed", sentence))


def agree(window, report):
    """The window says what the command line says."""
    identity, sentence = wait("the verdict", window.verdict)
    expected = report["verdict"]
    assert identity == expected["id"] and common(sentence) == common(expected["sentence"]), \
        f"the window says {identity}: {sentence}\n  and the command line {expected['id']}: {expected['sentence']}"
