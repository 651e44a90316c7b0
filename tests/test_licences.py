"""Which parts the program is made of, and that each may be given away with it."""

from __future__ import annotations

import json
import re
from dataclasses import asdict
from pathlib import Path

import pytest
from shipping.licences import NotToBeShipped, as_text, check, may_ship

from casefile import licences, places
from casefile.licences import Part, normal, parts

ROOT = Path(__file__).resolve().parents[1]
FOR_MAKING = {"setuptools", "uv"}
CALLED = {"qt-and-pyside6": "pyside6-essentials", "shiboken-(in-pyside6)": "shiboken6"}


def test_every_part_says_its_licence_and_shows_the_text() -> None:
    for part in parts():
        assert part.licence, part.name
        assert len(part.text) > 200, part.name


def test_no_part_is_under_the_gpl_or_agpl() -> None:
    for part in parts():
        check(part)


@pytest.mark.parametrize(
    ("expression", "may"),
    [
        ("MIT", True),
        ("LGPL-3.0-or-later", True),
        ("GPL-3.0-only", False),
        ("AGPL-3.0-or-later", False),
        ("MIT AND GPL-2.0-only", False),
        ("MPL-1.1 OR GPL-2.0-only OR LGPL-2.1-or-later", True),
        ("(MIT OR GPL-2.0-only) AND Unicode-3.0", True),
        ("(MIT OR BSD-3-Clause) AND AGPL-3.0-only", False),
        ("GPL-2.0-or-later WITH Bootloader-exception", True),
        ("MIT AND GPL-3.0-or-later WITH GCC-exception-3.1", True),
        ("", False),
    ],
)
def test_a_licence_is_read_as_it_is_meant(expression: str, may: bool) -> None:
    assert may_ship(expression) is may


def test_a_part_that_says_nothing_ends_the_making_of_a_package() -> None:
    with pytest.raises(NotToBeShipped, match=r"thing 1\.0"):
        check(Part("thing", "1.0", "", "some text"))


def test_all_that_is_locked_for_running_is_in_the_list() -> None:
    locked = re.findall(
        r"^([a-z0-9.-]+)==(\S+)([^\n]*)", (ROOT / "packaging/run.lock").read_text(), re.MULTILINE
    )
    # A line with a marker may be for another system or Python.
    needed = {name for name, _, rest in locked if ";" not in rest} - FOR_MAKING
    told = {CALLED.get(normal(part.name.replace(" ", "-")), normal(part.name)) for part in parts()}
    assert needed - told == set()


def test_of_qt_it_is_told_that_it_may_be_replaced() -> None:
    qt = next(part for part in parts() if part.name == "Qt and PySide6")
    assert qt.licence == "LGPL-3.0-only"
    assert qt.version == "6.11.3"
    assert "put a changed version" in qt.text
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in qt.text
    assert "GNU GENERAL PUBLIC LICENSE" in qt.text


def test_a_package_shows_the_list_it_was_made_with(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = [Part("One", "1.0", "MIT", "May be used."), Part("Two", "", "OFL-1.1", "Also.")]
    (tmp_path / "licences.json").write_text(json.dumps([asdict(part) for part in made]))
    monkeypatch.setattr(licences, "resources", lambda: tmp_path)
    assert parts() == made
    assert places.resources() != tmp_path


def test_the_list_for_reading_names_each_part_and_then_shows_its_text() -> None:
    told = as_text([Part("One", "1.0", "MIT", "May be used."), Part("Two", "", "0BSD", "Also.")])
    assert told.index("One 1.0: MIT") < told.index("Two: 0BSD") < told.index("May be used.")
