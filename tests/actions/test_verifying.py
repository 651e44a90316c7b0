"""Checking an export: an untouched one passes, and whatever was changed is named."""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pypdf
import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from pypdf.generic import ArrayObject, ByteStringObject, ContentStream, TextStringObject

from casefile.actions.cases import add_case, edit_case
from casefile.actions.events import add_event, delete_event, edit_event
from casefile.actions.exporting import export
from casefile.actions.notes import add_note
from casefile.actions.parties import add_involvement
from casefile.actions.verifying import verify
from casefile.export.names.rules import NameRules, Treatment, Who
from casefile.export.orders import Order
from casefile.export.proof.report import Part, Report, State
from casefile.export.proof.seal import KEY, UNSEALED, seal
from casefile.export.scope import Scope
from casefile.export.summary.choices import ChronologyForm, Section, SummaryChoices
from casefile.intake.exported import drawn
from casefile.intake.worker import ReadingRoom
from casefile.store.library import Library
from casefile.store.reads.cases import cases
from casefile.store.reads.facts import facts

DAY = date(2026, 11, 26)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory, sample_template: Path) -> Path:
    """A folder with the sample library and its first case's summary."""
    folder = tmp_path_factory.mktemp("verified")
    path = Path(shutil.copy(sample_template, folder / "Sample.casefile"))
    with Library.open(path) as library:
        export(library, case_ids(library)[:1], folder / "summary.pdf", made_on=DAY)
    return folder


@pytest.fixture
def copied(made: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(made / "Sample.casefile", tmp_path / "Sample.casefile"))


@pytest.fixture
def sample(copied: Path) -> Iterator[Library]:
    with Library.open(copied) as library:
        yield library


def case_ids(library: Library) -> list[str]:
    with library.read() as connection:
        return [one.id for one in cases(connection)]


def states(report: Report) -> dict[Part, State]:
    return {check.part: check.state for check in report.checks}


def failed(report: Report) -> set[Part]:
    return {part for part, state in states(report).items() if state is State.FAILED}


ORDERS = {
    "usual": SummaryChoices(),
    "prose": SummaryChoices(chronology=ChronologyForm.PROSE),
    "quotes": SummaryChoices(quotes=True),
    "few": SummaryChoices((Section.CHRONOLOGY, Section.PARTIES, Section.SUSPECTS)),
    "quoted prose": SummaryChoices(
        (Section.SUSPECTS, Section.CHRONOLOGY, Section.CHARGES),
        ChronologyForm.PROSE,
        quotes=True,
    ),
}


@pytest.mark.parametrize("choices", ORDERS.values(), ids=ORDERS.keys())
def test_an_untouched_export_passes(
    choices: SummaryChoices, sample: Library, room: ReadingRoom, tmp_path: Path
) -> None:
    out = tmp_path / "out.pdf"
    export(sample, case_ids(sample)[:1], out, Order(summary=choices), made_on=DAY)
    report = verify(out, sample, room)
    assert report.failing == ()
    assert set(states(report)) == set(Part)
    assert set(states(report).values()) == {State.GOOD}
    assert report.statements > 30


def test_several_cases_in_one_summary_pass(
    sample: Library, room: ReadingRoom, tmp_path: Path
) -> None:
    for merged in (False, True):
        out = tmp_path / "out.pdf"
        order = Order(summary=SummaryChoices(merged=merged))
        export(sample, case_ids(sample), out, order, made_on=DAY)
        report = verify(out, sample, room)
        assert (report.failing, len(report.cases)) == ((), 2)


def test_a_suspects_dossier_is_compared_with_that_suspects_facts(
    sample: Library, room: ReadingRoom, tmp_path: Path
) -> None:
    (case, _) = case_ids(sample)
    with sample.read() as connection:
        suspect = facts(connection, case).suspects[1]
    out = tmp_path / "out.pdf"
    export(sample, [case], out, Order(scope=Scope(suspects=(suspect.party_id,))), made_on=DAY)
    assert verify(out, sample, room).failing == ()


def test_without_a_library_it_says_what_was_not_compared(made: Path, room: ReadingRoom) -> None:
    report = verify(made / "summary.pdf", None, room)
    assert report.is_good
    assert states(report)[Part.SOURCES] is State.OPEN
    assert Part.FACTS not in states(report)


def test_the_same_order_on_the_same_day_makes_the_same_bytes(
    made: Path, sample: Library, tmp_path: Path
) -> None:
    out = tmp_path / "again.pdf"
    export(sample, case_ids(sample)[:1], out, made_on=DAY)
    assert out.read_bytes() == (made / "summary.pdf").read_bytes()


def test_one_byte_of_a_source_is_named_with_all_that_rests_on_it(
    made: Path, copied: Path, room: ReadingRoom
) -> None:
    with sqlite3.connect(copied) as connection:
        (sha256, content) = connection.execute(
            "SELECT d.sha256, c.bytes FROM documents d JOIN content_chunks c USING (sha256)"
            " WHERE d.kind = 'mail'"
        ).fetchone()
        changed = bytes([content[0] ^ 1]) + content[1:]
        connection.execute(
            "UPDATE content_chunks SET bytes = ? WHERE sha256 = ?", (changed, sha256)
        )
    connection.close()
    with Library.open(copied) as library:
        report = verify(made / "summary.pdf", library, room)
    assert failed(report) == {Part.SOURCES}
    assert len(report.failing) > 1
    assert {one.kind for one in report.failing} > {"source"}
    assert all(sha256 in one.why for one in report.failing)


def test_a_quote_that_its_source_does_not_hold_is_named(
    made: Path, copied: Path, room: ReadingRoom
) -> None:
    quote = "Dovran was dismissed from the customs post on 15 May 2025."
    with sqlite3.connect(copied) as connection:
        connection.execute(
            "UPDATE pages SET text = replace(text, ?, ?)", (quote, quote.replace("15", "16"))
        )
    connection.close()
    with Library.open(copied) as library:
        report = verify(made / "summary.pdf", library, room)
    assert failed(report) == {Part.QUOTES}
    assert all(quote in one.why for one in report.failing)


def test_one_edited_fact_is_named_with_both_wordings(
    made: Path, sample: Library, room: ReadingRoom
) -> None:
    with sample.read() as connection:
        event = facts(connection, case_ids(sample)[0]).events[7]
    edit_event(
        sample, event.id, title=event.title, when=event.when, until=event.until, kind=event.kind,
        custody=event.custody, standing=event.standing, place="Berth 7, elsewhere",
        description=event.description, party_ids=[party for party, _ in event.parties],
    )  # fmt: skip
    report = verify(made / "summary.pdf", sample, room)
    assert failed(report) == {Part.FACTS}
    (one,) = report.failing
    assert one.kind == "event"
    assert event.title in one.says
    assert "Berth 7, elsewhere" in one.why


def test_a_fact_that_is_gone_is_named_and_a_new_one_is_only_told(
    made: Path, sample: Library, room: ReadingRoom
) -> None:
    case = case_ids(sample)[0]
    add_note(sample, case, "A thought that came later.")
    report = verify(made / "summary.pdf", sample, room)
    assert report.is_good
    assert "1 statement more since" in report.checks[-1].sentence
    with sample.read() as connection:
        notes = facts(connection, case).notes
    from casefile.actions.notes import delete_note

    delete_note(sample, notes[0].id)
    report = verify(made / "summary.pdf", sample, room)
    assert [(one.part, one.kind) for one in report.failing] == [(Part.FACTS, "note")]
    assert "no longer says it" in report.failing[0].why


def test_a_library_that_never_held_the_case_is_no_proof(
    made: Path, library: Library, room: ReadingRoom
) -> None:
    report = verify(made / "summary.pdf", library, room)
    assert failed(report) == {Part.SOURCES, Part.FACTS}
    assert any("not in this library" in one.why for one in report.failing)


def test_one_byte_of_the_file_breaks_its_seal(
    made: Path, room: ReadingRoom, tmp_path: Path
) -> None:
    content = bytearray((made / "summary.pdf").read_bytes())
    at = content.rindex(b"Casefile 0")
    content[at + 1] ^= 2
    changed = tmp_path / "changed.pdf"
    changed.write_bytes(content)
    report = verify(changed, None, room)
    assert failed(report) == {Part.SEAL}
    assert "was changed" in report.checks[0].sentence


def written_anew(writer: pypdf.PdfWriter, path: Path) -> Path:
    """The file as somebody writes it who knows how to seal it again."""
    properties = dict(writer.metadata or {})
    writer.add_metadata({**properties, f"/{KEY}": UNSEALED})
    writer.write(path)
    seal(path)
    return path


def turn_words(writer: pypdf.PdfWriter, page: int) -> None:
    """The longest stretch of text on a page, its letters in the opposite order."""
    content = ContentStream(writer.pages[page].get_contents(), writer)
    shown = [parts for parts, operator in content.operations if operator in (b"TJ", b"Tj")]
    longest = max(shown, key=lambda parts: len(b"".join(strings(parts[0]))))
    codes = b"".join(strings(longest[0]))
    pairs = [codes[at : at + 2] for at in range(0, len(codes), 2)]
    turned = ByteStringObject(b"".join(reversed(pairs)))
    longest[0] = ArrayObject([turned]) if isinstance(longest[0], list) else turned
    writer.pages[page].replace_contents(content)


def strings(shown: object) -> list[bytes]:
    """The glyph codes that an operator shows, two bytes each."""
    parts = shown if isinstance(shown, list) else [shown]
    return [
        one.original_bytes if isinstance(one, TextStringObject) else bytes(one)
        for one in parts
        if isinstance(one, (TextStringObject, ByteStringObject))
    ]


@pytest.mark.parametrize("page", [1, 2, 6, 9])
def test_changed_words_on_the_page_are_named_even_if_the_file_is_sealed_again(
    page: int, made: Path, room: ReadingRoom, tmp_path: Path
) -> None:
    writer = pypdf.PdfWriter(clone_from=made / "summary.pdf")
    turn_words(writer, page)
    changed = written_anew(writer, tmp_path / "changed.pdf")
    before, after = (
        room.run(drawn, path, page, page + 1)[0].split("\n")
        for path in (made / "summary.pdf", changed)
    )
    (was,) = set(before) - set(after)
    report = verify(changed, None, room)
    assert failed(report) == {Part.PRINTED}
    assert 0 < len(report.failing) < 4
    # A long statement is not said to its end.
    assert any(was.strip(" “”")[:30] in one.why or "…" in one.why for one in report.failing)


def test_a_page_put_in_place_of_another_is_named(
    made: Path, room: ReadingRoom, tmp_path: Path
) -> None:
    reader = pypdf.PdfReader(made / "summary.pdf")
    writer = pypdf.PdfWriter(clone_from=reader)
    writer.pages[2].replace_contents(ContentStream(writer.pages[1].get_contents(), writer))
    changed = written_anew(writer, tmp_path / "changed.pdf")
    report = verify(changed, None, room)
    assert failed(report) == {Part.PRINTED}
    assert {"provision", "step"} <= {one.kind for one in report.failing}


def test_names_that_are_hidden_are_not_told_by_what_stands_around_them(
    sample: Library, room: ReadingRoom, tmp_path: Path
) -> None:
    case = case_ids(sample)[0]
    with sample.read() as connection:
        hidden = facts(connection, case).suspects[0].party_id
    out = tmp_path / "out.pdf"
    order = Order(names=NameRules({hidden: Treatment.WITHHELD}))
    export(sample, [case], out, order, made_on=DAY)
    (content,) = pypdf.PdfReader(out).attachments["statements.json"]
    assert b'"names_hidden": true' in content
    assert b'"prefix"' not in content
    assert b'"suffix"' not in content
    assert hidden.encode() not in content
    assert b"Dovran" not in content
    assert "Довран".encode() not in content
    value = json.loads(content)
    replaced = [one for one in value["passages"] if one.get("replaced")]
    assert replaced
    assert not any("start" in one for one in replaced)
    report = verify(out, sample, room)
    assert report.failing == ()
    sentences = " ".join(check.sentence for check in report.checks)
    assert "hold names that were replaced and cannot be compared" in sentences
    assert "because names are hidden in the file" in sentences


@pytest.mark.parametrize("treatment", [Treatment.ROLE, Treatment.INITIALS])
def test_a_file_that_calls_suspects_otherwise_passes_and_claims_nothing_new(
    sample: Library, room: ReadingRoom, tmp_path: Path, treatment: Treatment
) -> None:
    case = case_ids(sample)[0]
    with sample.read() as connection:
        rules = NameRules.for_roles(Who.PERSONS, facts(connection, case).involvements, treatment)
    out = tmp_path / "out.pdf"
    export(sample, [case], out, Order(names=rules), made_on=DAY)
    report = verify(out, sample, room)
    assert report.failing == ()
    assert not any("more since" in check.sentence for check in report.checks)
    add_note(sample, case, "A later thought")
    report = verify(out, sample, room)
    assert any("1 statement more since" in check.sentence for check in report.checks)


WORD = st.one_of(
    *(
        st.text(st.sampled_from(letters), min_size=1, max_size=14)
        for letters in ("abcdefghABCﬁé", "абвгдежзЩ", "سميرةالحداني", "דוברן", "0123456789", "😀x")
    )
)
WORDS = st.lists(WORD | st.sampled_from(["“a", "b”,", "(c)", "d–e", "f."]), min_size=1, max_size=9)
TEXT = WORDS.map(" ".join)


@settings(max_examples=6, phases=[Phase.generate])
@given(
    title=TEXT,
    names=st.lists(TEXT, max_size=3),
    events=st.lists(st.tuples(TEXT, TEXT), max_size=4),
    notes=st.lists(st.lists(TEXT, min_size=1, max_size=40).map(" ".join), max_size=3),
)
def test_any_small_case_passes_untouched(
    title: str,
    names: list[str],
    events: list[tuple[str, str]],
    notes: list[str],
    template: Path,
    tmp_path_factory: pytest.TempPathFactory,
    room: ReadingRoom,
) -> None:
    folder = tmp_path_factory.mktemp("random")
    with Library.open(Path(shutil.copy(template, folder / "Any.casefile"))) as library:
        case = add_case(library, title)
        edit_case(library, case, synopsis="\n".join(notes))
        for name in names:
            add_involvement(library, case, name)
        for what, place in events:
            add_event(library, case, what, None, place=place)
        for note in notes:
            add_note(library, case, note)
        out = folder / "out.pdf"
        export(library, [case], out, made_on=DAY)
        report = verify(out, library, room)
        assert report.failing == ()
        event = facts_of(library, case)
        if event:
            delete_event(library, event[0])
            assert failed(verify(out, library, room)) == {Part.FACTS}


def facts_of(library: Library, case: str) -> list[str]:
    with library.read() as connection:
        return [one.id for one in facts(connection, case).events]
