"""A session bus with a keyring of a test's own: a real gnome-keyring, none, or one that misbehaves."""
import os
import shutil
import socket
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
SERVICE = ["/usr/bin/python3", os.path.join(HERE, "keyring_service.py")]  # the system's own interpreter: it has the gi module
BARE = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN" "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy></busconfig>"""
OPEN = "printf test | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1 || exit 1; "
SAY = 'printf "%s\\n" "$DBUS_SESSION_BUS_ADDRESS"; exec cat >/dev/null'


class Keyring:
    """Kinds: open, absent, silent, deaf, dialog; mute, whose bus never says a word, and busless. The home, the runtime and the state folder go with it."""

    def __init__(self, kind="open"):
        self.kind, self.processes, self.listener = kind, [], None

    def __enter__(self):
        self.folder = tempfile.mkdtemp(prefix="kdk")
        for name in ("home", "run", "tmp"):
            os.mkdir(self.path(name), 0o700)
        self.environment = {"PATH": os.environ["PATH"], "HOME": self.path("home"), "TMPDIR": self.path("tmp"), "XDG_RUNTIME_DIR": self.path("run"),
                            "XDG_STATE_HOME": self.path("state"), "XDG_DATA_HOME": self.path("data"), "LC_ALL": "C.UTF-8"}
        for name in ("LD_LIBRARY_PATH", "ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS"):
            if name in os.environ:
                self.environment[name] = os.environ[name]
        try:
            if self.kind == "mute":
                self.listener = socket.socket(socket.AF_UNIX)
                self.listener.bind(self.path("bus"))
                self.listener.listen()
                self.environment["DBUS_SESSION_BUS_ADDRESS"] = "unix:path=" + self.path("bus")
            elif self.kind != "busless":
                self.start_bus()
        except BaseException:
            self.__exit__(*sys.exc_info())
            raise
        return self

    def start_bus(self):
        words = ["dbus-run-session"]
        if self.kind != "open":
            words += ["--config-file", self.write("bus.conf", BARE)]
        words += ["--", "sh", "-c", (OPEN if self.kind == "open" else "") + SAY]
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = self.begin(words)
        if self.kind in ("silent", "deaf", "dialog"):
            assert self.begin([*SERVICE, self.kind]) == "ready", "the keyring service did not start"

    def begin(self, words):
        """Starts what says one line when it is ready, and ends with its standard input or by a signal."""
        process = subprocess.Popen(words, env=self.environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.processes.append(process)
        return process.stdout.readline().strip()

    def path(self, name):
        return os.path.join(self.folder, name)

    def write(self, name, content):
        with open(self.path(name), "wb") as file:
            file.write(content if isinstance(content, bytes) else content.encode())
        return self.path(name)

    def somebody(self, *words):
        """What another program, or the person, does to the keyring."""
        subprocess.run([*SERVICE, *words], env=self.environment, check=True, timeout=20)

    def __exit__(self, *_):
        for process in reversed(self.processes):
            process.stdin.close()
            if process.args[0] != "dbus-run-session":
                process.terminate()
            process.stdout.close()
            try:
                process.wait(timeout=10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        if self.listener:
            self.listener.close()
        shutil.rmtree(self.folder, ignore_errors=True)


if __name__ == "__main__":
    # keyring.py KIND PROGRAM...: runs it with such a keyring.
    with Keyring(sys.argv[1]) as keyring:
        sys.exit(subprocess.run(sys.argv[2:], env=keyring.environment, check=False).returncode)
