"""The pages around a summary: paper, language, own words and files, and what the PDF is for."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path
from typing import TYPE_CHECKING

from casefile.cli.command import Arguments, words

if TYPE_CHECKING:
    from argparse import _ArgumentGroup

    from casefile.export.summary.page import PageChoices


def arguments(parser: ArgumentParser) -> None:
    """How the pages of a summary may be."""
    from casefile.export.summary.page import MarkPlace, PaperSize

    page = parser.add_argument_group("the pages of a summary")
    page.add_argument(
        "--paper", choices=[str(paper) for paper in PaperSize], default=str(PaperSize.A4),
        help="the paper (left out: a4)",
    )  # fmt: skip
    language(page)
    page.add_argument(
        "--header", metavar="TEXT", type=words,
        help="your words at the head of each page instead of the title; empty for nothing",
    )  # fmt: skip
    page.add_argument(
        "--footer", metavar="TEXT", type=words,
        help="your words at the foot of each page instead of when it was made",
    )  # fmt: skip
    page.add_argument(
        "--mark", metavar="WORD", type=words, default="",
        help="a mark such as CONFIDENTIAL on each page",
    )  # fmt: skip
    page.add_argument(
        "--mark-place", choices=[str(place) for place in MarkPlace], default=str(MarkPlace.BOTH),
        help="where the mark stands (left out: both)",
    )  # fmt: skip
    page.add_argument(
        "--made-by", metavar="NAME", type=words, default="",
        help="whom the foot of each page and the file's properties name as having made it",
    )  # fmt: skip
    page.add_argument("--logo", metavar="FILE", type=Path, help="your own logo, a PNG, JPEG or SVG")
    page.add_argument("--template", metavar="FILE.typ", type=Path, help="your own typst template")
    page.add_argument("--archival", action="store_true", help="a PDF/A-3u, to be kept for good")
    page.add_argument("--attach-data", action="store_true", help="attach the case’s data as JSON")


def language(parser: ArgumentParser | _ArgumentGroup) -> None:
    """In which language what leaves is said."""
    from casefile.export.languages.known import LANGUAGES

    parser.add_argument(
        "--language", choices=list(LANGUAGES), default=next(iter(LANGUAGES)),
        help="the language of all words but the case’s own (left out: en)",
    )  # fmt: skip


def choices(given: Arguments) -> PageChoices:
    """What was asked for on the command line."""
    from casefile.export.summary.page import MarkPlace, PageChoices, PaperSize

    return PageChoices(
        paper=PaperSize(given.paper),
        language=given.language,
        header=given.header,
        footer=given.footer,
        mark=given.mark,
        mark_place=MarkPlace(given.mark_place),
        logo="" if given.logo is None else str(given.logo),
        template="" if given.template is None else str(given.template),
        archival=given.archival,
        attach_data=given.attach_data,
        author=given.made_by,
    )
