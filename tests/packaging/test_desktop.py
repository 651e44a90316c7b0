"""What a Linux desktop is told of the program: one name everywhere, and its validators content."""

from __future__ import annotations

import re
import shutil
import struct
import subprocess
from configparser import ConfigParser
from datetime import date
from pathlib import Path

import pytest
from lxml import etree
from shipping import icons, releases, share

from casefile.identity import APPLICATION, BUNDLE_TYPE, LIBRARY_TYPE
from casefile.intake.sniff import SUFFIXES
from casefile.store.format import APPLICATION_ID
from casefile.store.library import Library

ROOT = Path(__file__).resolve().parents[2]
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("prefix") / "share"
    share.write(folder)
    return folder


def entry(shared: Path, name: str) -> ConfigParser:
    read = ConfigParser(interpolation=None, strict=True)
    read.optionxform = str  # type: ignore[assignment,method-assign]
    read.read(shared / "applications" / name, encoding="utf-8")
    return read


def said_by(program: str, *words: str | Path, **environment: str) -> str:
    found = shutil.which(program)
    if found is None:
        pytest.skip(f"{program} is not installed")
    ended = subprocess.run(
        [found, *words],
        capture_output=True, text=True, check=False, env={"PATH": "/usr/bin:/bin", **environment},
    )  # fmt: skip
    assert ended.returncode == 0, ended.stdout + ended.stderr
    return ended.stdout + ended.stderr


def test_the_menu_entry_the_icon_and_the_description_bear_one_name(shared: Path) -> None:
    main = entry(shared, f"{APPLICATION}.desktop")["Desktop Entry"]
    described = etree.parse(str(shared / f"metainfo/{APPLICATION}.metainfo.xml")).getroot()
    assert main["Icon"] == APPLICATION
    assert described.findtext("id") == APPLICATION
    assert described.findtext("launchable") == f"{APPLICATION}.desktop"
    assert [node.text for node in described.iterfind("provides/mediatype")] == [
        LIBRARY_TYPE,
        BUNDLE_TYPE,
    ]
    assert main["MimeType"] == f"{LIBRARY_TYPE};{BUNDLE_TYPE};"


def test_other_systems_recipes_bear_the_same_name() -> None:
    flatpak = (ROOT / f"packaging/flatpak/{APPLICATION}.yml").read_text(encoding="utf-8")
    windows = (ROOT / "packaging/windows/casefile.iss").read_text(encoding="utf-8")
    macos = (ROOT / "packaging/macos/Info.plist.json").read_text(encoding="utf-8")
    assert f"id: {APPLICATION}\n" in flatpak
    assert f'#define Id "{APPLICATION}"' in windows
    for recipe in (windows, macos):
        assert LIBRARY_TYPE in recipe
        assert BUNDLE_TYPE in recipe
    assert f'"{APPLICATION}.library"' in macos


def test_a_flatpak_reaches_no_network() -> None:
    flatpak = (ROOT / f"packaging/flatpak/{APPLICATION}.yml").read_text(encoding="utf-8")
    allowed = re.findall(r"^  - (--\S+)", flatpak, re.MULTILINE)
    assert "--socket=wayland" in allowed
    assert "--share=network" not in allowed


def test_the_icons_are_there_in_every_size(shared: Path) -> None:
    for size in icons.SIZES:
        folder = shared / f"icons/hicolor/{size}x{size}"
        pictures = [folder / f"apps/{APPLICATION}.png"]
        pictures += [folder / f"mimetypes/{name}.png" for name in icons.FILES]
        for picture in pictures:
            header = picture.read_bytes()[:24]
            assert header.startswith(b"\x89PNG")
            assert struct.unpack(">II", header[16:24]) == (size, size)
    assert (shared / f"icons/hicolor/scalable/apps/{APPLICATION}.svg").is_file()


def test_an_icon_is_drawn_and_not_merely_transparent() -> None:
    for size in (16, 512):
        picture = icons.drawn(icons.program_drawing(size), size)
        colours = {picture.pixelColor(x, y).name() for x in range(size) for y in range(size)}
        assert {"#2f6297", "#24496f"} <= colours


def test_a_library_is_known_by_its_name_and_by_what_is_in_it(shared: Path, tmp_path: Path) -> None:
    told = etree.parse(str(shared / f"mime/packages/{APPLICATION}.xml")).getroot()
    kinds = {node.attrib["type"]: node for node in told}
    library = kinds[LIBRARY_TYPE]
    assert library.find(f"{MIME}glob").attrib["pattern"] == "*.casefile"  # type: ignore[union-attr]
    assert library.find(f"{MIME}icon").attrib["name"] in icons.FILES  # type: ignore[union-attr]
    outer = library.find(f"{MIME}magic/{MIME}match")
    inner = library.find(f"{MIME}magic/{MIME}match/{MIME}match")
    assert outer is not None
    assert inner is not None
    assert inner.attrib == {"type": "big32", "offset": "68", "value": f"{APPLICATION_ID:#x}"}
    made = tmp_path / "made.casefile"
    Library.create(made).close()
    content = made.read_bytes()
    assert content.startswith(outer.attrib["value"].replace("\\0", "\0").encode())
    assert content[68:72] == APPLICATION_ID.to_bytes(4, "big")
    assert kinds[BUNDLE_TYPE].find(f"{MIME}glob").attrib["pattern"] == "*.casebundle"  # type: ignore[union-attr]


def test_the_program_is_offered_on_documents_and_is_what_opens_none(shared: Path) -> None:
    main = entry(shared, f"{APPLICATION}.desktop")["Desktop Entry"]
    attach = entry(shared, share.ATTACH)["Desktop Entry"]
    offered = set(attach["MimeType"].rstrip(";").split(";"))
    assert {"application/pdf", "text/html", "message/rfc822", "text/plain", "image/png"} <= offered
    assert not offered & set(main["MimeType"].split(";"))
    assert attach["NoDisplay"] == "true"
    # A desktop without a chosen default takes the first in the order of names.
    common = ["org.gnome.Evince.desktop", "xpdf.desktop", "yelp.desktop", "zathura.desktop"]
    assert max(*common, share.ATTACH) == share.ATTACH


def test_new_case_and_open_recent_stand_in_the_menu_of_the_icon(shared: Path) -> None:
    read = entry(shared, f"{APPLICATION}.desktop")
    actions = read["Desktop Entry"]["Actions"].rstrip(";").split(";")
    started = [read[f"Desktop Action {action}"]["Exec"] for action in actions]
    assert started == ["casefile --new-case", "casefile --open-recent"]


def test_every_kind_that_can_be_attached_is_offered(shared: Path) -> None:
    database = said_by("update-mime-database", "-V", shared / "mime")
    assert "Warning" not in database
    offered = set(entry(shared, share.ATTACH)["Desktop Entry"]["MimeType"].rstrip(";").split(";"))
    globs = Path("/usr/share/mime/globs")
    if not globs.is_file():
        pytest.skip("shared-mime-info has no database here")
    known: dict[str, set[str]] = {}
    for line in globs.read_text(encoding="utf-8").splitlines():
        kind, _, pattern = line.partition(":")
        known.setdefault(pattern.removeprefix("*."), set()).add(kind)
    # What leads to a page elsewhere is dropped on the window, not opened with it.
    for suffix in set(SUFFIXES) - {"url", "webloc"}:
        assert known[suffix] & offered, suffix


def test_the_versions_are_those_of_the_change_log() -> None:
    told = releases.releases((ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))
    version = re.search(
        r'^version = "(.+)"$', (ROOT / "pyproject.toml").read_text(encoding="utf-8"), re.MULTILINE
    )
    assert version is not None
    assert told[0].version == version[1]
    assert told[0].summary
    assert len(told[0].lines) > 5


def test_a_released_version_bears_its_day() -> None:
    told = releases.releases(
        "# Changes\n\n## 1.1.0 (not yet released)\n\nMore.\n\n- A: b & c\n\n"
        "## 1.0.0 (2026-12-01)\n\nAll.\n\n- First. Second.\n"
    )
    element = etree.fromstring(releases.as_appstream(told, date(2027, 1, 2)))
    assert [(one.attrib["version"], one.attrib["type"], one.attrib["date"]) for one in element] == [
        ("1.1.0", "development", "2027-01-02"),
        ("1.0.0", "stable", "2026-12-01"),
    ]
    assert [item.text for item in element.iter("li")] == ["A", "First"]


def test_the_menu_entries_are_valid(shared: Path) -> None:
    files = sorted((shared / "applications").glob("*.desktop"))
    assert len(files) == 2
    assert said_by("desktop-file-validate", *files) == ""


def test_the_description_is_valid(shared: Path) -> None:
    file = shared / f"metainfo/{APPLICATION}.metainfo.xml"
    said = said_by("appstreamcli", "validate", "--no-net", "--pedantic", "--no-color", file)
    assert "Validation was successful" in said


def test_the_desktop_tells_a_library_from_a_database_also_without_its_ending(
    shared: Path, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    shutil.copytree(shared / "mime", data / "mime")
    said_by("update-mime-database", data / "mime")
    here = {"XDG_DATA_HOME": str(data), "HOME": str(tmp_path)}
    made = tmp_path / "made.casefile"
    Library.create(made).close()
    renamed = shutil.copy(made, tmp_path / "renamed")
    secret = tmp_path / "secret.casefile"
    secret.write_bytes(bytes(range(1, 256)) * 16)
    bundle = tmp_path / "one.casebundle"
    bundle.write_bytes(b"PK\x05\x06" + bytes(18))
    assert said_by("xdg-mime", "query", "filetype", made, **here).strip() == LIBRARY_TYPE
    asked = ("info", "-a", "standard::content-type")
    assert f": {LIBRARY_TYPE}\n" in said_by("gio", *asked, renamed, **here)
    assert f": {LIBRARY_TYPE}\n" in said_by("gio", *asked, secret, **here)
    assert f": {BUNDLE_TYPE}\n" in said_by("gio", *asked, bundle, **here)


def test_a_pdf_is_still_opened_by_the_viewer_that_was_there(shared: Path, tmp_path: Path) -> None:
    system = tmp_path / "system"
    shutil.copytree(shared / "applications", system / "applications")
    viewer = "[Desktop Entry]\nType=Application\nName=Viewer\nExec=true %F\n"
    (system / "applications/xpdf.desktop").write_text(viewer + "MimeType=application/pdf;\n")
    for file in (system / "applications").glob("*casefile*.desktop"):
        # GIO shows no program that is not on the path.
        file.write_text(file.read_text(encoding="utf-8").replace("Exec=casefile", "Exec=true"))
    said_by("update-desktop-database", system / "applications")
    here = {"XDG_DATA_DIRS": str(system), "XDG_DATA_HOME": str(tmp_path), "HOME": str(tmp_path)}
    told = said_by("gio", "mime", "application/pdf", LANG="C.UTF-8", **here)
    assert re.match(r"Default application for .application/pdf.: xpdf\.desktop\n", told)
    assert f"\t{share.ATTACH}\n" in told
    told = said_by("gio", "mime", LIBRARY_TYPE, LANG="C.UTF-8", **here)
    assert f": {APPLICATION}.desktop\n" in told
