"""A provider of the kind that nodes call, on loopback: it takes the keys that it is told, and echoes a mask of any other."""
import http.server
import json
import threading


class Provider:
    def __init__(self, *keys):
        self.keys, self.asked, self.heard = set(keys), [], None  # heard(headers) is told of each request before it is answered
        provider = self

        class Answers(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self):
                scheme, _, key = self.headers.get("Authorization", "").partition(" ")
                provider.asked.append(key)
                if provider.heard:
                    provider.heard(self.headers)
                good = scheme == "Bearer" and key in provider.keys
                body = json.dumps(MODELS if good else refusal(key), separators=(",", ":")).encode()
                self.send_response(200 if good else 401)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            do_POST = do_GET

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Answers)
        self.url = f"http://127.0.0.1:{self.server.server_port}/v1"

    def __enter__(self):
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_):
        self.server.shutdown()


MODELS = {"object": "list", "data": [{"id": "gpt-4o", "object": "model"}]}


# Both as OpenAI's documents have them.
def refusal(key):
    if not key:
        text, code = "Missing bearer or basic authentication in header", None
    else:
        shown = key[:8] + "*" * max(0, len(key) - 12) + key[-4:]
        text, code = f"Incorrect API key provided: {shown}. You can find your API key at https://platform.openai.com/account/api-keys.", "invalid_api_key"
    return {"error": {"message": text, "type": "invalid_request_error", "param": None, "code": code}}
