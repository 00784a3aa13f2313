#!/usr/bin/python3
"""The Secret Service as the tests need it: badly behaved ones, and what somebody else does to a good one.

Usage: keyring_service.py silent|deaf|dialog    serves as org.freedesktop.secrets until it is ended; says "ready" first
       keyring_service.py lock                  locks the default keyring
       keyring_service.py delete NAME           deletes this program's entry of that name
       keyring_service.py damage NAME           puts other bytes in its place
       keyring_service.py entries               this program's entries as JSON: name, and what is in it

silent: owns the name and never answers. deaf: says that it is open, and answers nothing else. dialog: is locked, and its
dialog never ends.
"""
import base64
import json
import sys

import gi

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib  # noqa: E402

NAME = "org.freedesktop.secrets"
ROOT = "/org/freedesktop/secrets"
SERVICE = "org.freedesktop.Secret.Service"
XML = """<node>
<interface name="org.freedesktop.Secret.Service">
<method name="ReadAlias"><arg type="s" direction="in"/><arg type="o" direction="out"/></method>
<method name="OpenSession"><arg type="s" direction="in"/><arg type="v" direction="in"/><arg type="v" direction="out"/><arg type="o" direction="out"/></method>
<method name="SearchItems"><arg type="a{ss}" direction="in"/><arg type="ao" direction="out"/><arg type="ao" direction="out"/></method>
<method name="Unlock"><arg type="ao" direction="in"/><arg type="ao" direction="out"/><arg type="o" direction="out"/></method>
</interface>
<interface name="org.freedesktop.Secret.Collection"><property name="Locked" type="b" access="read"/></interface>
<interface name="org.freedesktop.Secret.Prompt">
<method name="Prompt"><arg type="s" direction="in"/></method><method name="Dismiss"/>
<signal name="Completed"><arg type="b"/><arg type="v"/></signal>
</interface>
</node>"""


def serve(kind):
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    service, collection, prompt = Gio.DBusNodeInfo.new_for_xml(XML).interfaces

    def called(_bus, _sender, _path, _interface, method, _arguments, invocation):
        if kind == "silent":
            return
        if method == "ReadAlias":
            invocation.return_value(GLib.Variant("(o)", (ROOT + "/collection/login",)))
        elif method == "Unlock" and kind == "dialog":
            invocation.return_value(GLib.Variant("(aoo)", ([], ROOT + "/prompt/p1")))
        elif method == "Prompt":
            invocation.return_value(None)

    def locked(_bus, _sender, _path, _interface, _name):
        return GLib.Variant("b", kind == "dialog")

    bus.register_object(ROOT, service, called, None, None)
    bus.register_object(ROOT + "/collection/login", collection, called, locked, None)
    bus.register_object(ROOT + "/prompt/p1", prompt, called, None, None)
    Gio.bus_own_name_on_connection(bus, NAME, Gio.BusNameOwnerFlags.NONE, lambda *_: print("ready", flush=True), None)
    GLib.MainLoop().run()


class Client:
    def __init__(self):
        self.bus = Gio.bus_get_sync(Gio.BusType.SESSION)

    def call(self, path, interface, method, arguments):
        return self.bus.call_sync(NAME, path, interface, method, arguments, None, Gio.DBusCallFlags.NONE, 5000, None).unpack()

    def lock(self):
        path, = self.call(ROOT, SERVICE, "ReadAlias", GLib.Variant("(s)", ("default",)))
        self.call(ROOT, SERVICE, "Lock", GLib.Variant("(ao)", ([path],)))

    def entry(self, name):
        wanted = {"xdg:schema": "org.qt.keychain", "server": "keydoctor", "user": name}
        items, _ = self.call(ROOT, SERVICE, "SearchItems", GLib.Variant("(a{ss})", (wanted,)))
        return items[0]

    def delete(self, name):
        self.call(self.entry(name), "org.freedesktop.Secret.Item", "Delete", None)

    def damage(self, name):
        _, session = self.call(ROOT, SERVICE, "OpenSession", GLib.Variant("(sv)", ("plain", GLib.Variant("s", ""))))
        self.call(self.entry(name), "org.freedesktop.Secret.Item", "SetSecret", GLib.Variant("((oayays))", ((session, b"", b"bm9uc2Vuc2U=", "text/plain"),)))

    def entries(self):
        _, session = self.call(ROOT, SERVICE, "OpenSession", GLib.Variant("(sv)", ("plain", GLib.Variant("s", ""))))
        items, _ = self.call(ROOT, SERVICE, "SearchItems", GLib.Variant("(a{ss})", ({"xdg:schema": "org.qt.keychain", "server": "keydoctor"},)))
        found = {}
        for item in items:
            try:
                self.read(item, session, found)
            except GLib.Error as error:  # who else uses the keyring may have deleted it meanwhile
                if "UnknownObject" not in error.message and "UnknownMethod" not in error.message and "NoSuchObject" not in error.message:
                    raise
        print(json.dumps(found))

    def read(self, item, session, found):
        attributes = self.call(item, "org.freedesktop.DBus.Properties", "Get", GLib.Variant("(ss)", ("org.freedesktop.Secret.Item", "Attributes")))[0]
        (_, _, secret, _), = self.call(item, "org.freedesktop.Secret.Item", "GetSecret", GLib.Variant("(o)", (session,)))
        found[attributes["user"]] = base64.b64decode(bytes(secret)).decode(errors="replace")


if __name__ == "__main__":
    if sys.argv[1] in ("silent", "deaf", "dialog"):
        serve(sys.argv[1])
    else:
        getattr(Client(), sys.argv[1])(*sys.argv[2:])
