"""The dialogs through which something leaves or comes back: exports, paper, imports."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from casefile.export.orders import Kind, Order
from casefile.ui.export.choices import ExportChoices
from casefile.ui.export.export_dialog import ExportDialog, open_export_dialog
from casefile.ui.export.kinds import ORDER
from picturing.material import chronology
from picturing.scene import Scene
from picturing.stage import Stage

_DRAWING = 1.5
"""Seconds in which a picture or a page ahead has been drawn."""

_SOMEWHERE = "/home/reporter/Documents"
"""A folder to be seen in pictures, which are the same on every machine."""


def _export(kind: Kind) -> Callable[[Stage], QWidget]:
    def show(stage: Stage) -> QWidget:
        choices = ExportChoices.of(Order(kind))
        dialog = open_export_dialog(
            stage.desk, stage.window, stage.case_id, stage.folder, choices=choices
        )
        stage.until(lambda: bool(dialog.path.text()), "the export dialog")
        dialog.path.setText(f"{_SOMEWHERE}/{Path(dialog.path.text()).name}")
        _previewed(stage, dialog)
        return dialog

    return show


def _previewed(stage: Stage, dialog: ExportDialog) -> None:
    stage.settle()
    if not stage.has_pictures:
        return
    stage.until(lambda: not dialog.previews.is_making, "the preview")
    stage.settle()
    drawings = dialog.preview.pages.drawings
    stage.until(lambda: not drawings.under_way, "the page ahead")
    stage.settle()


def _names_hidden(stage: Stage) -> QWidget:
    dialog = _export(Kind.SUMMARY)(stage)
    assert isinstance(dialog, ExportDialog)
    dialog.names.named.setCurrentIndex(1)
    dialog.names.named.activated.emit(1)
    _previewed(stage, dialog)
    return dialog


def _several_cases(stage: Stage) -> QWidget:
    dialog = _export(Kind.SUMMARY)(stage)
    assert isinstance(dialog, ExportDialog)
    last = dialog.scope.part.count() - 1
    dialog.scope.part.setCurrentIndex(last)
    dialog.scope.part.activated.emit(last)
    stage.settle()
    return dialog


def _made(stage: Stage) -> QWidget:
    dialog = _export(Kind.DOCUMENTS)(stage)
    assert isinstance(dialog, ExportDialog)
    out = stage.folder / "documents.csv"
    out.unlink(missing_ok=True)
    dialog.path.setText(str(out))
    dialog.submit()
    stage.until(lambda: dialog.made is not None, "the file")
    return dialog


def _picture(stage: Stage) -> QWidget:
    stage.view.leaving.picture()
    from casefile.ui.dialogs.picture_dialog import PictureDialog

    (dialog,) = [one for one in stage.window.findChildren(PictureDialog) if one.isVisible()]
    stage.until(lambda: bool(dialog.path.text()), "the dialog of the picture")
    dialog.path.setText(f"{_SOMEWHERE}/{Path(dialog.path.text()).name}")
    if stage.has_pictures:
        stage.until(lambda: not dialog.preview.image.isNull(), "the picture ahead")
    return dialog


def _summary_of(stage: Stage) -> Path:
    from casefile.actions.exporting import export

    out = stage.folder / "Harbour Archive manuscripts.pdf"
    if not out.exists():
        export(stage.desk.library, [stage.case_id], out)
    return out


def _verify(stage: Stage) -> QWidget:
    from casefile.ui.export.verify_dialog import open_verify_dialog

    dialog = open_verify_dialog(stage.desk, stage.window, _summary_of(stage))
    stage.until(dialog.copy_button.isEnabled, "what holds")
    return dialog


def _verify_changed(stage: Stage) -> QWidget:
    """A note was changed after the summary had left."""
    from casefile.actions.notes import edit_note
    from casefile.ui.export.verify_dialog import open_verify_dialog

    path, note = _summary_of(stage), stage.facts.notes[0]
    edit_note(stage.desk.library, note.id, "Ask the registry for the record.")
    dialog = open_verify_dialog(stage.desk, stage.window, path)
    stage.until(dialog.copy_button.isEnabled, "what holds")
    stage.desk.library.undo()
    return dialog


def _print_summary(stage: Stage) -> QWidget:
    return _printing(stage, lambda: stage.view.leaving.print_summary())


def _print_document(stage: Stage) -> QWidget:
    return _printing(stage, lambda: stage.view.leaving.print_document())


def _printing(stage: Stage, act: Callable[[], object]) -> QWidget:
    from casefile.ui.export.print_dialog import PrintDialog

    act()
    (dialog,) = [one for one in stage.window.findChildren(PrintDialog) if one.isVisible()]
    stage.until(dialog.save_button.isEnabled, "the pages")
    stage.rest(_DRAWING)
    return dialog


def _bundle(stage: Stage) -> QWidget:
    from casefile.actions.exporting import export
    from casefile.ui.dialogs.import_dialog import open_import_dialog

    out = stage.folder / "harbour.casebundle"
    if not out.exists():
        export(stage.desk.library, [stage.case_id], out, Order(Kind.BUNDLE))
    dialog = open_import_dialog(stage.desk, stage.window, out)
    stage.until(lambda: dialog.plan is not None, "what the bundle brings")
    return dialog


def _chronology(stage: Stage) -> QWidget:
    from casefile.ui.imports.chronology_dialog import ChronologyDialog
    from casefile.ui.imports.opening import open_import_dialog

    path = chronology(stage.folder)
    dialog = open_import_dialog(stage.desk, stage.window, stage.case_id, path)
    assert isinstance(dialog, ChronologyDialog)
    stage.until(lambda: not dialog.bar.isVisible() and dialog.plan, "what the rows become")
    return dialog


def _entities(stage: Stage) -> QWidget:
    from casefile.actions.exporting import export
    from casefile.ui.imports.entities_dialog import EntitiesDialog
    from casefile.ui.imports.opening import open_import_dialog

    out = stage.folder / "harbour.ftm.json"
    if not out.exists():
        export(stage.desk.library, [stage.case_id], out, Order(Kind.ENTITIES))
    dialog = open_import_dialog(stage.desk, stage.window, stage.case_id, out)
    assert isinstance(dialog, EntitiesDialog)
    stage.until(lambda: not dialog.bar.isVisible() and dialog.plan, "what the file tells of")
    return dialog


SCENES = (
    *(Scene(f"export, {kind.value}", _export(kind)) for kind in ORDER),
    Scene("export, names taken out", _names_hidden),
    Scene("export, of what", _several_cases),
    Scene("export, made", _made),
    Scene("picture of the timeline", _picture),
    Scene("verify, holds", _verify),
    Scene("verify, does not hold", _verify_changed),
    Scene("print summary", _print_summary),
    Scene("print document", _print_document),
    Scene("import a case bundle", _bundle),
    Scene("import a chronology", _chronology),
    Scene("import entities", _entities),
)
