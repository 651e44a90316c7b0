"""Where the program finds what it ships with."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path

from casefile.model.errors import CasefileError
from casefile.model.wording import worded


def _candidates() -> list[Path]:
    package = Path(__file__).resolve().parent
    places = [
        package.parent / "resources",  # a clone
        package / "resources",  # inside an installed package
        Path(sys.prefix) / "share" / "casefile",  # a system's package
    ]
    bundle = getattr(sys, "_MEIPASS", None)  # a program frozen into one folder
    if bundle is not None:
        places.insert(0, Path(bundle) / "resources")
    return places


@cache
def resources() -> Path:
    """The folder of icons, fonts, templates and the sample case; CasefileError if it is gone."""
    for place in _candidates():
        if (place / "typst").is_dir():
            return place
    raise CasefileError(
        worded(
            "Casefile cannot find its own resources folder (fonts, templates, the "
            "sample case). Nothing of yours is touched. Install the program again."
        )
    )
