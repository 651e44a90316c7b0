"""The one export dialog: what, of which part, under which names, and a look at it before."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QWidget,
)

from casefile.actions.exporting import export
from casefile.export.orders import ENDINGS, Kind, Order
from casefile.store.reads.cases import cases
from casefile.store.reads.documents import DocumentLine, documents
from casefile.store.reads.facts import CaseFacts, facts
from casefile.store.reads.involvements import InvolvementLine
from casefile.store.reads.lines import CaseLine
from casefile.ui.desk import Desk
from casefile.ui.dialogs.file_dialog import FileDialog, Make
from casefile.ui.export.bundle_pane import BundlePane
from casefile.ui.export.choices import ExportChoices
from casefile.ui.export.exhibits_pane import ExhibitsPane
from casefile.ui.export.kinds import ORDER, ending_words, kind_words
from casefile.ui.export.names_field import NamesField
from casefile.ui.export.page_pane import PagePane
from casefile.ui.export.preview_pane import PreviewPane
from casefile.ui.export.previews import Previews
from casefile.ui.export.scope_field import ScopeField
from casefile.ui.export.summary_pane import SummaryPane
from casefile.ui.export.table_pane import TablePane
from casefile.ui.icons import icon
from casefile.ui.parts.label import PlainLabel
from casefile.ui.parts.letters import by_letters, most_on_screen
from casefile.ui.parts.nested import nested
from casefile.ui.parts.steps import Steps
from casefile.ui.progress import told_by
from casefile.ui.tongue import spoken

if TYPE_CHECKING:
    from sqlalchemy import Connection

_SIZE = QSize(1160, 760)
_KINDS_WIDTH = 190
_OPTIONS_WIDTH = 390
_PREVIEW_WIDTH = 250
"""Logical pixels that a look ahead has at least where large letters want all there is."""
_TABLES = (Kind.CHRONOLOGY, Kind.SUSPECTS, Kind.CHARGES, Kind.DOCUMENTS)
_SHOWN_AS = {Kind.EXHIBITS: Kind.SUMMARY, Kind.WORKBOOK: Kind.CHRONOLOGY}
"""What is shown ahead of a kind that takes long to make, or that is no text and no pages."""


def open_export_dialog(
    desk: Desk,
    parent: QWidget | None,
    case_id: str,
    last_folder: Path | None = None,
    *,
    chosen_events: Sequence[str] = (),
    choices: ExportChoices | None = None,
) -> ExportDialog:
    """The dialog, shown; `saved` carries the file's path, `choices` then hold what was chosen."""
    dialog = ExportDialog(
        desk, parent, case_id, last_folder, chosen_events=chosen_events, choices=choices
    )
    dialog.show()
    return dialog


class ExportDialog(FileDialog):
    """Makes any kind of file of a case; `last_folder` is where the last export went.

    `chosen_events` are those selected on the timeline. `choices` begin as they were last.
    """

    own_size = _SIZE

    _went_on = Signal(int, int, str)

    def __init__(
        self,
        desk: Desk,
        parent: QWidget | None,
        case_id: str,
        last_folder: Path | None = None,
        *,
        chosen_events: Sequence[str] = (),
        choices: ExportChoices | None = None,
    ) -> None:
        super().__init__(desk, parent, self.tr("Export"), last_folder)
        self._case_id = case_id
        self._title = ""
        self._involvements: dict[str, tuple[InvolvementLine, ...]] = {}
        self._parties_of: tuple[str, ...] = ()
        first = choices or ExportChoices()
        self.kinds = _Kinds(first.kind)
        self._kind_before = first.kind
        self.scope = ScopeField(chosen_events)
        self.names = NamesField()
        self.summary = SummaryPane(first.summary)
        self.page = PagePane(first.summary.page)
        self.exhibits = ExhibitsPane(first.exhibits)
        self.tables = TablePane(first.tables)
        self.bundle = BundlePane(first.bundle)
        self._headings = tuple(
            PlainLabel(words, "strong")
            for words in (
                self.tr("Content"), self.tr("Exhibits"), self.tr("Pages"), self.tr("Table"),
                self.tr("Bundle"),
            )
        )  # fmt: skip
        self.previews = Previews(desk, self)
        self.preview = PreviewPane(self.previews)
        self._steps = Steps(self)
        self._lay_out()
        self.kinds.currentItemChanged.connect(lambda *_: self._kind_changed())
        for field in (self.scope, self.names, *self._panes):
            field.changed.connect(self._changed)
        self.path.textEdited.connect(lambda _text: self._path_typed())
        self._went_on.connect(self._show_progress)
        self.finished.connect(lambda _result: self.previews.close())
        self.learn(lambda connection: _read(connection, case_id), self._has_read)
        self._kind_changed()
        self.path.setFocus()

    def _lay_out(self) -> None:
        self.add_field(self.tr("&What leaves"), self.scope)
        self.add_field(self.tr("&Names"), self.names)
        for pane, heading in zip(self._panes, self._headings, strict=True):
            self.add_wide(heading)
            self.add_wide(pane)
        self.place = nested(self._foot, QFormLayout(), at=0)
        self.place.setHorizontalSpacing(14)
        self.place.setVerticalSpacing(5)
        self.add_place()
        self._column.removeWidget(self._body)
        self._options_width = self._width_for_options()
        self._body.setFixedWidth(self._options_width)
        if self._options_width > _OPTIONS_WIDTH:
            self._body.scroll_sideways()
        self._column.insertWidget(1, _line(lies=True))
        across = nested(self._column, QHBoxLayout(), 1, at=2)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self.kinds)
        across.addWidget(self._body)
        across.addWidget(_line())
        across.addWidget(self.preview, 1)
        self._column.insertWidget(3, _line(lies=True))
        self._order_tabs()
        self.rests_while_making(self.kinds, self.scope, self.names, *self._panes)

    def _width_for_options(self) -> int:
        """Wider with large letters, as far as the screen is."""
        wished = by_letters(self, _OPTIONS_WIDTH)
        room = min(_SIZE.width(), most_on_screen(self).width())
        return max(_OPTIONS_WIDTH, min(wished, room - self.kinds.width() - _PREVIEW_WIDTH))

    def _order_tabs(self) -> None:
        self._steps.go_through((
            self.kinds, self.scope, self.names, *self._panes, self.preview,
            self.path, self.choose_button, self.cancel_button, self.save_button,
        ))  # fmt: skip

    def _grow(self) -> None:
        """What is chosen takes the height it needs, and scrolls where there is less."""
        if (inner := self._body.widget()) is not None:
            inner.setMinimumHeight(self._body.height_for(self._options_width - 14))

    # What is chosen

    @property
    def _panes(
        self,
    ) -> tuple[SummaryPane | PagePane | ExhibitsPane | TablePane | BundlePane, ...]:
        return self.summary, self.exhibits, self.page, self.tables, self.bundle

    @property
    def kind(self) -> Kind:
        return self.kinds.kind

    @property
    def order(self) -> Order:
        """What is asked for in this moment."""
        order = Order(self.kind, self.scope.scope, self.names.rules)
        for pane in self._panes:
            order = pane.apply(order)
        return order

    @property
    def choices(self) -> ExportChoices:
        """What the next export begins with."""
        return ExportChoices.of(self.order)

    @property
    def case_ids(self) -> tuple[str, ...]:
        return (self._case_id, *self.scope.other_cases)

    def _has_read(self, read: tuple[CaseFacts, list[CaseLine], list[DocumentLine]]) -> None:
        known, lines, attached = read
        self.exhibits.set_documents([(one.sha256, one.title) for one in attached])
        self._involvements[self._case_id] = known.involvements
        title = next((line.title for line in lines if line.id == self._case_id), "")
        self._title = title
        self.scope.set_suspects(known.suspects)
        self.scope.set_other_cases(
            [(line.id, line.title) for line in lines if line.id != self._case_id]
        )
        self._order_tabs()
        self.propose(title)
        self._changed()

    def _kind_changed(self) -> None:
        before = self.path.text().strip()
        if before and self.out is not None:
            bare = _without_ending(Path(before).name)
            # An ending that was typed stays where it fits, the former kind's own does not.
            was_own = before.lower().endswith(ENDINGS[self._kind_before][0])
            ending = ENDINGS[self.kind][0] if was_own else f".{self.ending}"
            self.path.setText(str(Path(before).with_name(f"{bare}{ending}")))
        self._kind_before = self.kind
        for pane, kinds in (
            (self.summary, (Kind.SUMMARY, Kind.EXHIBITS, Kind.MARKDOWN)),
            (self.exhibits, (Kind.EXHIBITS,)),
            (self.page, (Kind.SUMMARY, Kind.EXHIBITS)),
            (self.bundle, (Kind.BUNDLE,)),
        ):
            self._show_pane(pane, self.kind in kinds)
        self._path_typed()
        self._changed()

    def _show_pane(self, pane: QWidget, is_shown: bool) -> None:
        self.form.setRowVisible(pane, is_shown)
        self.form.setRowVisible(self._headings[self._panes.index(pane)], is_shown)

    def _changed(self) -> None:
        self.summary.set_several(bool(self.scope.other_cases))
        self.exhibits.set_names_hidden(self.names.rules.hides)
        if not self._title:
            return
        if not self._knows_parties():
            return
        words = self.scope.lacks or (self.promise() if self.kind is Kind.BUNDLE else "")
        if words:
            self.previews.rest()
            self.preview.show_words(words)
        else:
            shown = replace(self.order, kind=_SHOWN_AS.get(self.kind, self.kind))
            self.previews.ask(self.case_ids, shown)

    def _knows_parties(self) -> bool:
        """Whether the parties of all that leaves are known; asks for them where they are not."""
        case_ids = self.case_ids
        missing = [one for one in case_ids if one not in self._involvements]
        if missing:
            self.learn(lambda connection: _involved(connection, missing), self._has_parties)
            return False
        if case_ids != self._parties_of:
            self._parties_of = case_ids
            self.names.set_parties([line for one in case_ids for line in self._involvements[one]])
            self._order_tabs()
        return True

    def _has_parties(self, read: dict[str, tuple[InvolvementLine, ...]]) -> None:
        self._involvements.update(read)
        self._changed()

    # The file

    @property
    def ending(self) -> str:
        """As typed, where the kind has several; else the kind's own."""
        typed = self.path.text().strip().lower()
        endings = ENDINGS[self.kind]
        found = next((one for one in endings if typed.endswith(one)), endings[0])
        return found.removeprefix(".")

    def _path_typed(self) -> None:
        # A workbook's cells are parted by nothing.
        self._show_pane(self.tables, self.kind in _TABLES and self.ending == "csv")
        self.tell_of_path()

    def filter_words(self) -> str:
        return ";;".join(map(ending_words, ENDINGS[self.kind]))

    def promise(self) -> str:
        return kind_words(self.kind).promise

    @property
    def holds_input(self) -> bool:
        # What was chosen is seen in the preview and loses nobody anything.
        return False

    def save(self) -> None:
        if self.made is not None:
            super().save()
        elif self.names.hides and not self._knows_parties():
            self.say_error(self.tr("The parties are still being read. Once more, in a moment."))
        elif lacks := self.scope.lacks:
            self.say_error(lacks, self.scope)
        elif self.kind is Kind.EXHIBITS and (lacks := self.exhibits.lacks):
            self.say_error(lacks, self.exhibits.documents)
        else:
            super().save()

    def making(self, out: Path) -> Make:
        library, case_ids, order = self.desk.library, self.case_ids, self.order
        told = told_by(self._went_on)

        def make(stop: threading.Event) -> list[str]:
            made = export(library, case_ids, out, order, progress=told, cancelled=stop)
            return list(map(spoken, made.remarks))

        return make

    def _show_progress(self, done: int, of: int, what: str) -> None:
        """How far it is, where the file is made of many; a bar that only runs where it is not."""
        if self.is_saving:
            self.bar.setRange(0, of)
            self.bar.setValue(done)
            self.say(f"{what}…" if of < 2 else f"{what}: {done:,} / {of:,}")


def _read(
    connection: Connection, case_id: str
) -> tuple[CaseFacts, list[CaseLine], list[DocumentLine]]:
    known = facts(connection, case_id, most_events=0)
    return known, cases(connection), documents(connection, case_id)


def _involved(
    connection: Connection, case_ids: Sequence[str]
) -> dict[str, tuple[InvolvementLine, ...]]:
    return {one: facts(connection, one, most_events=0).involvements for one in case_ids}


def _without_ending(name: str) -> str:
    endings = sorted({one for each in ENDINGS.values() for one in each}, key=len, reverse=True)
    found = next((one for one in endings if name.lower().endswith(one)), "")
    return name[: len(name) - len(found)]


def _line(*, lies: bool = False) -> QFrame:
    line = QFrame()
    line.setProperty("look", "line")
    if lies:
        line.setFixedHeight(1)
    else:
        line.setFixedWidth(1)
    return line


class _Kinds(QListWidget):
    """The kinds of file, one chosen."""

    def __init__(self, chosen: Kind) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Kind of file"))
        self.setProperty("look", "bare")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        # Rows are measured as soon as one is chosen: with the padding that the style gives them.
        self.ensurePolished()
        for kind in ORDER:
            words = kind_words(kind)
            item = QListWidgetItem(icon(words.icon), words.name)
            item.setData(Qt.ItemDataRole.UserRole, kind.value)
            self.addItem(item)
            if kind is chosen or self.currentItem() is None:
                self.setCurrentItem(item)
        self.setFixedWidth(max(_KINDS_WIDTH, self.sizeHintForColumn(0) + 12))

    @property
    def kind(self) -> Kind:
        return Kind(self.currentItem().data(Qt.ItemDataRole.UserRole))
