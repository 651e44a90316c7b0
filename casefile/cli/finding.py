"""Searching everything. What is typed is never syntax by accident."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import Final

from casefile.cli.command import Arguments, Command, a_library, count, words
from casefile.cli.meaning import opened
from casefile.cli.printing import as_json, line, note, table
from casefile.store.search import search


def _arguments(parser: ArgumentParser) -> None:
    a_library(parser)
    parser.add_argument("query", metavar="QUERY", type=words, nargs="+")
    parser.add_argument("--limit", metavar="N", type=count, default=50)


def _search(given: Arguments) -> int:
    with opened(given.library) as library, library.read() as connection:
        results = search(connection, " ".join(given.query), limit=given.limit)
    if given.json:
        as_json(
            [
                {
                    "case": hit.case,
                    "document": hit.document,
                    "title": hit.title,
                    "page": hit.page,
                    "snippet": hit.snippet,
                }
                for hit in results.hits
            ]
        )
        return 0
    if not results.hits:
        line("Nothing was found.")
    table(
        ("case", "where", "page", "text"),
        [
            (hit.case, hit.title, "" if hit.page is None else hit.page, hit.snippet)
            for hit in results.hits
        ],
    )
    if results.capped or len(results.hits) == given.limit:
        note(f"There may be more than these {len(results.hits)}; see them with --limit.")
    return 0


COMMANDS: Final[tuple[Command, ...]] = (
    Command(
        "search", "Search every page of every case, and what facts are called.", _arguments, _search
    ),
)
