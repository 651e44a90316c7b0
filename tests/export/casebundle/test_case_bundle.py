"""What is in a case bundle, what is not, and that others can check it."""

from __future__ import annotations

import runpy
import threading
import zipfile
from collections.abc import Callable
from concurrent.futures import CancelledError
from datetime import date
from pathlib import Path

import bagit
import pytest

from casefile import places
from casefile.actions.cases import add_case, relate_cases
from casefile.actions.citing import Source
from casefile.actions.events import add_event
from casefile.actions.exporting import export, job_for
from casefile.actions.finding import find_quote
from casefile.actions.parties import add_involvement
from casefile.actions.sample import make_sample
from casefile.export.casebundle.canonical import canonical
from casefile.export.casebundle.choices import BundleChoices
from casefile.export.casebundle.data import case_data, handout_data
from casefile.export.names.rules import NameRules, Treatment
from casefile.export.orders import Kind, Order
from casefile.export.scope import Scope
from casefile.export.whole_file import ExportFailed
from casefile.intake.worker import ReadingRoom
from casefile.model.bundle_shape import SHAPES
from casefile.model.dates import understand
from casefile.model.documents import Document
from casefile.store.library import Library
from casefile.store.tables import JOURNALED_TABLES

DAY = date(2026, 11, 26)
ORDER = Order(Kind.BUNDLE)


@pytest.fixture
def told(library: Library, case_id: str, attach_text: Callable[..., str]) -> str:
    """The case with an article, a suspect and an event cited to it."""
    attach_text()
    source = Source([find_quote(library, case_id, "held on April 3")])
    add_involvement(library, case_id, "Ilyas Brandt", source=source)
    add_event(library, case_id, "Four people held", understand("3 April 2025"), source=source)
    return case_id


def test_bagit_finds_the_unpacked_bag_valid(
    library: Library, room: ReadingRoom, tmp_path: Path
) -> None:
    case_id = make_sample(library, room)
    export(library, [case_id], tmp_path / "it.casebundle", ORDER)
    with zipfile.ZipFile(tmp_path / "it.casebundle") as archive:
        archive.extractall(tmp_path / "bag")
    bag = bagit.Bag(str(tmp_path / "bag" / "casebundle"))
    assert bag.validate()
    assert set(bag.info) == {"Bag-Software-Agent", "Bagging-Date", "Payload-Oxum"}
    originals = sorted(name for name in bag.payload_files() if "originals" in name)
    assert len(originals) == 7


def test_the_same_library_makes_the_same_bytes_on_the_same_day(
    library: Library, told: str, tmp_path: Path
) -> None:
    for name in ("one", "two"):
        export(library, [told], tmp_path / f"{name}.casebundle", ORDER, made_on=DAY)
    one, two = ((tmp_path / f"{name}.casebundle").read_bytes() for name in ("one", "two"))
    assert one == two


def test_every_column_of_every_fact_is_in_a_bundle_or_left_out_on_purpose() -> None:
    left_out = {"documents": {"outcome", "detail"}}
    described = {shape.table: set(shape.columns) for shape in SHAPES}
    assert described == {
        name: set(table.columns.keys()) - left_out.get(name, set())
        for name, table in JOURNALED_TABLES.items()
    }


def test_what_may_be_said_once_is_what_the_library_keeps_once() -> None:
    from sqlalchemy import UniqueConstraint

    for shape in SHAPES:
        kept = [
            tuple(constraint.columns.keys())
            for constraint in JOURNALED_TABLES[shape.table].constraints
            if isinstance(constraint, UniqueConstraint)
        ]
        assert kept == ([shape.once] if shape.once else [])


def test_the_published_schema_is_the_one_that_the_description_makes() -> None:
    published = places.resources() / "schema" / "casebundle-1.schema.json"
    maker = Path(__file__).parents[3] / "packaging" / "make_schema.py"
    assert runpy.run_path(str(maker))["written"]() == published.read_text(encoding="utf-8")


def test_nothing_of_another_case_goes_along(
    library: Library, told: str, attach_text: Callable[..., str]
) -> None:
    other = add_case(library, "Quite another matter")
    relate_cases(library, told, other, "same archive")
    add_event(library, other, "A secret meeting", None)
    add_involvement(library, other, "Somebody Else")
    said = canonical(case_data(library, [told])).decode()
    for word in ("another matter", "secret meeting", "Somebody Else", "same archive", other):
        assert word not in said
    both = canonical(case_data(library, [told, other])).decode()
    assert "same archive" in both
    assert "Somebody Else" in both


def test_no_read_text_no_history_and_no_password_goes_along(library: Library, told: str) -> None:
    with library.write("Remember") as unit:
        unit.where(Document)[0].password = "open sesame"
    said = canonical(case_data(library, [told])).decode()
    assert "Tessaly" not in said
    assert "Remember" not in said
    assert "sesame" not in said
    assert "sesame" in canonical(case_data(library, [told], passwords=True)).decode()


def test_a_bundle_in_which_a_name_should_be_hidden_is_refused_with_a_sentence(
    library: Library, told: str, tmp_path: Path
) -> None:
    party = case_data(library, [told])["parties"][0]["id"]
    order = Order(Kind.BUNDLE, names=NameRules({party: Treatment.WITHHELD}))
    with pytest.raises(ExportFailed, match="no name can be hidden in it"):
        export(library, [told], tmp_path / "it.casebundle", order)
    assert not list(tmp_path.glob("*.casebundle"))


def test_a_bundle_of_a_part_of_a_case_is_refused_with_a_sentence(
    library: Library, told: str, tmp_path: Path
) -> None:
    party = case_data(library, [told])["parties"][0]["id"]
    order = Order(Kind.BUNDLE, scope=Scope(suspects=(party,)))
    with pytest.raises(ExportFailed, match="always holds whole cases"):
        export(library, [told], tmp_path / "it.casebundle", order)


def test_a_cancelled_bundle_leaves_no_file(library: Library, told: str, tmp_path: Path) -> None:
    cancelled = threading.Event()
    out = tmp_path / "it.casebundle"
    before = sorted(tmp_path.iterdir())
    with pytest.raises(CancelledError):
        export(
            library, [told], out, ORDER, cancelled=cancelled,
            progress=lambda *_: cancelled.set(),
        )  # fmt: skip
    assert sorted(tmp_path.iterdir()) == before


def test_a_bundle_is_not_made_of_bytes_that_are_damaged(
    library: Library, told: str, tmp_path: Path
) -> None:
    with library.derive() as connection:
        connection.exec_driver_sql("UPDATE content_chunks SET bytes = x'00'")
    with pytest.raises(ExportFailed, match="“article” in your library are not what they were"):
        export(library, [told], tmp_path / "it.casebundle", ORDER)
    assert not (tmp_path / "it.casebundle").exists()


def test_the_data_of_handouts_says_what_they_say_and_nothing_of_the_library_alone(
    library: Library, told: str
) -> None:
    with library.write("Remember") as unit:
        unit.where(Document)[0].password = "open sesame"
    job = job_for(library, [told], Order())
    data = handout_data(job.handouts)
    (case,) = data["cases"]
    assert case["case"]["title"] == "Harbour manuscripts"
    (event,) = case["facts"]["events"]
    assert event["when"]["edtf"] == "2025-04-03"
    assert event["citations"][0]["quote"] == "held on April 3"
    assert b"sesame" not in canonical(data)


def test_a_withheld_name_is_not_in_the_data_of_handouts(library: Library, told: str) -> None:
    party = case_data(library, [told])["parties"][0]["id"]
    hidden = Order(names=NameRules({party: Treatment.WITHHELD}))
    data = canonical(handout_data(job_for(library, [told], hidden).handouts)).decode()
    assert "Brandt" not in data
    assert "held on April 3" in data
    assert "Brandt" in canonical(handout_data(job_for(library, [told], Order()).handouts)).decode()


@pytest.mark.parametrize("value", [None, [], "x", {"passwords": "yes"}, {"passwords": 1}])
def test_choices_that_cannot_be_read_are_the_defaults(value: object) -> None:
    assert BundleChoices.from_json(value) == BundleChoices()
    assert BundleChoices.from_json(BundleChoices(passwords=True).as_json()).passwords
