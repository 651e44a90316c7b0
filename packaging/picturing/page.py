"""The page on which all sheets and pictures are browsed."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from pathlib import Path
from urllib.parse import quote

_STYLE = """
body { font: 14px/1.4 sans-serif; margin: 1.5em; background: #8b8f96; color: #fff; }
a { color: inherit; } li.cut { margin: .2em 0; }
figure { display: inline-block; margin: 0 1em 1.2em 0; vertical-align: top; }
figure img { max-width: 480px; display: block; }
figcaption { padding: .2em 0; } nav a { margin-right: 1em; }
"""


def write_page(out: Path, cuts: Sequence[str]) -> Path:
    """Writes index.html over what lies in a folder of pictures."""
    sheets = sorted(out.glob("*.png"))
    parts = [
        "<!doctype html><meta charset='utf-8'><title>Casefile in pictures</title>",
        f"<style>{_STYLE}</style><h1>Casefile in pictures</h1><h2>Sheets</h2><ul>",
        *(f"<li><a href='{quote(one.name)}'>{escape(one.stem)}</a>" for one in sheets),
        f"</ul><h2>Cut off: {len(cuts)}</h2><ul>",
        *(f"<li class='cut'>{escape(one)}" for one in cuts),
        "</ul>",
    ]
    folders = sorted({one.parent for one in out.glob("*/*/*.png")})
    parts.append("<nav>")
    parts += [f"<a href='#{escape(_title(out, one))}'>{_title(out, one)}</a>" for one in folders]
    parts.append("</nav>")
    for folder in folders:
        parts.append(f"<h2 id='{escape(_title(out, folder))}'>{escape(_title(out, folder))}</h2>")
        for picture in sorted(folder.glob("*.png")):
            address = quote(picture.relative_to(out).as_posix())
            parts.append(
                f"<figure><figcaption>{escape(picture.stem)}</figcaption><a href='{address}'>"
                f"<img loading='lazy' src='{address}' alt=''></a></figure>"
            )
    page = out / "index.html"
    page.write_text("\n".join(parts), encoding="utf-8")
    return page


def _title(out: Path, folder: Path) -> str:
    return ", ".join(folder.relative_to(out).parts)
