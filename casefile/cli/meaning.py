"""From what was typed to what is meant: cases, documents, parties, passages, dates."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path

from casefile.actions.citing import Source, shortened
from casefile.actions.finding import find_quote
from casefile.cli.command import Arguments
from casefile.model.dates import UncertainDate, understand
from casefile.model.errors import CasefileError, NotFound
from casefile.model.terms import Stance
from casefile.store.library import Library
from casefile.store.reads.cases import case_named, cases
from casefile.store.reads.documents import DocumentLine, document_named, documents
from casefile.store.reads.facts import facts
from casefile.store.reads.involvements import InvolvementLine
from casefile.store.reads.lines import CaseLine


def opened(path: Path) -> Library:
    return Library.open(path)


def the_case(library: Library, name: str) -> CaseLine:
    with library.read() as connection:
        return case_named(connection, name)


def the_cases(library: Library, name: str | None) -> list[CaseLine]:
    """The one case named, or all where none is."""
    with library.read() as connection:
        return cases(connection) if name is None else [case_named(connection, name)]


def the_document(library: Library, case_id: str, name: str) -> DocumentLine:
    with library.read() as connection:
        return document_named(connection, case_id, name)


def involvements(library: Library, case_id: str) -> tuple[InvolvementLine, ...]:
    with library.read() as connection:
        return facts(connection, case_id).involvements


def the_parties(
    lines: Sequence[InvolvementLine], names: Iterable[str], what: str = "party"
) -> list[InvolvementLine]:
    """Whoever is named, each once. Raises NotFound, or CasefileError where several are meant."""
    found = {line.party_id: line for line in (_the_party(lines, name, what) for name in names)}
    return list(found.values())


def _the_party(lines: Sequence[InvolvementLine], name: str, what: str) -> InvolvementLine:
    wanted = " ".join(name.split()).casefold()
    for match in (
        [line for line in lines if wanted in _called(line)],
        [line for line in lines if wanted and _begins(line, wanted)],
        [line for line in lines if wanted and _has_word(line, wanted)],
    ):
        # One party may have several roles, and answers in the first.
        parties = {line.party_id: line for line in reversed(match)}
        if len(parties) > 1:
            listed = ", ".join(f"“{line.label}”" for line in match[:5])
            raise CasefileError(
                f"More than one {what} of this case answers to “{shortened(name)}”: {listed}. "
                "Nothing was added; type more of the name."
            )
        if parties:
            return next(iter(parties.values()))
    raise NotFound(
        f"No {what} of this case is called “{shortened(name)}”. Nothing was added; "
        f"“casefile {'suspects' if what == 'suspect' else 'parties'}” lists them."
    )


def _called(line: InvolvementLine) -> set[str]:
    numbered = f"{line.role} {line.number}" if line.number is not None else line.label
    return {text.casefold() for text in (line.label, numbered, *(name.text for name in line.names))}


def _begins(line: InvolvementLine, wanted: str) -> bool:
    return any(called.startswith(wanted) for called in _called(line))


def _has_word(line: InvolvementLine, wanted: str) -> bool:
    return any(f" {wanted}" in f" {called}" for called in _called(line) if line.names)


def the_source(library: Library, case_id: str, given: Arguments) -> Source:
    """Where the quotes given stand; a document that is named must be there even if none is."""
    if given.document is not None:
        the_document(library, case_id, given.document)
    stretches = [
        find_quote(library, case_id, quote, given.document, given.page) for quote in given.quote
    ]
    return Source(stretches, Stance(given.stance), given.attribution)


def the_anchor(library: Library, case_id: str, given: Arguments, source: Source) -> date | None:
    """The day from which dates are seen.

    It is --anchor, or the day on which the document was published that is quoted or named, or else
    the one day on which all dated documents of the case were published.
    """
    if given.anchor is not None:
        return one_day(given.anchor)
    with library.read() as connection:
        if given.document is not None:
            lines = [document_named(connection, case_id, given.document)]
        else:
            lines = documents(connection, case_id)
    if source.stretches:
        lines = [line for line in lines if line.sha256 == source.stretches[0].document]
    days = {day for line in lines if (day := _day_of(line.published)) is not None}
    return days.pop() if len(days) == 1 else None


def one_day(phrase: str) -> date:
    """A date that must be one certain day; CasefileError where it is not."""
    day = _day_of(understand(phrase))
    if day is None:
        raise CasefileError(
            f"“{shortened(phrase)}” is not one certain day, so no other date can be seen from it. "
            "Nothing was changed; write it like “25 Apr 2025”."
        )
    return day


def _day_of(when: UncertainDate | None) -> date | None:
    if when is None or when.earliest_day != when.latest_day:
        return None
    return when.earliest_day
