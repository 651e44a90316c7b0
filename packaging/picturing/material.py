"""Files that make the rarer ends of attaching and of importing happen."""

from __future__ import annotations

import io
from pathlib import Path


def damaged(folder: Path) -> list[Path]:
    """One whose bytes make no sense, one that is of no kind we read, and an empty one."""
    files = {
        "torn.pdf": b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n",
        "accounts.sqlite": b"SQLite format 3\0" + bytes(200),
        "empty.txt": b"",
    }
    paths = []
    for name, content in files.items():
        path = folder / name
        path.write_bytes(content)
        paths.append(path)
    return paths


def locked(folder: Path) -> Path:
    """A PDF that asks for a password."""
    from pypdf import PdfWriter

    writer = PdfWriter()
    writer.add_blank_page(300, 400)
    writer.encrypt("harbour")
    made = io.BytesIO()
    writer.write(made)
    path = folder / "locked.pdf"
    path.write_bytes(made.getvalue())
    return path


def chronology(folder: Path) -> Path:
    """Somebody's table of events, not all of which can be understood."""
    path = folder / "chronology of the lawyer.csv"
    path.write_text(
        "Date,What happened,Who,Where,Remark\n"
        "03/04/2025,Call from the archive,Samira Haddani,Lissgrad,by telephone\n"
        "13/04/2025,Visit to the registry,Samira Haddani; Petra Ondrel,Lissgrad,\n"
        "some time,Letter without a date,,,\n"
        "May 2025,House searched,Ilya Dovran,Old Sable,\n"
        "between 1 and 5 June 2025,Papers handed over,Petra Ondrel,,as she says\n",
        encoding="utf-8",
    )
    return path
