"""A case: where it points, what it sends, and what Key Doctor is to say of it."""
from dataclasses import dataclass, field

ONE, TWO = "1.100.1", "2.40.7"
BOTH = (ONE, TWO)
PROBED = ["/api/v1/workflows", "/api/v1/credentials/schema/n8nApi", "/api/v1/credentials/schema/httpHeaderAuth",
          "/api/v1/credentials/schema/httpBasicAuth", "/api/v1/discover", "/api/v1/users?limit=1", "/api/v1/users"]


@dataclass
class Case:
    name: str
    at: str               # [SCHEME+]KIND:NAME, where KIND is n8n or a proxy; or a whole address
    verdict: str          # several that serve are joined by |
    key: str | None = "@full@\n"
    path: str = ""
    direct: str | None = None
    versions: tuple = BOTH
    certainty: str | None = None
    exit: int | None = None
    session: tuple = ()
    candidate: str | None = None
    headers: str | None = None
    ca: bool = False
    prime: list = field(default_factory=list)
    args: tuple = ()
    why: str = ""
    curl: str | None = None   # what a plain GET with the key gets: the status, checked by --curl

    def exit_code(self):
        if self.exit is not None:
            return self.exit
        return {"healthy": 0, "undetermined": 3}.get(self.verdict, 1)

    def title(self, version):
        return version.split(".")[0] + "." + version.split(".")[1] + "-" + self.name


def healthy(name, at="n8n:main", **more):
    more.setdefault("curl", "200")
    return Case(name, at, "healthy", **more)


def fault(verdict, name=None, at="n8n:main", **more):
    return Case(name or verdict.split("|")[0].replace("_", "-"), at, verdict, **more)
