"""How the closed lists are said."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

import pytest

from casefile.export import wording
from casefile.model.terms import (
    ChargeStatus,
    Custody,
    DocumentKind,
    EventKind,
    NameKind,
    PartyKind,
    Role,
    Stance,
    Standing,
)


@pytest.mark.parametrize(
    ("words", "terms"),
    [
        (wording.CUSTODY, Custody),
        (wording.STANDING, Standing),
        (wording.STANCE, Stance),
        (wording.NAME_KIND, NameKind),
        (wording.ROLE, Role),
        (wording.PARTY_KIND, PartyKind),
        (wording.STATUS, ChargeStatus),
        (wording.EVENT_KIND, EventKind),
        (wording.DOCUMENT_KIND, DocumentKind),
    ],
)
def test_every_term_has_its_words(words: dict[StrEnum, str], terms: type[StrEnum]) -> None:
    assert set(words) == set(terms)


def test_asking_for_detention_never_reads_as_an_order() -> None:
    assert "not ordered" in wording.CUSTODY[Custody.SOUGHT]
    assert len(set(wording.CUSTODY.values())) == 3


@pytest.mark.parametrize(
    ("years", "words"),
    [
        (None, ""),
        (15.0, "up to 15 years in prison"),
        (1.0, "up to 1 year in prison"),
        (2.5, "up to 2.5 years in prison"),
        (0.5, "up to 6 months in prison"),
        (1 / 12, "up to 1 month in prison"),
    ],
)
def test_a_maximum_is_said_in_years_or_months(years: float | None, words: str) -> None:
    assert wording.penalty(years) == words


def test_an_attribution_reads_from_the_outlet_back() -> None:
    assert wording.attribution(["Courier", " Agency ", "", "Col. Brezik"]) == (
        "Courier ← Agency ← Col. Brezik"
    )


def test_pages_and_days_are_said_plainly() -> None:
    assert [wording.pages(count) for count in (0, 1, 2415)] == ["", "1 page", "2,415 pages"]
    assert wording.day(date(2026, 11, 2)) == "2 November 2026"
