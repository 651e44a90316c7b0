"""One run of the program, from being the first to a good end: what stands about the window."""

from __future__ import annotations

import faulthandler
import os
import sys
import threading
from contextlib import suppress
from pathlib import Path
from typing import IO, TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from casefile.asked import Asked, is_library
from casefile.store.held_file import HeldFile
from casefile.ui.aftermath import Aftermath
from casefile.ui.app import begin
from casefile.ui.application import Application
from casefile.ui.collecting import Collecting
from casefile.ui.crash import fault_report, keep, keep_reports_in
from casefile.ui.fonts import provide_letters, provide_scripts
from casefile.ui.handed_over import HandedOver
from casefile.ui.icons import program_icon
from casefile.ui.instance import NotAnswering, Place, first_or_handed, key, place
from casefile.ui.log_out import LogOut
from casefile.ui.lost_screen import when_screen_is_lost
from casefile.ui.qt_start import telling_why_not
from casefile.ui.scratch import Scratch
from casefile.ui.session_mark import SessionMark
from casefile.ui.settings_care import SettingsCare, set_aside_if_damaged, words_of_damage
from casefile.ui.theme import Theme
from casefile.ui.tongue import speak, words_in
from casefile.ui.updated import Updated
from casefile.ui.window import Window
from casefile.ui.window_memory import WindowMemory, settings_file, state_folder

if TYPE_CHECKING:
    from casefile.ui.instance_listener import Listener

tr = words_in("Session")

_SOON: Final = 700
"""Milliseconds until others are listened to. They wait longer; the library does not wait for it."""


class First:
    """The first window's place among the starts; None stands for a window that is alone."""

    def __init__(self, where: Place, held: HeldFile) -> None:
        self.where = where
        self.held = held


def hand_over(asked: Asked) -> First | int | None:
    """Hands what is asked to the window that is open: the exit code; or what makes this one first.

    None where windows do not know of each other here.
    """
    where = None if asked.separate else place()
    if where is None:
        return None
    token = os.environ.get("XDG_ACTIVATION_TOKEN", "")
    try:
        held = first_or_handed(asked._replace(token=token), where)
    except NotAnswering as mute:
        _tell_not_answering(mute.who)
        return 1
    except OSError:
        return None
    return 0 if held is None else First(where, held)


def _application() -> QApplication:
    with telling_why_not():
        application = QApplication.instance() or Application(sys.argv[:1])
    assert isinstance(application, QApplication)
    return application


def _tell_not_answering(who: str) -> None:
    """Says it where it is read: in a terminal at once, and in a dialog for who started it by icon.

    Blocks until the dialog is closed.
    """
    application = _application()
    memory = WindowMemory()
    speak(application, memory.language)
    Theme(application, memory.appearance)
    words = tr(
        "Casefile is open already (process {who}) and does not answer. It may be busy: wait a "
        "moment and try again. If it is stuck, end that process and start Casefile again; all that "
        "was saved stays. “casefile --separate” opens a second window beside it."
    ).format(who=who or "?")
    sys.stderr.write(f"casefile: {words}\n")
    sys.stderr.flush()
    box = QMessageBox(QMessageBox.Icon.NoIcon, tr("Casefile"), words)
    box.setWindowIcon(program_icon())
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.exec()


class Session(QObject):
    """Holds what must be held from the window's coming to its going."""

    def __init__(self, asked: Asked, first: First | None, *, is_homeless: bool = False) -> None:
        self._first = first
        self._listener: Listener | None = None
        self._scratch = _scratch()
        damaged = set_aside_if_damaged(settings_file())
        folder = state_folder()
        keep_reports_in(folder / "reports")
        self._mark = None if first is None else SessionMark(folder, key())
        self._fault = _last_fault(self._mark)
        self._faults = _note_faults(self._mark)
        self.application = application = _application()
        super().__init__(application)
        is_bare = provide_letters(application)
        Collecting(application)
        self.window, self.handed_over = begin(application, asked)
        # The window's language is known only now.
        self._told: list[str] = []
        if is_bare:
            self._told.append(self.tr("This system has no fonts; Casefile shows its own."))
        if damaged:
            self._told.append(words_of_damage())
        if is_homeless:
            self._told.append(
                self.tr(
                    "This account has no home folder: what Casefile remembers of its window is "
                    "gone when the computer is shut down. Libraries are not touched by that."
                )
            )
        self.window.opener.opened.connect(lambda _: self._tell())
        if isinstance(application, Application):
            application.fileOpened.connect(self._on_file)
        self._follow(self.window)
        self._log_out = LogOut(application, self.leave, self._prepare_to_leave, self._stay)
        QTimer.singleShot(_SOON, self, self._listen)

    def _follow(self, window: Window) -> None:
        SettingsCare(window)
        if self._mark is not None:
            Aftermath(window, self._mark, self._fault)
        # After it: what it says is not to be covered.
        Updated(window)
        window.replaced.connect(self._on_replaced)

    def _on_replaced(self, window: Window) -> None:
        """The window is built anew, as for another language."""
        self.window, self.handed_over = window, HandedOver(window)
        if self._mark is not None:
            # It was told in the window before.
            self._mark.was_cut_off = False
        self._follow(window)

    def run(self) -> int:
        """Until the window was closed; the exit code."""
        code = self.application.exec()
        if code:
            self._end_without_screen()
            sys.stderr.flush()
            os._exit(code)
        self._stop_listening()
        self._end()
        return code

    def _stop_listening(self) -> None:
        # Not when Qt says that it is about to quit: what was due may run after that, and listen.
        if self._listener is not None:
            self._listener.close()

    def _end(self) -> None:
        if self._mark is not None:
            self._mark.end()
        if self._first is not None:
            self._first.held.release()
        if self._scratch is not None:
            self._scratch.end()

    def _end_without_screen(self) -> None:
        """Closes the library and nothing else.

        Qt ends the loop by itself where the screen goes away, and falls as soon as a widget has
        anything to say to it, down to its destruction.
        """
        self._stop_listening()
        window = self.window
        window.opener.wait()
        if window.view is not None:
            window.view.timeline_views.flush()
            window.view.drafts.flush()
            window.view.runner.close()
            window.view.files.close()
            window.view.desk.close()
        window.memory.save()
        self._end()

    def _listen(self) -> None:
        provide_scripts()
        if self.application.platformName() == "xcb":
            when_screen_is_lost(self._end_without_screen)
        if self._scratch is not None:
            threading.Thread(target=self._scratch.sweep, name="casefile-sweep", daemon=True).start()
        if self._first is not None:
            from casefile.ui.instance_listener import listen

            # Where nothing can listen, later starts say that this one does not answer.
            with suppress(OSError):
                self._listener = listen(self._first.where.address, self)
                self._listener.heard.connect(self._on_heard)

    def _on_heard(self, asked: Asked) -> None:
        self.handed_over.come_to_front(asked.token)
        self.handed_over.take(asked)

    def _on_file(self, path: Path) -> None:
        self._on_heard(Asked(path) if is_library(path) else Asked(documents=(path,)))

    def _tell(self) -> None:
        told, self._told = self._told, []
        if told and self.window.view is not None:
            self.window.view.told.emit(" ".join(told))

    # The end

    def leave(self) -> None:
        """Closes the library and ends, whatever is open in front of it."""
        self.window.close()
        self.application.exit(0)

    def _prepare_to_leave(self) -> None:
        self.window.remember()
        if self._mark is not None:
            self._mark.end()

    def _stay(self) -> None:
        if self._mark is not None:
            self._mark.begin()


def _scratch() -> Scratch | None:
    """None where nothing can be written; whoever needs a folder then will say so."""
    try:
        return Scratch()
    except OSError:
        return None


def _last_fault(mark: SessionMark | None) -> Path | None:
    """The report of the fault that ended the last session, if one did."""
    if mark is None or not mark.was_cut_off:
        return None
    try:
        noted = mark.faults.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return None
    return keep(fault_report(noted)) if noted.strip() else None


def _note_faults(mark: SessionMark | None) -> IO[str] | None:
    """Has Python write down where it was when the process ends by a fault outside of it."""
    if mark is None:
        return None
    try:
        mark.faults.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        file = mark.faults.open("w", encoding="utf-8")
    except OSError:
        return None
    faulthandler.enable(file)
    return file
