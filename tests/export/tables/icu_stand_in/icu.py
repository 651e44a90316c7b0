"""Stands in for PyICU, which has no wheels: followthemoney imports it and does not need it here."""

from __future__ import annotations


class Transliterator:
    @classmethod
    def createInstance(cls, _name: str) -> Transliterator:  # noqa: N802 - what PyICU calls it
        return cls()

    def transliterate(self, text: str) -> str:
        return text
