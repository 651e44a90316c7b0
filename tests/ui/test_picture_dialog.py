"""A picture of the timeline, ordered by hand."""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from facts_room import Table, table_in
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from casefile.actions.events import add_event
from casefile.export.picture.pictures import Paper, PictureKind, case_columns
from casefile.model.dates import understand
from casefile.timeline.moments import DAY
from casefile.ui.dialogs.picture_choices import PictureChoices, Shown
from casefile.ui.dialogs.picture_dialog import PictureDialog, open_picture_dialog
from casefile.ui.tongue import Language, speak
from casefile.ui.window_memory import WindowMemory


@pytest.fixture
def table(tmp_path: Path, qtbot: QtBot) -> Iterator[Table]:
    with table_in(tmp_path, qtbot) as made:
        for title, when in (("Held", "2 Apr 2025"), ("Released", "20 May 2025")):
            add_event(made.library, made.case_id, title, understand(when))
        yield made


def seen(
    table: Table, first: str = "1 Apr 2025", last: str = "10 Apr 2025", lane: str = "Context"
) -> PictureDialog:
    """The dialog on what is seen of April's beginning, its one lane called as the window does."""
    bounds = understand(first).earliest, understand(last).earliest
    assert bounds[0] is not None
    assert bounds[1] is not None
    columns = case_columns(table.library, table.case_id)
    columns = replace(columns, lanes=(replace(columns.lanes[0], label=lane, name=lane),))
    dialog = open_picture_dialog(
        table.desk, table.window, table.case_id, columns, (bounds[0], bounds[1] + DAY)
    )
    table.qtbot.waitUntil(lambda: not dialog.preview.image.isNull(), timeout=20_000)
    table.wait(lambda: dialog.path.text() != "")
    return dialog


def export(table: Table, dialog: PictureDialog, out: Path) -> None:
    table.type_in(dialog.path, str(out))
    with table.qtbot.waitSignal(dialog.saved, timeout=60_000):
        table.key(Qt.Key.Key_Return, dialog.path)


def test_a_picture_of_what_is_seen_is_made_and_its_folder_offered(
    table: Table, tmp_path: Path
) -> None:
    dialog = seen(table)
    assert dialog.path.text().endswith("Harbour manuscripts, timeline.png")
    dialog.kind.value = PictureKind.SVG
    assert dialog.path.text().endswith("Harbour manuscripts, timeline.svg")
    export(table, dialog, tmp_path / "timeline")
    shown = (tmp_path / "timeline.svg").read_text(encoding="utf-8")
    assert "Held" in shown
    assert "Released" not in shown
    assert dialog.remark.text() == "Done."
    assert dialog.folder_button.isVisible()
    assert not dialog.kind.isEnabled()
    table.key(Qt.Key.Key_Return, dialog.save_button)
    assert not dialog.isVisible()


@pytest.mark.parametrize(
    ("language", "lane", "code", "said", "shown"),
    [
        (
            Language.RUSSIAN, "Контекст", "ru",
            "Шкала времени: 1 событие, с 2 апр. 2025 по 10 апр. 2025; дорожки: Контекст.",
            {"Контекст", "контекст", "апр. 2025"},
        ),
        (
            Language.ARABIC, "السياق", "en",
            "Timeline of 1 event from 2 Apr 2025 to 10 Apr 2025, in these lanes: Context.",
            {"Context", "context", "Apr 2025"},
        ),
    ],
    ids=["ru", "ar"],
)  # fmt: skip
def test_a_picture_speaks_the_window_s_language_throughout_or_english_throughout(
    table: Table,
    tmp_path: Path,
    qapp: QApplication,
    language: Language,
    lane: str,
    code: str,
    said: str,
    shown: set[str],
) -> None:
    before = QLocale()
    speak(qapp, language)
    try:
        dialog = seen(table, lane=lane)
        dialog.kind.value = PictureKind.SVG
        export(table, dialog, tmp_path / "timeline.svg")
    finally:
        speak(qapp, Language.ENGLISH)
        QLocale.setDefault(before)
    svg = (tmp_path / "timeline.svg").read_text(encoding="utf-8")
    assert f'xml:lang="{code}"' in svg
    assert f">{said}</desc>" in svg
    assert dialog.preview.accessibleDescription() == said
    words = set(re.findall(r"<text[^>]*>([^<]*)<", svg))
    assert shown <= words
    other = "[а-яёء-ي]" if code == "en" else "[a-z]"
    assert [one for one in words - {"Held"} if re.search(other, one, re.IGNORECASE)] == []


def test_an_ending_that_is_typed_says_which_kind_is_meant(table: Table, tmp_path: Path) -> None:
    dialog = seen(table)
    assert dialog.kind.value is PictureKind.PNG
    export(table, dialog, tmp_path / "pic4.svg")
    assert dialog.kind.value is PictureKind.SVG
    assert (tmp_path / "pic4.svg").read_text(encoding="utf-8").startswith("<")
    assert not (tmp_path / "pic4.svg.png").exists()


def test_what_is_typed_of_an_ending_stays_as_it_is_typed(table: Table, tmp_path: Path) -> None:
    dialog = seen(table)
    table.type_in(dialog.path, str(tmp_path / "Map.PDF"))
    assert dialog.kind.value is PictureKind.PDF
    assert dialog.path.text() == str(tmp_path / "Map.PDF")
    table.key(Qt.Key.Key_Backspace, dialog.path)
    assert dialog.kind.value is PictureKind.PDF
    assert dialog.path.text() == str(tmp_path / "Map.PD")


def test_the_whole_case_holds_what_is_out_of_sight(table: Table, tmp_path: Path) -> None:
    dialog = seen(table)
    dialog.shown.value = Shown.WHOLE
    dialog.kind.value = PictureKind.SVG
    export(table, dialog, tmp_path / "all.svg")
    assert "Released" in (tmp_path / "all.svg").read_text(encoding="utf-8")


def test_the_dialog_says_how_high_so_wide_a_picture_is(table: Table, tmp_path: Path) -> None:
    dialog = seen(table)
    before = dialog.high.text()
    assert before.endswith("high")
    table.type_in(dialog.pixels, "1200")
    table.qtbot.waitUntil(lambda: dialog.high.text() != before, timeout=20_000)
    export(table, dialog, tmp_path / "small.png")
    wide, high = struct.unpack(">II", (tmp_path / "small.png").read_bytes()[16:24])
    assert wide == 1200
    assert dialog.high.text() == f"× {high} high"


def test_each_kind_asks_only_for_its_own_size(table: Table) -> None:
    dialog = seen(table)
    visible = {}
    for kind in PictureKind:
        dialog.kind.value = kind
        visible[kind] = (dialog.pixels.isVisible(), dialog.paper.isVisible())
    assert visible == {
        PictureKind.SVG: (False, False),
        PictureKind.PNG: (True, False),
        PictureKind.PDF: (False, True),
    }
    table.key(Qt.Key.Key_Escape, dialog)


def test_the_preview_follows_what_is_chosen(table: Table) -> None:
    dialog = seen(table)
    light = dialog.preview.image.pixelColor(2, 2).lightness()
    table.key(Qt.Key.Key_Space, dialog.dark)
    table.qtbot.waitUntil(
        lambda: dialog.preview.image.pixelColor(2, 2).lightness() < light - 100, timeout=20_000
    )


def test_where_nothing_is_dated_the_preview_says_so_and_no_file_is_made(
    table: Table, tmp_path: Path
) -> None:
    first = understand("1 Jan 1990").earliest
    assert first is not None
    columns = case_columns(table.library, table.case_id)
    dialog = open_picture_dialog(
        table.desk, table.window, table.case_id, columns, (first, first + 10 * DAY)
    )
    table.qtbot.waitUntil(lambda: "Nothing is dated" in dialog.preview.words, timeout=20_000)
    table.wait(lambda: dialog.path.text() != "")
    table.type_in(dialog.path, str(tmp_path / "none.png"))
    table.key(Qt.Key.Key_Return, dialog.path)
    table.wait(lambda: "Nothing is dated" in dialog.error.text())
    assert not (tmp_path / "none.png").exists()


def test_a_picture_that_is_there_is_replaced_only_once_the_user_said_so(
    table: Table, tmp_path: Path
) -> None:
    out = tmp_path / "precious.png"
    out.write_bytes(b"the only copy")
    dialog = seen(table)
    table.type_in(dialog.path, str(out))
    table.key(Qt.Key.Key_Return, dialog.path)
    assert "“precious.png” is there already" in dialog.error.text()
    assert out.read_bytes() == b"the only copy"
    with table.qtbot.waitSignal(dialog.saved, timeout=60_000):
        table.key(Qt.Key.Key_Return, dialog.path)
    assert out.read_bytes().startswith(b"\x89PNG")


def test_without_a_view_only_the_whole_case_is_offered(table: Table) -> None:
    dialog = open_picture_dialog(table.desk, table.window, table.case_id)
    assert dialog.shown.count() == 1
    assert dialog.choices.shown is Shown.WHOLE
    table.wait(lambda: dialog.path.text() != "")
    table.key(Qt.Key.Key_Escape, dialog)
    assert not dialog.isVisible()


def test_choices_are_remembered_and_nonsense_is_forgotten(tmp_path: Path) -> None:
    memory = WindowMemory(tmp_path / "window.ini")
    assert memory.picture_choices == PictureChoices()
    chosen = PictureChoices(Shown.WHOLE, PictureKind.PDF, 900, Paper.A3, True, False)
    memory.remember_picture_choices(chosen)
    memory.save()
    assert WindowMemory(tmp_path / "window.ini").picture_choices == chosen
    for text in ("", "[]", '{"kind": "gif"}', chosen.as_text().replace("900", "9")):
        assert PictureChoices.from_text(text) == PictureChoices()
