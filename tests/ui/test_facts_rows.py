"""What the facts pane says of a case."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from facts_bench import Bench, add_suspects, bench_in
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from casefile.actions.cases import add_case, relate_cases
from casefile.actions.citing import Source
from casefile.actions.events import add_event
from casefile.actions.law import add_charge
from casefile.actions.notes import add_note
from casefile.actions.other_dates import add_other_date
from casefile.actions.parties import add_involvement
from casefile.model.dates import in_words, understand
from casefile.model.terms import Custody, EventKind, NameKind, PartyKind, Role
from casefile.ui.facts.geometry import Geometry
from casefile.ui.facts.rows import Section, Shape
from casefile.ui.theme import Theme


@pytest.fixture
def bench(tmp_path: Path, theme: Theme, qtbot: QtBot) -> Iterator[Bench]:
    with bench_in(tmp_path, qtbot) as made:
        yield made


def test_an_empty_case_teaches_what_to_do(bench: Bench) -> None:
    assert bench.titles(Section.SUSPECTS) == ["Select a name in the text and press S."]
    assert bench.section(Section.SUSPECTS).row.muted == ""


def test_suspects_stand_with_marks_for_the_named_and_the_unnamed(bench: Bench) -> None:
    add_suspects(bench)
    rows = [child.row for child in bench.section(Section.SUSPECTS).children]
    assert [row.title for row in rows] == ["Ilya Dovran", "Samira Haddani", "Suspect 3"]
    assert [row.shape for row in rows] == [Shape.DOT, Shape.DOT, Shape.RING]
    assert rows[2].suffix == "not named"
    spoken = bench.spoken(bench.section(Section.SUSPECTS).children[2])
    assert spoken.startswith("Suspect 3, not named")


def test_initials_are_shown_and_marked_as_no_name(bench: Bench) -> None:
    add_involvement(bench.library, bench.case_id, "R. T.", name_kind=NameKind.INITIALS)
    bench.settle()
    (row,) = [child.row for child in bench.section(Section.SUSPECTS).children]
    assert (row.title, row.suffix, row.shape) == ("R. T.", "initials only", Shape.RING)


def test_the_day_of_a_note_is_worded_as_every_other_day(bench: Bench) -> None:
    add_note(bench.library, bench.case_id, "Ask the court.")
    bench.settle()
    (note,) = bench.facts().notes
    (row,) = [child.row for child in bench.section(Section.NOTES).children]
    assert row.muted == in_words(understand(note.created_at[:10]))


def test_a_passage_cited_for_all_suspects_counts_once_for_the_provision(bench: Bench) -> None:
    add_charge(
        bench.library,
        bench.case_id,
        add_suspects(bench),
        provision="Article 233, Criminal Code (TM)",
        max_years=12,
        source=Source(bench.stretch("charged under Article 233")),
    )
    bench.settle()
    (provision,) = bench.section(Section.CHARGES).children
    assert provision.row.title == "Art. 233, Criminal Code (TM)"
    assert len(provision.row.citations) == 3
    assert provision.row.cited == 1
    assert "up to 12 years" in provision.row.muted
    assert provision.row.muted.endswith("charged")


def test_events_stand_in_time_and_no_order_is_claimed_that_the_dates_do_not_give(
    bench: Bench,
) -> None:
    for title, phrase in (
        ("Archive found empty", "2 May 2025"),
        ("Carrier sentenced", "between 1 and 12 May 2025"),
        ("Four detained", "20 May 2025"),
    ):
        add_event(bench.library, bench.case_id, title, understand(phrase))
    bench.settle()
    rows = [child.row for child in bench.section(Section.EVENTS).children]
    assert [row.title for row in rows] == [
        "Carrier sentenced",
        "Archive found empty",
        "Four detained",
    ]
    assert [row.floats for row in rows] == [False, True, False]
    assert [row.shape for row in rows] == [Shape.OPEN_DIAMOND, Shape.DIAMOND, Shape.DIAMOND]
    second = bench.section(Section.EVENTS).children[1]
    assert "do not tell" in bench.spoken(second)


def test_another_date_of_an_event_leaves_open_whether_it_came_after_the_one_above(
    bench: Bench,
) -> None:
    add_event(bench.library, bench.case_id, "Crates moved", understand("2025-05-04"))
    detained = add_event(bench.library, bench.case_id, "Detained", understand("2025-05-06"))
    add_event(bench.library, bench.case_id, "Hearing", understand("2025-05-09"))
    add_other_date(bench.library, detained, understand("2025-05-03"))
    bench.settle()
    rows = [child.row for child in bench.section(Section.EVENTS).children]
    assert [row.floats for row in rows] == [False, True, False]


def test_custody_says_sought_ordered_or_served_in_word_and_shape(bench: Bench) -> None:
    for custody in Custody:
        add_event(
            bench.library,
            bench.case_id,
            f"Detention {custody}",
            understand("9 May 2025"),
            understand("9 July 2025"),
            kind=EventKind.CUSTODY,
            custody=custody,
        )
    bench.settle()
    rows = [child.row for child in bench.section(Section.EVENTS).children]
    assert [row.shape for row in rows] == [Shape.SOUGHT, Shape.ORDERED, Shape.SERVED]
    assert rows[0].muted.startswith("9 May 2025 → 9 Jul 2025 · custody sought · reported")


def test_others_notes_and_related_cases_have_their_sections(bench: Bench) -> None:
    add_involvement(
        bench.library,
        bench.case_id,
        "Port District Court",
        role=Role.COURT,
        kind=PartyKind.ORGANISATION,
    )
    add_note(bench.library, bench.case_id, "Ask the\ncourt.")
    other = add_case(bench.library, "Port Ansel carrier", jurisdiction="Tolmeria")
    relate_cases(bench.library, other, bench.case_id, "same route")
    bench.settle()
    bench.wait(lambda: bench.titles(Section.RELATED) == ["Port Ansel carrier"])
    assert bench.titles(Section.OTHERS) == ["Port District Court"]
    assert bench.titles(Section.NOTES) == ["Ask the court."]
    assert bench.section(Section.RELATED).children[0].row.muted == "Tolmeria · same route"


def test_a_row_opens_to_its_passages_with_who_says_so(bench: Bench) -> None:
    suspect = add_suspects(bench)[0]
    bench.go_to(suspect)
    bench.press(Qt.Key.Key_Right)
    bench.press(Qt.Key.Key_Down)
    node = bench.tree.current_node()
    assert node is not None
    assert node.row.title == "“Ilya Dovran”"
    assert node.row.muted == "Four held over manuscripts · p. 1 · Lissgrad Courier"
    bench.press(Qt.Key.Key_Return)
    assert bench.cited == [node.row.subject]


@pytest.mark.parametrize("width", [332, 236])
def test_no_word_is_cut_without_an_ellipsis_and_a_tool_tip(bench: Bench, width: int) -> None:
    long = "Ministry of Culture, Archives and the Preservation of the Harbour’s Written Memory"
    add_involvement(
        bench.library,
        bench.case_id,
        f"{long} of the Tolmerian Republic & <b>others</b>",
        role=Role.OTHER,
        description=long + " and of everything that was ever written down there",
    )
    add_suspects(bench)
    bench.pane.resize(width, 700)
    geometry = Geometry(bench.tree.font(), bench.tree.viewport().width())
    cut = 0
    for node in bench.tree.facts.root.below():
        room = geometry.text_width(node)
        title = geometry.letters.title(node)
        for text, lines in (
            (node.row.title, geometry.lines(node.row.title, title, room)),
            *((part, geometry.muted_lines(part, room)) for part in node.row.muted.split("\n")),
        ):
            metrics = bench.tree.fontMetrics()
            assert all(metrics.horizontalAdvance(line) <= room * 1.2 for line in lines)
            if lines[-1].endswith("…"):
                cut += 1
                assert text.split("<")[0] in bench.tree.rows.tip(node, QPoint(60, 10))
    assert cut
