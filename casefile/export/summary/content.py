"""What a template gets: the dossier, the words of its language, and the page as asked for."""

from __future__ import annotations

import json
from typing import Any, Final

from casefile.export.languages.known import words_of
from casefile.export.languages.words import Words
from casefile.export.printable import mapped, printable
from casefile.export.summary.dossier import Dossier
from casefile.export.summary.page import USUAL_PAGE, PageChoices, PaperSize

_PAPERS: Final = {PaperSize.A4: "a4", PaperSize.LETTER: "us-letter"}
"""Sizes of paper as typst calls them."""


def json_for_template(dossier: Dossier, page: PageChoices = USUAL_PAGE) -> str:
    """The content as JSON of strings that can stand on a page; a PDF/UA must have a title.

    `resources/typst/README.md` says field by field what is in it.
    """
    words = words_of(page.language)
    value: dict[str, Any] = mapped(dossier.to_dict(), printable)
    value["title"] = value["title"] or words.labels["untitled"]
    # The title in the file's properties: whole words, no places to break.
    value["document_title"] = value["title"].replace("\u200b", "")
    value["made_on_words"] = value["made_on_words"] or words.day(dossier.made_on)
    value["author"] = printable(page.author, "title")
    value["made_with"] = words.say(
        "made_by" if page.author else "made_with",
        day=value["made_on_words"],
        program=value["program"],
        author=value["author"],
    )
    for source in value["sources"]:
        unnamed = words.say("source", number=source["number"])
        source["title"] = source["title"] or source["file_name"] or unnamed
    value["counts"] = _counts(dossier, words)
    value["labels"] = dict(words.labels)
    value["quotation_marks"] = list(words.quotes)
    value["language"] = {"code": words.code, "direction": str(words.direction)}
    value["page"] = page_for_template(page)
    return json.dumps(value, ensure_ascii=False)


def page_for_template(page: PageChoices) -> dict[str, str | None]:
    """What `resources/typst/main.typ` and the templates read of the page around them."""
    return {
        "paper": _PAPERS[page.paper],
        "header": None if page.header is None else printable(page.header, "title"),
        "footer": None if page.footer is None else printable(page.footer, "title"),
        "mark": printable(page.mark, "title"),
        "mark_place": str(page.mark_place),
    }


def _counts(dossier: Dossier, words: Words) -> list[dict[str, str]]:
    """What the title page counts: "4 suspects" and what it means; nothing is not counted."""
    cases = dossier.cases
    suspects = sum(one.stands_for for case in cases for one in case.suspects)
    events = len(dossier.chronology) or sum(len(case.chronology) for case in cases)
    counted = (
        ("suspect", "suspect", suspects),
        ("charge", "provision", sum(len(case.provisions) for case in cases)),
        ("court", "event", events),
        ("context", "source", len(dossier.sources)),
    )
    return [
        {"meaning": meaning, "words": words.counted(noun, count)}
        for meaning, noun, count in counted
        if count
    ]
