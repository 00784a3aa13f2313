#!/usr/bin/env python3
"""The main job by keyboard alone: every step is a key; the accessibility bus only says what is there.

Usage: keyboard.py CLI WINDOW
"""
import os
import sys

sys.dont_write_bytecode = True
from session import Desktop, wait
from truth import Practice, environment
from window import BUTTONS, FIELDS, Window

CLI, WINDOW = (os.path.abspath(path) for path in sys.argv[1:3])


class Keyboard(Window):
    def write(self, name, text):
        self.tab_to(name)
        self.desktop.do(["xdotool", "type", "--clearmodifiers", "--delay", "1", text])

    def press(self, name):
        self.tab_to(name)
        self.keys("space")

    def choose(self, menu, entry):
        raise AssertionError(f"{menu}, {entry}: by keyboard alone")

    def clipboard(self):
        return self.desktop.ask(["xclip", "-o", "-selection", "clipboard"])


def find_the_cause(window, world):
    """From an empty Start page to the verdict."""
    window.write("n8n address", world["url"])
    window.write("API key", world["key"])
    window.write("Direct address", world["direct"])
    window.press("Find the cause")
    identity, _ = wait("the verdict", window.verdict)
    assert identity == world["expect"], identity


def copy_a_command(window):
    block = next(control for control in window.controls() if control.role in FIELDS and control.name.startswith("Commands for "))
    title, text = block.name.removeprefix("Commands for "), block.text()
    window.press(f"Copy the commands for {title}")
    wait("the commands on the clipboard", lambda: window.clipboard() == text)


def look_at_exchanges(window):
    sentence = window.verdict()
    window.keys("ctrl+e")
    window.find("Exchanges", "table")
    assert not window.verdict()
    window.tab_to("Exchanges", "table")
    window.keys("Down", "Down")
    window.keys("alt+Left")
    wait("the verdict again", lambda: window.verdict() == sentence)


def check_again(window, practice):
    practice.heal()
    window.press("Check again")
    wait("✓ Fixed", window.fixed)
    assert wait("the verdict", window.verdict)[0] == "healthy"


def answer_by_digit(window, world):
    """A new case, without a key: its first question is answered by a digit, and Alt+Left shows the answer again."""
    window.keys("ctrl+n")
    wait("an empty page", lambda: window.find("n8n address", *FIELDS).text() == "")
    window.write("n8n address", world["url"])
    window.keys("Return")
    wait("a question", lambda: window.all("Show what is known so far", *BUTTONS) and window.focused().role in BUTTONS)
    answer, asked = window.focused().name, window.labels()
    window.keys("1")
    wait("what follows from the answer", lambda: window.focused() and window.focused().name != answer and window.labels() != asked)
    window.keys("alt+Left")
    wait("the answered step again", lambda: f"Answered: {answer}" in " ".join(window.labels()))


def main():
    with Desktop() as desktop, Practice(CLI, "proxy_strips_key_header", "2.40", environment(desktop.folder)) as practice:
        with Keyboard(desktop, WINDOW, "--lang", "en") as window:
            find_the_cause(window, practice.world)
            copy_a_command(window)
            look_at_exchanges(window)
            check_again(window, practice)
            answer_by_digit(window, practice.world)
            window.quit()
    print("the main job was done by keyboard alone")
    return 0


if __name__ == "__main__":
    sys.exit(main())
