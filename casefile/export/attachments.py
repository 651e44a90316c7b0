"""Files that a PDF carries inside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum


class Relationship(StrEnum):
    """What an attached file is to the page (PDF 2.0, 7.11.3, AFRelationship)."""

    SOURCE = "source"
    DATA = "data"
    ALTERNATIVE = "alternative"
    SUPPLEMENT = "supplement"


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file to carry: its `name` there, its bytes, what kind they are and what they hold.

    The name is plain ASCII: typst writes it where readers take its bytes for other letters.
    `media_type` and `description` must not be empty: PDF/A-3 asks for both.
    """

    name: str
    content: bytes
    media_type: str
    description: str
    relationship: Relationship = Relationship.DATA

    def __post_init__(self) -> None:
        if not self.name.isascii():
            raise ValueError(f"the name of an attachment must be ASCII: {self.name}")
        if not (self.name and self.media_type and self.description):
            raise ValueError("an attachment needs a name, a media type and a description")


def named_apart(attachments: Sequence[Attachment]) -> tuple[Attachment, ...]:
    """The same attachments; ValueError if two have one name, of which readers would show one."""
    names = [one.name for one in attachments]
    if len(set(names)) != len(names):
        raise ValueError(f"two attachments have the same name: {sorted(names)}")
    return tuple(attachments)
