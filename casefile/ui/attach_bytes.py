"""What came with a drop itself: messages, pictures, marked-up text and words.

Its bytes are kept as they came; whoever reads them does so in a worker, like any file's.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import PurePosixPath
from typing import Final
from urllib.parse import unquote, urlsplit

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QUrl
from PySide6.QtGui import QImage, QImageWriter

from casefile.ui import attach_wording as wording
from casefile.ui.attach_addresses import (
    MOST_BROUGHT,
    addressed,
    as_text,
    is_address,
    named_now,
    web,
)
from casefile.ui.attach_things import Brought, Declined, Dropped
from casefile.ui.file_names import apart, as_file_name

MESSAGE: Final = "message/rfc822"
_MESSAGES_ONLY_NAMED: Final = ("text/x-moz-message", "x-uid-list", "application/x-uid-list")
"""How Thunderbird and Evolution name messages to themselves."""
_FILES_IN_OUTLOOK: Final = 'application/x-qt-windows-mime;value="FileGroupDescriptorW"'
_FILE_IN_OUTLOOK: Final = 'application/x-qt-windows-mime;value="FileContents";index={index}'
_DESCRIPTOR: Final = 592
"""Bytes of a FILEDESCRIPTORW, whose name begins at the 72nd (shlobj_core.h)."""
_NAME_AT: Final = 72
_MOST_FILES: Final = 1_000
_PICTURES: Final = ("png", "jpeg", "webp", "gif", "tiff")
_SOURCES: Final = (
    "text/x-moz-url-priv",
    "chromium/x-source-url",
    "org.chromium.source-url",
    'application/x-qt-windows-mime;value="Chromium internal source URL"',
)
"""How browsers tell of the page something was taken from."""
_HTML: Final = "text/html"
_IN_WINDOWS: Final = 'application/x-qt-windows-mime;value="HTML Format"'
_SOURCE: Final = re.compile(r"^SourceURL:\s*(https?://\S+)", re.MULTILINE | re.IGNORECASE)
_WINDOWS_HEAD: Final = re.compile(r"\A(?:[A-Za-z]+:[^\r\n<]*\r?\n)+")
_NEXT_MESSAGE: Final = re.compile(rb"\r?\n\r?\n(?=From [^\r\n]+\d{4}\r?\n)")
_TAG: Final = re.compile(r"<!--.*?-->|<(style|script|title)\b.*?</\1\s*>|<[^>]*>", re.S | re.I)
_LINK: Final = re.compile(r"""<a\s[^>]*?href\s*=\s*["'](https?://[^"'<>\s]+)["']""", re.IGNORECASE)
_ONLY_A_LINK: Final = re.compile(
    r"\A(?:<(?:!--.*?--|!doctype[^>]*|meta[^>]*|/?(?:html|head|body)[^>]*)>|\s)*"
    r"<a\s[^>]*>(?:(?!</a\b).)*</a\s*>(?:<(?:!--.*?--|/?(?:html|body))>|\s)*\Z",
    re.IGNORECASE | re.DOTALL,
)
_IMAGE: Final = re.compile(r"""<img\s[^>]*?src\s*=\s*["']([^"'<>\s]+)["']""", re.IGNORECASE)
_LOOKED_AT: Final = 200_000
"""Characters of marked-up text in which a source, a link or a picture is looked for."""
_TITLE: Final = 80


def messages(data: QMimeData) -> Dropped:
    """Mails: those that came themselves, and those that were only named."""
    if data.hasFormat(MESSAGE):
        raw = bytes(data.data(MESSAGE).data()).rstrip(b"\0")
        if len(raw) > MOST_BROUGHT:
            return _too_large(wording.message())
        if raw.strip():
            # Evolution hands over several as one mailbox.
            several = _NEXT_MESSAGE.split(raw) if raw.startswith(b"From ") else [raw]
            names = apart([as_file_name(wording.message(), "eml")] * len(several))
            return Dropped(brought=tuple(map(Brought, names, several)))
    if data.hasFormat(_FILES_IN_OUTLOOK):
        return _from_outlook(data)
    if any(data.hasFormat(kind) for kind in _MESSAGES_ONLY_NAMED):
        return _only_named()
    return Dropped()


def picture(data: QMimeData) -> Dropped:
    """A picture that came with its pixels, unless it only shows what came as words."""
    words = data.text().strip() if data.hasText() else ""
    if words and not is_address(words):
        return Dropped()
    markup = _markup(data)[:_LOOKED_AT]
    if markup and not _IMAGE.search(markup):
        return Dropped()
    raw, kind = _pixels(data)
    if not raw:
        return Dropped()
    if len(raw) > MOST_BROUGHT:
        return _too_large(wording.picture(""))
    shown = _IMAGE.search(markup)
    said = [shown.group(1)] if shown else []
    said += [one.address for one in addressed(data).addresses] + [words]
    address = next((found for one in said if (found := web(QUrl(one)))), "")
    name = unquote(PurePosixPath(urlsplit(address).path).stem) if address else ""
    title = as_file_name(name, instead=named_now()).replace(".", " ")
    return Dropped(brought=(Brought(f"{title}.{kind}", raw, address or source(data)),))


def words(data: QMimeData) -> Dropped:
    """Marked-up text as it came, else words."""
    text = data.text() if data.hasText() else ""
    if len(text) > MOST_BROUGHT // 4 or (data.hasHtml() and data.data(_HTML).size() > MOST_BROUGHT):
        return _too_large(wording.text())
    markup = _markup(data)
    shown = " ".join(_TAG.sub(" ", _WINDOWS_HEAD.sub("", markup)[:_LOOKED_AT]).split())
    name = _first_words(text) or _first_words(shown)
    if shown:
        return Dropped(
            brought=(Brought(as_file_name(f"{name}.html"), _raw(data, markup), source(data)),)
        )
    if text.strip():
        raw = text.encode("utf-8", "replace")
        return Dropped(brought=(Brought(as_file_name(f"{name}.txt"), raw, source(data)),))
    return Dropped()


def link_alone(data: QMimeData) -> str:
    """The address of a link that came as nothing but its markup."""
    markup = _markup(data)[:_LOOKED_AT]
    found = _LINK.findall(markup) if _ONLY_A_LINK.match(markup) else []
    return found[0] if len(found) == 1 else ""


def source(data: QMimeData) -> str:
    """The web page that something was taken from, where the browser tells it."""
    for kind in _SOURCES:
        if data.hasFormat(kind):
            told = as_text(bytes(data.data(kind).data())[:_LOOKED_AT])
            if address := web(QUrl(told.strip())):
                return address
    heads = [_markup(data)[:_LOOKED_AT]]
    if data.hasFormat(_IN_WINDOWS):
        heads.append(bytes(data.data(_IN_WINDOWS).data())[:4096].decode("utf-8", "replace"))
    found = next((match for head in heads if (match := _SOURCE.search(head))), None)
    return web(QUrl(found.group(1))) if found else ""


def _markup(data: QMimeData) -> str:
    return as_text(bytes(data.data(_HTML).data())) if data.hasFormat(_HTML) else ""


def _raw(data: QMimeData, markup: str) -> bytes:
    """The very bytes where they are UTF-8, as which everybody reads them."""
    raw = bytes(data.data(_HTML).data()).rstrip(b"\0")
    try:
        is_plain = b"\0" not in raw and raw.decode("utf-8") != ""
    except UnicodeDecodeError:
        is_plain = False
    return raw if is_plain else markup.encode("utf-8", "replace")


def _pixels(data: QMimeData) -> tuple[bytes, str]:
    """A picture's bytes as they came, else what the clipboard holds as PNG; and the ending."""
    for kind in _PICTURES:
        if data.hasFormat(f"image/{kind}"):
            raw = bytes(data.data(f"image/{kind}").data())
            if raw:
                return raw, kind
    image = data.imageData() if data.hasImage() else None
    if not isinstance(image, QImage) or image.isNull():
        return b"", ""
    made = QByteArray()
    buffer = QBuffer(made)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(made.data()), "png"


def _from_outlook(data: QMimeData) -> Dropped:
    """Messages and attachments that Windows programs call "virtual files"."""
    brought = []
    for index, name in enumerate(_virtual(bytes(data.data(_FILES_IN_OUTLOOK).data()))):
        raw = bytes(data.data(_FILE_IN_OUTLOOK.format(index=index)).data())
        if raw:
            brought.append(Brought(name, raw))
    if sum(len(one.data) for one in brought) > MOST_BROUGHT:
        return _too_large(wording.message())
    return Dropped(brought=tuple(brought)) if brought else _only_named()


def _virtual(told: bytes) -> Sequence[str]:
    """The names in a FILEGROUPDESCRIPTORW."""
    count = min(int.from_bytes(told[:4], "little"), _MOST_FILES)
    names = []
    for index in range(count):
        start = 4 + index * _DESCRIPTOR + _NAME_AT
        name = told[start : start + 520].decode("utf-16-le", "replace").split("\0")[0]
        names.append(as_file_name(name, instead=wording.message()))
    return apart(names)


def _first_words(text: str) -> str:
    """The beginning of the first line that says something, whole words of it."""
    line = next((one for one in text[:_LOOKED_AT].splitlines() if one.strip()), "")
    said = " ".join(line.split())
    if len(said) <= _TITLE:
        return said
    return said[:_TITLE].rsplit(" ", 1)[0] + "…"


def _only_named() -> Dropped:
    return Dropped(declined=(Declined(wording.message(), wording.message_only_named()),))


def _too_large(name: str) -> Dropped:
    return Dropped(declined=(Declined(name.strip(), wording.too_large(MOST_BROUGHT)),))
