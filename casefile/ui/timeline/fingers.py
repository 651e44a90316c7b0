"""Wheel, pad and pinch: what turns or spreads moves the view at once, at its place."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QGestureEvent, QPinchGesture

from casefile.ui.timeline.choosing import ChoosingCanvas
from casefile.ui.timeline.keys import STEP

_NOTCH = 120
_NOTCH_OF_FINGERS = 60
_LEAST = 0.1


def roll(board: ChoosingCanvas, event: QWheelEvent) -> None:
    """A wheel zooms, over the lanes' names or with Shift it scrolls; fingers on a pad slide."""
    board.motion.halt()
    turned, fingers, place = event.angleDelta(), event.pixelDelta(), event.position()
    facing = board.facing
    if not fingers.isNull() and event.phase() is not Qt.ScrollPhase.NoScrollPhase:
        _slide(board, event, fingers)
        return
    wants_lanes = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
    if facing.is_beside(place.x()) or wants_lanes:
        board.scrollRequested.emit(board.scrolled - (turned.y() or turned.x()) // 2)
    elif abs(turned.x()) > abs(turned.y()):
        board.set_scale(board.scale.panned(-facing.turned(turned.x()), board.axis_width))
    elif turned.y():
        _zoom(board, STEP ** (turned.y() / _NOTCH), place)


def spread(board: ChoosingCanvas, event: QNativeGestureEvent) -> bool:
    """Two fingers on a pad that spread zoom between them."""
    if event.gestureType() is not Qt.NativeGestureType.ZoomNativeGesture:
        return False
    board.motion.halt()
    _zoom(board, max(1 + event.value(), _LEAST), event.position())
    return True


def pinch(board: ChoosingCanvas, event: QGestureEvent) -> bool:
    """Two fingers on the screen zoom and move what is between them."""
    gesture = event.gesture(Qt.GestureType.PinchGesture)
    if not isinstance(gesture, QPinchGesture):
        return False
    board.motion.halt()
    centre = board.mapFromGlobal(gesture.centerPoint())
    if gesture.changeFlags() & QPinchGesture.ChangeFlag.ScaleFactorChanged:
        _zoom(board, max(gesture.scaleFactor(), _LEAST), centre)
    if gesture.changeFlags() & QPinchGesture.ChangeFlag.CenterPointChanged:
        moved = gesture.centerPoint() - gesture.lastCenterPoint()
        board.set_scale(board.scale.panned(-board.facing.turned(moved.x()), board.axis_width))
    event.accept()
    return True


def _slide(board: ChoosingCanvas, event: QWheelEvent, fingers: QPoint) -> None:
    """The view moves as the fingers do; with Ctrl it zooms."""
    if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
        _zoom(board, STEP ** (fingers.y() / _NOTCH_OF_FINGERS), event.position())
        return
    if fingers.x():
        across = board.facing.turned(fingers.x())
        board.set_scale(board.scale.panned(-across, board.axis_width))
    if fingers.y():
        board.scrollRequested.emit(board.scrolled - fingers.y())


def _zoom(board: ChoosingCanvas, factor: float, place: QPointF) -> None:
    x = min(max(board.facing.to_axis(place.x()), 0.0), board.axis_width)
    board.set_scale(board.scale.zoomed(factor, x))
