"""HTTP as it goes over the wire: header names and repeats are kept, nothing is followed or undone."""
import http.client
import json
import socket
import ssl

LEFT_OUT = {"date", "connection", "keep-alive", "etag", "content-length"}


def ask(port, path, method="GET", headers=(), body=None, host="127.0.0.1", tls=False, timeout=20):
    """One request, one answer: {"status", "headers": [[name, value]], "body": bytes}, or {"error"}."""
    if tls:
        context = ssl._create_unverified_context()
        link = http.client.HTTPSConnection(host, port, timeout=timeout, context=context)
    else:
        link = http.client.HTTPConnection(host, port, timeout=timeout)
    headers = list(headers.items()) if isinstance(headers, dict) else list(headers)
    names = {name.lower() for name, _ in headers}
    if body is not None and not isinstance(body, (bytes, str)):
        body = json.dumps(body)
        if "content-type" not in names:
            headers.append(("Content-Type", "application/json"))
    if isinstance(body, str):
        body = body.encode()
    try:
        link.putrequest(method, path, skip_host="host" in names, skip_accept_encoding=True)
        for name, value in headers:
            link.putheader(name, value.encode("utf-8") if isinstance(value, str) else value)
        if body is not None:
            link.putheader("Content-Length", str(len(body)))
        link.endheaders(body)
        answer = link.getresponse()
        return {"status": answer.status, "headers": [[n, v] for n, v in answer.getheaders()], "body": answer.read()}
    except (OSError, http.client.HTTPException) as problem:
        return {"status": 0, "headers": [], "body": b"", "error": f"{type(problem).__name__}: {problem}"}
    finally:
        link.close()


def header(answer, name):
    """The first header of that name, or an empty text."""
    for key, value in answer["headers"]:
        if key.lower() == name.lower():
            return value
    return ""


def upgrade(port, path, headers, wait=2.0):
    """A websocket handshake; returns the answer with the first frames' text as its body."""
    lines = [f"GET {path} HTTP/1.1", f"Host: 127.0.0.1:{port}", "Connection: Upgrade", "Upgrade: websocket",
             "Sec-WebSocket-Version: 13", "Sec-WebSocket-Key: a2V5ZG9jdG9yLWxhYi0wMQ=="]
    lines += [f"{name}: {value}" for name, value in headers]
    with socket.create_connection(("127.0.0.1", port), timeout=wait) as link:
        link.sendall(("\r\n".join(lines) + "\r\n\r\n").encode())
        data = b""
        try:
            while True:
                part = link.recv(65536)
                if not part:
                    break
                data += part
        except TimeoutError:
            pass
    head, _, rest = data.partition(b"\r\n\r\n")
    first, *fields = head.decode("latin-1").split("\r\n")
    status = int(first.split()[1]) if first else 0
    pairs = [[f.split(":", 1)[0], f.split(":", 1)[1].strip()] for f in fields if ":" in f]
    return {"status": status, "headers": pairs, "body": frames(rest) if status == 101 else rest}


def frames(data):
    """The payloads of unmasked websocket frames, one per line; a close frame as `close CODE`."""
    out = []
    while len(data) >= 2:
        kind, size, start = data[0] & 15, data[1] & 127, 2
        if size == 126:
            size, start = int.from_bytes(data[2:4], "big"), 4
        payload, data = data[start:start + size], data[start + size:]
        if kind == 8:
            out.append(b"close %d" % int.from_bytes(payload[:2], "big"))
        else:
            out.append(payload)
    return b"\n".join(out)
