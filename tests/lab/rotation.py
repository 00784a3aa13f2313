"""What a rotation asks: keys, credentials, workflows, a webhook's run and the executions, recorded by name."""
import json
import time

from provider import Provider

API = "/api/v1"
OLD, NEW = "sk-proj-old-0123456789abcdef7890", "sk-proj-new-0123456789abcdef4321"
NOBODY = "kdNonsense"


def record_rotation(n, book, made):
    with Provider(OLD, NEW) as provider:
        rotation = Rotation(n, book, made["full"], provider)
        rotation.keys()
        rotation.credentials()
        rotation.workflows()
        rotation.saved()
        rotation.runs()
        rotation.pages()
        book.put("rest_logout", n.ask("/rest/logout", "POST", n.session()))
        n.take_cookie(n.login())


class Rotation:
    def __init__(self, n, book, key, provider):
        self.n, self.book, self.key, self.provider = n, book, key, provider
        self.two, self.credential = n.version.startswith("2."), None

    def api(self, name, path, method="GET", body=None, key=None):
        answer = self.n.ask(API + path, method, [("X-N8N-API-KEY", key or self.key)], body)
        return self.book.put(name, answer) if name else answer

    def rest(self, name, path, method="GET", body=None):
        answer = self.n.ask("/rest" + path, method, self.n.session(), body)
        return self.book.put(name, answer) if name else answer

    def keys(self):
        """The editor's own list of API keys."""
        scopes = data(self.rest(None, "/api-keys/scopes"))
        wish = {"label": "rotation 1", "expiresAt": None, "scopes": scopes}
        time.sleep(1.1)
        made = data(self.rest("rest_api_key_created", "/api-keys", "POST", wish))
        time.sleep(1.1)
        self.rest("rest_api_key_duplicate", "/api-keys", "POST", wish)
        for name, change in [("no_scopes", {"scopes": []}), ("bad_scope", {"scopes": ["nope:x"]}), ("past", {"expiresAt": 1000}),
                             ("long_label", {"label": "k" * 51}), ("bad_label", {"label": "<b>k</b>"})]:
            self.rest("rest_api_key_" + name, "/api-keys", "POST", {**wish, "label": "other", **change})
        self.rest("rest_api_key_patched", "/api-keys/" + made["id"], "PATCH", {"label": "renamed", "scopes": ["tag:list"]})
        self.rest("rest_api_key_patched_unknown", "/api-keys/" + NOBODY, "PATCH", {"label": "renamed 2", "scopes": ["tag:list"]})
        self.rest("rest_api_key_rotated", f"/api-keys/{made['id']}/rotate", "POST", {})
        self.rest("rest_api_key_deleted", "/api-keys/" + made["id"], "DELETE")
        self.rest("rest_api_key_deleted_unknown", "/api-keys/" + made["id"], "DELETE")

    def credentials(self):
        self.api("schema_openAiApi", "/credentials/schema/openAiApi")
        self.api("credential_bad_field", "/credentials", "POST", {"name": "OpenAI", "type": "openAiApi", "data": {"apiKey": OLD, "nope": 1}})
        more = {"header": False} if self.two else {}
        wish = {"name": "OpenAI", "type": "openAiApi", "data": {"apiKey": OLD, "url": self.provider.url, **more}}
        answer = self.api("credential_created", "/credentials", "POST", wish)
        self.credential = one = json.loads(answer["body"])["id"]
        spare = json.loads(self.api(None, "/credentials", "POST", {**wish, "name": "Spare"})["body"])["id"]
        self.api("credential_deleted", "/credentials/" + spare, "DELETE")
        self.api("credential_deleted_unknown", "/credentials/" + spare, "DELETE")
        self.api("credentials_list", "/credentials?limit=250")
        self.api("credential_one", "/credentials/" + one)
        self.api("credential_one_unknown", "/credentials/" + NOBODY)
        change = {"data": {"apiKey": NEW}, "isPartialData": True}
        self.api("credential_patched", "/credentials/" + one, "PATCH", change)
        self.api("credential_patched_unknown", "/credentials/" + NOBODY, "PATCH", change)
        self.api("credential_patched_bad_field", "/credentials/" + one, "PATCH", {"data": {"nope": "x"}, "isPartialData": True})
        self.api("credential_tested", f"/credentials/{one}/test", "POST")
        self.api("credential_tested_unknown", f"/credentials/{NOBODY}/test", "POST")
        self.rest("rest_credentials", "/credentials")
        self.rest("rest_credential", "/credentials/" + one)
        self.rest("rest_credential_unknown", "/credentials/" + NOBODY)
        whole = data(self.rest("rest_credential_data", f"/credentials/{one}?includeData=true"))
        change = {"name": "OpenAI", "type": "openAiApi", "data": {**whole["data"], "apiKey": OLD}}
        self.rest("rest_credential_patched", "/credentials/" + one, "PATCH", change)
        self.rest("rest_credential_patched_unknown", "/credentials/" + NOBODY, "PATCH", change)
        self.rest("rest_credential_patched_nameless", "/credentials/" + one, "PATCH", {"data": change["data"]})
        ask = {"id": one, "name": "OpenAI", "type": "openAiApi", "data": whole["data"]}
        self.rest("rest_credential_tested", "/credentials/test", "POST", {"credentials": ask})
        dead = {**ask, "data": {**whole["data"], "apiKey": "sk-bad"}}
        self.rest("rest_credential_tested_refused", "/credentials/test", "POST", {"credentials": dead})
        self.rest("rest_credential_tested_empty", "/credentials/test", "POST", {"credentials": {k: v for k, v in ask.items() if k != "data"}})

    def workflows(self):
        """Made, published, called, unpublished, removed."""
        wish = probe("practice", self.credential, self.provider.url)
        one = json.loads(self.api("workflow_created", "/workflows", "POST", wish)["body"])["id"]
        at = f"/workflows/{one}"
        self.api("workflow_one", at)
        self.api("workflow_activated", at + "/activate", "POST")
        self.live("practice")
        self.book.put("webhook_other_method", self.n.ask("/webhook/practice"))
        self.api("workflow_deleted_published" if self.two else None, at, "DELETE" if self.two else "GET")
        self.api("workflow_put", at, "PUT", {**wish, "name": "Renamed"})
        self.api("workflow_put_read_only", at, "PUT", {**wish, "active": True})
        self.api("workflow_put_odd_setting", at, "PUT", {**wish, "settings": {"odd": 1}})
        self.api("workflow_put_no_settings", at, "PUT", {k: v for k, v in wish.items() if k != "settings"})
        self.api("workflow_deactivated", at + "/deactivate", "POST")
        if self.two:
            self.api("workflow_deleted_at_once", at, "DELETE")
            time.sleep(1)
        self.api("workflow_deleted", at, "DELETE")
        self.api("workflow_deleted_unknown", at, "DELETE")
        self.api("workflow_activated_unknown", at + "/activate", "POST")
        self.api("workflow_deactivated_unknown", at + "/deactivate", "POST")
        self.api("workflow_created_bad", "/workflows", "POST", {"name": "x"})
        idle = {"name": "idle", "nodes": [{"id": "a", "name": "N", "type": "n8n-nodes-base.noOp", "typeVersion": 1, "position": [0, 0], "parameters": {}}],
                "connections": {}, "settings": {}}
        one = json.loads(self.api(None, "/workflows", "POST", idle)["body"])["id"]
        self.api("workflow_activated_no_trigger", f"/workflows/{one}/activate", "POST")
        self.rest("rest_workflows", "/workflows?take=1&skip=0")
        self.rest("rest_workflow", "/workflows/" + one)
        self.api(None, f"/workflows/{one}", "DELETE")
        self.rest("rest_workflow_unknown", "/workflows/" + NOBODY)
        self.rest("rest_projects", "/projects")

    def saved(self):
        """What the editor's own save keeps and the API's does not."""
        settings = {"executionOrder": "v1", "callerPolicy": "none", "timezone": "Europe/Berlin"}
        wish = {**probe("kept", self.credential, self.provider.url), "settings": settings, "active": False}
        one = data(self.rest(None, "/workflows", "POST", wish))
        self.rest("rest_workflow_patched", "/workflows/" + one["id"], "PATCH",
                  {"nodes": wish["nodes"], "connections": wish["connections"], "versionId": one["versionId"]})
        self.api(None, "/workflows/" + one["id"], "DELETE")

    def runs(self):
        """Calls through a credential, with a good key and with a bad one, and what the executions say."""
        wish = probe("orders", self.credential, self.provider.url, strict=True)
        one = json.loads(self.api(None, "/workflows", "POST", wish)["body"])["id"]
        self.api(None, f"/workflows/{one}/activate", "POST")
        self.book.put("webhook_ran", self.live("orders"))
        self.provider.keys.clear()
        self.book.put("webhook_failed", self.n.ask("/webhook/orders", "POST", (), {}))
        if self.two:
            self.api("credential_tested_refused", f"/credentials/{self.credential}/test", "POST")
        time.sleep(1)
        self.api("executions_list", f"/executions?limit=10&workflowId={one}")
        failed = self.api("executions_error", f"/executions?limit=1&includeData=true&status=error&workflowId={one}")
        self.api("execution_one", "/executions/" + str(json.loads(failed["body"])["data"][0]["id"]))
        self.api("executions_success", f"/executions?limit=1&includeData=true&status=success&workflowId={one}")
        self.api("executions_bad_status", "/executions?status=nope")
        self.api(None, f"/workflows/{one}/deactivate", "POST")
        time.sleep(1)
        self.api(None, f"/workflows/{one}", "DELETE")

    def pages(self):
        ids = [json.loads(self.api(None, "/workflows", "POST", probe(f"page-{i}", self.credential, self.provider.url))["body"])["id"] for i in range(3)]
        self.api("workflows_page", "/workflows?limit=1&excludePinnedData=true")
        self.api("cursor_bad", "/workflows?limit=1&cursor=xyz")
        for one in ids:
            self.api(None, "/workflows/" + one, "DELETE")

    def live(self, path):
        """Asks a published webhook until it is there."""
        for _ in range(100):
            answer = self.n.ask("/webhook/" + path, "POST", (), {})
            if answer["status"] != 404:
                return answer
            time.sleep(0.05)
        raise RuntimeError(f"no webhook {path}: {answer['body'][:200]!r}")


def data(answer):
    if answer["status"] != 200:
        raise RuntimeError(f"{answer['status']} {answer['body'][:300]!r}")
    return json.loads(answer["body"])["data"]


def node(name, kind, version, parameters, **more):
    return {"id": name.lower(), "name": name, "type": "n8n-nodes-base." + kind, "typeVersion": version, "position": [0, 0], "parameters": parameters, **more}


def probe(path, credential, url, strict=False):
    """Webhook, a request with the credential, the answer; a strict one fails where the provider refuses."""
    options = {} if strict else {"response": {"response": {"fullResponse": True, "neverError": True}}}
    said = "={{ JSON.stringify($json) }}" if strict else "={{ JSON.stringify({ status: $json.statusCode }) }}"
    return {"name": "Practice " + path, "nodes": [
        node("In", "webhook", 2, {"httpMethod": "POST", "path": path, "responseMode": "responseNode", "options": {}}, webhookId=path),
        node("Call", "httpRequest", 4.2, {"url": url + "/models", "authentication": "predefinedCredentialType", "nodeCredentialType": "openAiApi",
                                          "options": options}, credentials={"openAiApi": {"id": credential, "name": "OpenAI"}}),
        node("Out", "respondToWebhook", 1.1, {"respondWith": "json", "responseBody": said, "options": {}})],
        "connections": {"In": {"main": [[{"node": "Call", "type": "main", "index": 0}]]}, "Call": {"main": [[{"node": "Out", "type": "main", "index": 0}]]}},
        "settings": {"executionOrder": "v1"}}
