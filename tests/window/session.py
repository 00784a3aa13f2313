"""A desktop of its own for the window under test.

A screen, a window manager, a session bus and the accessibility bus are started for one script and end with it; the
program's home is a folder that goes too.
"""
import os
import select
import shutil
import subprocess
import sys
import tempfile
import time

from controls import Bus
from gi.repository import GLib

PATIENCE = float(os.environ.get("KEYDOCTOR_PATIENCE", "20"))  # seconds; a run ends long before
PAUSE = 0.05  # between two looks


def wait(what, look, patience=PATIENCE):
    """Looks until there is something to see, and says after a while what was missing. A control may go while it is looked at."""
    until = time.monotonic() + patience
    while True:
        try:
            seen = look()
        except GLib.Error:
            seen = None
        if seen:
            return seen
        if time.monotonic() > until:
            raise AssertionError(f"{what} did not come within {patience:g} s")
        time.sleep(PAUSE)


class Desktop:
    """Screen, window manager and buses."""

    def __init__(self, size="1200x900"):
        self.size = size
        self.started = []

    def __enter__(self):
        self.folder = tempfile.mkdtemp(prefix="kdw")
        try:
            self.start_all()
        except BaseException:
            self.__exit__(*sys.exc_info())
            raise
        return self

    def start_all(self):
        folders = {name: os.path.join(self.folder, name) for name in ("home", "config", "data", "state", "cache", "run", "tmp")}
        for folder in folders.values():
            os.mkdir(folder, 0o700)
        self.environment = {"PATH": os.environ["PATH"], "HOME": folders["home"], "XDG_CONFIG_HOME": folders["config"], "XDG_DATA_HOME": folders["data"],
                            "XDG_STATE_HOME": folders["state"], "XDG_CACHE_HOME": folders["cache"], "XDG_RUNTIME_DIR": folders["run"], "TMPDIR": folders["tmp"],
                            "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_ACCESSIBILITY": "1"}
        for name in ("ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS"):
            if name in os.environ:
                self.environment[name] = os.environ[name]
        self.environment["DISPLAY"] = ":" + self.start_and_hear(
            ["Xvfb", "-displayfd", "{fd}", "-screen", "0", self.size + "x24", "-nolisten", "tcp", "-noreset", "-dpi", "96"])
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = self.start_and_hear(["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address={fd}"])
        self.start(["openbox", "--sm-disable"])
        launcher = next(path for path in ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher") if os.path.exists(path))
        self.start([launcher, "--launch-immediately"])
        self.bus = wait("the accessibility bus", lambda: Bus(self.environment["DBUS_SESSION_BUS_ADDRESS"]))
        wait("the window manager", lambda: self.ask(["xprop", "-root", "_NET_SUPPORTING_WM_CHECK"]).find("window id") >= 0)

    def start(self, words, **options):
        log = open(os.path.join(self.folder, os.path.basename(words[0]) + ".log"), "wb")
        with log:
            process = subprocess.Popen(words, env=self.environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log, **options)
        self.started.append(process)
        return process

    def start_and_hear(self, words):
        """Starts what says one line on a descriptor when it is ready."""
        heard, says = os.pipe()
        process = self.start([word.format(fd=says) for word in words], pass_fds=(says,))
        os.close(says)
        with open(heard, encoding="ascii") as line:
            ready = select.select([line], [], [], PATIENCE)[0]
            answer = line.readline().strip() if ready else ""
        if not answer:
            raise AssertionError(f"{words[0]} did not start (exit {process.poll()})")
        return answer

    def do(self, words):
        subprocess.run(words, env=self.environment, stdin=subprocess.DEVNULL, check=True, timeout=PATIENCE)

    def ask(self, words):
        return subprocess.run(words, env=self.environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, timeout=PATIENCE, check=False).stdout

    def picture(self, path):
        """The whole screen, as a file."""
        self.do(["import", "-window", "root", path])

    def __exit__(self, *_):
        for process in reversed(self.started):
            if process.poll() is None:
                process.terminate()
            try:
                process.wait(timeout=5)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)
