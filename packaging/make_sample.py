"""Makes the sample case's documents anew, byte for byte the same each time.

    python packaging/make_sample.py [FOLDER]

From `resources/sample/sources` into `resources/sample/documents`, or into FOLDER. Fonts are the
ones shipped, days are fixed, so that a difference in the documents is a difference in their
sources (or in the typesetter's version, which is locked). All people and places are invented.
"""

from __future__ import annotations

import shutil
import sys
from datetime import UTC, datetime
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path

import typst

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "resources/sample/sources"
DOCUMENTS = ROOT / "resources/sample/documents"
FONTS = ROOT / "resources/fonts"

ARTICLE = "four-held-harbour-manuscripts"


def typeset(source: str, made: datetime | None = None) -> bytes:
    """A PDF of that day, or a picture if no day is given."""
    return typst.compile(
        SOURCES / source,
        root=SOURCES,
        font_paths=[FONTS],
        ignore_system_fonts=True,
        format="png" if made is None else "pdf",
        ppi=96,
        timestamp=made,
    )


def mail(statement: bytes) -> bytes:
    """The press office's answer with its statement attached."""
    message = EmailMessage(policy=SMTP)
    message["From"] = "Dorian Pell <press@customs-investigation.example>"
    message["To"] = "Mira Tolvane <tolvane@lissgrad-courier.example>"
    message["Subject"] = "Your questions on the Harbour Archive case"
    message["Date"] = "Tue, 20 May 2025 16:12:00 +0200"
    message["Message-ID"] = "<41.20250520@customs-investigation.example>"
    message.set_content((SOURCES / "mail.txt").read_text(encoding="utf-8"))
    message.add_attachment(
        statement, maintype="application", subtype="pdf", filename="statement-41.pdf"
    )
    message.set_boundary("=_harbour_archive_41")
    return message.as_bytes()


def make(folder: Path) -> None:
    """Writes every document into the folder, which is emptied first."""
    shutil.rmtree(folder, ignore_errors=True)
    beside = folder / f"{ARTICLE}_files"
    beside.mkdir(parents=True)
    filing = typeset("filing.typ", datetime(2025, 5, 9, 8, 40, tzinfo=UTC))
    notice = typeset("notice.typ", datetime(2025, 5, 27, 11, 5, tzinfo=UTC))
    statement = typeset("statement.typ", datetime(2025, 5, 20, 13, 50, tzinfo=UTC))
    (folder / "court-filing-3-118-2025.pdf").write_bytes(filing)
    (folder / "notice-of-appeal-haddani.pdf").write_bytes(notice)
    (folder / "answer-of-the-press-office.eml").write_bytes(mail(statement))
    shutil.copyfile(SOURCES / "article.html", folder / f"{ARTICLE}.html")
    shutil.copyfile(SOURCES / "article.css", beside / "article.css")
    (beside / "harbour.png").write_bytes(typeset("harbour.typ"))


if __name__ == "__main__":
    make(Path(sys.argv[1]) if len(sys.argv) > 1 else DOCUMENTS)
