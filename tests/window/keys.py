#!/usr/bin/env python3
"""The Keys page with a real keyring: a key is added, found by the start page, checked, missed and forgotten; a locked keyring, a
silent one and none at all are said.

Usage: keys.py CLI WINDOW
"""
import os
import sys

sys.dont_write_bytecode = True
from session import Desktop, wait
from truth import Practice, environment
from vaults import BareDesktop, Keyring
from window import BUTTONS, FIELDS, Window

CLI, WINDOW = (os.path.abspath(path) for path in sys.argv[1:3])


def say(window, words):
    wait(repr(words), lambda: any(words in label for label in window.labels()))


def shown(window):
    """How many windows of the program the screen shows."""
    return len(window.desktop.ask(["xdotool", "search", "--onlyvisible", "--all", "--pid", str(window.process.pid), "--name", ""]).split())


def add(window, world):
    window.choose("Keys", "Keys in the keyring")
    say(window, "No key is kept yet.")
    window.press("Add …")
    window.write("n8n address", world["url"])
    window.write("Label", "CI, März")
    window.write("API key", world["key"])
    window.press("Keep the key")
    say(window, "is kept in the keyring.")
    say(window, "Due on ")


def check(window):
    window.press("Check")
    say(window, "✓ is accepted: ")


def take_from_keychain(window, world):
    window.choose("Tools", "Start page")
    # Qt puts no popup on the bus: its first entry, which has the focus, is this instance's own key.
    before = shown(window)
    window.press("From keychain")
    wait("the menu of kept keys", lambda: shown(window) > before)
    window.keys("Return")
    field = window.find("API key", *FIELDS)
    wait("the key in its field", lambda: field.length() == len(world["key"]))
    assert world["key"] not in field.text() and window.find("n8n address", *FIELDS).text() == world["url"]
    assert "enabled" not in window.find("Show the key", *BUTTONS).now().states, "a key from the keychain is not shown"
    window.press("Find the cause")
    assert wait("the verdict", window.verdict)[0] == "healthy"


def miss(window, keyring, world):
    keyring.somebody("delete", "n8n-api-key/" + world["url"].split("/")[2] + "/CI, März")
    window.keys("ctrl+k")
    say(window, "something else has deleted it there")


def forget(window):
    window.press("Forget …")
    say(window, "Delete CI, März")
    window.press("Delete it")
    say(window, "reading it again found nothing")
    say(window, "No key is kept yet.")


def main():
    with Desktop() as desktop, Practice(CLI, "healthy-plain", "2.40", environment(desktop.folder)) as practice:
        world = practice.world
        with Keyring(desktop) as keyring, Window(desktop, WINDOW, "--lang", "en") as window:
            add(window, world)
            check(window)
            take_from_keychain(window, world)
            assert world["key"] not in window.outline(hidden=True)
            miss(window, keyring, world)
            forget(window)
            window.quit()
        for kind, words in (("dialog", "its dialog asks for a password"), ("silent", "Waiting for the keyring.")):
            with Keyring(desktop, kind), Window(desktop, WINDOW, "--lang", "en") as window:
                window.keys("ctrl+k")
                say(window, words)
                window.press("Cancel")
                say(window, "Cancelled.")
                window.quit()
        text = ""
        for folder, _, names in os.walk(os.path.join(desktop.folder, "state")):
            for name in names:
                with open(os.path.join(folder, name), "rb") as file:
                    text += file.read().decode(errors="replace")
        assert "keydoctor.log" in os.listdir(os.path.join(desktop.folder, "state", "keydoctor")) and world["key"][12:] not in text, "a key is in the state folder"
    with BareDesktop() as desktop, Window(desktop, WINDOW, "--lang", "en") as window:
        window.keys("ctrl+k")
        say(window, "apt install gnome-keyring")
        say(window, "Nothing is kept without one.")
        window.quit()
    print("keys were added, checked, taken, missed and forgotten; a keyring that waits, or is none, was said")
    return 0


if __name__ == "__main__":
    sys.exit(main())
