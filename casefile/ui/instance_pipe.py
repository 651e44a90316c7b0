"""Between instances on Windows: a pipe that only this user can open."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, QTimer
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from casefile.ui.instance_listener import Listener
from casefile.ui.instance_words import Malformed, whole


def call(address: str, message: bytes, end: float) -> bytes | None:
    """As `casefile.ui.instance_socket.call`."""
    connection = QLocalSocket()
    connection.connectToServer(address)
    if not connection.waitForConnected(_left(end)):
        return None
    connection.write(message)
    connection.flush()
    received = b""
    while True:
        if not connection.waitForReadyRead(_left(end)):
            # Whoever hung up without an answer was ending.
            there = connection.state() is QLocalSocket.LocalSocketState.ConnectedState
            return b"" if there else None
        received += bytes(connection.readAll().data())
        try:
            said = whole(received)
        except Malformed:
            return None
        if said is not None:
            return said


def _left(end: float) -> int:
    return max(round((end - time.monotonic()) * 1_000), 100)


class PipeListener(Listener):
    """Listens under a name; the system lets go of it when the process ends."""

    def __init__(self, address: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        if not self._server.listen(address):
            raise OSError(self._server.errorString())
        self._server.newConnection.connect(self._accept)

    def _accept(self) -> None:
        while (connection := self._server.nextPendingConnection()) is not None:
            _Call(connection, self)

    def close(self) -> None:
        self._server.close()


class _Call(QObject):
    """One caller: what it has said so far."""

    def __init__(self, connection: QLocalSocket, listener: PipeListener) -> None:
        super().__init__(connection)
        self._connection = connection
        self._listener = listener
        self._received = b""
        connection.readyRead.connect(self._read)
        connection.disconnected.connect(connection.deleteLater)
        QTimer.singleShot(1_000 * listener.SECONDS_TO_SPEAK, self, connection.abort)

    def _read(self) -> None:
        self._received += bytes(self._connection.readAll().data())
        answered = self._listener.take(self._received)
        if answered is not None:
            self._connection.write(answered)
            self._connection.flush()
            self._connection.disconnectFromServer()
