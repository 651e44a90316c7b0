"""Reading what a stranger's PDF says are our statements."""

from __future__ import annotations

import json
import zlib
from pathlib import Path
from typing import Any

import pypdf
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf.generic import NameObject, StreamObject

from casefile.actions.verifying import verify
from casefile.export.proof.format import NotStatementsError, read_statements
from casefile.intake.worker import ReadingRoom
from casefile.model.errors import CasefileError

SHA = "a" * 64


def whole() -> dict[str, Any]:
    """A small file of statements in which nothing is wrong."""
    return {
        "format": "casefile-statements",
        "version": 1,
        "program": "Casefile",
        "made_on": "2026-11-26",
        "cases": [{"id": "1", "title": "A case"}],
        "order": {
            "scope": {"suspects": [], "events": []}, "summary": {}, "names_hidden": False,
            "own_template": False,
        },
        "sources": [{"number": 1, "sha256": SHA, "size": 3, "title": "A source"}],
        "passages": [{
            "number": 1, "source": 1, "sha256": SHA, "page": 1, "start": 0, "end": 5,
            "quote": "words", "stance": "supports", "attribution": "", "words": ["words"],
        }],
        "statements": [{
            "number": 1, "kind": "note", "case": "1", "fact": "2", "words": ["A note"],
            "citations": [1],
        }],
    }  # fmt: skip


def test_a_whole_file_is_read() -> None:
    assert read_statements(json.dumps(whole()).encode()) == whole()


WRONG: dict[str, dict[str, Any]] = {
    "newer": {"version": 2},
    "versionless": {"version": True},
    "another format": {"format": "something"},
    "a citation astray": {"statements": [{**whole()["statements"][0], "citations": [2]}]},
    "twice the same number": {"statements": whole()["statements"] * 2},
    "no list": {"passages": {}},
    "a number for words": {"sources": [{**whole()["sources"][0], "title": 3}]},
    "a digest that is none": {"sources": [{**whole()["sources"][0], "sha256": "../../x"}]},
    "a place before the page": {"passages": [{**whole()["passages"][0], "start": -1}]},
    "said by none": {"statements": [{**whole()["statements"][0], "same_as": 9}]},
}


@pytest.mark.parametrize("change", WRONG.values(), ids=WRONG.keys())
def test_what_is_wrong_is_said_in_a_sentence(change: dict[str, Any]) -> None:
    with pytest.raises(NotStatementsError) as caught:
        read_statements(json.dumps({**whole(), **change}).encode())
    assert caught.value.why.endswith(".")


@given(content=st.binary(max_size=200) | st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(st.sampled_from([*whole(), "x"]), inner, max_size=4),
).map(lambda value: json.dumps(value).encode()))  # fmt: skip
def test_anything_else_is_no_file_of_statements(content: bytes) -> None:
    with pytest.raises(NotStatementsError):
        read_statements(content)


def carrying(path: Path, content: bytes) -> Path:
    writer = pypdf.PdfWriter()
    writer.add_blank_page(100, 100)
    writer.add_attachment("statements.json", content)
    writer.write(path)
    return path


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"{", "no readable JSON"),
        (b"[" * 200_000, "no readable JSON"),
        (b'{"format": "other"}', "not one of Casefile"),
        (b"\xff\xfe", "no readable JSON"),
        (json.dumps({**whole(), "version": 7}).encode(), "newer version"),
    ],
)
def test_a_foreign_attachment_gets_a_sentence(
    content: bytes, said: str, room: ReadingRoom, tmp_path: Path
) -> None:
    with pytest.raises(CasefileError, match=said):
        verify(carrying(tmp_path / "foreign.pdf", content), None, room)


def test_a_bomb_in_an_attachment_gets_a_sentence(room: ReadingRoom, tmp_path: Path) -> None:
    packer = zlib.compressobj(9)
    packed = b"".join(packer.compress(bytes(1 << 24)) for _ in range(20)) + packer.flush()
    path = carrying(tmp_path / "small.pdf", b"{}")
    writer = pypdf.PdfWriter(clone_from=path)
    for one in writer._objects:
        if isinstance(one, StreamObject) and one.get("/Type") == "/EmbeddedFile":
            one._data = packed
            one[NameObject("/Filter")] = NameObject("/FlateDecode")
    bomb = tmp_path / "bomb.pdf"
    writer.write(bomb)
    assert bomb.stat().st_size < 2_000_000
    with pytest.raises(CasefileError, match=r"too long|cannot be checked"):
        verify(bomb, None, room)


def test_a_pdf_of_another_program_carries_nothing_to_check(
    room: ReadingRoom, tmp_path: Path
) -> None:
    writer = pypdf.PdfWriter()
    writer.add_blank_page(100, 100)
    writer.write(tmp_path / "other.pdf")
    with pytest.raises(CasefileError, match="not made by Casefile"):
        verify(tmp_path / "other.pdf", None, room)
    text = tmp_path / "text.pdf"
    text.write_text("no PDF at all")
    with pytest.raises(CasefileError, match="no PDF to read"):
        verify(text, None, room)
    writer.encrypt("secret")
    writer.write(tmp_path / "locked.pdf")
    with pytest.raises(CasefileError, match="password"):
        verify(tmp_path / "locked.pdf", None, room)
