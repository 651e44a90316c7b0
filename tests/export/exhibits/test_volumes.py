"""A bundle in several files: within their limits, each whole, each leading to the others."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from bundled import Bundler, annotations, complaints, texts
from intake_material import write_pdf
from PIL import Image
from pypdf import PdfReader

from casefile.export.whole_file import ExportFailed


@pytest.fixture
def filed(bundler: Bundler, tmp_path: Path) -> Bundler:
    bundler.attach(
        write_pdf(tmp_path / "one.pdf", [f"One, page {number}" for number in range(1, 4)]),
        write_pdf(tmp_path / "two.pdf", [f"Two, page {number}" for number in range(1, 4)]),
        write_pdf(tmp_path / "long.pdf", [f"Long, page {number}" for number in range(1, 24)]),
    )
    bundler.cite("First", "One, page 2")
    bundler.cite("Last", "Long, page 23")
    return bundler


def test_volumes_keep_to_their_pages_and_nothing_is_lost(filed: Bundler) -> None:
    made = filed.bundle("Case.pdf", volume_pages=12)
    assert [path.name for path in made.paths] == [
        "Case.pdf",
        *(f"Case, volume {number}.pdf" for number in range(2, len(made.paths) + 1)),
    ]
    numbers: list[str] = []
    for path in made.paths:
        reader = PdfReader(path)
        assert len(reader.pages) <= 12
        numbers += [label for label in reader.page_labels if label.isdigit()]
        if shutil.which("qpdf"):
            assert complaints(path) == ""
    assert numbers == [f"{number:06}" for number in range(1, 30)]
    # A document that fits into a volume is not torn apart.
    whole = ["\n".join(texts(path)) for path in made.paths]
    assert sum("Two, page" in text for text in whole) == 1
    assert sum("Long, page" in text for text in whole) > 1


def test_each_volume_says_where_the_others_are(filed: Bundler) -> None:
    first, *rest = filed.bundle("Case.pdf", volume_pages=12).paths
    pages = texts(first)
    assert "Continues in volume 2" in pages[-1]
    assert "Case, volume 2.pdf" in pages[-1].replace("\r\n", " ")
    for path in rest:
        assert "“Case.pdf”" in texts(path)[0].replace("\r\n", " ")
    files = {
        link["/A"]["/F"]["/UF"]
        for page in PdfReader(first).pages
        for link in annotations(page, "/Link")
        if link.get("/A", {}).get("/S") == "/GoToR"
    }
    # The citation of the last page leads into the volume that holds it, by a name known there.
    assert rest[-1].name in files
    assert "passage-3.1" in PdfReader(rest[-1]).named_destinations


def test_volumes_keep_to_their_bytes(filed: Bundler, tmp_path: Path) -> None:
    for number in range(6):
        noise = [Image.effect_noise((400, 400), 90) for _ in range(3)]
        Image.merge("RGB", noise).save(tmp_path / f"{number}.png")
    filed.attach(*(tmp_path / f"{number}.png" for number in range(6)))
    made = filed.bundle("Case.pdf", volume_megabytes=1)
    assert len(made.paths) > 1
    assert all(path.stat().st_size <= 1_000_000 for path in made.paths)


def test_a_volume_too_small_for_anything_is_refused(filed: Bundler, tmp_path: Path) -> None:
    with pytest.raises(ExportFailed, match="Allow larger volumes"):
        filed.bundle("Case.pdf", volume_pages=3)
    assert not list(tmp_path.glob("Case*"))
    assert not list(tmp_path.glob(".*.part"))
