"""Measures the program against the references of the design, as ratios, in one run.

    python packaging/dev.py bench [SUBJECT …] [--quick | --full] [--folder DIR]

Subjects: intake, search, start, export, tables, timeline, edits; all of them if none is named. And
installed, of the program that `dev.py package` made.
Corpora are made by this script and kept under build/bench. The machine may be busy: medians, ratios
and who took turns with whom are what to look at. `--folder` adds PDFs of one's own to the intake.
"""

from __future__ import annotations

import argparse
import importlib
import sys
import time
from pathlib import Path

from benching.settings import FULL, QUICK, USUAL, Settings
from benching.table import Row, printed

SUBJECTS = {
    "intake": "benching.intake",
    "search": "benching.searching",
    "start": "benching.starting",
    "export": "benching.exporting",
    "tables": "benching.tables",
    "timeline": "benching.timelines",
    "edits": "benching.edits",
    "installed": "benching.installed",
}
ONLY_WHEN_NAMED = {"installed"}


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="dev.py bench",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("subjects", nargs="*", metavar="SUBJECT")
    sizes = parser.add_mutually_exclusive_group()
    sizes.add_argument("--quick", action="store_true", help="small corpora, few rounds")
    sizes.add_argument("--full", action="store_true", help="a million pages, a million events")
    parser.add_argument("--folder", type=Path, help="PDFs of your own for the intake")
    asked = parser.parse_args()
    unknown = [name for name in asked.subjects if name not in SUBJECTS]
    if unknown:
        parser.error(f"no such subject: {', '.join(unknown)} (there are {', '.join(SUBJECTS)})")
    chosen = QUICK if asked.quick else FULL if asked.full else USUAL
    settings = Settings(chosen, asked.folder.resolve() if asked.folder else None)
    rows: list[Row] = []
    usual = [subject for subject in SUBJECTS if subject not in ONLY_WHEN_NAMED]
    for subject in asked.subjects or usual:
        print(f"— {subject}", flush=True)
        began = time.monotonic()
        measured = importlib.import_module(SUBJECTS[subject]).measure(settings)
        print(f"{printed(measured)}\n  {time.monotonic() - began:.0f} s\n", flush=True)
        rows += measured
    missed = [row for row in rows if row.met is False]
    print(f"{len(missed)} missed of {sum(row.met is not None for row in rows)} asked for.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
