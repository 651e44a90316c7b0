"""The worker's side of typesetting: runs in a process of its own and imports typst.

It is handed JSON and writes one file; it opens nothing else but the template, what lies beside it
and the fonts, and reaches no network.
"""

from __future__ import annotations

import json
import os
import re
import unicodedata
from dataclasses import dataclass, replace
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from casefile.export.attachments import Attachment
from casefile.export.own_files import Logo, OwnTemplate
from casefile.export.printable import mapped, spelled_out
from casefile.export.proof.seal import sealed
from casefile.export.signature import signed
from casefile.export.stream_ends import with_clear_ends
from casefile.export.whole_file import write_whole

_UNDRAWN = re.compile(r'the text `"((?:[^"\\]|\\.)*)"` could not be displayed')
_PLACE = re.compile(r"┌─ (.+):(\d+):\d+")
_ESCAPE = re.compile(r"\\(?:u\{([0-9a-fA-F]+)\}|(.))")
_SIMPLE = {"n": "\n", "t": "\t", "r": "\r", "0": "\0"}

_NOWHERE = "http://127.0.0.1:0"
_LOGO_ALONE = b"""#set page(width: auto, height: auto)
#image(bytes(json("logo.json")), format: sys.inputs.logo, width: 10mm)"""

ATTEMPTS = 8
"""How often undrawable letters are spelled out before giving up: one pass finds all of a page."""


@dataclass(frozen=True, slots=True)
class Answer:
    """How it went: the letters no font can draw, or what went wrong in typst or on disk.

    `line` is where in the user's own template it went wrong, `is_logo` if the logo is to blame.
    `made` is what was typeset where no file was asked for: a PDF, or a PNG of each page.
    """

    undrawn: tuple[str, ...] = ()
    failure: str = ""
    unwritable: str = ""
    line: int = 0
    is_logo: bool = False
    made: tuple[bytes, ...] = ()


@dataclass(frozen=True, slots=True)
class Sheets:
    """What to typeset: the folder of templates and the one to use, the fonts, two JSON texts.

    A PDF, made at `timestamp` (seconds since 1970) with `program`; or with `pixels_per_inch` a PNG
    of each page. `archival` makes a PDF/A-3u of the PDF/UA-1. `own` is a template of the user's
    instead of `template`: typst then reads of the disk only what lies beside it.
    """

    templates: str
    template: str
    fonts: str
    content: str
    inks: str
    timestamp: int
    program: str
    pixels_per_inch: float = 0.0
    attachments: tuple[Attachment, ...] = ()
    archival: bool = False
    logo: Logo | None = None
    own: OwnTemplate | None = None


class NotTypeset(RuntimeError):
    """What typst says is wrong, and in which line of the template, 0 if in none of it."""

    def __init__(self, message: str, line: int = 0, *, is_logo: bool = False) -> None:
        super().__init__(message)
        self.line = line
        self.is_logo = is_logo


def serve(connection: Connection) -> None:
    """The process's whole life: takes `compose`'s arguments, answers with an Answer, ends."""
    stay_offline()
    connection.send(answered(*connection.recv()))


def answered(sheets: Sheets, out: str) -> Answer:
    """Composes; what goes wrong is part of the answer."""
    try:
        return compose(sheets, out)
    except OSError as error:
        return Answer(unwritable=error.strerror or str(error))
    except NotTypeset as error:
        return Answer(failure=str(error), line=error.line, is_logo=error.is_logo)
    except RuntimeError as error:
        return Answer(failure=str(error))


def stay_offline() -> None:
    """typst fetches packages that a template names. Nothing here may reach out: no way leads on."""
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        os.environ[name] = os.environ[name.upper()] = _NOWHERE
    for name in ("no_proxy", "NO_PROXY"):
        os.environ.pop(name, None)


def compose(sheets: Sheets, out: str) -> Answer:
    """Typesets into the file `out`; NotTypeset with typst's words.

    A PDF, or the first page as PNG; without `out`, all of it goes into the answer. PDF/UA forbids
    the empty boxes of letters that no font here can draw, so they are written as code points, and
    the page says so.
    """
    if sheets.logo is not None:
        _try_logo(sheets)
    undrawn: set[str] = set()
    text = sheets.content
    for _ in range(ATTEMPTS):
        asked = replace(sheets, content=text)
        pdf = _pdf(asked)
        if isinstance(pdf, bytes):
            made = (
                _pixels(asked)
                if sheets.pixels_per_inch
                else [sealed(signed(with_clear_ends(pdf), sheets.program))]
            )
            if out:
                write_whole(Path(out), made[0])
                return Answer(tuple(sorted(undrawn)))
            return Answer(tuple(sorted(undrawn)), made=tuple(made))
        found = pdf - undrawn
        if not found:
            break
        # Signs first: a joiner between two of them goes when they do.
        undrawn |= {sign for sign in found if not _is_format(sign)} or found
        text = _spelled(sheets.content, undrawn)
    raise RuntimeError("letters that no font can draw: " + " ".join(sorted(undrawn)))


def _pdf(sheets: Sheets) -> bytes | set[str]:
    """The PDF, or the letters that no font here can draw."""
    import typst

    try:
        pdf = typst.compile(
            **_asked(sheets),
            format="pdf",
            pdf_standards=["ua-1", "a-3u"] if sheets.archival else ["ua-1"],
            timestamp=sheets.timestamp,
        )
    except typst.TypstError as error:
        found = _undrawn(f"{error.message}\n{error.diagnostic}")
        if not found:
            raise _failed(error, sheets) from None
        return found
    assert isinstance(pdf, bytes)
    return pdf


def _pixels(sheets: Sheets) -> list[bytes]:
    import typst

    made: object = typst.compile(**_asked(sheets), format="png", ppi=sheets.pixels_per_inch)
    pages = made if isinstance(made, list) else [made]
    return [page for page in pages if isinstance(page, bytes)]


def _try_logo(sheets: Sheets) -> None:
    """Draws the logo alone, so that a broken one is not taken for a mistake of the template."""
    import typst

    asked = _asked(replace(sheets, attachments=(), own=None))
    asked["input"]["main"] = _LOGO_ALONE
    try:
        typst.compile(**asked, format="pdf")
    except typst.TypstError as error:
        raise NotTypeset(error.message, is_logo=True) from None


def _failed(error: Any, sheets: Sheets) -> NotTypeset:
    """What typst complains of; the first place in the user's own template that it names."""
    name = "" if sheets.own is None else sheets.own.name
    places = _PLACE.findall(error.diagnostic) if name else []
    lines = (int(line) for path, line in places if re.split(r"[/\\]", path)[-1] == name)
    if "package" in error.message:
        return NotTypeset("it asks for a package, and nothing is fetched", next(lines, 0))
    return NotTypeset(error.message, next(lines, 0))


def _asked(sheets: Sheets) -> dict[str, Any]:
    """What typst is given; what is attached as texts in memory, for it takes no other bytes."""
    ours = Path(sheets.templates)
    files = {"main": (ours / "main.typ").read_bytes()}
    root, template = ours, sheets.template
    if sheets.own is not None:
        root, template = Path(sheets.own.folder), sheets.own.name
        files["pieces.typ"] = (ours / "pieces.typ").read_bytes()
        files[template] = sheets.own.text.encode()
    if sheets.logo is not None:
        files["logo.json"] = json.dumps(list(sheets.logo.content)).encode()
    told = []
    for number, one in enumerate(sheets.attachments):
        path = f"attachment-{number}.json"
        files[path] = json.dumps(list(one.content)).encode()
        told.append({
            "name": one.name, "media_type": one.media_type, "description": one.description,
            "relationship": str(one.relationship), "path": path,
        })  # fmt: skip
    nowhere = str(root / "no-packages")
    return {
        "input": files,
        "root": str(root),
        "font_paths": [sheets.fonts],
        "package_path": nowhere,
        "package_cache_path": nowhere,
        "sys_inputs": {
            "template": template,
            "content": sheets.content,
            "inks": sheets.inks,
            "logo": "" if sheets.logo is None else sheets.logo.kind,
            "attachments": json.dumps(told),
        },
    }


def _is_format(sign: str) -> bool:
    return all(unicodedata.category(letter) == "Cf" for letter in sign)


def _undrawn(diagnostic: str) -> set[str]:
    """The pieces of text named in typst's complaint, out of its own quoting."""

    def plain(escape: re.Match[str]) -> str:
        if escape[1]:
            return chr(int(escape[1], 16))
        return _SIMPLE.get(escape[2], escape[2])

    return {_ESCAPE.sub(plain, found) for found in _UNDRAWN.findall(diagnostic)}


def _spelled(content: str, undrawn: set[str]) -> str:
    value: dict[str, Any] = json.loads(content)
    value = mapped(value, lambda text, _: spelled_out(text, undrawn))
    return json.dumps({**value, "spelled_out": True}, ensure_ascii=False)
