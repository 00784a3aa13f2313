"""What a screen reader has: the controls that a program puts on the accessibility bus.

Spoken to directly. The usual library asks for one child at a time, by its number, and Qt 6.4 reads past the end of a
scroll area's children where one of them went meanwhile; GetChildren names them all at once.
"""
import contextlib

from gi.repository import Gio, GLib

ROOT = "/org/a11y/atspi/accessible/root"
STATES = {1: "active", 4: "checked", 7: "editable", 8: "enabled", 12: "focused", 25: "showing", 30: "visible"}
ACTIONS = ("Press", "Toggle", "Check", "Uncheck", "ShowMenu")
MILLISECONDS = 10_000


class Bus:
    """The accessibility bus of a session."""

    def __init__(self, session):
        self.connection = self.connect(session)
        self.connection = self.connect(self.call("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress"))

    @staticmethod
    def connect(address):
        flags = Gio.DBusConnectionFlags
        return Gio.DBusConnection.new_for_address_sync(address, flags.AUTHENTICATION_CLIENT | flags.MESSAGE_BUS_CONNECTION, None, None)

    def call(self, name, path, interface, method, signature=None, *values):
        arguments = GLib.Variant(signature, values) if signature else None
        answer = self.connection.call_sync(name, path, interface, method, arguments, None, Gio.DBusCallFlags.NONE, MILLISECONDS, None).unpack()
        return answer[0] if answer else None

    def call_all(self, calls):
        """All calls at once; nothing for one that failed."""
        answers, open_calls = [None] * len(calls), len(calls)

        def take(connection, result, index):
            nonlocal open_calls
            open_calls -= 1
            try:
                answers[index] = connection.call_finish(result).unpack()[0]
            except GLib.Error:
                pass

        for index, (name, path, interface, method, arguments) in enumerate(calls):
            self.connection.call(name, path, interface, method, arguments, None, Gio.DBusCallFlags.NONE, MILLISECONDS, None, take, index)
        while open_calls:
            GLib.MainContext.default().iteration(True)
        return answers

    @contextlib.contextmanager
    def listening(self):
        """Collects whatever programs tell of themselves."""
        heard = []
        listener = self.connection.signal_subscribe(None, None, None, None, None, Gio.DBusSignalFlags.NONE, lambda *told: heard.append(str(told[1:5]) + str(told[5].unpack())))
        for event in ("object:", "window:", "focus:"):
            self.call("org.a11y.atspi.Registry", "/org/a11y/atspi/registry", "org.a11y.atspi.Registry", "RegisterEvent", "(sass)", event, [], "")
        try:
            yield heard
        finally:
            self.connection.signal_unsubscribe(listener)

    def program(self, pid):
        """What a process has put on the bus, or nothing yet."""
        for name, path in self.call("org.a11y.atspi.Registry", ROOT, "org.a11y.atspi.Accessible", "GetChildren"):
            if self.call_all([("org.freedesktop.DBus", "/", "org.freedesktop.DBus", "GetConnectionUnixProcessID", GLib.Variant("(s)", (name,)))]) == [pid]:
                return Control(self, name, path)
        return None


class Control:
    """One control, with what it says of itself as it was when it was looked at."""

    def __init__(self, bus, name, path):
        self.bus, self.place = bus, (name, path)
        self.role = self.name = self.description = ""
        self.states, self.inside = frozenset(), []

    def __eq__(self, other):
        return isinstance(other, Control) and self.place == other.place

    __hash__ = None

    @property
    def is_shown(self):
        return {"showing", "visible"} <= self.states

    def call(self, interface, method, signature=None, *values):
        return self.bus.call(*self.place, "org.a11y.atspi." + interface, method, signature, *values)

    def get(self, interface, name):
        return self.bus.call(*self.place, "org.freedesktop.DBus.Properties", "Get", "(ss)", "org.a11y.atspi." + interface, name)

    def questions(self):
        accessible, properties = "org.a11y.atspi.Accessible", "org.freedesktop.DBus.Properties"
        return [(*self.place, accessible, "GetRoleName", None), (*self.place, accessible, "GetState", None), (*self.place, accessible, "GetChildren", None),
                (*self.place, properties, "Get", GLib.Variant("(ss)", (accessible, "Name"))),
                (*self.place, properties, "Get", GLib.Variant("(ss)", (accessible, "Description")))]

    def look(self, into=lambda control: True):
        """All that is in it and, of what `into` says, all that is in that, in their order."""
        level, found = [self], []
        while level:
            answers = self.bus.call_all([question for control in level for question in control.questions()])
            below = []
            for control, (role, words, children, name, description) in zip(level, zip(*[iter(answers)] * 5)):
                if role is None or words is None or children is None:
                    continue  # it went
                control.role, control.name, control.description = role, name or "", description or ""
                control.states = frozenset(state for bit, state in STATES.items() if words[bit // 32] >> bit % 32 & 1)
                found.append(control.place)
                if control is self or into(control):
                    control.inside = [Control(self.bus, *child) for child in children]
                    below += control.inside
            level = below
        return [control for control in self.flat() if control.place in found][1:]

    def flat(self):
        return [self] + [each for control in self.inside for each in control.flat()]

    def now(self):
        """Looks again, at this one alone."""
        self.look(into=lambda control: False)
        return self

    def length(self):
        """Of its text, which a field for a secret tells too."""
        return self.get("Text", "CharacterCount")

    def text(self):
        return self.call("Text", "GetText", "(ii)", 0, self.length())

    def line(self):
        """Whatever of it a program on the bus can read."""
        interfaces = [name.rpartition(".")[2] for name in self.call("Accessible", "GetInterfaces")]
        return " | ".join([self.role, self.name, self.description, self.text() if "Text" in interfaces else "",
                           str(self.get("Value", "CurrentValue")) if "Value" in interfaces else ""])

    def write(self, text):
        assert self.call("EditableText", "SetTextContents", "(s)", text), f"{self.name} took no text"

    def act(self):
        names = [name for name, *_ in self.call("Action", "GetActions")]
        wanted = [i for i, name in enumerate(names) if name in ACTIONS]
        assert wanted, f"{self.name} has the actions {names}"
        self.call("Action", "DoAction", "(i)", wanted[0])
