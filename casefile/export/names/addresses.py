"""Addresses in a text: what they say once their codes are read, and what may stay of them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final
from urllib.parse import unquote, urlsplit

_RUN: Final = re.compile(r"[^\s<>“”«»\"]+")
_ADDRESS: Final = re.compile(r"[a-z][a-z0-9+.-]{1,20}://|www\.", re.IGNORECASE)
_IN_CODES: Final = re.compile(r"%[0-9a-f]{2}%[0-9a-f]{2}|\bxn--", re.IGNORECASE)
_IN_A_TEXT: Final = re.compile(f"{_ADDRESS.pattern}|{_IN_CODES.pattern}", re.IGNORECASE)
_STOPS: Final = ".,;:!?)]}…"
_CODED: Final = re.compile(r"xn--[a-z0-9-]+", re.IGNORECASE)
_ENCODINGS: Final = ("utf-8", "cp1251", "koi8-r", "latin-1")
WITHHELD: Final = "[address withheld]"


def runs_with(mark: re.Pattern[str], text: str) -> Iterator[tuple[int, int]]:
    """The stretches of a text without a space in which a mark stands."""
    # Looked for first: what is sought in every run of a long text takes longer than once in it.
    if mark.search(text):
        for run in _RUN.finditer(text):
            if mark.search(run[0]):
                yield run.span()


def addresses(text: str) -> Iterator[tuple[int, int]]:
    """Where addresses, and words in the codes of addresses, stand in a text."""
    for start, end in runs_with(_IN_A_TEXT, text):
        run = text[start:end]
        if not _IN_CODES.search(run):
            found = _ADDRESS.search(run)
            start += found.start() if found else 0
        whole = text[start:end].rstrip(_STOPS)
        if whole:
            yield start, start + len(whole)


def readable(address: str) -> set[str]:
    """All that an address may say: as it is, and with its percents and punycode read."""
    found = {address}
    if "%" in address:
        for encoding in _ENCODINGS:
            once = unquote(address, encoding, "replace")
            found |= {once, unquote(once, encoding, "replace")}
    return found | {_CODED.sub(_decoded, one) for one in found if "xn--" in one.casefold()}


def _decoded(label: re.Match[str]) -> str:
    try:
        return label[0][4:].encode("ascii").decode("punycode")
    except UnicodeError:
        return label[0]


def without_path(address: str, is_safe: Callable[[str], bool]) -> str:
    """An address with nothing but its host; not even that, where the host is not safe."""
    if not _ADDRESS.match(address):
        return WITHHELD
    try:
        parts = urlsplit(address if "://" in address else f"//{address}")
        host = parts.hostname or ""
    except ValueError:
        return WITHHELD
    if not host or not all(map(is_safe, readable(host))):
        return WITHHELD
    return f"{parts.scheme}://{host}" if parts.scheme else host
