"""The canvas in motion: transitions from view to view, and gliding on when it is let go."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from casefile.timeline.columns import Columns
from casefile.timeline.motion import TRANSITION, Glide, Transition, around
from casefile.timeline.scale import Scale
from casefile.ui.motion_wish import wants_less_motion
from casefile.ui.movement import Movement
from casefile.ui.timeline.canvas import Canvas

_FRAME = 15
_EDGE = 0.04


class Motion(QObject):
    """Leads a view to where it is going, frame by frame.

    `moved` carries each scale on the way and whether the user wants it kept; `rolled` the pixels
    of lanes a glide has gone down since it began. `movement` is the user's choice, which may leave
    it to what the system wishes. `clock` tells seconds.
    """

    moved = Signal(object, bool)
    rolled = Signal(float)

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self.movement = Movement.SYSTEM
        self.clock: Callable[[], float] = time.monotonic
        self._view = view
        self._began = 0.0
        self._transition: Transition | None = None
        self._is_moved = True
        self._glide: tuple[Glide, Scale, float] | None = None
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_FRAME)
        self._timer.timeout.connect(self.step)

    @property
    def is_on(self) -> bool:
        """Whether anything moves by itself."""
        if self.movement is Movement.OFF or not self._view.isVisible():
            return False
        return self.movement is Movement.ON or not wants_less_motion(self._view)

    @property
    def is_gliding(self) -> bool:
        return self._glide is not None

    @property
    def is_running(self) -> bool:
        return self._transition is not None or self._glide is not None

    def ahead(self, scale: Scale) -> Scale:
        """Where a view of this scale is going: its own scale if it stands still."""
        return self._transition.target if self._transition is not None else scale

    def go(self, start: Scale, target: Scale, *, is_moved: bool = True) -> None:
        """Leads from one scale to another; at once if nothing is to move."""
        self.halt()
        if not self.is_on or start == target:
            self.moved.emit(target, is_moved)
            return
        self._transition, self._is_moved = Transition(start, target), is_moved
        self._start()

    def glide(self, glide: Glide, start: Scale, width: float) -> None:
        """Lets a view of a width go on with the speed it had."""
        self.halt()
        if self.is_on and glide.seconds > 0:
            self._glide = glide, start, width
            self._start()

    def halt(self) -> None:
        """Stands still where it is now."""
        self._timer.stop()
        self._transition = self._glide = None

    def finish(self) -> None:
        """Is at once where it was going."""
        self._show(float("inf"))

    def step(self) -> None:
        """Shows where the view is at this moment."""
        self._show(self.clock() - self._began)

    def _start(self) -> None:
        self._began = self.clock()
        self._timer.start()

    def _show(self, seconds: float) -> None:
        transition, gliding, is_moved = self._transition, self._glide, self._is_moved
        if transition is not None:
            share = seconds / TRANSITION
            if share >= 1:
                self.halt()
            self.moved.emit(transition.at(share), is_moved)
        elif gliding is not None:
            glide, start, width = gliding
            if seconds >= glide.seconds:
                self.halt()
            across, down = glide.at(seconds)
            self.moved.emit(start.panned(-across, width), True)
            self.rolled.emit(-down)


class MovingCanvas(Canvas):
    """A canvas that goes from view to view; what sets a scale itself ends any motion."""

    scrollRequested = Signal(int)

    def __init__(self, columns: Columns, parent: QWidget | None = None) -> None:
        super().__init__(columns, parent)
        self.motion = Motion(self)
        self._scroll_let_go = 0
        self.motion.moved.connect(self._show)
        self.motion.rolled.connect(
            lambda down: self.scrollRequested.emit(round(self._scroll_let_go + down))
        )

    def set_motion(self, is_on: bool) -> None:
        """Lets views follow each other smoothly and glide as the system wishes, or never."""
        self.set_movement(Movement.SYSTEM if is_on else Movement.OFF)

    def set_movement(self, movement: Movement) -> None:
        """What the user chose of views that follow each other smoothly and glide."""
        self.motion.finish()
        self.motion.movement = movement

    def set_columns(self, columns: Columns) -> None:
        self.motion.finish()
        super().set_columns(columns)

    def set_scale(self, scale: Scale, *, is_moved: bool = True) -> None:
        self.motion.halt()
        super().set_scale(scale, is_moved=is_moved)

    @property
    def scale_ahead(self) -> Scale:
        """The scale that the view is going to show, from which the next step counts."""
        return self.motion.ahead(self.scale)

    def fit(self) -> None:
        """Goes to all dated events, and keeps showing all until the user moves the view.

        Of lanes that do not fit it shows the first ones.
        """
        self._kept_span = None
        self.scrollRequested.emit(0)
        self.motion.go(self.scale, self.fitting(), is_moved=False)

    def zoom(self, factor: float, x: float | None = None) -> None:
        """Goes closer by a factor, around a pixel of the axis, else what `middle` says."""
        ahead = self.scale_ahead
        at = self.middle() if x is None else x
        self.motion.go(self.scale, ahead.zoomed(factor, at))

    def middle(self) -> float:
        """The pixel of the axis around which keys and buttons zoom."""
        return self.axis_width / 2

    def pan(self, pixels: float) -> None:
        """Goes some pixels to the right."""
        self.motion.go(self.scale, self.scale_ahead.panned(pixels, self.axis_width))

    def go_to(self, minute: int) -> None:
        """Brings a minute to the middle of the view."""
        self.motion.go(self.scale, self.scale_ahead.centred(minute, self.axis_width))

    def zoom_on(self, row: int) -> None:
        """Goes to one placement, with room around it."""
        scale = around(self.columns, row, self.axis_width, self.today)
        if scale is not None:
            self.motion.go(self.scale, scale)

    def go_to_end(self, *, is_first: bool) -> None:
        """Goes to the first or the last event at this zoom."""
        if self.columns.span is None:
            return
        minutes = self.scale_ahead.minutes
        room, shown = self.axis_width * _EDGE * minutes, self.axis_width * minutes
        first = self.columns.span[0] - room if is_first else self.columns.span[1] + room - shown
        self.motion.go(self.scale, Scale(first, minutes))

    def glide(self, glide: Glide) -> None:
        """Goes on by itself when it is let go with some speed."""
        self._scroll_let_go = self.scrolled
        self.motion.glide(glide, self.scale, self.axis_width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.motion.finish()
        super().resizeEvent(event)

    def _show(self, scale: Scale, is_moved: bool) -> None:
        super().set_scale(scale, is_moved=is_moved)
