"""A client that calls all the time, with whichever key it is given for each call, and counts what fails."""
import http.client
import threading
import time
from urllib.parse import urlsplit


class Client:
    """`call() → (method, url, headers, body)` is asked before each; `good(status, body)` judges the answer."""

    LINES = 5  # one may wait for an answer, the others go on

    def __init__(self, call, good=lambda status, body: status < 400, rate=50):
        self.call, self.good, self.pause = call, good, self.LINES / rate
        self.made, self.failures, self.over, self.lock = 0, [], threading.Event(), threading.Lock()
        self.threads = [threading.Thread(target=self.work, args=(number / rate,), daemon=True) for number in range(self.LINES)]

    def work(self, offset):
        due = time.monotonic() + offset
        while not self.over.wait(max(0, due - time.monotonic())):
            due += self.pause
            failure = self.once()
            with self.lock:
                self.made += 1
                if failure:
                    self.failures.append(failure)

    def once(self):
        try:
            method, url, headers, body = self.call()
            address = urlsplit(url)
            line = http.client.HTTPConnection(address.hostname, address.port, timeout=10)
            try:
                line.request(method, address.path + ("?" + address.query if address.query else ""), body, headers)
                answer = line.getresponse()
                text = answer.read()
            finally:
                line.close()
            return None if self.good(answer.status, text) else f"{answer.status} {text[:100]!r}"
        except Exception as error:
            return repr(error)

    def __enter__(self):
        self.began = time.monotonic()
        for thread in self.threads:
            thread.start()
        return self

    def __exit__(self, *_):
        self.over.set()
        for thread in self.threads:
            thread.join()
        self.seconds = time.monotonic() - self.began

    def calls_more(self, count, within=20):
        """Goes on only when as many calls again have been answered."""
        end, wanted = time.monotonic() + within, self.made + count
        while self.made < wanted:
            assert time.monotonic() < end, f"no {count} calls within {within} s"
            self.over.wait(0.02)
