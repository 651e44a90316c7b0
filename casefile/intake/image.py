"""Pictures: kept and shown, their text is not read. Runs in a worker."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from casefile.intake.limits import Limits
from casefile.intake.reading import PageText, Particulars
from casefile.intake.troubles import UnreadableError
from casefile.model.wording import lasting

ORIENTATION = 0x0112
# What makes upright each orientation (Exif 2.32, 4.6.4 A): names of Pillow's Transpose.
UPRIGHT = {
    2: "FLIP_LEFT_RIGHT",
    3: "ROTATE_180",
    4: "FLIP_TOP_BOTTOM",
    5: "TRANSPOSE",
    6: "ROTATE_270",
    7: "TRANSVERSE",
    8: "ROTATE_90",
}
TURNED = {5, 6, 7, 8}
_FORMATS = ("JPEG", "PNG", "TIFF", "WEBP", "GIF")


@contextmanager
def opened(path: Path, limits: Limits) -> Iterator[Any]:
    """Pillow's picture, limited to the formats we sniff and to a number of pixels."""
    from PIL import Image, UnidentifiedImageError

    with warnings.catch_warnings():
        # Broken tags are reported as warnings; the pixels may be fine all the same.
        warnings.simplefilter("ignore")
        Image.MAX_IMAGE_PIXELS = None
        try:
            picture = Image.open(path, formats=_FORMATS)
            width, height = picture.size
        except UnidentifiedImageError as error:
            raise UnreadableError(lasting("its content is damaged")) from error
        except (OSError, ValueError, SyntaxError, EOFError, TypeError) as error:
            raise UnreadableError(lasting("its content is damaged ({why})", why=error)) from error
        with picture:
            if width * height > limits.image_pixels:
                raise UnreadableError(
                    lasting(
                        "it has too many pixels ({width} × {height})", width=width, height=height
                    )
                )
            yield picture


def read(path: Path, limits: Limits) -> tuple[tuple[PageText, ...], Particulars, str]:
    """A page without text for each frame (TIFF), sized in points; what is wrong, if anything."""
    pages: list[PageText] = []
    wrong = ""
    with opened(path, limits) as picture:
        frames = min(getattr(picture, "n_frames", 1), 2000) if picture.format == "TIFF" else 1
        for index in range(frames):
            try:
                picture.seek(index)
                width, height = points(picture)
            except (OSError, ValueError, SyntaxError, EOFError, TypeError) as error:
                wrong = lasting("page {number} is damaged ({why})", number=index + 1, why=error)
                continue
            pages.append(PageText(index + 1, "", width, height))
        if not wrong:
            try:
                picture.seek(0)
                picture.load()
            except (OSError, ValueError, SyntaxError, EOFError, TypeError) as error:
                wrong = lasting("the picture is incomplete ({why})", why=error)
        made_by = picture.getexif().get(0x0131) if picture.format in {"JPEG", "TIFF"} else None
        taken = picture.getexif().get(0x0132) if picture.format in {"JPEG", "TIFF"} else None
    return tuple(pages), Particulars(made_by=str(made_by or ""), created=_iso(taken)), wrong


def points(picture: Any) -> tuple[float, float]:
    """The upright picture's size in points, at its own resolution, or at 96 dots an inch."""
    across, down = picture.info.get("dpi") or (96.0, 96.0)
    across = float(across) if 20 <= float(across) <= 5000 else 96.0
    down = float(down) if 20 <= float(down) <= 5000 else 96.0
    width, height = picture.size[0] * 72.0 / across, picture.size[1] * 72.0 / down
    if picture.getexif().get(ORIENTATION) in TURNED:
        width, height = height, width
    return width, height


def _iso(told: object) -> str:
    """ISO 8601 from EXIF's "2025:04:19 10:30:00"."""
    from datetime import datetime

    try:
        moment = datetime.strptime(str(told), "%Y:%m:%d %H:%M:%S")  # noqa: DTZ007 - camera's clock
    except ValueError:
        return ""
    return moment.isoformat(timespec="minutes")
