"""Which topic of the help is about what: by the class of a dialog or a pane."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QWidget

SUBJECTS: Final = {
    # Dialogs about facts
    "PartyDialog": "names",
    "EditPartyDialog": "names",
    "NameDialog": "names#several-names",
    "ChargeDialog": "charges",
    "ChargeStepDialog": "charges#how-a-charge-goes-on",
    "ProvisionDialog": "charges",
    "EventDialog": "events",
    "DateField": "dates",
    "OtherDateDialog": "disputed-dates",
    "OtherDates": "disputed-dates",
    "NoteDialog": "tagging#notes",
    "CitationDialog": "sources",
    "MoveDialog": "events#changing-it-later",
    # Cases and documents
    "CaseDialog": "first-steps#begin-your-own",
    "RelatedDialog": "across-cases#related-cases",
    "AttachToDialog": "attaching",
    "DocumentDialog": "attaching#what-a-document-says-of-itself",
    "PutDialog": "across-cases#the-same-document-in-several-cases",
    "AttachPanel": "attaching#how-each-file-ends",
    "DocumentsPane": "attaching",
    "PasswordPane": "attaching#passwords",
    # What leaves and comes
    "NamesField": "names-taken-out",
    "ExhibitsPane": "exhibits",
    "TablePane": "other-files#tables",
    "BundlePane": "other-files#case-bundle",
    "ExportDialog": "export",
    "PictureDialog": "timeline#a-picture-of-it",
    "PrintDialog": "reading#printing",
    "VerifyDialog": "verify",
    "ImportDialog": "import#a-case-bundle",
    "ChronologyDialog": "import#a-chronology",
    "EntitiesDialog": "import#entities",
    # Views of the timeline
    "SaveViewDialog": "timeline-views#views",
    "RenameViewDialog": "timeline-views#views",
    "FilterRow": "timeline-views#filters",
    "FilterPopup": "timeline-views#filters",
    "LanesButton": "timeline-views#lanes",
    "ViewsButton": "timeline-views#views",
    "Chronology": "timeline#as-a-list",
    "TimelineView": "timeline",
    # The rest of the window
    "SearchField": "search",
    "Rail": "window",
    "Reader": "reading",
    "FactsPane": "tagging",
    "ListingDialog": "across-cases#lists-of-the-whole-library",
    "HistoryDialog": "undo#history",
    "PreferencesDialog": "preferences",
    "CopiesPage": "libraries#backup",
    "LookPage": "appearance",
    "KeysDialog": "keys",
    "Palette": "palette",
    "Welcome": "first-steps",
    "LibraryDialog": "libraries",
    "RecentDialog": "libraries",
    "AboutDialog": "security",
    "LicencesDialog": "security",
    "DraftDialog": "sessions#what-was-being-typed",
    "CrashDialog": "trouble#the-program-made-a-mistake",
}
"""Topics by class, with an anchor where a section is meant. The innermost class decides.

Every dialog of the program stands here, but the help itself. Anchors are those of the English page.
"""


def subject_of(widget: QWidget | None) -> str | None:
    """The topic about a widget, or about the nearest that holds it."""
    while widget is not None:
        for kind in type(widget).__mro__:
            if kind.__name__ in SUBJECTS:
                return SUBJECTS[kind.__name__]
        widget = widget.parentWidget()
    return None
