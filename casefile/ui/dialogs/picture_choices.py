"""What picture of the timeline was wanted last, so that the next one begins there."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields
from enum import StrEnum

from casefile.export.picture.pictures import Paper, PictureKind, PictureOrder
from casefile.model.colours import DARK, LIGHT


class Shown(StrEnum):
    """How much of the case a picture shows."""

    SEEN = "seen"
    WHOLE = "whole"


@dataclass(frozen=True, slots=True)
class PictureChoices:
    """The dialog's fields; `pixels` is a PNG's width, `paper` a PDF's page."""

    shown: Shown = Shown.SEEN
    kind: PictureKind = PictureKind.PNG
    pixels: int = 2400
    paper: Paper = Paper.FIT
    is_dark: bool = False
    in_strips: bool = True

    def order(self, span: tuple[int, int] | None, language: str) -> PictureOrder:
        """The picture to make of what is seen from the first to the last minute of `span`.

        `language` is the code of its words.
        """
        return PictureOrder(
            self.kind,
            span if self.shown is Shown.SEEN else None,
            DARK if self.is_dark else LIGHT,
            self.in_strips,
            self.pixels,
            self.paper,
            language,
        )

    def as_text(self) -> str:
        return json.dumps(asdict(self))

    @staticmethod
    def from_text(text: str) -> PictureChoices:
        """What `as_text` wrote; of anything else the usual choices."""
        usual = PictureChoices()
        try:
            read = json.loads(text)
            known = {one.name: type(getattr(usual, one.name)) for one in fields(usual)}
            values = {name: kind(read[name]) for name, kind in known.items()}
        except (ValueError, KeyError, TypeError):
            return usual
        choices = PictureChoices(**values)
        return choices if LEAST_PIXELS <= choices.pixels <= MOST_PIXELS else usual


LEAST_PIXELS = 300
MOST_PIXELS = 20_000
