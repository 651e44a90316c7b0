"""Every dialog of the program, each opened as its part of the window opens it."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtWidgets import QApplication, QDialog
from window_room import ARTICLE, Hands

import casefile.ui
from casefile.actions.exporting import export
from casefile.export.orders import Kind, Order
from casefile.store.reads.facts import CaseFacts
from casefile.ui.attach_things import Dropped
from casefile.ui.crash import CrashDialog
from casefile.ui.dialogs import tagging
from casefile.ui.dialogs.attach_to_dialog import AttachToDialog
from casefile.ui.dialogs.draft_dialog import DraftDialog
from casefile.ui.dialogs.file_dialog import FileDialog
from casefile.ui.dialogs.form import FormDialog
from casefile.ui.dialogs.import_dialog import open_import_dialog
from casefile.ui.dialogs.long_dialog import LongDialog
from casefile.ui.dialogs.other_case_dialog import OtherCaseDialog
from casefile.ui.dialogs.recent_dialog import RecentDialog
from casefile.ui.export.verify_dialog import open_verify_dialog
from casefile.ui.imports.opening import open_import_dialog as open_table_dialog
from casefile.ui.imports.rows_dialog import RowsDialog
from casefile.ui.licences_dialog import LicencesDialog
from casefile.ui.rail import Across

SHARED = (FormDialog, LongDialog, FileDialog, OtherCaseDialog, RowsDialog)
"""What dialogs are made from, and never shown itself."""

Open = Callable[[Hands, Path], object]


def dialogs_of_the_program() -> set[str]:
    """The names of all classes of dialogs that the program has."""
    for found in pkgutil.walk_packages(casefile.ui.__path__, "casefile.ui."):
        importlib.import_module(found.name)
    every, ahead = set(), [QDialog]
    while ahead:
        for kind in ahead.pop().__subclasses__():
            ahead.append(kind)
            if kind.__module__.startswith("casefile.ui") and kind not in SHARED:
                every.add(kind.__name__)
    return every


@contextmanager
def opened(hands: Hands, folder: Path, name: str) -> Iterator[QDialog]:
    """A dialog by the name of its class, all there; closed in the end."""
    before = set(_shown(hands))
    EVERY[name](hands, folder)
    hands.wait(lambda: len(set(_shown(hands)) - before) == 1)
    (dialog,) = set(_shown(hands)) - before
    assert type(dialog).__name__ == name
    hands.idle()
    working = getattr(dialog, "bar", None)
    if working is not None:
        hands.wait(lambda: not working.isVisible())
    previews = getattr(dialog, "previews", None)
    if previews is not None:
        hands.wait(lambda: not previews.is_making)

    def has_the_keys() -> bool:
        # Windows that have just been shown may take the place of the one that was wanted.
        dialog.activateWindow()
        return dialog.isActiveWindow()

    hands.wait(has_the_keys)
    try:
        yield dialog
    finally:
        dialog.reject()
        hands.wait(lambda: not dialog.isVisible())
        hands.idle()


def _shown(hands: Hands) -> list[QDialog]:
    # The help stands beside the window, and is no child of it.
    beside = [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog)]
    return [one for one in {*hands.window.findChildren(QDialog), *beside} if one.isVisible()]


def _export(hands: Hands, folder: Path, kind: Kind, name: str) -> Path:
    desk = hands.view.desk
    assert desk.case_id is not None
    out = folder / name
    if not out.exists():
        export(desk.library, [desk.case_id], out, Order(kind))
    return out


def _chronology(hands: Hands, folder: Path) -> None:
    path = folder / "theirs.csv"
    path.write_text("Date,Event\n6 May 2025,Detained\n9 May 2025,Hearing\n", encoding="utf-8")
    open_table_dialog(hands.view.desk, hands.window, _case(hands), path)


def _entities(hands: Hands, folder: Path) -> None:
    path = folder / "theirs.ftm.json"
    path.write_text(
        '{"id": "a", "schema": "Person", "properties": {"name": ["Ilya Dovran"]}}\n', "utf-8"
    )
    open_table_dialog(hands.view.desk, hands.window, _case(hands), path)


def _case(hands: Hands) -> str:
    assert hands.view.desk.case_id is not None
    return hands.view.desk.case_id


def _rename_view(hands: Hands, _: Path) -> None:
    from casefile.actions.views import save_view

    desk, views = hands.view.desk, hands.view.timeline_views
    known = save_view(desk.library, _case(hands), "As it was", "{}")

    def is_asked() -> bool:
        # What there is to rename is read a moment after it is kept.
        views.rename(known)
        return bool(_shown(hands))

    hands.wait(is_asked)


def _facts(hands: Hands) -> CaseFacts:
    facts = hands.view.desk.facts
    assert facts is not None
    return facts


def _tag(act: Callable[[Hands], object]) -> Open:
    return lambda hands, _: act(hands)


EVERY: dict[str, Open] = {
    "AttachToDialog": _tag(
        lambda hands: AttachToDialog(hands.view.desk, hands.window, Dropped((ARTICLE,))).open()
    ),
    "AboutDialog": _tag(lambda hands: hands.window.menus.about.trigger()),
    "CaseDialog": _tag(lambda hands: hands.view.cases.new()),
    "ChargeDialog": _tag(lambda hands: tagging.tag_charge(hands.view.desk, hands.window)),
    "ChargeStepDialog": _tag(
        lambda hands: tagging.tag_charge_step(
            hands.view.desk, hands.window, _facts(hands).provisions[0].charges[0]
        )
    ),
    "ChronologyDialog": _chronology,
    "CitationDialog": _tag(
        lambda hands: tagging.edit_citation(
            hands.view.desk, hands.window, _facts(hands).suspects[0].citations[0]
        )
    ),
    "CrashDialog": _tag(lambda hands: CrashDialog("a report", hands.window).open()),
    "DocumentDialog": _tag(
        lambda hands: tagging.edit_document(hands.view.desk, hands.window, hands.lines[0].sha256)
    ),
    "DraftDialog": _tag(
        lambda hands: DraftDialog("Note · Harbour\nNote: Ask about berth 9.", hands.window).open()
    ),
    "EditPartyDialog": _tag(
        lambda hands: tagging.edit_party(hands.view.desk, hands.window, _facts(hands).suspects[0])
    ),
    "EntitiesDialog": _entities,
    "EventDialog": _tag(lambda hands: tagging.tag_event(hands.view.desk, hands.window)),
    "ExportDialog": _tag(lambda hands: hands.view.leaving.export()),
    "HistoryDialog": _tag(lambda hands: hands.view.across.open(Across.HISTORY)),
    "ImportDialog": lambda hands, folder: open_import_dialog(
        hands.view.desk,
        hands.window,
        _export(hands, folder, Kind.BUNDLE, "theirs.casebundle"),
    ),
    "HelpWindow": _tag(lambda hands: hands.window.asides.help()),
    "KeysDialog": _tag(lambda hands: hands.window.menus.keys.trigger()),
    "LibraryDialog": _tag(lambda hands: hands.window.menus.new_library.trigger()),
    "LicencesDialog": _tag(lambda hands: LicencesDialog(hands.window).open()),
    "ListingDialog": _tag(lambda hands: hands.view.across.open(Across.PARTIES)),
    "MoveDialog": _tag(
        lambda hands: tagging.move_event(hands.view.desk, hands.window, _facts(hands).events[0])
    ),
    "NameDialog": _tag(
        lambda hands: tagging.tag_name(hands.view.desk, hands.window, _facts(hands).suspects[0])
    ),
    "NoteDialog": _tag(lambda hands: tagging.tag_note(hands.view.desk, hands.window)),
    "OtherDateDialog": _tag(
        lambda hands: tagging.tag_other_date(hands.view.desk, hands.window, _facts(hands).events[0])
    ),
    "PartyDialog": _tag(lambda hands: tagging.tag_suspect(hands.view.desk, hands.window)),
    "PictureDialog": _tag(lambda hands: hands.view.leaving.picture()),
    "PreferencesDialog": _tag(lambda hands: hands.window.menus.preferences.trigger()),
    "PrintDialog": _tag(lambda hands: hands.view.leaving.print_summary()),
    "ProvisionDialog": _tag(
        lambda hands: tagging.edit_provision(
            hands.view.desk, hands.window, _facts(hands).provisions[0]
        )
    ),
    "PutDialog": _tag(
        lambda hands: tagging.put_document(
            hands.view.desk, hands.window, _case(hands), hands.lines[0]
        )
    ),
    "RecentDialog": _tag(
        lambda hands: RecentDialog(
            [hands.view.desk.library.path, Path("/home/her/Documents/Field notes.casefile")],
            hands.window,
        ).open()
    ),
    "RelatedDialog": _tag(lambda hands: tagging.relate_case(hands.view.desk, hands.window)),
    "RenameViewDialog": _rename_view,
    "SaveViewDialog": _tag(lambda hands: hands.view.timeline_views.save()),
    "VerifyDialog": lambda hands, folder: open_verify_dialog(
        hands.view.desk, hands.window, _export(hands, folder, Kind.SUMMARY, "summary.pdf")
    ),
}
"""How to open each, by the name of its class."""
