"""Search as you type: the first 50 results with snippets, beside recoll on the same pages."""

from __future__ import annotations

import time
from random import Random

from benching import libraries, recoll
from benching.settings import Settings
from benching.table import Row, median, milliseconds, percentile
from benching.texts import CYRILLIC, LATIN, Vocabulary
from casefile.store.library import Library
from casefile.store.search import Searcher

RESULTS = 50
QUERIES = 40
"""Queries of each sort."""

ASKED = {100_000: 0.010, 1_000_000: 0.050}
AHEAD_OF_RECOLL = 10.0

RANKS = {"frequent": (0, 60), "middling": (60, 3_000), "rare": (3_000, 150_000)}


def measure(settings: Settings) -> list[Row]:
    count = settings.sizes.search_pages
    path = libraries.searched(count)
    typed = _queries()
    rows = []
    with Library.open(path) as library:
        searcher = Searcher(library)
        for queries in typed.values():
            for query in queries:
                searcher.search(query, limit=RESULTS)
        taken: dict[str, list[float]] = {sort: [] for sort in typed}
        answers: dict[str, int] = dict.fromkeys(typed, 0)
        for _ in range(settings.sizes.rounds):
            for sort, queries in typed.items():
                for query in queries:
                    began = time.perf_counter()
                    results = searcher.search(query, limit=RESULTS)
                    taken[sort].append(time.perf_counter() - began)
                    answers[sort] += len(results.hits) if results else 0
    theirs = recoll.asked(count, typed, settings.sizes.rounds, RESULTS)
    everything = [value for values in taken.values() for value in values]
    limit = ASKED.get(count)
    rows.append(
        Row(
            f"search, {count:,} pages, all queries, 95th percentile",
            milliseconds(percentile(everything, 0.95)),
            asked=f"< {milliseconds(limit)}" if limit else "",
            met=percentile(everything, 0.95) < limit if limit else None,
        )
    )
    for sort, values in taken.items():
        row_of = f"  {sort} ({answers[sort] // len(values)} hits)"
        median_and_tail = (
            f"{milliseconds(median(values))} / {milliseconds(percentile(values, 0.95))}"
        )
        rows.append(Row(row_of, f"{median_and_tail}  (median / 95 %)"))
    if theirs is None:
        rows.append(Row("  beside recoll", "", "not installed", asked=f"≥ {AHEAD_OF_RECOLL:.0f} ×"))
    else:
        rows += _beside_recoll(taken, theirs)
    return rows


def _beside_recoll(ours: dict[str, list[float]], theirs: dict[str, list[float]]) -> list[Row]:
    rows = []
    for share, name in ((0.5, "median"), (0.95, "95th percentile")):
        mine = percentile([value for values in ours.values() for value in values], share)
        other = percentile([value for values in theirs.values() for value in values], share)
        rows.append(
            Row(
                f"  beside recoll, {name}",
                milliseconds(mine),
                milliseconds(other),
                f"{other / mine:.1f} ×",
                f"≥ {AHEAD_OF_RECOLL:.0f} ×",
                other / mine >= AHEAD_OF_RECOLL,
            )
        )
    return rows


def _queries() -> dict[str, list[str]]:
    """What is typed, by sort: the last word is there whole, or its first three letters."""
    random = Random(3)  # noqa: S311 - nothing secret
    made: dict[str, list[str]] = {}

    def word(rank: str) -> tuple[str, Vocabulary]:
        vocabulary = CYRILLIC if random.random() < 0.25 else LATIN
        return vocabulary.words[random.randrange(*RANKS[rank])], vocabulary

    for rank in RANKS:
        made[f"three letters of a {rank} word"] = [word(rank)[0][:3] for _ in range(QUERIES)]
    for rank in RANKS:
        made[f"a whole {rank} word"] = [word(rank)[0] for _ in range(QUERIES)]
    for rank in RANKS:
        pairs = []
        for _ in range(QUERIES):
            first, vocabulary = word(rank)
            pairs.append(f"{first} {vocabulary.words[random.randrange(3_000)][:3]}")
        made[f"a {rank} word and three letters"] = pairs
    return made
