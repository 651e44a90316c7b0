"""Whatever a case is made of: what leaves as a bundle arrives as it was."""

from __future__ import annotations

import shutil
import tempfile
import zipfile
from pathlib import Path
from typing import Any

import pytest
from dumping import dump, dump_of_all
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from random_cases import cases_changed, cases_made

from casefile import places
from casefile.actions.exporting import export
from casefile.actions.importing import Side, import_bundle, plan_import
from casefile.export.casebundle.canonical import canonical
from casefile.export.casebundle.data import case_data
from casefile.export.orders import Kind, Order
from casefile.intake.incoming.bundle_json import strict_json
from casefile.intake.worker import ReadingRoom
from casefile.store.check import check
from casefile.store.journal import position
from casefile.store.library import Library
from casefile.store.tables import JOURNALED_TABLES

# Each example makes libraries: making it smaller would take minutes.
PHASES = (Phase.explicit, Phase.reuse, Phase.generate)


@pytest.fixture(scope="session")
def validator() -> Draft202012Validator:
    schema = places.resources() / "schema" / "casebundle-1.schema.json"
    return Draft202012Validator(strict_json(schema.read_bytes(), "the schema"))


def _case_json(bundle: Path) -> bytes:
    with zipfile.ZipFile(bundle) as archive:
        return archive.read("casebundle/data/case.json")


@settings(max_examples=12, phases=PHASES, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_any_case_comes_out_of_a_second_library_byte_for_byte_as_out_of_the_first(
    data: st.DataObject, template: Path, room: ReadingRoom, validator: Draft202012Validator
) -> None:
    with tempfile.TemporaryDirectory(prefix="casefile-test-") as name:
        folder = Path(name)
        first, second = folder / "first.casebundle", folder / "second.casebundle"
        with Library.open(Path(shutil.copy(template, folder / "First.casefile"))) as library:
            made = data.draw(cases_made(library, room, folder))
            some = data.draw(st.lists(st.sampled_from(made), min_size=1, unique=True))
            export(library, some, first, Order(Kind.BUNDLE))
            said: dict[str, Any] = case_data(library, some)
        with Library.open(Path(shutil.copy(template, folder / "Second.casefile"))) as library:
            result = import_bundle(library, plan_import(library, first, room), room)
            export(library, some, second, Order(Kind.BUNDLE))
            assert not check(library).findings
        assert not result.remarks
        assert _case_json(second) == _case_json(first) == canonical(said)
        assert second.read_bytes() == first.read_bytes()
        assert not list(validator.iter_errors(strict_json(_case_json(first), "it")))


@settings(max_examples=8, phases=PHASES, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_two_libraries_that_went_their_own_ways_come_together_whole(
    data: st.DataObject, template: Path, room: ReadingRoom
) -> None:
    side = data.draw(st.sampled_from(Side))
    with tempfile.TemporaryDirectory(prefix="casefile-test-") as name:
        folder = Path(name)
        bundle, path = folder / "it.casebundle", folder / "Ours.casefile"
        shutil.copy(template, path)
        with (
            Library.open(Path(shutil.copy(template, folder / "Theirs.casefile"))) as theirs,
            Library.open(path) as ours,
        ):
            made = data.draw(cases_made(theirs, room, folder))
            export(theirs, made, bundle, Order(Kind.BUNDLE))
            import_bundle(ours, plan_import(ours, bundle, room), room)
            for library in (ours, theirs):
                data.draw(cases_changed(library, made))
            export(theirs, made, bundle, Order(Kind.BUNDLE))
            before = _facts_of(ours)
            seq = _last_entry(ours)
            import_bundle(ours, plan_import(ours, bundle, room), room, otherwise=side)
            if side is Side.THEIRS:
                # What theirs called otherwise may make room for something new of theirs.
                import_bundle(ours, plan_import(ours, bundle, room), room, otherwise=side)
            after = dump_of_all(ours)
            again = import_bundle(ours, plan_import(ours, bundle, room), room, otherwise=side)
            assert (again.new, again.changed, again.entry) == ({}, 0, None)
            assert dump_of_all(ours) == after
        with Library.open(path) as ours:
            assert not check(ours).findings
            for _ in range(_last_entry(ours) - seq):
                ours.undo()
            assert _facts_of(ours) == before


def _last_entry(library: Library) -> int:
    with library.read() as connection:
        return position(connection).last


def _facts_of(library: Library) -> dict[str, list[tuple[object, ...]]]:
    return {name: rows for name, rows in dump(library).items() if name in JOURNALED_TABLES}
