"""What a screen reader is told of the window: its tree, read through AT-SPI by another process.

    python packaging/accessibility_tree.py LIBRARY [--below NAME] [--press TEXT] [--check]

Starts a message bus and a screen of its own, the program on a library, and walks what the
program tells. `--below` prints only the deepest thing of that name with what is below it; `--press`
waits for a thing whose name has the text in it, presses it, and prints the tree again. One line a
thing, as JSON. `--check` prints instead how many controls of each role there are, those without a
name, the timeline's lanes and how much text the reader's page tells; it ends with 1 if anything is
amiss. Needs the environment of `dev.py test`, dbus-run-session, at-spi2-core and Xvfb: says what is
missing and ends with 77.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from dev import QT_SHOWS

try:
    from jeepney import DBusAddress, MessageType, new_method_call
    from jeepney.io.blocking import DBusConnection, open_dbus_connection
except ModuleNotFoundError:
    print("jeepney is missing: python3 packaging/dev.py test brings it.", file=sys.stderr)
    sys.exit(77)

PATIENCE = 60.0
"""Seconds for the window to come and to show the library."""
MISSING = 77
"""How this ends where the system lacks a part."""

TOOLS = ("dbus-run-session", "Xvfb")
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")

STATES = {
    1: "active", 4: "checked", 5: "collapsed", 6: "defunct", 8: "enabled", 9: "expandable",
    10: "expanded", 11: "focusable", 12: "focused", 16: "modal", 18: "multiselectable",
    22: "selectable", 23: "selected", 24: "sensitive", 25: "showing", 30: "visible",
}  # fmt: skip
"""AT-SPI's numbers of states, as far as a reader of this list wants them."""

CONTROLS = {
    "push button", "button", "toggle button", "check box", "radio button", "combo box", "entry",
    "text", "password text", "spin button", "slider", "link", "menu", "menu item",
    "check menu item", "radio menu item", "page tab", "page tab list", "list", "list item",
    "tree", "tree item", "tree table", "table", "table cell", "document", "document frame",
    "progress bar", "dial", "calendar", "grouping",
}  # fmt: skip
"""Roles of what can be used or read: without a name nobody knows what for. What only holds others
together, parts them or scrolls them is not among them."""
FOCUSABLE = "focusable"
"""Whatever has this state takes keys, and is a control whichever its role."""

ACCESSIBLE = "org.a11y.atspi.Accessible"
ACTION = "org.a11y.atspi.Action"


class NoAnswer(Exception):
    """Nobody is there any more: things come and go while a window fills."""


@dataclass(frozen=True)
class Reference:
    """Where something is on the bus of assistive technology."""

    program: str
    path: str


@dataclass
class Told:
    """What is told of one thing; `extents` are x, y, width and height on the screen."""

    at: Reference
    depth: int
    role: str
    name: str
    description: str
    states: list[str]
    extents: list[int]
    actions: list[str] = field(default_factory=list)


class Bus:
    """The bus of assistive technology."""

    def __init__(self) -> None:
        with open_dbus_connection(os.environ["DBUS_SESSION_BUS_ADDRESS"]) as session:
            it = Reference("org.a11y.Bus", "/org/a11y/bus")
            (address,) = _call(session, it, "org.a11y.Bus.GetAddress")
        self._connection = open_dbus_connection(address)

    def ask(self, at: Reference, method: str, *arguments: Any) -> list[Any]:
        """`arguments` are their signature and the values themselves."""
        return _call(self._connection, at, method, *arguments)

    def property(self, at: Reference, interface: str, name: str) -> Any:
        get = "org.freedesktop.DBus.Properties.Get"
        ((_, value),) = self.ask(at, get, "ss", interface, name)
        return value

    def children(self, at: Reference) -> list[Reference]:
        (found,) = self.ask(at, f"{ACCESSIBLE}.GetChildren")
        return [Reference(*one) for one in found]

    def told(self, at: Reference, depth: int) -> Told:
        (interfaces,) = self.ask(at, f"{ACCESSIBLE}.GetInterfaces")
        (bits,) = self.ask(at, f"{ACCESSIBLE}.GetState")
        extents, actions = [], []
        if "org.a11y.atspi.Component" in interfaces:
            (extents,) = self.ask(at, "org.a11y.atspi.Component.GetExtents", "u", 0)
        if ACTION in interfaces:
            (found,) = self.ask(at, f"{ACTION}.GetActions")
            actions = [one[0] for one in found]
        (role,) = self.ask(at, f"{ACCESSIBLE}.GetRoleName")
        return Told(
            at,
            depth,
            role,
            self.property(at, ACCESSIBLE, "Name"),
            self.property(at, ACCESSIBLE, "Description"),
            [word for bit, word in STATES.items() if bits[bit // 32] >> bit % 32 & 1],
            extents,
            actions,
        )

    def walk(self, at: Reference, depth: int = 0) -> Iterator[Told]:
        """A thing and all below it, in the order in which they are read."""
        yield self.told(at, depth)
        for child in self.children(at):
            yield from self.walk(child, depth + 1)

    def press(self, told: Told) -> None:
        self.ask(told.at, f"{ACTION}.DoAction", "i", told.actions.index("Press"))


def _call(
    connection: DBusConnection, at: Reference, method: str, signature: str = "", *arguments: Any
) -> list[Any]:
    interface, _, member = method.rpartition(".")
    to = DBusAddress(at.path, bus_name=at.program, interface=interface)
    asked = new_method_call(to, member, signature, arguments)
    try:
        answer = connection.send_and_get_reply(asked, timeout=PATIENCE)
    except (TimeoutError, ConnectionError) as gone:
        raise NoAnswer(f"{at.path} {method}: {gone}") from None
    if answer.header.message_type is not MessageType.method_return:
        raise NoAnswer(f"{at.path} {method}: {' '.join(map(str, answer.body))}")
    return list(answer.body)


def missing() -> list[str]:
    """What the system lacks for this."""
    lacks = [tool for tool in TOOLS if shutil.which(tool) is None]
    if not any(Path(launcher).exists() for launcher in LAUNCHERS):
        lacks.append("at-spi-bus-launcher")
    shows = subprocess.run([sys.executable, "-c", QT_SHOWS], capture_output=True, check=False)
    if shows.returncode:
        lacks.append("libraries of Qt's xcb plugin")
    return lacks


def screen() -> tuple[subprocess.Popen[bytes], str]:
    """A screen that nobody sees, and its name."""
    reads, writes = os.pipe()
    command = [
        "Xvfb",
        "-displayfd",
        str(writes),
        "-screen",
        "0",
        "1600x1000x24",
        "-nolisten",
        "tcp",
    ]
    started = subprocess.Popen(command, pass_fds=[writes], stderr=subprocess.DEVNULL)
    os.close(writes)
    with os.fdopen(reads) as said:
        return started, f":{said.readline().strip()}"


def until(find: Callable[[], Any], what: str) -> Any:
    """Asks until there is an answer; ends the program if there never is."""
    end = time.monotonic() + PATIENCE
    problem = ""
    while time.monotonic() < end:
        try:
            if found := find():
                return found
        except NoAnswer as gone:
            problem = f" ({gone})"
        time.sleep(0.2)
    raise SystemExit(f"waited {PATIENCE:g} seconds for {what}, in vain{problem}")


def print_tree(told: list[Told]) -> None:
    for one in told:
        line = {key: value for key, value in asdict(one).items() if key != "at"}
        print(json.dumps(line, ensure_ascii=False), flush=True)


def is_control(told: Told) -> bool:
    # A label's name is what it says; it takes keys where its words can be selected.
    return told.role in CONTROLS or (FOCUSABLE in told.states and told.role != "label")


def report(told: list[Told]) -> int:
    """Says what was found; how many things are amiss."""
    found = [one for one in told if is_control(one)]
    nameless = [one for one in found if not one.name.strip()]
    print(f"things told of: {len(told)}, of which controls: {len(found)}")
    for role, count in sorted(Counter(one.role for one in found).items()):
        print(f"  {count:5} {role}")
    print(f"controls without a name: {len(nameless)}")
    for one in nameless:
        around = [each.name for each in _around(told, one) if each.name]
        print(f"  {one.role} in {' / '.join(around)} {one.states}")
    place = max((at for at, one in enumerate(told) if one.name == "Timeline"), default=None)
    lanes = events = 0
    if place is not None:
        inside = list(_below(told, place))
        lanes = sum(one.role == "list" for one in inside)
        events = sum(one.role == "list item" and bool(one.name) for one in inside)
    print(f"the timeline: {lanes} lanes as lists, with {events} named events in view")
    page = max((at for at, one in enumerate(told) if one.role.startswith("document")), default=None)
    lines = [one for one in _below(told, page) if one.name] if page is not None else []
    letters = sum(len(one.name) for one in lines)
    print(f"the reader’s page: {letters} characters of text in {len(lines)} lines")
    return len(nameless) + (not lanes) + (not events) + (not letters)


def _around(told: list[Told], one: Told) -> list[Told]:
    """What a thing lies in, from the outermost on."""
    path: list[Told] = []
    for each in told[: told.index(one)]:
        path = [*path[: each.depth], each]
    return path[: one.depth]


def _below(told: list[Told], place: int) -> Iterator[Told]:
    for one in told[place + 1 :]:
        if one.depth <= told[place].depth:
            return
        yield one


def within(bus: Bus, root: Reference, below: str | None) -> list[Told]:
    """The whole tree, or the deepest last thing of a name with all below it."""
    if below is None:
        return list(bus.walk(root))
    named: list[Reference] = []

    def look(at: Reference) -> None:
        if bus.property(at, ACCESSIBLE, "Name") == below:
            named.append(at)
        for child in bus.children(at):
            look(child)

    look(root)
    return list(bus.walk(named[-1])) if named else []


def settled(bus: Bus, root: Reference, below: str | None) -> list[Told]:
    """The tree once two readings in a row are the same."""
    last: list[Told] = []

    def is_settled() -> bool:
        nonlocal last
        before, last = last, within(bus, root, below)
        return bool(last) and before == last

    until(is_settled, "a window that stands still")
    return last


def after_press(bus: Bus, root: Reference, below: str | None, text: str) -> list[Told]:
    """The tree once a thing has been pressed and something has come of it."""

    def wanted() -> tuple[list[Told], Told] | None:
        told = within(bus, root, below)
        found = next((one for one in told if text in one.name and "Press" in one.actions), None)
        return None if found is None else (told, found)

    told, found = until(wanted, f"“{text}”")
    print_tree(told)
    print(flush=True)
    bus.press(found)
    pressed: list[Told] = until(
        lambda: now if (now := within(bus, root, below)) != told else None, "what a press does"
    )
    return pressed


def inside(arguments: argparse.Namespace) -> int:
    """The whole of it, on a bus of its own."""
    shown, display = screen()
    environment = {
        **os.environ,
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
    }
    environment.pop("WAYLAND_DISPLAY", None)
    program = subprocess.Popen(
        [sys.executable, "-m", "casefile", arguments.library], env=environment
    )
    try:
        bus = Bus()
        registry = Reference("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
        root = until(lambda: bus.children(registry), "the window")[0]
        if arguments.check:
            # The panes fill one after the other; the timeline comes last.
            until(lambda: within(bus, root, "Timeline"), "the timeline")
            return 1 if report(settled(bus, root, arguments.below)) else 0
        if arguments.press:
            print_tree(after_press(bus, root, arguments.below, arguments.press))
        else:
            print_tree(settled(bus, root, arguments.below))
        return 0 if program.poll() is None else 1
    finally:
        program.terminate()
        program.wait()
        shown.terminate()
        shown.wait()


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("library")
    parser.add_argument("--below", help="print what is below the deepest thing of this name")
    parser.add_argument("--press", help="press the first thing whose name has this in it")
    parser.add_argument("--check", action="store_true", help="count, and say what has no name")
    parser.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.inside:
        return inside(arguments)
    if lacks := missing():
        print(f"not on this system: {', '.join(lacks)}", file=sys.stderr)
        return MISSING
    with tempfile.TemporaryDirectory() as private:
        environment = {**os.environ, "XDG_RUNTIME_DIR": private, "XDG_CONFIG_HOME": private}
        command = ["dbus-run-session", "--", sys.executable, __file__, "--inside", *sys.argv[1:]]
        return subprocess.run(command, env=environment, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
