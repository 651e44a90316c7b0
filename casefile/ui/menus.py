"""The window's menus. Each entry has one name, one key and one place; who acts is the window's."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from casefile.ui.search_field import SHORTCUT as SEARCH_KEYS
from casefile.ui.theme import Appearance

Keys = QKeySequence | QKeySequence.StandardKey | str | None
Standard = QKeySequence.StandardKey
FILL_KEYS = "Ctrl+Shift+T"
LIST_KEYS = "Ctrl+Shift+L"


@dataclass
class Menus:
    """Every action of the menu bar, by what it does."""

    new_library: QAction
    open_library: QAction
    recent: QMenu
    new_case: QAction
    attach: QAction
    attach_folder: QAction
    import_bundle: QAction
    import_file: QAction
    export: QAction
    picture: QAction
    verify: QAction
    print_document: QAction
    print_summary: QAction
    quit: QAction
    undo: QAction
    redo: QAction
    paste: QAction
    find: QAction
    find_next: QAction
    find_previous: QAction
    search: QAction
    edit_case: QAction
    relate_case: QAction
    delete_case: QAction
    case: QMenu
    facts: QMenu
    panes: dict[str, QAction]
    fill: QAction
    as_list: QAction
    animate: QAction
    next_pane: QAction
    previous_pane: QAction
    appearance: dict[Appearance, QAction]
    text_sizes: dict[int, QAction]
    zoom_in: QAction
    zoom_out: QAction
    fit_width: QAction
    keys: QAction
    about: QAction
    of_a_library: list[QAction] = field(default_factory=list)
    """The actions that mean nothing while no library is open."""


def build_menus(window: QMainWindow) -> Menus:
    """Fills the window's menu bar."""
    bar = window.menuBar()
    tr = window.tr

    def entry(menu: QMenu, text: str, keys: Keys = None, *, checkable: bool = False) -> QAction:
        made = QAction(text, window)
        if isinstance(keys, QKeySequence.StandardKey):
            made.setShortcuts(keys)
        elif keys is not None:
            made.setShortcut(QKeySequence(keys))
        made.setCheckable(checkable)
        menu.addAction(made)
        return made

    file = bar.addMenu(tr("&File"))
    new_library = entry(file, tr("New library…"), "Ctrl+Shift+N")
    open_library = entry(file, tr("Open library…"), Standard.Open)
    recent = file.addMenu(tr("Open again"))
    file.addSeparator()
    new_case = entry(file, tr("New case…"), Standard.New)
    attach = entry(file, tr("Attach documents…"), "Ctrl+Shift+A")
    attach_folder = entry(file, tr("Attach a folder…"))
    import_bundle = entry(file, tr("Import a case bundle…"))
    import_file = entry(file, tr("Import a chronology…"))
    file.addSeparator()
    export = entry(file, tr("Export…"), "Ctrl+E")
    picture = entry(file, tr("Export picture of timeline…"))
    verify = entry(file, tr("Verify an export…"))
    file.addSeparator()
    print_document = entry(file, tr("Print document…"), Standard.Print)
    print_summary = entry(file, tr("Print summary…"))
    file.addSeparator()
    quit_program = entry(file, tr("Quit"))
    # Not every platform has keys of its own for this.
    quit_program.setShortcuts(_with(Standard.Quit, "Ctrl+Q"))
    quit_program.setMenuRole(QAction.MenuRole.QuitRole)

    edit = bar.addMenu(tr("&Edit"))
    undo = entry(edit, tr("Undo"), Standard.Undo)
    redo = entry(edit, tr("Redo"))
    redo.setShortcuts(_with(Standard.Redo, "Ctrl+Y"))
    edit.addSeparator()
    paste = entry(edit, tr("Paste"), Standard.Paste)
    edit.addSeparator()
    find = entry(edit, tr("Find in the document"), Standard.Find)
    find_next = entry(edit, tr("Find next"), Standard.FindNext)
    find_previous = entry(edit, tr("Find previous"), Standard.FindPrevious)
    search = entry(edit, tr("Search every case"), SEARCH_KEYS)

    case = bar.addMenu(tr("&Case"))
    edit_case = entry(case, tr("Edit case…"))
    relate_case = entry(case, tr("Relate to another case…"))
    case.addSeparator()
    delete_case = entry(case, tr("Delete case"))

    facts = bar.addMenu(tr("F&acts"))

    view = bar.addMenu(tr("&View"))
    names = {
        "rail": tr("Cases"),
        "documents": tr("Documents"),
        "reader": tr("Reader"),
        "facts": tr("Facts"),
        "timeline": tr("Timeline"),
    }
    panes = {
        name: entry(view, text, f"Ctrl+{place}", checkable=True)
        for place, (name, text) in enumerate(names.items(), start=1)
    }
    fill = entry(view, tr("Timeline fills the window"), FILL_KEYS, checkable=True)
    # While it does, Escape is the way out of it, wherever the cursor is.
    ways_out = [QKeySequence(FILL_KEYS), QKeySequence(Qt.Key.Key_Escape)]
    fill.toggled.connect(lambda fills: fill.setShortcuts(ways_out[: 1 + fills]))
    as_list = entry(view, tr("Timeline as list"), LIST_KEYS, checkable=True)
    animate = entry(view, tr("Animate the timeline"), checkable=True)
    view.addSeparator()
    next_pane = entry(view, tr("Next pane"), "F6")
    previous_pane = entry(view, tr("Previous pane"), "Shift+F6")
    view.addSeparator()
    zoom_in = entry(view, tr("Larger page"), Standard.ZoomIn)
    zoom_in.setShortcuts(_with(Standard.ZoomIn, "Ctrl+="))
    zoom_out = entry(view, tr("Smaller page"), Standard.ZoomOut)
    fit_width = entry(view, tr("Page as wide as the reader"), "Ctrl+0")
    look = view.addMenu(tr("Appearance"))
    looks = QActionGroup(window)
    appearance = {}
    for which, text in (
        (Appearance.SYSTEM, tr("As the system")),
        (Appearance.LIGHT, tr("Light")),
        (Appearance.DARK, tr("Dark")),
    ):
        appearance[which] = entry(look, text, checkable=True)
        looks.addAction(appearance[which])
    size = view.addMenu(tr("Text size"))
    sizes = QActionGroup(window)
    text_sizes = {}
    for percent in (100, 125, 150, 175, 200):
        text_sizes[percent] = entry(size, f"{percent} %", checkable=True)
        sizes.addAction(text_sizes[percent])

    help_menu = bar.addMenu(tr("&Help"))
    keys = entry(help_menu, tr("Keys"), Standard.HelpContents)
    about = entry(help_menu, tr("About Casefile"))
    about.setMenuRole(QAction.MenuRole.AboutRole)

    of_a_library = [
        new_case, attach, attach_folder, import_bundle, import_file, export, picture, verify,
        print_document, print_summary, undo, redo, paste, find,
        find_next, find_previous, search, edit_case, relate_case, delete_case, *panes.values(),
        fill, as_list, next_pane, previous_pane, zoom_in, zoom_out, fit_width,
    ]  # fmt: skip
    return Menus(
        new_library, open_library, recent, new_case, attach, attach_folder, import_bundle,
        import_file, export, picture, verify, print_document, print_summary, quit_program,
        undo, redo, paste, find, find_next, find_previous, search, edit_case, relate_case,
        delete_case, case, facts, panes, fill, as_list, animate, next_pane, previous_pane,
        appearance, text_sizes, zoom_in, zoom_out, fit_width, keys, about, of_a_library,
    )  # fmt: skip


def _with(standard: QKeySequence.StandardKey, keys: str) -> list[QKeySequence]:
    """The platform's keys and one more, each once."""
    bound = [*QKeySequence.keyBindings(standard), QKeySequence(keys)]
    return list({one.toString(): one for one in bound}.values())
