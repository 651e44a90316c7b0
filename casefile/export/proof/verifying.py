"""Checking what a summary says against its own pages, its sources and the library's facts.

Each check takes statements of the published format (`proof.statements`), whoever brought them.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any

from casefile.export.printable import printable
from casefile.export.proof.lines import PARTS
from casefile.export.proof.printed import Standing, squeezed, stand
from casefile.export.proof.report import (
    Check,
    Failing,
    Finding,
    Part,
    State,
    failing,
    found,
)
from casefile.export.proof.statements import in_page_order
from casefile.model.errors import NotFound
from casefile.model.wording import in_a_row, worded
from casefile.store.contents import digest_of_chunks
from casefile.store.library import Library
from casefile.store.pages import page_texts

Value = Mapping[str, Any]
"""All statements of a file, as `proof.format.read_statements` gives them."""

Entry = Mapping[str, Any]


def printed_words(value: Value, pages: Sequence[str]) -> Finding:
    """Whether each statement, and each passage under its source, stands on the pages."""
    entries: list[list[tuple[str, int, str]]] = []
    for which, one in in_page_order(value):
        # The first words of what says the same as another statement stand there once.
        own = one["words"][1 if one.get("same_as") else 0 :]
        if not entries or one.get("kind") not in PARTS:
            entries.append([])
        entries[-1] += [(which, one["number"], text) for text in own]
    missing: dict[tuple[str, int], list[str]] = defaultdict(list)
    loose, unclear = set(), set()
    standings = stand([[text for _, _, text in entry] for entry in entries], pages)
    for entry, of_entry in zip(entries, standings, strict=True):
        for (which, number, text), standing in zip(entry, of_entry, strict=True):
            if standing is Standing.MISSING:
                missing[which, number].append(text)
            elif standing is Standing.LOOSELY:
                loose.add((which, number))
            elif standing is Standing.UNCLEAR:
                unclear.add((which, number))
    for passage in value["passages"]:
        if passage["words"] and squeezed(printable(passage["quote"], "quote")) != squeezed(
            passage["words"][0]
        ):
            missing["passages", passage["number"]].append(passage["quote"])
    remarks = []
    if loose:
        remarks.append(
            worded(
                "%Ln line(s) with letters written from the right could be compared by words and "
                "letters only, not in their order.",
                count=len(loose),
            )
        )
    if unclear and not missing:
        sentence = worded(
            "%Ln line(s) in which both directions of writing meet cannot be compared with the "
            "page; all others stand there in the words they were exported with.",
            count=len(unclear),
        )
        return Finding(Check(Part.PRINTED, State.OPEN, in_a_row([sentence, *remarks])))
    if missing and value["order"]["own_template"]:
        sentence = worded(
            "A template of the user’s own laid it out; %Ln line(s) cannot be found on its pages.",
            count=len(missing),
        )
        return Finding(Check(Part.PRINTED, State.OPEN, sentence))
    return found(
        Part.PRINTED,
        _not_printed(value, missing),
        worded("Every statement stands on the page in the words it was exported with."),
        lambda count: worded("The page no longer says %Ln statement(s) as exported.", count=count),
        remarks,
    )


def _not_printed(
    value: Value, missing: Mapping[tuple[str, int], Sequence[str]]
) -> Iterator[Failing]:
    same = {one["same_as"]: one for one in value["statements"] if one.get("same_as")}
    for one in value["statements"]:
        number = one["number"]
        if texts := missing.get(("statements", number)):
            why = worded("The page does not say {quotes}.", quotes=_quoted(texts))
            yield failing(Part.PRINTED, one, why)
            if number in same:
                yield failing(Part.PRINTED, same[number], why)
    citing = _citing(value)
    for passage in value["passages"]:
        if texts := missing.get(("passages", passage["number"])):
            why = worded(
                "Its citation {number} is not in the list of sources as it was: {quotes} does not "
                "stand there.",
                number=passage["number"],
                quotes=_quoted(texts),
            )
            for one in citing[passage["number"]]:
                yield failing(Part.PRINTED, one, why)


def sources(
    value: Value, library: Library, stop: Callable[[str], None]
) -> tuple[Finding, set[str]]:
    """Whether the library's documents still have the bytes that were cited; and which do.

    The digests are made anew from the bytes that are kept. `stop` is told each title first.
    """
    wrong: dict[str, str] = {}
    for source in value["sources"]:
        stop(source["title"])
        try:
            digest = digest_of_chunks(library.contents.chunks(source["sha256"]))
        except NotFound:
            wrong[source["sha256"]] = worded(
                "Its source {number} (“{title}”) is not in this library.",
                number=source["number"],
                title=source["title"],
            )
            continue
        if digest != source["sha256"]:
            wrong[source["sha256"]] = worded(
                "The bytes of its source {number} (“{title}”) are not those that were cited: their "
                "SHA-256 is {digest} and should be {sha256}.",
                number=source["number"],
                title=source["title"],
                digest=digest,
                sha256=source["sha256"],
            )
    finding = found(
        Part.SOURCES,
        _resting_on(value, wrong),
        worded(
            "The library’s bytes of %Ln source(s) are those that were cited, by SHA-256.",
            count=len(value["sources"]),
        ),
        lambda count: worded(
            "%Ln statement(s) rest on sources that are not in the library as they were cited.",
            count=count,
        ),
    )
    return finding, {source["sha256"] for source in value["sources"]} - set(wrong)


def _resting_on(value: Value, wrong: Mapping[str, str]) -> Iterator[Failing]:
    documents = {one["number"]: one["sha256"] for one in value["passages"]}
    for one in value["statements"]:
        rests_on = {documents[number] for number in one["citations"]}
        if one["kind"] == "source":
            rests_on.add(one["fact"])
        for sha256 in sorted(rests_on & set(wrong)):
            yield failing(Part.SOURCES, one, wrong[sha256])


def quotes(value: Value, library: Library, kept: set[str], stop: Callable[[str], None]) -> Finding:
    """Whether each quote stands in its source where it is said to; `kept` are those to look in."""
    wrong: dict[int, str] = {}
    moved = replaced = 0
    by_source: dict[str, list[Entry]] = defaultdict(list)
    for passage in value["passages"]:
        if passage.get("replaced"):
            replaced += 1
        elif passage["sha256"] in kept:
            by_source[passage["sha256"]].append(passage)
    titles = {one["sha256"]: one["title"] for one in value["sources"]}
    for sha256, passages in by_source.items():
        stop(titles[sha256])
        with library.read() as connection:
            texts = dict(page_texts(connection, sha256))
        for passage in passages:
            text = texts.get(passage["page"], "")
            if "start" in passage and text[passage["start"] : passage["end"]] == passage["quote"]:
                continue
            if any(passage["quote"] in one for one in texts.values()):
                moved += 1
                continue
            wrong[passage["number"]] = worded(
                "Its citation {number} quotes {quotes}, which does not stand in “{title}”.",
                number=passage["number"],
                quotes=_quoted([passage["quote"]]),
                title=titles[sha256],
            )
    citing = _citing(value)
    remarks = []
    if moved:
        remarks.append(
            worded("%Ln quote(s) stand at another place of their source now.", count=moved)
        )
    if replaced:
        remarks.append(
            worded(
                "%Ln quote(s) hold names that were replaced and cannot be compared.",
                count=replaced,
            )
        )
    return found(
        Part.QUOTES,
        [failing(Part.QUOTES, one, why) for number, why in wrong.items() for one in citing[number]],
        worded("Every quote that can be compared stands in its source."),
        lambda count: worded(
            "%Ln statement(s) quote what does not stand in their sources.", count=count
        ),
        remarks,
    )


def facts(value: Value, fresh: Value, gone: Sequence[str]) -> Finding:
    """Whether the library still says the same; `fresh` is the same order made anew from it.

    `gone` are the cases that the library does not hold; nothing of them is in `fresh`.
    """
    hidden: bool = value["order"]["names_hidden"]
    # The index knows everybody by what they are called, which is another word here.
    apart = ("index",) if hidden else ()
    then, now = _by_fact(value, apart), _by_fact(fresh, apart)
    bases_then, bases_now = _bases(value), _bases(fresh)
    named: list[Failing] = []
    unclear = 0
    for key, one in then.items():
        other = now.get(key)
        if other is None:
            why = (
                worded("The case is not in this library.")
                if one["case"] in gone
                else worded("The library no longer says it.")
            )
            named.append(failing(Part.FACTS, one, why))
            continue
        changes = _changes(one["words"], other["words"])
        if not changes and bases_then(one) != bases_now(other):
            changes = worded("It rests on other citations now.")
        if changes and hidden:
            unclear += 1
        elif changes:
            named.append(failing(Part.FACTS, one, changes))
    remarks = []
    # Whoever is not named has no names in the file either: those are not new in the library.
    new = sum(not hidden or one["kind"] != "name" for key, one in now.items() if key not in then)
    if new:
        remarks.append(worded("The library says %Ln statement(s) more since.", count=new))
    if unclear:
        remarks.append(
            worded(
                "%Ln statement(s) cannot be compared, because names are hidden in the file.",
                count=unclear,
            )
        )
    if value["program"] != fresh["program"]:
        remarks.append(
            worded(
                "The file was made with {old} and this is {new}: some wordings may differ for that "
                "alone.",
                old=value["program"],
                new=fresh["program"],
            )
        )
    return found(
        Part.FACTS,
        named,
        worded("The library says what the file says."),
        lambda count: worded(
            "The library no longer says %Ln statement(s) as exported.", count=count
        ),
        remarks,
    )


def _by_fact(value: Value, apart: Collection[str]) -> dict[tuple[str, str, str, int], Entry]:
    """Statements by case, kind and fact; a fact that is told twice by how many times before.

    Without the kinds `apart`.
    """
    counts: Counter[tuple[str, str, str]] = Counter()
    found_: dict[tuple[str, str, str, int], Entry] = {}
    for one in value["statements"]:
        if one["kind"] in apart:
            continue
        key = one["case"], one["kind"], one["fact"]
        found_[*key, counts[key]] = one
        counts[key] += 1
    return found_


def _bases(value: Value) -> Callable[[Entry], set[tuple[Any, ...]]]:
    keys = ("sha256", "page", "start", "end", "stance", "attribution")
    passages = {one["number"]: tuple(one.get(key) for key in keys) for one in value["passages"]}
    return lambda statement: {passages[number] for number in statement["citations"]}


def _changes(then: Sequence[str], now: Sequence[str]) -> str:
    """What a statement said and says now, in a sentence; empty if that is the same."""
    if then == now:
        return ""
    was, is_now = Counter(then) - Counter(now), Counter(now) - Counter(then)
    if was and is_now:
        return worded(
            "It says {old}; the library says {new}.",
            old=_quoted(was.elements()),
            new=_quoted(is_now.elements()),
        )
    if was:
        return worded(
            "It says {old}, which the library no longer does.", old=_quoted(was.elements())
        )
    if is_now:
        return worded("The library says {new} as well.", new=_quoted(is_now.elements()))
    return worded("The library says the same in another order.")


def _citing(value: Value) -> dict[int, list[Entry]]:
    citing: dict[int, list[Entry]] = defaultdict(list)
    for one in value["statements"]:
        for number in one["citations"]:
            citing[number].append(one)
    return citing


def _quoted(texts: Iterable[str]) -> str:
    return ", ".join(f"“{text if len(text) <= 200 else text[:199] + '…'}”" for text in texts)
