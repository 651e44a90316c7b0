"""The window under test: offscreen unless there is a display to look at it on."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Iterator

import pytest

if sys.platform.startswith("linux") and not (
    os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from shiboken6 import delete

from casefile.ui.application import Application
from casefile.ui.collecting import Collecting
from casefile.ui.plurals import EnglishPlurals
from casefile.ui.theme import Appearance, Theme


def pytest_configure(config: pytest.Config) -> None:
    # What the offscreen platform says of every window with a least size, and of every menu.
    config.addinivalue_line("qt_log_ignore", "This plugin does not support")


@pytest.fixture(autouse=True)
def gone_in_the_end(collecting: Collecting) -> Iterator[None]:
    """Lets Qt delete at once what a test has said is to be deleted later.

    No event loop runs between tests. Until one does, Python's garbage collector may come to a
    window that still stands, and the binding lets it take that apart piece by piece.
    """
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    collecting.look()


@pytest.fixture(scope="session", autouse=True)
def speaking_english(qapp: QApplication) -> Iterator[None]:
    """Every part of the window counts as the whole window does, also where it is tested alone."""
    plurals = EnglishPlurals(qapp)
    qapp.installTranslator(plurals)
    yield
    qapp.removeTranslator(plurals)


@pytest.fixture(scope="session", autouse=True)
def clipboard_given_back(qapp: QApplication) -> Iterator[None]:
    """Without a screen Qt keeps what was copied until after Python has ended, and then falls."""
    yield
    qapp.clipboard().clear()


@pytest.fixture(scope="package")
def collecting(qapp: QApplication) -> Iterator[Collecting]:
    """Garbage is looked for as in the program; without this, any thread may take widgets apart."""
    collecting = Collecting(qapp, later=0)
    yield collecting
    delete(collecting)
    gc.collect()
    gc.enable()


@pytest.fixture(scope="session")
def qapp_cls() -> type[QApplication]:
    """The application that pytest-qt makes is the program's own."""
    return Application


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> Theme:
    """The one theme of the one application that all window tests share."""
    return Theme(qapp, Appearance.LIGHT)


@pytest.fixture
def theme(dressed: Theme) -> Iterator[Theme]:
    """The look, light at the beginning and at the end of each test."""
    dressed.choose(Appearance.LIGHT)
    yield dressed
    dressed.choose(Appearance.LIGHT)
