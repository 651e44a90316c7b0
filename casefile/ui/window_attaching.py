"""What the window does with what is dropped on it or chosen: on which case it comes, and then."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPlainTextEdit, QWidget

from casefile.actions.cases import add_case
from casefile.actions.documents import detach_all, put_on_case
from casefile.model.terms import Outcome
from casefile.model.wording import worded
from casefile.ui.attach_drop import dropped, is_welcome, library_in
from casefile.ui.attach_runner import AttachEnd, AttachRunner
from casefile.ui.attach_things import Dropped
from casefile.ui.carried import is_own
from casefile.ui.desk import Desk
from casefile.ui.dialogs import tagging
from casefile.ui.documents_model import BeingRead
from casefile.ui.documents_pane import DocumentsPane
from casefile.ui.documents_wording import tr
from casefile.ui.file_names import as_file_name
from casefile.ui.tongue import filled
from casefile.ui.window_memory import WindowMemory

BUNDLE_ENDING = ".casebundle"


class Attaching(QObject):
    """`told` is a sentence for the status bar.

    `attached` is the first new document's SHA-256, and whether it came alone; `bundleDropped` a
    case bundle, which is imported and not attached.
    """

    attached = Signal(str, bool)
    bundleDropped = Signal(Path)
    told = Signal(str)

    def __init__(
        self,
        desk: Desk,
        runner: AttachRunner,
        documents: DocumentsPane,
        memory: WindowMemory,
        view: QWidget,
    ) -> None:
        super().__init__(view)
        self._desk = desk
        self._runner = runner
        self._documents = documents
        self._memory = memory
        self._view = view
        self._case_id = ""
        self._made = ""
        self._is_welcome = False
        runner.progressed.connect(self._on_progress)
        runner.ended.connect(self._on_end)

    # From where it comes

    def welcome(self, event: QDropEvent) -> None:
        """Says to another program whether what it drags can be attached; a library is opened."""
        data = event.mimeData()
        if isinstance(event, QDragEnterEvent):
            # Once: a library is told by its name, for which the other program has to be asked.
            self._is_welcome = is_welcome(data) and library_in(data) is None
        if self._is_welcome:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self._runner.prepare()
        else:
            event.ignore()

    def drop(self, event: QDropEvent) -> None:
        if not is_welcome(event.mimeData()):
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.take(dropped(event.mimeData()))

    def paste(self) -> None:
        """Attaches what the clipboard holds; where words are being written, pastes it there."""
        focused = self._view.window().focusWidget()
        if isinstance(focused, QLineEdit | QPlainTextEdit) and not focused.isReadOnly():
            focused.paste()
            return
        data = QGuiApplication.clipboard().mimeData()
        if is_own(data):
            self.told.emit(self.tr("This was copied here: there is nothing to attach."))
        else:
            self.take(dropped(data))

    def choose_files(self) -> None:
        self._runner.prepare()
        names, _ = QFileDialog.getOpenFileNames(
            self._view.window(),
            self.tr("Attach documents"),
            str(self._memory.folder),
            name_filters(),
        )
        if names:
            self._memory.remember_folder(Path(names[0]).parent)
        self.take(Dropped(tuple(Path(name) for name in names)))

    def choose_folder(self) -> None:
        self._runner.prepare()
        name = QFileDialog.getExistingDirectory(
            self._view.window(), self.tr("Attach a whole folder"), str(self._memory.folder)
        )
        if name:
            self._memory.remember_folder(Path(name).parent)
            self.take(Dropped((Path(name),)))

    def take(self, things: Dropped, case_id: str | None = None) -> None:
        """Attaches to a case: the one given, else the open one, else a new one named after it.

        A case bundle brings its own case.
        """
        bundles = [path for path in things.paths if path.suffix.lower() == BUNDLE_ENDING]
        if bundles:
            rest = tuple(path for path in things.paths if path not in bundles)
            things = replace(things, paths=rest)
            self.bundleDropped.emit(bundles[0])
        elif not things and not things.declined:
            self.told.emit(self.tr("Nothing in it can be attached."))
        if not things:
            if things.declined:
                self._runner.decline(case_id or self._desk.case_id or "", things)
            return
        case_id = case_id or self._desk.case_id
        if case_id is not None:
            self._attach(case_id, things)
            return
        title = things.first_name
        self._desk.act(add_case, title).then(lambda made: self._attach_to_new(made, title, things))

    def _attach_to_new(self, case_id: str, title: str, things: Dropped) -> None:
        self._desk.open_case(case_id)
        self._made = filled(self.tr("Made the case “{title}” for it."), title=title)
        self.told.emit(self._made)
        self._attach(case_id, things)

    def _attach(self, case_id: str, things: Dropped) -> None:
        self._case_id = case_id
        self._runner.attach(case_id, things)

    # While it lasts, and then

    def _on_progress(self, progress: object) -> None:
        if self._case_id != self._desk.case_id:
            self._documents.show_being_read(None)
            return
        done, files = progress.done, progress.files  # type: ignore[attr-defined]
        path = progress.path  # type: ignore[attr-defined]
        words = tr("reading text… {done} of {files}").format(done=done, files=files)
        self._documents.show_being_read(BeingRead(Path(path).name, words, done / max(files, 1)))

    def _on_end(self, end: AttachEnd) -> None:
        if self._runner.is_running:
            return
        self._documents.show_being_read(None)
        new = [line for line in end.lines if line.outcome is not Outcome.REFUSED and line.document]
        came = sum(line.outcome is not Outcome.DUPLICATE for line in new)
        made, self._made = self._made, ""
        if end.case_id and not end.lines and not end.was_cancelled:
            made = " ".join(part for part in (made, self.tr("There was no file in it.")) if part)
        if came and end.case_id and end.case_id != self._desk.case_id:
            self._tell_elsewhere(end.case_id, made, came)
        else:
            self._tell(made, tr("%n document(s) attached.", came) if came else "")
        if new and end.case_id == self._desk.case_id and new[0].document is not None:
            # What a mail or a PDF brought along is no company.
            alone = sum(line.part_of is None for line in end.lines) == 1
            self.attached.emit(new[0].document, alone)

    def _tell(self, *parts: str) -> None:
        words = " ".join(part for part in parts if part)
        if words:
            self.told.emit(words)

    def _tell_elsewhere(self, case_id: str, made: str, came: int) -> None:
        """Of what came to a case that is not shown nothing is seen but this."""
        # Not with the panes, whose coming the user waits for.
        from casefile.store.reads.cases import title_of

        def tell(title: str | None) -> None:
            words = tr("%n document(s) attached to “{case}”.", came)
            self._tell(made, filled(words, case=title or ""))

        self._desk.fetch(lambda connection: title_of(connection, case_id)).then(tell)

    # One document

    def remove(self, documents: str | Sequence[str]) -> None:
        """Takes documents off the open case at once: one undo brings them back."""
        case_id = self._desk.case_id
        several = (documents,) if isinstance(documents, str) else tuple(documents)
        if case_id is not None:
            self._desk.act(detach_all, case_id, several).then(
                lambda _: self.told.emit(self.tr("Removed from the case. Undo brings it back."))
            )

    def put(self, documents: Sequence[str], case_id: str) -> None:
        """Puts documents of the open case on another one, too."""
        if case_id == self._desk.case_id:
            return
        for sha256 in documents:
            self._desk.act(put_on_case, case_id, sha256).then(
                lambda is_new: self.told.emit(
                    self.tr("It lies on that case now, too.")
                    if is_new
                    else self.tr("It lies on that case already.")
                )
            )

    def ask_where_to_put(self, sha256: str) -> None:
        line = self._documents.model.line(sha256)
        if line is not None and self._desk.case_id is not None:
            tagging.put_document(self._desk, self._view.window(), self._desk.case_id, line)

    def save_copy(self, sha256: str) -> None:
        """Saves the very bytes that were attached, wherever the user says."""
        line = self._documents.model.line(sha256)
        name = as_file_name(line.file_name if line is not None else sha256)
        chosen, _ = QFileDialog.getSaveFileName(
            self._view.window(),
            self.tr("Save a copy of the original"),
            str(self._memory.folder / name),
        )
        if chosen:
            self._memory.remember_folder(Path(chosen).parent)
            self.copy_to(sha256, Path(chosen))

    def copy_to(self, sha256: str, path: Path) -> None:
        contents = self._desk.library.contents
        self._desk.compute(lambda: _written(contents, sha256, path)).then(
            lambda _: self.told.emit(filled(self.tr("Saved {name}"), name=path.name))
        )


def name_filters() -> str:
    """What a dialog that asks for documents lists: what we read first, then all there is."""
    from casefile.intake.sniff import SUFFIXES

    patterns = " ".join(f"*.{suffix}" for suffix in SUFFIXES)
    return f"{tr('Documents')} ({patterns});;{tr('All files')} (*)"


def _written(contents: object, sha256: str, path: Path) -> None:
    from casefile.model.errors import CasefileError
    from casefile.store.contents import Contents

    assert isinstance(contents, Contents)
    try:
        contents.write_to(sha256, path)
    except OSError as error:
        why = error.strerror or str(error)
        raise CasefileError(
            worded(
                "“{name}” could not be written: {why}. The document in the library is untouched.",
                name=path.name,
                why=why,
            )
        ) from error
