from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from intake_material import write_locked_pdf, write_pdf
from PIL import Image

from casefile.intake.limits import Limits
from casefile.intake.reading import Drawing
from casefile.intake.troubles import PasswordNeededError, UnreadableError
from casefile.intake.worker import ReadingRoom
from casefile.model.terms import DocumentKind, Outcome


def pixels(drawing: Drawing) -> np.ndarray:
    rows = np.frombuffer(drawing.pixels, dtype=np.uint8).reshape(drawing.height, drawing.stride)
    return rows[:, : drawing.width * 4].reshape(drawing.height, drawing.width, 4)


def inked(drawing: Drawing) -> tuple[float, float, float, float]:
    """Left, top, right, bottom of what is not white, in points."""
    rows, columns = np.nonzero(pixels(drawing)[..., :3].min(axis=2) < 128)
    edges = (columns.min(), rows.min(), columns.max() + 1, rows.max() + 1)
    left, top, right, bottom = (float(edge) / drawing.scale for edge in edges)
    return left, top, right, bottom


def test_a_page_is_drawn_at_the_scale_asked_for(room: ReadingRoom, tmp_path: Path) -> None:
    path = write_pdf(tmp_path / "a.pdf", ["Hello", "More"])

    drawing = room.draw(path, 2, 2.0)

    assert (drawing.width, drawing.height, drawing.page_count) == (1120, 1480, 2)
    assert len(drawing.pixels) == drawing.stride * drawing.height
    assert pixels(drawing)[0, 0].tolist() == [255, 255, 255, 255]
    assert pixels(drawing)[..., :3].min() < 64


@pytest.mark.parametrize("rotate", [0, 90, 180, 270])
def test_a_passages_rectangle_lies_where_the_page_shows_it(
    room: ReadingRoom, tmp_path: Path, rotate: int
) -> None:
    path = write_pdf(tmp_path / "a.pdf", ["HHHHHHHH"], rotate=rotate)

    places = room.boxes(path, 1)
    (rectangle,) = places.rectangles(0, 8)
    left, top, right, bottom = inked(room.draw(path, 1, 4.0))

    assert (places.width, places.height) == ((560, 740) if rotate in {0, 180} else (740, 560))
    assert rectangle[0] - 0.5 <= left
    assert right <= rectangle[2] + 0.5
    assert rectangle[1] - 0.5 <= top
    assert bottom <= rectangle[3] + 0.5
    assert (rectangle[2] - rectangle[0]) * (rectangle[3] - rectangle[1]) < 8 * 12 * 20


def test_there_is_a_box_for_every_character_of_the_text(room: ReadingRoom, tmp_path: Path) -> None:
    beyond = (
        "begincmap 1 begincodespacerange <00> <FF> endcodespacerange\n"
        "1 beginbfchar <43> <D835DC00> endbfchar endcmap"
    )
    lines = ["One lineCwith", "two of it and recruit-", "ment.", "End"]
    path = write_pdf(tmp_path / "a.pdf", ["\n".join(lines)], unicode_map=beyond)

    text = room.read(path).pages[0].text
    places = room.boxes(path, 1)

    assert len(places.boxes) == len(text)
    assert places.boxes.dtype == np.float32
    end = text.index("End")
    (last,) = places.rectangles(end, end + 3)
    # Baselines are 20 points apart from 700 down; the crop box ends at 780.
    assert last[1] < 780 - 640 < last[3]
    assert last[0] == pytest.approx(72 - 40, abs=1)
    broken = text.index("recruit")
    assert len(places.rectangles(broken, broken + len("recruit\ufffement"))) == 2
    assert places.at((last[0] + last[2]) / 2, (last[1] + last[3]) / 2) == end + 1
    assert places.at(500, 700) is None


def test_a_page_without_text_has_no_boxes(room: ReadingRoom, tmp_path: Path) -> None:
    places = room.boxes(write_pdf(tmp_path / "a.pdf", [""]), 1)

    assert places.boxes.shape == (0, 4)
    assert places.rectangles(0, 10) == ()
    assert places.at(1, 1) is None


def test_a_thumbnail_is_as_wide_as_asked(room: ReadingRoom, tmp_path: Path) -> None:
    drawing = room.thumbnail(write_pdf(tmp_path / "a.pdf"), 120)

    assert drawing.width == 120
    assert 155 <= drawing.height <= 160


def test_a_protected_page_is_drawn_with_its_password_only(
    room: ReadingRoom, tmp_path: Path
) -> None:
    path = write_locked_pdf(tmp_path / "a.pdf", "osh")

    assert room.draw(path, 1, 1.0, "osh").width == 560
    with pytest.raises(PasswordNeededError):
        room.draw(path, 1, 1.0)


def test_a_page_that_is_not_there_is_said_so(room: ReadingRoom, tmp_path: Path) -> None:
    with pytest.raises(UnreadableError, match="no page 3"):
        room.draw(write_pdf(tmp_path / "a.pdf"), 3, 1.0)


def test_a_file_replaced_on_the_disk_is_drawn_anew(room: ReadingRoom, tmp_path: Path) -> None:
    path = write_pdf(tmp_path / "a.pdf", ["a"])
    assert room.draw(path, 1, 0.5).page_count == 1

    write_pdf(path, ["a", "b"])

    assert room.draw(path, 1, 0.5).page_count == 2
    assert room.forget(path).result() is None


def test_an_enormous_scale_is_held_within_bounds(room: ReadingRoom, tmp_path: Path) -> None:
    drawing = room.draw(write_pdf(tmp_path / "a.pdf"), 1, 500.0)

    assert drawing.width * drawing.height <= Limits().drawing_pixels * 1.01
    assert drawing.scale < 500


def test_pictures_are_kept_without_text_and_drawn(room: ReadingRoom, tmp_path: Path) -> None:
    for name in ("a.png", "a.jpg", "a.tif", "a.webp", "a.gif"):
        Image.new("RGB", (96, 48), (200, 30, 30)).save(tmp_path / name)

        reading = room.read(tmp_path / name)
        drawing = room.thumbnail(tmp_path / name, 48)

        assert (reading.outcome, reading.kind) == (Outcome.ATTACHED, DocumentKind.IMAGE)
        assert [(p.text, p.width, p.height) for p in reading.pages] == [("", 72.0, 36.0)]
        assert (drawing.width, drawing.height) == (48, 24)
        blue, green, red, alpha = pixels(drawing)[12, 24].tolist()
        assert red > 180
        assert max(blue, green) < 60
        assert alpha == 255


def test_each_frame_of_a_tiff_is_a_page(room: ReadingRoom, tmp_path: Path) -> None:
    frames = [Image.new("L", (10 * n, 10), 255 - n) for n in (1, 2, 3)]
    frames[0].save(tmp_path / "a.tif", save_all=True, append_images=frames[1:], dpi=(72, 72))

    reading = room.read(tmp_path / "a.tif")

    assert [page.width for page in reading.pages] == [10.0, 20.0, 30.0]
    assert room.draw(tmp_path / "a.tif", 3, 1.0).width == 30


def test_a_photograph_is_shown_upright(room: ReadingRoom, tmp_path: Path) -> None:
    picture = Image.new("RGB", (40, 20), (255, 255, 255))
    exif = picture.getexif()
    exif[0x0112] = 6
    picture.save(tmp_path / "a.jpg", exif=exif, dpi=(72, 72))

    assert (room.read(tmp_path / "a.jpg").pages[0].width) == 20.0
    drawing = room.draw(tmp_path / "a.jpg", 1, 1.0)
    assert (drawing.width, drawing.height) == (20, 40)


def test_a_picture_cut_short_is_kept_as_damaged_and_shown_as_far_as_it_goes(
    room: ReadingRoom, tmp_path: Path
) -> None:
    Image.effect_noise((200, 200), 90).save(tmp_path / "whole.png")
    (tmp_path / "a.png").write_bytes((tmp_path / "whole.png").read_bytes()[:3000])

    reading = room.read(tmp_path / "a.png")

    assert reading.outcome is Outcome.DAMAGED
    assert "kept" in reading.detail
    shown = pixels(room.thumbnail(tmp_path / "a.png", 50))
    assert shown.shape == (50, 50, 4)
    assert len(np.unique(shown[0, :, 0])) > 5


def test_a_picture_that_unfolds_to_too_many_pixels_is_not_unfolded(
    room: ReadingRoom, tmp_path: Path
) -> None:
    Image.new("1", (30_000, 30_000)).save(tmp_path / "a.png")

    reading = room.read(tmp_path / "a.png")

    assert reading.outcome is Outcome.DAMAGED
    assert "too many pixels" in reading.detail


def test_a_text_has_no_drawn_pages(room: ReadingRoom, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("words")

    with pytest.raises(UnreadableError):
        room.thumbnail(tmp_path / "a.txt", 50)
