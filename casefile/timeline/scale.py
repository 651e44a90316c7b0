"""The one axis: which minute stands at which pixel."""

from __future__ import annotations

from dataclasses import dataclass

from casefile.timeline.moments import DAY, FIRST_MINUTE, LAST_MINUTE, YEAR

CLOSEST = 1 / 30
"""Minutes a pixel when zoomed in fully: a minute is 30 pixels wide."""
FARTHEST = 20 * YEAR
"""Minutes a pixel when zoomed out fully: half a screen shows all years from 1 to 9999."""
_LEAST_FIT = 2 * DAY
_MARGIN = 0.04


@dataclass(frozen=True, slots=True)
class Scale:
    """`first` is the minute at pixel 0, `minutes` how many minutes one pixel spans."""

    first: float
    minutes: float

    def x(self, minute: float) -> float:
        """The pixel at which a minute begins."""
        return (minute - self.first) / self.minutes

    def minute(self, x: float) -> float:
        """The minute under a pixel."""
        return self.first + x * self.minutes

    def zoomed(self, factor: float, x: float) -> Scale:
        """Zoomed in by a factor (out below 1), the minute under pixel `x` staying where it is.

        Held between CLOSEST and FARTHEST.
        """
        minutes = min(max(self.minutes / factor, CLOSEST), FARTHEST)
        return Scale(self.minute(x) - x * minutes, minutes)

    def panned(self, pixels: float, width: float) -> Scale:
        """The view moved right by pixels; the middle of the view stays within the axis."""
        half = width / 2 * self.minutes
        middle = min(max(self.first + pixels * self.minutes + half, FIRST_MINUTE), LAST_MINUTE)
        return Scale(middle - half, self.minutes)

    def centred(self, minute: float, width: float) -> Scale:
        """The same zoom with a minute in the middle of the view."""
        return Scale(minute - width / 2 * self.minutes, self.minutes)


def fitted(earliest: float, latest: float, width: float) -> Scale:
    """A scale that shows all from one minute to another with some room at both ends."""
    span = max(latest - earliest, _LEAST_FIT)
    middle = (earliest + latest) / 2
    room = max(width, 1.0) * (1 - 2 * _MARGIN)
    minutes = min(max(span / room, CLOSEST), FARTHEST)
    return Scale(middle - max(width, 1.0) / 2 * minutes, minutes)


def spanning(first: float, end: float, width: float) -> Scale:
    """A scale that shows exactly from one minute to another, or around it what zoom allows."""
    room = max(width, 1.0)
    minutes = min(max((end - first) / room, CLOSEST), FARTHEST)
    if minutes == (end - first) / room:
        return Scale(first, minutes)
    return Scale((first + end) / 2 - room / 2 * minutes, minutes)
