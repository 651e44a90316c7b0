"""PDFs to attach, typeset once and kept: one long manual, many small files."""

from __future__ import annotations

import re
from itertools import islice
from pathlib import Path

from benching.settings import FONTS, KEPT
from benching.texts import pages

SMALL_PAGES = 3


def manual(page_count: int) -> Path:
    """A folder with one PDF of so many pages."""
    folder = KEPT / f"manual-{page_count}"
    path = folder / "manual.pdf"
    if not path.exists():
        _typeset(path, list(pages(page_count, seed=11)))
    return folder


def small_files(count: int) -> Path:
    """A folder with so many PDFs of a few pages each."""
    folder = KEPT / f"small-{count}"
    texts = pages(count * SMALL_PAGES, document_pages=SMALL_PAGES, seed=12)
    for number in range(count):
        own = list(islice(texts, SMALL_PAGES))
        path = folder / f"filing-{number:04}.pdf"
        if not path.exists():
            _typeset(path, own)
    return folder


def filings(count: int, page_count: int) -> Path:
    """A folder with so many PDFs of so many pages each."""
    folder = KEPT / f"filings-{count}-{page_count}"
    for number in range(count):
        path = folder / f"filing-{number:04}.pdf"
        if not path.exists():
            _typeset(path, list(pages(page_count, seed=100 + number)))
    return folder


def _typeset(path: Path, texts: list[str]) -> None:
    import typst

    path.parent.mkdir(parents=True, exist_ok=True)
    sheets = [f"= Section {number}\n{_paragraphs(text)}" for number, text in enumerate(texts, 1)]
    source = (
        '#set page(paper: "a4", margin: 22mm)\n#set text(font: "Noto Serif", size: 9pt)\n'
        "#show heading: set text(size: 11pt)\n" + "\n#pagebreak()\n".join(sheets)
    )
    written = path.with_suffix(".typ")
    written.write_text(source, encoding="utf-8")
    pdf = typst.compile(written, format="pdf", font_paths=[FONTS], ignore_system_fonts=True)
    written.unlink()
    unfinished = path.with_suffix(".part")
    unfinished.write_bytes(pdf)
    unfinished.replace(path)


def _paragraphs(text: str) -> str:
    lines = re.sub(r"[^\w\s.,“”—]", "", text).split("\r\n")
    return "\n\n".join(" ".join(lines[start : start + 6]) for start in range(0, len(lines), 6))
