"""The sample library, and a case whose words would like to be more than words."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from hostile_words import HOSTILE, MADE_ON

from casefile.actions.cases import add_case
from casefile.actions.citing import Source, add_citations
from casefile.actions.events import add_event
from casefile.actions.exporting import export
from casefile.actions.finding import find_quote
from casefile.actions.parties import add_involvement
from casefile.export.orders import Kind, Order
from casefile.model.dates import understand
from casefile.model.terms import Custody, EventKind, Stance, Standing
from casefile.store.library import Library
from casefile.store.reads.cases import cases
from casefile.store.reads.citations import FactKind
from casefile.store.reads.facts import facts


@pytest.fixture(scope="session")
def sample_path(sample_template: Path) -> tuple[Path, str]:
    """A library with the sample case, and the case."""
    with Library.open(sample_template) as library, library.read() as connection:
        return sample_template, cases(connection)[0].id


@pytest.fixture
def sample(sample_path: tuple[Path, str], tmp_path: Path) -> Iterator[tuple[Library, str]]:
    path, case_id = sample_path
    with Library.open(Path(shutil.copy(path, tmp_path / "Sample.casefile"))) as library:
        yield library, case_id


@pytest.fixture
def hostile(library: Library) -> str:
    """A case in which every title, place, description and name is one of `HOSTILE`."""
    case_id = add_case(library, HOSTILE[0], reference=HOSTILE[3], jurisdiction="KG")
    for number, words in enumerate(HOSTILE):
        party = add_involvement(library, case_id, words)
        with library.read() as connection:
            who = next(
                one.party_id for one in facts(connection, case_id).involvements if one.id == party
            )
        add_event(
            library,
            case_id,
            words,
            understand(f"2025-04-{number + 1:02d}"),
            kind=EventKind.HEARING,
            place=words,
            description=words,
            party_ids=[who],
        )
    return case_id


@pytest.fixture
def made(tmp_path: Path) -> Callable[..., Path]:
    """Makes a file of a case and returns where it is."""

    def make(library: Library, case_id: str, name: str, kind: Kind, **order: object) -> Path:
        out = tmp_path / name
        export(library, [case_id], out, Order(kind, **order), made_on=MADE_ON)  # type: ignore[arg-type]
        return out

    return make


@pytest.fixture
def custody(library: Library, case_id: str) -> Callable[..., str]:
    """Adds a custody event to the case."""

    def add(when: str, until: str, words: Custody = Custody.SOUGHT, title: str = "Held") -> str:
        anchor = date(2025, 4, 25)
        return add_event(
            library,
            case_id,
            title,
            understand(when, anchor),
            understand(until, anchor) if until else None,
            kind=EventKind.CUSTODY,
            custody=words,
            standing=Standing.CONFIRMED,
        )

    return add


@pytest.fixture
def denied(library: Library, case_id: str, attach_text: Callable[..., str]) -> str:
    """A hearing that the court speaks of and the mayor denies; and the case."""
    attach_text()
    event = add_event(
        library, case_id, "Heard in Port Mirel", understand("2025-04-08"), kind=EventKind.HEARING
    )
    for quote, stance, who in (
        ("became known on April 8", Stance.SUPPORTS, "the court"),
        ("Two of them were named", Stance.DISPUTES, "the mayor"),
    ):
        source = Source([find_quote(library, case_id, quote)], stance, who)
        add_citations(library, case_id, FactKind.EVENT, event, source)
    return case_id
