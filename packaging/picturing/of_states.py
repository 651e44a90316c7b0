"""What is seen more rarely: work under way, refusals, nothing found, offers at the start."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QWidget

from casefile.timeline.filters import Filter
from casefile.ui.attach_things import Dropped
from picturing.of_window import FILING, reread
from picturing.scene import Scene, Setting
from picturing.stage import Stage

_FOLDER = Path("/home/reporter/Documents")
_FILES = tuple(
    _FOLDER / name
    for name in ("ruling of 8 May.pdf", "four held.mhtml", "letter.eml", "search.jpg", "list.docx")
)
_NOWHERE = "xylophone"
"""A word that stands in no case."""


def _opened(make: Callable[[Stage], QDialog]) -> Callable[[Stage], QWidget]:
    def show(stage: Stage) -> QWidget:
        dialog = make(stage)
        dialog.open()
        return dialog

    return show


# At the start


def _new_library(things: Dropped) -> Callable[[Stage], QDialog]:
    def make(stage: Stage) -> QDialog:
        from casefile.ui.dialogs.library_dialog import LibraryDialog

        return LibraryDialog(stage.window, _FOLDER, things)

    return make


def _new_library_refused(stage: Stage) -> QWidget:
    from casefile.ui.dialogs.library_dialog import LibraryDialog

    dialog = LibraryDialog(stage.window, _FOLDER, Dropped())
    dialog.open()
    dialog.make_button.click()
    return dialog


def _files_wait(stage: Stage) -> QWidget:
    """The program was started with files, and no library is open."""
    from casefile.asked import Asked
    from casefile.ui.handed_over import HandedOver

    stage.window.show_welcome()
    HandedOver(stage.window).take(Asked(documents=_FILES[:2]))
    return stage.window


def _held_over_welcome(stage: Stage) -> QWidget:
    stage.window.show_welcome()
    welcome = stage.window.welcome
    welcome.sign.say(welcome.tr("Drop to make a library for it"))
    return stage.window


def _small_library(stage: Stage, name: str) -> Path:
    from casefile.actions.cases import add_case
    from casefile.store.library import Library

    path = stage.folder / f"{name}.casefile"
    with Library.create(path) as library:
        add_case(library, "Harbour Archive manuscripts")
    return path


def _after_a_crash(stage: Stage) -> QWidget:
    """The session before did not end, and the library that was open then has been checked."""
    from casefile.ui.aftermath import Aftermath
    from casefile.ui.session_mark import SessionMark

    path = _small_library(stage, "Field notes")
    before = SessionMark(stage.folder / "state", "pictures")
    before.begin()
    before.opened(path)
    Aftermath(stage.window, SessionMark(stage.folder / "state", "pictures"))
    stage.open(path)
    stage.until(lambda: path.name in stage.view.notice.words.text(), "what the check has found")
    return stage.window


def _after_an_update(stage: Stage) -> QWidget:
    from casefile.ui.updated import Updated

    stage.window.memory.see_version("0.0.1")
    Updated(stage.window)
    stage.open(_small_library(stage, "Trials of 2024"))
    return stage.window


# Attaching


def _attach_to(choice: int) -> Callable[[Stage], QWidget]:
    def show(stage: Stage) -> QWidget:
        from casefile.ui.dialogs.attach_to_dialog import AttachToDialog

        dialog = AttachToDialog(stage.desk, stage.window, Dropped(_FILES))
        dialog.open()
        stage.until(dialog.save_button.isEnabled, "the cases")
        dialog.choice.setCurrentIndex(choice % dialog.choice.count())
        return dialog

    return show


def _attaching(stage: Stage) -> QWidget:
    from casefile.actions.attaching import AttachProgress

    stage.view.runner.started.emit(True)
    stage.until(stage.view.attach_panel.isVisible, "the bar")
    stage.view.runner.progressed.emit(AttachProgress(12, 140, 1_204, str(_FILES[0])))
    return stage.window


def _all_attached(stage: Stage) -> QWidget:
    from casefile.actions.attaching import Attached
    from casefile.model.terms import Outcome
    from casefile.ui.attach_runner import AttachEnd

    stage.view.runner.started.emit(True)
    stage.until(stage.view.attach_panel.isVisible, "the bar")
    lines = tuple(Attached(path.name, Outcome.ATTACHED, None) for path in _FILES)
    stage.view.runner.ended.emit(AttachEnd(stage.case_id, lines, was_cancelled=False))
    return stage.window


def _attach_panel_away(stage: Stage) -> None:
    stage.view.documents.show_being_read(None)
    stage.view.attach_panel.hide()


def _no_pages(stage: Stage) -> QWidget:
    reading = stage.view.reading
    stage.view.reader.show_message(
        stage.lines[0].title, reading.tr("No text could be read from this document.")
    )
    return stage.window


# The timeline filtered


def _filtered(
    wanted: Callable[[Stage], Filter], *, as_list: bool = False
) -> Callable[..., QWidget]:
    def show(stage: Stage) -> QWidget:
        stage.window.menus.fill.trigger()
        timeline = stage.view.timeline
        timeline.show_list(as_list)
        timeline.set_filter(wanted(stage))
        return stage.window

    return show


def _unfiltered(stage: Stage) -> None:
    stage.view.timeline.choices.clear_filter()
    stage.view.timeline.show_list(False)
    stage.window.menus.fill.trigger()


def _by_much(stage: Stage) -> Filter:
    from casefile.model.terms import Custody, EventKind, Standing
    from casefile.timeline.filters import Cited

    return Filter(
        suspects=frozenset(one.party_id for one in stage.facts.suspects[:2]),
        kinds=frozenset({EventKind.CUSTODY, EventKind.HEARING}),
        standings=frozenset({Standing.CONFIRMED, Standing.REPORTED}),
        custodies=frozenset(Custody),
        cited=Cited.SOMEWHERE,
    )


def _list_order(stage: Stage) -> QWidget:
    stage.window.menus.fill.trigger()
    stage.view.timeline.show_list(True)
    stage.settle()
    return stage.popped(lambda: stage.view.timeline.list.ask_for_order())


# Found or not


def _palette(typed: str) -> Callable[[Stage], QWidget]:
    def show(stage: Stage) -> QWidget:
        stage.window.asides.palette()
        palette = stage.window.asides.palette_shown
        assert palette is not None
        palette.line.setText(typed)
        return stage.window

    return show


def _help_on_nothing(stage: Stage) -> QWidget:
    shown = stage.window.asides.help_on()
    shown.search.setText(_NOWHERE)
    return shown


def _help_cleared(stage: Stage) -> None:
    stage.window.asides.help_on().search.clear()
    stage.clear()


def _keys(act: Callable[[Stage, object], None]) -> Callable[[Stage], QWidget]:
    def show(stage: Stage) -> QWidget:
        from casefile.ui.keys.dialog import KeysDialog

        dialog = KeysDialog(stage.window.keys, stage.window)
        dialog.open()
        act(stage, dialog)
        return dialog

    return show


def _key_of_another(_stage: Stage, dialog: object) -> None:
    dialog.editor.fields[0].keysPressed.emit(QKeySequence("Ctrl+E"))  # type: ignore[attr-defined]


def _no_such_key(_stage: Stage, dialog: object) -> None:
    dialog.sought.setText(_NOWHERE)  # type: ignore[attr-defined]


# Dialogs at other ends


def _licences(stage: Stage) -> QWidget:
    from casefile.ui.licences_dialog import LicencesDialog

    dialog = LicencesDialog(stage.window)
    dialog.open()
    stage.until(dialog.list.topLevelItemCount, "the licences")
    return dialog


def _not_saved_yet(stage: Stage) -> QWidget:
    from casefile.ui.dialogs import tagging

    dialog = tagging.tag_note(stage.desk, stage.window)
    dialog.text.setPlainText("Ask the registry.")  # type: ignore[attr-defined]
    dialog.reject()
    return dialog


def _group(stage: Stage) -> QWidget:
    from casefile.model.terms import PartyKind
    from casefile.ui.dialogs import tagging

    dialog = tagging.tag_suspect(stage.desk, stage.window)
    dialog.kind.value = PartyKind.GROUP  # type: ignore[attr-defined]
    return dialog


def _no_export(stage: Stage) -> QWidget:
    """A PDF that Casefile has not made."""
    from casefile.places import resources
    from casefile.ui.export.verify_dialog import open_verify_dialog

    path = resources() / "sample" / "documents" / FILING
    dialog = open_verify_dialog(stage.desk, stage.window, path)
    ended: list[bool] = []
    dialog.checked.connect(lambda: ended.append(True))
    stage.until(lambda: ended, "what holds")
    return dialog


def _bundle_differs(stage: Stage) -> QWidget:
    """A note was changed here after the bundle had left."""
    from casefile.actions.exporting import export
    from casefile.actions.notes import edit_note
    from casefile.export.orders import Kind, Order
    from casefile.ui.dialogs.import_dialog import open_import_dialog

    out = stage.folder / "harbour before.casebundle"
    if not out.exists():
        export(stage.desk.library, [stage.case_id], out, Order(Kind.BUNDLE))
    edit_note(stage.desk.library, stage.facts.notes[0].id, "Ask the registry for the record.")
    dialog = open_import_dialog(stage.desk, stage.window, out)
    stage.until(lambda: dialog.plan is not None, "what the bundle brings")
    stage.desk.library.undo()
    return dialog


def _no_bundle(stage: Stage) -> QWidget:
    from casefile.ui.dialogs.import_dialog import open_import_dialog

    out = stage.folder / "torn.casebundle"
    out.write_bytes(b"PK\3\4" + bytes(300))
    dialog = open_import_dialog(stage.desk, stage.window, out)
    stage.until(dialog.error.isVisible, "that it is refused")
    return dialog


def _copies_chosen(stage: Stage) -> QWidget:
    dialog = stage.window.asides.preferences()
    dialog.show_page(dialog.copies)
    dialog.copies.place.setText(str(_FOLDER / "Copies"))
    dialog.copies.show_made(str(_FOLDER / "Copies" / "Sample 2025-11-26.casefile"))
    return dialog


def _ending(stage: Stage) -> QWidget:
    from casefile.ui.window_closing import ClosingSign

    words = stage.view.tr("Work that was under way is being ended. Everything is saved.")
    ClosingSign(stage.window, words).show()
    return stage.window


def _ended(stage: Stage) -> None:
    from casefile.ui.window_closing import ClosingSign

    for sign in stage.window.findChildren(ClosingSign):
        sign.hide()
        sign.deleteLater()


def _nothing_across(which: str) -> Callable[[Stage], QWidget]:
    def show(stage: Stage) -> QWidget:
        before = set(stage.window.findChildren(QDialog))
        getattr(stage.view.across, f"open_{which}")()
        (dialog,) = set(stage.window.findChildren(QDialog)) - before
        return dialog

    return show


SCENES = (
    Scene("attach to a case", _attach_to(0)),
    Scene("attach to a new case", _attach_to(-1)),
    Scene("window, attaching", _attaching, after=_attach_panel_away),
    Scene("window, all attached", _all_attached, after=_attach_panel_away),
    Scene("window, being ended", _ending, after=_ended),
    Scene("reader, no pages", _no_pages, after=reread),
    Scene("timeline, filtered by much", _filtered(_by_much), after=_unfiltered),
    Scene("timeline, nothing left", _filtered(lambda _: Filter(text=_NOWHERE)), after=_unfiltered),
    Scene("timeline as a list, nothing left",
          _filtered(lambda _: Filter(text=_NOWHERE), as_list=True), after=_unfiltered),
    Scene("menu of the list's order", _list_order, after=_unfiltered),
    Scene("palette, found", _palette("dov"),
          after=lambda stage: stage.window.asides.palette()),
    Scene("palette, nothing found", _palette(_NOWHERE),
          after=lambda stage: stage.window.asides.palette()),
    Scene("help, nothing found", _help_on_nothing, after=_help_cleared),
    Scene("keys, taken by another", _keys(_key_of_another)),
    Scene("keys, nothing found", _keys(_no_such_key)),
    Scene("licences", _licences),
    Scene("add note, not saved yet", _not_saved_yet),
    Scene("add suspect, a group", _group),
    Scene("verify, no export", _no_export),
    Scene("import a case bundle, differences", _bundle_differs),
    Scene("import a case bundle, refused", _no_bundle),
    Scene("preferences, copies made", _copies_chosen),
    Scene("new library", _opened(_new_library(Dropped()))),
    Scene("new library, for files", _opened(_new_library(Dropped(_FILES)))),
    Scene("new library, refused", _new_library_refused),
    *(Scene(f"{which}, none", _nothing_across(which), setting=Setting.EMPTY_LIBRARY)
      for which in ("parties", "provisions", "deadlines", "history")),
    Scene("welcome, files wait", _files_wait, setting=Setting.WELCOME,
          after=lambda stage: stage.window.tell_on_welcome("")),
    Scene("welcome, files held over it", _held_over_welcome, setting=Setting.WELCOME,
          after=lambda stage: stage.window.welcome.sign.hide()),
    Scene("window, after a crash", _after_a_crash, setting=Setting.WELCOME),
    Scene("window, after an update", _after_an_update, setting=Setting.WELCOME),
)  # fmt: skip
