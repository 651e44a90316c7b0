"""A portal for programs that tells what it is told on its standard input, for tests.

    python portal_that_wishes.py

Says `ready` once it can be asked. A line `NAMESPACE KEY VALUE` changes a setting; an empty line
ends it.
"""

from __future__ import annotations

import sys
import threading

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusVariant, QDBusVirtualObject

NAME = "org.freedesktop.portal.Desktop"
PATH = "/org/freedesktop/portal/desktop"
SETTINGS = "org.freedesktop.portal.Settings"


class Settings(QDBusVirtualObject):
    def __init__(self) -> None:
        super().__init__()
        self.values: dict[tuple[str, str], object] = {}

    def introspect(self, path: str) -> str:
        return ""

    def handleMessage(self, message: QDBusMessage, connection: QDBusConnection) -> bool:
        if message.member() != "Read":
            return False
        space, key = message.arguments()
        if (space, key) not in self.values:
            error = "org.freedesktop.portal.Error.NotFound"
            connection.send(message.createErrorReply(error, "Requested setting not found"))
            return True
        value = QDBusVariant(QDBusVariant(self.values[space, key]))
        connection.send(message.createReply(value))
        return True


class Told(QObject):
    line = Signal(str)


def main() -> int:
    application = QCoreApplication(sys.argv)
    bus, settings, told = QDBusConnection.sessionBus(), Settings(), Told()
    bus.registerVirtualObject(PATH, settings)
    bus.registerService(NAME)

    def act(line: str) -> None:
        if not line.strip():
            application.quit()
            return
        space, key, text = line.split()
        value = text == "true" if text in ("true", "false") else int(text)
        settings.values[space, key] = value
        signal = QDBusMessage.createSignal(PATH, SETTINGS, "SettingChanged")
        signal.setArguments([space, key, QDBusVariant(value)])
        bus.send(signal)

    told.line.connect(act)

    def listen() -> None:
        for line in sys.stdin:
            told.line.emit(line)
        told.line.emit("")

    threading.Thread(target=listen, daemon=True).start()
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
