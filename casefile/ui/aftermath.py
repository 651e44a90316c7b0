"""After a session that was cut off: the library is checked beside the work, and a notice says so.

A session that ended as it should leaves nothing to say.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from casefile.ui.session_mark import SessionMark
from casefile.ui.tongue import filled, spoken
from casefile.ui.window import Window

if TYPE_CHECKING:
    from casefile.store.check import Checked
    from casefile.ui.window_view import LibraryView


class Aftermath(QObject):
    """Keeps the mark of the session under way, and tells of the one before if it was cut off."""

    def __init__(self, window: Window, mark: SessionMark, report: Path | None = None) -> None:
        """`report` is where a fault that ended the session before is described."""
        super().__init__(window)
        self._window = window
        self._mark = mark
        self._report = report
        self._tells = mark.was_cut_off
        mark.begin()
        window.opener.opened.connect(lambda _: self._on_opened())

    def _on_opened(self) -> None:
        view = self._window.view
        if view is None:
            return
        path = view.desk.library.path
        self._mark.opened(path)
        if str(path) in self._mark.unchecked:
            # Not before the cases are there, which somebody waits for.
            view.rail.linesRead.connect(lambda _: self._check(view))
        elif self._tells:
            self._say(view, self.tr("Nothing that was saved was lost."))

    def _check(self, view: LibraryView) -> None:
        from casefile.store.check import check_while

        desk = view.desk
        path = desk.library.path
        if str(path) not in self._mark.unchecked or view.property("is_being_checked"):
            return
        view.setProperty("is_being_checked", True)
        told = self._say(
            view,
            filled(self.tr("What was saved is there; “{name}” is being checked."), name=path.name),
            sign="clock",
        )

        def checked(found: Checked | None) -> None:
            if found is None:
                return
            self._mark.checked(path)
            if found.findings:
                self._warn(view, found)
            elif told == view.notice.words.text() and view.notice.isVisibleTo(view):
                self._say(view, self._whole(path, found))

        desk.compute(lambda: check_while(desk.library, lambda: not desk.is_closed)).then(checked)

    def _whole(self, path: Path, found: Checked) -> str:
        documents = self.tr("%n document(s)", "", found.documents)
        entries = self.tr("%n change(s)", "", found.entries)
        return filled(
            self.tr(
                "Nothing that was saved was lost: “{name}” was checked and is whole "
                "({documents}, {entries})."
            ),
            name=path.name,
            documents=documents,
            entries=entries,
        )

    def _say(self, view: LibraryView, what: str, *, sign: str = "check") -> str:
        """Answers with what was said."""
        self._tells = False
        if self._report is not None:
            words = self.tr(
                "The last session ended by a fault in the program. {what} A report of the fault is "
                "in “{report}”; it holds nothing of your cases."
            )
        else:
            words = self.tr("The last session ended unexpectedly. {what}")
        words = filled(words, what=what, report=self._report)
        view.notice.inform(words, sign=sign)
        return words

    def _warn(self, view: LibraryView, found: Checked) -> None:
        first = spoken(found.findings[0].what)
        view.notice.say(
            filled(
                self.tr(
                    "The last session ended unexpectedly, and the check found something wrong with "
                    "“{name}”, in %n place(s): {first}. Keep a copy of the file before you go on; "
                    "“casefile check” lists all of it.",
                    "",
                    len(found.findings),
                ),
                name=view.desk.library.path.name,
                first=first,
            )
        )
