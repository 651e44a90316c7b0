"""Lanes of the timeline, called anew in the language of what they leave in."""

from __future__ import annotations

from dataclasses import replace

import pytest

from casefile.export.languages.english import ENGLISH
from casefile.export.languages.lanes import with_lanes_in
from casefile.export.languages.russian import RUSSIAN
from casefile.model.dates import understand
from casefile.model.terms import EventKind
from casefile.model.wording import worded
from casefile.timeline.arrangement import Arrangement, LaneMode
from casefile.timeline.columns import Columns
from casefile.timeline.events import EventTable, Target
from casefile.timeline.placing import arranged
from casefile.timeline.rows import EventRow, Suspect
from casefile.timeline.tabulated import table_of

HELD = EventRow(
    "held", "Held", when=understand("2025-04-02"), suspects=("named", "third", "fourth"),
    charges=("article",), sources=("paper",), case="case",
)  # fmt: skip
ALONE = EventRow("alone", "Alone", when=understand("2025-04-03"), suspects=("fifth",), case="case")
HEARD = EventRow(
    "heard", "Heard", kind=EventKind.HEARING, when=understand("2025-04-04"), case="case"
)
PASSED = EventRow("passed", "Passed", when=understand("2025-04-05"), case="case")
SUSPECTS = [
    Suspect("named", "Ilya Dovran"),
    *(
        Suspect(one, worded("Suspect {number}", number=number), False, number)
        for one, number in (("third", 3), ("fourth", 4), ("fifth", 5))
    ),
]
ARTICLE = Target(
    "article",
    worded("Art. {article}", article="214"),
    worded("Art. {article}, {law} ({where})", article="214", law="Code", where="Tolmeria"),
)
TABLE = table_of(
    [HELD, ALONE, HEARD, PASSED], SUSPECTS, [ARTICLE],
    [Target("paper", "Courier", "Lissgrad Courier")], [Target("case", "Harbour", "Harbour")],
)  # fmt: skip


def called(columns: Columns) -> list[str]:
    return [lane.name.replace("\u00a0", " ") for lane in columns.lanes]


def in_mode(mode: LaneMode, table: EventTable = TABLE) -> Columns:
    return arranged(table, Arrangement(mode=mode))


@pytest.mark.parametrize(
    ("mode", "names"),
    [
        (
            LaneMode.SUSPECT,
            ["Ilya Dovran", "Подозреваемые 3, 4", "Подозреваемый 5", "Суд", "Контекст"],
        ),
        (LaneMode.CHARGE, ["Ст. 214, Code (Tolmeria)", "Без обвинения"]),
        (LaneMode.KIND, ["Событие", "Заседание"]),
        (LaneMode.SOURCE, ["Lissgrad Courier", "Без источника"]),
        (LaneMode.CASE, ["Harbour"]),
        (LaneMode.ONE, ["Все события"]),
    ],
)
def test_each_lane_is_called_in_russian_and_in_english_again(
    mode: LaneMode, names: list[str]
) -> None:
    columns = in_mode(mode)
    russian = with_lanes_in(columns, RUSSIAN)
    assert called(russian) == names
    assert with_lanes_in(russian, ENGLISH).lanes == columns.lanes


def test_what_has_no_charge_is_not_taken_for_what_has_no_source() -> None:
    neither = table_of([replace(PASSED)])
    charges, sources = (in_mode(mode, neither) for mode in (LaneMode.CHARGE, LaneMode.SOURCE))
    assert called(with_lanes_in(charges, RUSSIAN)) == ["Без обвинения"]
    assert called(with_lanes_in(sources, RUSSIAN)) == ["Без источника"]
