"""The ground a run stands on: which instances and sites its cases need, and where each one is."""
import os

import certs
import sites
from case import ONE
from instances import Instances, secrets
from proxies import Proxies

PROXIES = ("nginx", "haproxy", "caddy", "apache")


def parts(at):
    """[SCHEME+]KIND:NAME[/INSTANCE] as (scheme, kind, name, instance)."""
    scheme, _, rest = at.rpartition("+")
    kind, _, name = rest.partition(":")
    name, _, instance = name.partition("/")
    return scheme or "http", kind, name, instance or "main"


class Ground:
    def __init__(self, folder, first_port):
        self.folder = folder
        self.tls = os.path.join(folder, "tls")
        certs.make(self.tls)
        self.instances = Instances(folder, first_port)
        self.proxies = Proxies(os.path.join(folder, "proxies"), first_port + 2000, self.tls)
        self.texts = {}

    def start(self, pairs):
        wanted, fronts = set(), set()
        for version, case in pairs:
            wanted.add((version, "main"))
            for at in filter(None, (case.at, case.direct)):
                if "://" in at:
                    continue
                _, kind, name, instance = parts(at)
                if kind == "n8n":
                    wanted.add((version, name))
                else:
                    fronts.add((version, kind, name, instance))
                    wanted.add((version, instance))
                    if "@other@" in getattr(sites, kind.upper())[name]:
                        wanted.add(self.other(version))
        self.instances.start(wanted)
        for version in sorted({v for v, _ in wanted}):
            self.texts[version] = derived(self.instances.keys[version])
        for version, kind, name, instance in sorted(fronts):
            values = {"up": self.instances.address(version, instance), "full": self.texts[version]["full"],
                      "unknown": self.texts[version]["unknown"]}
            if "@other@" in getattr(sites, kind.upper())[name]:
                values["other"] = self.instances.address(*self.other(version))
            self.proxies.want(kind, name, version, values)
        self.proxies.start()

    # Another instance is told by its id on 1.x; 2.x shows none without a session, so there it is another version.
    def other(self, version):
        return (ONE, "regenerated") if version == ONE else (ONE, "main")

    def address(self, at, version):
        """The origin that a case names."""
        if "://" in at:
            return at.replace("@dead@", f"127.0.0.1:{self.proxies.dead}").replace("@mute@", f"127.0.0.1:{self.proxies.mute}")
        scheme, kind, name, _ = parts(at)
        host = "127.0.0.1"
        if scheme == "localhost":
            scheme, host = "http", "localhost"
        if kind == "n8n":
            return f"{scheme}://{host}:{self.instances.running[version, name].port}"
        if (kind, name) in sites.IPV6:
            host = "[::1]"
        return f"{scheme}://{host}:{self.proxies.wanted[kind, name, version][0]}"

    def fill(self, text, version):
        for name, value in self.texts[version].items():
            text = text.replace(f"@{name}@", value)
        return text

    def stop(self):
        self.proxies.stop()
        self.instances.stop()


def derived(made):
    """The keys, and the spoilt ones that cases make of the full one."""
    full = made["full"]
    return dict(made, head=full[:40], tail=full[40:], cut=full[:-12], two_parts=full.rpartition(".")[0], last4=full[-4:], after_e=full[1:])


def candidate(name):
    return secrets()[name]
