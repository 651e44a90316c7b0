"""What the system wishes of programs that have things move by themselves.

Systems tell it in ways of their own: Windows and macOS when asked; Linux through the settings that
its portal for programs keeps, which are asked for once the window stands, and never waited for.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import SLOT, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QStyle, QWidget

_SERVICE: Final = "org.freedesktop.portal.Desktop"
_PATH: Final = "/org/freedesktop/portal/desktop"
_SETTINGS: Final = "org.freedesktop.portal.Settings"
_REDUCED: Final = ("org.freedesktop.appearance", "reduced-motion")
"""1 where less is to move, 0 where nothing is wished."""
_ANIMATED: Final = ("org.gnome.desktop.interface", "enable-animations")
"""What desktops keep that know nothing of the other yet: false where nothing is to move."""
_SHOWN: Final = 0x1042
"""SPI_GETCLIENTAREAANIMATION of the Windows API."""


class SystemWish(QObject):
    """What the system wishes. `changed` comes when it changes its mind.

    Until a system has answered, nothing is wished. On Linux `bus` is the address of the bus on
    which to ask, if it is not the session's own.
    """

    changed = Signal()

    def __init__(self, bus: str | None = None) -> None:
        super().__init__()
        self._address = bus
        self._said: dict[tuple[str, str], bool] = {}
        self._bus: Any = None
        # Kept to the end: the binding deletes what watches a call twice if it is asked to.
        self._calls: list[Any] = []
        self._answers = 0
        if sys.platform.startswith("linux") and (bus or _has_session_bus()):
            QTimer.singleShot(0, self, self._ask)

    @property
    def is_for_less(self) -> bool:
        """Whether the system wishes that less moves."""
        if sys.platform == "win32":
            return _is_windows_still()
        if sys.platform == "darwin":
            return _is_mac_still()
        return self._said.get(_REDUCED, False) or self._said.get(_ANIMATED, False)

    @property
    def has_asked(self) -> bool:
        """Whether every answer has come that was asked for."""
        return self._bus is not None and self._answers == len(self._calls)

    # Linux

    def _ask(self) -> None:
        from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

        self._bus = QDBusConnection.sessionBus()
        if self._address is not None:
            self._bus = QDBusConnection.connectToBus(self._address, self._address)
        if not self._bus.isConnected():
            return
        self._bus.connect(
            _SERVICE, _PATH, _SETTINGS, "SettingChanged", self, SLOT("_told(QDBusMessage)")
        )
        for setting in (_REDUCED, _ANIMATED):
            question = QDBusMessage.createMethodCall(_SERVICE, _PATH, _SETTINGS, "Read")
            question.setArguments(list(setting))
            call = QDBusPendingCallWatcher(self._bus.asyncCall(question), self)
            call.finished.connect(lambda answered, one=setting: self._answered(one, answered))
            self._calls.append(call)

    def _answered(self, setting: tuple[str, str], call: Any) -> None:
        from PySide6.QtDBus import QDBusMessage

        self._answers += 1
        reply = call.reply()
        if reply.type() == QDBusMessage.MessageType.ReplyMessage:
            self._hear(setting, reply.arguments()[0])

    @Slot("QDBusMessage")
    def _told(self, message: Any) -> None:
        space, key, value = message.arguments()
        self._hear((space, key), value)

    def _hear(self, setting: tuple[str, str], value: Any) -> None:
        if setting not in (_REDUCED, _ANIMATED):
            return
        # The older of two ways to be answered wraps what is told twice.
        while hasattr(value, "variant"):
            value = value.variant()
        was = self.is_for_less
        self._said[setting] = value == 1 if setting == _REDUCED else value is False
        if self.is_for_less != was:
            self.changed.emit()


def wants_less_motion(view: QWidget) -> bool:
    """Whether the system lets nothing move in a view: through its style, or by a setting."""
    hint = QStyle.StyleHint.SH_Widget_Animation_Duration
    return view.style().styleHint(hint, None, view) == 0 or system_wish().is_for_less


_wish: SystemWish | None = None


def system_wish() -> SystemWish:
    """The one that all of the program asks, made when it is first wanted."""
    global _wish
    if _wish is None:
        _wish = SystemWish()
    return _wish


def _has_session_bus() -> bool:
    """Whether there is a bus to ask; where there is none, asking would start one and wait."""
    if os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
        return True
    folder = os.environ.get("XDG_RUNTIME_DIR")
    return folder is not None and Path(folder, "bus").exists()


def _is_windows_still() -> bool:
    if sys.platform == "win32":
        import ctypes

        # Qt's own styles do not ask for "Show animations in Windows".
        shown = ctypes.c_int(1)
        asked = ctypes.windll.user32.SystemParametersInfoW(_SHOWN, 0, ctypes.byref(shown), 0)
        return bool(asked) and not shown.value
    return False


def _is_mac_still() -> bool:
    """What "Reduce motion" of macOS says: NSWorkspace's accessibilityDisplayShouldReduceMotion."""
    if sys.platform == "darwin":
        import ctypes
        import ctypes.util

        library = ctypes.util.find_library("objc")
        if library is None:
            return False
        objc = ctypes.cdll.LoadLibrary(library)
        objc.objc_getClass.restype = objc.sel_registerName.restype = ctypes.c_void_p
        objc.objc_getClass.argtypes = objc.sel_registerName.argtypes = [ctypes.c_char_p]
        pointers = (ctypes.c_void_p, ctypes.c_void_p)
        send = ctypes.CFUNCTYPE(ctypes.c_void_p, *pointers)(("objc_msgSend", objc))
        ask = ctypes.CFUNCTYPE(ctypes.c_bool, *pointers)(("objc_msgSend", objc))
        workspace = send(
            objc.objc_getClass(b"NSWorkspace"), objc.sel_registerName(b"sharedWorkspace")
        )
        wish = objc.sel_registerName(b"accessibilityDisplayShouldReduceMotion")
        return bool(ask(workspace, wish))
    return False
