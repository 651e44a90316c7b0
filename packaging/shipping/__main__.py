"""Makes what is installed on this system; `packaging/dev.py package` runs it."""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
from pathlib import Path

from casefile.licences import Part
from shipping import debian, freeze, licences, portable, share, trial

KINDS = ("frozen", "deb", "portable", "share")


def main() -> int:
    parser = argparse.ArgumentParser(prog="dev.py package", description=__doc__)
    parser.add_argument("--only", choices=KINDS, help="one kind, for a system's own recipe")
    parser.add_argument("--untried", action="store_true", help="do not try the frozen program")
    parser.add_argument("--into", type=Path, help="with --only share: the folder to fill")
    given = parser.parse_args()
    if given.only == "share":
        share.write(given.into, attach=False)
        return 0
    print("casefile: freezing the program (a minute or two)", flush=True)
    frozen = freeze.freeze()
    if not given.untried:
        print("casefile: trying it, with no Python in sight", flush=True)
        trial.whole_job(
            frozen / ("casefile-command.exe" if sys.platform == "win32" else "casefile")
        )
    out = freeze.ROOT / "dist"
    out.mkdir(exist_ok=True)
    for made in _wrapped(frozen, given.only, out):
        print(f"casefile: {made.relative_to(freeze.ROOT)}, {made.stat().st_size / 1e6:.1f} MB")
    return 0


def _wrapped(frozen: Path, only: str | None, out: Path) -> list[Path]:
    """What is given to people, as far as this system can make it."""
    told = (frozen / "_internal/resources/licences.json").read_text(encoding="utf-8")
    parts = [Part(**one) for one in json.loads(told)]
    made = []
    if only in (None, "portable") and sys.platform == "linux" and shutil.which("dpkg-query"):
        made.append(portable.build(frozen, parts, freeze.BUILD, out))
    if only in (None, "deb") and shutil.which("dpkg-shlibdeps"):
        made.append(debian.build(frozen, parts, freeze.BUILD, out))
    if sys.platform in ("darwin", "win32") and only is None:
        folder = "macos/build.sh" if sys.platform == "darwin" else "windows/build.ps1"
        print(f"casefile: now packaging/{folder} wraps and signs {frozen}")
    return made


if __name__ == "__main__":
    try:
        sys.exit(main())
    except (subprocess.CalledProcessError, trial.NotDone, licences.NotToBeShipped) as error:
        sys.exit(f"casefile: {error}")
