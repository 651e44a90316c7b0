"""Whatever kind of file a case leaves as, it names nobody who is hidden."""

from __future__ import annotations

from pathlib import Path

import pytest
from leaks import leaks_in_file

from casefile.actions.exporting import MAKERS, export
from casefile.export.names.rules import NameRules, Treatment, Who
from casefile.export.orders import ENDINGS, Kind, Order
from casefile.store.library import Library
from casefile.store.reads.cases import cases
from casefile.store.reads.facts import people

UNSAFE = {Kind.EXHIBITS, Kind.BUNDLE}
"""They hold the originals, which nobody can make safe."""

NAMES = (
    *("Ilya Dovran", "Илья Довран", "Ilia Dovran", "Samira Haddani", "سميرة الحداني"),
    *("Petra Ondrel", "Teodor Valse", "Joren Kast"),
)
KINDS = [
    (kind, ending)
    for kind in Kind
    if kind in MAKERS and kind not in UNSAFE
    for ending in ENDINGS[kind]
]


@pytest.mark.parametrize(("kind", "ending"), KINDS)
def test_no_kind_of_file_names_who_is_hidden(
    sample_template: Path, tmp_path: Path, kind: Kind, ending: str
) -> None:
    out = tmp_path / f"case{ending}"
    with Library.open(sample_template) as library:
        with library.read() as connection:
            case_ids = [one.id for one in cases(connection)]
            known = [people(connection, one) for one in case_ids]
        everybody = [line for one in known for line in one.involvements]
        rules = NameRules.for_roles(Who.PERSONS, everybody, Treatment.ROLE)
        export(library, case_ids[:1], out, Order(kind))
        shown = leaks_in_file(out, NAMES)
        export(library, case_ids[:1], out, Order(kind, names=rules))
    assert leaks_in_file(out, NAMES) == []
    if out.suffix != ".png":
        assert shown
