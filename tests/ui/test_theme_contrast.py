"""What is read and what is seen stands out: WCAG 2.2 AA in light and dark, AAA in high contrast."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtGui import QColor, QPalette

from casefile.model.colours import (
    DARK,
    HIGH_DARK,
    HIGH_LIGHT,
    LEAST,
    LEAST_HIGH,
    LIGHT,
    Inks,
    Meaning,
    contrast,
    mixed,
)
from casefile.timeline.style import (
    BAR_STRENGTH,
    BLUR_STRENGTH,
    DAY_STRENGTH,
    HALF_GROUND,
    HATCH_GROUND,
    HATCH_STRIPE,
)
from casefile.ui.theme_palette import palette_of
from casefile.ui.timeline.crowds import darkest_column
from casefile.ui.timeline.marks import legible
from casefile.ui.timeline.painting import WASH

SEEN = 3.0
"""What WCAG asks of the parts of an interface and of drawings that mean something."""
GROUNDS = ("background", "pane", "rail", "accent_soft")
APPEARANCES = [
    pytest.param(LIGHT, id="light"),
    pytest.param(DARK, id="dark"),
    pytest.param(HIGH_LIGHT, id="high-light"),
    pytest.param(HIGH_DARK, id="high-dark"),
]


@dataclass(frozen=True)
class Pair:
    """Letters on a ground, where in the window they stand."""

    where: str
    letters: str
    ground: str


def written(inks: Inks) -> list[Pair]:
    """Every letters' colour on every ground on which the window writes it."""
    pairs = [
        Pair(f"{letters} on {ground}", getattr(inks, letters), getattr(inks, ground))
        for ground in GROUNDS
        for letters in ("ink", "mute", "accent", "good")
    ]
    pairs += [
        Pair(f"{meaning} on {ground}", inks.meaning[meaning], getattr(inks, ground))
        for ground in GROUNDS
        for meaning in Meaning
    ]
    for meaning in Meaning:
        highlight, ink = inks.highlight[meaning], inks.meaning[meaning]
        chip = mixed(ink, inks.pane, 0.14)
        pairs += [
            Pair(f"a passage of {meaning}", inks.ink, highlight),
            Pair(f"a quote of {meaning}", inks.ink, mixed(highlight, inks.background, 0.55)),
            Pair(f"an undated event of {meaning}", inks.ink, chip),
            Pair(f"the lit act of {meaning}", inks.pane, ink),
            Pair(f"a day of {meaning}", inks.ink, mixed(ink, inks.pane, DAY_STRENGTH)),
            Pair(f"a count over {meaning}", inks.ink, inks.pane),
        ]
        for strength in (HATCH_GROUND, HATCH_STRIPE, HALF_GROUND, BAR_STRENGTH[meaning]):
            below = mixed(ink, inks.pane, strength)
            wash = mixed(inks.pane, below, 1.0 if inks.is_high else WASH)
            pairs.append(Pair(f"washed on {meaning} at {strength}", inks.ink, wash))
    found = mixed(inks.accent, inks.pane, 0.34)
    key = mixed(inks.background, inks.ink, 1.0 if inks.is_high else 0.8)
    return [
        *pairs,
        Pair("a find", inks.ink, found),
        Pair("the primary button", inks.pane, inks.accent),
        Pair("what is selected in a field", inks.pane, inks.accent),
        Pair("a tool tip", inks.background, inks.ink),
        Pair("the bar of acts", inks.background, inks.ink),
        Pair("a key on the bar of acts", key, inks.ink),
        Pair("what is gone to, at first", inks.ink, mixed(inks.accent, inks.pane, 0.4)),
    ]


def seen(inks: Inks) -> list[Pair]:
    """What is not letters and must be seen, beside what it has to stand out from."""
    pairs = [
        Pair(f"{part} on {ground}", getattr(inks, part), getattr(inks, ground))
        for ground in ("background", "pane", "rail")
        for part in ("accent", "edge", "mute")
    ]
    pairs.append(Pair("the ring on a selected row", inks.accent, inks.accent_soft))
    pairs += [
        Pair(f"the mark of {meaning} on {ground}", inks.meaning[meaning], ground_ink)
        for meaning in Meaning
        for ground, ground_ink in (
            *((name, getattr(inks, name)) for name in GROUNDS),
            ("its highlight", inks.highlight[meaning]),
        )
    ]
    pairs += [
        Pair("the tick of a chosen box", inks.pane, inks.accent),
        Pair("progress", inks.accent, inks.rail),
        Pair("the ring on the bar of acts", inks.background, inks.ink),
    ]
    return pairs


@pytest.mark.parametrize("inks", APPEARANCES)
def test_all_that_is_written_can_be_read(inks: Inks) -> None:
    least = LEAST_HIGH if inks.is_high else LEAST
    pale = {
        pair.where: round(contrast(pair.letters, pair.ground), 2)
        for pair in written(inks)
        if contrast(pair.letters, pair.ground) < least
    }
    assert not pale


@pytest.mark.parametrize("inks", APPEARANCES)
def test_edges_rings_and_marks_are_seen(inks: Inks) -> None:
    pale = {
        pair.where: round(contrast(pair.letters, pair.ground), 2)
        for pair in seen(inks)
        if contrast(pair.letters, pair.ground) < SEEN
    }
    assert not pale


@pytest.mark.parametrize("inks", APPEARANCES)
@pytest.mark.parametrize("meaning", list(Meaning))
def test_a_label_in_a_bar_can_be_read_or_stands_on_a_ground_of_its_own(
    inks: Inks, meaning: Meaning
) -> None:
    least = LEAST_HIGH if inks.is_high else LEAST
    for percent in range(101):
        letters = legible(inks, inks.meaning[meaning], percent / 100)
        if letters is not None:
            ground = mixed(inks.meaning[meaning], inks.pane, percent / 100)
            assert contrast(letters, ground) >= least, percent
    for strength in (BAR_STRENGTH[meaning], BLUR_STRENGTH):
        below = mixed(inks.meaning[meaning], inks.pane, strength)
        letters = legible(inks, inks.meaning[meaning], strength)
        wash = mixed(inks.pane, below, 1.0 if inks.is_high else WASH)
        assert letters is not None or contrast(inks.ink, wash) >= least


@pytest.mark.parametrize("inks", APPEARANCES)
@pytest.mark.parametrize("meaning", list(Meaning))
def test_a_number_in_a_full_column_can_be_read(inks: Inks, meaning: Meaning) -> None:
    ground = mixed(inks.meaning[meaning], inks.pane, darkest_column(inks))
    assert contrast(inks.ink, ground) >= (LEAST_HIGH if inks.is_high else LEAST)


@pytest.mark.parametrize("inks", APPEARANCES)
def test_qts_own_palette_can_be_read_where_the_sheet_does_not_reach(inks: Inks) -> None:
    palette, role = palette_of(inks), QPalette.ColorRole
    least = LEAST_HIGH if inks.is_high else LEAST
    for letters, ground in (
        (role.WindowText, role.Window), (role.Text, role.Base), (role.Text, role.AlternateBase),
        (role.PlaceholderText, role.Base), (role.ButtonText, role.Button),
        (role.HighlightedText, role.Highlight), (role.ToolTipText, role.ToolTipBase),
        (role.Link, role.Base), (role.Link, role.Window), (role.LinkVisited, role.Window),
    ):  # fmt: skip
        one, other = palette.color(letters), palette.color(ground)
        assert contrast(one.name(), other.name()) >= least, (letters, ground)


@pytest.mark.parametrize("inks", APPEARANCES)
def test_what_cannot_be_used_is_paler_than_what_can(inks: Inks) -> None:
    palette, role = palette_of(inks), QPalette.ColorRole
    disabled = palette.color(QPalette.ColorGroup.Disabled, role.Text)
    shown = mixed(QColor(disabled).name(), inks.pane, disabled.alphaF())
    assert contrast(shown, inks.pane) < contrast(inks.ink, inks.pane)
    assert contrast(inks.off, inks.pane) < contrast(inks.mute, inks.pane)


def test_the_measure_agrees_with_black_on_white() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)


def test_high_contrast_asks_for_a_ring_of_three_pixels() -> None:
    assert (LIGHT.ring, DARK.ring) == (2, 2)
    assert (HIGH_LIGHT.ring, HIGH_DARK.ring) == (3, 3)
