#!/usr/bin/env python3
"""What was given in secret is nowhere afterwards: clipboard, PRIMARY, titles, settings, state, recent cases, log, standard error, and
whatever a program on the accessibility bus can read or hear.

Usage: canaries.py CLI WINDOW
"""
import os
import re
import subprocess
import sys

sys.dont_write_bytecode = True
from session import Desktop, wait
from truth import Practice, environment
from window import Window

CLI, WINDOW = (os.path.abspath(path) for path in sys.argv[1:3])
PASSWORD, MFA, CANDIDATE, TOKEN = "Canary-Password-58201", "CANARYMFA-774411", "CanaryEncryptionKey0123456789abc", "Q2FuYXJ5OlByb3h5TG9naW4tOTkx"


def pieces(secret):
    """More than the public beginning and the last four characters, wherever it may be cut."""
    return [secret[i:i + 12] for i in range(4, len(secret) - 15)]


class Watch:
    def __init__(self, desktop, key):
        self.desktop = desktop
        self.secrets = {"key": key, "password": PASSWORD, "MFA code": MFA, "encryption key": CANDIDATE, "proxy login": TOKEN}

    def clean(self, where, text, but=()):
        for name, secret in self.secrets.items():
            found = name not in but and next((piece for piece in pieces(secret) if piece in text), None)
            assert not found, f"the {name} is in {where}: …{text[max(0, text.index(found) - 60):][:160]!r}"

    def clipboards(self, where):
        for selection in ("clipboard", "primary"):
            self.clean(f"{selection} {where}", self.read(selection))

    def read(self, selection):
        return self.desktop.ask(["xclip", "-o", "-selection", selection])

    def paste(self, window, name, text):
        """From the clipboard, which is empty again afterwards."""
        give = subprocess.Popen(["xclip", "-i", "-selection", "clipboard", "-quiet"], stdin=subprocess.PIPE, stderr=subprocess.DEVNULL, env=self.desktop.environment)
        give.stdin.write(text.encode())
        give.stdin.close()
        wait("the text on the clipboard", lambda: self.read("clipboard") == text)
        window.tab_to(name)
        window.keys("ctrl+v")
        wait(f"{name} to be filled", lambda: window.focused().length() >= len(text))
        give.terminate()
        give.wait()
        assert self.read("clipboard") == ""

    def titles(self):
        """Name, class and command of every window that the screen has, shown or not."""
        tree = self.desktop.ask(["xwininfo", "-root", "-tree"])
        windows = set(re.findall(r"0x[0-9a-f]+", tree))
        self.clean("a window's properties", tree + "".join(self.desktop.ask(["xprop", "-id", window]) for window in windows))

    def files(self):
        text = ""
        for name in ("home", "config", "data", "state", "cache", "run", "tmp"):
            for folder, _, names in os.walk(os.path.join(self.desktop.folder, name)):
                for each in names:
                    path = os.path.join(folder, each)
                    if os.path.isfile(path):
                        with open(path, "rb") as file:
                            text += f"{path}\n{file.read().decode(errors='replace')}\n"
        self.clean("a file", text)
        return text


def give(window, watch, world):
    window.write("n8n address", world["url"])
    window.press("More to give")
    window.write("E-mail", "owner@example.com")
    # What the bus itself writes into a field, it also tells of; a person pastes.
    for name, text in {"API key": world["key"], "Password": PASSWORD, "MFA code": MFA, "Encryption key": CANDIDATE,
                       "Headers for the proxy": f"Authorization: Basic {TOKEN}"}.items():
        watch.paste(window, name, text)
    # The field for headers shows what is in it, as it does on the screen.
    watch.clean("the tree at the start", window.outline(hidden=True), but=("proxy login",))
    window.tab_to("Password")
    window.keys("ctrl+a", "ctrl+c", "ctrl+Insert")
    window.tab_to("API key")
    window.keys("ctrl+a", "ctrl+c", "ctrl+Insert", "ctrl+x")
    watch.clipboards("after copying from the fields")


def look_around(window, watch):
    """Every page that shows something of a diagnosis, and everything that can be copied there."""
    assert wait("the verdict", window.verdict)[0] == "key_has_hidden_characters"
    watch.titles()
    watch.clean("the verdict's page", window.outline(hidden=True), but=("proxy login",))
    window.choose("File", "Copy the report for a ticket")
    wait("the report on the clipboard", lambda: "hidden" in watch.read("clipboard"))
    watch.clipboards("after copying the report")
    window.keys("ctrl+e")
    window.tab_to("Exchanges", "table")
    window.keys("Home")
    for _ in range(4):
        watch.clean("the exchanges' page", window.outline(), but=("proxy login",))
        window.keys("Down")
    window.choose("Tools", "Start page")


def copy_the_corrected_key(window, watch, world):
    """The one secret that may lie on the clipboard, for a while and no longer than the program runs."""
    good = world["key"].replace("\u200b", "")
    window.press("Copy the corrected key")
    wait("the corrected key on the clipboard", lambda: watch.read("clipboard") == good)
    watch.clean("PRIMARY", watch.read("primary"))
    window.quit()
    wait("an empty clipboard", lambda: good not in watch.read("clipboard"))


def main():
    with Desktop() as desktop, Practice(CLI, "key_has_hidden_characters", "2.40", environment(desktop.folder)) as practice:
        world = practice.world
        watch = Watch(desktop, world["key"].replace("\u200b", ""))
        with desktop.bus.listening() as heard, Window(desktop, WINDOW, "--lang", "en") as window:
            give(window, watch, world)
            window.press("Find the cause")
            look_around(window, watch)
            copy_the_corrected_key(window, watch, world)
            watch.clean("standard error", window.said())
            assert len(heard) > 20, f"only {len(heard)} events were heard"
            watch.clean("what the accessibility bus tells", "\n".join(heard), but=("proxy login",))
        watch.clipboards("afterwards")
        kept = watch.files()
        assert "key_has_hidden_characters" in kept and "keydoctor.log" in kept, "neither a recent case nor a log was kept"
    print("no secret was found anywhere")
    return 0


if __name__ == "__main__":
    sys.exit(main())
