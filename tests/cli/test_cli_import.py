"""A case that goes from one library to another, as it is typed."""

from __future__ import annotations

from pathlib import Path

from varsk_case import Casefile


def _bundle(casefile: Casefile, library: Path, out: Path) -> Path:
    assert casefile("export", library, "Varsk", out).code == 0
    return out


def test_a_case_goes_from_one_library_to_another_and_back(
    casefile: Casefile, library: Path, tmp_path: Path
) -> None:
    bundle = _bundle(casefile, library, tmp_path / "varsk.casebundle")
    other = tmp_path / "Other.casefile"
    casefile("new", other)
    tried = casefile("import", other, bundle, "--dry-run")
    assert tried.code == 0
    assert "nothing was written" in tried.out
    assert casefile("cases", other, "--json").json == []
    done = casefile("import", other, bundle, "--json")
    assert done.code == 0
    assert done.json["imported"] is True
    ours, others = (casefile("events", one, "--json").json for one in (library, other))
    assert others
    assert [one for one in ours if one["case"] == "Varsk permits"] == others
    assert casefile("check", other).code == 0
    again = casefile("import", other, bundle)
    assert "has all of" in again.out
    assert "Nothing was changed" in again.out
    assert casefile("undo", other).code == 0
    assert casefile("cases", other, "--json").json == []


def test_what_differs_is_listed_side_by_side_and_the_side_is_chosen(
    casefile: Casefile, library: Path, tmp_path: Path
) -> None:
    bundle = _bundle(casefile, library, tmp_path / "varsk.casebundle")
    document = casefile("documents", library, "--json").json[0]["title"]
    assert casefile("document", library, "Varsk", document, "--title", "My words").code == 0
    kept = casefile("import", library, bundle)
    assert "the library’s was kept" in kept.out
    assert "My words" in kept.out
    shown = casefile("import", library, bundle, "--json").json
    (conflict,) = shown["conflicts"]
    (side,) = conflict["differences"]
    assert (side["field"], side["mine"]) == ("Title", "My words")
    taken = casefile("import", library, bundle, "--prefer", "theirs")
    assert "the bundle’s word was taken" in taken.out
    assert casefile("import", library, bundle, "--json").json["conflicts"] == []


def test_a_bundle_that_is_none_is_refused_in_one_line(
    casefile: Casefile, library: Path, tmp_path: Path
) -> None:
    (tmp_path / "it.casebundle").write_bytes(b"hello")
    answer = casefile("import", library, tmp_path / "it.casebundle")
    assert answer.code == 1
    assert "Your library is unchanged." in answer.err
    missing = casefile("import", library, tmp_path / "nowhere.casebundle")
    assert missing.code == 1
    assert "there is no file" in missing.err
