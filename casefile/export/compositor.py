"""The worker's side of typesetting: runs in a process of its own and imports typst.

It is handed JSON and writes one file; it opens nothing else but the template and the fonts.
"""

from __future__ import annotations

import json
import os
import re
import unicodedata
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from casefile.export.printable import mapped, spelled_out
from casefile.export.signature import signed

_UNDRAWN = re.compile(r'the text `"((?:[^"\\]|\\.)*)"` could not be displayed')
_ESCAPE = re.compile(r"\\(?:u\{([0-9a-fA-F]+)\}|(.))")
_SIMPLE = {"n": "\n", "t": "\t", "r": "\r", "0": "\0"}

ATTEMPTS = 8
"""How often undrawable letters are spelled out before giving up: one pass finds all of a page."""


@dataclass(frozen=True, slots=True)
class Answer:
    """How it went: the letters no font can draw, or what went wrong in typst or on disk."""

    undrawn: tuple[str, ...] = ()
    failure: str = ""
    unwritable: str = ""


def serve(connection: Connection) -> None:
    """The process's whole life: takes `compose`'s arguments, answers with an Answer, ends."""
    try:
        answer = Answer(tuple(compose(*connection.recv())))
    except OSError as error:
        answer = Answer(unwritable=error.strerror or str(error))
    except RuntimeError as error:
        answer = Answer(failure=str(error))
    connection.send(answer)


def compose(
    template: str, fonts: str, dossier: str, inks: str, timestamp: int, program: str, out: str
) -> list[str]:
    """Typesets the dossier (JSON text) into the file `out`; RuntimeError with typst's words.

    Returns the letters no font here can draw. PDF/UA forbids their empty boxes, so they are
    written as code points, and the page says so.
    """
    import typst

    undrawn: set[str] = set()
    text = dossier
    for _ in range(ATTEMPTS):
        try:
            pdf = typst.compile(
                template,
                font_paths=[fonts],
                format="pdf",
                pdf_standards=["ua-1"],
                timestamp=timestamp,
                sys_inputs={"dossier": text, "inks": inks},
            )
        except typst.TypstError as error:
            found = _undrawn(f"{error.message}\n{error.diagnostic}") - undrawn
            # Signs first: a joiner between two of them goes when they do.
            found = {sign for sign in found if not _is_format(sign)} or found
            if not found:
                raise RuntimeError(error.message) from None
            undrawn |= found
            text = _spelled(dossier, undrawn)
        else:
            assert isinstance(pdf, bytes)
            with Path(out).open("wb") as file:
                file.write(signed(pdf, program))
                file.flush()
                os.fsync(file.fileno())  # it may be about to replace an older summary
            return sorted(undrawn)
    raise RuntimeError("letters that no font can draw: " + " ".join(sorted(undrawn)))


def _is_format(sign: str) -> bool:
    return all(unicodedata.category(letter) == "Cf" for letter in sign)


def _undrawn(diagnostic: str) -> set[str]:
    """The pieces of text named in typst's complaint, out of its own quoting."""

    def plain(escape: re.Match[str]) -> str:
        if escape[1]:
            return chr(int(escape[1], 16))
        return _SIMPLE.get(escape[2], escape[2])

    return {_ESCAPE.sub(plain, found) for found in _UNDRAWN.findall(diagnostic)}


def _spelled(dossier: str, undrawn: set[str]) -> str:
    value: dict[str, Any] = json.loads(dossier)
    value = mapped(value, lambda text, _: spelled_out(text, undrawn))
    return json.dumps({**value, "spelled_out": True}, ensure_ascii=False)
