"""What the window opens beside itself: preferences, palette, help, keys, what this program is."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from casefile.ui.tongue import Language, speak

if TYPE_CHECKING:
    from casefile.ui.help.shelf import HelpShelf
    from casefile.ui.help.window import HelpWindow
    from casefile.ui.palette.palette import Palette
    from casefile.ui.preferences.dialog import PreferencesDialog
    from casefile.ui.window import Window


class Asides(QObject):
    """Each is imported when it is asked for: the start of the window must not pay for it."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._wanted: Language | None = None
        self._is_replaced = False
        self.palette_shown: Palette | None = None
        self._shelf: HelpShelf | None = None

    def preferences(self) -> PreferencesDialog:
        from casefile.ui.preferences.dialog import PreferencesDialog

        dialog = PreferencesDialog(self._window)
        dialog.languageChosen.connect(lambda language: self._write_anew(dialog, language))
        dialog.datesChanged.connect(lambda: self._write_anew(dialog))
        dialog.open()
        return dialog

    def _write_anew(self, dialog: PreferencesDialog, language: Language | None = None) -> None:
        """Builds the window again, for what stands on it stays as it was written; then goes on."""
        page = dialog.list.currentRow()
        self._wanted = language or self._wanted
        if self._is_replaced:
            return
        self._is_replaced = True
        dialog.close()
        # Not while the dialog, a part of the window that goes, still answers to a hand.
        QTimer.singleShot(0, self, lambda: self._replace(page))

    def _replace(self, page: int) -> None:
        from casefile.ui.anew import reopen

        application = QApplication.instance()
        if self._wanted is not None and isinstance(application, QApplication):
            speak(application, self._wanted)
        again = reopen(self._window).asides.preferences()
        again.list.setCurrentRow(page)
        field = again.cases.dates if again.cases.isVisible() else again.general.language
        field.setFocus()

    def copy_library(self) -> None:
        """Copies the open library to the folder for copies; asks for one where there is none."""
        folder = self._window.memory.wishes.copies_folder
        if folder is not None:
            self._window.live().copies.make(folder)
            return
        chooser = QFileDialog(self._window, self.tr("Folder for copies"), str(Path.home()))
        chooser.setFileMode(QFileDialog.FileMode.Directory)
        chooser.setOption(QFileDialog.Option.ShowDirsOnly)
        chooser.fileSelected.connect(self.copy_to)
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()

    def copy_to(self, folder: str) -> None:
        """Copies there now, and once a day from now on."""
        self._window.memory.wishes.copies_folder = Path(folder)
        self._window.live().copies.make(Path(folder))

    def help(self) -> None:
        """Shows the help on what has the cursor."""
        self.help_on(self._window.focusWidget())

    def help_on(self, about: QWidget | None = None) -> HelpWindow:
        """Shows the help beside the window: the topic about a widget, or where it was left."""
        return self._help_shelf().open(about)

    def whats_new(self) -> HelpWindow:
        """Shows what each version brought."""
        return self._help_shelf().open_topic("whats-new")

    def _help_shelf(self) -> HelpShelf:
        if self._shelf is None:
            from casefile.ui.help.shelf import HelpShelf

            self._shelf = HelpShelf(self._window)
        return self._shelf

    def keys(self) -> None:
        """Lists the keys, to be looked up and changed."""
        self.keys_over(self._window)

    def keys_over(self, above: QWidget) -> None:
        """The same over another dialog."""
        from casefile.ui.keys.dialog import KeysDialog

        KeysDialog(self._window.keys, above).open()

    def palette(self) -> None:
        """Every act, and where one may want to go, by name."""
        if self.palette_shown is None:
            from casefile.ui.palette.palette import Palette

            self.palette_shown = Palette(self._window)
        self.palette_shown.open()

    def about(self) -> None:
        from casefile.ui.about import AboutDialog

        AboutDialog(self._window).open()
