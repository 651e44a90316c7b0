"""What a user may choose of a case bundle."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Self


@dataclass(frozen=True, slots=True)
class BundleChoices:
    """`passwords`: those that the library remembers for protected documents go along."""

    passwords: bool = False

    def as_json(self) -> dict[str, Any]:
        return {"passwords": self.passwords}

    @classmethod
    def from_json(cls, value: Any) -> Self:
        """What was remembered; whatever cannot be read is as it is by default."""
        return cls(passwords=isinstance(value, dict) and value.get("passwords") is True)
