"""Plain text and Markdown, and what every kind of text needs: decoding, cleaning, splitting."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable
from pathlib import Path

from casefile.intake.limits import Limits
from casefile.intake.reading import PageText, Particulars

_MARKS = (
    # The 32-bit marks begin with the 16-bit ones, so they are asked first.
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SURROGATE = re.compile("[\ud800-\udfff]")
_NO_TEXT = re.compile("[\0-\x08\x0b-\x1f\x7f]")
_UNPRINTABLE = {code: " " for code in range(32) if code not in (9, 10)} | {0: "\ufffd", 127: " "}
_WESTERN = frozenset(
    "àâäáãåæçéèêëíìîïñóòôöõøœúùûüÿßÀÂÄÁÃÅÆÇÉÈÊËÍÌÎÏÑÓÒÔÖÕØŒÚÙÛÜŸ«»‘’“”„‚–—…€°§¡¿ºª£©®•\xa0\xad"
)
_LETTER = re.compile(r"[^\W\d_]")


def clean(text: str) -> str:
    """The text with "\\n" at each line's end and nothing UTF-8 or a database cannot hold.

    Only "\\r\\n" gets shorter; every other character that must go is replaced one for one, so that
    offsets into a PDF page's characters can be kept (see `casefile.intake.drawing.boxes`).
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if _NO_TEXT.search(text):
        text = text.translate(_UNPRINTABLE)
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        text = _SURROGATE.sub("\ufffd", text)
    return text


def decode(data: bytes, declared: str = "") -> str:
    """Text from bytes: by byte order mark, as UTF-8, as declared, then by frequency of letters."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding, errors="replace")
    for encoding in ("utf-8", declared):
        if encoding:
            try:
                return data.decode(encoding)
            except (UnicodeDecodeError, LookupError):
                continue
    return data.decode(guess_encoding(data), errors="replace")


def guess_encoding(data: bytes) -> str:
    """The likeliest encoding of bytes that are not UTF-8, a name Python knows."""
    from charset_normalizer import from_bytes

    sample = data[:200_000]
    # Short texts are where the general guess errs, and these are what our users hold most of.
    for encoding in ("cp1251", "koi8-r", "cp866", "iso8859-5"):
        if _reads_as_russian(sample, encoding):
            return encoding
    if _reads_as_western(sample):
        return "cp1252"
    best = from_bytes(sample).best()
    return best.encoding if best is not None else "cp1252"


def _reads_as_russian(sample: bytes, encoding: str) -> bool:
    """Whether the bytes make ordinary Russian words: small letters, of which many are vowels."""
    try:
        letters = _LETTER.findall(sample.decode(encoding))
    except UnicodeDecodeError:
        return False
    cyrillic = [letter for letter in letters if not letter.isascii()]
    count = len(cyrillic)
    if count < 12 or count < len(letters) * 0.4:
        return False
    russian = sum("\u0410" <= letter <= "\u044f" or letter in "ёЁ" for letter in cyrillic)
    small = sum(letter.islower() for letter in cyrillic)
    common = sum(letter in "оеаинтсрвл" for letter in cyrillic)
    return russian > count * 0.9 and small > count * 0.6 and common > count * 0.4


def _reads_as_western(sample: bytes) -> bool:
    """Whether Windows-1252 gives only letters and marks of the large western languages."""
    try:
        text = sample.decode("cp1252")
    except UnicodeDecodeError:
        return False
    foreign = [character for character in text if not character.isascii()]
    # Hebrew, for one, lands on accented letters too, but on nothing else.
    few = len(foreign) < 0.4 * len(_LETTER.findall(text))
    return few and all(character in _WESTERN for character in foreign)


def split(text: str, length: int) -> list[str]:
    """The text in parts of about `length` characters, cut at the ends of paragraphs or lines."""
    parts = []
    start = 0
    while len(text) - start > length * 1.25:
        cut = _cut(text, start, length)
        parts.append(text[start:cut].rstrip("\n"))
        start = cut
        while text[start : start + 1] == "\n":
            start += 1
    parts.append(text[start:])
    return parts


def _cut(text: str, start: int, length: int) -> int:
    """Where to end the part that begins at `start`."""
    half, whole, most = start + length // 2, start + length, start + int(length * 1.25)
    cut = text.find("\n\n", whole, most)
    for sign in ("\n\n", "\n", " "):
        if cut < 0:
            cut = text.rfind(sign, half, whole)
    return cut if cut >= 0 else whole


def pages_of(text: str, limits: Limits) -> tuple[PageText, ...]:
    """Pages of a text that has none of its own: one, or several when it is long."""
    parts = split(clean(text).strip("\n"), limits.page_characters)
    return tuple(PageText(number, part) for number, part in enumerate(parts, start=1))


def join_paragraphs(paragraphs: Iterable[str]) -> str:
    """Paragraphs parted by an empty line; blank ones are dropped."""
    return "\n\n".join(kept for kept in (part.strip() for part in paragraphs) if kept)


def read(path: Path, limits: Limits) -> tuple[tuple[PageText, ...], Particulars]:
    """A plain text or Markdown file. A first Markdown heading is the title."""
    text = clean(decode(path.read_bytes()))
    title = ""
    if path.suffix.lower() in {".md", ".markdown"}:
        heading = re.search(r"^#\s+(.+?)\s*#*$", text[:4000], re.MULTILINE)
        title = heading.group(1) if heading else ""
    return pages_of(text, limits), Particulars(title=title)
