"""The bundling worker's whole life: a process of its own, confined as readers of files are.

It is handed one request after another and answers with bytes: frames of one letter and a content,
"O" objects, "P" how many pages are done, "E" the end as JSON, "N" a document that cannot be copied.
Nothing is unpickled that comes from it.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict
from multiprocessing.connection import Connection
from typing import Final

from casefile.export.exhibits.requests import Copied, CopyRequest, NotCopied, Send
from casefile.intake.confine import confine
from casefile.intake.limits import Limits
from casefile.intake.workers import out_of_memory
from casefile.model.terms import DocumentKind
from casefile.model.wording import lasting

DAMAGED: Final = lasting("it is damaged")


def serve(connection: Connection, limits: Limits) -> None:
    """Confines itself, then answers requests until nobody asks any more."""
    confine(limits.memory, 0)

    def send(kind: bytes, content: bytes) -> None:
        connection.send_bytes(kind + content)

    def told(pages: int) -> None:
        send(b"P", str(pages).encode())

    while True:
        try:
            asked: CopyRequest = connection.recv()
        except (EOFError, OSError):
            return
        try:
            copied = _copy(asked, send, told, limits)
        except MemoryError:
            out_of_memory()
        except NotCopied as error:
            send(b"N", json.dumps([error.why, error.locked]).encode())
        except Exception:  # a stranger's file may break a reader in any way: it costs that file
            send(b"N", json.dumps([DAMAGED, False]).encode())
        else:
            send(b"E", json.dumps(asdict(copied)).encode())


def _copy(asked: CopyRequest, send: Send, told: Callable[[int], None], limits: Limits) -> Copied:
    from casefile.export.exhibits import our_pages, painted, strangers
    from casefile.intake import drawing
    from casefile.intake.troubles import PasswordNeededError, UnreadableError

    try:
        if asked.ours:
            return our_pages.copy(asked, send, told)
        if asked.kind is DocumentKind.IMAGE:
            return painted.copy_pictures(asked, send, told, limits)
        if asked.hidden is not None:
            return painted.copy_redacted(asked, send, told, limits)
        return strangers.copy(asked, send, told, limits)
    except PasswordNeededError:
        raise NotCopied(
            lasting("it is protected, and its password is not known here"), locked=True
        ) from None
    except UnreadableError as error:
        raise NotCopied(error.why) from None
    finally:
        # Windows keeps a file that somebody has open.
        drawing.forget(asked.path)
