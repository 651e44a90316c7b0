"""What a summary says, statement by statement, as data that is attached to it.

`resources/schema/statements.schema.json` is the format, published; `FORMAT` and `VERSION` name it.
Made from handouts that are safe by the name rules, and of the documents' texts only where no name
is hidden: nothing in it tells more than the page does.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from casefile.export.attachments import Attachment, Relationship
from casefile.export.proof.lines import Collected, collected
from casefile.model.errors import NotFound
from casefile.store.pages import page_text
from casefile.store.reads.citations import CitationLine

if TYPE_CHECKING:
    from casefile.export.orders import Job, Order
    from casefile.store.library import Library

FORMAT: Final = "casefile-statements"
VERSION: Final = 1
"""Raised when a reader of the older format would misunderstand the newer one."""

NAME: Final = "statements.json"
"""What the file is called inside the PDF."""

PAGES_ENTRY: Final = "CasefileSummaryPages"
"""The property of a file in which more than a summary stands: how many of its first pages it is."""

_OWN_FILES: Final = ("logo", "template")

_AROUND: Final = 32
"""Code points of `prefix` and `suffix`, as in the library's passages."""


def attached(
    job: Job, content: Mapping[str, Any], passages: Mapping[int, CitationLine]
) -> Attachment:
    """The statements of a summary as a file for it to carry; arguments as for `statements`."""
    return Attachment(
        NAME,
        as_bytes(statements(job, content, passages)),
        "application/json",
        "Each statement of this summary with the passages it rests on",
        Relationship.DATA,
    )


def statements(
    job: Job, content: Mapping[str, Any], passages: Mapping[int, CitationLine]
) -> dict[str, Any]:
    """The statements as JSON's own kinds.

    `content` is what the template gets (`summary.content.json_for_template`), so that the words are
    those on the page; `passages` are where its citations lead, by number.
    """
    sizes = {one.sha256: one.size for handout in job.handouts for one in handout.documents}
    found = collected(content)
    cases = content["chapters"] or [content]
    return {
        "format": FORMAT,
        "version": VERSION,
        "program": content["program"],
        "made_on": content["made_on"],
        "cases": [{"id": one["fact"], "title": one["title"]} for one in cases],
        "order": order_as_json(job.order),
        "sources": [
            {
                "number": one["number"],
                "sha256": one["sha256"],
                "size": sizes[one["sha256"]],
                "title": one["title"],
            }
            for one in content["sources"]
        ],
        "passages": list(_passages(job, content, passages, found)),
        "statements": [one.as_json() for one in found.statements],
    }


def order_as_json(order: Order) -> dict[str, Any]:
    """What was asked for, as far as it can be told.

    Whose names were hidden cannot, and where the user's own files are is nobody's business.
    """
    summary = order.summary.as_json()
    page = {key: value for key, value in summary["page"].items() if key not in _OWN_FILES}
    return {
        "scope": {"suspects": list(order.scope.suspects), "events": list(order.scope.events)},
        "summary": {**summary, "page": page},
        "names_hidden": order.names.hides,
        "own_template": bool(order.summary.page.template),
    }


def order_from_json(value: Mapping[str, Any]) -> Order:
    """The order that `order_as_json` told, with all names in full; see `SummaryChoices`."""
    from casefile.export.orders import Order
    from casefile.export.scope import Scope
    from casefile.export.summary.choices import SummaryChoices

    scope = value["scope"]
    return Order(
        scope=Scope(tuple(scope["suspects"]), tuple(scope["events"])),
        summary=SummaryChoices.from_json(value["summary"]),
    )


def as_bytes(value: Mapping[str, Any]) -> bytes:
    """JSON with a line for each statement, source and passage, in the order of the keys."""
    parts = []
    for key, held in value.items():
        if isinstance(held, list) and held:
            text = "[\n" + ",\n".join(map(_compact, held)) + "\n]"
        else:
            text = _compact(held)
        parts.append(f"{_compact(key)}: {text}")
    return ("{\n" + ",\n".join(parts) + "\n}\n").encode()


def _compact(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _passages(
    job: Job,
    content: Mapping[str, Any],
    passages: Mapping[int, CitationLine],
    found: Collected,
) -> Iterator[dict[str, Any]]:
    texts = _Texts(job.library)
    hides = job.names.hides
    for line in content["citations"]:
        one = passages[line["number"]]
        told: dict[str, Any] = {
            "number": line["number"],
            "source": line["source"],
            "sha256": one.document,
            "page": one.page,
            "start": one.start,
            "end": one.end,
            "quote": one.quote,
            "stance": str(one.stance),
            "attribution": one.attribution,
            "words": found.passages.get(line["number"], []),
        }
        before, said, after = texts.around(one)
        if not hides:
            told |= {"prefix": before, "suffix": after}
        elif said != one.quote:
            # How long the words are would tell how long the name in them is.
            del told["start"], told["end"]
            told["replaced"] = True
        yield told


class _Texts:
    """The pages that passages stand on, one of them kept."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._page: tuple[str, int] = "", 0
        self._text = ""

    def around(self, one: CitationLine) -> tuple[str, str, str]:
        """What stands before a passage, in its place and after it."""
        if self._page != (one.document, one.page):
            self._page = one.document, one.page
            with self._library.read() as connection:
                try:
                    self._text = page_text(connection, *self._page)
                except NotFound:
                    self._text = ""
        text = self._text
        before = text[max(0, one.start - _AROUND) : one.start]
        return before, text[one.start : one.end], text[one.end : one.end + _AROUND]


def in_page_order(value: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Statements and passages as they stand on the page: "statements" or "passages", and which.

    Passages stand under their sources; where there is no list of sources they do not stand at all.
    """
    by_source: dict[str, list[Mapping[str, Any]]] = {}
    for one in value["passages"]:
        by_source.setdefault(one["sha256"], []).append(one)
    held: Sequence[Mapping[str, Any]] = value["statements"]
    for statement in held:
        yield "statements", statement
        if statement["kind"] == "source":
            for passage in by_source.get(statement["fact"], ()):
                yield "passages", passage
