"""A user without an administrator adds the unpacked archive to the menu, and takes it out again."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from shipping import share

from casefile.identity import APPLICATION

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the script is for Linux")


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("archive")
    share.write(folder / "share")
    return folder


@pytest.fixture
def unpacked(archive: Path, tmp_path: Path) -> Path:
    folder = tmp_path / "My programs"
    shutil.copytree(archive, folder)
    shutil.copy(share.LINUX / "install-for-me", folder / "install-for-me")
    (folder / "casefile").write_text("#!/bin/sh\necho started with $#: $*\n")
    (folder / "casefile").chmod(0o755)
    return folder


def install(unpacked: Path, home: Path, *words: str) -> subprocess.CompletedProcess[str]:
    home.mkdir(exist_ok=True)
    return subprocess.run(
        [unpacked / "install-for-me", *words],
        env={"HOME": str(home), "PATH": "/usr/bin:/bin"},
        capture_output=True, text=True, check=False,
    )  # fmt: skip


def lines(entry: Path) -> list[str]:
    return [line for line in entry.read_text().splitlines() if line.startswith("Exec=")]


def test_the_menu_starts_the_program_where_it_was_unpacked(unpacked: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    done = install(unpacked, home)
    assert done.returncode == 0, done.stderr
    entry = home / f".local/share/applications/{APPLICATION}.desktop"
    assert lines(entry) == [
        f'Exec="{unpacked}/casefile" %F',
        f'Exec="{unpacked}/casefile" --new-case',
        f'Exec="{unpacked}/casefile" --open-recent',
    ]
    said = subprocess.run(
        [home / ".local/bin/casefile", "a", "b"], capture_output=True, text=True, check=True
    )
    assert said.stdout == "started with 2: a b\n"
    icon = home / f".local/share/icons/hicolor/48x48/apps/{APPLICATION}.png"
    assert (
        icon.read_bytes()
        == (unpacked / f"share/icons/hicolor/48x48/apps/{APPLICATION}.png").read_bytes()
    )


def test_taking_it_out_leaves_nothing_of_it_and_all_else(unpacked: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    other = home / ".local/share/applications/other.desktop"
    other.parent.mkdir(parents=True)
    other.write_text("[Desktop Entry]\n")
    install(unpacked, home)
    done = install(unpacked, home, "--remove")
    assert done.returncode == 0, done.stderr
    left = {file.name for file in home.rglob("*") if file.is_file() or file.is_symlink()}
    assert other.exists()
    assert not {name for name in left if "casefile" in name}


def test_another_program_of_the_name_is_not_taken_out(unpacked: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    install(unpacked, home)
    own = home / ".local/bin/casefile"
    own.unlink()
    own.symlink_to("/bin/true")
    install(unpacked, home, "--remove")
    assert own.is_symlink()


def test_a_folder_whose_name_a_menu_cannot_hold_is_refused(unpacked: Path, tmp_path: Path) -> None:
    strange = unpacked.rename(tmp_path / 'My "100%" programs')
    home = tmp_path / "home"
    done = install(strange, home)
    assert done.returncode == 1
    assert "Please move this folder" in done.stderr
    assert not (home / ".local").exists()
