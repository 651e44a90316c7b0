"""Where a quote stands: from words somebody gives to the stretch of a page that holds them."""

from __future__ import annotations

import re
from typing import Final

from casefile.actions.citing import Stretch, shortened
from casefile.model.errors import NotFound
from casefile.model.wording import worded
from casefile.store.library import Library
from casefile.store.pages import page_texts
from casefile.store.reads.documents import document_named, documents

_SAME: Final = {
    "'": "['‘’ʼ`´]",
    "’": "['‘’ʼ`´]",
    "‘": "['‘’ʼ`´]",
    '"': '["“”„«»]',
    "“": '["“”„«»]',
    "”": '["“”„«»]',
    "-": "[-‐‑–—]",
    "–": "[-‐‑–—]",
    "—": "[-‐‑–—]",
}
_BROKEN: Final = r"(?:\ufffe\s*)?"


def pattern_of(quote: str) -> re.Pattern[str]:
    """Matches a quote however its white space, quotation marks, dashes and line ends are set."""
    words = quote.split()
    spelled = [_BROKEN.join(_SAME.get(sign, re.escape(sign)) for sign in word) for word in words]
    return re.compile(r"\s+".join(spelled), re.IGNORECASE)


def find_quote(
    library: Library, case_id: str, quote: str, document: str | None = None, page: int | None = None
) -> Stretch:
    """The first place among a case's documents (or in one, by name) that holds the quote.

    Raises `NotFound` where none does.
    """
    if quote.split():
        pattern = pattern_of(quote)
        with library.read() as connection:
            lines = (
                documents(connection, case_id)
                if document is None
                else [document_named(connection, case_id, document)]
            )
            for line in lines:
                for number, text in page_texts(connection, line.sha256):
                    if page in (None, number) and (found := pattern.search(text)):
                        return Stretch(line.sha256, number, found.start(), found.end())
    where = worded("this document") if document else worded("the documents of this case")
    raise NotFound(
        worded(
            "The words “{quote}” are not in {where}. Nothing was added.",
            quote=shortened(quote, 60),
            where=where,
        )
    )
