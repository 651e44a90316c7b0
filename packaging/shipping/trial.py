"""The main job done by the frozen program itself, where no Python and no clone can help it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from email.message import EmailMessage
from pathlib import Path
from typing import Final

from casefile.version import program as named

ROOT: Final = Path(__file__).resolve().parent.parent.parent
SAMPLE: Final = ROOT / "resources/sample/documents"
PATIENCE: Final = 120
"""Seconds after which a command is taken to hang."""

COMPLAINTS: Final = ("Traceback", "Could not", "No module named", "Failed to")
"""What Python or Qt say on the way where something of theirs is missing."""

EXPORTS: Final = (
    ("summary.pdf", "--thumbnails", "--quotes", "--attach-data"),
    ("exhibits.pdf", "--as", "exhibits", "--documents", "all", "--bates", "T-"),
    ("chronology.xlsx",),
    ("chronology.csv",),
    ("deadlines.ics",),
    ("summary.md",),
    ("case.casebundle",),
    ("russian.pdf", "--language", "ru", "--archival"),
    ("safe.pdf", "--hide", "suspects=role"),
)


class NotDone(Exception):
    """The frozen program could not do a part of its job."""


class Trial:
    """One folder that the frozen program works in, seen by nothing else."""

    def __init__(self, program: Path, folder: Path) -> None:
        self._program = program
        self.folder = folder
        self.environment = {
            "HOME": str(folder / "home"),
            "PATH": str(folder / "nothing"),
            "LANG": "C.UTF-8",
        }
        if sys.platform == "win32":
            kept = ("SYSTEMROOT", "TEMP", "TMP", "USERPROFILE", "APPDATA", "LOCALAPPDATA")
            self.environment |= {name: os.environ[name] for name in kept if name in os.environ}
        (folder / "home").mkdir()

    def run(self, *words: str | Path, expect: str = "") -> str:
        """One command; what it said. Raises `NotDone` unless it ends well and says `expect`."""
        ended = subprocess.run(
            [self._program, *words],
            cwd=self.folder, env=self.environment, capture_output=True, text=True,
            encoding="utf-8", timeout=PATIENCE, check=False,
        )  # fmt: skip
        said = ended.stdout + ended.stderr
        if ended.returncode or expect not in said:
            shown = " ".join(str(word) for word in words)
            raise NotDone(f"casefile {shown}\nexit code {ended.returncode}\n{said}")
        return said


def whole_job(program: Path) -> None:
    """Makes a library, attaches one document of each kind, cites, exports, verifies, imports."""
    with tempfile.TemporaryDirectory() as name:
        trial = Trial(program, Path(name))
        trial.run("--version", expect=named())
        trial.run("--help", expect="casefile attach")
        trial.run("new", "A.casefile")
        trial.run("case", "A.casefile", "Harbour", "--jurisdiction", "Tolmeria")
        _attach(trial)
        _cite(trial)
        for out, *options in EXPORTS:
            trial.run("export", "A.casefile", "Harbour", out, *options)
            if not (trial.folder / out).stat().st_size:
                raise NotDone(f"{out} is empty")
        trial.run("picture", "A.casefile", "Harbour", "timeline.png")
        trial.run("picture", "A.casefile", "Harbour", "timeline.svg")
        trial.run("verify", "summary.pdf", "A.casefile", expect="Nothing failed.")
        trial.run("new", "B.casefile")
        trial.run("import", "B.casefile", "case.casebundle")
        trial.run("case", "B.casefile", "From a table")
        trial.run("import", "B.casefile", "chronology.csv", "--case", "From a table")
        trial.run("import", "B.casefile", "chronology.xlsx", "--case", "From a table")
        for library in ("A.casefile", "B.casefile"):
            trial.run("check", library, expect="The library is whole.")
        trial.run("sample", "Sample.casefile")
        _older(trial)
        _window(trial, program)


def _attach(trial: Trial) -> None:
    copied = shutil.copytree(SAMPLE, trial.folder / "documents")
    made = [
        _mail(trial.folder / "letter.eml"),
        _word(trial.folder / "note.docx"),
        _picture(trial.folder / "scan.tif"),
        _text(trial.folder / "note.md"),
        _web_archive(trial.folder / "page.mhtml"),
    ]
    said = trial.run("attach", "A.casefile", "Harbour", copied, *made)
    lines = [line for line in said.splitlines() if line.startswith("attached")]
    if len(lines) < 5 + len(made):
        raise NotDone(f"not all was attached:\n{said}")
    for word in ("Wordsmith", "Mailman", "Markdownish", "Archivist"):
        trial.run("search", "A.casefile", word, expect=word)


def _cite(trial: Trial) -> None:
    harbour = ("A.casefile", "Harbour")
    trial.run("suspect", *harbour, "L. Vesnik", "--quote", "L. Vesnik")
    trial.run(
        "charge", *harbour, "--provision", "Article 212", "--suspect", "L. Vesnik",
        "--status", "charged",
    )  # fmt: skip
    trial.run("event", *harbour, "Detained", "--when", "3 Apr 2025", "--kind", "custody")
    trial.run("event", *harbour, "Hearing", "--when", "between 1 and 5 May 2025")
    trial.run("date", "earlier this month", "--anchor", "25 Apr 2025")


def _older(trial: Trial) -> None:
    """A library of each earlier format: the migrations are files, and must be there."""
    for library in sorted((ROOT / "tests/store/libraries").glob("*.casefile")):
        shutil.copy(library, trial.folder)
        trial.run("cases", library.name)


def _window(trial: Trial, program: Path) -> None:
    """The window comes and stays, out of sight, with a library open."""
    process = subprocess.Popen(
        [program, "Sample.casefile"],
        cwd=trial.folder, env={**trial.environment, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, encoding="utf-8",
    )  # fmt: skip
    try:
        said, _ = process.communicate(timeout=6)
    except subprocess.TimeoutExpired:
        process.terminate()
        said, _ = process.communicate()
        if any(word in said for word in COMPLAINTS):
            raise NotDone(f"the window complained:\n{said}") from None
        return
    raise NotDone(f"the window ended by itself, with exit code {process.returncode}:\n{said}")


def _mail(file: Path) -> Path:
    message = EmailMessage()
    message["From"], message["To"] = "a@example.org", "b@example.org"
    message["Subject"], message["Date"] = "A letter", "Fri, 25 Apr 2025 10:00:00 +0000"
    message.set_content("Written by Mailman himself.")
    message.add_attachment(b"Attached words.", maintype="text", subtype="plain", filename="a.txt")
    file.write_bytes(message.as_bytes())
    return file


def _word(file: Path) -> Path:
    from docx import Document

    document = Document()
    document.add_paragraph("Written by Wordsmith himself.")
    document.save(str(file))
    return file


def _picture(file: Path) -> Path:
    from PIL import Image

    Image.new("RGB", (320, 200), "white").save(file, compression="tiff_lzw")
    return file


def _text(file: Path) -> Path:
    file.write_text("# A note\n\nMarkdownish words.\n", encoding="utf-8")
    return file


def _web_archive(file: Path) -> Path:
    message = EmailMessage()
    message["Subject"] = "A page"
    message.set_content("<html><body><p>Kept by Archivist.</p></body></html>", subtype="html")
    message.make_related()
    file.write_bytes(message.as_bytes())
    return file
