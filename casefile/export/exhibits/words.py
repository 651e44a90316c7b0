"""Words and names as PDF writes them."""

from __future__ import annotations

import re

_PLAIN = re.compile(r"[A-Za-z0-9_.+-]")


def text(words: str) -> bytes:
    """A text string: UTF-16, in hexadecimal, so that no byte of it is syntax."""
    return b"<feff" + words.encode("utf-16-be", "replace").hex().encode() + b">"


def name(words: str) -> bytes:
    """A name; "/" at its beginning is its mark, anything odd in it is spelled out."""
    return b"/" + b"".join(
        sign.encode() if _PLAIN.match(sign) else b"".join(b"#%02x" % byte for byte in sign.encode())
        for sign in words.removeprefix("/")
    )
