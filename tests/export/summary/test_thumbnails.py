"""Pictures of the places of passages, and when there are none."""

from __future__ import annotations

import io
import re
import threading
from base64 import b64decode
from collections.abc import Callable
from concurrent.futures import CancelledError
from dataclasses import replace
from datetime import date
from pathlib import Path

import pypdf
import pytest
from PIL import Image
from sampled import Sample

from casefile.actions.exporting import export, job_for
from casefile.export.names.rules import NameRules, Treatment
from casefile.export.orders import Job, Order
from casefile.export.summary import thumbnails
from casefile.export.summary.choices import Section, SummaryChoices
from casefile.export.summary.gathering import gather
from casefile.export.summary.lines import PlaceLine
from casefile.export.summary.making import summary_of
from casefile.export.summary.thumbnails import with_places

MADE_ON = date(2025, 6, 1)
WITH_PLACES = Order(summary=SummaryChoices((Section.CHRONOLOGY, Section.SOURCES), thumbnails=True))


def picture(place: PlaceLine) -> Image.Image:
    data = re.search('base64,([^"]+)"', place.svg)
    assert data is not None
    return Image.open(io.BytesIO(b64decode(data[1])))


def is_lit(place: PlaceLine) -> bool:
    """Whether a good part of the picture has a tint, as the highlight has and paper has not."""
    pixels = picture(place).convert("RGB").resize((140, 40)).tobytes()
    tinted = sum(
        max(pixels[at : at + 3]) - min(pixels[at : at + 3]) > 12 and max(pixels[at : at + 3]) > 180
        for at in range(0, len(pixels), 3)
    )
    return tinted > 60


def drawn(sample: Sample, change: Callable[[Job], Job] = lambda job: job) -> dict[str, PlaceLine]:
    dossier, _ = summary_of(change(job_for(sample.library, [sample.case()], WITH_PLACES)))
    return {one.quote: one.place for one in dossier.citations if one.place is not None}


def test_a_passage_of_a_pdf_is_shown_where_it_stands_and_highlighted(sample: Sample) -> None:
    places = drawn(sample)
    place = places["On 8 May 2025 all four persons were charged"]
    assert place.words == (
        "Page 2 of “Motion for pre-trial detention, case 3-118/2025”, around the passage quoted"
    )
    assert all(map(is_lit, places.values()))
    # Beside the quotation, and neither a page nor a sliver.
    assert all(40 < one.height < 0.85 * one.width for one in places.values())
    assert all(len(one.svg) < 90_000 for one in places.values())


def test_an_article_has_no_drawn_place_and_that_is_no_failure(sample: Sample) -> None:
    job = job_for(sample.library, [sample.case()], WITH_PLACES)
    dossier, remarks = summary_of(job)
    kinds = {one.number: one.kind for one in dossier.sources}
    assert {kinds[one.source] for one in dossier.citations if one.place is None} == {
        "Article", "Mail",
    }  # fmt: skip
    assert remarks == ()


def test_the_pictures_stand_in_the_pdf_and_are_described(sample: Sample, tmp_path: Path) -> None:
    out = tmp_path / "summary.pdf"
    sample.made(out, WITH_PLACES)
    reader = pypdf.PdfReader(out)
    described = [
        str(item["/Alt"])
        for number in range(1, len(reader.xref[0]) + 1)
        if isinstance(item := reader.get_object(number), pypdf.generic.DictionaryObject)
        and item.get("/S") == "/Figure"
    ]
    assert len(described) == len(drawn(sample)) > 10
    assert all("around the passage quoted" in one for one in described)
    assert out.stat().st_size < 2_000_000


def test_nothing_is_drawn_where_a_name_is_kept_back(sample: Sample, tmp_path: Path) -> None:
    job = job_for(sample.library, [sample.case()], WITH_PLACES)
    suspect = job.handouts[0].facts.suspects[0].party_id
    order = replace(WITH_PLACES, names=NameRules({suspect: Treatment.ROLE}))
    dossier, remarks = summary_of(job_for(sample.library, [sample.case()], order))
    assert not any(one.place for one in dossier.citations)
    assert remarks == (
        "There are no pictures of passages: on them stand the names that are kept back here.",
    )


def test_only_so_many_are_drawn_and_it_says_so(
    sample: Sample, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(thumbnails, "MOST", 2)
    job = job_for(sample.library, [sample.case()], WITH_PLACES)
    dossier, remarks = summary_of(job)
    assert sum(one.place is not None for one in dossier.citations) == 2
    assert remarks == ("Only the first 2 passages have a picture of their place.",)


def test_a_document_whose_bytes_are_gone_costs_its_pictures_alone(sample: Sample) -> None:
    job = job_for(sample.library, [sample.case()], WITH_PLACES)
    (handout,) = job.handouts
    dossier, passages = gather(job.handouts, MADE_ON, WITH_PLACES.summary)
    motion = next(one for one in handout.documents if one.title.startswith("Motion"))
    gone = "0" * 64
    moved = {
        number: replace(one, document=gone) if one.document == motion.sha256 else one
        for number, one in passages.items()
    }
    documents = (*handout.documents, replace(motion, sha256=gone))
    job = replace(job, handouts=(replace(handout, documents=documents),))
    drawn_, remarks = with_places(job, dossier, moved)
    assert any(one.place for one in drawn_.citations)
    (remark,) = remarks
    assert remark == (
        "Some passages have no picture, because they could not be drawn: "
        "“Motion for pre-trial detention, case 3-118/2025”."
    )


def test_drawing_reports_how_far_it_is_and_can_be_cancelled(
    sample: Sample, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr("tempfile.tempdir", None)
    cancelled = threading.Event()
    seen: list[tuple[int, int]] = []

    def watch(done: int, of: int, _what: str) -> None:
        seen.append((done, of))
        if done > 3:
            cancelled.set()

    out = tmp_path / "out" / "summary.pdf"
    out.parent.mkdir()
    with pytest.raises(CancelledError):
        export(
            sample.library, [sample.case()], out, WITH_PLACES, progress=watch, cancelled=cancelled
        )
    assert [done for done, _ in seen] == sorted(done for done, _ in seen)
    assert 3 < seen[-1][0] < seen[-1][1]
    assert list(out.parent.iterdir()) == []
    # No document's bytes are left behind.
    assert [one.name for one in tmp_path.iterdir()] == ["out"]
