"""What one picture shows, and where it is set."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtWidgets import QWidget

from picturing.stage import Stage


class Setting(StrEnum):
    """What the window has open before a scene begins."""

    SAMPLE = "sample"
    EMPTY_LIBRARY = "empty library"
    EMPTY_CASE = "empty case"
    WELCOME = "welcome"


def _as_it_is(_stage: Stage) -> None:
    pass


@dataclass(frozen=True, slots=True)
class Scene:
    """`show` sets it up and answers with what is pictured; `after` takes back what stays behind.

    `with_window` has the window in the picture, too, beneath what stands over it.
    """

    name: str
    show: Callable[[Stage], QWidget]
    with_window: bool = False
    setting: Setting = Setting.SAMPLE
    after: Callable[[Stage], object] = _as_it_is
