"""The menu bar. Each entry has one name, one key and one place; `doing` says who acts."""

from __future__ import annotations

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMainWindow, QMenu

from casefile.ui.menus.entries import Entries, Keys, Need, Standard
from casefile.ui.movement import Movement
from casefile.ui.search_field import SHORTCUT as SEARCH_KEYS
from casefile.ui.theme import Appearance
from casefile.ui.tongue import words_in

FILL_KEYS = "Ctrl+Shift+T"
PALETTE_KEYS = "Ctrl+Shift+P"
TEXT_SIZES = (100, 125, 150, 175, 200)
"""Percent of the platform's own letters."""

tr = words_in("Menus")


class Menus:
    """Every entry of the menu bar, by what it does."""

    def __init__(self, window: QMainWindow) -> None:
        self._window = window
        self._bar = window.menuBar()
        self.entries = Entries(window)
        self._fill_file(self._menu(tr("&File")))
        self._fill_edit(self._menu(tr("&Edit")))
        self._fill_case(self._menu(tr("&Case")))
        # Filled by `casefile.ui.menus.facts`, which knows what is selected.
        self.facts = self._menu(tr("F&acts"))
        # Gone on with by `casefile.ui.menus.timeline`, which knows what is shown.
        self.timeline = self._menu(tr("&Timeline"))
        self._fill_timeline(self.timeline)
        self._fill_view(self._menu(tr("&View")))
        self._fill_help(self._menu(tr("&Help")))
        self.entries.has_menus(*(one.text() for one in self._bar.actions()))

    def _menu(self, title: str) -> QMenu:
        return self._bar.addMenu(title)

    def _of_library(self, menu: QMenu, name: str, words: str, *keys: Keys) -> QAction:
        return self.entries.add(menu, name, words, *keys, need=Need.LIBRARY)

    def _of_case(self, menu: QMenu, name: str, words: str, *keys: Keys) -> QAction:
        return self.entries.add(menu, name, words, *keys, need=Need.CASE)

    def _switch(self, menu: QMenu, name: str, words: str, *keys: Keys) -> QAction:
        return self.entries.add(menu, name, words, *keys, need=Need.LIBRARY, checkable=True)

    def _fill_file(self, menu: QMenu) -> None:
        add = self.entries.add
        self.new_library = add(menu, "library.new", tr("New library…"), "Ctrl+Shift+N")
        self.open_library = add(menu, "library.open", tr("Open library…"), Standard.Open)
        self.recent = menu.addMenu(tr("Open again"))
        menu.addSeparator()
        self.new_case = self._of_library(menu, "case.new", tr("New case…"), Standard.New)
        self.attach = self._of_library(menu, "attach", tr("Attach documents…"), "Ctrl+Shift+A")
        self.attach_folder = self._of_library(menu, "attach.folder", tr("Attach a folder…"))
        self.import_bundle = self._of_library(menu, "import.bundle", tr("Import a case bundle…"))
        self.import_file = self._of_case(menu, "import.file", tr("Import a chronology…"))
        menu.addSeparator()
        self.export = self._of_case(menu, "export", tr("Export…"), "Ctrl+E")
        self.picture = self._of_case(menu, "export.picture", tr("Export picture of timeline…"))
        self.verify = self._of_library(menu, "verify", tr("Verify an export…"))
        menu.addSeparator()
        self.print_document = self._of_library(
            menu, "print.document", tr("Print document…"), Standard.Print
        )
        self.print_summary = self._of_case(menu, "print.summary", tr("Print summary…"))
        menu.addSeparator()
        self.copy_library = self._of_library(menu, "library.copy", tr("Copy library now…"))
        # Not every platform has keys of its own for this.
        self.quit = add(menu, "quit", tr("Quit"), Standard.Quit, "Ctrl+Q")
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)

    def _fill_edit(self, menu: QMenu) -> None:
        # Enabled by `casefile.ui.window_steps`, which asks the journal.
        self.undo = self.entries.add(menu, "undo", tr("Undo"), Standard.Undo)
        self.redo = self.entries.add(menu, "redo", tr("Redo"), Standard.Redo, "Ctrl+Y")
        self.history = self._of_library(menu, "history", tr("History…"))
        menu.addSeparator()
        self.paste = self._of_library(menu, "paste", tr("Paste"), Standard.Paste)
        menu.addSeparator()
        self.find = self._of_library(menu, "find", tr("Find in the document"), Standard.Find)
        self.find_next = self._of_library(menu, "find.next", tr("Find next"), Standard.FindNext)
        self.find_previous = self._of_library(
            menu, "find.previous", tr("Find previous"), Standard.FindPrevious
        )
        self.search = self._of_library(menu, "search", tr("Search every case"), SEARCH_KEYS)
        menu.addSeparator()
        self.preferences = self.entries.add(
            menu, "preferences", tr("Preferences…"), Standard.Preferences, "Ctrl+,"
        )
        self.preferences.setMenuRole(QAction.MenuRole.PreferencesRole)

    def _fill_case(self, menu: QMenu) -> None:
        self.case = menu
        self.edit_case = self._of_case(menu, "case.edit", tr("Edit case…"))
        self.relate_case = self._of_case(menu, "case.relate", tr("Relate to another case…"))
        menu.addSeparator()
        self.delete_case = self._of_case(menu, "case.delete", tr("Delete case"))
        menu.addSeparator()
        across = menu.addMenu(tr("Across cases"))
        self.parties = self._of_library(across, "across.parties", tr("People and organisations"))
        self.provisions = self._of_library(across, "across.provisions", tr("Provisions of law"))
        self.deadlines = self._of_library(across, "across.deadlines", tr("Deadlines"))

    def _fill_timeline(self, menu: QMenu) -> None:
        self.as_list = self._switch(menu, "timeline.list", tr("Timeline as list"))
        self.fill = self._switch(menu, "timeline.fill", tr("Timeline fills the window"), FILL_KEYS)
        self.fill.toggled.connect(self._offer_escape)
        self._fill_movement(menu.addMenu(tr("Animate the timeline")))

    def _fill_movement(self, menu: QMenu) -> None:
        group = QActionGroup(self._window)
        self.animate = {
            which: self.entries.add(menu, f"timeline.animate.{which}", words, checkable=True)
            for which, words in (
                (Movement.SYSTEM, tr("As the system wishes")),
                (Movement.ON, tr("Always")),
                (Movement.OFF, tr("Never")),
            )
        }
        for action in self.animate.values():
            group.addAction(action)

    def _offer_escape(self, fills: bool) -> None:
        """While the timeline fills the window, Escape is the way out, wherever the cursor is."""
        self.entries.lend("timeline.fill", *(("Esc",) if fills else ()))

    def _fill_view(self, menu: QMenu) -> None:
        self.palette = self.entries.add(menu, "palette", tr("Command palette…"), PALETTE_KEYS)
        menu.addSeparator()
        self.panes = {
            name: self._switch(menu, f"pane.{name}", words, f"Ctrl+{place}")
            for place, (name, words) in enumerate(
                {
                    "rail": tr("Cases"),
                    "documents": tr("Documents"),
                    "reader": tr("Reader"),
                    "facts": tr("Facts"),
                    "timeline": tr("Timeline"),
                }.items(),
                start=1,
            )
        }
        menu.addSeparator()
        self.next_pane = self._of_library(menu, "pane.next", tr("Next pane"), "F6")
        self.previous_pane = self._of_library(
            menu, "pane.previous", tr("Previous pane"), "Shift+F6"
        )
        menu.addSeparator()
        self.zoom_in = self._of_library(
            menu, "page.larger", tr("Larger page"), Standard.ZoomIn, "Ctrl+="
        )
        self.zoom_out = self._of_library(menu, "page.smaller", tr("Smaller page"), Standard.ZoomOut)
        self.fit_width = self._of_library(
            menu, "page.fit", tr("Page as wide as the reader"), "Ctrl+0"
        )
        self._fill_look(menu.addMenu(tr("Appearance")))
        self._fill_sizes(menu.addMenu(tr("Text size")))

    def _fill_look(self, menu: QMenu) -> None:
        group = QActionGroup(self._window)
        self.appearance = {
            which: self.entries.add(menu, f"look.{which}", words, checkable=True)
            for which, words in (
                (Appearance.SYSTEM, tr("As the system")),
                (Appearance.LIGHT, tr("Light")),
                (Appearance.DARK, tr("Dark")),
                (Appearance.HIGH_LIGHT, tr("High contrast, light")),
                (Appearance.HIGH_DARK, tr("High contrast, dark")),
            )
        }
        for action in self.appearance.values():
            group.addAction(action)

    def _fill_sizes(self, menu: QMenu) -> None:
        group = QActionGroup(self._window)
        self.text_sizes = {
            percent: self.entries.add(
                menu, f"size.{percent}", tr("{percent} %").format(percent=percent), checkable=True
            )
            for percent in TEXT_SIZES
        }
        for action in self.text_sizes.values():
            group.addAction(action)

    def _fill_help(self, menu: QMenu) -> None:
        add = self.entries.add
        self.help = add(menu, "help.help", tr("Casefile help"), Standard.HelpContents)
        self.whats_new = add(menu, "help.new", tr("What’s new"))
        self.keys = add(menu, "help.keys", tr("Keyboard shortcuts…"))
        self.about = add(menu, "help.about", tr("About Casefile"))
        self.about.setMenuRole(QAction.MenuRole.AboutRole)
