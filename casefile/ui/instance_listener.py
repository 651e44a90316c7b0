"""The first instance's ear: what later starts hand over comes out as a signal."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Signal

from casefile.ui.instance_words import Malformed, answer, unpacked, whole


class Listener(QObject):
    """`heard` carries what a later start asks (`Asked`), on the window's thread.

    Whoever calls has a few seconds to say it, and is another process of the same user.
    """

    heard = Signal(object)

    SECONDS_TO_SPEAK = 5

    def close(self) -> None:
        raise NotImplementedError

    def take(self, received: bytes) -> bytes | None:
        """What to answer to all that one caller has said so far; None while it goes on."""
        try:
            body = whole(received)
            asked = None if body is None else unpacked(body)
        except Malformed:
            return answer(taken=False)
        if asked is None:
            return None
        self.heard.emit(asked)
        return answer(taken=True)


def listen(address: str, parent: QObject) -> Listener:
    """Raises an OSError where nothing can listen."""
    if sys.platform == "win32":
        from casefile.ui.instance_pipe import PipeListener

        return PipeListener(address, parent)
    from casefile.ui.instance_socket import SocketListener

    return SocketListener(address, parent)
