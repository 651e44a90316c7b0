"""A case that another library handed out comes in, merges, differs, and goes again by one undo."""

from __future__ import annotations

import shutil
import threading
import zipfile
from collections.abc import Callable, Iterator
from concurrent.futures import CancelledError
from datetime import date
from pathlib import Path

import pytest
from bundle_made import listed, packed, unpacked, with_data
from dumping import dump, dump_of_all

from casefile.actions.attaching import attach
from casefile.actions.cases import add_case, delete_case, edit_case
from casefile.actions.citing import Source
from casefile.actions.documents import edit_document
from casefile.actions.events import add_event, delete_event, edit_event
from casefile.actions.exporting import export
from casefile.actions.finding import find_quote
from casefile.actions.importing import ImportPlan, ImportResult, Side, import_bundle, plan_import
from casefile.actions.parties import add_involvement
from casefile.actions.sample import make_sample
from casefile.export.casebundle.choices import BundleChoices
from casefile.export.orders import Kind, Order
from casefile.intake.incoming.refusal import BundleRefused
from casefile.intake.worker import ReadingRoom
from casefile.model.dates import understand
from casefile.model.documents import Document
from casefile.store.check import check
from casefile.store.library import Library
from casefile.store.reads.cases import cases
from casefile.store.reads.documents import documents
from casefile.store.reads.facts import CaseFacts, facts

DERIVED = ("contents", "content_chunks", "companions", "pages", "readings", "page_", "spoken_")


@pytest.fixture
def theirs(template: Path, tmp_path: Path) -> Iterator[Library]:
    """Another library, that of a colleague."""
    with Library.open(Path(shutil.copy(template, tmp_path / "Theirs.casefile"))) as opened:
        yield opened


@pytest.fixture
def bundle(library: Library, case_id: str, attach_text: Callable[..., str], tmp_path: Path) -> Path:
    """The case of `library` as a bundle: an article, a suspect, two events."""
    attach_text()
    source = Source([find_quote(library, case_id, "Ilyas Brandt")])
    add_involvement(library, case_id, "Ilyas Brandt", source=source)
    held = Source([find_quote(library, case_id, "held on April 3")])
    add_event(library, case_id, "Four people held", understand("3 April 2025"), source=held)
    add_event(library, case_id, "Detention sought", understand("8 April 2025"))
    return _export(library, case_id, tmp_path / "case.casebundle")


def _export(library: Library, case_id: str, out: Path, *, passwords: bool = False) -> Path:
    order = Order(Kind.BUNDLE, bundle=BundleChoices(passwords=passwords))
    export(library, [case_id], out, order, made_on=date(2026, 11, 26))
    return out


def _import(
    library: Library, bundle: Path, room: ReadingRoom, otherwise: Side = Side.MINE
) -> tuple[ImportPlan, ImportResult]:
    plan = plan_import(library, bundle, room)
    return plan, import_bundle(library, plan, room, otherwise=otherwise)


def _facts(library: Library, case_id: str) -> CaseFacts:
    with library.read() as connection:
        return facts(connection, case_id)


def _event(library: Library, case_id: str, title: str) -> str:
    return next(one.id for one in _facts(library, case_id).events if one.title == title)


def _without_derived(library: Library) -> dict[str, list[tuple[object, ...]]]:
    return {name: rows for name, rows in dump(library).items() if not name.startswith(DERIVED)}


def test_the_sample_case_arrives_whole_with_its_texts_to_search_and_its_companions(
    library: Library, theirs: Library, room: ReadingRoom, tmp_path: Path
) -> None:
    case_id = make_sample(library, room)
    bundle = _export(library, case_id, tmp_path / "sample.casebundle")
    _, result = _import(theirs, bundle, room)
    assert result.remarks == ()
    assert check(theirs).findings == ()
    assert _facts(theirs, case_id) == _facts(library, case_id)
    with theirs.read() as connection, library.read() as ours:
        assert [one.characters for one in documents(connection, case_id)] == [
            one.characters for one in documents(ours, case_id)
        ]
        query = "SELECT sha256, path, part_sha256 FROM companions ORDER BY 1, 2"
        companions = connection.exec_driver_sql(query).all()
        assert companions
        assert companions == ours.exec_driver_sql(query).all()


def test_importing_twice_doubles_nothing_and_leaves_no_entry(
    bundle: Path, theirs: Library, room: ReadingRoom
) -> None:
    _import(theirs, bundle, room)
    before = dump_of_all(theirs)
    plan, result = _import(theirs, bundle, room)
    assert plan.is_needless
    assert result.entry is None
    assert dump_of_all(theirs) == before


def test_importing_what_one_exported_oneself_changes_nothing(
    bundle: Path, library: Library, room: ReadingRoom
) -> None:
    before = dump_of_all(library)
    plan, _ = _import(library, bundle, room)
    assert plan.is_needless
    assert dump_of_all(library) == before


def test_one_undo_takes_back_the_whole_import_and_redo_brings_it_again(
    bundle: Path, theirs: Library, room: ReadingRoom, case_id: str
) -> None:
    before = _without_derived(theirs)
    _import(theirs, bundle, room)
    after = _without_derived(theirs)
    undone = theirs.undo()
    assert undone is not None
    assert undone.label == "Import “Harbour manuscripts”"
    assert _without_derived(theirs) == before
    theirs.redo()
    assert _without_derived(theirs) == after
    assert check(theirs).findings == ()


def test_what_was_undone_comes_again_without_a_question(
    bundle: Path, theirs: Library, room: ReadingRoom, case_id: str
) -> None:
    _import(theirs, bundle, room)
    after = _without_derived(theirs)
    theirs.undo()
    plan, _ = _import(theirs, bundle, room)
    assert plan.conflicts == ()
    assert _without_derived(theirs) == after


def test_what_both_changed_is_shown_side_by_side_and_each_row_is_chosen(
    bundle: Path, library: Library, theirs: Library, case_id: str, room: ReadingRoom, tmp_path: Path
) -> None:
    _import(theirs, bundle, room)
    held = _event(theirs, case_id, "Four people held")
    edit_event(theirs, held, title="Four detained", when=understand("between 3 and 5 April 2025"))
    edit_case(theirs, case_id, stage="Trial")
    edit_case(library, case_id, stage="Pre-trial")
    plan = plan_import(theirs, _export(library, case_id, tmp_path / "b.casebundle"), room)
    shown = {
        (one.what, side.field): (side.mine, side.theirs)
        for one in plan.conflicts
        for side in one.differences
    }
    assert shown == {
        ("Case “Harbour manuscripts”", "Stage"): ("Trial", "Pre-trial"),
        ("Event “Four detained”", "Title"): ("Four detained", "Four people held"),
        ("Event “Four detained”", "When"): (
            "some day from 3 to 5 Apr 2025 (“between 3 and 5 April 2025”)",
            "3 Apr 2025 (“3 April 2025”)",
        ),
    }
    result = import_bundle(theirs, plan, room, {("events", held): Side.THEIRS})
    assert result.changed == 1
    assert _event(theirs, case_id, "Four people held") == held
    with theirs.read() as connection:
        assert [one.stage for one in cases(connection)] == ["Trial"]
    assert check(theirs).findings == ()
    theirs.undo()
    assert _event(theirs, case_id, "Four detained") == held


def test_a_library_that_has_the_document_keeps_its_own_words_for_it(
    bundle: Path, library: Library, theirs: Library, room: ReadingRoom, tmp_path: Path
) -> None:
    with library.read() as connection:
        (sha256,) = connection.exec_driver_sql("SELECT sha256 FROM documents").scalars()
    copy = tmp_path / "saved.txt"
    library.contents.write_to(sha256, copy)
    other_case = add_case(theirs, "Another matter")
    attach(theirs, room, other_case, [copy])
    edit_document(theirs, sha256, title="The April article", outlet="Azimut")
    plan = plan_import(theirs, bundle, room)
    assert plan.new.get("documents") is None
    assert plan.bytes_new == 0
    (conflict,) = plan.conflicts
    assert conflict.what == "Document “The April article”"
    assert {one.field for one in conflict.differences} == {
        "File name", "Title", "Outlet", "Published",
    }  # fmt: skip
    import_bundle(theirs, plan, room)
    with theirs.read() as connection:
        assert [one.title for one in documents(connection, other_case)] == ["The April article"]
    _, result = _import(theirs, bundle, room, Side.THEIRS)
    assert (result.new, result.changed) == ({}, 1)
    with theirs.read() as connection:
        assert [one.title for one in documents(connection, other_case)] == ["article"]
    assert check(theirs).findings == ()


def test_a_passage_that_both_cite_is_one_passage_and_both_citations_lead_to_it(
    bundle: Path, library: Library, theirs: Library, case_id: str, room: ReadingRoom, tmp_path: Path
) -> None:
    _import(theirs, bundle, room)
    for one, title in ((library, "Told by ours"), (theirs, "Told by theirs")):
        source = Source([find_quote(one, case_id, "Mara Okonjo-Vey")])
        add_event(one, case_id, title, None, source=source)
    plan, _ = _import(theirs, _export(library, case_id, tmp_path / "b.casebundle"), room)
    assert plan.conflicts == ()
    assert plan.new == {"events": 1, "citations": 1}
    quotes = [one.citations[0].quote for one in _facts(theirs, case_id).events[-2:]]
    assert quotes == ["Mara Okonjo-Vey"] * 2
    assert check(theirs).findings == ()


def test_a_document_that_both_put_on_the_case_lies_on_it_once(
    bundle: Path, library: Library, theirs: Library, case_id: str, room: ReadingRoom, tmp_path: Path
) -> None:
    _import(theirs, bundle, room)
    path = tmp_path / "motion.txt"
    path.write_text("A motion for detention of all four.", encoding="utf-8")
    for one in (library, theirs):
        attach(one, room, case_id, [path])
    plan, result = _import(theirs, _export(library, case_id, tmp_path / "b.casebundle"), room)
    assert plan.is_needless
    assert result.entry is None


def test_new_suspects_of_both_sides_have_numbers_of_their_own(
    bundle: Path, library: Library, theirs: Library, case_id: str, room: ReadingRoom, tmp_path: Path
) -> None:
    _import(theirs, bundle, room)
    add_involvement(library, case_id, "")
    add_involvement(theirs, case_id, "")
    second = _export(library, case_id, tmp_path / "b.casebundle")
    _import(theirs, second, room)
    labels = [one.label for one in _facts(theirs, case_id).suspects]
    assert labels == ["Ilyas Brandt", "Suspect 2", "Suspect 3"]
    assert plan_import(theirs, second, room).is_needless


def test_what_was_deleted_here_stays_so_unless_the_user_wants_it_back(
    bundle: Path, theirs: Library, case_id: str, room: ReadingRoom
) -> None:
    _import(theirs, bundle, room)
    whole = _facts(theirs, case_id)
    delete_event(theirs, _event(theirs, case_id, "Four people held"))
    before = dump_of_all(theirs)
    plan, result = _import(theirs, bundle, room)
    (conflict,) = plan.conflicts
    assert (conflict.what, conflict.was_removed) == ("Event “Four people held”", True)
    assert result.entry is None
    assert dump_of_all(theirs) == before
    _, result = _import(theirs, bundle, room, Side.THEIRS)
    assert result.new["events"] == 1
    assert _facts(theirs, case_id) == whole


def test_a_case_that_was_deleted_here_comes_back_whole(
    bundle: Path, theirs: Library, case_id: str, room: ReadingRoom
) -> None:
    _import(theirs, bundle, room)
    whole = _facts(theirs, case_id)
    delete_case(theirs, case_id)
    plan, _ = _import(theirs, bundle, room)
    assert plan.conflicts == ()
    assert _facts(theirs, case_id) == whole
    assert check(theirs).findings == ()


def test_cancelling_leaves_no_fact_behind(
    bundle: Path, theirs: Library, case_id: str, room: ReadingRoom
) -> None:
    before = _without_derived(theirs)
    cancelled = threading.Event()
    cancelled.set()
    with pytest.raises(CancelledError):
        plan_import(theirs, bundle, room, cancelled=cancelled)
    plan = plan_import(theirs, bundle, room)
    with pytest.raises(CancelledError):
        import_bundle(theirs, plan, room, cancelled=cancelled)
    assert _without_derived(theirs) == before
    assert check(theirs).findings == ()


def test_a_file_that_changed_after_it_was_looked_at_is_refused(
    bundle: Path, theirs: Library, room: ReadingRoom
) -> None:
    plan = plan_import(theirs, bundle, room)
    before = dump_of_all(theirs)
    bundle.write_bytes(bundle.read_bytes() + b"\0")
    with pytest.raises(BundleRefused, match="changed after it was checked"):
        import_bundle(theirs, plan, room)
    assert dump_of_all(theirs) == before


def test_a_bundle_that_another_program_packed_anew_comes_in_too(
    bundle: Path, theirs: Library, case_id: str, room: ReadingRoom, library: Library, tmp_path: Path
) -> None:
    again = packed(listed(unpacked(bundle)), tmp_path / "again.casebundle", zipfile.ZIP_DEFLATED)
    _import(theirs, again, room)
    assert _facts(theirs, case_id) == _facts(library, case_id)
    assert check(theirs).findings == ()


def test_a_quotation_that_is_not_where_the_bundle_says_is_told(
    bundle: Path, theirs: Library, room: ReadingRoom, tmp_path: Path
) -> None:
    def move(data: dict[str, list[dict[str, int]]]) -> None:
        data["passages"][0]["start"] += 1
        data["passages"][0]["end"] += 1

    moved = packed(with_data(unpacked(bundle), move), tmp_path / "moved.casebundle")
    _, result = _import(theirs, moved, room)
    (remark,) = result.remarks
    assert remark.startswith("1 of the passages quoted does not stand at its place")


def test_a_remembered_password_leaves_only_if_asked_and_is_never_shown(
    bundle: Path, library: Library, theirs: Library, case_id: str, room: ReadingRoom, tmp_path: Path
) -> None:
    with library.write("Remember") as unit:
        unit.where(Document)[0].password = "open sesame"
    without = _export(library, case_id, tmp_path / "without.casebundle")
    assert all(b"sesame" not in data for data in unpacked(without).values())
    _import(theirs, without, room)
    assert plan_import(library, without, room).is_needless
    having = _export(library, case_id, tmp_path / "with.casebundle", passwords=True)
    plan = plan_import(theirs, having, room)
    (conflict,) = plan.conflicts
    (side,) = conflict.differences
    assert (side.field, side.mine, side.theirs) == ("Password", "—", "remembered")
    import_bundle(theirs, plan, room, otherwise=Side.THEIRS)
    with theirs.read() as connection:
        assert [one.password for one in documents(connection, case_id)] == ["open sesame"]
