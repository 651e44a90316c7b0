"""What a Linux desktop reads of a program: menu entry, icons, file types, description, manual."""

from __future__ import annotations

import gzip
import os
import shutil
import subprocess
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Final

from casefile.identity import APPLICATION
from shipping import icons
from shipping.releases import as_appstream, releases

ROOT: Final = Path(__file__).resolve().parent.parent.parent
LINUX: Final = ROOT / "packaging/linux"
ATTACH: Final = "zz-casefile-attach.desktop"


def built_at() -> datetime:
    """SOURCE_DATE_EPOCH, else the last commit's time, else now: the same tree, the same package."""
    said = os.environ.get("SOURCE_DATE_EPOCH")
    if said is None:
        asked = subprocess.run(
            ["git", "log", "-1", "--format=%ct"],
            cwd=ROOT, capture_output=True, text=True, check=False,
        )  # fmt: skip
        said = asked.stdout.strip()
    return datetime.fromtimestamp(int(said), UTC) if said else datetime.now(UTC)


def metainfo(today: date) -> str:
    """The AppStream component, with the versions the change log names."""
    text = (LINUX / f"{APPLICATION}.metainfo.xml").read_text(encoding="utf-8")
    told = releases((ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))
    return text.replace("  <releases/>", as_appstream(told, today))


def write(share: Path, attach: bool = True) -> None:
    """Fills a folder `share`; `attach` offers the program on documents of other programs too."""
    applications = share / "applications"
    applications.mkdir(parents=True)
    shutil.copyfile(LINUX / f"{APPLICATION}.desktop", applications / f"{APPLICATION}.desktop")
    if attach:
        shutil.copyfile(LINUX / ATTACH, applications / ATTACH)
    packages = share / "mime/packages"
    packages.mkdir(parents=True)
    shutil.copyfile(LINUX / f"{APPLICATION}.mime.xml", packages / f"{APPLICATION}.xml")
    (share / "metainfo").mkdir()
    told = metainfo(built_at().date())
    (share / f"metainfo/{APPLICATION}.metainfo.xml").write_text(told, encoding="utf-8")
    icons.theme(share / "icons")
    manual = share / "man/man1/casefile.1.gz"
    manual.parent.mkdir(parents=True)
    manual.write_bytes(packed((LINUX / "casefile.1").read_bytes()))


def packed(content: bytes) -> bytes:
    """Gzipped as Debian asks: best, and without a time that would differ each time."""
    return gzip.compress(content, compresslevel=9, mtime=0)
