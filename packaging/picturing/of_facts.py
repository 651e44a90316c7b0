"""The dialogs about facts, documents and cases."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from casefile.ui.dialogs import tagging
from casefile.ui.dialogs.form import FormDialog
from casefile.ui.facts.rows import RowKind
from picturing.of_window import ARTICLE, FILING
from picturing.scene import Scene
from picturing.stage import Stage

_NAMES = ("The inspector is Ilya Dovran (Илья Довран)", ARTICLE)
_CHARGED = ("On 8 May 2025 all four persons were charged", FILING)
_DETAINED = ("On 6 May 2025 at 07:15 officers detained S. H. at her shop, 12 Rope Street.", FILING)
_SENTENCED = (
    "Earlier this month a court in Halven sentenced a man named Joren Kast to six years", ARTICLE,
)  # fmt: skip

Opens = Callable[..., FormDialog]


def _on(opens: Opens, quote: str, file: str) -> Callable[[Stage], QWidget]:
    """A dialog that tags a passage."""

    def show(stage: Stage) -> QWidget:
        dialog = opens(stage.desk, stage.window, *stage.passage(quote, file))
        stage.until(dialog.save_button.isEnabled, dialog.windowTitle())
        return dialog

    return show


def _refused(stage: Stage) -> QWidget:
    """A date that means nothing."""
    dialog = _on(tagging.tag_event, *_DETAINED)(stage)
    stage.settle()
    dialog.when.line.setText("the day before the day")  # type: ignore[attr-defined]
    dialog.submit()  # type: ignore[attr-defined]
    return dialog


def _row(kind: RowKind, act: Callable[[Stage, object], FormDialog]) -> Callable[[Stage], QWidget]:
    def show(stage: Stage) -> QWidget:
        return act(stage, stage.row(lambda row: row.kind is kind))

    return show


def _of(kind: RowKind, what: str) -> Callable[[Stage], QWidget]:
    """What the pane of facts opens for a row."""

    def show(stage: Stage) -> QWidget:
        getattr(stage.view.facts, what)(stage.row(lambda row: row.kind is kind))
        return stage.until(lambda: _front(stage), f"the dialog of {kind}")

    return show


def _front(stage: Stage) -> FormDialog | None:
    shown = [one for one in stage.window.findChildren(FormDialog) if one.isVisible()]
    return shown[-1] if shown else None


def _document(stage: Stage) -> QWidget:
    return tagging.edit_document(stage.desk, stage.window, stage.document("four-held").sha256)


def _put(stage: Stage) -> QWidget:
    return tagging.put_document(stage.desk, stage.window, stage.case_id, stage.lines[0])


def _save_view(stage: Stage) -> QWidget:
    stage.view.timeline_views.save()
    return stage.until(lambda: _front(stage), "the dialog of a view")


def _rename_view(stage: Stage) -> QWidget:
    from casefile.store.reads.views import ViewLine
    from casefile.ui.dialogs.view_dialog import RenameViewDialog

    view = ViewLine("", stage.case_id, "Custody of the four", "{}")
    dialog = RenameViewDialog(stage.desk, stage.window, view)
    dialog.open()
    return dialog


SCENES = (
    Scene("add suspect", _on(tagging.tag_suspect, *_NAMES)),
    Scene("add charge", _on(tagging.tag_charge, *_CHARGED)),
    Scene("add event", _on(tagging.tag_event, *_DETAINED)),
    Scene("add event, uncertain date", _on(tagging.tag_event, *_SENTENCED)),
    Scene("add event, not understood", _refused),
    Scene("add note", _on(tagging.tag_note, *_DETAINED)),
    Scene("add person or organisation", _on(tagging.tag_party, *_NAMES)),
    Scene("add name", _of(RowKind.PARTY, "add_name")),
    Scene("add status of a charge", _of(RowKind.CHARGE, "add_status")),
    Scene("add another date", _of(RowKind.EVENT, "add_other_date")),
    Scene("charge a suspect", _of(RowKind.PARTY, "charge")),
    Scene("edit suspect", _of(RowKind.PARTY, "edit")),
    Scene("edit name", _of(RowKind.NAME, "edit")),
    Scene("edit provision", _of(RowKind.PROVISION, "edit")),
    Scene("edit status of a charge", _of(RowKind.STEP, "edit")),
    Scene("edit event", _of(RowKind.EVENT, "edit")),
    Scene("edit another date", _of(RowKind.OTHER_DATE, "edit")),
    Scene("edit note", _of(RowKind.NOTE, "edit")),
    Scene("edit citation", _of(RowKind.CITATION, "edit")),
    Scene("edit related case", _of(RowKind.RELATED, "edit")),
    Scene("move event", _of(RowKind.EVENT, "move_to_case")),
    Scene("new case", lambda stage: tagging.edit_case(stage.desk, stage.window)),
    Scene("edit case", lambda stage: tagging.edit_case(stage.desk, stage.window, stage.case_id)),
    Scene("relate case", lambda stage: tagging.relate_case(stage.desk, stage.window)),
    Scene("edit document", _document),
    Scene("put document on another case", _put),
    Scene("save view", _save_view),
    Scene("rename view", _rename_view),
)
