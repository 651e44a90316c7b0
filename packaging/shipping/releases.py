"""What the change log says of each version, as AppStream wants to hear it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from xml.sax.saxutils import escape

_VERSION = re.compile(r"^## (\S+) \((\d{4}-\d\d-\d\d|not yet released)\)$", re.MULTILINE)
_CLAUSE = re.compile(r"[:.](?:\s|$)")


@dataclass(frozen=True, slots=True)
class Release:
    """One version: its day (None while it is not released), what it brings in short lines."""

    version: str
    day: date | None
    summary: str
    lines: tuple[str, ...]


def releases(change_log: str) -> list[Release]:
    """The versions of a change log, the newest first; ValueError where it names none."""
    parts = _VERSION.split(change_log)
    if len(parts) < 4:
        raise ValueError("the change log names no version")
    found = []
    for version, said, text in zip(parts[1::3], parts[2::3], parts[3::3], strict=True):
        day = None if said == "not yet released" else date.fromisoformat(said)
        lines = [line for line in text.strip().splitlines() if line]
        summary = " ".join(line for line in lines if not line.startswith("- "))
        told = tuple(_shortly(line[2:]) for line in lines if line.startswith("- "))
        found.append(Release(version, day, summary, told))
    return found


def _shortly(line: str) -> str:
    """A line's first clause, without the marks of Markdown."""
    return _CLAUSE.split(line, maxsplit=1)[0].replace("`", "").replace("**", "")


def as_appstream(found: list[Release], today: date) -> str:
    """The element `releases`; what is not released yet bears the day of building."""
    lines = ["  <releases>"]
    for one in found:
        kind = "development" if one.day is None else "stable"
        day = (one.day or today).isoformat()
        lines += [
            f'    <release version="{escape(one.version)}" type="{kind}" date="{day}">',
            "      <description>",
            f"        <p>{escape(one.summary)}</p>",
            "        <ul>",
            *(f"          <li>{escape(line)}</li>" for line in one.lines),
            "        </ul>",
            "      </description>",
            "    </release>",
        ]
    lines.append("  </releases>")
    return "\n".join(lines)
