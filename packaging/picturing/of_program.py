"""Lists across cases, history, menus, and what the program says about itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QDialog, QMenu, QMessageBox, QWidget

from casefile.ui.facts.menu import RowMenu
from casefile.ui.facts.rows import RowKind
from picturing.scene import Scene, Setting
from picturing.stage import Stage


def _across(which: str) -> Callable[[Stage], QWidget]:
    def show(stage: Stage) -> QWidget:
        before = set(_dialogs(stage))
        getattr(stage.view.across, f"open_{which}")()
        (dialog,) = set(_dialogs(stage)) - before
        return dialog

    return show


def _dialogs(stage: Stage) -> list[QDialog]:
    return [one for one in stage.window.findChildren(QDialog) if one.isVisible()]


def _new_dialog(act: Callable[[Stage], object]) -> Callable[[Stage], QWidget]:
    def show(stage: Stage) -> QWidget:
        before = set(_dialogs(stage))
        act(stage)
        (dialog,) = set(_dialogs(stage)) - before
        return dialog

    return show


def _draft(stage: Stage) -> QWidget:
    from casefile.ui.dialogs.draft_dialog import DraftDialog

    dialog = DraftDialog("Note · Harbour\nNote: Ask who was on berth 9.", stage.window)
    dialog.show()
    return dialog


def _open_again(stage: Stage) -> QWidget:
    from casefile.ui.dialogs.recent_dialog import RecentDialog

    path = stage.view.desk.library.path
    dialog = RecentDialog([path, path.with_name("On a drive that is gone.casefile")], stage.window)
    dialog.open()
    stage.until(lambda: not dialog.list.item(1).flags(), "a drive to answer")
    return dialog


def _crash(stage: Stage) -> QWidget:
    from casefile.ui.crash import CrashDialog, report

    try:
        int("a name")
    except ValueError as error:
        dialog = CrashDialog(report(error), stage.window)
    dialog.open()
    return dialog


def _refused(stage: Stage) -> QWidget:
    path = stage.folder / "torn.casefile"
    path.write_bytes(b"SQLite format 3\0" + bytes(500))
    stage.window.open_library(path)
    boxes = stage.until(
        lambda: [one for one in stage.window.findChildren(QMessageBox) if one.isVisible()],
        "that the library is refused",
    )
    return boxes[0]


def _bar_menu(place: int) -> Callable[[Stage], QWidget]:
    def show(stage: Stage) -> QWidget:
        menu = stage.window.menuBar().actions()[place].menu()
        assert isinstance(menu, QMenu)
        return stage.menu(menu)

    return show


def _submenu(words: str) -> Callable[[Stage], QWidget]:
    """A menu within a menu of the bar, by the name of one of its entries."""

    def show(stage: Stage) -> QWidget:
        action = stage.window.menus.entries[words].action
        (menu,) = [one for one in action.associatedObjects() if isinstance(one, QMenu)]
        return stage.menu(menu)

    return show


def _row_menu(kind: RowKind) -> Callable[[Stage], QWidget]:
    def show(stage: Stage) -> QWidget:
        row = stage.row(lambda row: row.kind is kind)
        return stage.menu(RowMenu(stage.view.facts, row))

    return show


def _document_menu(stage: Stage) -> QWidget:
    return stage.menu(stage.view.documents.list.menu_for(stage.lines[0].sha256))


def _case_menu(stage: Stage) -> QWidget:
    return stage.menu(stage.view.rail.cases.menu_for(stage.case_id))


def _reader_menu(stage: Stage) -> QWidget:
    return stage.menu(stage.view.reader.context_menu())


def _event_menu(stage: Stage) -> QWidget:
    return stage.popped(
        lambda: stage.view.events.show_menu(stage.facts.events[0].id, QPoint(12, 12))
    )


def _events_menu(stage: Stage) -> QWidget:
    chosen = [one.id for one in stage.facts.events[:2]]
    stage.view.timeline.board.set_selected(chosen)
    return stage.popped(lambda: stage.view.events.show_menu(chosen[0], QPoint(12, 12)))


def _lane_menu(stage: Stage) -> QWidget:
    return stage.popped(lambda: stage.view.timeline.board.show_lane_menu(0, QPoint(12, 12)))


def _lanes(stage: Stage) -> QWidget:
    return stage.menu(stage.view.timeline.choices.lanes.menu_shown)


def _views(stage: Stage) -> QWidget:
    views = stage.view.timeline.choices.views
    views.fill()
    return stage.menu(views.menu_shown)


def _help(stage: Stage) -> QWidget:
    shown = stage.window.asides.help_on()
    shown.show_topic("first-steps")
    return shown


def _help_on(topic: str) -> Callable[[Stage], QWidget]:
    def show(stage: Stage) -> QWidget:
        shown = stage.window.asides.help_on()
        shown.show_topic(topic)
        return shown

    return show


def _help_searching(stage: Stage) -> QWidget:
    shown = stage.window.asides.help_on()
    shown.search.setText(shown.topic.title.split()[0])
    return shown


def _help_searched(stage: Stage) -> None:
    stage.window.asides.help_on().search.clear()
    stage.clear()


def _palette(stage: Stage) -> QWidget:
    stage.window.asides.palette()
    return stage.window


def _preferences(place: int) -> Callable[[Stage], QWidget]:
    def show(stage: Stage) -> QWidget:
        dialog = stage.window.asides.preferences()
        dialog.list.setCurrentRow(place)
        return dialog

    return show


_PAGES = ("general", "look", "cases", "copies")
_BAR = ("file", "edit", "case", "facts", "view", "help")

SCENES = (
    Scene("people and organisations", _across("parties")),
    Scene("provisions of law", _across("provisions")),
    Scene("deadlines", _across("deadlines")),
    Scene("history", _across("history")),
    *(Scene(f"menu, {name}", _bar_menu(place)) for place, name in enumerate(_BAR)),
    Scene("menu, across cases", _submenu("across.parties")),
    Scene("menu, appearance", _submenu("look.light")),
    Scene("menu, text size", _submenu("size.100")),
    Scene("menu of a case", _case_menu),
    Scene("menu of a document", _document_menu),
    Scene("menu of the reader", _reader_menu),
    *(
        Scene(f"menu of a fact, {kind.value}", _row_menu(kind))
        for kind in (
            RowKind.PARTY, RowKind.NAME, RowKind.PROVISION, RowKind.CHARGE, RowKind.EVENT,
            RowKind.OTHER_DATE, RowKind.CITATION, RowKind.RELATED,
        )
    ),
    Scene("menu of an event", _event_menu),
    Scene("menu of several events", _events_menu,
          after=lambda stage: stage.view.timeline.board.set_selected(())),
    Scene("menu of a lane", _lane_menu),
    Scene("menu of lanes", _lanes),
    Scene("menu of views", _views),
    Scene("help", _help),
    Scene("help, dates", _help_on("dates")),
    Scene("help, keys", _help_on("keys")),
    Scene("help, what is new", _help_on("whats-new")),
    Scene("help, searching", _help_searching, after=_help_searched),
    *(Scene(f"preferences, {name}", _preferences(place)) for place, name in enumerate(_PAGES)),
    Scene("palette", _palette, after=lambda stage: stage.window.asides.palette()),
    Scene("keys", _new_dialog(lambda stage: stage.window.asides.keys())),
    Scene("about", _new_dialog(lambda stage: stage.window.asides.about())),
    Scene("crash", _crash),
    Scene("typed and not saved", _draft),
    Scene("open again", _open_again),
    Scene("library refused", _refused, setting=Setting.WELCOME),
)  # fmt: skip
