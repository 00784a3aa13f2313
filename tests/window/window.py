"""The window as a screen reader has it. Controls are found by the names that docs/contract.md promises."""
import contextlib
import os
import signal
import subprocess
import sys
import tempfile

from gi.repository import GLib
from session import PATIENCE, wait

BUTTONS = ("push button", "toggle button", "check box", "radio button")
FIELDS = ("text",)
LEAVES = ("label", "separator", "scroll bar", *BUTTONS, *FIELDS)  # nothing of interest is in them
LISTS = ("list", "table", "tree")


class Window:
    """The program, running. It must end well and have said nothing on standard error."""

    def __init__(self, desktop, program, *words, expected=""):
        self.desktop, self.words = desktop, [program, *words]
        self.expected = expected  # how a line begins that may stand on standard error

    def __enter__(self):
        self.errors = tempfile.TemporaryFile()
        self.process = subprocess.Popen(self.words, env=self.desktop.environment, cwd=self.desktop.folder, stdin=subprocess.DEVNULL, stdout=self.errors, stderr=self.errors)
        try:
            self.program = wait("the program on the accessibility bus", self.find_program)
            wait("the window in front", lambda: any("active" in window.states for window in self.program.look(lambda control: False)))
        except BaseException:
            self.__exit__(*sys.exc_info())
            raise
        return self

    def find_program(self):
        assert self.process.poll() is None, f"the program ended with {self.process.returncode}: {self.said()[-2000:]}"
        return self.desktop.bus.program(self.process.pid)

    def said(self):
        self.errors.seek(0)
        return self.errors.read().decode(errors="replace")

    def __exit__(self, kind, *_):
        if kind and self.process.poll() is None:
            folder = os.environ.get("KEYDOCTOR_PICTURES")
            if folder:
                os.makedirs(folder, exist_ok=True)
                self.desktop.picture(os.path.join(folder, f"failed-{self.process.pid}.png"))
            with contextlib.suppress(AssertionError, GLib.Error, AttributeError):
                print(self.outline(), file=sys.stderr)
        elif kind:
            print(f"the program ended with {self.process.returncode}: {self.said()[-2000:]}", file=sys.stderr)
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        self.process.wait(timeout=PATIENCE)
        said = self.said()
        self.errors.close()
        if not kind:
            said = "\n".join(line for line in said.splitlines() if not (self.expected and line.startswith(self.expected)))
            assert said == "", f"on standard error: {said[:2000]}"

    # What is there.

    def controls(self):
        """All that is shown, from the outside in; not what stands in lists and tables."""
        return [control for control in self.program.look(lambda control: control.is_shown and control.role not in LEAVES + LISTS) if control.is_shown]

    def outline(self, hidden=False):
        """Every name, description, text and value, one control a line."""
        return wait("the controls to hold still", lambda: "\n".join(
            control.line() for control in self.program.look(lambda control: hidden or control.is_shown) if hidden or control.is_shown))

    def all(self, name, *roles):
        return [control for control in self.controls() if (not roles or control.role in roles) and control.name == name]

    def find(self, name, *roles):
        """The one control of that name which is shown."""
        def look():
            found = self.all(name, *roles)
            assert len(found) < 2, f"{len(found)} controls are called {name}"
            return found
        return wait(f"a control {name!r} {roles}", look)[0]

    def labels(self):
        return [control.name for control in self.controls() if control.role == "label"]

    def focused(self):
        """The control that has the keyboard; of a list's items the list. What it stands in may call itself focused too."""
        found = [control for control in self.controls() if control.role != "frame" and "focused" in control.states]
        return found[-1] if found else None

    # What a person does.

    def write(self, name, text):
        """Puts a text in place of the field's own, by the interface for editable texts."""
        self.find(name, *FIELDS).write(text)

    def give(self, fields, place=None):
        """Fills what a person has in; what lies behind *More to give* is opened first."""
        if place:
            self.press(place)
        if any(not self.all(name, *FIELDS) for name in fields):
            self.press("More to give")
        for name, text in fields.items():
            self.write(name, text)

    def press(self, name):
        button = self.find(name, *BUTTONS)
        wait(f"{name!r} to be ready", lambda: "enabled" in button.now().states)
        button.act()

    def choose(self, menu, entry):
        """An entry of the menu bar's menus. It can be pressed while its menu is closed, and leaves it so."""
        top = self.find(menu, "menu item")
        item = next(control for control in top.look() if control.name == entry)
        wait(f"{entry!r} in {menu}", lambda: "enabled" in item.now().states)
        item.act()

    def keys(self, *keys):
        """Presses keys, as xdotool calls them, in whatever window is in front."""
        self.desktop.do(["xdotool", "key", "--clearmodifiers", *keys])

    def tab_to(self, name, *roles):
        """Goes from control to control until the focus is where it shall be."""
        passed = []
        before = wait("something to have the focus", self.focused)
        while before.name != name or (roles and before.role not in roles):
            passed.append(before.name)
            assert len(passed) < 60, f"Tab does not lead to {name}, but over {passed}"
            self.keys("Tab")
            before = wait(f"the focus to go on from {passed[-1]!r}", lambda before=before: (now := self.focused()) and now != before and now)

    def quit(self):
        """Closes the window as its menu does, so that what is written at the end is written."""
        self.keys("ctrl+q")
        assert self.process.wait(timeout=PATIENCE) == 0, self.process.returncode

    # What the main job shows.

    def verdict(self):
        """(id, sentence) of the verdict that is shown, or nothing."""
        for control in self.controls():
            if control.role == "label" and (told := control.description) and told.replace("_", "").isalnum() and told.islower():
                return told, control.name
        return None

    def fixed(self):
        return next((name for name in self.labels() if name.startswith("✓ Fixed")), None)
