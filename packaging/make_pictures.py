"""Pictures of every dialog and view, and a list of what is cut off in them.

    python3 packaging/dev.py pictures [--language en,ru,ar] [--look light,dark] [--scale 1,2]
                                      [--size 1024x700] [--text-size 100] [--only NAME…]
                                      [--out FOLDER] [--cuts-only]
    python3 packaging/dev.py pictures --help-pictures

Writes a contact sheet for each language, look and scale, every picture by itself, and index.html
to browse them. Ends with 1 where anything is cut off. `--help-pictures` makes those of the help
and the README anew instead.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGING = ROOT / "packaging"


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="dev.py pictures", description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )  # fmt: skip
    parser.add_argument("--language", default="en,ru,ar")
    parser.add_argument("--look", default="light,dark")
    parser.add_argument("--scale", default="1,2")
    parser.add_argument("--size", default="1024x700", help="the screen, in logical pixels")
    parser.add_argument("--text-size", type=int, default=100, help="percent, as in preferences")
    parser.add_argument("--only", nargs="*", default=[], help="how the scenes' names begin")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "pictures")
    parser.add_argument("--cuts-only", action="store_true", help="write no pictures")
    parser.add_argument("--help-pictures", action="store_true")
    return parser.parse_args()


def surroundings(folder: Path, size: tuple[int, int], scale: float) -> dict[str, str]:
    """What a process is started with: a screen nobody sees, settings that are nobody's."""
    screen = folder / f"screen {scale:g}.json"
    one = {
        "name": "pictures", "x": 0, "y": 0, "width": round(size[0] * scale),
        "height": round(size[1] * scale), "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1,
    }  # fmt: skip
    screen.write_text(json.dumps({"screens": [one]}), encoding="utf-8")
    return {
        **os.environ,
        "HOME": str(folder),
        "XDG_CONFIG_HOME": str(folder / "config"),
        "XDG_DATA_HOME": str(folder / "data"),
        "QT_QPA_PLATFORM": f"offscreen:configfile={screen}",
        "QT_SCALE_FACTOR": f"{scale:g}",
        "PYTHONPATH": os.pathsep.join((str(PACKAGING), str(ROOT))),
    }


def make_sample(folder: Path) -> Path:
    sample = folder / "Sample.casefile"
    command = [sys.executable, "-m", "casefile", "sample", str(sample)]
    subprocess.run(command, check=True, cwd=ROOT, stdout=subprocess.DEVNULL)
    return sample


def main() -> int:
    asked = arguments()
    size = tuple(int(one) for one in asked.size.split("x"))
    started = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="casefile-pictures-") as made:
        folder = Path(made)
        sample = make_sample(folder)
        if asked.help_pictures:
            environment = surroundings(folder, (1440, 900), 1)
            command = [sys.executable, "-m", "picturing.of_help", str(sample)]
            return subprocess.run(command, check=False, cwd=ROOT, env=environment).returncode
        cuts: list[str] = []
        for language in asked.language.split(","):
            for scale in asked.scale.split(","):
                print(f"casefile: pictures in {language} at {scale} × ", end="", flush=True)
                cuts += part(asked, folder, sample, size, language, scale)
                print(flush=True)
    for cut in cuts:
        print(f"cut: {cut}")
    print(f"casefile: {len(cuts)} cut off; {time.monotonic() - started:.0f} s")
    if not asked.cuts_only:
        sys.path.insert(0, str(PACKAGING))
        from picturing.page import write_page

        print(f"casefile: browse {write_page(asked.out, cuts)}")
    return 1 if cuts else 0


def part(
    asked: argparse.Namespace,
    folder: Path,
    sample: Path,
    size: tuple[int, ...],
    language: str,
    scale: str,
) -> list[str]:
    """One language at one scale; what is cut off there."""
    asked.out.mkdir(parents=True, exist_ok=True)
    request, found = folder / "request.json", folder / "cuts.json"
    wanted = {
        "language": language, "scale": scale, "size": size, "looks": asked.look.split(","),
        "only": asked.only, "out": str(asked.out.resolve()), "sample": str(sample),
        "cuts": str(found), "has_pictures": not asked.cuts_only, "text_size": asked.text_size,
    }  # fmt: skip
    request.write_text(json.dumps(wanted), encoding="utf-8")
    environment = surroundings(folder, (size[0], size[1]), float(scale))
    command = [sys.executable, "-m", "picturing.part", str(request)]
    subprocess.run(command, check=True, cwd=ROOT, env=environment)
    lines = [
        (f"{one['scene']}: {one['cut']}", one["look"])
        for one in json.loads(found.read_text(encoding="utf-8"))
    ]
    # Both looks are laid out alike; what is cut in both is said once.
    each = {words: ", ".join(look for other, look in lines if other == words) for words, _ in lines}
    return [f"{language}, {looks}, {scale} ×: {words}" for words, looks in each.items()]


if __name__ == "__main__":
    sys.exit(main())
