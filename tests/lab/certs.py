"""A certificate authority of the lab's own, and what its servers show."""
import os
import subprocess


def run(*command, past=None):
    subprocess.run((["faketime", past] if past else []) + list(command), check=True, capture_output=True)


def leaf(folder, name, names, past=None, days="30"):
    base = os.path.join(folder, name)
    with open(base + ".ext", "w", encoding="ascii") as out:
        out.write("subjectAltName=" + names + "\nbasicConstraints=CA:FALSE\nextendedKeyUsage=serverAuth\n")
    run("openssl", "req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", base + ".key",
        "-out", base + ".csr", "-subj", "/CN=" + name)
    run("openssl", "x509", "-req", "-in", base + ".csr", "-CA", os.path.join(folder, "ca.pem"), "-CAkey",
        os.path.join(folder, "ca.key"), "-CAcreateserial", "-days", days, "-extfile", base + ".ext", "-out", base + ".pem", past=past)
    bundle(base)


def bundle(base):
    with open(base + ".both", "w", encoding="ascii") as both:
        for part in (".pem", ".key"):
            with open(base + part, encoding="ascii") as text:
                both.write(text.read())


def make(folder):
    os.makedirs(folder, mode=0o700, exist_ok=True)
    own = "IP:127.0.0.1,IP:::1,DNS:localhost"
    run("openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "3650", "-keyout",
        os.path.join(folder, "ca.key"), "-out", os.path.join(folder, "ca.pem"), "-subj", "/CN=Key Doctor lab", past="4 years ago")
    leaf(folder, "good", own)
    leaf(folder, "other_name", "DNS:n8n.example.test")
    leaf(folder, "expired", own, past="2 years ago")
    base = os.path.join(folder, "self")
    run("openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "30", "-keyout",
        base + ".key", "-out", base + ".pem", "-subj", "/CN=localhost", "-addext", "subjectAltName=" + own)
    bundle(base)
