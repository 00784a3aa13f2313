"""nginx, HAProxy, Caddy and Apache: one process of each, one port for each site that a case asks for."""
import os
import socket
import subprocess
import threading
import time

import sites
from wire import ask

MODULES = "/usr/lib/apache2/modules"
PASSWORD_FILE = "staff:{PLAIN}Lab-Staff-1\n"
# The same password at bcrypt's lowest cost: Caddy's own default takes a second for each request.
STAFF_BCRYPT = "$2b$04$KeyDoctorLabSaltForCa.krEv4pPSi4oQbb4D6vqn4VlFML1Z9Ci"


class Mute:
    """Accepts, and never answers."""

    def __init__(self, port):
        self.socket = socket.create_server(("127.0.0.1", port))
        self.held = []
        threading.Thread(target=self.serve, daemon=True).start()

    def serve(self):
        while True:
            try:
                self.held.append(self.socket.accept()[0])
            except OSError:
                return


class Proxies:
    def __init__(self, folder, first_port, tls):
        self.folder, self.next, self.tls = folder, first_port, tls
        self.wanted, self.processes = {}, []
        os.makedirs(folder, mode=0o755, exist_ok=True)
        os.chmod(os.path.dirname(folder), 0o711)  # Apache's workers are another user
        self.mute, self.dead = self.port(), self.port()
        Mute(self.mute)

    def port(self):
        self.next += 1
        return self.next

    def want(self, proxy, name, version, values):
        """Asks for a site in front of one n8n; returns its port."""
        at = (proxy, name, version)
        if at not in self.wanted:
            port = self.port()
            home = os.path.join(self.folder, f"{proxy}-{name}-{version}")
            os.makedirs(home, mode=0o755, exist_ok=True)
            with open(os.path.join(home, "users"), "w", encoding="ascii") as users:
                users.write(apache_users() if proxy == "apache" else PASSWORD_FILE)
            values = dict(values, mute=f"127.0.0.1:{self.mute}", dead=f"127.0.0.1:{self.dead}", dir=home,
                          self=f"127.0.0.1:{port}", name=f"{proxy}_{name}_{version}".replace(".", "_"))
            self.wanted[at] = (port, values)
        return self.wanted[at][0]

    def of(self, proxy):
        table = getattr(sites, proxy.upper())
        for (kind, name, _), (port, values) in self.wanted.items():
            if kind == proxy:
                text = table[name]
                values = dict(values, bcrypt=STAFF_BCRYPT)
                for key, value in values.items():
                    text = text.replace(f"@{key}@", value)
                yield name, port, text, values["name"]

    def write(self, name, text):
        path = os.path.join(self.folder, name)
        with open(path, "w", encoding="utf-8") as out:
            out.write(text)
        return path

    def start(self):
        for proxy in ("nginx", "haproxy", "caddy", "apache"):
            if any(kind == proxy for kind, _, _ in self.wanted):
                self.launch(proxy, getattr(self, proxy)())
        for (proxy, name, _), (port, _) in self.wanted.items():
            host = "::1" if (proxy, name) in sites.IPV6 else "127.0.0.1"
            wait_for(host, port, f"{proxy} {name}", self.folder)

    def launch(self, proxy, command):
        log = open(os.path.join(self.folder, proxy + ".log"), "ab")
        env = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": self.folder, "XDG_DATA_HOME": self.folder, "XDG_CONFIG_HOME": self.folder}
        self.processes.append(subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, env=env, start_new_session=True))
        log.close()

    def stop(self):
        for process in self.processes:
            process.terminate()
        for process in self.processes:
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()

    def nginx(self):
        servers, zones = [], []
        for name, port, text, unique in self.of("nginx"):
            if "$key_or_ours" in text:
                full = self.wanted["nginx", name, unique[len("nginx_" + name) + 1:].replace("_", ".")][1]["full"]
                text = text.replace("$key_or_ours", "$ours_" + unique)
                zones.append(f"map $http_x_n8n_api_key $ours_{unique} {{ default $http_x_n8n_api_key; '' '{full}'; }}")
            tls = sites.NGINX_TLS.get(name)
            listen = f"listen 127.0.0.1:{port}" + (" ssl" if tls else "")
            if tls:
                text = f"ssl_certificate {self.tls}/{tls}.pem; ssl_certificate_key {self.tls}/{tls}.key; " + text
            if "z_" + unique in text:
                zones.append(f"proxy_cache_path {self.folder}/cache-{unique} keys_zone=z_{unique}:1m;")
            if "slow_" + unique in text:
                zones.append(f"limit_req_zone $server_port zone=slow_{unique}:64k rate=1r/m;")
            servers.append(f"server {{ {listen}; server_name _; {text} }}")
        temp = "".join(f"{kind}_temp_path {self.folder}/nginx-{kind}; " for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
        maps = ("map $http_upgrade $connection_upgrade { default upgrade; '' ''; } "
                "map $http_x_n8n_api_key $key_head { default ''; '~^(?<head>.{60})' $head; }")
        return ["nginx", "-g", "daemon off;", "-e", os.path.join(self.folder, "nginx-error.log"), "-c", self.write(
            "nginx.conf", f"pid {self.folder}/nginx.pid; worker_processes 1; {user_line()} events {{ worker_connections 256; }}\n"
            f"http {{ access_log off; map_hash_bucket_size 1024; {temp} {maps}\n" + "\n".join(zones + servers) + "\n}\n")]

    def haproxy(self):
        parts = ["global\n maxconn 256", "defaults\n mode http\n timeout connect 2s\n timeout client 30s\n timeout server 30s",
                 "userlist staff\n user staff insecure-password Lab-Staff-1"]
        for name, port, text, unique in self.of("haproxy"):
            bind = f"[::1]:{port}" if ("haproxy", name) in sites.IPV6 else f"127.0.0.1:{port}"
            if name in sites.HAPROXY_TLS:
                bind += f" ssl crt {self.tls}/{sites.HAPROXY_TLS[name]}.both"
            parts.append(f"listen {unique}\n bind {bind}\n " + text.replace("\n", "\n "))
        return ["haproxy", "-db", "-f", self.write("haproxy.cfg", "\n".join(parts) + "\n")]

    def caddy(self):
        parts = ["{\n admin off\n auto_https off\n}"]
        for _, port, text, _ in self.of("caddy"):
            parts.append(f"http://127.0.0.1:{port} {{\n bind 127.0.0.1\n route {{\n{text}\n}}\n}}")
        return ["caddy", "run", "--adapter", "caddyfile", "--config", self.write("Caddyfile", "\n".join(parts) + "\n")]

    def apache(self):
        modules = ["mpm_event", "authn_core", "authn_file", "authz_core", "authz_user", "auth_basic", "headers", "proxy", "proxy_http", "alias"]
        parts = [f"LoadModule {m}_module {MODULES}/mod_{m}.so" for m in modules]
        parts += [f"PidFile {self.folder}/apache.pid", f"ErrorLog {self.folder}/apache-error.log", "ServerName localhost", "ServerTokens Prod",
                  f"ServerRoot {self.folder}", f"Mutex file:{self.folder}", "LimitRequestFieldSize 16380", "StartServers 1"]
        if os.geteuid() == 0:
            parts += ["User www-data", "Group www-data"]
        for _, port, text, _ in self.of("apache"):
            parts.append(f"Listen 127.0.0.1:{port}\n<VirtualHost 127.0.0.1:{port}>\n{text}\n</VirtualHost>")
        return ["apache2", "-D", "FOREGROUND", "-f", self.write("apache.conf", "\n".join(parts) + "\n")]


def user_line():
    return "user root;" if os.geteuid() == 0 else ""


def apache_users():
    hashed = subprocess.run(["openssl", "passwd", "-apr1", "Lab-Staff-1"], check=True, capture_output=True, text=True).stdout
    return "staff:" + hashed.strip() + "\n"


def wait_for(host, port, what, folder):
    for _ in range(100):
        try:
            socket.create_connection((host, port), timeout=1).close()
            return
        except OSError:
            time.sleep(0.1)
    raise RuntimeError(f"{what} does not listen; see the logs in {folder}")


def prime(port, paths):
    """Fills a cache, or uses up a limit, as somebody without a key."""
    for path in paths:
        ask(port, path)
