#!/usr/bin/env python3
"""The window finds what the command line finds: practice faults, given to it as a screen reader's user would give them.

Usage: verdicts.py CLI WINDOW FAMILY [FAULT...]
"""
import contextlib
import os
import sys
import tempfile
import traceback

sys.dont_write_bytecode = True
from gi.repository import GLib
from session import Desktop, wait
from truth import Given, Practice, agree, diagnose, environment
from window import Window

CLI, WINDOW, FAMILY, ONLY = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2]), sys.argv[3], sys.argv[4:]

# One at least of every group of causes; those that are taken away and checked again; those of one family alone.
FAULTS = ["proxy_strips_key_header", "proxy_requires_its_own_login", "proxy_routes_to_another_instance", "connection_refused", "tls_untrusted",
          "endpoint_prefix_missing", "webhook_requires_its_own_auth", "key_has_hidden_characters", "key_is_expired", "server_clock_is_off",
          "login_is_wrong", "login_requires_mfa", "healthy-plain"]
HEALED = ("proxy_strips_key_header", "proxy_requires_its_own_login", "connection_refused", "endpoint_prefix_missing", "key_has_hidden_characters", "login_is_wrong")
OF_FAMILY = {"1.100": ["encryption_key_regenerated"], "2.40": ["public_api_disabled"]}


def check_again(window, before, after):
    """Gives what is right now, where the person had it wrong, and lets the window look again."""
    changed = {name: text for name, text in after.fields.items() if before.fields.get(name) != text}
    if changed:
        window.choose("Tools", "Start page")
        window.give(changed)
        window.choose("Tools", "Verdict")
    window.press("Check again")
    wait("✓ Fixed", window.fixed)
    identity, _ = wait("the verdict", window.verdict)
    assert identity == "healthy", identity


def judge(desktop, fault):
    with Practice(CLI, fault, FAMILY, environment(STATE)) as practice:
        given = Given(practice.world["args"])
        report = diagnose(CLI, practice.world["args"], environment(STATE))
        assert report["verdict"]["id"] == practice.world["expect"], report["verdict"]
        with Window(desktop, WINDOW, "--lang", "en", *given.files) as window:
            window.give(given.fields, given.place)
            if given.files:
                wait("the file to be read", lambda: window.find("Given texts and files", "list").look())
            window.press("Find the cause")
            agree(window, report)
            if fault in HEALED:
                practice.heal()
                check_again(window, given, Given(practice.world["args"]))
            window.quit()


def undetermined(desktop):
    """Without a key nothing is decided; each question that the command line has open is asked, until it has none."""
    with Practice(CLI, "healthy-plain", FAMILY, environment(STATE)) as practice:
        args, answers = ["--url", practice.world["url"]], []
        with Window(desktop, WINDOW, "--lang", "en") as window:
            window.write("n8n address", practice.world["url"])
            window.press("Find the cause")
            report = diagnose(CLI, args, environment(STATE))
            assert report["verdict"]["id"] == "undetermined", report["verdict"]
            wait("the question", lambda: report["questions"][0]["question"] in window.labels())
            window.press("Show what is known so far")
            agree(window, report)
            window.press("Answer the open question")
            while report["questions"] and len(answers) < 6:
                asked = report["questions"][0]
                wait(f"the question {asked['question']!r}", lambda asked=asked: asked["question"] in window.labels())
                window.press(asked["choices"][0]["sentence"])
                answers.append(f"{asked['node']}={asked['choices'][0]['id']}")
                report = diagnose(CLI, [*args, *(word for answer in answers for word in ("--answer", answer))], environment(STATE))
            assert answers
            if report["questions"] and not window.verdict():
                window.press("Show what is known so far")
            agree(window, report)
            window.quit()


def another_place(desktop):
    """Healthy from here, and the person knows better: the client is a web page."""
    with Practice(CLI, "browser_blocks_cross_origin", FAMILY, environment(STATE)) as practice:
        given = Given(practice.world["args"])
        with Window(desktop, WINDOW, "--lang", "en") as window:
            window.give(given.fields)
            window.press("Find the cause")
            assert wait("the verdict", window.verdict)[0] == "healthy"
            names = [child.name for child in window.find("Steps", "list").look()]
            window.tab_to("Steps", "list")
            window.keys("Home", *["Down"] * next(i for i, name in enumerate(names) if name.startswith("works from here")), "Return")
            window.press("Yes, but my own client is still refused")
            window.press("In a web page, in the browser")
            report = diagnose(CLI, [*practice.world["args"], "--answer", "works_from_here=elsewhere"], environment(STATE))
            assert report["verdict"]["id"] == practice.world["expect"], report["verdict"]
            agree(window, report)
            window.quit()


def hasty_reader(desktop):
    """One that asks for children which are no longer there, as happens while a page changes."""
    with Window(desktop, WINDOW, "--lang", "en", "--practice", "key_is_expired", "--family", FAMILY, expected="QAccessible") as window:
        wait("the verdict", window.verdict)
        for control in window.program.look():
            with contextlib.suppress(GLib.Error):
                control.call("Accessible", "GetChildAtIndex", "(i)", len(control.inside) + 3)
        assert window.process.poll() is None, "the window crashes where a child is asked for that it does not have"
        window.quit()


def cancelled(desktop):
    """A server that says nothing need not be waited for."""
    with Practice(CLI, "timeout", FAMILY, environment(STATE)) as practice, Window(desktop, WINDOW, "--lang", "en") as window:
        window.give(Given(practice.world["args"]).fields)
        window.press("Find the cause")
        window.press("Cancel")
        wait("what was heard until then", lambda: any("Cancelled." in label for label in window.labels()))
        window.quit()


def inside(desktop):
    """The window's own practice n8n, whose fault a button takes away."""
    with Window(desktop, WINDOW, "--lang", "en") as window:
        window.press("Try it on a practice n8n")
        window.write("Filter", "key_carries_bearer_prefix")
        release = wait("the releases", lambda: [control for control in window.controls() if control.role == "radio button" and FAMILY in control.name])[0]
        release.act()
        window.press("Start")
        assert wait("the verdict", window.verdict)[0] == "key_carries_bearer_prefix"
        window.press("Take the fault away")
        wait("the practice to be in order", lambda: any("in order now" in label for label in window.labels()))
        window.press("Check again")
        wait("✓ Fixed", window.fixed)
        window.quit()


def main():
    parts = {fault: (lambda desktop, fault=fault: judge(desktop, fault)) for fault in FAULTS + OF_FAMILY[FAMILY]}
    parts |= {"undetermined": undetermined, "another_place": another_place, "cancelled": cancelled, "inside": inside, "hasty_reader": hasty_reader}
    wrong = 0
    with Desktop() as desktop:
        for name in ONLY or parts:
            try:
                parts[name](desktop)
            except Exception:  # pylint: disable=broad-except
                wrong += 1
                print(f"FAILED {name} on {FAMILY}:\n{traceback.format_exc()}", flush=True)
    print(f"{len(ONLY or parts) - wrong} of {len(ONLY or parts)} as the command line has them on {FAMILY}")
    return 1 if wrong else 0


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as STATE:
        sys.exit(main())
