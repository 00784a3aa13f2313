"""Keys as n8n makes them, and keys that it would never make."""
import base64
import hashlib
import hmac
import json
import struct
import time
import uuid


def signing_secret(encryption_key):
    """What a fresh n8n signs its tokens with: SHA-256, in hex, of every second character."""
    return hashlib.sha256(encryption_key[::2].encode()).hexdigest()


def instance_id(encryption_key):
    half = (len(encryption_key) + 1) // 2
    return hashlib.sha256(encryption_key[half:].encode()).hexdigest()


def part(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def token(claims, secret):
    head = part(json.dumps({"alg": "HS256", "typ": "JWT"}, separators=(",", ":")).encode())
    body = part(json.dumps(claims, separators=(",", ":")).encode())
    mac = hmac.new(secret.encode(), f"{head}.{body}".encode(), hashlib.sha256).digest()
    return f"{head}.{body}.{part(mac)}"


def api_key(user, secret, **claims):
    """A public API key for that user; a claim given as None is left out."""
    base = {"sub": user, "iss": "n8n", "aud": "public-api", "jti": str(uuid.uuid4()), "iat": int(time.time())}
    base.update(claims)
    return token({k: v for k, v in base.items() if v is not None}, secret)


def one_time_code(secret, now=None):
    """The six digits that an authenticator shows (RFC 6238)."""
    secret += "=" * (-len(secret) % 8)
    count = struct.pack(">Q", int((time.time() if now is None else now) // 30))
    mac = hmac.new(base64.b32decode(secret.upper()), count, hashlib.sha1).digest()
    at = mac[-1] & 15
    return f"{(struct.unpack('>I', mac[at:at + 4])[0] & 0x7FFFFFFF) % 1000000:06d}"
