"""The kinds of file in the window's words: name, what it is good for, icon."""

from __future__ import annotations

from dataclasses import dataclass

from casefile.export.orders import Kind
from casefile.ui.tongue import words_in

tr = words_in("ExportKinds")


@dataclass(frozen=True, slots=True)
class KindWords:
    """`name` stands in the list, `promise` beneath the file's name before it is made."""

    name: str
    promise: str
    icon: str


def kind_words(kind: Kind) -> KindWords:
    return {
        Kind.SUMMARY: KindWords(
            tr("Summary"),
            tr("A PDF in which every line carries its source."),
            "document",
        ),
        Kind.EXHIBITS: KindWords(
            tr("Exhibit bundle"),
            tr("The summary, and every cited document as a stamped exhibit it links to."),
            "attach",
        ),
        Kind.WORKBOOK: KindWords(
            tr("Workbook"),
            tr("Chronology, suspects, charges and documents as sheets of one XLSX file."),
            "list",
        ),
        Kind.CHRONOLOGY: KindWords(
            tr("Chronology table"),
            tr("One row an event, for any spreadsheet: .csv or .xlsx."),
            "event",
        ),
        Kind.SUSPECTS: KindWords(
            tr("Suspects table"),
            tr("One row a suspect, for any spreadsheet: .csv or .xlsx."),
            "person",
        ),
        Kind.CHARGES: KindWords(
            tr("Charges table"),
            tr("One row a charge, for any spreadsheet: .csv or .xlsx."),
            "charge",
        ),
        Kind.DOCUMENTS: KindWords(
            tr("Documents table"),
            tr("One row a document, with its SHA-256: .csv or .xlsx."),
            "folder",
        ),
        Kind.CALENDAR: KindWords(
            tr("Calendar"),
            tr("Deadlines and hearings for a calendar; imported again, they are updated."),
            "clock",
        ),
        Kind.MARKDOWN: KindWords(
            tr("Markdown text"), tr("The summary as text that any editor opens."), "note"
        ),
        Kind.PICTURE: KindWords(
            tr("Timeline picture"),
            tr("The timeline as it is drawn, for a page or a screen: .svg or .png."),
            "picture",
        ),
        Kind.ENTITIES: KindWords(
            tr("FollowTheMoney"), tr("Entities for Aleph and OpenAleph."), "web"
        ),
        Kind.BUNDLE: KindWords(
            tr("Case bundle"),
            tr("The whole case with its documents, for another library of Casefile to import."),
            "copy",
        ),
    }[kind]


ORDER = (
    Kind.SUMMARY,
    Kind.EXHIBITS,
    Kind.MARKDOWN,
    Kind.PICTURE,
    Kind.WORKBOOK,
    Kind.CHRONOLOGY,
    Kind.SUSPECTS,
    Kind.CHARGES,
    Kind.DOCUMENTS,
    Kind.CALENDAR,
    Kind.ENTITIES,
    Kind.BUNDLE,
)
"""The kinds as they are listed."""


def ending_words(ending: str) -> str:
    """What the system's chooser calls files with an ending: "PDF (*.pdf)"."""
    name = ending.removeprefix(".").split(".")[-1]
    called = {"casebundle": tr("Case bundle"), "md": "Markdown", "json": "FollowTheMoney"}
    return f"{called.get(name, name.upper())} (*{ending})"
