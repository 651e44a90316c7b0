"""The summary of one or several cases as Markdown: from a job to a file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Final

from casefile.export.languages.words import capital
from casefile.export.markdown.escaping import line, lines, link, paragraphs
from casefile.export.orders import Job, Made
from casefile.export.summary.choices import Section, SummaryChoices
from casefile.export.summary.dossier import (
    ChargedLine,
    ChronologyLine,
    CitationLine,
    Dossier,
    PartyLine,
    ProvisionLine,
    SourceLine,
    SuspectLine,
)
from casefile.export.summary.gathering import dossier_of
from casefile.export.whole_file import place_beside, write_whole
from casefile.export.wording import day
from casefile.model.wording import worded


def make(job: Job, out: Path) -> Made:
    """Makes the summary of a job's cases as Markdown at `out`, whole or not at all.

    The sections are those chosen for the summary, but for the picture of the timeline. Citations
    are footnotes, numbered within each case.
    """
    # Only of what stands there: a footnote to what was left out would tell of it.
    chosen = SummaryChoices(job.order.summary.sections)
    pieces: list[str] = []
    for place, handout in enumerate(job.handouts, start=1):
        job.stop_if_cancelled()
        job.progress(place - 1, len(job.handouts), handout.case.title)
        dossier = dossier_of(handout, job.made_on, chosen)
        footnotes = f"{place}-" if len(job.handouts) > 1 else ""
        pieces += _Page(dossier, footnotes).blocks(chosen.sections)
    with place_beside(out, worded("summary")) as unfinished:
        write_whole(unfinished, ("\n\n".join(pieces) + "\n").encode())
    return Made((out,))


class _Page:
    """One case; `footnotes` is what its footnotes' names begin with."""

    def __init__(self, dossier: Dossier, footnotes: str) -> None:
        self._dossier = dossier
        self._footnotes = footnotes
        self._titles = {one.number: one.title for one in dossier.sources}

    def blocks(self, sections: Iterable[Section]) -> Iterator[str]:
        one = self._dossier
        yield f"# {line(one.title)}"
        led_by = (f"{line(each.name)}{self._notes(each.citations)}" for each in one.led_by)
        heading = (
            ("Reference", line(one.reference)),
            ("Jurisdiction", line(one.jurisdiction)),
            ("Stage", line(one.stage)),
            ("Investigated by", ", ".join(led_by)),
            ("Made on", line(day(one.made_on))),
            ("Made with", line(one.program)),
        )
        yield "\n".join(f"- {name}: {words}" for name, words in heading if words)
        for section in sections:
            title, write = _SECTIONS.get(section, ("", None))
            blocks = [] if write is None else list(write(self))
            if blocks:
                yield f"## {title}"
                yield from blocks
        yield from map(self._footnote, one.citations)

    def synopsis(self) -> Iterator[str]:
        if self._dossier.synopsis:
            yield paragraphs(self._dossier.synopsis)

    def suspects(self) -> Iterator[str]:
        for one in self._dossier.suspects:
            yield f"### {line(one.label)}{self._notes(one.citations)}"
            yield _list(self._suspect(one))

    def _suspect(self, one: SuspectLine) -> Iterator[str]:
        yield line("; ".join(filter(None, (one.role, one.kind, one.group))))
        yield from self._names(one)
        if one.description:
            yield line(one.description)
        for charge in one.charges:
            notes = self._notes(charge.citations)
            yield f"{line(charge.label)}: {line(charge.status)}{notes}"

    def _names(self, one: SuspectLine | PartyLine) -> Iterator[str]:
        for name in one.names:
            yield f"{line(name.text)}, {line(name.kind)}{self._notes(name.citations)}"

    def charges(self) -> Iterator[str]:
        for one in self._dossier.provisions:
            yield f"### {line(one.label)}{self._notes(one.citations)}"
            yield _list(self._provision(one))

    def _provision(self, one: ProvisionLine) -> Iterator[str]:
        for words in (one.law, one.jurisdiction, one.penalty, one.valid, one.text):
            if words:
                yield line(words)
        for charged in one.charged:
            yield f"{line(charged.who)}: {self._history(charged)}{self._notes(charged.citations)}"

    def _history(self, one: ChargedLine) -> str:
        if not one.history:
            return line(one.status)
        return "; ".join(
            f"{line(_dated(step.status, step.when, step.phrase))}{self._notes(step.citations)}"
            for step in one.history
        )

    def chronology(self) -> Iterator[str]:
        if self._dossier.chronology:
            yield "\n".join(map(self._event, self._dossier.chronology))

    def _event(self, one: ChronologyLine) -> str:
        when = line(one.when) or "no date"
        first = f"- **{when}** {line(one.title)}{self._notes(one.citations)}"
        return "\n".join([first, *(f"    - {said}" for said in self._about(one))])

    def _about(self, one: ChronologyLine) -> Iterator[str]:
        if one.phrase:
            yield line(one.phrase)
        words = (one.kind if not one.custody_words else "", one.custody_words, one.standing)
        if any(words):
            yield line("; ".join(filter(None, words)))
        for name, said in (
            ("who", one.participants),
            ("says so", one.says),
            ("disputed by", one.denied_by),
        ):
            if said:
                yield f"{name}: {line('; '.join(said))}"
        for other in one.other_dates:
            dated = _dated("another date", other.when, other.phrase)
            said_by = f", {other.said_by}" if other.said_by else ""
            yield f"{line(dated + said_by)}{self._notes(other.citations)}"
        for name, text in (("where", one.place), ("order not established", one.order)):
            if text:
                yield f"{name}: {line(text)}"
        yield from lines(one.detail)

    def parties(self) -> Iterator[str]:
        for one in self._dossier.parties:
            yield f"### {line(one.label)}{self._notes(one.citations)}"
            yield _list(self._party(one))

    def _party(self, one: PartyLine) -> Iterator[str]:
        if said := "; ".join(filter(None, (one.role, one.kind))):
            yield line(said)
        yield from self._names(one)
        if one.description:
            yield line(one.description)

    def related(self) -> Iterator[str]:
        for one in self._dossier.related:
            about = " · ".join(filter(None, (one.jurisdiction, one.relation)))
            said = f": {line(about)}" if about else ""
            yield f"- {line(one.title)}{said}{self._notes(one.citations)}"
            if one.synopsis:
                yield paragraphs(one.synopsis)

    def notes(self) -> Iterator[str]:
        for one in self._dossier.notes:
            yield paragraphs(one.text)
            if one.citations:
                yield f"{line(capital(one.said))}{self._notes(one.citations)}"

    def sources(self) -> Iterator[str]:
        if self._dossier.sources:
            yield "\n".join(map(_source, self._dossier.sources))

    def _notes(self, citations: Iterable[int]) -> str:
        return "".join(f"[^{self._footnotes}{number}]" for number in citations)

    def _footnote(self, one: CitationLine) -> str:
        said = [f"“{line(one.quote)}”", line(f"{self._titles[one.source]}, {one.page}")]
        said += [line(words) for words in (one.attribution, one.stance) if words]
        return f"[^{self._footnotes}{one.number}]: {' · '.join(said)}"


def _list(entries: Iterable[str]) -> str:
    return "\n".join(f"- {one}" for one in entries)


def _dated(what: str, when: str, phrase: str) -> str:
    return f"{what}, {when}" + (f"; {phrase}" if phrase else "") if when else what


def _source(one: SourceLine) -> str:
    about = (one.kind, one.outlet, one.author, one.published, one.pages, one.file_name)
    said = [f"{one.number}. **{line(one.title)}**", *(line(words) for words in about if words)]
    if one.url:
        said.append(link(one.url))
    return " · ".join(said) + f"\n    - SHA-256 {line(one.sha256)}"


_SECTIONS: Final[dict[Section, tuple[str, Callable[[_Page], Iterator[str]] | None]]] = {
    Section.SYNOPSIS: ("Synopsis", _Page.synopsis),
    Section.SUSPECTS: ("Suspects", _Page.suspects),
    Section.CHARGES: ("Charges", _Page.charges),
    Section.CHRONOLOGY: ("Chronology", _Page.chronology),
    Section.PARTIES: ("Others in the case", _Page.parties),
    Section.RELATED: ("Related cases", _Page.related),
    Section.NOTES: ("Notes", _Page.notes),
    Section.SOURCES: ("Sources", _Page.sources),
}
