"""FollowTheMoney entities as the library of that name takes them, without changing one value."""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from casefile.actions.events import add_event
from casefile.export.entities import shape
from casefile.export.orders import Kind
from casefile.model.dates import understand
from casefile.store.library import Library


@pytest.fixture(scope="module")
def model() -> Iterator[Any]:
    sys.path.insert(0, str(Path(__file__).parent / "icu_stand_in"))
    try:
        from followthemoney import model as known

        yield known
    finally:
        sys.path.pop(0)


def read(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def check(entities: list[dict[str, Any]], model: Any) -> None:
    """Each is valid, keeps all its values when cleaned, and refers to what is there and fits."""
    schemata = {one["id"]: model.get(one["schema"]) for one in entities}
    assert len(schemata) == len(entities)
    for one in entities:
        schema = schemata[one["id"]]
        schema.validate(one)
        assert set(schema.required) <= set(one["properties"])
        proxy = model.get_proxy(one, cleaned=False)
        cleaned = {name: set(values) for name, values in proxy.to_dict()["properties"].items()}
        said = {name: set(values) for name, values in one["properties"].items()}
        # The library tidies the punctuation of addresses, which is none of our business.
        for values in (cleaned, said):
            values.pop("location", None)
        assert cleaned == said
        for prop, value in proxy.itervalues():
            assert len(value) <= prop.type.max_length
            if prop.type.name == "entity":
                assert schemata[value].is_a(prop.range), (prop, value)


def test_the_sample_case_is_valid_and_every_event_has_its_proof(
    sample: tuple[Library, str], made: Callable[..., Path], model: Any
) -> None:
    entities = read(made(*sample, "e.ftm.json", Kind.ENTITIES))
    check(entities, model)
    counts = Counter(one["schema"] for one in entities)
    assert counts["Event"] == 24
    assert counts["CourtCase"] == 2
    assert {"Person", "Organization", "CourtCaseParty", "Article", "Pages", "Email"} <= set(counts)
    documents = {one["id"] for one in entities if one["schema"] in ("Article", "Pages", "Email")}
    for one in entities:
        if one["schema"] == "Event":
            assert set(one["properties"]["proof"]) <= documents
    quoted = [one for one in entities if one["schema"] == "Documentation"]
    assert len(quoted) > 60
    assert all(one["properties"]["role"][0].startswith("page ") for one in quoted)
    (dovran,) = [one for one in entities if one["properties"].get("name") == ["Ilya Dovran"]]
    assert dovran["properties"]["alias"] == ["Илья Довран", "Ilia Dovran"]
    assert dovran["properties"]["weakAlias"] == ["I. D."]


def test_hostile_words_are_valid_too(
    library: Library, hostile: str, made: Callable[..., Path], model: Any
) -> None:
    entities = read(made(library, hostile, "e.ftm.json", Kind.ENTITIES))
    check(entities, model)
    (case,) = [one for one in entities if one["schema"] == "CourtCase"]
    assert case["properties"]["country"] == ["kg"]


def test_an_uncertain_date_is_never_a_certain_day(
    library: Library, case_id: str, made: Callable[..., Path], model: Any
) -> None:
    meant = {
        "2025-04-19": {"date": ["2025-04-19"]},
        "2025-04": {"date": ["2025-04"]},
        "between 1 and 25 April 2025": {"date": ["2025-04"]},
        "between 25 April and 3 May 2025": {"date": ["2025-04", "2025-05"]},
        "2024": {"date": ["2024"]},
        "before June 2025": {},
    }
    for phrase in meant:
        add_event(library, case_id, phrase, understand(phrase))
    add_event(library, case_id, "lasted", understand("2024-07"), understand("2025-06-17"))
    meant["lasted"] = {"startDate": ["2024-07"], "endDate": ["2025-06-17"]}
    entities = read(made(library, case_id, "e.ijson", Kind.ENTITIES))
    check(entities, model)
    found = {
        one["properties"]["name"][0]: {
            name: values
            for name, values in one["properties"].items()
            if name.lower().endswith("date")
        }
        for one in entities
        if one["schema"] == "Event"
    }
    assert found == meant


def test_every_country_and_language_is_known_to_the_library(model: Any) -> None:
    from followthemoney.types import registry

    assert set(shape._countries().values()) <= set(registry.country.codes)
    assert set(shape._LANGUAGES.values()) <= set(registry.language.codes)
    assert shape.country("Kyrgyz  republic") == shape.country("kg") == ("kg",)
    assert shape.country("Tolmeria") == ()
    assert shape.language("pt-BR") == ("por",)
