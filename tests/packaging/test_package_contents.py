"""What is frozen: all that the program imports, nothing it must not carry."""

from __future__ import annotations

import ast
import struct
from pathlib import Path

import pytest
from shipping import contents, elf, weigh

ROOT = Path(__file__).resolve().parents[2]


def imported() -> set[str]:
    """Every module that a line of the program names in an import."""
    found = set()
    for file in (ROOT / "casefile").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                found |= {name.name for name in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module:
                found.add(node.module)
                found |= {f"{node.module}.{name.name}" for name in node.names}
    return found


def test_nothing_that_the_program_imports_is_left_out() -> None:
    left_out = tuple(contents.LEFT_OUT)
    missed = {
        name
        for name in imported()
        if name in left_out or name.startswith(tuple(f"{one}." for one in left_out))
    }
    assert missed == set()


def test_every_module_of_qt_that_the_window_imports_goes_in() -> None:
    modules = {name.split(".")[1] for name in imported() if name.startswith("PySide6.")}
    assert {"QtCore", "QtWidgets"} <= modules
    assert {module.removeprefix("Qt") for module in modules} <= set(contents.QT_MODULES)


def test_every_folder_of_resources_is_frozen_or_left_out_on_purpose() -> None:
    folders = {folder.name for folder in (ROOT / "resources").iterdir() if folder.is_dir()}
    # Pictures are for readers of the clone; licences travel as one file made from them.
    assert folders - set(contents.RESOURCES) <= {"pictures", "licences"}


def test_the_migrations_travel_as_files() -> None:
    carried = {Path(source).name for source, _ in contents.migrations(ROOT)}
    written = {file.name for file in (ROOT / "casefile/store/migrations/versions").glob("*.py")}
    assert {"env.py", *written} <= carried
    assert {place for _, place in contents.migrations(ROOT)} == {
        "casefile/store/migrations",
        "casefile/store/migrations/versions",
    }


@pytest.mark.parametrize(
    ("destination", "wanted"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqeglfs.so", False),
        ("PySide6/Qt/plugins/sqldrivers/libqsqlite.so", False),
        ("PySide6/Qt/translations/qtbase_ar.qm", True),
        ("PySide6/Qt/translations/qtbase_fi.qm", False),
        ("PySide6/Qt/translations/designer_ru.qm", False),
        ("PySide6/Qt/lib/libQt6Widgets.so.6", True),
        ("PySide6/Qt/lib/libQt6Quick.so.6", False),
        ("PySide6/QtQml.abi3.so", False),
        ("PySide6/QtGui.abi3.so", True),
        ("casefile-0.1.0.dist-info/direct_url.json", False),
        ("trafilatura-2.3.1.dist-info/METADATA", True),
    ],
)
def test_of_qt_only_what_a_window_of_widgets_uses_goes_in(destination: str, wanted: bool) -> None:
    assert contents.is_wanted(destination, f"/somewhere/site-packages/{destination}") is wanted


def test_the_readline_library_and_others_under_the_gpl_stay_out() -> None:
    assert {"readline", "_gdbm", "_dbm"} <= set(contents.LEFT_OUT)


def library(offset: int, address: int) -> bytes:
    """A library of one segment, as far as its headers."""
    header = bytearray(0x40)
    header[:6] = b"\x7fELF\x02\x01"
    struct.pack_into("<Q", header, 0x20, 0x40)
    struct.pack_into("<HH", header, 0x36, 56, 1)
    return bytes(header) + struct.pack("<IIQQQQQQ", 1, 5, offset, address, 0, 64, 64, 0x1000)


def test_a_library_that_strip_has_broken_is_told_from_a_sound_one(tmp_path: Path) -> None:
    sound, broken = tmp_path / "sound.so", tmp_path / "broken.so"
    sound.write_bytes(library(0x1800, 0x5800))
    broken.write_bytes(library(0x1808, 0x5800))
    (tmp_path / "words.txt").write_bytes(b"no library")
    assert elf.libraries(tmp_path) == [broken, sound]
    assert elf.is_loadable(sound)
    assert not elf.is_loadable(broken)


def test_the_weight_is_told_by_part_with_its_sum(tmp_path: Path) -> None:
    inside = tmp_path / "_internal"
    (inside / "numpy").mkdir(parents=True)
    (inside / "numpy.libs").mkdir()
    (inside / "numpy/core.so").write_bytes(bytes(3_000_000))
    (inside / "numpy.libs/libblas.so").write_bytes(bytes(2_000_000))
    (inside / "libpython3.11.so.1.0").write_bytes(bytes(1_000_000))
    (inside / "link.so").symlink_to("numpy/core.so")
    (tmp_path / "casefile").write_bytes(bytes(500_000))
    told = weigh.table(weigh.weigh(tmp_path), most=2).splitlines()
    assert told == [
        "    5.0 MB  numpy",
        "    1.0 MB  libpython3.11",
        "    0.5 MB  1 smaller parts",
        "    6.5 MB  in all, of at most 300",
    ]
