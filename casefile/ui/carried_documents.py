"""Documents on their way out: their very bytes as files that another program can take.

The files lie in a folder that only this user can enter, and go with the library's closing.
"""

from __future__ import annotations

import shutil
import tempfile
import threading
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, QMimeData, QObject, QUrl, Signal

from casefile.actions.documents import WEB_MEDIA_TYPE
from casefile.model.terms import DocumentKind
from casefile.store.reads.documents import DocumentLine
from casefile.ui.attach_drop import carry_documents
from casefile.ui.file_names import apart, as_file_name
from casefile.ui.threads import started

if TYPE_CHECKING:
    from casefile.ui.desk import Desk

AT_ONCE: Final = 200_000_000
"""Bytes up to which a drag begins at once: they are written before a hand arrives anywhere."""
_PATIENCE: Final = 20.0
"""Seconds that another program waits for files at the most."""
_IN_FULL: Final = QUrl.ComponentFormattingOption.FullyEncoded
_URI_LIST: Final = "text/uri-list"
_COPIED: Final = "x-special/gnome-copied-files"
_ENDINGS: Final = {
    DocumentKind.PDF: "pdf",
    DocumentKind.ARTICLE: "html",
    DocumentKind.MAIL: "eml",
    DocumentKind.WORD: "docx",
    DocumentKind.TEXT: "txt",
    DocumentKind.WEB: "url",
    DocumentKind.OTHER: "bin",
}


class CarriedDocuments(QMimeData):
    """Files that may still be written: whoever asks for them waits until they are whole."""

    def __init__(self, urls: Sequence[tuple[QUrl, Future[Path] | None]]) -> None:
        super().__init__()
        self._urls = tuple(urls)

    def formats(self) -> list[str]:
        return [_URI_LIST, _COPIED, *super().formats()]

    def hasFormat(self, mimetype: str) -> bool:
        return mimetype in (_URI_LIST, _COPIED) or super().hasFormat(mimetype)

    def retrieveData(self, mimetype: str, preferred: object) -> object:
        if mimetype == _URI_LIST:
            return self._written()
        if mimetype == _COPIED:
            lines = (url.toString(_IN_FULL) for url in self._written())
            return QByteArray("\n".join(("copy", *lines)).encode())
        return super().retrieveData(mimetype, preferred)  # type: ignore[arg-type]

    def _written(self) -> list[QUrl]:
        """The addresses of those files that are there."""
        written = [future for _, future in self._urls if future is not None]
        wait(written, _PATIENCE)
        return [
            url
            for url, future in self._urls
            if future is None or (future.done() and future.exception() is None)
        ]


class CarriedFiles(QObject):
    """Writes documents for other programs, each once; `ready` tells of those that took a while."""

    ready = Signal()
    _done = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._contents = desk.library.contents
        self._pool: ThreadPoolExecutor | None = None
        self._guard = threading.Lock()
        self._folder: Path | None = None
        self._made: dict[tuple[str, str], Future[Path]] = {}
        self._stamps: dict[Path, tuple[int, int]] = {}
        self._done.connect(self.ready)

    def carry(self, lines: Sequence[DocumentLine]) -> CarriedDocuments | None:
        """What a drag or the clipboard is to hold; None where its files are not written yet.

        Then they are from now on, and `ready` follows.
        """
        files = [line for line in lines if not _is_address(line)]
        names = apart([_name(line) for line in files])
        futures = {
            line.sha256: self._file(line.sha256, name)
            for line, name in zip(files, names, strict=True)
        }
        waiting = [line for line in files if not futures[line.sha256].done()]
        if sum(line.size for line in waiting) > AT_ONCE:
            self._tell_when_done([futures[line.sha256] for line in waiting])
            return None
        places = dict(zip((line.sha256 for line in files), names, strict=True))
        data = CarriedDocuments(
            [
                (QUrl(line.url), None)
                if _is_address(line)
                else (
                    QUrl.fromLocalFile(str(self._place(line.sha256, places[line.sha256]))),
                    futures[line.sha256],
                )
                for line in lines
            ]
        )
        carry_documents(data, [line.sha256 for line in lines])
        return data

    def close(self) -> None:
        """Removes the files; other programs have made copies of theirs by now."""
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder = None

    def _tell_when_done(self, futures: Sequence[Future[Path]]) -> None:
        assert self._pool is not None

        def tell() -> None:
            wait(futures)
            self._done.emit()

        self._pool.submit(tell)

    def _file(self, sha256: str, name: str) -> Future[Path]:
        """The file of a document: as it is, or on its way."""
        known = self._made.get((sha256, name))
        if known is not None and (not known.done() or self._is_whole(known)):
            return known
        if self._pool is None:
            self._pool = started(2, "casefile-carried")
        place = self._place(sha256, name)
        made = self._made[sha256, name] = self._pool.submit(self._write, sha256, place)
        return made

    def _write(self, sha256: str, place: Path) -> Path:
        place.parent.mkdir(exist_ok=True)
        self._contents.write_to(sha256, place)
        self._stamps[place] = _stamp(place)
        return place

    def _is_whole(self, made: Future[Path]) -> bool:
        """Whether a file is still what was written: what left is anybody's to change."""
        if made.exception() is not None:
            return False
        place = made.result()
        try:
            return _stamp(place) == self._stamps.get(place)
        except OSError:
            return False

    def _place(self, sha256: str, name: str) -> Path:
        """In a folder of its own: two documents may be called the same, at different times."""
        with self._guard:
            if self._folder is None:
                # mkdtemp makes it 0700.
                self._folder = Path(tempfile.mkdtemp(prefix="casefile-carried-"))
            return self._folder / sha256[:16] / name


def _is_address(line: DocumentLine) -> bool:
    """A reference to the web leaves as what it is."""
    return line.media_type == WEB_MEDIA_TYPE and bool(line.url)


def _name(line: DocumentLine) -> str:
    """The name it came under, made safe; what would run when opened gets the ending of its kind."""
    ending = _ENDINGS.get(line.kind) or line.media_type.rpartition("/")[2]
    return as_file_name(line.file_name, ending, instead=line.sha256[:16])


def _stamp(place: Path) -> tuple[int, int]:
    status = place.stat()
    return status.st_size, status.st_mtime_ns
