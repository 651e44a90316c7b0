"""What a later start says to the first one: one JSON object, with its length before it.

Whatever does not say exactly what is expected is refused whole.
"""

from __future__ import annotations

import json
import struct
from pathlib import Path
from typing import Any, Final

from casefile.asked import Asked

LIMIT: Final = 1 << 20
"""Bytes of a message, which hold some ten thousand paths."""

_LENGTH: Final = struct.Struct("!I")
_FORM: Final = 1
_FIELDS: Final = {"casefile", "library", "documents", "new_case", "open_recent", "token"}


class Malformed(Exception):
    """A message that no start of this program sends."""


def framed(body: bytes) -> bytes:
    return _LENGTH.pack(len(body)) + body


def whole(received: bytes) -> bytes | None:
    """The message, once all of it has come; raises `Malformed` as soon as it cannot be one."""
    if len(received) < _LENGTH.size:
        return None
    (length,) = _LENGTH.unpack_from(received)
    if length > LIMIT or len(received) > _LENGTH.size + length:
        raise Malformed
    return received[_LENGTH.size :] if len(received) == _LENGTH.size + length else None


def packed(asked: Asked) -> bytes:
    return framed(
        json.dumps(
            {
                "casefile": _FORM,
                "library": None if asked.library is None else str(asked.library),
                "documents": [str(path) for path in asked.documents],
                "new_case": asked.new_case,
                "open_recent": asked.open_recent,
                "token": asked.token,
            }
        ).encode()
    )


def unpacked(body: bytes) -> Asked:
    """Raises `Malformed`."""
    read = _read(body)
    documents, token = read.get("documents"), read.get("token")
    acts = (read.get("new_case"), read.get("open_recent"))
    if (
        set(read) != _FIELDS
        or read["casefile"] != _FORM
        or not isinstance(documents, list)
        or not isinstance(token, str)
        or not all(isinstance(act, bool) for act in acts)
    ):
        raise Malformed
    library = read["library"]
    return Asked(
        None if library is None else _path(library),
        tuple(_path(one) for one in documents),
        bool(acts[0]),
        bool(acts[1]),
        token="".join(letter for letter in token if letter.isprintable())[:500],
    )


def answer(taken: bool) -> bytes:
    return framed(json.dumps({"casefile": _FORM, "taken": taken}).encode())


def was_taken(body: bytes) -> bool:
    """Whether the first one has taken what it was handed, as it answered."""
    try:
        return _read(body).get("taken") is True
    except Malformed:
        return False


def _read(body: bytes) -> dict[str, Any]:
    try:
        read = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise Malformed from error
    if not isinstance(read, dict):
        raise Malformed
    return read


def _path(value: object) -> Path:
    # Paths that are not UTF-8 come as JSON's escapes of what the system's bytes stand for.
    if not isinstance(value, str) or "\0" in value or not Path(value).is_absolute():
        raise Malformed
    return Path(value)
