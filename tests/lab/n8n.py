"""A real n8n on loopback: start it, set up its owner, make its keys, stop it."""
import json
import os
import shutil
import signal
import sqlite3
import subprocess
import time
import uuid

import keys
from wire import ask, header

LAB = os.environ.get("KEYDOCTOR_LAB") or os.path.join(
    os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache"), "keydoctor-lab")
NODE = {"1.100.1": "20", "2.40.7": "24"}
ENCRYPTION_KEY = "lab-0123456789-abcdefghij-PRACTICE"
OWNER, MEMBER, MFA_USER = "owner@example.test", "member@example.test", "mfa@example.test"
PASSWORD = "Practice-Pass-1"
BROWSER = "00000000-0000-4000-8000-00000000beef"


class N8n:
    def __init__(self, version, port, folder, env=None, faketime=None, listen="127.0.0.1"):
        self.version, self.port, self.folder = version, port, folder
        self.env, self.faketime, self.listen = env or {}, faketime, listen
        self.process, self.cookie, self.user = None, None, None
        self.family = ".".join(version.split(".")[:2])

    # Docker's image sets NODE_ENV=production; without it n8n answers as for its own developers.
    def environment(self):
        path = os.path.join(LAB, "node" + NODE[self.version], "bin")
        base = {"HOME": self.folder, "PATH": path + ":/usr/bin:/bin", "NODE_ENV": "production",
                "N8N_PORT": str(self.port), "N8N_LISTEN_ADDRESS": self.listen, "N8N_USER_FOLDER": self.folder,
                "N8N_ENCRYPTION_KEY": ENCRYPTION_KEY, "N8N_SECURE_COOKIE": "false",
                "N8N_DIAGNOSTICS_ENABLED": "false", "N8N_VERSION_NOTIFICATIONS_ENABLED": "false",
                "N8N_TEMPLATES_ENABLED": "false", "N8N_PERSONALIZATION_ENABLED": "false",
                "N8N_RUNNERS_BROKER_PORT": str(self.port + 1000), "N8N_LOG_LEVEL": "info"}
        if self.version.startswith("1."):
            base["N8N_RUNNERS_ENABLED"] = "false"
        for name, value in self.env.items():
            if value is None:
                base.pop(name, None)
            else:
                base[name] = value
        return base

    def start(self):
        os.makedirs(self.folder, mode=0o700, exist_ok=True)
        program = os.path.join(self.undotted(), "n8n-" + self.version, "node_modules", "n8n", "bin", "n8n")
        command = ["nice", "-n", "10"]
        if self.faketime:
            command += ["faketime", "-f", self.faketime]
        with open(os.path.join(self.folder, "n8n.log"), "ab") as log:
            self.process = subprocess.Popen(command + ["node", "--preserve-symlinks", "--preserve-symlinks-main", program, "start"], cwd=self.folder,
                                            env=self.environment(), stdin=subprocess.DEVNULL, stdout=log,
                                            stderr=log, start_new_session=True)
        return self

    # n8n 2 serves no file whose path has a part that begins with a dot, as ~/.cache has; n8n 1 runs no webhook through a link.
    def undotted(self):
        if "/." not in LAB or self.version.startswith("1."):
            return LAB
        link = os.path.join(self.folder, "lab")
        if not os.path.islink(link):
            os.symlink(LAB, link)
        return link

    def wait(self, limit=900):
        """Waits until n8n serves its API, not only until it listens."""
        end = time.monotonic() + limit
        while time.monotonic() < end:
            if self.process.poll() is not None:
                raise RuntimeError(f"n8n {self.version} ended with {self.process.returncode}: {self.log()[-1500:]}")
            if ask(self.port, "/healthz/readiness", host=self.local(), timeout=20)["status"] == 200:
                if ask(self.port, "/rest/settings", host=self.local(), timeout=20)["status"] == 200:
                    return self
            time.sleep(0.25)
        raise RuntimeError(f"n8n {self.version} did not answer within {limit} s")

    def local(self):
        return "::1" if self.listen == "::1" else "127.0.0.1"

    def log(self):
        with open(os.path.join(self.folder, "n8n.log"), encoding="utf-8", errors="replace") as log:
            return log.read()

    # The group, because faketime stays between us and node, and n8n 2 starts a task runner.
    def signal(self, number):
        if self.process:
            try:
                os.killpg(self.process.pid, number)
            except ProcessLookupError:
                pass

    def stop(self):
        self.signal(signal.SIGTERM)
        end = time.monotonic() + 20
        while self.process and time.monotonic() < end and self.alive():
            self.process.poll()
            time.sleep(0.1)
        self.signal(signal.SIGKILL)
        if self.process:
            self.process.wait()

    def alive(self):
        try:
            os.killpg(self.process.pid, 0)
            return True
        except ProcessLookupError:
            return False

    def copy_to(self, folder):
        """A copy of this instance's data, taken while it runs."""
        target = os.path.join(folder, ".n8n")
        os.makedirs(target, mode=0o700, exist_ok=True)
        with self.database() as here, sqlite3.connect(os.path.join(target, "database.sqlite")) as there:
            here.backup(there)
        there.close()
        config = os.path.join(self.folder, ".n8n", "config")
        if os.path.exists(config):
            shutil.copy(config, target)

    def database(self):
        return sqlite3.connect(os.path.join(self.folder, ".n8n", "database.sqlite"), timeout=30)

    def sql(self, statement, values=()):
        link = self.database()
        with link:
            rows = link.execute(statement, values).fetchall()
        link.close()
        return rows

    def ask(self, path, method="GET", headers=(), body=None, **more):
        return ask(self.port, path, method, headers, body, host=self.local(), **more)

    def rest(self, path, method="GET", body=None, cookie=None):
        """A call with the editor's session."""
        answer = self.ask("/rest" + path, method, self.session(cookie), body)
        if answer["status"] >= 300 or answer["status"] == 0:
            raise RuntimeError(f"{method} /rest{path}: {answer['status']} {answer['body'][:300]!r}")
        return json.loads(answer["body"]).get("data")

    def session(self, cookie=None):
        return [("Cookie", "n8n-auth=" + (cookie or self.cookie or "")), ("browser-id", BROWSER)]

    def setup(self):
        """Makes the owner; returns n8n's answer."""
        answer = self.ask("/rest/owner/setup", "POST", [("browser-id", BROWSER)],
                          {"email": OWNER, "firstName": "Pat", "lastName": "Owner", "password": PASSWORD})
        self.take_cookie(answer)
        self.user = json.loads(answer["body"])["data"]["id"]
        return answer

    def login(self, email=OWNER, password=PASSWORD, **more):
        return self.ask("/rest/login", "POST", [("browser-id", BROWSER)],
                        {"emailOrLdapLoginId": email, "password": password, **more})

    def take_cookie(self, answer):
        text = header(answer, "set-cookie")
        if not text.startswith("n8n-auth="):
            raise RuntimeError(f"no session: {answer['status']} {answer['body'][:300]!r}")
        self.cookie = text[len("n8n-auth="):].split(";")[0]
        return self.cookie

    def make_key(self, label, scopes=None, expires_at=None, cookie=None):
        """A key through n8n's own door: (id, key)."""
        if self.version.startswith("1."):
            time.sleep(1.1)  # without jti, two keys of one second are the same text, and n8n answers 500
        scopes = scopes or self.rest("/api-keys/scopes", cookie=cookie)
        made = self.rest("/api-keys", "POST", {"label": label, "expiresAt": expires_at, "scopes": scopes}, cookie)
        return made["id"], made["rawApiKey"]

    def add_row(self, label, key, user=None, audience="public-api"):
        """Puts a key into n8n's table by hand."""
        values = {"id": uuid.uuid4().hex[:16], "userId": user or self.user, "label": label, "apiKey": key,
                  "scopes": self.sql('select scopes from user_api_keys where label = "full"')[0][0]}
        if self.version.startswith("2."):
            values["audience"] = audience
        names = ", ".join(f'"{name}"' for name in values)
        marks = ", ".join("?" * len(values))
        self.sql(f"insert into user_api_keys ({names}) values ({marks})", tuple(values.values()))
        return key

    def add_user(self, email, first):
        """A member with the owner's password, as a copied row."""
        names = [row[1] for row in self.sql('pragma table_info("user")')]
        row = dict(zip(names, self.sql('select * from "user" where email = ?', (OWNER,))[0]))
        row.update(id=str(uuid.uuid4()), email=email, firstName=first, lastName="Member")
        row["role" if "role" in row else "roleSlug"] = "global:member"
        columns = ", ".join(f'"{name}"' for name in row)
        self.sql(f'insert into "user" ({columns}) values ({", ".join("?" * len(row))})', tuple(row.values()))
        return row["id"]

    def secret(self):
        return keys.signing_secret(ENCRYPTION_KEY)
