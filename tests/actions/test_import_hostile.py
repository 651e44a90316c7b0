"""What a stranger may have put into a case bundle: refused, and the library is as it was."""

from __future__ import annotations

import stat
import struct
import warnings
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from bundle_made import BASE, CASE, Files, listed, packed, unpacked, with_data
from dumping import dump_of_all

from casefile.actions.attaching import attach
from casefile.actions.cases import add_case
from casefile.actions.citing import Source
from casefile.actions.events import add_event
from casefile.actions.exporting import export
from casefile.actions.finding import find_quote
from casefile.actions.importing import plan_import
from casefile.actions.parties import add_involvement
from casefile.export.orders import Kind, Order
from casefile.intake.incoming.refusal import BundleRefused
from casefile.intake.worker import ReadingRoom
from casefile.model.dates import understand
from casefile.store.library import Library

TEXT = "Four people were held on April 3 over manuscripts from the Harbour Archive.\n"
Made = Callable[[Files, Path], object]


@pytest.fixture(scope="session")
def good(tmp_path_factory: pytest.TempPathFactory, template: Path, room: ReadingRoom) -> Path:
    """A bundle of a small case: a document, a suspect, a dated event with its source."""
    folder = tmp_path_factory.mktemp("good")
    (folder / "notice.txt").write_text(TEXT, encoding="utf-8")
    path = folder / "Theirs.casefile"
    path.write_bytes(template.read_bytes())
    with Library.open(path) as library:
        case_id = add_case(library, "Harbour manuscripts")
        attach(library, room, case_id, [folder / "notice.txt"])
        source = Source([find_quote(library, case_id, "held on April 3")])
        add_involvement(library, case_id, "Ilyas Brandt", source=source)
        add_event(library, case_id, "Four people held", understand("3 April 2025"), source=source)
        export(library, [case_id], folder / "good.casebundle", Order(Kind.BUNDLE))
    return folder / "good.casebundle"


def _plain(change: Callable[[Files], object]) -> Made:
    """The files changed as they are, with no checksum corrected."""

    def make(files: Files, out: Path) -> None:
        change(files)
        packed(files, out)

    return make


def _data(change: Callable[[dict[str, Any]], object]) -> Made:
    return lambda files, out: packed(with_data(files, change), out)


def _json(data: bytes) -> Made:
    return lambda files, out: packed(listed({**files, CASE: data}), out)


def _named(name: str, data: bytes = b"x", **told: int) -> Made:
    """A further entry under a name of its own."""

    def make(files: Files, out: Path) -> None:
        packed(files, out)
        entry = zipfile.ZipInfo("placeholder")
        entry.filename = name
        for field, value in told.items():
            setattr(entry, field, value)
        with warnings.catch_warnings(), zipfile.ZipFile(out, "a") as archive:
            warnings.simplefilter("ignore")
            archive.writestr(entry, data)

    return make


def _bomb(files: Files, out: Path) -> None:
    """A few kilobytes that would be 300 MB of original."""
    packed({**files, "data/originals/" + "0" * 64: bytes(300 << 20)}, out, zipfile.ZIP_DEFLATED)


def _overlapping(files: Files, out: Path) -> None:
    """An entry that reaches into the next one: what many of these make is a bomb."""
    packed(files, out)
    data = bytearray(out.read_bytes())
    first = data.index(b"PK\x01\x02")
    (size,) = struct.unpack_from("<I", data, first + 24)
    struct.pack_into("<II", data, first + 20, size + 100, size + 100)
    out.write_bytes(data)


def _shared(files: Files, out: Path) -> None:
    """Two entries of the directory that lead to one stretch of the file."""
    packed(files, out)
    data = bytearray(out.read_bytes())
    first = data.index(b"PK\x01\x02")
    second = data.index(b"PK\x01\x02", first + 4)
    data[second + 42 : second + 46] = data[first + 42 : first + 46]
    out.write_bytes(data)


def _shrunk(files: Files, out: Path) -> None:
    """The directory says less of an original than its bytes are."""
    packed(files, out)
    data = bytearray(out.read_bytes())
    last = data.rindex(b"PK\x01\x02")
    (size,) = struct.unpack_from("<I", data, last + 24)
    struct.pack_into("<I", data, last + 24, size + 1000)
    out.write_bytes(data)


def _encrypted(files: Files, out: Path) -> None:
    packed(files, out)
    data = bytearray(out.read_bytes())
    data[data.index(b"PK\x01\x02") + 8] |= 1
    out.write_bytes(data)


def _disagreeing(files: Files, out: Path) -> None:
    """The directory and the file itself give an entry different names."""
    packed(files, out)
    data = bytearray(out.read_bytes())
    place = data.index(b"casebundle/bagit.txt")
    data[place : place + 20] = b"casebundle/bagit.exe"
    out.write_bytes(data)


def _original(files: Files) -> str:
    return next(name for name in files if name.startswith("data/originals/"))


def _set(table: str, name: str, value: object) -> Made:
    return _data(lambda data: data[table][0].__setitem__(name, value))


def _twice(table: str) -> Made:
    return _data(lambda data: data[table].append(dict(data[table][0])))


HOSTILE: dict[str, tuple[Made, str]] = {
    "no_zip_at_all": (lambda _files, out: out.write_bytes(b"%PDF-1.7\n"), "not a whole ZIP"),
    "cut_off_in_the_middle": (
        lambda files, out: out.write_bytes(packed(files, out).read_bytes()[:-300]),
        "not a whole ZIP",
    ),
    "path_that_climbs_out": (_named("casebundle/../../evil.txt"), "leads out of the bundle"),
    "absolute_path": (_named("/etc/cron.d/evil"), "a place outside the bundle"),
    "windows_drive": (_named("C:/Windows/evil.dll"), "a place outside the bundle"),
    "backslashes_in_a_name": (_named("casebundle\\..\\evil.txt"), "no file's name may have"),
    "symbolic_link": (
        _named(
            "casebundle/data/link",
            b"/etc/passwd",
            create_system=3,
            external_attr=(stat.S_IFLNK | 0o777) << 16,
        ),
        "a link to another place",
    ),
    "named_pipe": (
        _named("casebundle/pipe", create_system=3, external_attr=(stat.S_IFIFO | 0o644) << 16),
        "not a plain file",
    ),
    "one_name_twice": (_named("casebundle/bagit.txt"), "twice"),
    "one_name_twice_in_capitals": (_named("casebundle/BAGIT.TXT"), "twice"),
    "endless_name": (_named("casebundle/" + "n" * 5000), "too long"),
    "bomb": (_bomb, "only a trap"),
    "overlapping_entries": (_overlapping, "shares its bytes with another"),
    "two_names_for_one_stretch": (_shared, "disagree"),
    "size_that_is_a_lie": (_shrunk, "not as large as it says"),
    "encrypted_entry": (_encrypted, "is encrypted"),
    "two_directories_that_disagree": (_disagreeing, "disagree"),
    "unknown_way_of_packing": (
        lambda files, out: packed(files, out, zipfile.ZIP_BZIP2),
        "does not unpack",
    ),
    "program_beside_the_case": (_named("casebundle/run-me.exe"), "which no case bundle has"),
    "files_to_be_fetched": (_named("casebundle/fetch.txt"), "fetched from the network"),
    "no_bag": (_plain(lambda files: files.pop("bagit.txt")), "no bagit.txt"),
    "bag_of_an_unknown_version": (
        _plain(
            lambda files: files.update(
                {"bagit.txt": b"BagIt-Version: 7.0\nTag-File-Character-Encoding: UTF-8\n"}
            )
        ),
        "a bag of version",
    ),
    "no_manifest": (_plain(lambda files: files.pop("manifest-sha256.txt")), "nothing in it can be"),
    "original_changed": (
        _plain(lambda files: files.update({_original(files): TEXT.upper().encode()})),
        "the bytes of",
    ),
    "original_missing": (
        _plain(lambda files: files.pop(_original(files))),
        "is missing from it",
    ),
    "original_that_no_manifest_lists": (
        _plain(lambda files: files.update({"data/originals/" + "0" * 64: b"x"})),
        "does not list",
    ),
    "original_that_no_document_knows": (
        lambda files, out: packed(listed({**files, "data/originals/" + "0" * 64: b"x"}), out),
        "is not what its name|knows nothing",
    ),
    "data_changed_past_the_checksum": (
        _plain(lambda files: files.update({CASE: files[CASE].replace(b"Harbour", b"Airport")})),
        "changed after it was made",
    ),
    "tag_file_changed": (
        _plain(lambda files: files.update({"bag-info.txt": b"Contact-Name: Nobody\n"})),
        "changed after it was made",
    ),
    "data_of_another_program": (_json(b'{"type":"FeatureCollection"}'), "another program"),
    "made_by_a_newer_program": (
        _data(lambda data: data.update(version=2)),
        "made by a newer Casefile",
    ),
    "data_that_is_no_json": (_json(b"<case/>"), "is not JSON"),
    "data_nested_without_end": (_json(b"[" * 200_000), "goes deeper"),
    "data_in_another_encoding": (_json('{"a": "é"}'.encode("latin-1")), "not text in UTF-8"),
    "key_given_twice": (_json(b'{"format":"casebundle","format":"x"}'), "twice of one thing"),
    "number_that_is_none": (_json(b'{"format":NaN}'), "no number in JSON"),
    "number_without_end": (_json(b'{"version":' + b"9" * 100_000 + b"}"), "a number that is too"),
    "half_a_letter": (_set("cases", "title", "\ud83d"), "half a sign"),
    "field_of_nobody": (_set("cases", "onload", "evil()"), "which is no field of it"),
    "table_of_nobody": (
        _data(lambda data: data.update(journal_entries=[])),
        "which no case bundle has",
    ),
    "identity_that_is_sql": (_set("cases", "id", "'; DROP TABLE cases; --"), "what is no identity"),
    "identity_used_twice": (_twice("events"), "have one identity"),
    "word_of_nobody": (_set("events", "kind", "execution"), "does not know"),
    "number_out_of_all_bounds": (_set("passages", "page", 2**63), "no such whole number"),
    "text_without_end": (_set("events", "title", "x" * 1_000_001), "1,000,000 signs"),
    "reference_that_leads_nowhere": (
        _set("events", "case_id", "0" * 32),
        "leads to one of “cases” that is not there",
    ),
    "citation_of_two_facts": (
        _data(
            lambda data: data["citations"][0].update(
                name_id=data["names"][0]["id"],
                involvement_id=data["involvements"][0]["id"],
                event_id=data["events"][0]["id"],
            )
        ),
        "exactly one fact",
    ),
    "date_with_other_bounds": (
        _data(lambda data: data["events"][0]["when"].update(earliest="1990-01-01T00:00")),
        "other days than its value allows",
    ),
    "date_that_is_none": (
        _data(lambda data: data["events"][0]["when"].update(edtf="2025-02-30")),
        "is no date",
    ),
    "web_address_that_is_a_file": (_set("documents", "kind", "web"), "a web address in it is none"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_bundle_is_refused_and_the_library_is_unchanged(
    name: str, good: Path, library: Library, case_id: str, room: ReadingRoom, tmp_path: Path
) -> None:
    make, why = HOSTILE[name]
    bundle = tmp_path / "hostile.casebundle"
    make(unpacked(good), bundle)
    before = dump_of_all(library)
    with pytest.raises(BundleRefused, match=why) as refused:
        plan_import(library, bundle, room)
    assert "Your library is unchanged" in refused.value.message
    assert dump_of_all(library) == before
    assert [path.name for path in tmp_path.iterdir() if not path.name.startswith("Notes")] == [
        "hostile.casebundle"
    ]


def test_the_bundle_they_were_all_made_from_is_taken_in(
    good: Path, library: Library, room: ReadingRoom, tmp_path: Path
) -> None:
    again = packed(listed(unpacked(good)), tmp_path / "again.casebundle", zipfile.ZIP_DEFLATED)
    assert plan_import(library, again, room).new["events"] == 1
    assert BASE in zipfile.ZipFile(again).namelist()[0]
