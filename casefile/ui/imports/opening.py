"""From a file that is to come in to the dialog that knows its kind."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QWidget

from casefile.ui.desk import Desk
from casefile.ui.dialogs.form import FormDialog
from casefile.ui.imports.chronology_dialog import TABLES, ChronologyDialog
from casefile.ui.imports.entities_dialog import EntitiesDialog

ENTITIES: Final = "*.json *.ijson *.ftm"
"""The files that are taken for FollowTheMoney entities."""


def open_import_dialog(desk: Desk, parent: QWidget | None, case_id: str, path: Path) -> FormDialog:
    """The dialog for a file, shown. What a file is in truth its reader says."""
    endings = tuple(one.lstrip("*") for one in ENTITIES.split())
    kind = EntitiesDialog if path.name.lower().endswith(endings) else ChronologyDialog
    dialog = kind(desk, parent, case_id, path)
    dialog.show()
    return dialog


def filter_words(chronologies: str, entities: str) -> str:
    """What the system's chooser shows, each kind under the words given."""
    return f"{chronologies} ({TABLES});;{entities} ({ENTITIES})"
