"""The n8n instances of one run: per version one that is filled, and copies of it whose circumstances differ."""
import os
import signal

from n8n import ENCRYPTION_KEY, N8n
from stock import enable_mfa, fill

OTHER_KEY = "moved-9876543210-zyxwvutsrq-PRACTICE"
# Name -> what is different from the first one: environment, clock.
VARIANTS = {
    "main": ({}, None),
    "off": ({"N8N_PUBLIC_API_DISABLED": "true"}, None),
    "regenerated": ({"N8N_ENCRYPTION_KEY": OTHER_KEY}, None),
    "drift": ({}, "+2m"),
    "ahead": ({}, "+1h"),
    "behind": ({}, "-3h"),
    "secure": ({"N8N_SECURE_COOKIE": None}, None),
    "sso": ({}, None),
    "path": ({"N8N_PATH": "/n8n/"}, None),
}


class Instances:
    def __init__(self, folder, first_port):
        self.folder, self.next = folder, first_port
        self.running, self.keys, self.mfa = {}, {}, {}

    def start(self, wanted):
        """Starts what is wanted, (version, name) pairs; main of each version always first."""
        versions = sorted({version for version, _ in wanted})
        for version in versions:
            self.launch(version, "main")
        for version in versions:
            n = self.running[version, "main"].wait()
            self.keys[version] = fill(n)
            self.mfa[version] = enable_mfa(n)
        rest = sorted(set(wanted) - {(v, "main") for v in versions})
        for at in range(0, len(rest), 2):
            for version, name in rest[at:at + 2]:
                self.running[version, "main"].copy_to(os.path.join(self.folder, version, name))
                self.launch(version, name)
            for pair in rest[at:at + 2]:
                self.running[pair].wait()

    def launch(self, version, name):
        env, clock = VARIANTS[name]
        self.next += 1
        n = N8n(version, self.next, os.path.join(self.folder, version, name), env, clock)
        if "N8N_ENCRYPTION_KEY" in env:
            config = os.path.join(n.folder, ".n8n", "config")
            if os.path.exists(config):
                os.remove(config)
        if name == "sso":
            n.sql("insert or replace into settings (key, value, loadOnStartup) values ('userManagement.authenticationMethod', 'saml', 1)")
        self.running[version, name] = n.start()

    def address(self, version, name):
        return f"127.0.0.1:{self.running[version, name].port}"

    def stop(self):
        for n in self.running.values():
            n.signal(signal.SIGTERM)
        for n in self.running.values():
            n.stop()


def secrets():
    """Encryption keys by name, for cases that hold a candidate."""
    return {"ours": ENCRYPTION_KEY, "moved": OTHER_KEY, "stranger": "nobody-5555555555-used-this-ever-PRACT"}
