"""Keyrings on the desktop's own bus: gnome-keyring, the bad ones, and none."""
import os
import subprocess
import sys

from controls import Bus
from gi.repository import Gio, GLib
from session import Desktop, wait

sys.path.append(os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "support"))
from keyring import BARE, SERVICE  # noqa: E402


class Keyring:
    """gnome-keyring, or one of the bad ones."""

    def __init__(self, desktop, kind="open"):
        self.desktop, self.kind = desktop, kind

    def __enter__(self):
        if self.kind == "open":
            # Without the switch to go to the background it ends with the desktop.
            words = ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"]
            self.process = subprocess.Popen(words, env=self.desktop.environment, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            self.process.stdin.write(b"test")
            self.process.stdin.close()
            session = Bus.connect(self.desktop.environment["DBUS_SESSION_BUS_ADDRESS"])
            wait("the keyring", lambda: session.call_sync("org.freedesktop.DBus", "/", "org.freedesktop.DBus", "NameHasOwner", GLib.Variant("(s)", ("org.freedesktop.secrets",)),
                                                          None, Gio.DBusCallFlags.NONE, 5000, None).unpack()[0])
        else:
            self.process = subprocess.Popen([*SERVICE, self.kind], env=self.desktop.environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
            assert self.process.stdout.readline().strip() == "ready", "the keyring service did not start"
        return self

    def somebody(self, *words):
        """What another program, or the person, does to the keyring."""
        return subprocess.run([*SERVICE, *words], env=self.desktop.environment, check=True, timeout=20, stdout=subprocess.PIPE, text=True).stdout

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(timeout=10)
        if self.process.stdout:
            self.process.stdout.close()


class BareDesktop(Desktop):
    """Its bus starts nobody, so that there is no keyring."""

    def start_and_hear(self, words):
        if words[0] == "dbus-daemon":
            path = os.path.join(self.folder, "bus.conf")
            with open(path, "w", encoding="utf-8") as file:
                file.write(BARE)
            words = [f"--config-file={path}" if word == "--session" else word for word in words]
        return super().start_and_hear(words)
