"""A whole case built by the command line alone, and what it then answers."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from pypdf import PdfReader
from pypdf.generic import BooleanObject
from varsk_case import ARTICLE, Casefile


def text_of(pdf: Path) -> str:
    """The text of all pages."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return "\n".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()


SHA = hashlib.sha256(ARTICLE.encode()).hexdigest()


def bounds(when: dict[str, Any] | None) -> tuple[str | None, str | None] | None:
    return None if when is None else (when["earliest"], when["latest"])


def test_the_events_hold_exactly_the_dates_the_article_allows(
    casefile: Casefile, library: Path
) -> None:
    events = casefile("events", library, "--json").json
    assert [
        (one["case"], one["title"], bounds(one["when"]), bounds(one["until"])) for one in events
    ] == [
        ("Ostrel carter", "A carter sentenced", ("2025-04-01", "2025-04-25"), None),
        (
            "Varsk permits",
            "Desht works at the registry",
            ("2024-07-01", "2024-07-31"),
            (None, None),
        ),
        ("Varsk permits", "Four detained", ("2025-04-19", "2025-04-19"), None),
        ("Varsk permits", "The case becomes known", ("2025-04-22", "2025-04-22"), None),
        (
            "Varsk permits",
            "Detention asked for",
            ("2025-04-22", "2025-04-22"),
            ("2025-06-17", "2025-06-17"),
        ),
    ]


def test_an_event_says_what_it_is_who_took_part_and_where_it_is_written(
    casefile: Casefile, library: Path
) -> None:
    events = casefile("events", library, "Varsk", "--json").json
    detained = next(one for one in events if one["title"] == "Four detained")
    start = ARTICLE.index("were detained on April 19")
    assert detained.pop("id")
    assert detained == {
        "title": "Four detained",
        "kind": "custody",
        "custody": "served",
        "when": {
            "phrase": "on April 19",
            "edtf": "2025-04-19",
            "earliest": "2025-04-19",
            "latest": "2025-04-19",
        },
        "until": None,
        "standing": "reported",
        "parties": ["Pavel Orlin", "Mara Desht", "Suspect 3", "Suspect 4"],
        "citations": [
            {
                "document": SHA,
                "page": 1,
                "start": start,
                "end": start + len("were detained on April 19"),
                "quote": "were detained on April 19",
                "stance": "supports",
            }
        ],
        "other_dates": [],
    }


def test_documents_suspects_and_charges_have_the_keys_programs_rely_on(
    casefile: Casefile, library: Path
) -> None:
    (document,) = casefile("documents", library, "Varsk", "--json").json
    assert document == {
        "sha256": SHA,
        "title": "varsk",
        "media_type": "text/plain",
        "outlet": "The Chronicle",
        "author": "",
        "published": "2025-04-25",
        "pages": 1,
        "characters": len(ARTICLE.rstrip("\n")),
    }
    suspects = casefile("suspects", library, "varsk", "--json").json
    assert [(one["name"], one["names"], one["role"]) for one in suspects] == [
        ("Pavel Orlin", ["Pavel Orlin"], "suspect"),
        ("Mara Desht", ["Mara Desht"], "suspect"),
        ("Suspect 3", [], "suspect"),
        ("Suspect 4", [], "suspect"),
    ]
    assert {tuple(one) for one in suspects} == {("name", "names", "role", "citations")}
    # The quote was typed with a straight apostrophe, the article has a curly one.
    assert suspects[2]["citations"][0]["quote"] == "The court’s papers give initials only"
    charges = casefile("charges", library, "Varsk", "--json").json
    assert [one["suspect"] for one in charges] == [one["name"] for one in suspects]
    for charge in charges:
        assert charge["provision"] == "Art. 301, Criminal Code (Tarn)"
        assert charge["max_years"] == 15
        assert charge["status"] == "charged"
        assert [step["status"] for step in charge["history"]] == ["charged"]
    (case,) = casefile("cases", library, "Varsk", "--json").json
    assert (case["title"], case["suspects"], case["documents"]) == ("Varsk permits", 4, 1)


def test_lines_for_people_say_when_who_and_who_says_so(casefile: Casefile, library: Path) -> None:
    said = casefile("events", library, "Varsk").out
    assert "from 22 Apr to 17 Jun 2025" in said
    assert "The Chronicle ← Radio Tarn" in said
    assert "15 years" in casefile("charges", library).out
    assert "Suspect 3" in casefile("suspects", library).out
    assert "group" in casefile("parties", library).out


def test_an_uncertain_event_is_marked_where_its_order_is_not_established(
    casefile: Casefile, library: Path
) -> None:
    added = casefile(
        "event", library, "Varsk", "A carter sentenced", "--when", "Earlier this month"
    )
    assert added.code == 0
    lines = casefile("events", library, "Varsk").out.splitlines()
    assert "~3" in next(line for line in lines if "A carter sentenced" in line)
    assert "~" not in next(line for line in lines if "Desht works" in line)


def test_a_charge_gets_a_history(casefile: Casefile, library: Path) -> None:
    changed = casefile(
        "charge", library, "Varsk", "--provision", "Article 301", "--suspect", "Pavel",
        "--status", "dropped", "--when", "May 2025", "--json",
    )  # fmt: skip
    assert changed.code == 0
    (charge,) = changed.json
    assert charge["status"] == "dropped"
    assert [step["status"] for step in charge["history"]] == ["charged", "dropped"]
    assert bounds(charge["history"][1]["when"]) == ("2025-05-01", "2025-05-31")


def test_an_unnamed_suspect_gets_a_name(casefile: Casefile, library: Path) -> None:
    named = casefile(
        "suspect", library, "Varsk", "Ivo Trask", "--is", "Suspect 3", "--also", "Старик", "--json"
    )
    assert named.json["names"] == ["Ivo Trask", "Старик"]
    assert [one["name"] for one in casefile("suspects", library, "--json").json] == [
        "Pavel Orlin", "Mara Desht", "Ivo Trask", "Suspect 4",
    ]  # fmt: skip


def test_a_citation_may_dispute_what_it_is_cited_for(casefile: Casefile, library: Path) -> None:
    added = casefile(
        "event", library, "Varsk", "Arrest", "--when", "19 April 2025", "--stance", "disputes",
        "--quote", "the registry confirmed the arrest", "--quote", "Orlin is reportedly",
        "--json",
    )  # fmt: skip
    assert [one["stance"] for one in added.json["citations"]] == ["disputes", "disputes"]


def test_the_summary_holds_every_event_and_every_source(
    casefile: Casefile, library: Path, tmp_path: Path
) -> None:
    out = tmp_path / "summary.pdf"
    assert casefile("export", library, "Varsk", out).code == 0
    text = " ".join(text_of(out).split())
    for event in casefile("events", library, "Varsk", "--json").json:
        assert event["title"] in text
        for citation in event["citations"]:
            assert citation["quote"] in text
    assert SHA in text.replace(" ", "")
    assert "Custody sought, not ordered" in text


@pytest.mark.parametrize(
    "title", ['#panic("x") *_<b>', "$ \\ @x `y`", "Дело «Порт» · قضية الميناء"]
)
def test_a_title_stands_in_the_summary_as_it_was_typed(
    casefile: Casefile, library: Path, tmp_path: Path, title: str
) -> None:
    assert casefile("case", library, title).code == 0
    assert casefile("event", library, title, title, "--when", "2025", "--place", title).code == 0
    out = tmp_path / "summary.pdf"
    assert casefile("export", library, title, out).code == 0
    read = PdfReader(out, strict=True)
    assert read.metadata is not None
    assert read.metadata.title == title
    assert read.trailer["/Root"]["/MarkInfo"]["/Marked"] == BooleanObject(True)
    text = text_of(out)
    for word in title.split():
        if word.isascii():
            assert word in text


def test_a_library_built_this_way_is_whole(casefile: Casefile, library: Path) -> None:
    checked = casefile("check", library, "--json")
    assert checked.code == 0
    assert checked.json["findings"] == []
    assert checked.json["documents"] == 1


def test_attaching_says_how_each_file_ended(
    casefile: Casefile, library: Path, tmp_path: Path
) -> None:
    article, other = tmp_path / "again.txt", tmp_path / "other.md"
    article.write_text(ARTICLE, encoding="utf-8")
    other.write_text("# Another text", encoding="utf-8")
    gone = tmp_path / "gone.pdf"
    answer = casefile(
        "attach", library, "Varsk", article, other, gone, "https://example.org/a", "--json"
    )
    assert answer.code == 1
    assert "gone.pdf" in answer.err
    outcomes = {Path(one["path"]).name: one for one in answer.json}
    assert {name: one["outcome"] for name, one in outcomes.items()} == {
        "a": "attached",
        "again.txt": "duplicate",
        "other.md": "attached",
        "gone.pdf": "refused",
    }
    assert outcomes["other.md"]["document"] == hashlib.sha256(other.read_bytes()).hexdigest()
    assert {tuple(one) for one in answer.json} == {("path", "outcome", "document", "detail")}


def test_the_sample_is_one_command(casefile: Casefile, tmp_path: Path) -> None:
    made = casefile("sample", tmp_path / "s.casefile", "--json")
    assert made.code == 0
    assert made.json["cases"] == ["Harbour Archive manuscripts", "Kast, mountain road"]
    assert casefile("check", tmp_path / "s.casefile").code == 0


def test_a_group_beside_its_members_is_counted_once_and_called_a_group(
    casefile: Casefile, library: Path
) -> None:
    casefile("case", library, "Four held")
    casefile("suspect", library, "Four held", "--unnamed", "--kind", "group", "--members", "4")
    added = casefile(
        "suspect", library, "Four held", "Pavel Orlin", "--group", "Group of 4", "--json"
    )
    assert added.json["name"] == "Pavel Orlin"
    (case,) = casefile("cases", library, "Four held", "--json").json
    assert case["suspects"] == 4
    said = casefile("suspects", library, "Four held").out
    assert "Group of 4" in said
    assert "of whom 1 is named" in said
    assert "Suspect 1" not in said
