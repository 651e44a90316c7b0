"""What a file is, by its content; suffixes only break ties."""

from __future__ import annotations

import hashlib
import re
import stat
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from casefile.model.terms import DocumentKind
from casefile.model.wording import in_a_row, lasting

READABLE = lasting("Casefile reads PDF, HTML, MHTML, mail (EML), Word (DOCX), text and images.")
SUFFIXES = (
    *("pdf", "html", "htm", "xhtml", "mhtml", "mht", "eml", "docx", "txt", "md"),
    *("png", "jpg", "jpeg", "tif", "tiff", "gif", "url", "webloc"),
)
"""The endings under which what Casefile reads usually comes; its content decides."""
_HEAD = 8192
_MARKDOWN = {".md", ".markdown", ".mdown"}
_WEB_ARCHIVE = {".mht", ".mhtml"}
_TEXTUAL = {".txt", ".md", ".html", ".htm", ".xhtml", ".eml", *_WEB_ARCHIVE}

_IMAGES = (
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"II*\0", "image/tiff"),
    (b"MM\0*", "image/tiff"),
    (b"II+\0", "image/tiff"),
    (b"MM\0+", "image/tiff"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
)
_OLD_OFFICE = b"\xd0\xcf\x11\xe0"
_REFUSED = (
    (
        _OLD_OFFICE,
        lasting("This is an old Office file (DOC, XLS, PPT or MSG); save it as DOCX, PDF or EML."),
    ),
    (b"{\\rtf", lasting("This is a Rich Text file; save it as DOCX or PDF.")),
    (b"Rar!", lasting("This is a RAR archive; unpack it and drop what is inside.")),
    (b"7z\xbc\xaf\x27\x1c", lasting("This is a 7-Zip archive; unpack it and drop what is inside.")),
    (b"\x1f\x8b", lasting("This is a compressed file; unpack it and drop what is inside.")),
    (b"BZh", lasting("This is a compressed file; unpack it and drop what is inside.")),
    (b"\xfd7zXZ\0", lasting("This is a compressed file; unpack it and drop what is inside.")),
    (b"MZ", lasting("This is a program.")),
    (b"\x7fELF", lasting("This is a program.")),
    (b"\xcf\xfa\xed\xfe", lasting("This is a program.")),
    (b"SQLite format 3\0", lasting("This is a database or a Casefile library.")),
    (b"%!PS", lasting("This is a PostScript file; print it to PDF.")),
    (b"ID3", lasting("This is a sound recording.")),
    (b"OggS", lasting("This is a sound or video recording.")),
    (b"fLaC", lasting("This is a sound recording.")),
    (b"\x1aE\xdf\xa3", lasting("This is a video.")),
)
_PDF = re.compile(rb"%PDF-\d")
_HEADER = re.compile(rb"([!-9;-~]+):[ \t]*([^\r\n]*(?:\r?\n[ \t][^\r\n]*)*)\r?\n")
_MAIL_WORDS = {
    b"from", b"to", b"date", b"subject", b"received", b"return-path", b"message-id",
    b"mime-version", b"delivered-to", b"reply-to", b"cc", b"sender", b"x-mailer",
}  # fmt: skip
_HTML = re.compile(
    rb"\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--(?:(?!-->).)*-->\s*)*<(?:!doctype\s+html|html|head|body|article)\b",
    re.IGNORECASE | re.DOTALL,
)
_ANY_TAG = re.compile(rb"<[a-z][a-z0-9]{0,15}(?:\s[^>]*)?>", re.IGNORECASE)
_HTML_TAGS = re.compile(rb"<(?:p|div|meta|title|h[1-6]|table|span|a|br)\b[^>]*>", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Sniffed:
    """A file's kind and media type; when `refusal` is not empty, why it cannot be read."""

    kind: DocumentKind
    media_type: str
    refusal: str = ""

    @property
    def refused(self) -> bool:
        return bool(self.refusal)


def refuse(reason: str, media_type: str = "application/octet-stream") -> Sniffed:
    """A refusal with its reason, a sentence to the user."""
    return Sniffed(DocumentKind.OTHER, media_type, reason)


def sniff(path: Path, inside: bool = True) -> Sniffed:
    """What the file is, by its first bytes. Never blocks on pipes or devices, never raises.

    A ZIP is looked into, unless `inside` is false: then its suffix decides.
    """
    path = Path(path)
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            return refuse(lasting("This is a folder; Casefile attaches the files in it."))
        if not stat.S_ISREG(status.st_mode):
            return refuse(lasting("This is not an ordinary file but a device, pipe or socket."))
        if status.st_size == 0:
            return refuse(lasting("The file is empty."))
        with path.open("rb") as file:
            head = file.read(_HEAD)
    except FileNotFoundError:
        return refuse(lasting("There is no such file."))
    except PermissionError:
        return refuse(lasting("You are not allowed to read this file."))
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or error
        return refuse(lasting("The file cannot be opened: {why}.", why=why))
    return _by_content(path, head, inside)


def _by_content(path: Path, head: bytes, inside: bool) -> Sniffed:
    for magic, media_type in _IMAGES:
        if head.startswith(magic):
            return Sniffed(DocumentKind.IMAGE, media_type)
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return Sniffed(DocumentKind.IMAGE, "image/webp")
    # Readers of PDF accept junk before the header (ISO 32000-1, annex H.3, note 13).
    if _PDF.search(head, 0, 1024 + 8):
        return Sniffed(DocumentKind.PDF, "application/pdf")
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        if not inside and path.suffix.lower() == ".docx":
            return Sniffed(DocumentKind.WORD, DOCX)
        return (
            _package(path)
            if inside
            else refuse(in_a_row([lasting("This is a ZIP archive."), READABLE]))
        )
    if head.startswith(_OLD_OFFICE) and path.suffix.lower() == ".docx":
        # Word wraps a document with a password in the container of old ("[MS-OFFCRYPTO]").
        return refuse(
            lasting("This Word document has a password; save it without one, then attach it.")
        )
    for magic, what in _REFUSED:
        if head.startswith(magic):
            return refuse(in_a_row([what, READABLE]))
    if head[4:8] == b"ftyp":
        return refuse(
            in_a_row([lasting("This is a video, a sound recording or a HEIC picture."), READABLE])
        )
    return _textual(path, head)


def _package(path: Path) -> Sniffed:
    """A ZIP: Word's if it holds word/document.xml, else named for the user."""
    try:
        with zipfile.ZipFile(path) as package:
            names = set(package.namelist())
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        if path.suffix.lower() == ".docx":
            # Cut short while copying: kept, and the reader says what is wrong.
            return Sniffed(DocumentKind.WORD, DOCX)
        return refuse(
            in_a_row([lasting("This is a damaged ZIP archive."), READABLE]), "application/zip"
        )
    if "word/document.xml" in names:
        return Sniffed(DocumentKind.WORD, DOCX)
    what = lasting("This is a ZIP archive; unpack it and drop what is inside.")
    if any(name.startswith("xl/") for name in names):
        what = lasting("This is a spreadsheet.")
    elif any(name.startswith("ppt/") for name in names):
        what = lasting("This is a presentation.")
    elif "content.xml" in names:
        what = lasting("This is an OpenDocument file; save it as DOCX or PDF.")
    elif "META-INF/container.xml" in names:
        what = lasting("This is an electronic book.")
    return refuse(in_a_row([what, READABLE]), "application/zip")


DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def _textual(path: Path, head: bytes) -> Sniffed:
    suffix = path.suffix.lower()
    wide = head.startswith((b"\xff\xfe", b"\xfe\xff", b"\0\0\xfe\xff"))
    if head.startswith(b"bplist00") and suffix == ".webloc":
        return Sniffed(DocumentKind.WEB, "application/x-webloc")
    if suffix == ".pdf" and b" obj" in head and b"<<" in head:
        # Its header is lost; its objects may be there all the same.
        return Sniffed(DocumentKind.PDF, "application/pdf")
    if not wide and _is_binary(head, suffix in _TEXTUAL):
        return refuse(in_a_row([lasting("The file's content is of no known kind."), READABLE]))
    plain = head.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe") if wide else head
    plain = plain.removeprefix(b"\xef\xbb\xbf")
    start = plain.lstrip()[:200].lower()
    if start.startswith(b"[internetshortcut") or re.search(
        rb"^\[internetshortcut\]", plain, re.I | re.M
    ):
        return Sniffed(DocumentKind.WEB, "application/x-url")
    if b"<plist" in plain[:600].lower() and suffix == ".webloc":
        return Sniffed(DocumentKind.WEB, "application/x-webloc")
    if _HTML.match(plain):
        return Sniffed(DocumentKind.ARTICLE, "text/html")
    mail = _mail(plain, suffix)
    if mail is not None:
        return mail
    if suffix in {".html", ".htm", ".xhtml"} and _ANY_TAG.search(plain):
        return Sniffed(DocumentKind.ARTICLE, "text/html")
    if suffix not in _MARKDOWN and start.startswith(b"<") and len(_HTML_TAGS.findall(plain)) > 3:
        return Sniffed(DocumentKind.ARTICLE, "text/html")
    if start.startswith(b"<svg") or (start.startswith(b"<?xml") and b"<svg" in plain):
        return refuse(in_a_row([lasting("This is a drawing (SVG)."), READABLE]), "image/svg+xml")
    if suffix in _MARKDOWN:
        return Sniffed(DocumentKind.TEXT, "text/markdown")
    return Sniffed(DocumentKind.TEXT, "text/plain")


def _mail(head: bytes, suffix: str) -> Sniffed | None:
    """Mail or a web archive if the text begins with the headers of one."""
    if head.startswith(b"From ") and b"\n" in head:
        head = head.split(b"\n", 1)[1]
    headers: dict[bytes, bytes] = {}
    position = 0
    while match := _HEADER.match(head, position):
        headers.setdefault(match.group(1).lower(), match.group(2).lower())
        position = match.end()
    related = b"multipart/related" in headers.get(b"content-type", b"")
    saved = b"snapshot-content-location" in headers or b"<saved by" in headers.get(b"from", b"")
    if related and (saved or suffix in _WEB_ARCHIVE or b"from" not in headers):
        return Sniffed(DocumentKind.ARTICLE, "multipart/related")
    if suffix in _WEB_ARCHIVE and b"mime-version" in headers:
        return Sniffed(DocumentKind.ARTICLE, "multipart/related")
    known = _MAIL_WORDS & headers.keys()
    ended = position == len(head) or head[position : position + 2].lstrip(b"\r")[:1] == b"\n"
    enough = 1 if suffix == ".eml" else 3
    if len(known) >= enough and (ended or suffix == ".eml"):
        return Sniffed(DocumentKind.MAIL, "message/rfc822")
    return None


def _is_binary(head: bytes, named_as_text: bool) -> bool:
    """Whether this is no text. One stray NUL does not make a page or a mail unreadable."""
    if b"\0" in head and not named_as_text:
        return True
    controls = sum(byte < 32 and byte not in b"\t\n\r\f\x1b" for byte in head)
    return controls > len(head) * 0.02


def digest(path: Path, progress: Callable[[int], None] | None = None) -> tuple[str, int]:
    """SHA-256 in hex and the size in bytes, read in pieces; `progress` is told bytes so far."""
    summed = hashlib.sha256()
    size = 0
    with Path(path).open("rb") as file:
        while piece := file.read(1 << 20):
            summed.update(piece)
            size += len(piece)
            if progress is not None:
                progress(size)
    return summed.hexdigest(), size
