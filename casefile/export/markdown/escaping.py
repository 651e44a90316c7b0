"""Text in Markdown that says only itself, in CommonMark, GitHub's dialect and pandoc's.

Signs are escaped where they could be markup and nowhere else, so that the file reads as text. An
address of the web or of mail in a text is no link; the links of the file are its own.
"""

from __future__ import annotations

import re
from typing import Final

from casefile.export.printable import legible

_SIGNS: Final = re.compile(
    r"[\\`*_\[\]<>|~$^{}]"
    # The beginning of an HTML entity, of an address, of an icon's name, of somebody's handle.
    r"|&(?=#?\w+;)|(?<=https):(?=//)|(?<=http):(?=//)|(?<=ftp):(?=//)|(?<=www)\.|:(?=[\w+-]+:)"
    r"|(?<!\w)@(?=\w)|(?<!\w)#(?=\w)|!(?=\[)",
    re.IGNORECASE,
)
_AT_START: Final = re.compile(r"(?=[#+\-=:%])")
_NUMBER_AT_START: Final = re.compile(r"(\d{1,9})(?=[.)](?:\s|$))")
_MAIL: Final = re.compile(r"(?<=[\w.+-])@(?=[\w-]+\.)")
_ADDRESS: Final = re.compile(r"https?://[^\s<>\x00-\x20\\]+", re.IGNORECASE)


def line(text: str) -> str:
    """A text on one line."""
    return _escaped(" ".join(legible(text).split()))


def lines(text: str) -> list[str]:
    """A text's own lines, without empty ones."""
    return [_escaped(" ".join(one.split())) for one in legible(text).split("\n") if one.strip()]


def paragraphs(text: str) -> str:
    """A text of which each line is a paragraph."""
    return "\n\n".join(lines(text))


def link(url: str) -> str:
    """A link, where the address is one of the web; else its text."""
    return f"<{url}>" if _ADDRESS.fullmatch(url) else line(url)


def _escaped(text: str) -> str:
    text = _SIGNS.sub(r"\\\g<0>", text)
    # A dialect makes a link of a mail address even if its sign is escaped, but not across this.
    text = _MAIL.sub("\u2060@", text)
    text = _NUMBER_AT_START.sub(r"\1\\", text, count=1) if text[:1].isdigit() else text
    return "\\" + text if _AT_START.match(text) and not text.startswith("\\") else text
