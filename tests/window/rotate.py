#!/usr/bin/env python3
"""A key is changed in the window, from the menu to the record, with a real keyring and a practice n8n: n8n's own key, a provider's, by
keyboard alone; one is left in the middle and resumed.

Usage: rotate.py CLI WINDOW [--all | --only SCENE]
"""
import json
import os
import signal
import socket
import sys
import threading
import time

sys.dont_write_bytecode = True
from gi.repository import GLib
from session import Desktop, wait
from truth import environment
from vaults import BareDesktop, Keyring
from window import BUTTONS, FIELDS, LEAVES, LISTS, Window

sys.path.append(os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "rotate"))
from ground import NAME, World, ask  # noqa: E402

CLI, WINDOW = (os.path.abspath(path) for path in sys.argv[1:3])
PICTURES = os.environ.get("KEYDOCTOR_PICTURES")
BACKUP = "Backup at night"


class Wizard(Window):
    """What is looked at is what lies in front: a question over the wizard, the wizard, or the window."""

    scene, shots = "", 0

    def controls(self):
        tops = [top for top in self.program.look(lambda control: False) if top.is_shown]
        front = next((top for top in reversed(tops) if "active" in top.states), tops[-1] if tops else self.program)
        # Qt puts a wizard's side into a label.
        return [control for control in front.look(lambda control: control.is_shown and (control.role not in LEAVES + LISTS or control.role == "label" and not control.name))
                if control.is_shown]

    def focused(self):
        return next((control for control in reversed(self.controls()) if "focused" in control.states), None)

    def says(self, words):
        wait(repr(words), lambda: any(words in label for label in self.labels()))
        self.picture(words)

    def tops(self):
        return [top.name for top in self.program.look(lambda control: False) if top.is_shown]

    def picture(self, name):
        if PICTURES:
            os.makedirs(PICTURES, exist_ok=True)
            Wizard.shots += 1
            self.desktop.picture(os.path.join(PICTURES, f"{self.scene}-{Wizard.shots:02}-{''.join(each if each.isalnum() else '_' for each in name)[:32]}.png"))

    def tick(self, name):
        """The one entry of that list."""
        self.tab_to(name, "list")
        self.keys("space")

    def zero_grace(self):
        self.press("Both keys stay for")
        field = self.find("Grace time", "spin box")
        field.bus.call(*field.place, "org.freedesktop.DBus.Properties", "Set", "(ssv)", "org.a11y.atspi.Value", "CurrentValue", GLib.Variant("d", 0.0))

    def finish(self):
        self.says("For the next time")
        record = self.find("Record of the rotation", *FIELDS).text()
        self.press("Close")
        self.gone()
        return record

    def gone(self):
        wait("the window in front again", lambda: [(top.role, "active" in top.states) for top in self.program.look(lambda control: False) if top.is_shown] == [("frame", True)])

    def tick_each(self, name):
        """All entries of a list that cannot be ticked at once."""
        self.tab_to(name, "list")
        for _ in self.find(name, "list").look():
            self.keys("space", "Down")


class Keyboard(Wizard):
    """The same by keys alone; the accessibility bus only says what is there."""

    def write(self, name, text):
        self.tab_to(name)
        self.desktop.do(["xdotool", "type", "--clearmodifiers", "--delay", "1", text])

    def press(self, name):
        self.tab_to(name, *BUTTONS)
        button = self.find(name, *BUTTONS)
        if "enabled" not in button.now().states:
            wait(f"{name!r} to be ready", lambda: "enabled" in button.now().states)
        self.keys("space")

    def choose(self, menu, entry):
        """By mnemonics."""
        self.keys("alt+" + menu[0].lower(), {"Change a key, step by step …": "h"}[entry])

    def zero_grace(self):
        self.press("Both keys stay for")
        self.write("Grace time", "0")


class Person(World):
    """What somebody does in the editor's own pages."""

    def do(self, method, path, body=None):
        self.rest("/settings")
        answer = ask(self.url + "/rest" + path, method, {"Cookie": self.cookie}, body)
        assert answer.status in (200, 201, 204), (path, answer.status, answer.body)
        return answer

    def row(self, key):
        data = self.rest("/api-keys?take=250")
        row, = (each for each in (data["items"] if self.two else data) if each["apiKey"][-4:] == key[-4:])
        return row

    def make_key(self, label, like=None):
        scopes = self.row(like)["scopes"] if like else ["workflow:list"]
        return self.do("POST", "/api-keys", {"label": label, "expiresAt": None, "scopes": scopes}).json["data"]["rawApiKey"]

    def delete_key(self, key):
        self.do("DELETE", f"/api-keys/{self.row(key)['id']}")


class Ground:
    """A practice n8n, a keyring, and the file that a client reads its key from."""

    def __init__(self, scene, family="2.40"):
        self.scene, self.family = scene, family

    def __enter__(self):
        self.desktop = (BareDesktop if self.scene == "without_keyring" else Desktop)("1280x960")
        self.desktop.__enter__()
        try:
            if self.scene != "without_keyring":
                self.keyring = Keyring(self.desktop)
                self.keyring.__enter__()
            self.world = Person(CLI, environment(self.desktop.folder), self.family)
        except BaseException:
            self.__exit__(*sys.exc_info())
            raise
        self.env_file = os.path.join(self.desktop.folder, "home", "app.env")
        with open(self.env_file, "w", encoding="utf-8") as file:
            file.write(f"{NAME}={self.world.key}\nOTHER=1\n")
        self.secrets = {"old key": self.world.key, "password": self.world.person["password"], "provider's old key": self.world.provider["key"]}
        return self

    def __exit__(self, *_):
        for part in ("world", "keyring"):
            if hasattr(self, part):
                self.world.end() if part == "world" else self.keyring.__exit__()
        self.desktop.__exit__()

    def window(self, kind=Wizard):
        kind.scene = self.scene
        return kind(self.desktop, WINDOW, "--lang", "en")

    def env_key(self):
        with open(self.env_file, encoding="utf-8") as file:
            first, other = file.read().splitlines()
        assert other == "OTHER=1" and first.startswith(NAME + "="), "the file was damaged"
        return first.removeprefix(NAME + "=")

    def entries(self):
        return json.loads(self.keyring.somebody("entries"))

    def clean(self, where, text):
        for name, secret in self.secrets.items():
            for at in range(4, len(secret) - 15):
                assert secret[at:at + 12] not in text, f"the {name} is in {where}: …{text[max(0, text.index(secret[at:at + 12]) - 60):][:120]!r}"

    def nothing_leaks(self, window=None):
        """Neither in the state folder nor in what a screen reader is told."""
        text = ""
        for part in ("state", "config", "cache", "data"):
            for folder, _, names in os.walk(os.path.join(self.desktop.folder, part)):
                for name in names if "keyrings" not in folder else []:
                    with open(os.path.join(folder, name), "rb") as file:
                        text += f"{name}\n{file.read().decode(errors='replace')}\n"
        assert ".jsonl" in text, "no journal was written"
        self.clean("a file", text)
        if window:
            self.clean("the window", window.outline(hidden=True))

    def changed_own_key(self):
        """The old key is dead, the file has the new one, the keychain has it and nothing else."""
        new = self.env_key()
        self.secrets["new key"] = new
        assert new != self.world.key and self.world.accepts(new) and not self.world.accepts(self.world.key)
        kept = self.entries()
        assert [name for name in kept if name != "fingerprint-key"] == [f"n8n-api-key/{self.world.url.split('/')[2]}/nightly"], list(kept)
        assert new in str(kept) and self.world.key not in str(kept)


class Slow:
    """Takes requests, and answers none."""

    def __init__(self):
        self.socket = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self.socket.getsockname()[1]}"
        self.asked, self.lines = threading.Event(), []
        threading.Thread(target=self.take, daemon=True).start()

    def take(self):
        while True:
            self.lines.append(self.socket.accept()[0])
            self.asked.set()


# The pages.

def begin_own(window, ground, mode="Routine: nobody else has it"):
    window.choose("Keys", "Change a key, step by step …")
    window.says("Which key is to be changed?")
    window.press("An API key of n8n itself")
    window.press(mode)
    window.press("Next")
    window.says("Where is n8n, and what opens it?")
    window.write("n8n address", ground.world.url)
    window.write("Old API key", ground.world.key)
    window.write("What the key is for", "nightly")


def sign_in(window, ground):
    window.press("Sign in to the editor, too")
    window.write("E-mail", ground.world.person["email"])
    window.write("Password", ground.world.person["password"])


def name_places(window, ground, own=BACKUP):
    window.press("Next")
    window.says("Where is the key used?")
    window.write("File", ground.env_file)
    window.write("Variable", NAME)
    window.press("Add the file")
    if own:
        window.write("Another place", own)
        window.press("Add the place")


def agree(window):
    window.press("Make the plan")
    window.says("This is the plan")
    window.press("Begin")


def put_in_by_hand(window, ground):
    window.says("Enter the new key in each of these places.")
    window.press("Copy the new key")
    wait("the new key on the clipboard", lambda: ground.env_key() == ground.desktop.ask(["xclip", "-o", "-selection", "clipboard"]))
    window.tick("Places that hold the new key")
    window.press("Continue")


def prove_by_hand(window):
    window.says("Run each of these places once, and tick")
    window.tick("Places that work with the new key")
    window.press("Continue")


def revoke(window, ground):
    """The step that cannot be undone."""
    window.says("What is no longer possible")
    ground.secrets["new key"] = ground.env_key()
    assert ground.world.accepts(ground.world.key), "the old key ended before the word was given"
    ground.nothing_leaks(window)
    window.press("Revoke the old key")


def give_sign_in(window, ground):
    window.says("Sign in to n8n's editor")
    window.write("E-mail", ground.world.person["email"])
    window.write("Password", ground.world.person["password"])
    window.press("Sign in")


def up_to_the_places(window, ground):
    """As far as two places hold the new key, and one does not."""
    begin_own(window, ground)
    sign_in(window, ground)
    name_places(window, ground)
    window.zero_grace()
    agree(window)
    window.says("On the list already: 2")
    window.press("The list is complete")
    window.says("Enter the new key in each of these places.")


# The scenes.

def own(ground):
    """n8n's own key, with the editor's sign-in"""
    with ground.window() as window:
        up_to_the_places(window, ground)
        put_in_by_hand(window, ground)
        prove_by_hand(window)
        revoke(window, ground)
        ground.clean("the record", window.finish())
        window.quit()
    ground.changed_own_key()
    ground.nothing_leaks()


def keyboard(ground):
    """by keyboard alone, with nothing but Tab, space, Enter and mnemonics"""
    with ground.window(Keyboard) as window:
        up_to_the_places(window, ground)
        put_in_by_hand(window, ground)
        prove_by_hand(window)
        revoke(window, ground)
        ground.clean("the record", window.finish())
        window.quit()
    ground.changed_own_key()
    ground.nothing_leaks()


def provider(ground):
    """a provider's key, made and revoked there by hand"""
    world, fresh = ground.world, ground.world.new_provider_key()["key"]
    ground.secrets["provider's new key"] = fresh
    with ground.window() as window:
        window.choose("Keys", "Change a key, step by step …")
        window.press("A provider’s key")
        window.press("Next")
        window.says("Where is n8n, and what opens it?")
        window.write("n8n address", world.url)
        window.write("API key of n8n", world.key)
        window.keys("alt+p")
        window.desktop.do(["xdotool", "type", "OpenAI"])
        window.write("Old key at the provider", world.provider["key"])
        window.write("Provider’s address", world.provider["url"])
        window.write("What the key is for", "shop")
        window.picture("provider")
        window.press("Next")
        window.says("Where is the key used?")
        window.zero_grace()
        agree(window)
        window.says("On the list already: 1")
        window.press("The list is complete")
        window.says("Make the new key at the provider")
        window.write("New key", world.key)
        window.picture("not a key of that provider")
        window.write("New key", fresh)
        window.picture("pasted")
        window.press("Continue")
        window.says("What is no longer possible")
        assert world.runs(), "the workflow fails"
        ground.nothing_leaks(window)
        window.press("Revoke the old key")
        window.says("Make sure that its last four characters are")
        window.press("It is deleted")
        window.says("The old key is still accepted.")
        world.revoke_provider_key()
        window.press("It is deleted")
        ground.clean("the record", window.finish())
        window.quit()
    assert world.runs(), "the workflow fails afterwards"
    assert list(name for name in ground.entries() if name != "fingerprint-key") == ["provider-key/openai/shop"], list(ground.entries())
    ground.nothing_leaks()


def left(ground):
    """left in the middle, offered at the next start, resumed and finished"""
    with ground.window() as window:
        up_to_the_places(window, ground)
        window.press("Leave for later")
        window.says("Leave the rotation for now?")
        window.press("Leave")
        window.gone()
        window.quit()
    with ground.window() as window:
        window.says("An unfinished rotation")
        wait("the focus on what goes on", lambda: window.focused() and window.focused().name == "Resume the rotation")
        window.press("Resume the rotation")
        put_in_by_hand(window, ground)
        prove_by_hand(window)
        give_sign_in(window, ground)
        revoke(window, ground)
        window.finish()
        window.quit()
    ground.changed_own_key()
    ground.nothing_leaks()
    with ground.window() as window:
        assert window.tops() == ["Key Doctor"]
        window.choose("Keys", "Go on with an unfinished change …")
        wait("the word that there is none", lambda: "No change of a key is unfinished." in window.outline())
        window.quit()


def killed(ground):
    """killed in the middle, offered at the next start and abandoned"""
    with ground.window() as window:
        up_to_the_places(window, ground)
        window.process.send_signal(signal.SIGKILL)
        window.process.wait()
    fresh = ground.secrets["new key"] = ground.env_key()
    assert fresh != ground.world.key and ground.world.accepts(fresh)
    with ground.window() as window:
        window.says("An unfinished rotation")
        window.press("Later")
        window.gone()
        window.choose("Keys", "Go on with an unfinished change …")
        window.says("An unfinished rotation")
        window.press("Abandon the rotation")
        window.says("It cannot be resumed afterwards.")
        window.press("Abandon it")
        window.says("Only the new key goes")
        window.press("It is deleted")
        window.says("The new key is still accepted.")
        ground.world.delete_key(fresh)
        window.press("It is deleted")
        window.says("The rotation was abandoned")
        ground.nothing_leaks(window)
        window.press("Close")
        window.gone()
        window.quit()
    assert ground.env_key() == ground.world.key and ground.world.accepts(ground.world.key)


def taken_back(ground):
    """stopped from within, and what was done is taken back"""
    with ground.window() as window:
        up_to_the_places(window, ground)
        window.press("Stop and take back …")
        window.says("Stop, and take back what has been done?")
        window.press("Take it back")
        window.says("The rotation was abandoned")
        window.press("Close")
        window.gone()
        window.quit()
    assert ground.env_key() == ground.world.key and ground.world.accepts(ground.world.key) and len(ground.world.api_keys()) == 1
    ground.nothing_leaks()


def wrong_sign_in(ground):
    """a wrong password before there is a plan is asked for again; then nothing is begun"""
    with ground.window() as window:
        begin_own(window, ground)
        window.press("Sign in to the editor, too")
        window.write("E-mail", ground.world.person["email"])
        window.write("Password", "not-the-password")
        name_places(window, ground)
        window.press("Make the plan")
        give_sign_in(window, ground)
        window.says("This is the plan")
        window.press("Cancel")
        window.gone()
        window.quit()
    assert ".jsonl" not in str(list(os.walk(os.path.join(ground.desktop.folder, "state"))))


def leaked(ground):
    """n8n's own key that somebody else has: by the person's hands alone"""
    with ground.window() as window:
        begin_own(window, ground, "Leaked: somebody else has it, or may have it")
        window.press("Only guide me")
        name_places(window, ground)
        agree(window)
        window.says("What is no longer possible")
        window.press("Revoke the old key")
        window.says("before you delete it")
        ground.world.delete_key(ground.world.key)
        window.press("It is deleted")
        window.says("On the list already: 2")
        window.press("The list is complete")
        window.says("Make the new API key")
        fresh = ground.world.make_key("by hand")
        ground.secrets["new key"] = fresh
        window.write("New key", fresh)
        window.press("Continue")
        put_in_by_hand(window, ground)
        prove_by_hand(window)
        window.says("Look at each of these")
        window.tick_each("Looked at")
        window.press("Continue")
        window.finish()
        window.quit()


def picked(ground):
    """of a key that the Keys page shows: address, key and name are given already; it waits in the window for the end of its grace time"""
    with ground.window() as window:
        window.choose("Keys", "Keys in the keyring")
        window.press("Add …")
        window.write("n8n address", ground.world.url)
        window.write("Label", "nightly")
        window.write("API key", ground.world.key)
        window.press("Keep the key")
        wait("the key in the keyring", lambda: any("is kept in the keyring." in label for label in window.labels()))
        window.picture("keys page")
        window.press("Rotate …")
        window.says("Which key is to be changed?")
        window.press("Next")
        window.says("Where is n8n, and what opens it?")
        assert window.find("n8n address", *FIELDS).text() == ground.world.url and window.find("What the key is for", *FIELDS).text() == "nightly"
        name_places(window, ground, own=None)
        window.press("Both keys stay for")
        agree(window)
        window.says("On the list already: 1")
        window.press("The list is complete")
        fresh = ground.secrets["new key"] = ground.world.make_key("by hand")
        window.says("Make the new API key")
        window.write("New key", fresh)
        window.press("Continue")
        window.says("The new key may do less than the old one")
        ground.world.delete_key(fresh)
        window.press("It is deleted")
        window.says("Taken back at ")
        window.press("Resume the rotation")
        window.says("Make the new API key")
        fresh = ground.secrets["new key"] = ground.world.make_key("by hand", like=ground.world.key)
        window.write("New key", fresh)
        window.press("Continue")
        window.says("It waits until ")
        assert ground.env_key() == fresh
        ground.nothing_leaks(window)
        window.press("Leave for later")
        window.says("Leave the rotation for now?")
        window.press("Leave")
        window.gone()
        window.quit()
    assert ground.world.accepts(ground.world.key)
    with ground.window() as window:
        wait("the word that one waits", lambda: "waits until" in window.outline())
        window.picture("waits")
        window.choose("Keys", "Go on with an unfinished change …")
        window.says("It waits until ")
        wait("the focus on what goes on", lambda: window.focused() and window.focused().name == "Resume the rotation")
        window.press("Later")
        window.gone()
        window.quit()


def waiting(ground):
    """left while the program waits, which ends at once; an earlier step is looked at meanwhile"""
    with ground.window() as window:
        begin_own(window, ground)
        sign_in(window, ground)
        name_places(window, ground, own=None)
        window.press("Both keys stay for")
        window.tab_to("days", "combo box")
        window.keys("Home")
        agree(window)
        window.says("On the list already: 1")
        window.press("The list is complete")
        window.says("Both keys stay for ")
        ground.secrets["new key"] = ground.env_key()
        window.press("Back")
        window.says("You look at an earlier step. Nothing is done again.")
        window.press("Return to the present step")
        window.says("Both keys stay for ")
        window.press("Leave for later")
        window.says("Leave the rotation for now?")
        began = time.monotonic()
        window.press("Leave")
        window.gone()
        window.quit()
        assert time.monotonic() - began < 5, "it was not left at once"
    ground.nothing_leaks()
    with ground.window() as window:
        window.says("An unfinished rotation")
        window.process.send_signal(signal.SIGKILL)
        window.process.wait()


def wanted(ground):
    """from the start page's own question"""
    with ground.window() as window:
        window.press("I just want to replace a key")
        window.write("n8n address", ground.world.url)
        window.press("Find the cause")
        for answer in ("An n8n API key: a client calls n8n with it", "It may be known to somebody else"):
            window.press(answer)
        window.picture("verdict")
        window.press("Change it here, step by step …")
        window.says("Which key is to be changed?")
        window.press("Cancel")
        window.gone()
        window.quit()


def closed(ground):
    """the wizard is closed while the program looks at n8n, and the window right after"""
    slow = Slow()
    with ground.window() as window:
        begin_own(window, ground)
        window.write("n8n address", slow.url)
        name_places(window, ground)
        window.press("Make the plan")
        window.says("Looking at what n8n")
        slow.asked.wait(10)
        window.press("Cancel")
        window.gone()
        began = time.monotonic()
        window.quit()
        assert time.monotonic() - began < 3, "the window did not end at once"


def without_keyring(ground):
    """no keyring: it is said, and nothing is begun"""
    with ground.window() as window:
        begin_own(window, ground)
        name_places(window, ground)
        window.press("Make the plan")
        window.says("apt install gnome-keyring")
        window.press("Cancel")
        window.gone()
        window.quit()
    assert ".jsonl" not in str(list(os.walk(os.path.join(ground.desktop.folder, "state"))))


SCENES = {scene.__name__: scene for scene in (own, keyboard, provider, left, killed, taken_back, wrong_sign_in, leaked, picked, waiting, wanted, closed, without_keyring)}
SHORT = ("own", "keyboard", "provider", "left")


def main():
    names = SHORT
    if "--all" in sys.argv:
        names = tuple(SCENES)
    if "--only" in sys.argv:
        names = sys.argv[sys.argv.index("--only") + 1:]
    for name in names:
        with Ground(name) as ground:
            SCENES[name](ground)
        print(f"{name}: {SCENES[name].__doc__}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
