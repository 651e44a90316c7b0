"""What the window does with cases: new, edited, related, deleted, exported."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from casefile.actions.cases import delete_case
from casefile.timeline.columns import Columns
from casefile.ui.desk import Desk
from casefile.ui.dialogs import tagging
from casefile.ui.window_memory import WindowMemory

if TYPE_CHECKING:
    from casefile.actions.importing import ImportResult


class Cases(QObject):
    """Opens the dialogs; `told` is a sentence for the status bar, `made` the new case."""

    told = Signal(str)
    made = Signal(object)

    def __init__(self, desk: Desk, memory: WindowMemory, view: QWidget) -> None:
        super().__init__(view)
        self._desk = desk
        self._memory = memory
        self._view = view

    def new(self) -> None:
        where = self._memory.wishes.jurisdiction
        dialog = tagging.edit_case(self._desk, self._view.window(), jurisdiction=where)
        dialog.saved.connect(self.made)

    def edit(self, case_id: str | None) -> None:
        if case_id is not None:
            tagging.edit_case(self._desk, self._view.window(), case_id)

    def relate(self, case_id: str | None) -> None:
        if case_id is not None:
            self._desk.open_case(case_id)
            tagging.relate_case(self._desk, self._view.window())

    def delete(self, case_id: str | None) -> None:
        """At once: undo brings it back whole."""
        if case_id is not None:
            self._desk.act(delete_case, case_id).then(
                lambda _: self.told.emit(self.tr("The case was deleted. Undo brings it back."))
            )

    def bring_in(self, case_id: str | None) -> None:
        """Asks for a chronology or entities from elsewhere, and shows what they become."""
        from casefile.ui.imports.opening import filter_words, open_import_dialog

        if case_id is None:
            return
        window = self._view.window()
        words = filter_words(self.tr("Chronologies"), self.tr("FollowTheMoney entities"))
        chooser = QFileDialog(window, self.tr("Import"), str(self._memory.folder))
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.setNameFilter(words)
        chooser.fileSelected.connect(
            lambda name: open_import_dialog(self._desk, window, case_id, Path(name))
        )
        chooser.fileSelected.connect(lambda name: self._memory.remember_folder(Path(name).parent))
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()

    def choose_bundle(self) -> None:
        """Asks for a case bundle to be imported."""
        name, _ = QFileDialog.getOpenFileName(
            self._view.window(),
            self.tr("Import a case bundle"),
            str(self._memory.export_folder or self._memory.folder),
            self.tr("Case bundles (*.casebundle)"),
        )
        if name:
            self.import_bundle(Path(name))

    def import_bundle(self, path: Path) -> None:
        """Shows what a bundle would bring; once it is here, its first case is opened."""
        from casefile.ui.dialogs.import_dialog import open_import_dialog

        def came(result: ImportResult) -> None:
            self._desk.open_case(result.cases[0].id)
            self.told.emit(self.tr("The case was imported. Undo takes it back."))

        open_import_dialog(self._desk, self._view.window(), path).saved.connect(came)

    def export(self, case_id: str | None, chosen_events: Sequence[str] = ()) -> None:
        """Asks what leaves, and as what; `chosen_events` are those selected."""
        from casefile.ui.export.export_dialog import open_export_dialog

        if case_id is None:
            return
        author = self._memory.wishes.author
        dialog = open_export_dialog(
            self._desk,
            self._view.window(),
            case_id,
            self._memory.export_folder,
            chosen_events=chosen_events,
            choices=self._memory.export_choices.by(author),
        )

        def made(path: str) -> None:
            self._memory.remember_export_folder(Path(path).parent)
            self._memory.remember_export_choices(dialog.choices.not_by(author))

        dialog.saved.connect(made)

    def picture(
        self,
        case_id: str | None,
        columns: Columns | None = None,
        span: tuple[int, int] | None = None,
    ) -> None:
        """A picture of what is seen of the timeline, or of all of it."""
        from casefile.ui.dialogs.picture_dialog import open_picture_dialog

        if case_id is None:
            return
        dialog = open_picture_dialog(
            self._desk,
            self._view.window(),
            case_id,
            columns,
            span,
            choices=self._memory.picture_choices,
            last_folder=self._memory.export_folder,
        )

        def made(path: str) -> None:
            self._memory.remember_export_folder(Path(path).parent)
            self._memory.remember_picture_choices(dialog.choices)

        dialog.saved.connect(made)
