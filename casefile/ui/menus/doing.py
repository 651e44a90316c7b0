"""Who acts when an entry is chosen: the window's signal wiring, entry by entry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casefile.ui.menus.bar import Menus
from casefile.ui.menus.recent import RecentMenu

if TYPE_CHECKING:
    from casefile.ui.window import Window


def wire(menus: Menus, window: Window) -> None:
    """Connects every entry. Those that need a library are disabled while there is none."""
    _wire_file(menus, window)
    _wire_edit(menus, window)
    _wire_case(menus, window)
    _wire_view(menus, window)
    _wire_look(menus, window)
    menus.help.triggered.connect(window.asides.help)
    menus.whats_new.triggered.connect(window.asides.whats_new)
    menus.keys.triggered.connect(window.asides.keys)
    menus.about.triggered.connect(window.asides.about)


def _wire_file(menus: Menus, window: Window) -> None:
    live = window.live
    menus.new_library.triggered.connect(window.libraries.ask_new)
    menus.open_library.triggered.connect(window.libraries.ask_open)
    RecentMenu(menus.recent, window)
    menus.new_case.triggered.connect(lambda: live().cases.new())
    menus.attach.triggered.connect(lambda: live().attaching.choose_files())
    menus.attach_folder.triggered.connect(lambda: live().attaching.choose_folder())
    menus.import_bundle.triggered.connect(lambda: live().cases.choose_bundle())
    menus.import_file.triggered.connect(lambda: live().cases.bring_in(window.case_id))
    menus.export.triggered.connect(lambda: live().leaving.export())
    menus.picture.triggered.connect(lambda: live().leaving.picture())
    menus.verify.triggered.connect(lambda: live().leaving.verify())
    menus.print_document.triggered.connect(lambda: live().leaving.print_document())
    menus.print_summary.triggered.connect(lambda: live().leaving.print_summary())
    menus.copy_library.triggered.connect(window.asides.copy_library)
    menus.quit.triggered.connect(window.close)


def _wire_edit(menus: Menus, window: Window) -> None:
    # Undo and redo are `casefile.ui.window_steps`'.
    live = window.live
    menus.history.triggered.connect(lambda: live().across.open_history())
    menus.paste.triggered.connect(lambda: live().attaching.paste())
    menus.find.triggered.connect(lambda: live().reader.open_find())
    menus.find_next.triggered.connect(lambda: live().reader.find_bar.step(1))
    menus.find_previous.triggered.connect(lambda: live().reader.find_bar.step(-1))
    menus.search.triggered.connect(window.search)
    menus.preferences.triggered.connect(window.asides.preferences)


def _wire_case(menus: Menus, window: Window) -> None:
    live = window.live
    menus.edit_case.triggered.connect(lambda: live().cases.edit(window.case_id))
    menus.relate_case.triggered.connect(lambda: live().cases.relate(window.case_id))
    menus.delete_case.triggered.connect(lambda: live().cases.delete(window.case_id))
    menus.parties.triggered.connect(lambda: live().across.open_parties())
    menus.provisions.triggered.connect(lambda: live().across.open_provisions())
    menus.deadlines.triggered.connect(lambda: live().across.open_deadlines())


def _wire_view(menus: Menus, window: Window) -> None:
    live = window.live
    for name, action in menus.panes.items():
        action.triggered.connect(lambda shown, pane=name: live().show_pane(pane, shown))
    menus.fill.triggered.connect(lambda fills: live().fill_with_timeline(fills))
    menus.as_list.triggered.connect(lambda lists: live().timeline.show_list(lists))
    menus.next_pane.triggered.connect(lambda: live().step_pane(1))
    menus.previous_pane.triggered.connect(lambda: live().step_pane(-1))
    menus.zoom_in.triggered.connect(lambda: live().reader.canvas.step_zoom(1))
    menus.zoom_out.triggered.connect(lambda: live().reader.canvas.step_zoom(-1))
    menus.fit_width.triggered.connect(lambda: live().reader.canvas.set_zoom(None))


def _wire_look(menus: Menus, window: Window) -> None:
    look = window.look
    menus.palette.triggered.connect(window.asides.palette)
    for movement, action in menus.animate.items():
        action.triggered.connect(lambda _=False, which=movement: look.animate(which))
    for appearance, action in menus.appearance.items():
        action.triggered.connect(lambda _=False, which=appearance: look.choose(which))
    for percent, action in menus.text_sizes.items():
        action.triggered.connect(lambda _=False, size=percent: look.choose_size(size))
