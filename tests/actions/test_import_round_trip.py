"""Whatever a case is made of: what leaves as a bundle arrives as it was."""

from __future__ import annotations

import shutil
import tempfile
import zipfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from random_cases import cases_made

from casefile import places
from casefile.actions.exporting import export
from casefile.actions.importing import import_bundle, plan_import
from casefile.export.casebundle.canonical import canonical
from casefile.export.casebundle.data import case_data
from casefile.export.orders import Kind, Order
from casefile.intake.incoming.bundle_json import strict_json
from casefile.intake.worker import ReadingRoom
from casefile.store.check import check
from casefile.store.library import Library


@pytest.fixture(scope="session")
def validator() -> Draft202012Validator:
    schema = places.resources() / "schema" / "casebundle-1.schema.json"
    return Draft202012Validator(strict_json(schema.read_bytes(), "the schema"))


def _case_json(bundle: Path) -> bytes:
    with zipfile.ZipFile(bundle) as archive:
        return archive.read("casebundle/data/case.json")


@settings(max_examples=12, suppress_health_check=list(HealthCheck))
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
