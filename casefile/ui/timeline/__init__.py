"""The timeline in the window: events in lanes over time, painted from `casefile.timeline`."""

from __future__ import annotations

from casefile.ui.timeline.view import TimelineView

__all__ = ["TimelineView"]
