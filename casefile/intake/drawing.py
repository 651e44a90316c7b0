"""Pages as pixels and characters' places. Runs in the drawing worker."""

from __future__ import annotations

import ctypes
from collections import OrderedDict
from contextlib import suppress
from pathlib import Path
from typing import Any

from casefile.intake.limits import Limits
from casefile.intake.reading import CharacterBoxes, Drawing
from casefile.intake.sniff import sniff
from casefile.intake.troubles import UnreadableError
from casefile.model.terms import DocumentKind
from casefile.model.wording import lasting

_KEPT_OPEN = 3
_FINE = 1000

_Key = tuple[Path, str | None, int, int]
_open: OrderedDict[_Key, Any] = OrderedDict()


def draw(path: Path, number: int, scale: float, password: str | None, limits: Limits) -> Drawing:
    """Page `number` (from 1) at `scale` pixels a point. Raises UnreadableError and
    PasswordNeededError."""
    found = sniff(path)
    if found.kind is DocumentKind.IMAGE:
        return _draw_picture(path, number, scale, None, limits)
    if found.kind is not DocumentKind.PDF:
        raise UnreadableError(lasting("this kind of document has no drawn pages"))
    document = _document(path, password)
    page = _page(document, number)
    try:
        return _draw_page(document, page, scale, limits)
    finally:
        page.close()


def thumbnail(path: Path, width: int, password: str | None, limits: Limits) -> Drawing:
    """The first page `width` pixels wide (at most four times as tall)."""
    found = sniff(path)
    if found.kind is DocumentKind.IMAGE:
        return _draw_picture(path, 1, 1.0, width, limits)
    if found.kind is not DocumentKind.PDF:
        raise UnreadableError(lasting("this kind of document has no drawn pages"))
    document = _document(path, password)
    page = _page(document, 1)
    try:
        across, down = page.get_size()
        scale = min(width / max(across, 1.0), 4.0 * width / max(down, 1.0))
        return _draw_page(document, page, scale, limits)
    finally:
        page.close()


def boxes(path: Path, number: int, password: str | None, limits: Limits) -> CharacterBoxes:
    """The places of the characters of page `number` (from 1), as `pdf.read_pages` gave its text."""
    import pypdfium2 as pdfium

    document = _document(path, password)
    page = _page(document, number)
    try:
        try:
            textpage = page.get_textpage()
        except pdfium.PdfiumError as error:
            raise UnreadableError(lasting("the page's text is damaged")) from error
        try:
            return _boxes(page, textpage)
        finally:
            textpage.close()
    finally:
        page.close()


def sizes(path: Path, password: str | None, limits: Limits) -> list[tuple[float, float]]:
    """The width and height of each page of a PDF or a picture, in points."""
    if sniff(path).kind is DocumentKind.IMAGE:
        return _sizes_of_picture(path, limits)
    document = _document(path, password)
    return [document.get_page_size(index) for index in range(len(document))]


def forget(path: Path) -> None:
    """Close the file if it was kept open."""
    for key in [key for key in _open if key[0] == path]:
        _close(_open.pop(key))


def _document(path: Path, password: str | None) -> Any:
    """The open PDF; the last few are kept open, because pages are turned one by one."""
    from casefile.intake import pdf

    status = path.stat()
    key = (path, password, status.st_size, status.st_mtime_ns)
    document = _open.pop(key, None)
    if document is None:
        document, _ = pdf.open_pdf(path, password)
        # A document without forms, or with broken ones, is drawn without them.
        with suppress(Exception):
            document.init_forms()
    _open[key] = document
    while len(_open) > _KEPT_OPEN:
        _close(_open.popitem(last=False)[1])
    return document


def _close(document: Any) -> None:
    with suppress(Exception):
        document.close()


def _page(document: Any, number: int) -> Any:
    import pypdfium2 as pdfium

    if not 1 <= number <= len(document):
        raise UnreadableError(lasting("it has no page {number}", number=number))
    try:
        return document[number - 1]
    except pdfium.PdfiumError as error:
        raise UnreadableError(lasting("page {number} is damaged", number=number)) from error


def _draw_page(document: Any, page: Any, scale: float, limits: Limits) -> Drawing:
    import pypdfium2.raw as raw

    width, height = page.get_size()
    scale = _within(width, height, scale, limits)
    bitmap = page.render(
        scale=scale, fill_color=(255, 255, 255, 255), force_bitmap_format=raw.FPDFBitmap_BGRA
    )
    try:
        return Drawing(
            bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer), scale, len(document)
        )
    finally:
        bitmap.close()


def _within(width: float, height: float, scale: float, limits: Limits) -> float:
    """The scale, or the largest at which the page stays within the limit of pixels."""
    pixels = max(width * height, 1.0)
    scale = min(scale, (limits.drawing_pixels / pixels) ** 0.5, 30_000 / max(width, height, 1.0))
    return max(scale, 1e-3)


def _boxes(page: Any, textpage: Any) -> CharacterBoxes:
    import numpy as np
    import pypdfium2.raw as raw

    from casefile.intake.pdf import raw_text

    text = raw_text(textpage)
    rectangle = raw.FS_RECTF()
    handle = textpage.raw
    rows: list[tuple[float, float, float, float]] = []
    unit = 0
    for position, character in enumerate(text):
        index = raw.FPDFText_GetCharIndexFromTextIndex(handle, unit)
        unit += 2 if ord(character) > 0xFFFF else 1
        if character == "\r" and text[position + 1 : position + 2] == "\n":
            # `clean` makes one character of the two.
            continue
        if index >= 0 and raw.FPDFText_GetLooseCharBox(handle, index, ctypes.byref(rectangle)):
            rows.append((rectangle.left, rectangle.top, rectangle.right, rectangle.bottom))
        else:
            last = rows[-1] if rows else (0.0, 0.0, 0.0, 0.0)
            rows.append((last[2], last[1], last[2], last[3]))
    width, height = page.get_size()
    corners = np.array(rows, dtype=np.float64).reshape(-1, 2, 2)
    origin, across, down = placing_of(page, width, height)
    placed = origin + corners[..., :1] * across + corners[..., 1:] * down
    found = np.concatenate([placed.min(axis=1), placed.max(axis=1)], axis=1)
    return CharacterBoxes(width, height, found.astype(np.float32))


def placing_of(page: Any, width: float, height: float) -> tuple[Any, Any, Any]:
    """Where PDFium puts the page's origin and one unit across and up, in points from the top left.

    Asked of PDFium itself, so that rotation and crop box are as it draws them.
    """
    import numpy as np
    import pypdfium2.raw as raw

    def placed(x: float, y: float) -> Any:
        across, down = ctypes.c_int(), ctypes.c_int()
        size = (round(width * _FINE), round(height * _FINE))
        raw.FPDF_PageToDevice(
            page.raw, 0, 0, *size, 0, x, y, ctypes.byref(across), ctypes.byref(down)
        )
        return np.array([across.value, down.value], dtype=np.float64) / _FINE

    origin = placed(0.0, 0.0)
    # A long way along, so that the rounding to a thousandth vanishes.
    return origin, (placed(1000.0, 0.0) - origin) / 1000.0, (placed(0.0, 1000.0) - origin) / 1000.0


def _sizes_of_picture(path: Path, limits: Limits) -> list[tuple[float, float]]:
    from casefile.intake import image

    with image.opened(path, limits) as picture:
        count = getattr(picture, "n_frames", 1) if picture.format == "TIFF" else 1
        found = []
        for number in range(count):
            picture.seek(number)
            found.append(image.points(picture))
        return found


def _draw_picture(
    path: Path, number: int, scale: float, width: int | None, limits: Limits
) -> Drawing:
    """A picture upright, on white."""
    from PIL import Image, ImageFile

    from casefile.intake import image

    # Half a photograph is still evidence: what is there is shown.
    ImageFile.LOAD_TRUNCATED_IMAGES = True

    with image.opened(path, limits) as picture:
        count = getattr(picture, "n_frames", 1) if picture.format == "TIFF" else 1
        try:
            picture.seek(number - 1)
            across, down = image.points(picture)
            if width is not None:
                scale = min(width / max(across, 1.0), 4.0 * width / max(down, 1.0))
            scale = _within(across, down, scale, limits)
            size = (max(1, round(across * scale)), max(1, round(down * scale)))
            turned = picture.getexif().get(image.ORIENTATION)
            lying = size[::-1] if turned in image.TURNED else size
            # JPEG decodes straight to a smaller size, at a fraction of the cost.
            picture.draft("RGB", lying)
            # Made small first: every later step holds the whole picture once more.
            small = _plain(picture).resize(lying, Image.Resampling.BICUBIC, reducing_gap=3.0)
            picture.close()
            if turned in image.UPRIGHT:
                small = small.transpose(Image.Transpose[image.UPRIGHT[turned]])
            if small.has_transparency_data:
                white = Image.new("RGBA", size, (255, 255, 255, 255))
                white.alpha_composite(small.convert("RGBA"))
                small = white
            pixels = small.convert("RGBA").tobytes("raw", "BGRA")
        except (OSError, ValueError, SyntaxError, EOFError, TypeError) as error:
            raise UnreadableError(lasting("the picture is damaged ({why})", why=error)) from error
        return Drawing(size[0], size[1], size[0] * 4, pixels, scale, count)


def _plain(picture: Any) -> Any:
    """The frame in a mode that can be resized."""
    if picture.mode.startswith("I;16"):
        return picture.point(lambda value: value / 256).convert("L")
    if picture.mode in {"1", "I", "F"}:
        return picture.convert("L")
    if picture.mode == "P":
        return picture.convert("RGBA" if "transparency" in picture.info else "RGB")
    return picture
