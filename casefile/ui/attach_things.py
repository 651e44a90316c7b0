"""What arrived, whichever way the other program said it."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

_FEW: Final = 12


@dataclass(frozen=True, slots=True)
class WebAddress:
    """An http(s) address, and the title the browser gave it (empty where it gave none)."""

    address: str
    title: str = ""


@dataclass(frozen=True, slots=True)
class Brought:
    """Bytes that came with a drop, as a file of that name; `address` is the page they are from."""

    name: str
    data: bytes
    address: str = ""


@dataclass(frozen=True, slots=True)
class Declined:
    """What came and is not taken: what it is called, and why."""

    name: str
    why: str


@dataclass(frozen=True, slots=True)
class Dropped:
    """Files and folders, addresses and bytes, each once and in the order they came.

    It is true where anything of it can be attached.
    """

    paths: tuple[Path, ...] = ()
    addresses: tuple[WebAddress, ...] = ()
    brought: tuple[Brought, ...] = ()
    declined: tuple[Declined, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.paths or self.addresses or self.brought)

    @property
    def is_much(self) -> bool:
        """Whether attaching it is going to take a while: many files, or folders of them."""
        is_many = len(self.paths) > _FEW or len(self.addresses) > _FEW
        # Not Path.is_dir(), which raises for a folder one may not look into.
        return is_many or any(os.path.isdir(path) for path in self.paths)  # noqa: PTH112

    @property
    def first_name(self) -> str:
        """What the first thing is called: a case made for it takes this for its title."""
        if self.paths:
            first = self.paths[0]
            is_folder = os.path.isdir(first)  # noqa: PTH112
            return first.name if is_folder else first.stem or first.name
        if self.brought:
            return Path(self.brought[0].name).stem
        first_address = self.addresses[0]
        return first_address.title or urlsplit(first_address.address).hostname or "Web"
