"""Steps of zoom, and the choice between a number and what fits."""

from __future__ import annotations

from casefile.ui.reader.page_layout import GREATEST_ZOOM, LEAST_ZOOM

STEPS = (0.25, 0.33, 0.5, 0.67, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 4.0, 5.0)


class Zoom:
    """What the user chose: a number, where 1.0 is 100 %, or None for what fits."""

    def __init__(self) -> None:
        self.chosen: float | None = None

    def choose(self, zoom: float | None) -> None:
        self.chosen = zoom

    def of(self, fitting: float) -> float:
        """The zoom to show at, when `fitting` is what fits the view."""
        wanted = fitting if self.chosen is None else self.chosen
        return min(GREATEST_ZOOM, max(LEAST_ZOOM, wanted))

    @staticmethod
    def stepped(now: float, step: int) -> float:
        """The next step above (1) or below (-1) what is shown now."""
        if step > 0:
            return next((each for each in STEPS if each > now * 1.01), STEPS[-1])
        return next((each for each in reversed(STEPS) if each < now * 0.99), STEPS[0])
