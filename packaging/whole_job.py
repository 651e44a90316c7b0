"""The sample's whole job, done in the real window where nobody can see it.

    python packaging/whole_job.py FOLDER

What `dev.py run` does on a machine without a display: a new library, a new case, the sample's
documents dropped on it, passages selected and tagged with the keys a user has, the summary
exported; then the finished sample case. Everything ends in FOLDER, and each step says where.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import (
    QEventLoop,
    QMimeData,
    QPoint,
    QPointF,
    QSize,
    Qt,
    QTimer,
    QUrl,
    qInstallMessageHandler,
)
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from casefile.actions.finding import find_quote
from casefile.model.terms import Custody, EventKind, NameKind, Standing
from casefile.places import resources
from casefile.ui.plurals import EnglishPlurals
from casefile.ui.theme import Appearance, Theme
from casefile.ui.window import Window
from casefile.ui.window_memory import WindowMemory

PATIENCE = 60.0
"""Seconds after which a step that did not happen is an error."""

EVENTS = (
    "I. D., R. T. and V. M. detained at Berth 9",
    "Joren Kast sentenced to six years in Halven",
    "Held in the cells of the Service",
    "Detention sought for all four",
    "Detention of Dovran and Haddani ordered",
    "Hearing of the appeal",
)
"""The sample's events that are tagged by hand; the finished sample case has them all."""

Said = dict[str, Any]


def say(text: str) -> None:
    print(f"casefile: {text}", flush=True)


def until(condition: Callable[[], Any], what: str) -> Any:
    """Lets the window work until something is so; ends the program if it never is."""
    end = time.monotonic() + PATIENCE
    while not (found := condition()):
        if time.monotonic() > end:
            say(f"waited {PATIENCE:g} seconds for {what}, in vain")
            # Threads and workers of a window that hangs must not keep this from ending.
            os._exit(1)
        # Not QTest.qWait: it keeps Python's other threads from running meanwhile.
        turn = QEventLoop()
        QTimer.singleShot(10, turn.quit)
        turn.exec()
    return found


def hear(_kind: object, _context: object, words: str) -> None:
    """What Qt says, but for what the offscreen platform says of every window with a least size."""
    if "propagateSizeHints" not in words:
        sys.stderr.write(words + "\n")


class Hands:
    """Somebody at the window: keys, drops, and the patience to wait for it."""

    def __init__(self, window: Window) -> None:
        self.window = window

    @property
    def view(self) -> Any:
        return self.window.view

    def new_library(self, path: Path) -> None:
        path.unlink(missing_ok=True)
        self.window.create_library(path)
        until(lambda: self.view is not None, "the new library")

    def open_library(self, path: Path) -> None:
        self.window.open_library(path)
        until(
            lambda: self.view is not None and self.view.desk.library.path == path, f"“{path.name}”"
        )
        until(lambda: self.view.desk.facts is not None, "the facts of its case")

    def dialog(self, ready: Callable[[Any], bool] = lambda _: True) -> Any:
        """The dialog in front, once it has learned what it asks the library for."""

        def front() -> Any:
            there = QApplication.activeModalWidget()
            return there if there is not None and there.isVisible() and ready(there) else None

        return until(front, "a dialog")

    def write(self, field: QLineEdit, text: str) -> None:
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, text)

    def accept(self, dialog: Any) -> None:
        """Presses Enter, and waits until what was typed is kept."""
        closed: list[bool] = []
        dialog.finished.connect(lambda _: closed.append(True))
        QTest.keyClick(dialog, Qt.Key.Key_Return)
        until(lambda: closed, f"“{dialog.windowTitle()}” to be kept ({dialog.error.text()})")

    def new_case(self, case: Said) -> str:
        self.window.menus.new_case.trigger()
        dialog = self.dialog()
        self.write(dialog.title, case["title"])
        self.write(dialog.jurisdiction, case["jurisdiction"])
        self.write(dialog.reference, case["reference"])
        dialog.stage.setEditText(case["stage"])
        dialog.synopsis.setPlainText(case["synopsis"])
        self.accept(dialog)
        until(lambda: self.view.desk.facts is not None, "the new case")
        return str(self.view.desk.case_id)

    def drop(self, paths: list[Path]) -> Any:
        """Drops files on the window, as a file manager does; returns how each ended."""
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        ended: list[Any] = []
        self.view.runner.ended.connect(ended.append)
        common = (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0))
        action, data, buttons, keys = common
        place = self.view.rect().center()
        enter = QDragEnterEvent(QPoint(place), action, data, buttons, keys)
        QApplication.sendEvent(self.view, enter)
        QApplication.sendEvent(self.view, QDropEvent(QPointF(place), action, data, buttons, keys))
        return until(lambda: ended, "the documents to be read")[0].lines

    def select(self, citation: Said) -> None:
        """Shows the page a quote stands on, and selects the quote."""
        from casefile.ui.reader.selection import Position, Selection
        from casefile.ui.window_reading import Place

        desk, reader = self.view.desk, self.view.reader
        place = find_quote(
            desk.library, desk.case_id, citation["quote"], citation["document"], citation["page"]
        )
        self.view.reading.go_to(Place(place.document, place.page, place.start, place.end))
        until(lambda: self.view.reading.sha256 == place.document, citation["document"])
        until(reader.canvas.isVisible, "the page to be shown")
        reader.canvas.select(
            Selection(Position(place.page, place.start), Position(place.page, place.end))
        )
        until(lambda: self.view.reader.selection, "the selection")

    def tag(self, key: str, citation: Said, ready: Callable[[Any], bool]) -> Any:
        self.select(citation)
        self.view.reader.canvas.setFocus()
        QTest.keyClicks(self.view.reader.canvas, key)
        return self.dialog(ready)

    def tag_suspect(self, name: Said) -> None:
        before = len(self.view.desk.facts.suspects)
        dialog = self.tag("s", name["citations"][0], lambda one: hasattr(one, "unnamed"))
        self.write(dialog.name, name["text"])
        dialog.name_kind.value = NameKind(name["kind"])
        self.accept(dialog)
        until(lambda: len(self.view.desk.facts.suspects) > before, "the suspect")

    def tag_charge(self, law: Said, step: Said) -> None:
        dialog = self.tag("c", step["citations"][0], lambda one: hasattr(one, "article"))
        self.write(dialog.article, law["article"].removeprefix("Article "))
        self.write(dialog.law, law["law"])
        self.write(dialog.jurisdiction, law["jurisdiction"])
        self.write(dialog.title, law["title"])
        self.write(dialog.max_years, f"{law['max_years']:g}")
        self.write(dialog.when.line, step["when"]["phrase"])
        self.accept(dialog)

    def tag_event(self, event: Said, participants: set[str]) -> None:
        anchored = event["when"].get("anchor") is not None
        dialog = self.tag(
            "e",
            event["citations"][0],
            lambda one: hasattr(one, "until") and (not anchored or one.when.anchor is not None),
        )
        self.write(dialog.title, event["title"])
        self.write(dialog.when.line, event["when"]["phrase"])
        if "until" in event:
            self.write(dialog.until.line, event["until"]["phrase"])
        dialog.kind.value = EventKind(event["kind"])
        if "custody" in event:
            dialog.custody.value = Custody(event["custody"])
        dialog.standing.value = Standing(event["standing"])
        there = [dialog.parties.list.item(row) for row in range(dialog.parties.list.count())]
        for item in there:
            took_part = item.text() in participants
            item.setCheckState(Qt.CheckState.Checked if took_part else Qt.CheckState.Unchecked)
        self.accept(dialog)

    def export(self, out: Path) -> None:
        # The dialog asks before it replaces one of an earlier run.
        out.unlink(missing_ok=True)
        self.window.menus.export.trigger()
        dialog = self.dialog(lambda one: hasattr(one, "made") and one.path.text())
        self.write(dialog.path, str(out))
        QTest.keyClick(dialog, Qt.Key.Key_Return)
        until(lambda: dialog.made is not None, f"the summary ({dialog.error.text()})")
        self.accept(dialog)

    def picture(self, out: Path) -> None:
        """The window as it stands, once what it draws beside itself has come."""
        QTest.qWait(1000)
        until(lambda: not self.view.reader.canvas.drawings.under_way, "the page to be drawn")
        QTest.qWait(200)
        self.window.grab().save(str(out))
        say(f"the window: {out}")


def by_hand(hands: Hands, folder: Path, facts: Said) -> None:
    """The job a newcomer does first, from an empty library to the PDF."""
    case = facts["cases"][0]
    library = folder / "By hand.casefile"
    hands.new_library(library)
    say(f"a new library: {library}")
    hands.new_case(case)
    attachments = {one["file"] for one in facts["documents"] if "part_of" in one}
    documents = [
        resources() / "sample" / "documents" / name
        for name in case["documents"]
        if name not in attachments
    ]
    for line in hands.drop(documents):
        say(f"{line.outcome}: {Path(line.path).name}")
    parties = {party["key"]: party for party in facts["parties"]}
    for one in case["involvements"]:
        if one["role"] == "suspect":
            hands.tag_suspect(parties[one["party"]]["names"][0])
    laws = {law["key"]: law for law in facts["provisions"]}
    charge = case["charges"][0]
    hands.tag_charge(laws[charge["provision"]], charge["steps"][0])
    events = {event["title"]: event for event in case["events"]}
    for title in EVENTS:
        names = {parties[key]["names"][0]["text"] for key in events[title]["participants"]}
        hands.tag_event(events[title], names)
    known = until(
        lambda: (found := hands.view.desk.facts) and len(found.events) == len(EVENTS) and found,
        "all events",
    )
    say(
        f"tagged by key: {len(known.suspects)} suspects, {len(known.provisions)} provision of law, "
        f"{len(known.events)} events"
    )
    hands.select(events[EVENTS[1]]["citations"][0])
    hands.picture(folder / "By hand.png")
    out = folder / "By hand.pdf"
    hands.export(out)
    say(f"the summary: {out}")


def finished(hands: Hands, folder: Path, theme: Theme, facts: Said) -> None:
    """The sample case whole, as `casefile sample` makes it."""
    from casefile.cli.program import run

    library = folder / "Sample.casefile"
    if not library.exists() and run(["sample", str(library)]) != 0:
        raise SystemExit(1)
    hands.open_library(library)
    hands.select(next(one for one in facts["cases"][0]["events"])["citations"][0])
    for appearance in (Appearance.LIGHT, Appearance.DARK):
        theme.choose(appearance)
        hands.picture(folder / f"Sample, {appearance.value}.png")
    out = folder / "Sample.pdf"
    hands.export(out)
    say(f"the summary: {out}")


def main() -> int:
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else "build/sample").resolve()
    folder.mkdir(parents=True, exist_ok=True)
    say("there is no display here, so the sample's job is done in a window nobody sees")
    qInstallMessageHandler(hear)
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    plurals = EnglishPlurals(application)
    application.installTranslator(plurals)
    remembered = folder / "window.ini"
    remembered.unlink(missing_ok=True)
    theme = Theme(application, Appearance.LIGHT)
    window = Window(theme, WindowMemory(remembered))
    window.setWindowState(Qt.WindowState.WindowNoState)
    window.resize(QSize(1440, 900))
    window.show()
    window.activateWindow()
    facts = json.loads((resources() / "sample/case.json").read_text(encoding="utf-8"))
    hands = Hands(window)
    by_hand(hands, folder, facts)
    finished(hands, folder, theme, facts)
    window.close()
    say("with a display, the same command opens the window: python3 packaging/dev.py run")
    return 0


if __name__ == "__main__":
    sys.exit(main())
