"""The window. The only place that knows Qt."""

from __future__ import annotations

import builtins

# PySide6 puts a function of its own in place of `__import__`, for `from __feature__ import …`,
# which nothing here uses. It makes each later import dearer: a quarter of what SQLAlchemy takes.
_import = builtins.__import__
import PySide6.QtCore  # noqa: E402, F401 - in this order

builtins.__import__ = _import
