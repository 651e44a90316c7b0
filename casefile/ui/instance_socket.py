"""Between instances on Linux and macOS: a socket in a folder that only this user can enter.

Plain sockets and not QtNetwork, which would have the program need Kerberos of every system.
"""

from __future__ import annotations

import contextlib
import os
import socket
import struct
import sys
import time
from pathlib import Path

from PySide6.QtCore import QObject, QSocketNotifier, QTimer

from casefile.ui.instance_listener import Listener
from casefile.ui.instance_words import LIMIT, Malformed, whole

_AT_ONCE = 65_536


def call(address: str, message: bytes, end: float) -> bytes | None:
    """Says it and waits for the answer until `end` (of the monotonic clock).

    None where nobody listens or whoever did is gone; empty where no answer came in time.
    """
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as connection:
        received = b""
        try:
            connection.settimeout(max(end - time.monotonic(), 0.1))
            connection.connect(address)
            connection.sendall(message)
            while True:
                connection.settimeout(max(end - time.monotonic(), 0.1))
                more = connection.recv(_AT_ONCE)
                received += more
                said = whole(received)
                if said is not None or not more:
                    return said
        except TimeoutError:
            return b""
        except (OSError, Malformed):
            return None


class SocketListener(Listener):
    """Listens at a path, in place of whatever a listener that was killed has left there."""

    def __init__(self, address: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = Path(address)
        self._calls: set[_Call] = set()
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        try:
            # Whoever comes here holds the file beside it: nobody alive listens.
            self._path.unlink(missing_ok=True)
            self._socket.bind(address)
            self._path.chmod(0o600)
            self._socket.listen()
            self._socket.setblocking(False)
        except OSError:
            self._socket.close()
            raise
        self._notifier = QSocketNotifier(self._socket.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._accept)

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            connection, _ = self._socket.accept()
            if user_of(connection) != os.getuid():
                connection.close()
                return
            self._calls.add(_Call(connection, self))

    def ended(self, ended: _Call) -> None:
        self._calls.discard(ended)

    def close(self) -> None:
        self._notifier.setEnabled(False)
        for one in list(self._calls):
            one.hang_up()
        self._path.unlink(missing_ok=True)
        self._socket.close()


class _Call(QObject):
    """One caller: what it has said so far."""

    def __init__(self, connection: socket.socket, listener: SocketListener) -> None:
        super().__init__(listener)
        self._connection = connection
        self._listener = listener
        self._received = b""
        connection.setblocking(False)
        self._notifier = QSocketNotifier(connection.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)
        QTimer.singleShot(1_000 * listener.SECONDS_TO_SPEAK, self, self.hang_up)

    def _read(self) -> None:
        try:
            more = self._connection.recv(_AT_ONCE)
        except BlockingIOError:
            return
        except OSError:
            more = b""
        self._received += more
        answered = self._listener.take(self._received) if more else None
        if answered is not None:
            with contextlib.suppress(OSError):
                self._connection.sendall(answered)
        if answered is not None or not more or len(self._received) > LIMIT + 4:
            self.hang_up()

    def hang_up(self) -> None:
        if self._connection.fileno() >= 0:
            self._notifier.setEnabled(False)
            self._connection.close()
            self._listener.ended(self)
            self.deleteLater()


def user_of(connection: socket.socket) -> int:
    """Whose process is at the other end, as the system says."""
    if sys.platform == "linux":
        form = struct.Struct("3i")
        read = connection.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, form.size)
        user = form.unpack(read)[1]
    else:
        # macOS: struct xucred of LOCAL_PEERCRED (sys/un.h, sys/ucred.h): version, then the user.
        user = struct.unpack_from("iI", connection.getsockopt(0, 1, 76))[1]
    return int(user)
