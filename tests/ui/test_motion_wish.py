"""Less moves where the system wishes it, and the user has the last word."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import IO

import pytest
from pytestqt.qtbot import QtBot

from casefile.ui.motion_wish import SystemWish

PORTAL = Path(__file__).with_name("portal_that_wishes.py")

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux") or shutil.which("dbus-daemon") is None,
    reason="only where settings are asked for on a bus",
)


@pytest.fixture
def bus() -> Iterator[str]:
    """The address of a bus on which nobody is yet."""
    command = ["dbus-daemon", "--session", "--print-address", "--nofork", "--nosyslog"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as daemon:
        assert daemon.stdout is not None
        yield daemon.stdout.readline().strip()
        daemon.terminate()


@pytest.fixture
def portal(bus: str) -> Iterator[IO[str]]:
    """Where settings of the desktop are changed: a line `NAMESPACE KEY VALUE` each."""
    with subprocess.Popen(
        [sys.executable, PORTAL],
        env={"DBUS_SESSION_BUS_ADDRESS": bus},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as running:
        assert running.stdin is not None
        assert running.stdout is not None
        assert running.stdout.readline() == "ready\n"
        yield running.stdin
        running.terminate()


def say(portal: IO[str], line: str) -> None:
    portal.write(f"{line}\n")
    portal.flush()


@pytest.mark.parametrize(
    ("setting", "less", "more"),
    [
        ("org.freedesktop.appearance reduced-motion", "1", "0"),
        ("org.gnome.desktop.interface enable-animations", "false", "true"),
    ],
)
def test_the_systems_wish_is_heard_when_it_changes(
    portal: IO[str], bus: str, setting: str, less: str, more: str, qtbot: QtBot
) -> None:
    wish = SystemWish(bus)
    assert not wish.is_for_less
    qtbot.waitUntil(lambda: wish.has_asked)
    with qtbot.waitSignal(wish.changed):
        say(portal, f"{setting} {less}")
    assert wish.is_for_less
    with qtbot.waitSignal(wish.changed):
        say(portal, f"{setting} {more}")
    assert not wish.is_for_less


def test_what_the_system_wished_before_the_start_is_asked_for(
    portal: IO[str], bus: str, qtbot: QtBot
) -> None:
    early = SystemWish(bus)
    qtbot.waitUntil(lambda: early.has_asked)
    with qtbot.waitSignal(early.changed):
        say(portal, "org.freedesktop.appearance reduced-motion 1")
    late = SystemWish(bus)
    with qtbot.waitSignal(late.changed):
        pass
    assert late.is_for_less


def test_other_settings_of_the_desktop_change_nothing(
    portal: IO[str], bus: str, qtbot: QtBot
) -> None:
    wish = SystemWish(bus)
    qtbot.waitUntil(lambda: wish.has_asked)
    say(portal, "org.freedesktop.appearance color-scheme 1")
    with qtbot.waitSignal(wish.changed):
        say(portal, "org.freedesktop.appearance reduced-motion 1")
    assert wish.is_for_less


def test_without_a_portal_nothing_is_wished(bus: str, qtbot: QtBot) -> None:
    wish = SystemWish(bus)
    qtbot.waitUntil(lambda: wish.has_asked)
    assert not wish.is_for_less
